import { DOMAINS_PER_APPLICATION, type ApplicationType, type Destination } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { hasField, type ApplicationFields } from "../../state/stored-application";

/** Types that are reached under a public hostname. Others have a domain too, but only one that leads somewhere. */
const REACHED_BY_DOMAIN: readonly ApplicationType[] = ["self_hosted", "ssh", "vnc", "rdp", "mcp_portal"];

export const isReachedByDomain = ({ type }: ApplicationFields): boolean => REACHED_BY_DOMAIN.includes(type);

/** The public places among destinations. */
const urisOf = (destinations: readonly Destination[]): string[] =>
  destinations.flatMap((one) => (one.type === "public" && one.uri !== undefined ? [one.uri] : []));

const publicly = (uris: readonly string[]): Destination[] => uris.map((uri) => ({ type: "public", uri }));

/** Where an application is, by whichever of the three fields says so. */
function destinationsOf({ destinations = [], self_hosted_domains = [], domain }: ApplicationFields): Destination[] {
  if (destinations.length > 0) return [...destinations];
  if (self_hosted_domains.length > 0) return publicly(self_hosted_domains);
  return domain === undefined ? [] : publicly([domain]);
}

/** `domain`, `destinations` and `self_hosted_domains` say the same in three ways: the server derives what was not said. */
export function withDerivedDomains({ behaviors }: HandlerContext, given: ApplicationFields): ApplicationFields {
  if (!isReachedByDomain(given)) return given;
  const destinations = destinationsOf(given);
  const uris = urisOf(destinations);
  const domain = given.domain ?? uris[0];
  const fields = domain === undefined ? given : { ...given, domain };
  if (!behaviors.applicationsDestinationsDerived) return fields;
  return {
    ...fields,
    ...(destinations.length > 0 ? { destinations } : {}),
    ...(uris.length > 0 && hasField(given.type, "self_hosted_domains") ? { self_hosted_domains: uris } : {}),
  };
}

/** Host names know no case, and a path of nothing but a slash is none. */
function comparable(domain: string): string {
  const slash = domain.indexOf("/");
  const [host, path] = slash < 0 ? [domain, ""] : [domain.slice(0, slash), domain.slice(slash)];
  return `${host.toLowerCase()}${path === "/" ? "" : path}`;
}

/** The domains an application takes for itself, in the form in which they are compared. */
export function takenDomains(fields: ApplicationFields): string[] {
  const own = fields.domain === undefined ? [] : [fields.domain];
  if (fields.type === "proxy_endpoint") return own.map(comparable);
  if (!isReachedByDomain(fields)) return [];
  return [...new Set([...own, ...urisOf(destinationsOf(fields))].map(comparable))];
}

/** @throws {ApiError} When an application has no place, more than it may have, or one that is none. */
export function checkDomains(fields: ApplicationFields): void {
  if (!isReachedByDomain(fields)) return;
  if (fields.domain === undefined && destinationsOf(fields).length === 0) {
    throw ApiError.invalid("/domain", `domain: required, unless destinations has an entry (type ${fields.type})`);
  }
  for (const [place, uri] of placesOf(fields)) checkDomain(place, uri);
  const domains = takenDomains(fields);
  if (domains.length <= DOMAINS_PER_APPLICATION) return;
  throw ApiError.invalid(
    "/destinations",
    `destinations: given ${domains.length} domains, allowed: ${DOMAINS_PER_APPLICATION} in an application`,
  );
}

function* placesOf({ domain, destinations = [] }: ApplicationFields): Generator<readonly [place: string, uri: string]> {
  if (domain !== undefined) yield ["domain", domain];
  for (const [i, one] of destinations.entries()) {
    if (one.type === "public" && one.uri !== undefined) yield [`destinations.${i}.uri`, one.uri];
  }
}

function checkDomain(place: string, domain: string): void {
  if (/^[^\s/:?#]+(:\d+)?(\/\S*)?$/.test(domain)) return;
  throw ApiError.invalid(
    `/${place.replaceAll(".", "/")}`,
    `${place}: given ${JSON.stringify(domain)}, allowed: a hostname, with or without a path, and without https://`,
  );
}
