import type { AccessRule, PolicyTest, PolicyTestStart, PolicyTestUser } from "../../../../lib/api";
import type { AccessEmulator, AccessEmulatorOptions } from "../../../../lib/emulator";
import { emulate, send, stopEmulators } from "../../running-emulators";

afterEach(stopEmulators);

const NOWHERE = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
const everyone = { everyone: {} };
const domain = (name: string) => ({ email_domain: { domain: name } });
const allow = (include: object[], more: object = {}) => ({ name: "Try", decision: "allow", include, ...more });

const testsPath = ({ accountId }: AccessEmulator): string => `/accounts/${accountId}/access/policy-tests`;

/** An emulator with users, of whom the first ones have a last seen identity. */
async function withUsers(seen: readonly string[], unseen: readonly string[] = [], options: AccessEmulatorOptions = {}) {
  const emulator = await emulate(options);
  emulator.seed({
    users: [...seen, ...unseen].map((email) => ({ email, name: email.split("@")[0] ?? "" })),
    "users.lastSeenIdentity": seen.map((user) => ({ user })),
  });
  return emulator;
}

async function started(emulator: AccessEmulator, ...policies: unknown[]): Promise<string> {
  const { envelope, text } = await send<PolicyTestStart>(emulator, "POST", testsPath(emulator), { body: { policies } });
  if (envelope.result?.id === undefined) throw new Error(text);
  return envelope.result.id;
}

const report = async (emulator: AccessEmulator, id: string): Promise<PolicyTest | null> =>
  (await send<PolicyTest>(emulator, "GET", `${testsPath(emulator)}/${id}`)).envelope.result;

async function users(emulator: AccessEmulator, id: string, query = ""): Promise<unknown[]> {
  const { envelope } = await send<PolicyTestUser[]>(emulator, "GET", `${testsPath(emulator)}/${id}/users${query}`);
  return (envelope.result ?? []).map(({ email, status }) => [email, status]);
}

const AT_ONCE = { behaviors: { policyTestSeconds: 0 } };
const STAFF = ["a@example.com", "b@example.com", "c@example.org"] as const;

test("a test reports which users with a last seen identity would be admitted", async () => {
  const emulator = await withUsers(STAFF, ["d@example.com"], AT_ONCE);
  const { envelope } = await send<PolicyTestStart>(emulator, "POST", testsPath(emulator), {
    body: { policies: [allow([domain("example.com")])] },
  });
  expect(envelope.result).toEqual({ id: expect.stringMatching(/^[0-9a-f]{64}$/), status: "success" });
  expect(await report(emulator, envelope.result?.id ?? "")).toEqual({
    id: envelope.result?.id,
    status: "complete",
    total_users: 3,
    percent_users_processed: 100,
    users_approved: 2,
    users_blocked: 1,
    users_errored: 0,
    percent_approved: 67,
    percent_blocked: 33,
    percent_errored: 0,
  });
});

test("its users are listed in pages and filtered by status", async () => {
  const emulator = await withUsers(STAFF, [], AT_ONCE);
  const id = await started(emulator, allow([domain("example.com")]));
  expect(await users(emulator, id)).toEqual([
    ["a@example.com", "approved"],
    ["b@example.com", "approved"],
    ["c@example.org", "blocked"],
  ]);
  expect(await users(emulator, id, "?status=success&per_page=1&page=2")).toEqual([["b@example.com", "approved"]]);
  expect(await users(emulator, id, "?status=fail")).toEqual([["c@example.org", "blocked"]]);
  expect(await users(emulator, id, "?status=error")).toEqual([]);
});

test("policies are evaluated together in order, reusable ones by identifier", async () => {
  const emulator = await withUsers(STAFF, [], AT_ONCE);
  const { id: blocked } = emulator.call("policies.create", {
    name: "Not b",
    decision: "deny",
    include: [{ email: { email: "b@example.com" } }],
  });
  const id = await started(emulator, blocked, allow([everyone]));
  expect(await users(emulator, id, "?status=fail")).toEqual([["b@example.com", "blocked"]]);
});

test("groups, identity providers and the facts in a seed are evaluated", async () => {
  const emulator = await emulate(AT_ONCE);
  const { id: okta } = emulator.call("identityProviders.create", {
    name: "Okta",
    type: "okta",
    config: {},
  });
  const admins = { okta: { name: "admins", identity_provider_id: okta } };
  const { id: group = "" } = emulator.call("groups.create", { name: "Admins", include: [admins] });
  const login = (groups: string[]) => ({ idp: { id: okta, type: "okta" }, facts: { login: { groups } } });
  const required: AccessRule[] = [
    { geo: { country_code: "NL" } },
    { ip: { ip: "192.0.2.0/24" } },
    { device_posture: { integration_uid: "disk" } },
    { common_name: { common_name: "laptop" } },
    { login_method: { id: okta } },
  ];
  const here = {
    ip: "192.0.2.7",
    geo: { country: "NL" },
    devicePosture: { disk: { success: true } },
    common_name: "laptop",
  };
  emulator.seed({
    users: ["in", "abroad", "failed", "other", "stranger"].map((name) => ({ email: `${name}@example.com` })),
    "users.lastSeenIdentity": [
      { user: "in@example.com", ...here, ...login(["admins"]) },
      { user: "abroad@example.com", ...here, ...login(["admins"]), geo: { country: "BE" } },
      { user: "failed@example.com", ...here, ...login(["admins"]), devicePosture: { disk: { success: false } } },
      { user: "other@example.com", ...here, ...login(["users"]) },
      { user: "stranger@example.com" },
    ],
  });
  const id = await started(emulator, allow([{ group: { id: group } }], { require: required }));
  expect(await users(emulator, id, "?status=success")).toEqual([["in@example.com", "approved"]]);
  expect(await report(emulator, id)).toMatchObject({ users_approved: 1, users_blocked: 4, users_errored: 0 });
});

