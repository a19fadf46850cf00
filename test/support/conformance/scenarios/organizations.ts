import assert from "node:assert/strict";
import Cloudflare from "cloudflare";
import type { BothClients } from "../both-clients";
import { fieldOf } from "../life-cycle";

const organization = (name: string) => ({ name, auth_domain: `${name.toLowerCase()}.cloudflareaccess.com` });

/** Each account or zone has at most one. */
export async function organizations({ sdk, client, emulator, account }: BothClients): Promise<void> {
  const { organizations: official } = sdk.zeroTrust;
  const { zoneId: zone_id } = emulator;
  emulator.behaviors.organizationsExist = false;
  const created = await official.create({ ...account, ...organization("Widgets"), session_duration: "12h" });
  await client.organizations.create({ zone_id, ...organization("Zone") });
  emulator.behaviors.organizationsExist = true;
  await assert.rejects(Promise.resolve(official.create({ ...account, ...organization("Other") })), Cloudflare.APIError);
  assert.deepEqual(await client.organizations.get(), created);
  assert.deepEqual(await official.list({ zone_id }), await client.organizations.get({ zone_id }));
  const updated = await official.update({ ...account, ...organization("Gadgets") });
  assert.ok(!("session_duration" in updated), "an update removes what it omits");
  assert.deepEqual(await client.organizations.get(), updated);
  await client.organizations.update({ session_duration: "24h" });
  const edited = await client.organizations.edit({ strict_service_token_auth: true });
  assert.equal(edited.session_duration, "24h");
  assert.deepEqual(await official.list(account), edited);
  await client.organizations.update({ strict_service_token_auth: false });
}

/** All sessions of the user end. */
export async function revokedUsers({ sdk, client, emulator, account }: BothClients): Promise<void> {
  const email = "revoked@example.com";
  const user_id = fieldOf("id")(await client.users.create({ email, name: "Jane" }));
  const sessions = () => client.users.activeSessions.list({ user_id }).toArray();
  for (const revoke of [
    () => sdk.zeroTrust.organizations.revokeUsers({ ...account, email }),
    () => client.organizations.revokeUsers({ email, devices: true }),
  ]) {
    emulator.seed({ "users.activeSessions": [{ user: email }] });
    assert.equal((await sessions()).length, 1);
    assert.equal(await revoke(), true);
    assert.deepEqual(await sessions(), []);
  }
  await client.users.delete({ user_id });
}

/** The service token that authenticates DNS over HTTPS. */
export async function dohSettings({ sdk, client, account }: BothClients): Promise<void> {
  const { doh: official } = sdk.zeroTrust.organizations;
  const service_token_id = fieldOf("id")(await client.serviceTokens.create({ name: "DoH" }));
  const set = await official.update({ ...account, service_token_id, doh_jwt_duration: "48h" });
  assert.equal(set.id, service_token_id);
  assert.deepEqual(await client.organizations.doh.get(), set);
  const changed = await client.organizations.doh.update({ doh_jwt_duration: "24h" });
  assert.deepEqual(changed, { ...set, doh_jwt_duration: "24h" });
  assert.deepEqual(await official.get(account), changed);
  await client.serviceTokens.delete({ service_token_id });
}
