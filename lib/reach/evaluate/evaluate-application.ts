import { decide, type PolicyOutcome } from "../../rules/decision";
import type { AccessModel, Application, Key, KnownPolicy, Policy } from "../model/access-model";
import type { Outcome } from "../model/outcome";
import type { AccessRequest, ConsideredPolicy, Evaluation } from "./access-request";
import { admissionOf } from "./conditions";
import { groupsToDecide, policiesToDecide, ruleOfModel, type PolicyToDecide } from "./policies-to-decide";
import { requestFacts } from "./request-facts";

/** How a thing of an application is asked for. */
export interface ApplicationOptions {
  /** The Unix user, over SSH. */
  readonly sshUser?: string | undefined;
}

/**
 * What becomes of a request to an application, by `decide`.
 *
 * @throws {RangeError} When the model has no application with this key.
 */
export function evaluateApplication(
  model: AccessModel,
  key: Key,
  request: AccessRequest,
  { sshUser }: ApplicationOptions = {},
): Evaluation {
  const application = applicationOf(model, key);
  const facts = requestFacts(model, application, request);
  const { decidedBy, decision, considered } = decide({
    policies: policiesToDecide(model, application, request),
    groups: groupsToDecide(model),
    facts,
    strictServiceTokens: model.organization.strictServiceTokens ?? false,
  });
  const matched = decidedBy?.policy.policy;
  const isAdmitted = matched !== undefined && decision !== "deny" && mayUseSshUser(matched, facts.email, sshUser);
  const outcome: Outcome = isAdmitted ? admissionOf(model, application, matched, decision) : { kind: "denied" };
  return {
    outcome,
    decidedBy: decidedBy && {
      application: key,
      policy: decidedBy.policy.policy,
      rules: decidedBy.included.map(ruleOfModel),
    },
    considered: considered.map(consideredPolicy),
  };
}

/** The application with a key. @throws {RangeError} When the model has none. */
export function applicationOf(model: AccessModel, key: Key): Application {
  const application = model.applications.get(key);
  if (application === undefined) throw new RangeError(`the access model has no application ${JSON.stringify(key)}`);
  return application;
}

const consideredPolicy = (outcome: PolicyOutcome<PolicyToDecide>): ConsideredPolicy => ({
  policy: outcome.policy.policy,
  matches: outcome.matches,
  included: outcome.included.map(ruleOfModel),
  missing: outcome.missing.map(ruleOfModel),
  excluded: outcome.excluded.map(ruleOfModel),
  needsLogin: outcome.needsLogin,
});

/** Whether the policy that matched lets the user log in as this Unix user. The first match decides; no later policy does. */
function mayUseSshUser(policy: Policy, email: string | undefined, sshUser: string | undefined): boolean {
  if (sshUser === undefined || policy.opaque !== undefined) return true;
  const { usernames, allowEmailAlias } = sshRulesOf(policy);
  return usernames.includes(sshUser) || (allowEmailAlias && email !== undefined && emailAlias(email) === sshUser);
}

/** Without SSH rules, a policy lets nobody log in as any Unix user. */
export const sshRulesOf = ({ connection }: KnownPolicy): { usernames: readonly string[]; allowEmailAlias: boolean } =>
  connection?.ssh ?? { usernames: [], allowEmailAlias: false };

/** The Unix user of an email address: its local part, in lower case. */
export const emailAlias = (email: string): string => email.slice(0, email.lastIndexOf("@")).toLowerCase();
