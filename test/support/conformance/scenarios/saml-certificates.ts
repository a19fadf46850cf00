import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import type { BothClients } from "../both-clients";
import { everything } from "../life-cycle";

export async function samlCertificates({ sdk, client, account }: BothClients): Promise<void> {
  const { samlCertificates: official } = sdk.zeroTrust.access;
  const config = { issuer_url: "https://id.example.com", sso_target_url: "https://id.example.com/saml" };
  const providers = await Promise.all(
    [1, 2].map((n) => client.identityProviders.create({ name: `SAML ${n}`, type: "saml", config })),
  );
  for (const { id } of providers) await client.identityProviders.samlCertificate.create({ identity_provider_id: id });
  const listed = await everything(official.list({ ...account, per_page: 1 }));
  assert.deepEqual(await client.samlCertificates.list({ per_page: 1 }).toArray(), listed);
  const { uid, current_certificate: first } = listed.at(-1) ?? assert.fail("a certificate set is listed");
  assert.deepEqual(await official.get(uid, account), await client.samlCertificates.get({ saml_cert_set_id: uid }));
  const pem = await (await official.getPem(uid, account)).text();
  assert.equal(await client.samlCertificates.getPem({ saml_cert_set_id: uid }), pem);
  assert.equal(pem, first?.public_certificate);
  assert.equal(new Date(new X509Certificate(pem).validTo).getTime(), Date.parse(first?.not_after ?? ""));
  const rotated = await official.rotate(uid, account);
  assert.deepEqual(rotated.previous_certificate, { ...first, is_current: false });
  const again = await client.samlCertificates.rotate({ saml_cert_set_id: uid });
  assert.deepEqual(again.previous_certificate, { ...rotated.current_certificate, is_current: false });
  for (const { id } of providers) await client.identityProviders.delete({ identity_provider_id: id });
}
