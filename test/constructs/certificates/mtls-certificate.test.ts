import { TerraformVariable } from "cdktf";
import { readFileSync } from "node:fs";
import { generate } from "selfsigned";
import { MtlsCertificate, type MtlsCertificateProps } from "../../../lib";
import { CA, CA_FILE } from "../subjects/certificates";
import {
  annotationsOf,
  diagnosticsOf,
  newAccount,
  newStack,
  onlyResource,
  synthesize,
  temporaryFile,
} from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_mtls_certificate";
const DAY = 24 * 60 * 60 * 1_000;

function stackWith(props: Partial<MtlsCertificateProps>) {
  const stack = newStack();
  newAccount(stack);
  new MtlsCertificate(stack, "devices", { name: "Devices", ...props });
  return stack;
}

/** A certificate, by default of a CA, that is valid for some days from now on. */
async function made({ isCa = true, from = -1, to = 365 } = {}): Promise<{ cert: string; private: string }> {
  const [notBeforeDate, notAfterDate] = [from, to].map((days) => new Date(Date.now() + days * DAY));
  return generate([{ name: "commonName", value: "CA" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "basicConstraints", cA: isCa, critical: true }],
    ...(notBeforeDate !== undefined && { notBeforeDate }),
    ...(notAfterDate !== undefined && { notAfterDate }),
  });
}

