import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import { domainToASCII } from "node:url";
import type { Diagnostics } from "../../kernel/diagnostics";
import { knownValue, type Validator } from "../../kernel/validators";

const LABEL = "[A-Za-z0-9*]([A-Za-z0-9*-]*[A-Za-z0-9*])?";
const DOMAIN = new RegExp(`^${LABEL}(\\.${LABEL})+(:\\d+)?(/[^\\s?#]*)?$`);

/**
 * Returns what is wrong with a domain: a hostname, with or without a path. Undefined if it is valid. A Token is
 * valid.
 */
export function domainProblem(domain: string): string | undefined {
  if (Token.isUnresolved(domain) || DOMAIN.test(domain)) return undefined;
  const scheme = /^[a-z]+:\/\//i.exec(domain)?.[0];
  if (scheme !== undefined) return `"${domain}" must not have a scheme; remove "${scheme}"`;
  return `"${domain}" must be a hostname, with or without a path: "app.example.com", "*.example.com/admin"`;
}

/** Checks a domain. A Token passes. */
export function checkDomain(diagnostics: Diagnostics, prop: string, domain: string): void {
  const problem = domainProblem(domain);
  if (problem !== undefined) diagnostics.add("CFA1402", `${prop} ${problem}`, prop);
}

/** Validates the name of a zone. It must be known: it is compared at synthesis, and Terraform does not read it. */
export const zoneNameValidator: Validator = knownValue(
  'the name of a zone such as "example.com"',
  (value) => typeof value === "string" && value.includes(".") && asciiDomain(value) !== "",
);

/** Checks that hostnames, with or without a path, are in a zone. Cloudflare would add the zone's name to any other one. */
export function checkZone(
  diagnostics: Diagnostics,
  prop: string,
  domains: readonly string[],
  zoneName: string | undefined,
): void {
  if (zoneName === undefined) return;
  const zone = asciiDomain(zoneName);
  for (const domain of domains) {
    if (Token.isUnresolved(domain)) continue;
    const hostname = asciiDomain(domain.replace(/[:/].*$/s, ""));
    if (hostname === zone || hostname.endsWith(`.${zone}`)) continue;
    diagnostics.add(
      "CFA1021",
      `${prop} is "${domain}", which is outside the zone "${zoneName}"; use a hostname such as "app.${zoneName}", or set ` +
        `zoneName to the zone of the hostname`,
      prop,
    );
  }
}

/** A domain as DNS has it, without the period at the end and in lower case. Empty if it is invalid. */
const asciiDomain = (domain: string): string =>
  domainToASCII(domain.trim().replace(/\.$/, "").replaceAll("*", "0")).toLowerCase();

/** Claims a domain for an application. Two applications of an account cannot have the same. */
export function claimDomain(
  diagnostics: Diagnostics,
  application: IConstruct,
  account: { readonly accountId: string },
  domain: string,
): void {
  const rule =
    "an account has one application for each hostname and path; merge the two, or give one of them another path";
  diagnostics.claim(application, account, { kind: "domain", value: domain.replace(/\/$/, ""), rule });
}
