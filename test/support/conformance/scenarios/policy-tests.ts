import assert from "node:assert/strict";
import type { BothClients } from "../both-clients";
import { everything, fieldOf } from "../life-cycle";

/** Policies tried on the users of the account. */
export async function policyTests({ sdk, client, account }: BothClients): Promise<void> {
  const { policyTests: official } = sdk.zeroTrust.access.applications;
  const { policyTests: ours } = client.applications;
  const users = ["in@example.com", "out@example.net"].map((email) => client.users.create({ email, name: email }));
  const ids = (await Promise.all(users)).map(fieldOf("id"));
  const policy = {
    name: "Example's own",
    decision: "allow" as const,
    include: [{ email_domain: { domain: "example.com" } }],
  };
  const tests = [
    await official.create({ ...account, policies: [policy] }),
    await ours.create({ policies: [policy] }),
  ].map(fieldOf("id"));
  for (const policy_test_id of tests) {
    while ((await official.get(policy_test_id, account)).status === "processing");
    const found = await official.get(policy_test_id, account);
    assert.equal(found.status, "complete");
    assert.deepEqual(await ours.get({ policy_test_id }), found);
    const tried = await everything(official.users.list(policy_test_id, { ...account, per_page: 1 }));
    assert.deepEqual(tried, await ours.users.list({ policy_test_id, per_page: 1 }).toArray());
  }
  for (const user_id of ids) await client.users.delete({ user_id });
}
