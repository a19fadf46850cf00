import assert from "node:assert/strict";
import type { BothClients } from "../both-clients";

/** The key rotation interval of the account, and an immediate rotation. */
export async function keys({ sdk, client, account }: BothClients): Promise<void> {
  const { keys: official } = sdk.zeroTrust.access;
  assert.deepEqual(await official.get(account), await client.keys.get());
  await official.update({ ...account, key_rotation_interval_days: 30 });
  assert.equal((await client.keys.get()).key_rotation_interval_days, 30);
  await client.keys.update({ key_rotation_interval_days: 60 });
  assert.equal((await official.get(account)).key_rotation_interval_days, 60);
  await official.rotate(account);
  await client.keys.rotate();
  assert.deepEqual(await official.get(account), await client.keys.get());
}
