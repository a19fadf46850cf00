import { emulate, send, stopEmulators } from "../running-emulators";

afterEach(stopEmulators);

const NOBODY = "00000000-0000-4000-8000-000000000000";

test.each([
  ["apps", 11021, "access.api.error.unknown_application"],
  ["apps/{id}/ca", 11021, "access.api.error.unknown_application"],
  ["apps/{id}/policies", 11021, "access.api.error.unknown_application"],
  ["apps/{id}/user_policy_checks", 11021, "access.api.error.unknown_application"],
  ["groups", 12152, `group "${NOBODY}" not found`],
  ["tags", 12135, `tag "${NOBODY}" not found`],
  ["certificates", 12135, `mTLS certificate "${NOBODY}" not found`],
  ["custom_pages", 12135, `custom page "${NOBODY}" not found`],
  ["service_tokens", 12135, `service token "${NOBODY}" not found`],
  ["identity_providers", 12135, `identity provider "${NOBODY}" not found`],
  ["policies", 12135, `reusable policy "${NOBODY}" not found`],
])("fails with 404 for an unknown object of %s, with the code %d", async (kind, code, words) => {
  const emulator = await emulate();
  const path = kind.includes("{id}") ? kind.replace("{id}", NOBODY) : `${kind}/${NOBODY}`;
  expect(await send(emulator, "GET", `/accounts/${emulator.accountId}/access/${path}`)).toMatchObject({
    status: 404,
    envelope: { success: false, result: null, errors: [{ code, message: expect.stringContaining(words) }] },
  });
});

test("fails with 404 to update or delete an unknown group, with the code of its kind", async () => {
  const emulator = await emulate();
  const path = `/accounts/${emulator.accountId}/access/groups/${NOBODY}`;
  const body = { name: "A", include: [{ everyone: {} }] };
  for (const [method, sent] of [["PUT", { body }], ["DELETE"]] as const) {
    expect(await send(emulator, method, path, sent)).toMatchObject({
      status: 404,
      envelope: { errors: [{ code: 12152 }] },
    });
  }
});
