import { Annotations, Token } from "cdktf";
import type { Construct } from "constructs";
import type { Diagnostic } from "../../../diagnostics";
import { applicationDiagnostics, type AccessRule } from "../../../rules";
import type { AccessAccount } from "../../account/access-account";
import { mayBeSameAccount } from "../../account/account-of";
import { AccessPolicy, type IAccessPolicy } from "../../policies/access-policy";
import type { Diagnostics } from "../../kernel/diagnostics";
import { anything, constructWith, listOf, type Validators } from "../../kernel/validators";

/** Who may use an application. */
export interface AttachedPoliciesProps {
  /**
   * Reusable policies, in the order in which Access looks at them; those of Bypass and Service Auth it looks at first.
   *
   * @default - none
   */
  readonly policies?: readonly IAccessPolicy[];

  /**
   * Who is let in besides: whoever matches one of these rules. Makes a policy, which comes after the others.
   *
   * @default - nobody
   */
  readonly allow?: readonly AccessRule[];
}

const policy = constructWith("policyId", 'an AccessPolicy, or AccessPolicy.fromId(this, "id", "…")');

/** Who may use it; the rules are looked at with the policy that is made of them. */
export const POLICY_VALIDATORS: Validators<AttachedPoliciesProps> = {
  policies: listOf(policy, "a list of AccessPolicy"),
  allow: anything,
};

/** The application that policies are attached to. */
interface Application extends Construct {
  readonly account: AccessAccount;
}

/** A policy in an application's order. */
interface AttachedPolicy {
  readonly id: string;
  readonly precedence: number;
}

/** Policies of an application. */
interface AttachedPolicies {
  /** For the L1. */
  readonly policies: AttachedPolicy[];
  /** The one that was made of `allow`. */
  readonly allowPolicy: AccessPolicy | undefined;
}

/**
 * The policies of an application, of which that for `allow` is made here.
 *
 * @param sessionDuration - the application's, which the policy made of `allow` gets too: a policy's own wins
 * @param context - `mcp` for an application that does not support all rules
 */
export function attachedPolicies(
  application: Application,
  diagnostics: Diagnostics,
  { name, policies = [], allow }: AttachedPoliciesProps & { readonly name: string },
  sessionDuration: string | undefined,
  context?: "mcp",
): AttachedPolicies {
  const allowPolicy = allow === undefined ? undefined : allowing(application, name, allow, sessionDuration);
  const all = allowPolicy === undefined ? policies : [...policies, allowPolicy];
  diagnostics.addAll(all.flatMap((policy, place) => policyProblems(application, policy, all.slice(0, place))));
  if (context !== undefined) diagnostics.addAll(all.flatMap((policy) => unsupportedRules(policy, context)));
  for (const warning of warnings(all, sessionDuration)) Annotations.of(application).addWarning(warning);
  return { policies: all.map(({ policyId }, place) => ({ id: policyId, precedence: place + 1 })), allowPolicy };
}

function allowing(
  application: Application,
  name: string,
  include: readonly AccessRule[],
  sessionDuration: string | undefined,
): AccessPolicy {
  return new AccessPolicy(application, "Allow", {
    account: application.account,
    name: `${name}: allow`,
    include,
    ...(sessionDuration !== undefined && { sessionDuration }),
  });
}

function policyProblems(
  application: Application,
  policy: IAccessPolicy,
  before: readonly IAccessPolicy[],
): Diagnostic[] {
  if (!mayBeSameAccount(application.account, policy.account)) {
    const message =
      `policy "${policy.node.path}" belongs to another account ("${policy.account.node.path}"); an application takes ` +
      `policies of its own account`;
    return [{ code: "CFA1400", message }];
  }
  if (!before.some((other) => isSame(policy, other))) return [];
  const message = `policies has "${policy.node.path}" twice; a policy has one place in the order, so leave one out`;
  return [{ code: "CFA1400", message, prop: "policies" }];
}

/** Rules of a policy that the application does not support. Only the rules of policies that are created here are known. */
function unsupportedRules(policy: IAccessPolicy, context: "mcp"): Diagnostic[] {
  if (!(policy instanceof AccessPolicy)) return [];
  const found = applicationDiagnostics(policy.rules, context);
  return found.map(({ code, message }) => ({ code, message: `policy "${policy.node.path}": ${message}` }));
}

const isSame = (one: IAccessPolicy, other: IAccessPolicy): boolean =>
  one === other || (!Token.isUnresolved(one.policyId) && one.policyId === other.policyId);

function* warnings(policies: readonly IAccessPolicy[], sessionDuration: string | undefined): Generator<string> {
  if (policies.length === 0) yield "no policy is attached, and without one nobody gets in; give policies, or allow";
  const firstLogin = policies.findIndex(({ decision }) => decision === "allow" || decision === "deny");
  for (const { decision, node } of firstLogin === -1 ? [] : policies.slice(firstLogin)) {
    if (decision !== "bypass" && decision !== "non_identity") continue;
    yield (
      `policy "${node.path}" (${decision === "bypass" ? "Bypass" : "Service Auth"}) stands after Allow and Block, and ` +
      `Access looks at it before them all the same; put it first, so that the list reads as it works`
    );
  }
  for (const { decision, node, sessionDuration: own } of policies) {
    if (sessionDuration === undefined || own === undefined || own === sessionDuration || decision !== "allow") continue;
    if (Token.isUnresolved(own) || Token.isUnresolved(sessionDuration)) continue;
    yield (
      `sessions are ${sessionDuration} long by the application and ${own} by policy "${node.path}", which wins; ` +
      `give the policy its sessionDuration`
    );
  }
}
