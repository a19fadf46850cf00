import { isDeepStrictEqual } from "node:util";
import {
  inTime,
  isUnknown,
  known,
  unknown,
  type Config,
  type CreateRequest,
  type TimedOperation,
} from "../../../plugin-framework";
import { companion, type ProviderContext } from "../../context";
import { withSummary } from "../shared/request-errors";
import { checkResults } from "./check-results";
import { runTest } from "./run-test";
import { attributes, TIMEOUTS, type PolicyTestPlan, type PolicyTestState } from "./schema";
import { checkPolicies, testedPolicies } from "./tested-policies";

type Request = CreateRequest<Config<typeof attributes>, PolicyTestPlan, ProviderContext>;

const RESULTS = {
  test_id: unknown,
  tested_at: unknown,
  total_users: unknown,
  users_approved: unknown,
  users_blocked: unknown,
  users_errored: unknown,
};

/** `cfaccess_policy_test`: a test of policies with the users of the account, before something depends on them. */
export const policyTest = companion.defineResource({
  type: "cfaccess_policy_test",
  schema: {
    description:
      "Tests policies with the users of the account at apply: on creation, and after a change of any argument but `timeouts`. Waits until Cloudflare has tested all users, and fails the apply if too many would be blocked, or certain users would not be allowed or blocked. A test changes nothing for users. Destroying this resource makes no request.",
    attributes,
  },

  validateConfig: ({ config, diagnostics }) => checkPolicies(config, diagnostics),

  modifyPlan({ prior, plan }) {
    if (prior === null || plan === null) return undefined;
    if (isChanged(prior, plan)) return { ...plan, ...RESULTS };
    return { ...plan, ...resultsOf(prior) };
  },

  create: (request) => tested(request, "create"),

  read: ({ state }) => state,

  async update({ prior, ...request }) {
    const { plan } = request;
    if (!isUnknown(plan.test_id)) return { ...prior, timeouts: known(plan.timeouts) };
    return (await tested(request, "update")) ?? prior;
  },

  delete: () => undefined,
});

const resultsOf = (state: PolicyTestState) => {
  const { test_id, tested_at, total_users, users_approved, users_blocked, users_errored } = state;
  return { test_id, tested_at, total_users, users_approved, users_blocked, users_errored };
};

/** The planned attributes that the user sets, except the time limits. */
function settingsOf(values: PolicyTestPlan) {
  const { account_id, policy_ids, policies, max_blocked_percent, max_errors, must_allow, must_block, triggers } =
    values;
  return { account_id, policy_ids, policies, max_blocked_percent, max_errors, must_allow, must_block, triggers };
}

/** Whether a plan changes more than the time limits. The order in a set has no meaning. */
function isChanged(prior: PolicyTestState, plan: PolicyTestPlan): boolean {
  const comparable = (values: PolicyTestPlan): object => {
    const settings = settingsOf(values);
    return { ...settings, must_allow: asSet(settings.must_allow), must_block: asSet(settings.must_block) };
  };
  return !isDeepStrictEqual(comparable(prior), comparable(plan));
}

const asSet = (elements: PolicyTestPlan["must_allow"]): unknown =>
  Array.isArray(elements) ? new Set<unknown>(elements) : elements;

/** Tests the policies of a plan. Returns null if that adds errors. */
async function tested(request: Request, operation: TimedOperation): Promise<PolicyTestState | null> {
  const { plan, provider, diagnostics, log, signal: stopped } = request;
  const wanted = { ...known(settingsOf(plan)), timeouts: known(plan.timeouts) };
  const client = provider.client(wanted.account_id);
  const work = { operation, timeouts: wanted.timeouts, defaults: TIMEOUTS, signal: stopped };
  const test = await inTime(work, (signal) =>
    withSummary("Could not test the policies", async () => {
      const policies = testedPolicies(wanted);
      const progress = (message: string): void => log.info(message);
      const ended = await runTest({ client, policies, progress, signal });
      await checkResults({ client, test: ended, signal }, wanted, diagnostics);
      return ended;
    }),
  );
  if (diagnostics.hasErrors) return null;
  const { id: test_id, total_users, users_approved, users_blocked, users_errored } = test;
  const tested_at = new Date().toISOString();
  return { ...wanted, test_id, tested_at, total_users, users_approved, users_blocked, users_errored };
}
