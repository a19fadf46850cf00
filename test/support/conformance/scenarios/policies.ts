import type { BothClients } from "../both-clients";
import { lifeCycle, PAGE } from "../life-cycle";

const policy = (number: number) => ({
  name: `Policy ${number}`,
  decision: "allow" as const,
  include: [{ email_domain: { domain: `team-${number}.example.com` } }],
  session_duration: "12h",
});

export async function policies({ sdk, client, account }: BothClients): Promise<void> {
  const { policies: official } = sdk.zeroTrust.access;
  await lifeCycle(
    {
      create: (number) => official.create({ ...account, ...policy(number) }),
      get: (id) => official.get(id, account),
      update: (id, number) => official.update(id, { ...account, ...policy(number) }),
      list: () => official.list({ ...account, ...PAGE }),
      delete: (id) => official.delete(id, account),
    },
    {
      create: (number) => client.policies.create(policy(number)),
      get: (policy_id) => client.policies.get({ policy_id }),
      update: (policy_id, number) => client.policies.update({ policy_id, ...policy(number) }),
      list: () => client.policies.list(PAGE),
      delete: (policy_id) => client.policies.delete({ policy_id }),
    },
  );
}
