import type { ApplicationPolicy } from "../../../../lib/api";
import { stopEmulators } from "../../running-emulators";
import { allowEveryone, accessCalls, inline, site, sshPolicy, sshTargets } from "./access-calls";

afterEach(stopEmulators);

type Policy = ApplicationPolicy & { readonly id: string };

test("a policy is created with the last precedence, read, updated and deleted, and the application shows it", async () => {
  const api = await accessCalls();
  const reusable = await api.policy({ name: "reusable" });
  const app = await api.app(site("a.example.com", { policies: [{ id: reusable.id, precedence: 4 }] }));
  const path = `apps/${app.id}/policies`;
  const policy = await api.ok<Policy>("POST", path, inline("own"));
  expect(policy).toMatchObject({ name: "own", precedence: 5, created_at: policy.updated_at });
  expect(await api.ok("GET", `${path}/${policy.id}`)).toEqual(policy);
  expect((await api.ok("GET", `apps/${app.id}`)).policies.map(({ name }) => name)).toEqual(["reusable", "own"]);
  const changed = await api.ok<Policy>("PUT", `${path}/${policy.id}`, inline("first", { precedence: 1 }));
  expect(changed).toMatchObject({ id: policy.id, name: "first", precedence: 1, created_at: policy.created_at });
  expect((await api.ok<Policy[]>("GET", path)).map(({ name }) => name)).toEqual(["first", "reusable"]);
  expect(await api.ok("DELETE", `${path}/${policy.id}`)).toEqual({ id: policy.id });
  expect(await api.failure("GET", `${path}/${policy.id}`)).toMatchObject({ status: 404 });
  expect((await api.ok("GET", `apps/${app.id}`)).policies).toHaveLength(1);
});

test("an update without a precedence keeps it", async () => {
  const api = await accessCalls();
  const { id, policies } = await api.app(site("a.example.com", { policies: [inline("own", { precedence: 9 })] }));
  const changed = await api.ok<Policy>("PUT", `apps/${id}/policies/${policies[0]?.id ?? ""}`, inline("changed"));
  expect(changed.precedence).toBe(9);
});

test("a policy of an application in a zone", async () => {
  const api = (await accessCalls()).inZone();
  const { id } = await api.app(site("a.example.com"));
  await api.ok("POST", `apps/${id}/policies`, allowEveryone);
  expect(await api.ok("GET", `apps/${id}/policies`)).toHaveLength(1);
});

test("the policies of an infrastructure application", async () => {
  const api = await accessCalls();
  const { id } = await api.app(sshTargets(22));
  expect(await api.ok("POST", `apps/${id}/policies`, sshPolicy)).toMatchObject(sshPolicy);
});

describe("a policy made reusable", () => {
  test("keeps its identifier and precedence, and can be attached to other applications", async () => {
    const api = await accessCalls();
    const app = await api.app(site("a.example.com", { policies: [inline("own", { precedence: 3 })] }));
    const id = app.policies[0]?.id ?? "";
    expect(await api.ok("PUT", `apps/${app.id}/policies/${id}/make_reusable`)).toMatchObject({
      id,
      name: "own",
      reusable: true,
      app_count: 1,
    });
    expect((await api.ok("GET", `apps/${app.id}`)).policies).toMatchObject([{ id, precedence: 3 }]);
    await api.app(site("b.example.com", { policies: [id] }));
    expect(await api.ok("GET", `policies/${id}`)).toMatchObject({ app_count: 2 });
  });

  test("fails if it is reusable already, or belongs to an infrastructure application", async () => {
    const api = await accessCalls();
    const reusable = await api.policy();
    const app = await api.app(site("a.example.com", { policies: [reusable.id] }));
    const twice = await api.failure("PUT", `apps/${app.id}/policies/${reusable.id}/make_reusable`);
    expect(twice.message).toContain("is reusable");
    const ssh = await api.app({ ...sshTargets(22), policies: [sshPolicy] });
    const path = `apps/${ssh.id}/policies/${ssh.policies[0]?.id ?? ""}/make_reusable`;
    expect((await api.failure("PUT", path)).message).toContain("cannot be made reusable");
  });
});

