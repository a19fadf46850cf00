import { Token } from "cdktf";
import type { Construct } from "constructs";
import type { Diagnostic } from "../../../diagnostics";
import { applicationDiagnostics, type AccessRule } from "../../../rules";
import type { AccessAccount } from "../../account/access-account";
import { identityProviderIds, type IIdentityProvider } from "../../identity/identity-provider-reference";
import { mayBeSameAccount } from "../../account/account-of";
import type { Diagnostics } from "../../kernel/diagnostics";
import { anything, constructWith, listOf, type Validators } from "../../kernel/validators";
import { AccessPolicy, isAccessPolicy, SAME_AS_APPLICATION, type IAccessPolicy } from "../../policies/access-policy";
import type { RdpConnectionProps } from "../../policies/policy-props";
import { APPLICATION_WARNINGS } from "../../policies/policy-warnings/application-warnings";
import { isOneTimePin } from "../../policies/policy-warnings/one-time-pin";
import { findingsOf } from "../../policies/policy-warnings/policy-warnings";

/** Who may use an application. */
export interface AttachedPoliciesProps {
  /**
   * Reusable policies, in the order in which Access evaluates them. Access evaluates Bypass and Service Auth policies
   * first, whatever their position.
   *
   * @default []
   */
  readonly policies?: readonly IAccessPolicy[];

  /**
   * Rules that grant access: everyone who matches at least one of them. They become an Allow policy after `policies`.
   *
   * @default []
   */
  readonly allow?: readonly AccessRule[];
}

const policyValidator = constructWith("policyId", 'an AccessPolicy, or AccessPolicy.fromId(this, "id", "…")');

/** Validators of `AttachedPoliciesProps`. The policy that is created from `allow` checks its rules. */
export const POLICY_VALIDATORS: Validators<AttachedPoliciesProps> = {
  policies: listOf(policyValidator, "a list of AccessPolicy"),
  allow: anything,
};

/** An application with policies. */
interface Application extends Construct {
  readonly account: AccessAccount;
}

/** How people log in to an application, as far as the warnings need it. */
interface Login {
  readonly allowedIdps?: readonly (IIdentityProvider | string)[];
  readonly mfa?: object;
}

/** How people of `allow` connect to an RDP application. */
interface Connection {
  readonly rdp?: RdpConnectionProps;
}

/** A reference to a policy, as the application's L1 has it. */
interface PolicyReference {
  readonly id: string;
  readonly precedence: number;
}

/** The policies of an application. */
interface AttachedPolicies {
  /** References to all policies, for the L1. */
  readonly policies: PolicyReference[];
  /** The policy created from `allow`. */
  readonly allowPolicy: AccessPolicy | undefined;
}

/**
 * Checks the policies of an application, and creates the policy for `allow`.
 *
 * @param sessionDuration - session duration of the application. The policy for `allow` gets the same, because the
 *   duration of a policy overrides that of the application.
 * @param context - `mcp` for an application that does not support all kinds of rules
 */
export function attachedPolicies(
  application: Application,
  diagnostics: Diagnostics,
  props: AttachedPoliciesProps & Login & Connection & { readonly name: string },
  sessionDuration: string | undefined,
  context?: "mcp",
): AttachedPolicies {
  const { policies = [] } = props;
  const allowPolicy = createAllowPolicy(application, props, sessionDuration);
  const all = allowPolicy === undefined ? policies : [...policies, allowPolicy];
  diagnostics.addAll(all.flatMap((policy, index) => policyDiagnostics(application, policy, all.slice(0, index))));
  if (context !== undefined) diagnostics.addAll(all.flatMap((policy) => unsupportedRules(policy, context)));
  if (all.length === 0) diagnostics.warnUnlessEnforced("CFA1414", NO_POLICY);
  warnOfOrder(diagnostics, all);
  warnOfEffect(diagnostics, all, props, context);
  warnOfSessions(diagnostics, all, sessionDuration);
  return { policies: all.map(({ policyId }, index) => ({ id: policyId, precedence: index + 1 })), allowPolicy };
}

/**
 * Attributes of an application that its plan must ignore. The API returns a policy in its applications as a whole, and the
 * official provider stores these attributes there: each plan would remove them, and an application cannot be given them.
 */
export function expandedAttributes(application: Construct, policies: readonly unknown[] = []): string[] {
  return [...policies, application.node.tryFindChild(ALLOW)].flatMap((policy, index) =>
    isAccessPolicy(policy) ? policy.expandedAttributes.map((name) => `policies[${index}].${name}`) : [],
  );
}

