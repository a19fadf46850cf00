import assert from "node:assert/strict";
import Cloudflare from "cloudflare";
import type { BothClients } from "../both-clients";

export async function tokens({ sdk, client, account, emulator }: BothClients): Promise<void> {
  const verified = await sdk.user.tokens.verify();
  assert.equal(verified.status, "active");
  assert.deepEqual(await client.tokens.verify(), verified);
  assert.deepEqual(await sdk.accounts.tokens.verify(account), await client.tokens.verifyAccount());
  const unknown = new Cloudflare({ apiToken: "not-a-valid-token", baseURL: emulator.url, maxRetries: 0 });
  await assert.rejects(Promise.resolve(unknown.user.tokens.verify()), Cloudflare.AuthenticationError);
}
