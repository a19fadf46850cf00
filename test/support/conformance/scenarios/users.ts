import assert from "node:assert/strict";
import type { BothClients } from "../both-clients";
import { everything, fieldOf, lifeCycle, PAGE } from "../life-cycle";

/** Email addresses by user ID. An update must not change the email address. */
const emails = new Map<string, string>();
const user = (number: number) => ({ email: `user-${number}@example.com`, name: `User ${number}` });

export async function users({ sdk, client, account }: BothClients): Promise<void> {
  const { users: official } = sdk.zeroTrust.access;
  const remember = <User extends object>(created: User): User => {
    emails.set(fieldOf("id")(created), fieldOf("email")(created));
    return created;
  };
  const update = (id: string, number: number) => ({ email: emails.get(id) ?? "", name: `User ${number}` });
  await lifeCycle(
    {
      create: async (number) => remember(await official.create({ ...account, ...user(number) })),
      get: (id) => official.get(id, account),
      update: (id, number) => official.update(id, { ...account, ...update(id, number) }),
      list: () => official.list({ ...account, ...PAGE }),
      delete: (id) => official.delete(id, account),
    },
    {
      create: async (number) => remember(await client.users.create(user(number))),
      get: (user_id) => client.users.get({ user_id }),
      update: (user_id, number) => client.users.update({ user_id, ...update(user_id, number) }),
      list: () => client.users.list(PAGE),
      delete: (user_id) => client.users.delete({ user_id }),
    },
  );
}

/** The sessions, failed logins and last seen identity of a user. */
export async function userRecords({ sdk, client, emulator, account }: BothClients): Promise<void> {
  const { users: official } = sdk.zeroTrust.access;
  const { email } = user(1);
  const user_id = fieldOf("id")(await client.users.create(user(1)));
  emulator.seed({
    "users.activeSessions": [{ user: email, metadata: { nonce: "n0nce" } }, { user: email }],
    "users.failedLogins": [{ user: email }, { user: email }],
    "users.lastSeenIdentity": [{ user: email, ip: "192.0.2.1" }],
  });
  const sessions = await everything(official.activeSessions.list(user_id, account));
  assert.equal(sessions.length, 2);
  assert.deepEqual(await client.users.activeSessions.list({ user_id }).toArray(), sessions);
  const session = await official.activeSessions.get("n0nce", { ...account, user_id });
  assert.deepEqual(await client.users.activeSessions.get({ user_id, nonce: "n0nce" }), session);
  const failed = await everything(official.failedLogins.list(user_id, account));
  assert.equal(failed.length, 2);
  assert.deepEqual(await client.users.failedLogins.list({ user_id }).toArray(), failed);
  const seen = await official.lastSeenIdentity.get(user_id, account);
  assert.equal(seen.ip, "192.0.2.1");
  assert.deepEqual(await client.users.lastSeenIdentity.get({ user_id }), seen);
  await client.users.delete({ user_id });
}
