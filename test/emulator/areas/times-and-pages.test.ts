import { emulate, send, stopEmulators } from "../running-emulators";

afterEach(stopEmulators);

const everyone = { name: "All", include: [{ everyone: {} }] };

test.each([
  ["apps", 1_000],
  ["groups", 1_000],
  ["service_tokens", 1_000],
  ["certificates", 50],
  ["apps/ca", 100],
])("a list of %s has pages of %d by default", async (kind, per_page) => {
  const emulator = await emulate();
  const { envelope } = await send(emulator, "GET", `/accounts/${emulator.accountId}/access/${kind}`);
  expect(envelope.result_info).toEqual({ page: 1, per_page, count: 0, total_count: 0, total_pages: 0 });
});

test("the settings of mTLS certificates have no result_info, targets have no total_pages", async () => {
  const emulator = await emulate();
  const account = `/accounts/${emulator.accountId}`;
  const settings = await send(emulator, "GET", `${account}/access/certificates/settings`);
  expect(settings.envelope).toEqual({ success: true, errors: [], messages: [], result: [] });
  const targets = await send(emulator, "GET", `${account}/infrastructure/targets`);
  expect(targets.envelope.result_info).toEqual({ page: 1, per_page: 1_000, count: 0, total_count: 0 });
});

test.each(["apps", "groups", "policies", "tags", "custom_pages", "service_tokens", "apps/ca", "certificates"])(
  "a page beyond the last one of %s is empty",
  async (kind) => {
    const emulator = await emulate();
    emulator.seed({
      groups: [everyone],
      policies: [{ ...everyone, decision: "allow" }],
      tags: [{ name: "a" }],
      customPages: [{ name: "Denied", type: "forbidden", custom_html: "<p>no</p>" }],
      serviceTokens: [{ name: "CI" }],
      applications: [{ type: "self_hosted", domain: "a.example.com" }],
    });
    const { envelope } = await send(emulator, "GET", `/accounts/${emulator.accountId}/access/${kind}?page=2`);
    expect(envelope.result).toEqual([]);
  },
);

test("times are whole seconds, except the last rotation of keys", async () => {
  const emulator = await emulate({ clock: () => Date.parse("2026-11-23T10:00:00.987Z") });
  emulator.seed({
    groups: [everyone],
    policies: [{ ...everyone, decision: "allow" }],
    tags: [{ name: "a" }],
    customPages: [{ name: "Denied", type: "forbidden", custom_html: "<p>no</p>" }],
    serviceTokens: [{ name: "CI" }],
    bookmarks: [{ bookmark_id: "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e", name: "Wiki" }],
    users: [{ email: "jane@example.com" }],
    applications: [{ type: "self_hosted", domain: "a.example.com", policies: [{ ...everyone, decision: "allow" }] }],
    "mcp.servers": [{ id: "a", name: "A", hostname: "https://a.example.com", auth_type: "unauthenticated" }],
  });
  const times = JSON.stringify(emulator.snapshot()).match(/"\d{4}-\d\d-\d\dT[^"]*"/g) ?? [];
  expect(new Set(times.map((time) => time.length))).toEqual(new Set(['"2026-11-23T10:00:00Z"'.length]));
  const keys = await send<{ last_key_rotation_at: string }>(
    emulator,
    "POST",
    `/accounts/${emulator.accountId}/access/keys/rotate`,
  );
  expect(keys.envelope.result?.last_key_rotation_at).toBe("2026-11-23T10:00:00.987000Z");
});

test("fails with 403 to create a custom page if the plan has none, by the behavior customPagesPermitted", async () => {
  const emulator = await emulate({ behaviors: { customPagesPermitted: false } });
  const path = `/accounts/${emulator.accountId}/access/custom_pages`;
  const body = { name: "Denied", type: "forbidden", custom_html: "<p>no</p>" };
  expect(await send(emulator, "POST", path, { body })).toMatchObject({
    status: 403,
    envelope: {
      errors: [{ code: 12133, message: expect.stringContaining("does not have permission for custom pages") }],
    },
  });
  expect(await send(emulator, "GET", path)).toMatchObject({ status: 200, envelope: { result: [] } });
});
