import type { Organization } from "../../../lib/api";
import type { AccessEmulator, AccessEmulatorOptions } from "../../../lib/emulator";
import { emulate, send, stopEmulators, type TestResponse } from "../running-emulators";

afterEach(stopEmulators);

const path = ({ accountId }: AccessEmulator): string => `/accounts/${accountId}/access/organizations`;
const zonePath = ({ zoneId }: AccessEmulator): string => `/zones/${zoneId}/access/organizations`;
const request = (emulator: AccessEmulator, method: string, body?: object): Promise<TestResponse<Organization>> =>
  send<Organization>(emulator, method, path(emulator), { body });

async function result(emulator: AccessEmulator, method: string, body?: object): Promise<Organization> {
  const { status, text, envelope } = await request(emulator, method, body);
  if (status !== 200 || envelope.result === null) throw new Error(text);
  return envelope.result;
}

const design = { background_color: "#FFFFFF", header_text: "Hello" } as const;

/** Fields that every answer has. */
const ALWAYS = {
  allow_authenticate_via_warp: false,
  cache_device_posture: true,
  deny_unmatched_requests: false,
  has_migrated_private_apps: true,
  is_ui_read_only: false,
  mfa_configuration_allowed: true,
  mfa_required_for_all_apps: false,
  ui_read_only_toggle_reason: null,
} as const;

