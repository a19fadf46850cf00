import { Token, type IResolvable } from "cdktf";
import { INFRASTRUCTURE_AUTHENTICATORS } from "../../../api/areas/policies/authenticators";
import { applicationDiagnostics, ruleDiagnostics, type AccessRules } from "../../../rules";
import { literalText } from "../../../rules/terraform-literal";
import { mfaConfig, mfaValidator, type InfrastructureAuthenticator, type MfaProps } from "../../policies/mfa";
import { type Diagnostics } from "../../kernel/diagnostics";
import { boolean, listOf, objectOf, requiredString, strings, type Validator } from "../../kernel/validators";
import { rulesJson, RULE_VALIDATORS } from "../../policies/rule-attributes";

/** A policy of an infrastructure application: it lets in, as some Unix users. Not every kind of rule will do. */
export interface InfrastructurePolicyProps extends AccessRules {
  /** Name of the policy, at most 350 characters. */
  readonly name: string;

  /**
   * Unix users one may log in as. They must be there.
   *
   * @default - none
   */
  readonly usernames?: readonly string[];

  /**
   * Also as the part of one's own email address before the @, in lower case.
   *
   * @default false
   */
  readonly allowEmailAlias?: boolean | IResolvable;

  /**
   * A second factor. Needs version 5.22.0 of the official provider.
   *
   * @default - what the organization says
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

/** The policy as Terraform has it, after adding what is wrong with it. */
export function infrastructurePolicy(
  diagnostics: Diagnostics,
  policy: InfrastructurePolicyProps,
  place: number,
): object {
  const { name, usernames = [], allowEmailAlias, mfa } = policy;
  const own = diagnostics.part(Token.isUnresolved(name) ? `policy ${place + 1}` : `policy "${name}"`);
  own.checkName("name", name);
  const unusable = ruleDiagnostics(policy);
  own.addAll(unusable.length > 0 ? unusable : applicationDiagnostics(policy, "infrastructure"));
  checkUsernames(own, usernames, allowEmailAlias);
  const mfaJson = mfaConfig(own, mfa, INFRASTRUCTURE_AUTHENTICATORS);
  return {
    name: literalText(name),
    decision: "allow",
    precedence: place + 1,
    ...rulesJson(policy),
    connection_rules: {
      ssh: {
        usernames: Token.isUnresolved(usernames) ? usernames : usernames.map(literalText),
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
      "CFA1400",
      `usernames is empty, so nobody can log in as anyone; give ["ubuntu"], or allowEmailAlias: true`,
      "usernames",
    );
  }
  for (const name of usernames) {
    if (Token.isUnresolved(name) || /^[^\s:/]+$/.test(name)) continue;
    diagnostics.add(
      "CFA1400",
      `usernames has "${name}", which cannot be a Unix user; it has no spaces, colons and slashes`,
      "usernames",
    );
  }
  if (new Set(usernames).size < usernames.length)
    diagnostics.add("CFA1400", "usernames has one twice; leave it out", "usernames");
}
