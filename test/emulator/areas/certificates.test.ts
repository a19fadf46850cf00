import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";
import { CERTIFICATES_PER_ACCOUNT, type Certificate, type CertificateSettings } from "../../../lib/api";
import type { AccessEmulator } from "../../../lib/emulator";
import { hasPrograms } from "../../support/programs.cjs";
import { emulate, send, stopEmulators, type TestResponse } from "../running-emulators";

afterEach(stopEmulators);

/** Generates a certificate, by default of a CA. */
async function makeCertificate(commonName: string, cA = true): Promise<{ cert: string; private: string }> {
  const extensions = [{ name: "basicConstraints" as const, cA, critical: true }];
  return generate([{ name: "commonName", value: commonName }], { keyType: "ec", algorithm: "sha256", extensions });
}

let ca: { cert: string; private: string };
let otherCa: { cert: string; private: string };
let leaf: { cert: string; private: string };
beforeAll(async () => {
  ca = await makeCertificate("CA");
  otherCa = await makeCertificate("Other CA");
  leaf = await makeCertificate("client", false);
});

const path = ({ accountId }: AccessEmulator, rest = ""): string => `/accounts/${accountId}/access/certificates${rest}`;
const post = (emulator: AccessEmulator, body: object): Promise<TestResponse<Certificate>> =>
  send<Certificate>(emulator, "POST", path(emulator), { body: { name: "CA", ...body } });

async function created(emulator: AccessEmulator, body: object = {}): Promise<Required<Certificate>> {
  const { status, text, envelope } = await post(emulator, { certificate: ca.cert, ...body });
  if (status !== 200) throw new Error(text);
  return envelope.result as Required<Certificate>;
}

const associate = (
  emulator: AccessEmulator,
  id: string,
  associated_hostnames: readonly string[],
): Promise<TestResponse<Certificate>> =>
  send<Certificate>(emulator, "PUT", path(emulator, `/${id}`), { body: { associated_hostnames } });

test("a CA certificate is returned with the fingerprint and expiry that OpenSSL reads", async () => {
  const emulator = await emulate();
  const certificate = await created(emulator, { associated_hostnames: ["app.example.com"] });
  expect(certificate).toMatchObject({ name: "CA", associated_hostnames: ["app.example.com"] });
  if (hasPrograms("reading the fingerprint of a CA certificate with OpenSSL", "openssl")) {
    const openssl = execFileSync("openssl", ["x509", "-noout", "-fingerprint", "-md5"], { input: ca.cert });
    expect(certificate.fingerprint.toLowerCase()).toBe(openssl.toString().trim().toLowerCase());
  }
  expect(Date.parse(certificate.expires_on)).toBe(Date.parse(new X509Certificate(ca.cert).validTo));
  expect(certificate.expires_on).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(certificate).not.toHaveProperty("certificate");
  expect((await send(emulator, "GET", path(emulator, `/${certificate.id}`))).envelope.result).toEqual(certificate);
  expect((await send(emulator, "GET", path(emulator))).envelope.result).toEqual([certificate]);
});

test("the lines of a certificate may be indented", async () => {
  const emulator = await emulate();
  const { fingerprint } = await created(emulator);
  const indented = ca.cert.replaceAll(/^/gm, "    ").replaceAll("\n", "\r\n");
  const zone = `/zones/${emulator.zoneId}/access/certificates`;
  const response = await send(emulator, "POST", zone, { body: { name: "CA", certificate: indented } });
  expect(response).toMatchObject({ status: 200, envelope: { result: { fingerprint } } });
});

test.each<readonly [string, () => string]>([
  ["a certificate that is not a CA", () => leaf.cert],
  ["a string that is not a certificate", () => "certificate"],
  ["a broken certificate", () => ca.cert.replace(/[A-Za-z]{8}/g, "AAAAAAAA")],
  ["an empty certificate", () => "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----"],
  ["two certificates", () => ca.cert + otherCa.cert],
  ["a private key", () => ca.private],
  ["a private key beside the certificate", () => ca.cert + ca.private],
])("fails with 400 for %s, and does not repeat it", async (_case, certificate) => {
  const emulator = await emulate();
  const response = await post(emulator, { certificate: certificate() });
  expect(response).toMatchObject({ status: 400, envelope: { errors: [{ source: { pointer: "/certificate" } }] } });
  const lines = certificate()
    .split("\n")
    .filter((line) => line.length > 20 && !line.startsWith("-----"));
  expect(lines.filter((line) => response.text.includes(line))).toEqual([]);
  expect(emulator.snapshot()).toEqual({});
});

