import assert from "node:assert/strict";
import type { BothClients } from "../both-clients";
import { everything, PAGE } from "../life-cycle";

export async function tags({ sdk, client, account }: BothClients): Promise<void> {
  const { tags: official } = sdk.zeroTrust.access;
  await official.create({ ...account, name: "engineers" });
  await client.tags.create({ name: "sales" });
  await client.tags.create({ name: "support" });
  const listed = await everything(official.list({ ...account, ...PAGE }));
  assert.deepEqual(listed.map(({ name }) => name).sort(), ["engineers", "sales", "support"]);
  assert.deepEqual(await client.tags.list(PAGE).toArray(), listed);
  assert.deepEqual(await official.get("sales", account), await client.tags.get({ tag_name: "sales" }));
  // The name is the only field of a tag.
  await official.update("engineers", { ...account, name: "developers" });
  await client.tags.update({ tag_name: "sales", name: "sellers" });
  assert.equal((await client.tags.get({ tag_name: "developers" })).name, "developers");
  assert.equal((await official.get("sellers", account)).name, "sellers");
  await official.delete("developers", account);
  await client.tags.delete({ tag_name: "sellers" });
  await client.tags.delete({ tag_name: "support" });
  assert.deepEqual(await everything(official.list(account)), []);
}