test("a certificate from a file, with its hostnames", () => {
  const stack = stackWith({ certificateFile: CA_FILE, hostnames: ["api.example.com"] });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "associated_hostnames": [
       "api.example.com",
     ],
     "certificate": "-----BEGIN CERTIFICATE-----
   MIIBQjCB6qADAgECAgkNYjv0LO2XlKQwCgYIKoZIzj0EAwIwHDEaMBgGA1UEAxMR
   RXhhbXBsZSBkZXZpY2UgQ0EwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAw
   MDBaMBwxGjAYBgNVBAMTEUV4YW1wbGUgZGV2aWNlIENBMFkwEwYHKoZIzj0CAQYI
   KoZIzj0DAQcDQgAED9i+tyTCKpaKfcS2bb6NB6goSpJ9pzqPaj0Jeh2SuAefQMQ4
   YPPrB1265XkyvB38GcUdqPYEzYjirbAysFNt36MTMBEwDwYDVR0TAQH/BAUwAwEB
   /zAKBggqhkjOPQQDAgNHADBEAiBWOVtSSnbGH4PocNrtMwvIXA3SkReS6ArxFuWE
   XyMLegIgLH5wWQ0NPE7YCn5NEilh/xSD+gk86tvDWYY8JsP+lfs=
   -----END CERTIFICATE-----
   ",
     "name": "Devices",
     "provider": "cloudflare",
   }
  `);
});

test("a certificate of a zone", () => {
  const zoneId = "023e105f4ecef8ad9ca31a8372d0c353";
  const resource = onlyResource(synthesize(stackWith({ certificate: CA, zoneId })), TYPE);
  expect(resource).toMatchObject({ zone_id: zoneId, certificate: CA });
  expect(resource).not.toHaveProperty("account_id");
});

test("how the text was saved does not change the certificate", () => {
  const text = `Certificate:\n  Version: 3\n${CA.replaceAll("\n", "  \r\n  ")}\n`;
  expect(onlyResource(synthesize(stackWith({ certificate: text })), TYPE).certificate).toBe(CA);
});

test("certificate and hostnames can be Tokens", () => {
  const stack = newStack();
  newAccount(stack);
  const certificate = new TerraformVariable(stack, "CERTIFICATE", { type: "string" }).stringValue;
  const hostnames = new TerraformVariable(stack, "HOSTNAMES", { type: "list(string)" }).listValue;
  new MtlsCertificate(stack, "devices", { name: "Devices", certificate, hostnames });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
    certificate: "${var.CERTIFICATE}",
    associated_hostnames: "${var.HOSTNAMES}",
  });
});

test("warns of a certificate that expires soon", async () => {
  const stack = stackWith({ certificate: (await made({ to: 9.5 })).cert });
  synthesize(stack);
  expect(annotationsOf(stack)).toEqual([
    expect.stringMatching(/^CFA2206: the certificate expires at .*, in less than 10 days; deploy its successor$/),
  ]);
});

const REMEDY = "give the certificate of the CA that signs the client certificates";

test("fails if it is a private key, which is in neither the message nor the JSON", async () => {
  const { private: key } = await made();
  const stack = stackWith({ certificate: CA + key });
  expect(diagnosticsOf(stack)).toEqual([
    `[stack/devices] certificate has a private key; remove it from the stack, treat it as compromised, and ${REMEDY} only`,
  ]);
  expect(JSON.stringify(stack.toTerraform())).not.toContain("PRIVATE KEY");
});

test("fails if it is not the certificate of a CA, or not valid now", async () => {
  const problems = async (options: object): Promise<string[]> =>
    diagnosticsOf(stackWith({ certificate: (await made(options)).cert }));
  expect(await problems({ isCa: false })).toEqual([
    `[stack/devices] certificate is not the certificate of a CA (its basic constraints do not say CA:TRUE); ${REMEDY}`,
  ]);
  expect(await problems({ from: -2, to: -1 })).toEqual([
    expect.stringMatching(/^\[stack\/devices\] certificate expired at 20.*Z; give its successor$/),
  ]);
  expect(await problems({ from: 1, to: 2 })).toEqual([
    expect.stringMatching(/certificate is not valid before 20.*Z; deploy it later, or check the clock$/),
  ]);
});

test.each<[string, Partial<MtlsCertificateProps>, string]>([
  ["nothing", {}, "certificate is required (string), or certificateFile with the path of the certificate"],
  ["both", { certificate: CA, certificateFile: CA_FILE }, "certificate and certificateFile are both set; remove one"],
  [
    "no PEM",
    { certificate: "MIIB" },
    `certificate has no certificate in PEM ("-----BEGIN CERTIFICATE-----"); ${REMEDY}`,
  ],
  ["two", { certificate: CA + CA }, "certificate has 2 certificates; create an MtlsCertificate for each"],
  [
    "a damaged one",
    { certificate: CA.replace(/[A-Z]{2}/g, "") },
    'certificate has no certificate in PEM ("-----BEGIN CERTIFICATE-----"); ' + REMEDY,
  ],
  [
    "a shortened one",
    { certificate: CA.replace(/\n.*\n(?=-----END)/, "\n") },
    "certificate is no valid X.509 certificate; copy all of its lines, unchanged",
  ],
  [
    "a URL",
    { certificate: CA, hostnames: ["https://api.example.com"] },
    'hostnames has "https://api.example.com"; it must be a hostname such as "app.example.com", without scheme, port and path',
  ],
  [
    "a hostname twice",
    { certificate: CA, hostnames: ["a.example.com", "A.example.com"] },
    'hostnames has "A.example.com" twice; remove one',
  ],
  [
    "a zone's name",
    { certificate: CA, zoneId: "example.com" },
    'zoneId is "example.com"; it must be the ID of a zone, 32 hexadecimal digits, as on its overview page in the dashboard',
  ],
])("fails with %s", (_, props, message) => {
  expect(diagnosticsOf(stackWith(props))).toEqual([`[stack/devices] ${message}`]);
});

test("fails if the file has a problem, which the message names", () => {
  const file = temporaryFile("ca.pem", readFileSync(CA_FILE, "utf8").repeat(2));
  expect(diagnosticsOf(stackWith({ certificateFile: file }))).toEqual([
    "[stack/devices] certificateFile has 2 certificates; create an MtlsCertificate for each",
  ]);
  expect(diagnosticsOf(stackWith({ certificateFile: "/does/not/exist.pem" }))).toEqual([
    '[stack/devices] certificateFile: the file "/does/not/exist.pem": it does not exist; check the path, and create the folders that it names',
  ]);
});

test("fails if two certificates have the same hostname", () => {
  const stack = stackWith({ certificate: CA, hostnames: ["a.example.com"] });
  new MtlsCertificate(stack, "other", { name: "Other", certificate: CA, hostnames: ["A.example.com"] });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/other] mTLS hostname "a.example.com" is used by "stack/devices" already; a hostname belongs to one certificate, so remove it from one of them',
  ]);
});
