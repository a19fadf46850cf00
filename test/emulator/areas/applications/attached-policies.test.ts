import { RULES_PER_APPLICATION } from "../../../../lib/api";
import { stopEmulators } from "../../running-emulators";
import {
  allowEveryone,
  accessCalls,
  inline,
  site,
  sshPolicy,
  sshTargets,
  type AccessCalls,
  type AnyApplication,
} from "./access-calls";

afterEach(stopEmulators);

const DOMAIN = "a.example.com";
const withPolicies = (policies: unknown, more: object = {}): object => site(DOMAIN, { policies, ...more });
const precedences = ({ policies }: AnyApplication): unknown[] =>
  policies.map(({ name, precedence }) => [name, precedence]);

/** Number of stored policies that belong to one application. */
const ownPolicyCount = ({ emulator }: AccessCalls): number =>
  Object.values(emulator.snapshot())[0]?.applicationPolicies?.length ?? 0;

test("policies are attached by identifier, by identifier with precedence, or as full policies", async () => {
  const api = await accessCalls();
  const [a, b] = [await api.policy({ name: "A" }), await api.policy({ name: "B" })];
  const app = await api.app(
    withPolicies([a.id, { id: b.id, precedence: 5 }, inline("own", { session_duration: "1h" })]),
  );
  expect(precedences(app)).toEqual([
    ["A", 1],
    ["own", 3],
    ["B", 5],
  ]);
  expect(app.policies[0]).toMatchObject({ id: a.id, include: allowEveryone.include, created_at: a.created_at });
  expect(app.policies[1]).toMatchObject({ session_duration: "1h", created_at: expect.any(String) });
});

test("an update without policies, or with null, keeps them", async () => {
  const api = await accessCalls();
  const reusable = await api.policy();
  const app = await api.app(withPolicies([reusable.id, inline("own")]));
  for (const body of [site(DOMAIN), withPolicies(null)]) {
    expect((await api.ok("PUT", `apps/${app.id}`, body)).policies).toEqual(app.policies);
  }
});

test("an update with an empty list detaches reusable policies and deletes the application's own", async () => {
  const api = await accessCalls();
  const reusable = await api.policy();
  const app = await api.app(withPolicies([reusable.id, inline("own")]));
  expect((await api.ok("PUT", `apps/${app.id}`, withPolicies([]))).policies).toEqual([]);
  expect(ownPolicyCount(api)).toBe(0);
  expect(await api.ok("GET", `policies/${reusable.id}`)).toMatchObject({ app_count: 0 });
});

test("an update keeps its own policies that it lists, changed or not, and deletes the others", async () => {
  const api = await accessCalls();
  const app = await api.app(withPolicies(["one", "two", "three"].map((name) => inline(name))));
  const [one, two] = app.policies;
  const body = withPolicies([{ id: two?.id, ...inline("changed") }, one?.id]);
  const after = await api.ok("PUT", `apps/${app.id}`, body);
  expect(after.policies).toEqual([
    { ...two, name: "changed", precedence: 1, updated_at: expect.any(String) },
    { ...one, precedence: 2 },
  ]);
  expect(after.policies[0]?.updated_at).not.toBe(two?.updated_at);
  expect(ownPolicyCount(api)).toBe(2);
});

test("a reusable policy sent as a full policy is not changed: only its precedence counts", async () => {
  const api = await accessCalls();
  const { id } = await api.policy({ name: "A" });
  const app = await api.app(withPolicies([{ ...inline("another name"), id, precedence: 7 }]));
  expect(precedences(app)).toEqual([["A", 7]]);
  expect(await api.ok("GET", `policies/${id}`)).toMatchObject({ name: "A" });
});

test("infrastructure applications have SSH rules in policies of their own", async () => {
  const api = await accessCalls();
  const { policies } = await api.app({ ...sshTargets(22), policies: [sshPolicy] });
  expect(policies).toEqual([expect.objectContaining({ ...sshPolicy, precedence: 1 })]);
});

