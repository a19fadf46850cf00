import type { AccessRule, Decision, InlinePolicy, PolicyLink, UserPolicyCheck } from "../../../../lib/api";
import type { AccessEmulator } from "../../../../lib/emulator";
import { emulate, send, stopEmulators } from "../../running-emulators";

afterEach(stopEmulators);

const NOWHERE = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
const CALLER = { email: "jane@example.com", key: "0".repeat(37) };

/** Creates an application with policies and returns the path of its check. */
function created(
  emulator: AccessEmulator,
  policies: (InlinePolicy | PolicyLink)[],
): { path: string; id: string; aud: string } {
  const application = { type: "self_hosted" as const, name: "Wiki", domain: "wiki.example.com", policies };
  const { id = "", aud = "" } = emulator.call("applications.create", application);
  return { path: `/accounts/${emulator.accountId}/access/apps/${id}/user_policy_checks`, id, aud };
}

const policy = (name: string, decision: Decision, include: AccessRule[]): InlinePolicy => ({ name, decision, include });

const check = async (emulator: AccessEmulator, path: string): Promise<UserPolicyCheck | null> =>
  (await send<UserPolicyCheck>(emulator, "GET", path)).envelope.result;

test("each policy of an application is evaluated for the caller, with rules in the format of this endpoint", async () => {
  const emulator = await emulate({ apiKey: CALLER });
  const { path, id, aud } = created(emulator, [
    policy("Not Belgium", "deny", [{ geo: { country_code: "BE" } }]),
    policy("Staff", "allow", [{ email_domain: { domain: "example.com" } }, { everyone: {} }]),
  ]);
  expect((await check(emulator, path))?.app_state).toEqual({
    app_uid: id,
    aud,
    hostname: "wiki.example.com",
    name: "Wiki",
    status: "Success",
    policies: [
      {
        decision: "deny",
        precedence: 1,
        include: [{ _type: "geo", country_code: "BE" }],
        require: [],
        exclude: [],
        status: "Failure",
      },
      {
        decision: "allow",
        precedence: 2,
        include: [{ _type: "email_domain", domain: "example.com" }, { _type: "everyone" }],
        require: [],
        exclude: [],
        status: "Success",
      },
    ],
  });
});

test("the last seen identity of the caller is evaluated", async () => {
  const emulator = await emulate({ apiKey: CALLER });
  const { path } = created(emulator, [policy("Dutch", "allow", [{ geo: { country_code: "NL" } }])]);
  expect(await check(emulator, path)).toMatchObject({
    app_state: { status: "Failure" },
    user_identity: { email: CALLER.email, account_id: emulator.accountId },
  });
  emulator.seed({
    users: [{ email: CALLER.email, name: "Jane" }],
    "users.lastSeenIdentity": [{ user: CALLER.email, geo: { country: "NL" }, is_warp: true }],
  });
  const [{ id } = {}] = emulator.call("users.list", {});
  expect(await check(emulator, path)).toMatchObject({
    app_state: { status: "Success" },
    user_identity: { email: CALLER.email, name: "Jane", user_uuid: id, geo: { country: "NL" }, is_warp: true },
  });
});

test("the first policy that matches decides, including groups and reusable policies", async () => {
  const emulator = await emulate({ apiKey: CALLER });
  const staff = { email_domain: { domain: "example.com" } };
  const { id: group } = emulator.call("groups.create", { name: "Staff", include: [staff] });
  const { id } = emulator.call("policies.create", {
    name: "Staff",
    decision: "deny",
    include: [{ group: { id: group ?? "" } }],
  });
  const { path } = created(emulator, [{ id: id ?? "" }, policy("All", "allow", [{ everyone: {} }])]);
  expect((await check(emulator, path))?.app_state).toMatchObject({
    status: "Failure",
    policies: [{ status: "Success" }, { status: "Success" }],
  });
});

test("an application without policies admits nobody", async () => {
  const emulator = await emulate();
  const { path } = created(emulator, []);
  expect((await check(emulator, path))?.app_state).toMatchObject({ policies: [], status: "Failure" });
});

test("an application of a zone is checked in the zone", async () => {
  const emulator = await emulate();
  const body = { type: "self_hosted", name: "Wiki", domain: "wiki.example.com" };
  const apps = `/zones/${emulator.zoneId}/access/apps`;
  const { envelope } = await send<{ id: string }>(emulator, "POST", apps, { body });
  const path = `${apps}/${envelope.result?.id ?? ""}/user_policy_checks`;
  const found = await check(emulator, path);
  expect(found?.app_state).toMatchObject({ name: "Wiki" });
  expect(found?.user_identity).not.toHaveProperty("account_id");
});

test("revoking the tokens of an application ends its sessions only", async () => {
  const emulator = await emulate();
  const { id, aud } = created(emulator, []);
  const [user, other] = ["jane@example.com", { other: { name: "Other" } }];
  emulator.seed({
    users: [{ email: user }],
    "users.activeSessions": [
      { user, metadata: { nonce: "here", apps: { [aud]: { name: "Wiki" } } } },
      { user, metadata: { nonce: "both", apps: { [aud]: { name: "Wiki" }, ...other } } },
      { user, metadata: { nonce: "there", apps: other } },
    ],
  });
  const path = `/accounts/${emulator.accountId}/access/apps/${id}/revoke_tokens`;
  expect((await send(emulator, "POST", path)).status).toBe(200);
  const [{ id: user_id = "" } = {}] = emulator.call("users.list", {});
  const sessions = emulator.call("users.activeSessions.list", { user_id });
  expect(sessions.map(({ metadata }) => [metadata?.nonce, metadata?.apps])).toEqual([
    ["both", other],
    ["there", other],
  ]);
});

test("fails with 404 for an unknown application", async () => {
  const emulator = await emulate();
  const path = `/accounts/${emulator.accountId}/access/apps/${NOWHERE}/user_policy_checks`;
  expect(await send(emulator, "GET", path)).toMatchObject({
    status: 404,
    envelope: { errors: [{ message: expect.stringContaining(`application "${NOWHERE}" not found`) }] },
  });
});
