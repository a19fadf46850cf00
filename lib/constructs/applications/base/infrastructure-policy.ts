import { Token, type IResolvable } from "cdktf";
import { INFRASTRUCTURE_AUTHENTICATORS } from "../../../api/areas/policies/policy-limits";
import { applicationDiagnostics, ruleDiagnostics, type AccessRules } from "../../../rules";
import type { Diagnostics } from "../../kernel/diagnostics";
import { boolean, listOf, objectOf, requiredString, strings, type Validator } from "../../kernel/validators";
import { mfaConfig, rulesJson } from "../../policies/access-policy";
import {
  mfaValidator,
  RULE_VALIDATORS,
  type InfrastructureAuthenticator,
  type MfaProps,
} from "../../policies/policy-props";

/**
 * An Allow policy of an infrastructure application: who may log in, and as which Unix users. Infrastructure
 * applications do not support every kind of rule.
 */
export interface InfrastructurePolicyProps extends AccessRules {
  /** Name of the policy, up to 350 characters (the API's limit). */
  readonly name: string;

  /**
   * Unix users that people may log in as. The users must exist on the hosts.
   *
   * @default []
   */
  readonly usernames?: readonly string[];

  /**
   * Whether people may also log in as the Unix user named like the local part of their email address, in lower case:
   * `ann@example.com` as `ann`.
   *
   * @default false
   */
  readonly allowEmailAlias?: boolean | IResolvable;

  /**
   * A second factor that Access itself verifies. Needs version 5.22.0 of the official provider.
   *
   * @default - the organization's setting
   */
  readonly mfa?: MfaProps<InfrastructureAuthenticator>;
}

const EXAMPLE = '{ name: "Engineers", usernames: ["ubuntu"], include: [AccessRule.emailDomain("example.com")] }';

/** The policies of an infrastructure application. */
export const infrastructurePoliciesValidator: Validator = listOf(
  objectOf<InfrastructurePolicyProps>(
    { ...RULE_VALIDATORS, name: requiredString, usernames: strings, allowEmailAlias: boolean, mfa: mfaValidator },
    `an object such as ${EXAMPLE}`,
  ),
  `a list such as [${EXAMPLE}]`,
);

/** Checks a policy, and returns its JSON in Terraform's names, before its strings are escaped. */
export function infrastructurePolicy(
  diagnostics: Diagnostics,
  policy: InfrastructurePolicyProps,
  index: number,
): object {
  const { name, usernames = [], allowEmailAlias, mfa } = policy;
  const part = diagnostics.part(Token.isUnresolved(name) ? `policy ${index + 1}` : `policy "${name}"`);
  part.checkName("name", name);
  const invalidRules = ruleDiagnostics(policy);
  part.addAll(invalidRules.length > 0 ? invalidRules : applicationDiagnostics(policy, "infrastructure"));
  checkUsernames(part, usernames, allowEmailAlias);
  const mfaJson = mfaConfig(part, mfa, INFRASTRUCTURE_AUTHENTICATORS);
  return {
    name,
    decision: "allow",
    precedence: index + 1,
    ...rulesJson(policy),
    connection_rules: {
      ssh: {
        usernames,
        ...(allowEmailAlias !== undefined && { allow_email_alias: allowEmailAlias }),
      },
    },
    ...(mfaJson !== undefined && { mfa_config: mfaJson }),
  };
}

function checkUsernames(
  diagnostics: Diagnostics,
  usernames: readonly string[],
  allowEmailAlias: boolean | IResolvable | undefined,
): void {
  if (Token.isUnresolved(usernames)) return;
  if (usernames.length === 0 && (allowEmailAlias === undefined || allowEmailAlias === false)) {
    diagnostics.add(
      "CFA1413",
      'usernames is empty, so nobody can log in; add a Unix user, such as usernames: ["ubuntu"], or set allowEmailAlias: true',
      "usernames",
    );
  }
  for (const name of usernames) {
    if (Token.isUnresolved(name) || /^[^\s:/]+$/.test(name)) continue;
    const message = `usernames contains "${name}", which is not a Unix username; remove spaces, colons and slashes`;
    diagnostics.add("CFA1412", message, "usernames");
  }
  if (new Set(usernames).size < usernames.length) {
    diagnostics.add("CFA1012", "usernames contains a name twice; remove one", "usernames");
  }
}
