import type { GatewayRule } from "../../../lib/emulator/related/api/gateway-rules";
import { emulate, stopEmulators } from "../running-emulators";
import { RelatedCalls, UUID } from "./related-calls";

afterEach(stopEmulators);

async function rules(clock?: () => number): Promise<RelatedCalls<GatewayRule>> {
  return new RelatedCalls(await emulate(clock === undefined ? {} : { clock }), "gateway/rules");
}

/** The rule that lets traffic to infrastructure targets pass. */
const targets = {
  name: "Targets",
  description: "Traffic to targets",
  action: "allow",
  filters: ["l4"],
  enabled: true,
  precedence: 10,
  traffic: "access.target",
};

test("a rule is created, read, listed, updated and deleted", async () => {
  const calls = await rules();
  const rule = await calls.create(targets);
  expect(rule).toEqual({
    ...targets,
    id: expect.any(String) as unknown,
    identity: "",
    device_posture: "",
    expiration: null,
    rule_settings: {},
    schedule: null,
    version: 1,
    created_at: expect.any(String) as unknown,
    updated_at: rule.created_at,
    deleted_at: null,
  });
  expect(await calls.result("GET", `/${rule.id.toUpperCase()}`)).toEqual(rule);
  expect((await calls.send("GET", "")).envelope).toEqual({ success: true, errors: [], messages: [], result: [rule] });
  const { description: _, precedence: _precedence, ...rest } = targets;
  const changed = await calls.result("PUT", `/${rule.id}`, { ...rest, enabled: false });
  expect(changed).toMatchObject({ enabled: false, precedence: 10, version: 2, created_at: rule.created_at });
  expect(changed).not.toHaveProperty("description");
  expect(await calls.result("DELETE", `/${rule.id}`)).toEqual({});
  expect(await calls.failure("DELETE", `/${rule.id}`)).toContain("404");
});

test("a rule without optional fields is disabled, and comes after the others", async () => {
  const calls = await rules();
  await calls.create(targets);
  const rule = await calls.create({ name: "b", action: "block" });
  expect(rule).toMatchObject({ enabled: false, filters: [], traffic: "", precedence: 1_010 });
});

test.each([
  { block_page_enabled: true, block_reason: "no", ip_categories: true, ignore_cname_category_matches: true },
  { add_headers: { "X-a": ["b", "c"] }, check_session: { duration: "1h2m9s", enforce: true } },
  { biso_admin_controls: { version: "v2", copy: "remote_only", keyboard: "enabled" } },
  { l4override: { ip: "1.1.1.1", port: 80 } },
  { egress: { ipv4: "192.0.2.2", ipv6: "2001:DB8::/64" }, override_ips: ["192.0.2.1"] },
  { dns_resolvers: { ipv4: [{ ip: "2.2.2.2", port: 53 }], ipv6: [{ ip: "2001:DB8::" }] } },
  {
    block_page: { target_uri: "https://example.com", include_context: false },
    notification_settings: { enabled: true, msg: "m" },
  },
])("the settings %j are returned as they were sent", async (rule_settings) => {
  const calls = await rules();
  const { id } = await calls.create({ ...targets, rule_settings: { ...rule_settings, payload_log: null } });
  expect((await calls.result("GET", `/${id}`)).rule_settings).toEqual(rule_settings);
});

test("an expiration is in the past at some time, and is reset by its duration", async () => {
  let now = Date.parse("2026-11-29T10:00:00Z");
  const calls = await rules(() => now);
  const expiration = { expires_at: "2026-11-29T11:00:00Z", duration: 60 };
  const { id, expiration: first } = await calls.create({ ...targets, filters: ["dns"], expiration });
  expect(first).toEqual({ ...expiration, expired: false });
  now += 7_200_000;
  expect((await calls.result("GET", `/${id}`)).expiration).toMatchObject({ expired: true });
  const reset = await calls.result("POST", `/${id}/reset_expiration`);
  expect(reset.expiration).toEqual({ expires_at: "2026-11-29T13:00:00Z", duration: 60, expired: false });
  const { id: other } = await calls.create(targets);
  expect(await calls.failure("POST", `/${other}/reset_expiration`)).toContain("400");
});

test("a schedule is returned as it was sent", async () => {
  const calls = await rules();
  const schedule = { mon: "08:00-12:30,13:30-17:00", time_zone: "America/New_York" };
  expect((await calls.create({ ...targets, filters: ["dns"], schedule })).schedule).toEqual(schedule);
});

test.each([
  [{ name: "a" }, "400 12130 /action"],
  [{ action: "allow" }, "400 12130 /name"],
  [{ ...targets, action: "explode" }, "400 12130 /action"],
  [{ ...targets, filters: ["l4", "dns"] }, "400 12130 /filters"],
  [{ ...targets, filters: ["smtp"] }, "400 12130 /filters/0"],
  [{ ...targets, precedence: "first" }, "400 12130 /precedence"],
  [{ ...targets, rule_settings: { l4override: { port: 70_000 } } }, "400 12130 /rule_settings/l4override/port"],
  [{ ...targets, rule_settings: { block_page: {} } }, "400 12130 /rule_settings/block_page/target_uri"],
])("fails with 400 for %j", async (body, failure) => {
  const calls = await rules();
  expect(await calls.failure("POST", "", body)).toContain(failure);
});

test("fails with 404 for an unknown rule", async () => {
  const calls = await rules();
  for (const [method, rest, body] of [
    ["GET", ""],
    ["PUT", "", targets],
    ["DELETE", ""],
    ["POST", "/reset_expiration"],
  ] as const) {
    expect(await calls.failure(method, `/${UUID}${rest}`, body)).toContain("404");
  }
});
