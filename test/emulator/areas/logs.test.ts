import type { AccessRequest, ScimUpdate } from "../../../lib/api";
import type { AccessEmulator } from "../../../lib/emulator";
import { emulate, send, stopEmulators } from "../running-emulators";

afterEach(stopEmulators);

const OKTA = "b9a0d8f2-59a4-4f2c-a4a8-9c8b6f4f1d11";
const ENTRA = "0d9f1c1e-8f4c-4f5e-9d51-0a4d6f3c2b1a";
const WIKI = "df7e2b5f-02b7-4d9d-af26-8d1988fca630";

describe("the access log", () => {
  const path = ({ accountId }: AccessEmulator): string => `/accounts/${accountId}/access/logs/access_requests`;

  /** Four logins. Their ray identifiers name them in the tests. */
  async function withLogins(): Promise<AccessEmulator> {
    const emulator = await emulate();
    emulator.seed({
      users: [{ email: "jane@example.com" }],
      "logs.accessRequests": [
        {
          ray_id: "second",
          user: "jane@example.com",
          created_at: "2026-11-24T10:00:02Z",
          country_code: "NL",
          idp: OKTA,
        },
        { ray_id: "first", user_email: "gone@example.com", created_at: "2026-11-24T10:00:01Z", allowed: false },
        { ray_id: "third", created_at: "2026-11-24T10:00:03Z", app_uid: WIKI, app_type: "saas", non_identity: true },
        {
          ray_id: "fourth",
          user_email: "jane@example.com.evil.org",
          created_at: "2026-11-24T10:00:04Z",
          country_code: "BE",
        },
      ],
    });
    return emulator;
  }

  const rays = async (emulator: AccessEmulator, query = ""): Promise<(string | undefined)[]> => {
    const { envelope } = await send<AccessRequest[]>(emulator, "GET", `${path(emulator)}${query}`);
    return (envelope.result ?? []).map(({ ray_id }) => ray_id);
  };

  test.each([
    ["", ["fourth", "third", "second", "first"]],
    ["?direction=asc", ["first", "second", "third", "fourth"]],
    ["?limit=2", ["fourth", "third"]],
    ["?limit=3&per_page=2&page=2", ["second"]],
    ["?per_page=3&page=2", ["first"]],
    ["?email=JANE@example.com", ["fourth", "second"]],
    ["?email=jane@example.com&email_exact=true", ["second"]],
    ["?email=jane@example.com&emailOp=neq", ["third", "first"]],
    ["?allowed=false", ["first"]],
    ["?allowed=false&allowedOp=neq", ["fourth", "third", "second"]],
    [`?app_uid=${WIKI}`, ["third"]],
    [`?app_uid=${WIKI}&app_uidOp=neq`, ["fourth", "second", "first"]],
    ["?app_type=saas", ["third"]],
    ["?country_code=nl", ["second"]],
    ["?country_code=NL&country_codeOp=neq", ["fourth", "third", "first"]],
    [`?idp=${OKTA}`, ["second"]],
    ["?non_identity=true", ["third"]],
    ["?non_identity=true&non_identityOp=neq", ["fourth", "second", "first"]],
    ["?ray_id=first", ["first"]],
    ["?ray_id=first&ray_idOp=neq", ["fourth", "third", "second"]],
    ["?since=2026-11-24T10:00:03Z", ["fourth", "third"]],
    ["?until=2026-11-24T11:00:01%2B01:00", ["first"]],
    ["?since=2026-11-24T10:00:02Z&until=2026-11-24T10:00:03Z&allowed=true", ["third", "second"]],
    ["?emailOp=neq", ["fourth", "third", "second", "first"]],
  ])("with %s has %j", async (query, expected) => {
    expect(await rays(await withLogins(), query)).toEqual(expected);
  });

  test("is filtered by the identifier of the user", async () => {
    const emulator = await withLogins();
    const [{ id = "" } = {}] = emulator.call("users.list", {});
    expect(await rays(emulator, `?user_id=${id}`)).toEqual(["second"]);
    expect(await rays(emulator, `?user_id=${id}&user_idOp=neq`)).toEqual(["fourth", "third", "first"]);
  });

  test("has the fields of the API reference, or the requested ones", async () => {
    const emulator = await withLogins();
    const list = async (query: string) =>
      (await send<AccessRequest[]>(emulator, "GET", `${path(emulator)}?ray_id=second${query}`)).envelope.result;
    expect(await list("")).toEqual([
      {
        action: "login",
        allowed: true,
        ray_id: "second",
        user_email: "jane@example.com",
        created_at: "2026-11-24T10:00:02Z",
      },
    ]);
    expect(await list("&fields=ray_id,allowed")).toEqual([{ ray_id: "second", allowed: true }]);
  });

  test("fails for an unknown field", async () => {
    const emulator = await withLogins();
    expect(await send(emulator, "GET", `${path(emulator)}?fields=ray_id,secret`)).toMatchObject({
      status: 400,
      envelope: { errors: [{ code: 12130, message: expect.stringContaining('given "secret", allowed: action,') }] },
    });
  });

  test.each(["since=yesterday", "emailOp=like", "limit=0", "direction=up"])("fails for %s", async (query) => {
    const emulator = await withLogins();
    expect((await send(emulator, "GET", `${path(emulator)}?${query}`)).status).toBe(400);
  });
});

