import { Token } from "cdktf";
import type { AccessAccount } from "../../account/access-account";
import { claim } from "../../kernel/claims";
import type { Diagnostics } from "../../kernel/diagnostics";
import type { IConstruct } from "constructs";

const LABEL = "[A-Za-z0-9*]([A-Za-z0-9*-]*[A-Za-z0-9*])?";
const DOMAIN = new RegExp(`^${LABEL}(\\.${LABEL})+(:\\d+)?(/[^\\s?#]*)?$`);

/** What is wrong with a hostname, with or without a path, if anything. A Token passes. */
export function domainProblem(prop: string, domain: string): string | undefined {
  if (Token.isUnresolved(domain)) return undefined;
  if (DOMAIN.test(domain)) return undefined;
  const scheme = /^[a-z]+:\/\//i.exec(domain)?.[0];
  const advice =
    scheme === undefined
      ? `it must be a hostname, with or without a path: "app.example.com", "*.example.com/admin"`
      : `leave out "${scheme}"`;
  return `${prop} is "${domain}"; ${advice}`;
}

/** Takes a domain for an application: two applications of an account cannot have the same. */
export function claimDomain(
  diagnostics: Diagnostics,
  application: IConstruct,
  account: AccessAccount,
  domain: string,
): void {
  const rule = "an account has one application for a hostname and path; merge the two, or give one another path";
  claim(diagnostics, application, account, { kind: "domain", value: domain.replace(/\/$/, ""), rule });
}
