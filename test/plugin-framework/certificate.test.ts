import { X509Certificate, createPrivateKey } from "node:crypto";
import { ownCertificate } from "../../lib/plugin-framework/server/certificate";

test("a certificate is for localhost, is self-signed, and belongs to its key", () => {
  const { der, key } = ownCertificate();
  const certificate = new X509Certificate(der);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkIssued(certificate)).toBe(true);
  expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.checkHost("example.com")).toBeUndefined();
  expect(certificate.ca).toBe(true);
  expect(certificate.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: "prime256v1" });
});

test("two certificates have different keys and serial numbers", () => {
  const [one, other] = [ownCertificate(), ownCertificate()];
  expect(one.key).not.toBe(other.key);
  expect(new X509Certificate(one.der).serialNumber).not.toBe(new X509Certificate(other.der).serialNumber);
});

test.each(["2026-11-24T19:33:56Z", "2049-06-30T12:00:00Z", "2061-01-01T00:00:00Z"])(
  "a certificate of %s is valid from a minute before, for a year",
  (now) => {
    const { validFrom, validTo } = new X509Certificate(ownCertificate(Date.parse(now)).der);
    const days = (date: string) => (Date.parse(date) - Date.parse(now)) / (24 * 60 * 60 * 1000);
    expect(days(validFrom)).toBe(-1 / (24 * 60));
    expect(days(validTo)).toBe(365);
  },
);
