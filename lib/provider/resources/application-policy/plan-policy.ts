import { isUnknown, type ModifyPlanRequest, type Config, type Plan, type State } from "../../../plugin-framework";
import type { ProviderContext } from "../../context";
import { ifFound } from "../shared/not-found";
import { ownerOfPolicies } from "../shared/policy-owner";
import { withSummary } from "../shared/request-errors";
import { policiesOf, type ApplicationPolicies } from "./application-policies";
import { changesOf } from "./policy-changes";
import { duplicateError, ownedError, takenError } from "./policy-errors";
import type { attributes } from "./schema";

type Attributes = typeof attributes;
type Request = ModifyPlanRequest<Config<Attributes>, Plan<Attributes>, State<Attributes>, ProviderContext>;

/** Records what a plan does to the policies of its application, and refuses a precedence that is certainly taken. */
export async function planPolicy(request: Request): Promise<void> {
  const { plan, prior, provider, privateState } = request;
  const planned = plan ?? prior;
  if (provider === undefined || planned === null) return;
  const { application_id, account_id, zone_id } = planned;
  if (isUnknown(application_id) || isUnknown(account_id) || isUnknown(zone_id)) return;
  const policies = policiesOf(provider, { account_id, zone_id }, application_id);
  policies.recall(privateState);
  if (prior?.application_id === application_id) policies.know(prior.id ?? "");
  if (plan === null) {
    policies.remember(privateState);
    return;
  }
  if (isOwned(provider, application_id, request)) return;
  if (plan !== prior) {
    changesOf(provider, policies).announce();
    await checkPrecedence(policies, plan, request);
  } else {
    checkDuplicate(policies, plan, request);
  }
  policies.remember(privateState);
}

/** Whether another resource of this run owns all policies of the application. */
function isOwned(provider: ProviderContext, applicationId: string, { diagnostics, plan }: Request): boolean {
  const owner = ownerOfPolicies(provider, applicationId);
  if (owner === undefined) return false;
  const { summary, detail, path } = ownedError(`the policy "${String(plan?.name)}"`, owner);
  diagnostics.error(summary, detail, path);
  return true;
}

async function checkPrecedence(policies: ApplicationPolicies, plan: Plan<Attributes>, request: Request): Promise<void> {
  if (checkDuplicate(policies, plan, request)) return;
  const { prior, signal, diagnostics } = request;
  const { precedence, name, application_id } = plan;
  const isNew = prior === null || prior.application_id !== application_id;
  if (isUnknown(precedence) || (!isNew && prior.precedence === precedence)) return;
  const named = `the policy "${isUnknown(name) ? "" : name}"`;
  const found = await withSummary(`Could not read the policies of the application of ${named}`, () =>
    ifFound(policies.list(signal)),
  );
  const holder = found?.find((one) => one.precedence === precedence);
  if (holder?.reusable === true) {
    const { summary, detail, path } = takenError(named, precedence, holder);
    diagnostics.error(summary, detail, path);
  }
}

/** Whether another policy of this run wants the same precedence. */
function checkDuplicate(
  policies: ApplicationPolicies,
  { name, precedence }: Plan<Attributes>,
  { prior, plan, diagnostics }: Request,
): boolean {
  if (isUnknown(name) || isUnknown(precedence)) return false;
  const id = prior?.application_id === plan?.application_id ? (prior?.id ?? undefined) : undefined;
  const other = policies.claim({ id, name, precedence });
  if (other === undefined) return false;
  const { summary, detail, path } = duplicateError(`the policy "${name}"`, `the policy "${other.name}"`, precedence);
  diagnostics.error(summary, detail, path);
  return true;
}
