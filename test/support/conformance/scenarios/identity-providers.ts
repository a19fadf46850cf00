import assert from "node:assert/strict";
import type { BothClients } from "../both-clients";
import { everything, fieldOf, lifeCycle, PAGE } from "../life-cycle";

const provider = (number: number) => ({
  name: `Okta ${number}`,
  type: "okta" as const,
  config: { client_id: `client-${number}`, client_secret: "s3cret", okta_account: "https://example.okta.com" },
});

export async function identityProviders({ sdk, client, account }: BothClients): Promise<void> {
  const { identityProviders: official } = sdk.zeroTrust;
  await lifeCycle(
    {
      create: (number) => official.create({ ...account, ...provider(number) }),
      get: (id) => official.get(id, account),
      update: (id, number) => official.update(id, { ...account, ...provider(number) }),
      list: () => official.list({ ...account, ...PAGE }),
      delete: (id) => official.delete(id, account),
    },
    {
      create: (number) => client.identityProviders.create(provider(number)),
      get: (identity_provider_id) => client.identityProviders.get({ identity_provider_id }),
      update: (identity_provider_id, number) =>
        client.identityProviders.update({ identity_provider_id, ...provider(number) }),
      list: () => client.identityProviders.list(PAGE),
      delete: (identity_provider_id) => client.identityProviders.delete({ identity_provider_id }),
    },
  );
}

/** Groups and users that an identity provider has synchronized. */
export async function scimResources({ sdk, client, emulator, account }: BothClients): Promise<void> {
  const { groups, users } = sdk.zeroTrust.identityProviders.scim;
  const { scim } = client.identityProviders;
  const { id } = await client.identityProviders.create({ ...provider(1), scim_config: { enabled: true } });
  const three = [1, 2, 3];
  emulator.seed({
    "identityProviders.scim.groups": three.map((n) => ({
      identity_provider: id,
      displayName: `Group ${n}`,
      externalId: `g${n}`,
    })),
    "identityProviders.scim.users": three.map((n) => ({
      identity_provider: id,
      displayName: `User ${n}`,
      externalId: `u${n}`,
      emails: [{ value: `user-${n}@example.com`, primary: true }],
    })),
  });
  const listed = await everything(groups.list(id, { ...account, ...PAGE }));
  assert.equal(listed.length, 3);
  assert.deepEqual(await scim.groups.list({ identity_provider_id: id, ...PAGE }).toArray(), listed);
  const [first] = await everything(groups.list(id, { ...account, idp_resource_id: ["g1"] }));
  assert.deepEqual(first, listed[0]);
  const people = await everything(users.list(id, { ...account, ...PAGE }));
  assert.equal(people.length, 3);
  assert.deepEqual(await scim.users.list({ identity_provider_id: id, ...PAGE }).toArray(), people);
  const [found] = await scim.users.list({ identity_provider_id: id, email: "user-2@example.com" }).toArray();
  assert.deepEqual(found, people[1]);
  await client.identityProviders.delete({ identity_provider_id: id });
}

/** The first call creates the certificate set; later calls return it. */
export async function samlCertificateOfProvider({ sdk, client, account }: BothClients): Promise<void> {
  const { samlCertificate } = sdk.zeroTrust.identityProviders;
  const config = { issuer_url: "https://id.example.com", sso_target_url: "https://id.example.com/saml" };
  const { id } = await client.identityProviders.create({ name: "SAML", type: "saml", config });
  const created = await samlCertificate.create(id, account);
  assert.deepEqual(await client.identityProviders.samlCertificate.create({ identity_provider_id: id }), created);
  const read = await sdk.zeroTrust.identityProviders.get(id, account);
  assert.equal(read.saml_certificate_set_id, fieldOf("uid")(created));
  await client.identityProviders.delete({ identity_provider_id: id });
}
