import assert from "node:assert/strict";
import type { BothClients } from "../both-clients";
import { fieldOf } from "../life-cycle";

export async function idpFederationGrants({ sdk, client, account }: BothClients): Promise<void> {
  const { IdPFederationGrants: official } = sdk.zeroTrust.access;
  const [first, second] = await Promise.all(
    [1, 2].map((n) => client.identityProviders.create({ name: `GitHub ${n}`, type: "github", config: {} })),
  );
  const grant = await official.create({ ...account, idp_id: fieldOf("id")(first ?? {}) });
  const other = await client.idpFederationGrants.create({ idp_id: fieldOf("id")(second ?? {}) });
  assert.deepEqual(await official.list(account), [grant, other]);
  assert.deepEqual(await client.idpFederationGrants.list().toArray(), [grant, other]);
  assert.deepEqual(await client.idpFederationGrants.get({ grant_id: grant.id }), grant);
  assert.deepEqual(await official.get(other.id, account), other);
  assert.deepEqual(await official.delete(grant.id, account), { id: grant.id });
  assert.deepEqual(await client.idpFederationGrants.delete({ grant_id: other.id }), { id: other.id });
  for (const provider of [first, second]) {
    await client.identityProviders.delete({ identity_provider_id: provider?.id ?? "" });
  }
}
