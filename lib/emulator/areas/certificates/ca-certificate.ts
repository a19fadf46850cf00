import { createHash, X509Certificate } from "node:crypto";
import { ApiError } from "../../core/api-error";
import { timestampOf } from "../../core/clock";

/** The fields of a certificate that the API returns. */
export interface CaCertificate {
  readonly fingerprint: string;
  readonly expires_on: string;
}

const BLOCK = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/** An error about the certificate. It never repeats the value, which could be a private key by mistake. */
const invalid = (why: string): ApiError => ApiError.invalid("/certificate", `certificate: ${why}`);

/** The PEM block of the only certificate. Indentation is ignored. */
function pemBlockOf(pem: string): string {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw invalid("given a private key, allowed: the CA certificate only; treat the key as compromised");
  }
  const [block, ...more] = pem.match(BLOCK) ?? [];
  if (block === undefined) throw invalid("given a string without a certificate, allowed: one CA certificate in PEM");
  if (more.length > 0) throw invalid(`given ${more.length + 1} certificates, allowed: one CA certificate in PEM`);
  // Not with a regular expression for blanks at the end of a line: it takes quadratic time on many blanks.
  return block
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}

function parsed(block: string): X509Certificate {
  try {
    return new X509Certificate(block);
  } catch {
    throw invalid("given an invalid certificate, allowed: an X.509 certificate in PEM");
  }
}

/** The MD5 fingerprint of a certificate in the format of the API. MD5 only distinguishes certificates here. */
function fingerprintOf({ raw }: X509Certificate): string {
  const pairs = createHash("md5").update(raw).digest("hex").toUpperCase().match(/../g) ?? [];
  return `MD5 Fingerprint=${pairs.join(":")}`;
}

/** Reads a CA certificate. @throws {ApiError} If the string is not exactly one CA certificate. */
export function readCaCertificate(pem: string): CaCertificate {
  const certificate = parsed(pemBlockOf(pem));
  if (!certificate.ca) {
    throw invalid(
      "given a certificate that is not a CA (basicConstraints CA:FALSE or missing), allowed: the CA certificate that signs client certificates",
    );
  }
  const expires = Date.parse(certificate.validTo);
  if (Number.isNaN(expires)) throw invalid("given a certificate with an invalid expiry date, allowed: a valid date");
  return { fingerprint: fingerprintOf(certificate), expires_on: timestampOf(expires) };
}