/** The policies of an application that needs none: without any, its list is left empty, and no warning is shown. */
export function optionalPolicies(
  ...[application, diagnostics, props, ...rest]: Parameters<typeof attachedPolicies>
): AttachedPolicies {
  if ((props.policies ?? props.allow) === undefined) return { policies: [], allowPolicy: undefined };
  return attachedPolicies(application, diagnostics, props, ...rest);
}

/** Warning about an application without policies. */
export const NO_POLICY = "the application has no policy, so nobody gets access; set policies or allow";

/** The ID of the policy for `allow`, which is the last one. */
const ALLOW = "Allow";

function createAllowPolicy(
  application: Application,
  { name, allow: include, rdp }: AttachedPoliciesProps & Connection & { readonly name: string },
  sessionDuration: string | undefined,
): AccessPolicy | undefined {
  if (include === undefined) return undefined;
  return new AccessPolicy(application, ALLOW, {
    account: application.account,
    name: `${name}: allow`,
    include,
    ...(sessionDuration !== undefined && { sessionDuration }),
    ...(rdp !== undefined && { rdp }),
  });
}

function policyDiagnostics(
  application: Application,
  policy: IAccessPolicy,
  before: readonly IAccessPolicy[],
): Diagnostic[] {
  const { path } = policy.node;
  if (!mayBeSameAccount(application.account, policy.account)) {
    const message =
      `policy "${path}" belongs to another account ("${policy.account.node.path}"); use a policy of the application's ` +
      `account`;
    return [{ code: "CFA1409", message, prop: "policies" }];
  }
  if (!before.some((other) => isSame(policy, other))) return [];
  return [{ code: "CFA1012", message: `policies contains "${path}" twice; remove one`, prop: "policies" }];
}

/**
 * Rules of a policy that the application does not support. Only the rules of policies that are created here are
 * known.
 */
function unsupportedRules(policy: IAccessPolicy, context: "mcp"): Diagnostic[] {
  if (!isAccessPolicy(policy)) return [];
  const found = applicationDiagnostics(policy.rules, context);
  return found.map(({ code, message }) => ({ code, message: `policy "${policy.node.path}": ${message}` }));
}

const isSame = (one: IAccessPolicy, other: IAccessPolicy): boolean =>
  one === other || (!Token.isUnresolved(one.policyId) && one.policyId === other.policyId);

/** Warns of policies that together let nobody in, or of which some have no effect. */
function warnOfEffect(
  diagnostics: Diagnostics,
  policies: readonly IAccessPolicy[],
  { allowedIdps, mfa }: Login,
  context: "mcp" | undefined,
): void {
  const findings = findingsOf(APPLICATION_WARNINGS, {
    type: context ?? "web",
    policies: policies.map((policy) => ({
      name: policy.node.path,
      decision: policy.decision,
      rules: isAccessPolicy(policy) ? policy.rules : undefined,
      asksFor: policy.asksFor ?? [],
    })),
    allowedIdps: Token.isUnresolved(allowedIdps) ? [] : (identityProviderIds(allowedIdps) ?? []),
    hasSecondFactor: mfa !== undefined,
    isOneTimePin,
  });
  for (const { code, message } of findings) diagnostics.warnUnlessEnforced(code, message);
}

/** Warns of policies in an order that Access does not follow. */
function warnOfOrder(diagnostics: Diagnostics, policies: readonly IAccessPolicy[]): void {
  const firstLogin = policies.findIndex(({ decision }) => decision === "allow" || decision === "deny");
  for (const { decision, node } of firstLogin === -1 ? [] : policies.slice(firstLogin)) {
    if (decision !== "bypass" && decision !== "non_identity") continue;
    diagnostics.warn(
      "CFA1415",
      `policy "${node.path}" (${decision === "bypass" ? "Bypass" : "Service Auth"}) is after Allow or Block policies, but ` +
        `Access evaluates it before them; move it to the front`,
    );
  }
}

/** Warns of policies whose session duration overrides a different one of the application. */
function warnOfSessions(
  diagnostics: Diagnostics,
  policies: readonly IAccessPolicy[],
  sessionDuration: string | undefined,
): void {
  for (const { decision, node, sessionDuration: own } of policies) {
    if (sessionDuration === undefined || own === undefined || own === sessionDuration || decision !== "allow") continue;
    if (own === SAME_AS_APPLICATION) continue;
    if (Token.isUnresolved(own) || Token.isUnresolved(sessionDuration)) continue;
    diagnostics.warn(
      "CFA1416",
      `the session duration of the application is ${sessionDuration}, but that of policy "${node.path}" is ${own} and ` +
        `overrides it; set sessionDuration of the policy, for example to "${SAME_AS_APPLICATION}"`,
    );
  }
}
