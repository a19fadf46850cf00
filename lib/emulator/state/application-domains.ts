import { SINGLE_APPLICATION_TYPES, type ApplicationType, type Destination } from "../../api";
import type { ApplicationFields } from "./stored-application";

/** Types whose applications are served at a public hostname. The domain of other types is only a link. */
const TYPES_WITH_DOMAINS: readonly ApplicationType[] = ["self_hosted", "ssh", "vnc", "rdp", "mcp_portal"];

/** The unique key of a destination of Workers, which only one application can have; undefined for other types. */
function uniqueDestination(destination: Destination): string | undefined {
  switch (destination.type) {
    case "worker":
    case "preview_worker":
      return `destination ${destination.type} ${destination.worker_id ?? ""}`;
    case "all_workers":
    case "all_preview_workers":
      return `destination ${destination.type}`;
    default:
      return undefined;
  }
}

/** Whether the application is served at public hostnames. */
export const hasDomains = ({ type }: ApplicationFields): boolean => TYPES_WITH_DOMAINS.includes(type);

/** The URIs of public destinations. */
export const publicUrisOf = (destinations: readonly Destination[]): string[] =>
  destinations.flatMap((one) => (one.type === "public" && one.uri !== undefined ? [one.uri] : []));

const asDestinations = (uris: readonly string[]): Destination[] => uris.map((uri) => ({ type: "public", uri }));

/** The destinations of an application, from the first of the three fields that has any. */
export function destinationsOf({
  destinations = [],
  self_hosted_domains = [],
  domain,
}: ApplicationFields): Destination[] {
  if (destinations.length > 0) return [...destinations];
  if (self_hosted_domains.length > 0) return asDestinations(self_hosted_domains);
  return domain === undefined ? [] : asDestinations([domain]);
}

/** A domain in the form in which domains are compared: hostnames ignore case, and the path `/` equals no path. */
function normalized(domain: string): string {
  const slash = domain.indexOf("/");
  const [host, path] = slash < 0 ? [domain, ""] : [domain.slice(0, slash), domain.slice(slash)];
  return `${host.toLowerCase()}${path === "/" ? "" : path}`;
}

/** The domains that belong to the application alone, normalized. */
export function domainsOf(fields: ApplicationFields): string[] {
  const own = fields.domain === undefined ? [] : [fields.domain];
  if (fields.type === "proxy_endpoint") return own.map(normalized);
  if (!hasDomains(fields)) return [];
  return [...new Set([...own, ...publicUrisOf(destinationsOf(fields))].map(normalized))];
}

/** Unique keys of an application, in the words of error messages: `domain wiki.example.com`. */
export function uniqueApplicationKeys(fields: ApplicationFields): string[] {
  const single = (SINGLE_APPLICATION_TYPES as readonly string[]).includes(fields.type) ? [`type ${fields.type}`] : [];
  const destinations = (fields.destinations ?? []).flatMap((destination) => uniqueDestination(destination) ?? []);
  return [...single, ...new Set(destinations), ...domainsOf(fields).map((domain) => `domain ${domain}`)];
}
