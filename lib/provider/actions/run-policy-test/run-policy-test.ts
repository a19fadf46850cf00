import { attribute, durationOfAtLeast, parseDuration, path, ProviderError } from "../../../plugin-framework";
import { companion } from "../../context";
import { checkResults } from "../../resources/policy-test/check-results";
import { runTest, type EndedTest } from "../../resources/policy-test/run-test";
import { expectations, MAX_ERRORS, optionalMaxErrors, TIMEOUTS } from "../../resources/policy-test/schema";
import { checkPolicies, testedPolicies } from "../../resources/policy-test/tested-policies";
import { inputAccountId } from "../../resources/shared/attributes";
import { withSummary } from "../../resources/shared/request-errors";

const attributes = {
  account_id: inputAccountId("Id of the account whose users the policies are tested with"),
  ...expectations,
  max_errors: optionalMaxErrors,
  timeout: attribute.string({
    optional: true,
    description: `Time limit of the test: \`90s\`, \`20m\`, \`1h30m\`. Default: \`${TIMEOUTS.create}\`.`,
    validators: [durationOfAtLeast("1s")],
  }),
};

/** The action `cfaccess_run_policy_test`: tests policies with the users of the account. */
export const runPolicyTest = companion.defineAction({
  type: "cfaccess_run_policy_test",
  schema: {
    description:
      "Tests policies with the users of the account once, and fails if too many would be blocked, or certain users would not be allowed or blocked. A test changes nothing for users. Use the resource `cfaccess_policy_test` to test at apply, before something depends on the policies.",
    attributes,
  },

  validateConfig: ({ config, diagnostics }) => checkPolicies(config, diagnostics),

  async invoke({ config, provider, progress, signal: stopped, diagnostics }) {
    const client = provider.client(config.account_id);
    const timeout = config.timeout ?? TIMEOUTS.create;
    const limit = AbortSignal.timeout(parseDuration(timeout) ?? 0);
    const signal = AbortSignal.any([stopped, limit]);
    try {
      await withSummary("Could not test the policies", async () => {
        const test = await runTest({ client, policies: testedPolicies(config), progress, signal });
        progress(countsOf(test));
        const expected = { ...config, max_errors: config.max_errors ?? MAX_ERRORS };
        await checkResults({ client, test, signal }, expected, diagnostics);
      });
    } catch (error) {
      throw limit.aborted && !stopped.aborted ? tooLong(timeout) : error;
    }
  },
});

const countsOf = ({ total_users, users_approved, users_blocked, users_errored }: EndedTest): string =>
  `Policy test: of ${total_users} users, ${users_approved} are allowed, ${users_blocked} blocked, and ${users_errored} have errors`;

const tooLong = (timeout: string): ProviderError =>
  new ProviderError(
    `The policy test took longer than ${timeout}`,
    "Raise timeout, or test fewer policies at once. The test changes nothing, also if it goes on.",
    path("timeout"),
  );
