import type { ApplicationPolicy } from "../../../api";
import {
  attribute,
  ProviderError,
  type Diagnostics,
  type ImportRequest,
  type PrivateState,
  type ReadRequest,
} from "../../../plugin-framework";
import { filledIn, requested } from "../../api-schema";
import { companion, type ProviderContext } from "../../context";
import { withSummary } from "../shared/request-errors";
import { scopeAttributes, scopeName, type Scope } from "../shared/scope";
import { parseScopedImportIds } from "../shared/scoped-import-id";
import { policiesOf } from "./application-policies";
import { checkPolicy } from "./check-policy";
import { planPolicy } from "./plan-policy";
import { changesOf } from "./policy-changes";
import { reusableError } from "./policy-errors";
import { hasValues, identifiedPolicy, policyState, wantedPolicy } from "./policy-values";
import { attributes, type PolicyState } from "./schema";
import { warnOfCutFields, warnOfMissing } from "./shared-owner";

const nameOf = ({ name }: PolicyState): string => `the policy "${name}"`;

/** A request that changes a policy. */
interface Work {
  readonly provider: ProviderContext;
  readonly privateState: PrivateState;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** Makes the policy what a plan says, and returns its state. */
async function written(plan: object, id: string | undefined, work: Work): Promise<PolicyState> {
  const { provider, privateState, diagnostics, signal } = work;
  const values = requested<PolicyState>(plan);
  const policies = policiesOf(provider, values, values.application_id);
  policies.recall(privateState);
  if (id !== undefined) policies.know(id);
  const named = nameOf(values);
  return withSummary(`Could not ${id === undefined ? "create" : "update"} ${named}`, async () => {
    const written = await changesOf(provider, policies).make({
      named,
      id,
      wanted: wantedPolicy(values),
      hasValues: (found) => hasValues(found, values),
      diagnostics,
      signal,
    });
    policies.remember(privateState);
    return filledIn(plan, policyState(written ?? {}, values));
  });
}

async function deleted(state: PolicyState, work: Work): Promise<void> {
  const { provider, privateState, diagnostics, signal } = work;
  const policies = policiesOf(provider, state, state.application_id);
  policies.recall(privateState);
  policies.know(state.id ?? "");
  const named = nameOf(state);
  await withSummary(`Could not delete ${named}`, () =>
    changesOf(provider, policies).make({
      named,
      id: state.id ?? "",
      wanted: undefined,
      hasValues: () => false,
      diagnostics,
      signal,
    }),
  );
}

async function read(request: ReadRequest<PolicyState, ProviderContext>): Promise<PolicyState | null> {
  const { state, provider, privateState, diagnostics, signal } = request;
  const policies = policiesOf(provider, state, state.application_id);
  policies.recall(privateState);
  return withSummary(`Could not read ${nameOf(state)}`, async () => {
    const found = await policies.read(state.id ?? "", signal);
    policies.remember(privateState);
    if (found === undefined) {
      await warnOfMissing(policies, state, diagnostics, signal);
      return null;
    }
    if (found.reusable === true) throw reusableError(nameOf(state), found);
    const current = policyState(found, state);
    warnOfCutFields(state, current, diagnostics);
    return current;
  });
}

interface PolicyIdentity extends Required<Scope> {
  readonly application_id: string;
  readonly id: string;
}

async function importPolicy(request: ImportRequest<ProviderContext, PolicyIdentity>): Promise<PolicyState> {
  const { id: importId, identity, provider, signal } = request;
  const summary = "Could not import the policy of an application";
  const { scope, ids } =
    identity === null
      ? parseScopedImportIds(importId, "APPLICATION_ID/POLICY_ID", summary)
      : { scope: identity, ids: [identity.application_id, identity.id] };
  const [applicationId = "", id = ""] = ids;
  const policies = policiesOf(provider, scope, applicationId);
  const found = await withSummary(summary, () => policies.get(id, signal));
  if (found === undefined) {
    const detail = `The application ${applicationId} of ${scopeName(scope)} has no policy ${id}, or there is no such application.`;
    throw new ProviderError(summary, detail);
  }
  const named = `the policy "${nameIn(found)}"`;
  if (found.reusable === true) throw reusableError(named, found);
  return policyState(found, identifiedPolicy(scope, applicationId, id));
}

const nameIn = ({ name = "" }: ApplicationPolicy): string => name;

/** `cfaccess_application_policy`: a policy of an application that is managed elsewhere. */
export const applicationPolicy = companion.defineResource({
  type: "cfaccess_application_policy",
  schema: {
    description:
      "A policy that belongs to one application, which is managed elsewhere. Policies of one application change in an order in which nobody gets in between who should not.",
    attributes,
  },
  identity: {
    attributes: {
      ...scopeAttributes("application"),
      application_id: attributes.application_id,
      id: attribute.string({ required: true, description: "Id of the policy." }),
    },
  },
  validateConfig: ({ config, diagnostics }) => checkPolicy(config, diagnostics),
  modifyPlan: planPolicy,
  create: (request) => written(request.plan, undefined, request),
  read,
  update: (request) => written(request.plan, request.prior.id ?? undefined, request),
  delete: (request) => deleted(request.state, request),
  importState: async (request) => ({ state: await importPolicy(request) }),
});