test("applicationsPoliciesOrder", async () => {
  const api = await accessCalls();
  const app = await api.app(withPolicies([inline("later", { precedence: 2 }), inline("sooner", { precedence: 1 })]));
  const order = async (): Promise<unknown[]> =>
    (await api.ok("GET", `apps/${app.id}`)).policies.map(({ name }) => name);
  expect(await order()).toEqual(["sooner", "later"]);
  api.emulator.behaviors.applicationsPoliciesOrder = "as_sent";
  expect(await order()).toEqual(["later", "sooner"]);
  api.emulator.behaviors.applicationsPoliciesOrder = "id";
  const byId = [...app.policies].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ name }) => name);
  expect(await order()).toEqual(byId);
});

test("policiesUnknownReferences: the first references to a new policy fail", async () => {
  const api = await accessCalls({ behaviors: { policiesUnknownReferences: 1 } });
  const { id } = await api.policy();
  expect(await api.failure("POST", "apps", withPolicies([id]))).toMatchObject({
    status: 400,
    message: `access.api.error.invalid_request: policy ${id} not found`,
  });
  expect((await api.app(withPolicies([id]))).policies).toHaveLength(1);
});

describe("fails", () => {
  const id = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
  const rules = Array.from({ length: RULES_PER_APPLICATION }, (_, i) => ({ email: { email: `${i}@example.com` } }));

  test.each([
    ["unknown", [id], "/policies/0", `policy ${id} not found`],
    ["unknown, with a precedence", [allowEveryone, { id, precedence: 1 }], "/policies/1", `policy ${id} not found`],
    ["unknown, as a full policy", [{ id, ...allowEveryone }], "/policies/0", `policy ${id} not found`],
    [
      "of the same precedence",
      [inline("a", { precedence: 2 }), inline("b")],
      "/policies",
      "access.api.error.invalid_request: policy precedences must be unique",
    ],
    ["not a policy", ["x"], "/policies/0", "policies.0"],
    [
      "incomplete",
      [{ name: "x", include: allowEveryone.include }],
      "/policies/0/decision",
      "policies.0.decision is a required field",
    ],
    ["nothing", [{}], "/policies/0/id", "required"],
    [
      "invalid in a rule",
      [allowEveryone, inline("x", { include: [{ email: { mail: "a@example.com" } }] })],
      "/policies/1/include/0/email/email",
      "policies.1.include.0.email.email is a required field",
    ],
    [
      "more rules than allowed",
      [inline("x", { include: rules }), allowEveryone],
      "/policies",
      "given 1001 rules in total, allowed: 1000",
    ],
  ])("with policies that are %s", async (_what, policies, pointer, words) => {
    const api = await accessCalls();
    const failure = await api.failure("POST", "apps", withPolicies(policies));
    expect(failure).toMatchObject({ status: 400, code: 12130, pointer, message: expect.stringContaining(words) });
  });

  test("with the same policy twice", async () => {
    const api = await accessCalls();
    const { id } = await api.policy();
    expect((await api.failure("POST", "apps", withPolicies([id, id]))).message).toContain(
      `policy ${id} is given twice`,
    );
  });

  test("with a policy that belongs to another application", async () => {
    const api = await accessCalls();
    const other = await api.app(site("b.example.com", { policies: [inline("own")] }));
    const theirs = other.policies[0]?.id ?? "";
    expect(await api.failure("POST", "apps", withPolicies([theirs]))).toMatchObject({ pointer: "/policies/0" });
  });

  test("with a reusable policy in an infrastructure application", async () => {
    const api = await accessCalls();
    const { id } = await api.policy({ include: sshPolicy.include });
    const body = { ...sshTargets(22), policies: [{ ...sshPolicy, id }] };
    expect(await api.failure("POST", "apps", body)).toMatchObject({ pointer: "/policies/0/id" });
  });

  test("to become an infrastructure application and keep web policies", async () => {
    const api = await accessCalls();
    const { id } = await api.app(withPolicies([allowEveryone]));
    expect(await api.failure("PUT", `apps/${id}`, sshTargets(22))).toMatchObject({ pointer: "/policies" });
    const after = await api.ok("PUT", `apps/${id}`, { ...sshTargets(22), policies: [sshPolicy] });
    expect(after).toMatchObject({ type: "infrastructure", policies: [sshPolicy] });
  });

  test("for an invalid second policy, and does not change the first", async () => {
    const api = await accessCalls();
    const { id, policies } = await api.app(withPolicies([inline("a")]));
    const changed = [{ id: policies[0]?.id, ...inline("changed") }, "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"];
    await api.failure("PUT", `apps/${id}`, withPolicies(changed));
  });
});