test("fails with 409 for a certificate that exists already", async () => {
  const emulator = await emulate();
  await created(emulator);
  const before = emulator.snapshot();
  expect(await post(emulator, { name: "again", certificate: ca.cert })).toMatchObject({
    status: 409,
    envelope: { errors: [{ source: { pointer: "/certificate" } }] },
  });
  expect(emulator.snapshot()).toEqual(before);
});

test("an update changes hostnames and optionally the name, but not the certificate", async () => {
  const emulator = await emulate();
  const { id, fingerprint } = await created(emulator, { associated_hostnames: ["a.example.com"] });
  const first = await associate(emulator, id, ["b.example.com"]);
  expect(first.envelope.result).toMatchObject({ name: "CA", fingerprint, associated_hostnames: ["b.example.com"] });
  const body = { associated_hostnames: [], name: "renamed" };
  const second = await send(emulator, "PUT", path(emulator, `/${id}`), { body });
  expect(second.envelope.result).toMatchObject({ fingerprint, ...body });
});

test("fails with 409 for a hostname of another certificate, until that one releases it", async () => {
  const emulator = await emulate();
  const { id } = await created(emulator, { associated_hostnames: ["app.example.com"] });
  const other = await created(emulator, { certificate: otherCa.cert });
  const before = emulator.snapshot();
  const taken = await associate(emulator, other.id, ["free.example.com", "APP.example.com"]);
  expect(taken).toMatchObject({
    status: 409,
    envelope: { errors: [{ source: { pointer: "/associated_hostnames/1" } }] },
  });
  expect(taken.text).toContain(id);
  expect(emulator.snapshot()).toEqual(before);
  await associate(emulator, id, []);
  expect((await associate(emulator, other.id, ["APP.example.com"])).status).toBe(200);
});

test("a certificate keeps its own hostnames in an update", async () => {
  const emulator = await emulate();
  const { id } = await created(emulator, { associated_hostnames: ["app.example.com"] });
  expect((await associate(emulator, id, ["app.example.com", "b.example.com"])).status).toBe(200);
});

test.each([
  "https://app.example.com",
  "app.example.com/path",
  "app.example.com:443",
  "localhost",
  "",
  "a..b",
  "-a.b.c",
])("fails with 400 for the hostname %j", async (hostname) => {
  const emulator = await emulate();
  const response = await post(emulator, { certificate: ca.cert, associated_hostnames: [hostname] });
  const pointer = "/associated_hostnames/0";
  expect(response).toMatchObject({ status: 400, envelope: { errors: [{ source: { pointer } }] } });
  expect(emulator.snapshot()).toEqual({});
});

test("fails with 400 for a hostname given twice", async () => {
  const emulator = await emulate();
  const response = await post(emulator, {
    certificate: ca.cert,
    associated_hostnames: ["a.example.com", "A.example.com"],
  });
  expect(response.status).toBe(400);
  expect(emulator.snapshot()).toEqual({});
});

test("fails with 409 to delete a certificate with hostnames, and deletes it without them", async () => {
  const emulator = await emulate();
  const { id } = await created(emulator, { associated_hostnames: ["app.example.com"] });
  expect(await send(emulator, "DELETE", path(emulator, `/${id}`))).toMatchObject({
    status: 409,
    envelope: {
      errors: [{ code: 12132, message: "access.api.error.conflict: certificate has active associations" }],
    },
  });
  await associate(emulator, id, []);
  expect((await send(emulator, "DELETE", path(emulator, `/${id}`))).envelope.result).toEqual({ id });
  expect(emulator.snapshot()).toEqual({});
});

test("an update with an empty object removes all hostnames, and keeps the name, as the official provider needs", async () => {
  const emulator = await emulate();
  const { id } = await created(emulator, { associated_hostnames: ["a.example.com", "b.example.com"] });
  const cleared = await send(emulator, "PUT", path(emulator, `/${id}`), { body: {} });
  expect(cleared).toMatchObject({ status: 200, envelope: { result: { id, name: "CA", associated_hostnames: [] } } });
  expect((await send(emulator, "DELETE", path(emulator, `/${id}`))).status).toBe(200);
  await created(emulator, { associated_hostnames: ["a.example.com"] });
});

