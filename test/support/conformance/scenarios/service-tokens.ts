import assert from "node:assert/strict";
import type { BothClients } from "../both-clients";
import { fieldOf, lifeCycle, PAGE } from "../life-cycle";

const token = (number: number) => ({ name: `Token ${number}`, duration: "8760h" });

export async function serviceTokens({ sdk, client, account }: BothClients): Promise<void> {
  const { serviceTokens: official } = sdk.zeroTrust.access;
  await lifeCycle(
    {
      create: (number) => official.create({ ...account, ...token(number) }),
      get: (id) => official.get(id, account),
      update: (id, number) => official.update(id, { ...account, ...token(number) }),
      list: () => official.list({ ...account, ...PAGE }),
      delete: (id) => official.delete(id, account),
    },
    {
      create: (number) => client.serviceTokens.create(token(number)),
      get: (service_token_id) => client.serviceTokens.get({ service_token_id }),
      update: (service_token_id, number) => client.serviceTokens.update({ service_token_id, ...token(number) }),
      list: () => client.serviceTokens.list(PAGE),
      delete: (service_token_id) => client.serviceTokens.delete({ service_token_id }),
    },
  );
}

/** Only creation and rotation return the secret of a token. */
export async function serviceTokenSecrets({ sdk, client, account }: BothClients): Promise<void> {
  const { serviceTokens: official } = sdk.zeroTrust.access;
  const created = await official.create({ ...account, ...token(1) });
  const service_token_id = fieldOf("id")(created);
  const secrets = [created.client_secret];
  secrets.push((await official.rotate(service_token_id, account)).client_secret);
  secrets.push((await client.serviceTokens.rotate({ service_token_id })).client_secret);
  assert.equal(new Set(secrets).size, 3);
  for (const secret of secrets) assert.match(secret ?? "", /\w{32,}/);
  const refreshed = [
    await official.refresh(service_token_id, account),
    await client.serviceTokens.refresh({ service_token_id }),
    await official.get(service_token_id, account),
  ];
  for (const answer of refreshed) {
    assert.equal(answer.client_id, created.client_id);
    assert.ok(!("client_secret" in answer));
  }
  await official.delete(service_token_id, account);
}