test("the status is error if it depends on an external evaluation with an unknown result", async () => {
  const emulator = await emulate(AT_ONCE);
  const evaluate_url = "https://example.com/evaluate";
  emulator.seed({
    users: ["yes", "no", "unknown", "elsewhere"].map((name) => ({ email: `${name}@example.com` })),
    "users.lastSeenIdentity": [
      { user: "yes@example.com", geo: { country: "NL" }, facts: { externalEvaluations: [evaluate_url] } },
      { user: "no@example.com", geo: { country: "NL" }, facts: { externalEvaluations: [] } },
      { user: "unknown@example.com", geo: { country: "NL" } },
      { user: "elsewhere@example.com", geo: { country: "BE" } },
    ],
  });
  const require = [{ external_evaluation: { evaluate_url, keys_url: "https://example.com/keys" } }];
  const id = await started(emulator, allow([{ geo: { country_code: "NL" } }], { require }));
  expect(await users(emulator, id)).toEqual([
    ["yes@example.com", "approved"],
    ["no@example.com", "blocked"],
    ["unknown@example.com", "error"],
    ["elsewhere@example.com", "blocked"],
  ]);
  expect(await users(emulator, id, "?status=error")).toEqual([["unknown@example.com", "error"]]);
});

test("it takes time, and reports the users evaluated so far", async () => {
  let now = 0;
  const four = [...STAFF, "d@example.com"];
  const emulator = await withUsers(four, [], { clock: () => now, behaviors: { policyTestSeconds: 10 } });
  const id = await started(emulator, allow([everyone]));
  expect(await report(emulator, id)).toMatchObject({
    status: "processing",
    percent_users_processed: 0,
    total_users: 4,
  });
  now = 5_000;
  expect(await report(emulator, id)).toMatchObject({
    status: "processing",
    percent_users_processed: 50,
    users_approved: 2,
    percent_approved: 100,
  });
  expect(await users(emulator, id)).toHaveLength(2);
  now = 10_000;
  expect(await report(emulator, id)).toMatchObject({ status: "complete", users_approved: 4 });
});

test.each([
  ["exceeded time", 50],
  ["blocked", 0],
] as const)("policyTestEnd %s: it ends with this status after %d %% of the users", async (policyTestEnd, share) => {
  const emulator = await withUsers(STAFF.slice(0, 2), [], { behaviors: { policyTestSeconds: 0, policyTestEnd } });
  const id = await started(emulator, allow([everyone]));
  expect(await report(emulator, id)).toMatchObject({ status: policyTestEnd, percent_users_processed: share });
});

test("a test without users is complete", async () => {
  const emulator = await emulate(AT_ONCE);
  const id = await started(emulator, allow([everyone]));
  expect(await report(emulator, id)).toMatchObject({
    status: "complete",
    total_users: 0,
    percent_users_processed: 100,
    percent_approved: 0,
  });
});

test("its results do not change when users and policies do", async () => {
  const emulator = await withUsers(STAFF, [], AT_ONCE);
  const id = await started(emulator, allow([everyone]));
  const before = await report(emulator, id);
  for (const user of emulator.call("users.list", {})) emulator.call("users.delete", { user_id: user.id ?? "" });
  expect(await report(emulator, id)).toEqual(before);
});

test.each([
  ["no policies", {}, "/policies"],
  ["an empty list", { policies: [] }, "/policies"],
  ["an unknown policy", { policies: [allow([everyone]), NOWHERE] }, "/policies/1"],
  ["a rule with an unknown group", { policies: [allow([{ group: { id: NOWHERE } }])] }, "/policies/0/include/0"],
  [
    "a rule kind that Bypass does not allow",
    { policies: [{ ...allow([domain("a.org")]), decision: "bypass" }] },
    "/policies/0/include/0",
  ],
  [
    "a rule kind for Service Auth only",
    { policies: [allow([{ any_valid_service_token: {} }])] },
    "/policies/0/include/0",
  ],
])("fails for %s, and starts no test", async (_case, body, pointer) => {
  const emulator = await withUsers(STAFF);
  const before = emulator.snapshot();
  const response = await send(emulator, "POST", testsPath(emulator), { body });
  expect(response).toMatchObject({ status: 400, envelope: { errors: [{ code: 12130, source: { pointer } }] } });
  expect(emulator.snapshot()).toEqual(before);
});

test.each(["", "/users"])("fails with 404 for an unknown test: %j", async (below) => {
  const emulator = await emulate();
  const response = await send(emulator, "GET", `${testsPath(emulator)}/${"0".repeat(64)}${below}`);
  expect(response).toMatchObject({
    status: 404,
    envelope: { errors: [{ message: expect.stringContaining("policy test") }] },
  });
});

test("fails to list users of an unknown status", async () => {
  const emulator = await withUsers(STAFF, [], AT_ONCE);
  const id = await started(emulator, allow([everyone]));
  expect((await send(emulator, "GET", `${testsPath(emulator)}/${id}/users?status=approved`)).status).toBe(400);
});
