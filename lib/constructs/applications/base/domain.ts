import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import type { Diagnostics } from "../../kernel/diagnostics";

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
