import type { User } from "../../../lib/api";
import type { AccessEmulator } from "../../../lib/emulator";
import { emulate, send, stopEmulators } from "../running-emulators";

afterEach(stopEmulators);

const NOWHERE = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
const EMAIL = "jane@example.com";
const START = Date.parse("2026-11-24T10:00:00Z");

const usersPath = ({ accountId }: AccessEmulator): string => `/accounts/${accountId}/access/users`;

/** Creates a user and returns its path. */
function created(emulator: AccessEmulator, email = EMAIL, name = "Jane"): string {
  const { id } = emulator.call("users.create", { email, name });
  return `${usersPath(emulator)}/${id ?? ""}`;
}

const resultOf = async <Result>(emulator: AccessEmulator, path: string): Promise<Result | null> =>
  (await send<Result>(emulator, "GET", path)).envelope.result;

const emails = async (emulator: AccessEmulator, query = ""): Promise<(string | undefined)[]> =>
  ((await resultOf<User[]>(emulator, `${usersPath(emulator)}${query}`)) ?? []).map(({ email }) => email);

test("a user is created without a seat, read, renamed and deleted", async () => {
  const emulator = await emulate();
  const { envelope } = await send<User>(emulator, "POST", usersPath(emulator), { body: { email: EMAIL } });
  expect(envelope.result).toMatchObject({
    email: EMAIL,
    access_seat: false,
    gateway_seat: false,
    active_device_count: 0,
  });
  expect(envelope.result).not.toHaveProperty("last_successful_login");
  const path = `${usersPath(emulator)}/${envelope.result?.id ?? ""}`;
  const body = { email: "JANE@example.com", name: "Jane Doe" };
  expect((await send<User>(emulator, "PUT", path, { body })).envelope.result).toMatchObject({
    email: EMAIL,
    name: "Jane Doe",
    created_at: envelope.result?.created_at,
  });
  expect(await send(emulator, "DELETE", path)).toMatchObject({ status: 200, envelope: { result: {} } });
  expect((await send(emulator, "GET", path)).status).toBe(404);
});

test("a list is filtered by email, by name, and by a part of either", async () => {
  const emulator = await emulate();
  created(emulator, "jane@example.com", "Jane Doe");
  created(emulator, "john@example.com", "John");
  created(emulator, "doe@example.org", "Jo");
  expect(await emails(emulator, "?email=JOHN@example.com")).toEqual(["john@example.com"]);
  expect(await emails(emulator, "?name=John")).toEqual(["john@example.com"]);
  expect(await emails(emulator, "?search=DOE")).toEqual(["jane@example.com", "doe@example.org"]);
  expect(await emails(emulator, "?per_page=2&page=2")).toEqual(["doe@example.org"]);
});

test("a user with a seeded identity has a seat", async () => {
  const emulator = await emulate({ clock: () => START });
  const path = created(emulator);
  expect((await send(emulator, "GET", `${path}/last_seen_identity`)).status).toBe(404);
  emulator.seed({ "users.lastSeenIdentity": [{ user: EMAIL, ip: "192.0.2.1", is_warp: true }] });
  expect(await resultOf(emulator, `${path}/last_seen_identity`)).toMatchObject({
    account_id: emulator.accountId,
    email: EMAIL,
    user_uuid: path.split("/").at(-1),
    ip: "192.0.2.1",
    iat: START / 1_000,
  });
  expect(await resultOf(emulator, path)).toMatchObject({
    access_seat: true,
    gateway_seat: true,
    seat_uid: expect.any(String),
    last_successful_login: "2026-11-24T10:00:00Z",
  });
});

test("a session is listed until it ends, and can be read as inactive afterwards", async () => {
  let now = START;
  const emulator = await emulate({ clock: () => now });
  const path = created(emulator);
  const apps = { aud: { name: "Wiki", type: "self_hosted", hostname: "wiki.example.com" } };
  const metadata = { nonce: "n0nce", ttl: 60, apps };
  emulator.seed({ "users.activeSessions": [{ user: EMAIL, metadata, identity: { ip: "192.0.2.1" } }] });
  const ends = START / 1_000 + 60;
  expect(await resultOf(emulator, `${path}/active_sessions`)).toEqual([
    {
      name: EMAIL,
      expiration: ends,
      metadata: { apps, nonce: "n0nce", ttl: 60, iat: START / 1_000, expires: ends },
    },
  ]);
  const one = `${path}/active_sessions/n0nce`;
  expect(await resultOf(emulator, one)).toMatchObject({ email: EMAIL, ip: "192.0.2.1", isActive: true });
  now += 60_000;
  expect(await resultOf(emulator, `${path}/active_sessions`)).toEqual([]);
  expect(await resultOf(emulator, one)).toMatchObject({ isActive: false });
});