describe("the SCIM log", () => {
  const path = ({ accountId }: AccessEmulator): string => `/accounts/${accountId}/access/logs/scim/updates`;

  async function withUpdates(): Promise<AccessEmulator> {
    const emulator = await emulate();
    emulator.seed({
      "logs.scim.updates": [
        {
          idp_id: OKTA,
          cf_resource_id: "1",
          logged_at: "2026-11-24T10:00:01Z",
          resource_type: "USER",
          resource_user_email: "jane@example.com",
          request_method: "POST",
        },
        {
          idp_id: OKTA,
          cf_resource_id: "2",
          logged_at: "2026-11-24T10:00:02Z",
          resource_type: "GROUP",
          resource_group_name: "Staff",
          request_method: "PATCH",
          status: "FAILURE",
          idp_resource_id: "staff",
        },
        {
          idp_id: ENTRA,
          cf_resource_id: "3",
          logged_at: "2026-11-24T10:00:03Z",
          resource_type: "USER",
          request_method: "DELETE",
        },
      ],
    });
    return emulator;
  }

  const found = async (emulator: AccessEmulator, query: string): Promise<(string | undefined)[]> => {
    const { envelope } = await send<ScimUpdate[]>(emulator, "GET", `${path(emulator)}?${query}`);
    return (envelope.result ?? []).map(({ cf_resource_id }) => cf_resource_id);
  };

  test.each([
    [`idp_id=${OKTA}`, ["2", "1"]],
    [`idp_id=${OKTA}&idp_id=${ENTRA}`, ["3", "2", "1"]],
    [`idp_id=${OKTA}&direction=asc`, ["1", "2"]],
    [`idp_id=${OKTA}&idp_id=${ENTRA}&limit=1`, ["3"]],
    [`idp_id=${OKTA}&per_page=1&page=2`, ["1"]],
    [`idp_id=${OKTA}&status=FAILURE`, ["2"]],
    [`idp_id=${OKTA}&status=FAILURE&status=SUCCESS`, ["2", "1"]],
    [`idp_id=${OKTA}&resource_type=USER`, ["1"]],
    [`idp_id=${OKTA}&request_method=PATCH&request_method=PUT`, ["2"]],
    [`idp_id=${OKTA}&resource_user_email=JANE@example.com`, ["1"]],
    [`idp_id=${OKTA}&resource_group_name=staff`, ["2"]],
    [`idp_id=${OKTA}&cf_resource_id=1`, ["1"]],
    [`idp_id=${OKTA}&idp_resource_id=staff`, ["2"]],
    [`idp_id=${OKTA}&since=2026-11-24T10:00:02Z`, ["2"]],
    [`idp_id=${OKTA}&until=2026-11-24T10:00:01Z`, ["1"]],
  ])("with %s has %j", async (query, expected) => {
    expect(await found(await withUpdates(), query)).toEqual(expected);
  });

  test.each([
    ["no identity provider", "", "/idp_id"],
    ["an invalid status", `?idp_id=${OKTA}&status=MAYBE`, "/status/0"],
  ])("fails for %s", async (_case, query, pointer) => {
    const emulator = await withUpdates();
    expect(await send(emulator, "GET", `${path(emulator)}${query}`)).toMatchObject({
      status: 400,
      envelope: { errors: [{ code: 12130, source: { pointer } }] },
    });
  });
});