describe("the organization", () => {
  test("exists from the start, with the fields that the API always returns", async () => {
    const emulator = await emulate();
    expect(await result(emulator, "GET")).toEqual({
      ...ALWAYS,
      name: expect.any(String) as unknown,
      auth_domain: expect.stringMatching(/^[a-z0-9-]+\.cloudflareaccess\.com$/) as unknown,
      created_at: expect.any(String) as unknown,
      updated_at: expect.any(String) as unknown,
    });
  });

  test("is replaced by an update: omitted settings are removed", async () => {
    const emulator = await emulate();
    const { name, auth_domain, created_at } = await result(emulator, "GET");
    const settings = {
      session_duration: "12h",
      warp_auth_session_duration: "36h",
      user_seat_expiration_inactive_time: "1460h",
      auto_redirect_to_identity: true,
      deny_unmatched_requests: true,
      is_ui_read_only: true,
      ui_read_only_toggle_reason: "managed by Terraform",
      login_design: design,
      mfa_config: { allowed_authenticators: ["totp"], session_duration: "24h", amr_matching_session_duration: "12h" },
    };
    const before = await result(emulator, "PUT", settings);
    expect(before).toMatchObject({ ...settings, name, auth_domain, created_at });
    expect(await result(emulator, "GET")).toEqual(before);
    const after = await result(emulator, "PUT", { session_duration: "24h", login_design: null });
    expect(after).toEqual({
      ...ALWAYS,
      name,
      auth_domain,
      created_at,
      session_duration: "24h",
      updated_at: expect.any(String) as unknown,
    });
    expect(await result(emulator, "GET")).toEqual(after);
  });

  test("ignores the read-only field that the official provider sends back, and knows its older names", async () => {
    const emulator = await emulate({ strict: true });
    const body = {
      mfa_configuration_allowed: false,
      mfa_config: { allowed_authenticators: ["ssh_piv_key"] },
      mfa_ssh_piv_key_requirements: { pin_policy: "once", ssh_key_size: [256], ssh_key_type: ["ecdsa"] },
    };
    expect(await result(emulator, "PUT", body)).toMatchObject({ ...body, mfa_configuration_allowed: true });
  });

  test("is edited by PATCH, which leaves omitted settings unchanged", async () => {
    const emulator = await emulate();
    const before = await result(emulator, "PUT", { session_duration: "12h", login_design: design });
    const after = await result(emulator, "PATCH", { strict_service_token_auth: true });
    expect(after).toEqual({ ...before, strict_service_token_auth: true, updated_at: after.updated_at });
    expect(await result(emulator, "GET")).toEqual(after);
  });

  test("keeps its service token settings in an update that omits them", async () => {
    const emulator = await emulate();
    const service_token_inactivity = { action: "disable", enabled: true, inactivity_threshold_days: 90 };
    const tokens = { strict_service_token_auth: true, service_token_inactivity };
    await result(emulator, "PATCH", tokens);
    expect(await result(emulator, "PUT", {})).toMatchObject(tokens);
    expect(await result(emulator, "PUT", { strict_service_token_auth: false })).toMatchObject({
      strict_service_token_auth: false,
    });
  });

  test("organizationsUpdateReplacesTokenSettings: an update removes its service token settings too", async () => {
    const emulator = await emulate({ behaviors: { organizationsUpdateReplacesTokenSettings: true } });
    await result(emulator, "PATCH", { strict_service_token_auth: true });
    expect(await result(emulator, "PUT", {})).not.toHaveProperty("strict_service_token_auth");
  });

  test("of a zone is separate", async () => {
    const emulator = await emulate();
    const body = { name: "Zone", auth_domain: "zone.cloudflareaccess.com", session_duration: "8h" };
    const put = await send(emulator, "PUT", zonePath(emulator), { body });
    expect(put).toMatchObject({ status: 200, envelope: { result: { ...ALWAYS, ...body } } });
    expect((await send(emulator, "GET", zonePath(emulator))).envelope.result).toEqual(put.envelope.result);
    expect(await result(emulator, "GET")).not.toHaveProperty("session_duration");
  });

  test("refers to custom pages, which cannot be deleted meanwhile", async () => {
    const emulator = await emulate();
    const page = { name: "Denied", type: "forbidden" as const, custom_html: "<p>no</p>" };
    const { uid = "" } = emulator.call("customPages.create", page);
    await result(emulator, "PUT", { custom_pages: { forbidden: uid } });
    const one = `/accounts/${emulator.accountId}/access/custom_pages/${uid}`;
    expect(await send(emulator, "DELETE", one)).toMatchObject({ status: 409 });
    emulator.behaviors.refuseDeletionInUse = false;
    expect(await send(emulator, "DELETE", one)).toMatchObject({ status: 200 });
  });

  test.each([
    [{ session_duration: "one day" }, "/session_duration"],
    [{ auth_domain: "https://x" }, "/auth_domain"],
    [{ custom_pages: { forbidden: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" } }, "/custom_pages/forbidden"],
    [{ user_seat_expiration_inactive_time: "24h" }, "/user_seat_expiration_inactive_time"],
    [{ mfa_required_for_all_apps: true }, "/mfa_required_for_all_apps"],
    [{ mfa_config: { allowed_authenticators: ["sms"] } }, "/mfa_config/allowed_authenticators/0"],
    [{ mfa_config: { session_duration: "721h" } }, "/mfa_config/session_duration"],
    [{ mfa_config: { amr_matching_session_duration: "721h" } }, "/mfa_config/amr_matching_session_duration"],
    [
      { service_token_inactivity: { enabled: true, inactivity_threshold_days: 30 } },
      "/service_token_inactivity/action",
    ],
  ])("fails with 400 for %j", async (body, pointer) => {
    const emulator = await emulate();
    for (const method of ["PUT", "PATCH"]) {
      const response = await request(emulator, method, body);
      expect(response).toMatchObject({ status: 400, envelope: { errors: [{ source: { pointer } }] } });
    }
    expect(emulator.snapshot()).toEqual({});
  });

  test("requires a second factor for all applications only with its settings", async () => {
    const emulator = await emulate();
    const mfa_config = { allowed_authenticators: ["totp"], session_duration: "24h" };
    expect(await result(emulator, "PUT", { mfa_required_for_all_apps: true, mfa_config })).toMatchObject({
      mfa_config,
    });
  });

  test("organizationsWarpNeedsDuration: fails with 400 for WARP logins without their duration", async () => {
    const emulator = await emulate();
    const body = { allow_authenticate_via_warp: true };
    expect(await result(emulator, "PUT", body)).toMatchObject(body);
    emulator.behaviors.organizationsWarpNeedsDuration = true;
    const refused = await request(emulator, "PUT", body);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(
      "allow_authenticate_via_warp cannot be set if the Warp Auth Session Duration is not set for the account",
    );
    expect(await result(emulator, "PUT", { ...body, warp_auth_session_duration: "36h" })).toMatchObject(body);
  });
});

describe("creating an organization", () => {
  const body = { name: "Widgets", auth_domain: "widgets.cloudflareaccess.com", session_duration: "12h" };

  test("fails with 409, because there is one", async () => {
    const emulator = await emulate();
    const response = await request(emulator, "POST", body);
    expect(response.status).toBe(409);
    expect(response.text).toContain("already has an organization");
  });

  test("organizationsExist: works where there is none, which reading and updating need", async () => {
    const emulator = await emulate({ behaviors: { organizationsExist: false } });
    for (const [method, sent] of [["GET"], ["PUT", body], ["PATCH", body]] as const) {
      const response = await request(emulator, method, sent);
      expect(response).toMatchObject({ status: 404, envelope: { errors: [{ code: 9999 }] } });
    }
    const made = await result(emulator, "POST", body);
    expect(made).toMatchObject({ ...ALWAYS, ...body });
    expect(await result(emulator, "GET")).toEqual(made);
    expect((await request(emulator, "POST", body)).status).toBe(409);
  });

  test.each(["name", "auth_domain"])("fails with 400 without %s", async (field) => {
    const emulator = await emulate({ behaviors: { organizationsExist: false } });
    const response = await request(emulator, "POST", { ...body, [field]: undefined });
    expect(response).toMatchObject({ status: 400, envelope: { errors: [{ source: { pointer: `/${field}` } }] } });
  });
});

describe("strict service token authentication", () => {
  const now = { behaviors: { organizationsStrictServiceTokens: true } } satisfies AccessEmulatorOptions;

  test("is not returned by an older organization that never set it", async () => {
    expect(await result(await emulate(), "GET")).not.toHaveProperty("strict_service_token_auth");
  });

  test("organizationsStrictServiceTokens: is on, and fails with 400 to be turned off", async () => {
    const emulator = await emulate(now);
    expect(await result(emulator, "GET")).toMatchObject({ strict_service_token_auth: true });
    for (const method of ["PUT", "PATCH"]) {
      expect(await request(emulator, method, { strict_service_token_auth: false })).toMatchObject({
        status: 400,
        envelope: { errors: [{ source: { pointer: "/strict_service_token_auth" } }] },
      });
    }
    expect(await result(emulator, "PUT", { session_duration: "12h" })).toMatchObject({
      strict_service_token_auth: true,
    });
  });

  test("decides the check of a user's policies by Service Auth policies only", async () => {
    const emulator = await emulate();
    const { id: token_id = "" } = emulator.call("serviceTokens.create", { name: "CI" });
    const { id: app_id = "" } = emulator.call("applications.create", {
      type: "self_hosted",
      domain: "app.example.com",
    });
    emulator.call("applications.policies.create", {
      app_id,
      name: "Staff",
      decision: "allow",
      precedence: 1,
      include: [{ everyone: {} }],
    });
    const email = "emulator@example.com";
    const identity = { user: email, service_token_id: token_id, service_token_status: true };
    emulator.seed({ users: [{ email }], "users.lastSeenIdentity": [identity] });
    const status = () => emulator.call("applications.userPolicyChecks.get", { app_id }).app_state?.status;
    expect(status()).toBe("Success");
    emulator.call("organizations.edit", { strict_service_token_auth: true });
    expect(status()).toBe("Failure");
    emulator.call("applications.policies.create", {
      app_id,
      name: "CI",
      decision: "non_identity",
      precedence: 2,
      include: [{ service_token: { token_id } }],
    });
    expect(status()).toBe("Success");
  });
});

describe("revoking a user", () => {
  test("ends the user's sessions only, and revokes the devices if asked to", async () => {
    const emulator = await emulate();
    emulator.seed({
      users: [{ email: "jane@example.com" }, { email: "joe@example.com" }],
      "users.activeSessions": [
        { user: "jane@example.com", identity: { device_sessions: { a: {} } } },
        { user: "joe@example.com" },
      ],
    });
    const revoke = (body: object) => send(emulator, "POST", `${path(emulator)}/revoke_user`, { body });
    const [jane, joe] = emulator.call("users.list", {});
    const sessions = (id = "") => emulator.call("users.activeSessions.list", { user_id: id }).length;
    expect(await revoke({ email: "Jane@example.com" })).toMatchObject({ status: 200, envelope: { result: true } });
    expect([sessions(jane?.id), sessions(joe?.id)]).toEqual([0, 1]);
    const devices = () => emulator.call("users.get", { user_id: jane?.id ?? "" }).active_device_count;
    expect(devices()).toBe(1);
    await revoke({ email: "jane@example.com", devices: true });
    expect(devices()).toBe(0);
    expect(await revoke({ email: "nobody@example.com" })).toMatchObject({ envelope: { result: true } });
    expect(await revoke({})).toMatchObject({ status: 400 });
  });
});

describe("the DoH settings", () => {
  const doh = (emulator: AccessEmulator): string => `${path(emulator)}/doh`;

  test("are the default duration without a token, then the fields of the token", async () => {
    const emulator = await emulate();
    expect((await send(emulator, "GET", doh(emulator))).envelope.result).toEqual({ doh_jwt_duration: "24h" });
    const {
      client_secret: _,
      created_at: _created,
      updated_at: _updated,
      ...token
    } = emulator.call("serviceTokens.create", { name: "DoH" });
    const put = await send(emulator, "PUT", doh(emulator), { body: { service_token_id: token.id } });
    expect(put.envelope.result).toEqual({ ...token, doh_jwt_duration: "24h" });
    const changed = await send(emulator, "PUT", doh(emulator), { body: { doh_jwt_duration: "48h" } });
    expect(changed.envelope.result).toEqual({ ...token, doh_jwt_duration: "48h" });
    expect((await send(emulator, "GET", doh(emulator))).envelope.result).toEqual(changed.envelope.result);
    emulator.call("serviceTokens.delete", { service_token_id: token.id ?? "" });
    expect((await send(emulator, "GET", doh(emulator))).envelope.result).toEqual({ doh_jwt_duration: "48h" });
  });

  test.each([
    [{ service_token_id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" }, "/service_token_id"],
    [{ doh_jwt_duration: "721h" }, "/doh_jwt_duration"],
    [{ doh_jwt_duration: "0s" }, "/doh_jwt_duration"],
  ])("fails with 400 for %j", async (body, pointer) => {
    const emulator = await emulate();
    expect(await send(emulator, "PUT", doh(emulator), { body })).toMatchObject({
      status: 400,
      envelope: { errors: [{ source: { pointer } }] },
    });
    expect(emulator.snapshot()).toEqual({});
  });
});
