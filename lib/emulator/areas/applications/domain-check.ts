import { DOMAINS_PER_APPLICATION } from "../../../api";
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
export function checkDomains(fields: ApplicationFields): void {
  if (!hasDomains(fields)) return;
  if (fields.domain === undefined && destinationsOf(fields).length === 0) {
    throw ApiError.invalid("/domain", `domain: required, unless destinations has an entry (type ${fields.type})`);
  }
  for (const [name, domain] of namedDomainsOf(fields)) checkDomain(name, domain);
  const domains = domainsOf(fields);
  if (domains.length <= DOMAINS_PER_APPLICATION) return;
  throw ApiError.invalid(
    "/destinations",
    `destinations: given ${domains.length} domains, allowed: ${DOMAINS_PER_APPLICATION} in an application`,
  );
}

function* namedDomainsOf({
  domain,
  destinations = [],
}: ApplicationFields): Generator<readonly [name: string, domain: string]> {
  if (domain !== undefined) yield ["domain", domain];
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
