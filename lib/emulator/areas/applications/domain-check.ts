import { DOMAINS_PER_APPLICATION, DOMAINS_PER_PORTAL } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { destinationsOf, domainsOf, hasDomains, publicUrisOf } from "../../state/application-domains";
import { hasField, type ApplicationFields } from "../../state/stored-application";

/**
 * `domain`, `destinations` and `self_hosted_domains` describe the same domains. Omitted fields are derived from the
 * one provided.
 */
export function withDerivedDomains({ behaviors }: HandlerContext, input: ApplicationFields): ApplicationFields {
  if (!hasDomains(input)) return input;
  const destinations = destinationsOf(input);
  const uris = publicUrisOf(destinations);
  const domain = input.domain ?? uris[0];
  const fields = domain === undefined ? input : { ...input, domain };
  if (!behaviors.applicationsDestinationsDerived) return fields;
  return {
    ...fields,
    ...(destinations.length > 0 ? { destinations } : {}),
    ...(uris.length > 0 && hasField(input.type, "self_hosted_domains") ? { self_hosted_domains: uris } : {}),
  };
}

/** @throws {ApiError} If an application has no domain, too many domains, or an invalid one. */
export function checkDomains(context: HandlerContext, fields: ApplicationFields): void {
  if (!hasDomains(fields)) return;
  if (fields.domain === undefined && destinationsOf(fields).length === 0) {
    throw ApiError.invalid("/domain", `domain: required, unless destinations has an entry (type ${fields.type})`);
  }
  for (const [name, domain] of namedDomainsOf(fields)) {
    checkDomain(name, domain);
    checkZone(context, name, domain);
  }
  checkOauthPath(fields);
  const domains = domainsOf(fields);
  const [limit, owner] =
    fields.type === "mcp_portal"
      ? [DOMAINS_PER_PORTAL, "the application of an MCP portal"]
      : [DOMAINS_PER_APPLICATION, "an application"];
  if (domains.length <= limit) return;
  throw ApiError.invalid(
    "/destinations",
    `destinations: given ${domains.length} domains, allowed: ${limit} in ${owner}`,
  );
}

/** Domains of Cloudflare below which Workers and Pages projects of the account are served. */
const CLOUDFLARE_DOMAINS = ["workers.dev", "pages.dev"];

/** @throws {ApiError} If the hostname is not in a zone of the account or, in a zone, not in that zone. */
function checkZone({ behaviors, directory, scope }: HandlerContext, name: string, domain: string): void {
  const { applicationsDomainsOutsideZones: outside } = behaviors;
  if (outside === "accept" || (outside === "refuse_if_zones_are_named" && !directory.knowsDomains)) return;
  const host = (/^[^/:]*/.exec(domain.toLowerCase())?.[0] ?? "").replace(/^\*\./, "");
  const zones = directory.zonesOf(scope).map((zone) => zone.name);
  if ([...zones, ...CLOUDFLARE_DOMAINS].some((zone) => host === zone || host.endsWith(`.${zone}`))) return;
  const allowed = zones.length === 0 ? "the account has no zones" : `the zones are ${zones.join(", ")}`;
  throw ApiError.invalid(
    `/${name.replaceAll(".", "/")}`,
    `domain does not belong to zone: ${name} is ${JSON.stringify(domain)}, ${allowed}`,
  );
}

/** @throws {ApiError} If Access is the OAuth server of an application whose primary domain has a path. */
function checkOauthPath(fields: ApplicationFields): void {
  const { oauth_configuration: oauth } = fields;
  const domain = fields.domain ?? publicUrisOf(destinationsOf(fields))[0] ?? "";
  if (oauth === undefined || oauth.enabled === false || !/\/./.test(domain)) return;
  throw ApiError.invalid(
    "/domain",
    `domain can not have a path if oauth is configured: domain is ${JSON.stringify(domain)}`,
  );
}

function* namedDomainsOf({
  domain,
  destinations = [],
  self_hosted_domains = [],
}: ApplicationFields): Generator<readonly [name: string, domain: string]> {
  if (domain !== undefined) yield ["domain", domain];
  if (destinations.length === 0) {
    for (const [i, one] of self_hosted_domains.entries()) yield [`self_hosted_domains.${i}`, one];
  }
  for (const [i, one] of destinations.entries()) {
    if (one.type === "public" && one.uri !== undefined) yield [`destinations.${i}.uri`, one.uri];
  }
}

function checkDomain(name: string, domain: string): void {
  if (/^[^\s/:?#]+(:\d+)?(\/\S*)?$/.test(domain)) return;
  throw ApiError.invalid(
    `/${name.replaceAll(".", "/")}`,
    `${name}: given ${JSON.stringify(domain)}, allowed: a hostname with an optional path, without https://`,
  );
}
