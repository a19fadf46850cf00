import type { PolicyTestUser } from "../../../api";
import type { AccessClient, List } from "../../../client";
import { path, type Diagnostics } from "../../../plugin-framework";
import type { EndedTest } from "./run-test";

/** How many users an error names. */
const NAMED = 10;

/** The largest page that the API allows. */
const PER_PAGE = 1_000;

/** What a test must show. */
export interface Expected {
  readonly max_blocked_percent: number | null;
  readonly max_errors: number;
  readonly must_allow: readonly string[] | null;
  readonly must_block: readonly string[] | null;
}

/** The results of a test. */
export interface Results {
  readonly client: AccessClient;
  readonly test: EndedTest;
  readonly signal: AbortSignal;
}

type Filter = NonNullable<Parameters<AccessClient["applications"]["policyTests"]["users"]["list"]>[0]["status"]>;

/** Reports where the results of a test are not as expected, with the counts and the first users by name. */
export async function checkResults(results: Results, expected: Expected, diagnostics: Diagnostics): Promise<void> {
  await checkBlocked(results, expected.max_blocked_percent, diagnostics);
  await checkErrors(results, expected.max_errors, diagnostics);
  await checkUsers(results, expected, diagnostics);
  if (results.test.total_users === 0) {
    diagnostics.warning(
      "The policy test had no users",
      "A test covers only users who have logged in once, and nobody has. It says nothing about the policies.",
    );
  }
}

async function checkBlocked(results: Results, limit: number | null, diagnostics: Diagnostics): Promise<void> {
  const { users_blocked: blocked, users_approved, users_errored } = results.test;
  const tested = users_approved + blocked + users_errored;
  const percent = tested === 0 ? 0 : (100 * blocked) / tested;
  if (blocked === 0) return;
  const count = `${blocked} of ${tested} users (${oneDigit(percent)} %)`;
  if (limit !== null && percent > limit) {
    diagnostics.error(
      `The policies would block ${count}`,
      `max_blocked_percent allows ${limit} %. Blocked: ${await firstOf(results, "fail")}.\nChange the policies so that they include these users, or raise max_blocked_percent.`,
      path("max_blocked_percent"),
    );
  } else {
    diagnostics.warning(`The policies would block ${count}`, `Blocked: ${await firstOf(results, "fail")}.`);
  }
}

async function checkErrors(results: Results, limit: number, diagnostics: Diagnostics): Promise<void> {
  const { users_errored: errors } = results.test;
  if (errors <= limit) return;
  diagnostics.error(
    `The policies could not be tested with ${errors} ${errors === 1 ? "user" : "users"}`,
    `max_errors allows ${limit}. Not tested: ${await firstOf(results, "error")}.\nFind out why in the dashboard (Access controls > Policies > the policy > Test policies), or raise max_errors.`,
    path("max_errors"),
  );
}

async function checkUsers(results: Results, expected: Expected, diagnostics: Diagnostics): Promise<void> {
  const [allow, block] = [expected.must_allow ?? [], expected.must_block ?? []];
  if (allow.length + block.length === 0) return;
  const statuses = await statusesOf(results, [...allow, ...block]);
  for (const [name, list, wanted] of [
    ["must_allow", allow, "approved"],
    ["must_block", block, "blocked"],
  ] as const) {
    const verb = name === "must_allow" ? "allow" : "block";
    const statusOf = (email: string): string | undefined => statuses.get(email.toLowerCase());
    const wrong = list.filter((email) => statusOf(email) !== undefined && statusOf(email) !== wanted).sort();
    const untested = list.filter((email) => statusOf(email) === undefined).sort();
    if (wrong.length > 0) {
      diagnostics.error(
        `The policies would not ${verb} ${counted(wrong)} of ${name}`,
        `${wrong.map((email) => `${email} (${statusOf(email) ?? ""})`).join(", ")}.\nChange the policies, or remove them from ${name}.`,
        path(name),
      );
    }
    if (untested.length > 0) {
      diagnostics.error(
        `${counted(untested)} of ${name} ${untested.length === 1 ? "was" : "were"} not tested`,
        `${untested.join(", ")}.\nCloudflare tests policies only with users who have logged in to Access once, so nobody knows whether the policies would ${verb} them. Let them log in, correct the address, or remove them from ${name}.`,
        path(name),
      );
    }
  }
}

/** The status of each wanted user that was tested, by email address in lower case. Reads no more pages than it needs. */
async function statusesOf(results: Results, emails: readonly string[]): Promise<Map<string, string>> {
  const wanted = new Set(emails.map((email) => email.toLowerCase()));
  const statuses = new Map<string, string>();
  for (const filter of ["fail", "error", "success"] as const) {
    for await (const { email = "", status } of usersOf(results, filter)) {
      const key = email.toLowerCase();
      if (status !== undefined && wanted.has(key)) statuses.set(key, status);
      if (statuses.size === wanted.size) return statuses;
    }
  }
  return statuses;
}

const usersOf = ({ client, test, signal }: Results, status: Filter): List<PolicyTestUser> =>
  client.applications.policyTests.users.list({ policy_test_id: test.id, status, per_page: PER_PAGE }, { signal });

/** The first users with a result, by name and email address. */
async function firstOf(results: Results, filter: "fail" | "error"): Promise<string> {
  const { client, test, signal } = results;
  const total = filter === "fail" ? test.users_blocked : test.users_errored;
  const list = client.applications.policyTests.users.list(
    { policy_test_id: test.id, status: filter, per_page: NAMED },
    { signal },
  );
  const names: string[] = [];
  for await (const { name = "", email = "", id = "" } of list) {
    names.push(name === "" ? email || id : `${name} <${email}>`);
    if (names.length === NAMED) break;
  }
  const more = total - names.length;
  return names.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

const counted = (emails: readonly string[]): string => `${emails.length} ${emails.length === 1 ? "user" : "users"}`;

const oneDigit = (percent: number): number => Math.round(10 * percent) / 10;
