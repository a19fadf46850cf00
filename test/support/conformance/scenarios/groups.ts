import type { BothClients } from "../both-clients";
import { lifeCycle, PAGE } from "../life-cycle";

const group = (number: number) => ({
  name: `Group ${number}`,
  include: [{ email: { email: `user-${number}@example.com` } }],
});

export async function groups({ sdk, client, account }: BothClients): Promise<void> {
  const { groups: official } = sdk.zeroTrust.access;
  await lifeCycle(
    {
      create: (number) => official.create({ ...account, ...group(number) }),
      get: (id) => official.get(id, account),
      update: (id, number) => official.update(id, { ...account, ...group(number) }),
      list: () => official.list({ ...account, ...PAGE }),
      delete: (id) => official.delete(id, account),
    },
    {
      create: (number) => client.groups.create(group(number)),
      get: (group_id) => client.groups.get({ group_id }),
      update: (group_id, number) => client.groups.update({ group_id, ...group(number) }),
      list: () => client.groups.list(PAGE),
      delete: (group_id) => client.groups.delete({ group_id }),
    },
  );
}