test("a session is not found under another user", async () => {
  const emulator = await emulate();
  created(emulator);
  const other = created(emulator, "john@example.com", "John");
  emulator.seed({ "users.activeSessions": [{ user: EMAIL, metadata: { nonce: "n0nce" } }] });
  expect((await send(emulator, "GET", `${other}/active_sessions/n0nce`)).status).toBe(404);
  expect(await resultOf(emulator, `${other}/active_sessions`)).toEqual([]);
});

test("failed logins are listed until they expire", async () => {
  let now = START;
  const emulator = await emulate({ clock: () => now });
  const path = created(emulator);
  const expiration = START / 1_000 + 60;
  emulator.seed({ "users.failedLogins": [{ user: EMAIL, expiration, metadata: { app_name: "Wiki" } }] });
  expect(await resultOf(emulator, `${path}/failed_logins`)).toEqual([
    {
      expiration,
      metadata: {
        app_name: "Wiki",
        datetime: "2026-11-24T10:00:00Z",
        user_email: EMAIL,
        user_uuid: path.split("/").at(-1),
      },
    },
  ]);
  now += 60_000;
  expect(await resultOf(emulator, `${path}/failed_logins`)).toEqual([]);
});

test("deleting a user deletes the seat, sessions, failed logins and identity, but not those of others", async () => {
  const emulator = await emulate();
  const path = created(emulator);
  const john = "john@example.com";
  created(emulator, john, "John");
  const records = (user: string) => ({
    "users.activeSessions": [{ user }],
    "users.failedLogins": [{ user }],
    "users.lastSeenIdentity": [{ user }],
  });
  emulator.seed(records(john));
  const before = emulator.snapshot();
  const scope = `accounts/${emulator.accountId}`;
  emulator.seed(records(EMAIL));
  expect((await send(emulator, "DELETE", path)).status).toBe(200);
  const { users: [, ...others] = [], ...rest } = before[scope] ?? {};
  expect(emulator.snapshot()[scope]).toEqual({ users: others, ...rest });
});

describe("fails, and changes nothing,", () => {
  test.each([
    ["for an email that is taken, ignoring case", "POST", "", { email: "Jane@Example.com" }, 409, "/email"],
    ["for an invalid email", "POST", "", { email: "jane" }, 400, "/email"],
    ["without an email", "POST", "", { name: "Jane" }, 400, "/email"],
    ["to rename without the email as confirmation", "PUT", "one", { name: "Jo" }, 400, "/email"],
    ["to rename with the email of somebody else", "PUT", "one", { name: "Jo", email: "jo@example.com" }, 400, "/email"],
    ["to rename an unknown user", "PUT", NOWHERE, { name: "Jo", email: EMAIL }, 404, undefined],
    ["to delete an unknown user", "DELETE", NOWHERE, undefined, 404, undefined],
  ])("%s", async (_case, method, id, body, status, pointer) => {
    const emulator = await emulate();
    const one = created(emulator);
    const path = id === "one" ? one : [usersPath(emulator), id].filter((part) => part !== "").join("/");
    const before = emulator.snapshot();
    const response = await send(emulator, method, path, body === undefined ? {} : { body });
    expect([response.status, response.envelope.errors[0]?.source?.pointer]).toEqual([status, pointer]);
    expect(emulator.snapshot()).toEqual(before);
  });

  test.each(["active_sessions", "active_sessions/n0nce", "failed_logins", "last_seen_identity"])(
    "with 404 to read %s of an unknown user",
    async (what) => {
      const emulator = await emulate();
      expect(await send(emulator, "GET", `${usersPath(emulator)}/${NOWHERE}/${what}`)).toMatchObject({
        status: 404,
        envelope: { errors: [{ message: expect.stringContaining(`user "${NOWHERE}" not found`) }] },
      });
    },
  );
});