test("certificatePropagationSeconds: a certificate can be deleted only some time after its hostnames were removed", async () => {
  let now = Date.parse("2026-11-24T10:00:00Z");
  const emulator = await emulate({ clock: () => now, behaviors: { certificatePropagationSeconds: 10 } });
  const { id } = await created(emulator, { associated_hostnames: ["app.example.com"] });
  await associate(emulator, id, []);
  now += 9_000;
  expect((await send(emulator, "DELETE", path(emulator, `/${id}`))).status).toBe(409);
  now += 2_000;
  expect((await send(emulator, "DELETE", path(emulator, `/${id}`))).status).toBe(200);
});

test("fails with 400 and 12130 for more certificates than an account may have", async () => {
  const emulator = await emulate();
  const made = await Promise.all(
    Array.from({ length: CERTIFICATES_PER_ACCOUNT }, (_, i) => makeCertificate(`CA ${i}`)),
  );
  emulator.seed({ certificates: made.map(({ cert }, i) => ({ name: `CA ${i}`, certificate: cert })) });
  const response = await post(emulator, { certificate: ca.cert });
  expect(response).toMatchObject({ status: 400, envelope: { errors: [{ code: 12130 }] } });
  expect(response.text).toContain("maximum number of certificates has been reached");
});

test("a zone has separate certificates", async () => {
  const emulator = await emulate();
  const { id } = await created(emulator);
  const zone = `/zones/${emulator.zoneId}/access/certificates`;
  expect((await send(emulator, "GET", `${zone}/${id}`)).status).toBe(404);
  expect((await send(emulator, "GET", zone)).envelope.result).toEqual([]);
});

test("fails with 404 for an unknown certificate", async () => {
  const emulator = await emulate();
  const one = path(emulator, "/f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
  for (const [method, body] of [["GET"], ["PUT", { associated_hostnames: [] }], ["DELETE"]] as const) {
    expect(await send(emulator, method, one, { body })).toMatchObject({ status: 404 });
  }
});

describe("the hostname settings", () => {
  const setting = (hostname: string, more: Partial<CertificateSettings> = {}): CertificateSettings => ({
    hostname,
    china_network: false,
    client_certificate_forwarding: true,
    ...more,
  });
  const put = (emulator: AccessEmulator, settings: unknown): Promise<TestResponse<CertificateSettings[]>> =>
    send<CertificateSettings[]>(emulator, "PUT", path(emulator, "/settings"), { body: { settings } });
  const read = async (emulator: AccessEmulator): Promise<unknown> =>
    (await send(emulator, "GET", path(emulator, "/settings"))).envelope.result;

  test("are replaced as a whole", async () => {
    const emulator = await emulate();
    expect(await read(emulator)).toEqual([]);
    const first = [setting("a.example.com"), setting("b.example.com", { client_certificate_forwarding: false })];
    expect((await put(emulator, first)).envelope.result).toEqual(first);
    expect(await read(emulator)).toEqual(first);
    await put(emulator, [setting("c.example.com")]);
    expect(await read(emulator)).toEqual([setting("c.example.com")]);
    await put(emulator, []);
    expect(await read(emulator)).toEqual([]);
  });

  test.each([
    ["an invalid hostname", [setting("a b")], "/settings/0/hostname"],
    ["a hostname given twice", [setting("a.example.com"), setting("A.example.com")], "/settings/1/hostname"],
    ["the China network", [setting("a.example.com", { china_network: true })], "/settings/0/china_network"],
    ["not a list", null, "/settings"],
  ])("fail with 400 for %s", async (_case, settings, pointer) => {
    const emulator = await emulate();
    const response = await put(emulator, settings);
    expect(response).toMatchObject({ status: 400, envelope: { errors: [{ source: { pointer } }] } });
    expect(emulator.snapshot()).toEqual({});
  });

  test("zonesInChinaNetwork: can use the China network", async () => {
    const emulator = await emulate({ behaviors: { zonesInChinaNetwork: true } });
    expect((await put(emulator, [setting("a.example.com", { china_network: true })])).status).toBe(200);
  });

  test("certificatePropagationSeconds: cannot be changed again until the last change has propagated", async () => {
    let now = Date.parse("2026-11-24T10:00:00Z");
    const emulator = await emulate({ clock: () => now, behaviors: { certificatePropagationSeconds: 10 } });
    await put(emulator, [setting("a.example.com")]);
    expect(await put(emulator, [])).toMatchObject({ status: 409, envelope: { errors: [{ code: 12132 }] } });
    expect(await read(emulator)).toEqual([setting("a.example.com")]);
    now += 11_000;
    expect((await put(emulator, [])).status).toBe(200);
  });
});
