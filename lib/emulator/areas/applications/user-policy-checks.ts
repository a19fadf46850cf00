import type { AccessApi, AccessRule, ApplicationPolicy, UserPolicyCheck } from "../../../api";
import { decide, outcomeOf, type AccessFacts } from "../../../rules/decision";
import { kindOfRule } from "../../../rules/kinds";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { StoredIdentity } from "../../state/stored-identity";
import { hasStrictServiceTokens } from "../../core/organization";
import { factsOf } from "../users/identity-facts";
import { userByEmail } from "../users/user-reference";
import { existing } from "../../core/stored-objects";
import { policiesOf } from "./linked-policies";
import { groupsOf } from "./policy-evaluation";

/** Only "Success" is known from a real response. */
const statusOf = (success: boolean): string => (success ? "Success" : "Failure");

/** A rule in the format of this endpoint alone: `{ _type: "email", email: … }`. */
const ruleWithType = (rule: AccessRule): object => ({ _type: kindOfRule(rule), ...Object.values(rule)[0] });

function evaluatedPolicy(policy: ApplicationPolicy, matches: boolean): object {
  const { decision, precedence, include = [], require = [], exclude = [] } = policy;
  return {
    decision,
    precedence,
    include: include.map(ruleWithType),
    require: require.map(ruleWithType),
    exclude: exclude.map(ruleWithType),
    status: statusOf(matches),
  };
}

/** The last seen identity of the caller; only the email address if it was never seen. */
function callerOf(context: HandlerContext): Pick<StoredIdentity, "identity" | "facts"> {
  const user = userByEmail(context, context.userEmail);
  const lastSeen = user && context.collection("lastSeenIdentities").get(user.id);
  return lastSeen ?? { identity: { email: context.userEmail, ...(user === undefined ? {} : { user_uuid: user.id }) } };
}

function identityResponse(
  context: HandlerContext,
  { identity }: Pick<StoredIdentity, "identity">,
): NonNullable<UserPolicyCheck["user_identity"]> {
  const user = userByEmail(context, context.userEmail);
  const { geo, user_uuid } = identity;
  return {
    ...(user === undefined ? {} : { id: user.uid, name: user.name ?? "" }),
    ...(context.scope.kind === "account" ? { account_id: context.scope.id } : {}),
    device_sessions: identity.device_sessions ?? {},
    email: context.userEmail,
    ...(geo === undefined ? {} : { geo }),
    iat: Math.floor(identity.iat ?? 0),
    is_gateway: identity.is_gateway ?? false,
    is_warp: identity.is_warp ?? false,
    ...(user_uuid === undefined ? {} : { user_uuid }),
    version: Math.floor(identity.version ?? 0),
  };
}

function appState(context: HandlerContext, id: string, facts: AccessFacts): NonNullable<UserPolicyCheck["app_state"]> {
  const app = existing(context, "applications", id);
  const [policies, groups] = [policiesOf(context, app.id), groupsOf(context)];
  const strictServiceTokens = hasStrictServiceTokens(context);
  return {
    app_uid: app.id,
    aud: app.aud,
    hostname: app.domain ?? "",
    name: app.name ?? "",
    policies: policies.map((policy) => evaluatedPolicy(policy, outcomeOf(policy, facts, groups).matches)),
    status: statusOf(decide({ policies, groups, facts, strictServiceTokens }).admitted),
  };
}

export const userPolicyChecks: Handlers<AccessApi["applications"]["userPolicyChecks"]> = {
  get: (call) => {
    const caller = callerOf(call);
    return {
      app_state: appState(call, call.params.app_id, factsOf(caller)),
      user_identity: identityResponse(call, caller),
    };
  },
};
