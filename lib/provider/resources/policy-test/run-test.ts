import { setTimeout as sleep } from "node:timers/promises";
import type { PolicyTest, PolicyTestInput } from "../../../api";
import { InvalidRequestError, type AccessClient } from "../../../client";
import { path, ProviderError } from "../../../plugin-framework";
import { explain } from "../shared/request-errors";

/** Milliseconds before the first poll, and the longest pause between two polls. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 15_000;

/** A test to run. */
export interface TestWork {
  readonly client: AccessClient;
  readonly policies: NonNullable<PolicyTestInput["policies"]>;
  /** Tells in one line how far the test is. */
  readonly progress: (message: string) => void;
  readonly signal: AbortSignal;
}

/** A test that ended, with its counts. */
export type EndedTest = Required<
  Pick<PolicyTest, "id" | "total_users" | "users_approved" | "users_blocked" | "users_errored">
>;

/**
 * Starts a test and waits until it has tested all users.
 * @throws ProviderError when Cloudflare refuses the policies, or ends the test early
 */
export async function runTest({ client, policies, progress, signal }: TestWork): Promise<EndedTest> {
  const id = await started(client, policies, signal);
  let told = "";
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const test = await client.applications.policyTests.get({ policy_test_id: id }, { signal });
    if (test.status === "complete") return ended(id, test);
    if (test.status === "blocked" || test.status === "exceeded time") throw endedEarly(test);
    const line = `Policy test: ${test.percent_users_processed ?? 0} % of ${test.total_users ?? "all"} users tested`;
    if (line !== told) progress(line);
    told = line;
    await sleep(pause, undefined, { signal });
  }
}

async function started(client: AccessClient, policies: TestWork["policies"], signal: AbortSignal): Promise<string> {
  const { id } = await client.applications.policyTests.create({ policies }, { signal }).catch((error: unknown) => {
    throw error instanceof InvalidRequestError ? refused(error) : error;
  });
  if (id !== undefined && id !== "") return id;
  throw new ProviderError(
    "The API started a policy test without an id",
    "Apply again. If the error remains, contact Cloudflare support.",
  );
}

const ended = (id: string, test: PolicyTest): EndedTest => {
  const { users_approved = 0, users_blocked = 0, users_errored = 0 } = test;
  const total_users = test.total_users ?? users_approved + users_blocked + users_errored;
  return { id, total_users, users_approved, users_blocked, users_errored };
};

const refused = (error: InvalidRequestError): ProviderError =>
  new ProviderError(
    "Cloudflare refuses to test the policies",
    `${explain(error)}\nPolicies of policy_ids must be reusable policies of the account. The number in the message counts those of policy_ids first, from 0.`,
    path("policy_ids"),
  );

function endedEarly({ status, percent_users_processed: percent = 0 }: PolicyTest): ProviderError {
  const reason =
    status === "blocked"
      ? 'Cloudflare did not run the test: its status is "blocked". Another test of the account may be running.'
      : `Cloudflare ended the test after ${percent} % of the users, because it took too long: its status is "exceeded time".`;
  return new ProviderError(
    "The policy test did not end",
    `${reason} Users who were not tested may be blocked. Apply again in a few minutes, or test fewer policies at once.`,
  );
}
