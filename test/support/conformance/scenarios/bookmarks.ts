/* eslint-disable @typescript-eslint/no-deprecated -- Deprecated endpoints are tested as well. */
import assert from "node:assert/strict";
import type { BothClients } from "../both-clients";
import { everything } from "../life-cycle";

/** The SDK's methods for bookmarks have no parameters for their fields, so the body is a request option. */
export async function bookmarks({ sdk, client, account }: BothClients): Promise<void> {
  const { bookmarks: official } = sdk.zeroTrust.access;
  const bookmark_id = crypto.randomUUID();
  const other = crypto.randomUUID();
  await client.bookmarks.create({ bookmark_id, name: "Wiki", domain: "wiki.example.com" });
  await official.create(other, account, { body: { name: "Mail", domain: "mail.example.com" } });
  assert.deepEqual(await official.get(bookmark_id, account), await client.bookmarks.get({ bookmark_id }));
  assert.deepEqual(await everything(official.list(account)), await client.bookmarks.list().toArray());
  await client.bookmarks.update({ bookmark_id, name: "Wiki", domain: "wiki.example.org" });
  await official.update(other, account, { body: { name: "Mail", domain: "mail.example.org" } });
  assert.equal((await official.get(bookmark_id, account)).domain, "wiki.example.org");
  assert.equal((await client.bookmarks.get({ bookmark_id: other })).domain, "mail.example.org");
  await official.delete(bookmark_id, account);
  await client.bookmarks.delete({ bookmark_id: other });
  assert.deepEqual(await everything(official.list(account)), []);
}
