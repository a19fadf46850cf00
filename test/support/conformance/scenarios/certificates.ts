import assert from "node:assert/strict";
import { generate } from "selfsigned";
import type { BothClients } from "../both-clients";
import { everything, lifeCycle, PAGE } from "../life-cycle";

/** Creates a new certificate authority. */
async function authority(number: number): Promise<{ name: string; certificate: string }> {
  const { cert } = await generate([{ name: "commonName", value: `CA ${number}` }], {
    keyType: "ec",
    extensions: [{ name: "basicConstraints", cA: true }],
  });
  return { name: `CA ${number}`, certificate: cert };
}

export async function certificates({ sdk, client, account }: BothClients): Promise<void> {
  const { certificates: official } = sdk.zeroTrust.access;
  const update = (number: number) => ({ name: `CA ${number}`, associated_hostnames: [] });
  await lifeCycle(
    {
      create: async (number) => official.create({ ...account, ...(await authority(number)) }),
      get: (id) => official.get(id, account),
      update: (id, number) => official.update(id, { ...account, ...update(number) }),
      list: () => official.list({ ...account, ...PAGE }),
      delete: (id) => official.delete(id, account),
    },
    {
      create: async (number) => client.certificates.create(await authority(number)),
      get: (certificate_id) => client.certificates.get({ certificate_id }),
      update: (certificate_id, number) => client.certificates.update({ certificate_id, ...update(number) }),
      list: () => client.certificates.list(PAGE),
      delete: (certificate_id) => client.certificates.delete({ certificate_id }),
    },
  );
}

export async function certificateSettings({ sdk, client, account }: BothClients): Promise<void> {
  const { settings: official } = sdk.zeroTrust.access.certificates;
  const settings = (hostname: string) => [{ hostname, china_network: false, client_certificate_forwarding: true }];
  await official.update({ ...account, settings: settings("app.example.com") });
  assert.deepEqual(await client.certificates.settings.list().toArray(), settings("app.example.com"));
  await client.certificates.settings.update({ settings: settings("api.example.com") }).toArray();
  assert.deepEqual(await everything(official.get(account)), settings("api.example.com"));
}
