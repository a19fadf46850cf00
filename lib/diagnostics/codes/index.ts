import { ACCOUNT_CODES } from "./account";
import { APPLICATION_CODES } from "./applications";
import { GUARDRAIL_CODES } from "./guardrails";
import { IDENTITY_CODES } from "./identity";
import { CERTIFICATE_CODES } from "./certificates";
import { LIST_CODES } from "./lists";
import { MCP_CODES } from "./mcp";
import { PAGE_CODES } from "./pages";
import { POLICY_CODES } from "./policies";
import { PROP_CODES } from "./props";
import { REACH_CODES } from "./reach";
import { REFACTORING_CODES } from "./refactoring";
import { RULE_CODES } from "./rules";
import { SSH_CODES } from "./ssh";
import { TARGET_CODES } from "./targets";
import { USER_CODES } from "./users";
import { VALUE_CODES } from "./values";

/**
 * The title of every diagnostic, by its code. A code never changes its meaning: a new diagnostic gets the next free
 * number of its range, and the number of a removed one is not used again.
 *
 * `10xx` props, `11xx` account and providers, `12xx` rules, `13xx` policies, `14xx` applications, `15xx` MCP, `16xx`
 * SSH, `17xx` targets, `18xx` values, `19xx` refactoring, `20xx` identity providers and the organization, `21xx` lists and
 * devices, `22xx` certificates, `23xx` tags and pages, `24xx` users and tests of policies, `25xx` who can reach what, `26xx`
 * guardrails.
 */
export const DIAGNOSTIC_CODES = {
  ...PROP_CODES,
  ...ACCOUNT_CODES,
  ...RULE_CODES,
  ...POLICY_CODES,
  ...APPLICATION_CODES,
  ...MCP_CODES,
  ...SSH_CODES,
  ...TARGET_CODES,
  ...VALUE_CODES,
  ...REFACTORING_CODES,
  ...IDENTITY_CODES,
  ...LIST_CODES,
  ...CERTIFICATE_CODES,
  ...PAGE_CODES,
  ...USER_CODES,
  ...REACH_CODES,
  ...GUARDRAIL_CODES,
} as const;

/** The code of a diagnostic at synthesis, such as `CFA1001`. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
