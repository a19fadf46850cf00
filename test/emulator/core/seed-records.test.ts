import type { AccessEmulator, Seed } from "../../../lib/emulator";
import { control, emulate, stopEmulators } from "../running-emulators";

afterEach(stopEmulators);

const EMAIL = "jane@example.com";

const post = (emulator: AccessEmulator, body: string): Promise<Response> =>
  control(emulator, "/seed", { method: "POST", headers: { "content-type": "application/json" }, body });

test("records refer to a user by email, ignoring case, or by identifier", async () => {
  const emulator = await emulate();
  const { id = "" } = emulator.call("users.create", { email: EMAIL });
  emulator.seed({ "users.activeSessions": [{ user: id }, { user: "JANE@example.com" }] });
  expect(emulator.call("users.activeSessions.list", { user_id: id })).toHaveLength(2);
});

test("a running emulator is seeded over HTTP", async () => {
  const emulator = await emulate();
  const seed: Seed = { users: [{ email: EMAIL }], "users.failedLogins": [{ user: EMAIL }] };
  expect((await post(emulator, JSON.stringify(seed))).status).toBe(204);
  const [{ id = "" } = {}] = emulator.call("users.list", {});
  expect(emulator.call("users.failedLogins.list", { user_id: id })).toHaveLength(1);
});

test("seeded records are restored at the next start", async () => {
  const emulator = await emulate();
  emulator.seed({
    users: [{ email: EMAIL }],
    "users.lastSeenIdentity": [{ user: EMAIL, facts: { login: { groups: ["admins"] } } }],
    "logs.accessRequests": [{ user: EMAIL }],
    "logs.scim.updates": [{ idp_id: "idp" }],
  });
  const [kept] = Object.values(emulator.snapshot());
  expect(kept).toMatchObject({
    users: [{ email: EMAIL, access_seat: true }],
    lastSeenIdentities: [{ facts: { login: { groups: ["admins"] } } }],
    accessRequests: [{ entry: { user_email: EMAIL } }],
    scimUpdates: [{ entry: { idp_id: "idp", status: "SUCCESS" } }],
  });
});

const user = EMAIL;

test.each<[string, Record<string, unknown>, RegExp]>([
  [
    "an unknown user",
    { "users.failedLogins": [{ user: "nobody@example.com" }] },
    /\[0\]: .*user "nobody@example.com" not found/,
  ],
  ["no user", { "users.lastSeenIdentity": [{ ip: "192.0.2.1" }] }, /\[0\]: .*user is a required field/],
  ["an unknown field", { "users.activeSessions": [{ user }, { user, ipp: "" }] }, /\[1\]: .*unknown fields ipp/],
  [
    "a field of the wrong type",
    { "users.lastSeenIdentity": [{ user, geo: { country: 31 } }] },
    /geo\.country: given 31, allowed: type string/,
  ],
  [
    "the nonce of another session",
    {
      "users.activeSessions": [
        { user, metadata: { nonce: "n" } },
        { user, metadata: { nonce: "n" } },
      ],
    },
    /\[1\]: .*"n" already belongs to another session/,
  ],
  [
    "an invalid time",
    { "logs.accessRequests": [{ created_at: "yesterday" }] },
    /created_at: given "yesterday", allowed: a string in the format date-time/,
  ],
  [
    "a SCIM update without an identity provider",
    { "logs.scim.updates": [{ status: "SUCCESS" }] },
    /idp_id is a required field/,
  ],
  [
    "a SCIM update with an unknown status",
    { "logs.scim.updates": [{ idp_id: "a", status: "MAYBE" }] },
    /status: given "MAYBE", allowed: "FAILURE", "SUCCESS"/,
  ],
  ["not a list", { "users.activeSessions": {} }, /users\.activeSessions must be a list/],
  ["an unknown path", { "users.sessions": [] }, /unknown path "users\.sessions"; known paths: .*users\.activeSessions/],
])("fails as a whole for %s", async (_case, wrong, message) => {
  const emulator = await emulate();
  emulator.seed({ users: [{ email: EMAIL }] });
  const before = emulator.snapshot();
  const response = await post(emulator, JSON.stringify({ users: [{ email: "john@example.com" }], ...wrong }));
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: expect.stringMatching(message) });
  expect(emulator.snapshot()).toEqual(before);
});

test.each(["", "[]", "{", "1"])("fails over HTTP for the body %j", async (body) => {
  const emulator = await emulate();
  expect((await post(emulator, body)).status).toBe(400);
  expect(emulator.snapshot()).toEqual({});
});
