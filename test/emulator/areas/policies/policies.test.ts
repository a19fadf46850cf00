import { POLICIES_PER_ACCOUNT, RULES_PER_APPLICATION, type Policy, type PolicyInput } from "../../../../lib/api";
import { stopEmulators } from "../../running-emulators";
import { allowEveryone, accessCalls, inline, site } from "../applications/access-calls";

afterEach(stopEmulators);

test("a reusable policy is created, read, listed, updated and deleted", async () => {
  const api = await accessCalls();
  const start = api.emulator.snapshot();
  const policy = await api.policy({ session_duration: "1h" });
  expect(policy).toEqual({
    ...allowEveryone,
    id: expect.any(String),
    session_duration: "1h",
    exclude: [],
    require: [],
    uid: policy.id,
    reusable: true,
    app_count: 0,
    created_at: policy.updated_at,
    updated_at: expect.any(String),
  });
  expect(await api.ok("GET", `policies/${policy.id}`)).toEqual(policy);
  expect(await api.ok("GET", "policies")).toEqual([policy]);
  const changed = await api.ok<Policy>("PUT", `policies/${policy.id}`, { ...allowEveryone, decision: "deny" });
  const { id, created_at } = policy;
  expect(changed).toMatchObject({ id, created_at, decision: "deny" });
  expect(changed).not.toHaveProperty("session_duration");
  expect((changed.updated_at ?? "") > (policy.updated_at ?? "")).toBe(true);
  expect(await api.ok("DELETE", `policies/${id}`)).toEqual({ id });
  expect(api.emulator.snapshot()).toEqual(start);
});

test("names are not unique", async () => {
  const api = await accessCalls();
  await api.policy();
  await api.policy();
});

test("applications show updates of the policies they use", async () => {
  const api = await accessCalls();
  const { id } = await api.policy();
  const app = await api.app(site("a.example.com", { policies: [id] }));
  await api.ok("PUT", `policies/${id}`, { ...allowEveryone, name: "renamed" });
  expect((await api.ok("GET", `apps/${app.id}`)).policies).toMatchObject([{ id, name: "renamed" }]);
});

test("it counts its applications, and can be deleted only when none uses it", async () => {
  const api = await accessCalls();
  const { id } = await api.policy();
  const app = await api.app(site("a.example.com", { policies: [id] }));
  expect(await api.ok("GET", "policies")).toMatchObject([{ app_count: 1 }]);
  expect(await api.failure("DELETE", `policies/${id}`)).toMatchObject({
    status: 409,
    message: `access.api.error.conflict: policy "${id}" is in use by application ${app.id} (a.example.com)`,
  });
  await api.ok("PUT", `apps/${app.id}`, site("a.example.com", { policies: [] }));
  await api.ok("DELETE", `policies/${id}`);
});

describe("behaviors", () => {
  test("policiesEmptyRuleLists", async () => {
    const api = await accessCalls();
    const { id } = await api.policy();
    expect(await api.ok("GET", `policies/${id}`)).toMatchObject({ exclude: [], require: [] });
    api.emulator.behaviors.policiesEmptyRuleLists = false;
    expect(await api.ok("GET", `policies/${id}`)).not.toHaveProperty("exclude");
  });

  test("policiesSessionDurationDefault", async () => {
    const api = await accessCalls({ behaviors: { policiesSessionDurationDefault: true } });
    expect(await api.policy()).toMatchObject({ session_duration: "24h" });
    expect(await api.policy({ session_duration: "1h" })).toMatchObject({ session_duration: "1h" });
  });

  test("policiesEmptySessionDurationDropped", async () => {
    const api = await accessCalls();
    expect(await api.policy({ session_duration: "" })).toMatchObject({ session_duration: "" });
    api.emulator.behaviors.policiesEmptySessionDurationDropped = true;
    expect(await api.policy({ session_duration: "" })).not.toHaveProperty("session_duration");
  });
});

describe("fails", () => {
  test.each([
    [{ include: [] }, "/include", "include: given a list of 0, allowed: 1 items or more"],
    [{ decision: "maybe" }, "/decision", 'decision: given "maybe"'],
    [{ session_duration: "1 hour" }, "/session_duration", "session_duration"],
    [{ approval_required: true }, "/approval_groups", "required with approval_required"],
    [
      { decision: "deny", approval_required: true, approval_groups: [{ approvals_needed: 1 }] },
      "/approval_required",
      'allowed: with decision "allow" only, not "deny"',
    ],
    [{ decision: "bypass", isolation_required: true }, "/isolation_required", 'not "bypass"'],
    [{ decision: "non_identity", purpose_justification_required: true }, "/purpose_justification_required", "allow"],
    [{ decision: "bypass", include: [{ email: { email: "a@example.com" } }] }, "/include/0", "include.0"],
    [
      { mfa_config: { session_duration: "31h", allowed_authenticators: ["piv_key"] } },
      "/mfa_config/allowed_authenticators/0",
      '"totp"',
    ],
    [{ mfa_config: { session_duration: "800h" } }, "/mfa_config/session_duration", "0m to 720h"],
  ])("for %j", async (more, pointer, words) => {
    const api = await accessCalls();
    const failure = await api.failure("POST", "policies", { ...allowEveryone, ...more });
    expect(failure).toMatchObject({ status: 400, code: 12130, pointer, message: expect.stringContaining(words) });
  });

  test.each(["GET", "PUT", "DELETE"])("to %s one that does not exist, or belongs to an application", async (method) => {
    const api = await accessCalls();
    const app = await api.app(site("a.example.com", { policies: [inline("own")] }));
    const body = method === "PUT" ? allowEveryone : undefined;
    for (const id of ["x", app.policies[0]?.id ?? ""]) {
      expect(await api.failure(method, `policies/${id}`, body)).toMatchObject({ status: 404 });
    }
  });

  test("to have more rules than its applications may have", async () => {
    const api = await accessCalls();
    const { id } = await api.policy();
    await api.app(site("a.example.com", { policies: [id, inline("own")] }));
    const include = Array.from({ length: RULES_PER_APPLICATION }, () => ({ everyone: {} }));
    const failure = await api.failure("PUT", `policies/${id}`, { ...allowEveryone, include });
    expect(failure.message).toContain("given 1001 rules in total");
  });

  test("beyond the account's limit", async () => {
    const api = await accessCalls();
    const policy = (): PolicyInput => ({ name: "Everyone", decision: "allow", include: [{ everyone: {} }] });
    api.emulator.seed({ policies: Array.from({ length: POLICIES_PER_ACCOUNT }, policy) });
    expect((await api.failure("POST", "policies", allowEveryone)).message).toContain(
      "an account may have 500 reusable policies",
    );
  });
});
