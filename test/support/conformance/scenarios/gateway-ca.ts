import assert from "node:assert/strict";
import Cloudflare from "cloudflare";
import type { BothClients } from "../both-clients";
import { everything, fieldOf } from "../life-cycle";

/** An account has at most one SSH certificate authority. */
export async function gatewayCa({ sdk, client, account }: BothClients): Promise<void> {
  const { gatewayCA: official } = sdk.zeroTrust.access;
  const created = await official.create(account);
  assert.match(created.public_key ?? "", /^ecdsa-sha2-nistp256 /);
  await assert.rejects(Promise.resolve(official.create(account)), Cloudflare.APIError);
  assert.deepEqual(await everything(official.list(account)), await client.gatewayCa.list().toArray());
  await official.delete(fieldOf("id")(created), account);
  const again = await client.gatewayCa.create();
  assert.notEqual(again.public_key, created.public_key);
  await client.gatewayCa.delete({ certificate_id: fieldOf("id")(again) });
  assert.deepEqual(await everything(official.list(account)), []);
}