describe("fails", () => {
  test("to update or delete a reusable policy through the application", async () => {
    const api = await accessCalls();
    const { id } = await api.policy();
    const app = await api.app(site("a.example.com", { policies: [id] }));
    for (const [method, body] of [["PUT", allowEveryone], ["DELETE"]] as const) {
      const failure = await api.failure(method, `apps/${app.id}/policies/${id}`, body);
      expect(failure).toMatchObject({ status: 400, message: expect.stringContaining(`policy ${id} is reusable`) });
    }
  });

  test("to take the precedence of another policy", async () => {
    const api = await accessCalls();
    const { id, policies } = await api.app(site("a.example.com", { policies: [inline("a"), inline("b")] }));
    const body = inline("c", { precedence: 1 });
    const words = "policy precedences must be unique";
    expect((await api.failure("POST", `apps/${id}/policies`, body)).message).toContain(words);
    expect((await api.failure("PUT", `apps/${id}/policies/${policies[1]?.id ?? ""}`, body)).message).toContain(words);
  });

  test("to delete the last policy, if applicationsRefuseLastPolicyDeletion is on", async () => {
    const api = await accessCalls({ behaviors: { applicationsRefuseLastPolicyDeletion: true } });
    const { id, policies } = await api.app(site("a.example.com", { policies: [inline("a"), inline("b")] }));
    const [first, last] = policies.map((policy) => `apps/${id}/policies/${policy.id}`);
    await api.ok("DELETE", first ?? "");
    expect(await api.failure("DELETE", last ?? "")).toMatchObject({
      status: 400,
      message: expect.stringContaining("is the last one of the application"),
    });
  });

  test.each(["GET", "PUT", "DELETE"])(
    "to %s a policy of another application, or one that does not exist",
    async (method) => {
      const api = await accessCalls();
      const { id } = await api.app(site("a.example.com"));
      const other = await api.app(site("b.example.com", { policies: [allowEveryone] }));
      const body = method === "PUT" ? allowEveryone : undefined;
      for (const policy of [other.policies[0]?.id ?? "", "x"]) {
        expect(await api.failure(method, `apps/${id}/policies/${policy}`, body)).toMatchObject({ status: 404 });
      }
      expect(await api.failure(method, `apps/x/policies/x`, body)).toMatchObject({ status: 404 });
    },
  );

  test.each([
    [{ decision: "deny" }, "/decision"],
    [{ session_duration: "1h" }, "/session_duration"],
    [{ connection_rules: { rdp: {} } }, "/connection_rules/rdp"],
    [{ mfa_config: { allowed_authenticators: ["totp"] } }, "/mfa_config/allowed_authenticators/0"],
    [{ include: [{ everyone: {} }] }, "/include/0"],
  ])("to give an infrastructure application a policy with %j", async (more, pointer) => {
    const api = await accessCalls();
    const { id } = await api.app(sshTargets(22));
    const failure = await api.failure("POST", `apps/${id}/policies`, { ...sshPolicy, ...more });
    expect(failure).toMatchObject({ status: 400, code: 12130, pointer });
  });

  test.each([
    [{ connection_rules: { ssh: { usernames: ["root"] } } }, "/connection_rules/ssh"],
    [{ mfa_config: { allowed_authenticators: ["piv_key"] } }, "/mfa_config/allowed_authenticators/0"],
  ])("to give a web application a policy with %j", async (more, pointer) => {
    const api = await accessCalls();
    const { id } = await api.app(site("a.example.com"));
    expect(await api.failure("POST", `apps/${id}/policies`, inline("x", more))).toMatchObject({ status: 400, pointer });
  });
});
