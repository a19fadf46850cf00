import { createHash, X509Certificate } from "node:crypto";
import { ApiError } from "../../core/api-error";

/** What the API shows of a certificate's content. */
export interface CaCertificate {
  readonly fingerprint: string;
  readonly expires_on: string;
}

const BLOCK = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/** What was given is never repeated: it could be a key that somebody put in the wrong place. */
const refused = (why: string): ApiError => ApiError.invalid("/certificate", `certificate: ${why}`);

/** The one certificate in a text. White space around its lines does no harm. */
function blockOf(pem: string): string {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw refused("given a private key, allowed: the CA certificate only; treat the key as known to others");
  }
  const [block, ...more] = pem.match(BLOCK) ?? [];
  if (block === undefined) throw refused("given text without a certificate, allowed: one CA certificate, PEM");
  if (more.length > 0) throw refused(`given ${more.length + 1} certificates, allowed: one CA certificate, PEM`);
  return block.replaceAll(/^[ \t]+|[ \t\r]+$/gm, "");
}

function parsed(block: string): X509Certificate {
  try {
    return new X509Certificate(block);
  } catch {
    throw refused("given a certificate that cannot be read, allowed: an X.509 certificate, PEM");
  }
}

/** The MD5 fingerprint of a certificate, as the API writes it. MD5 tells certificates apart here, it protects nothing. */
function fingerprintOf({ raw }: X509Certificate): string {
  const pairs = createHash("md5").update(raw).digest("hex").toUpperCase().match(/../g) ?? [];
  return `MD5 Fingerprint=${pairs.join(":")}`;
}

/** Reads a CA certificate. @throws {ApiError} When it is none. */
export function readCaCertificate(pem: string): CaCertificate {
  const certificate = parsed(blockOf(pem));
  if (!certificate.ca) {
    throw refused(
      "given a certificate that is not of a CA (basicConstraints CA:FALSE or none), allowed: the CA certificate by which client certificates are signed",
    );
  }
  const expires = Date.parse(certificate.validTo);
  if (Number.isNaN(expires))
    throw refused("given a certificate whose end cannot be read, allowed: one with a valid date");
  return { fingerprint: fingerprintOf(certificate), expires_on: new Date(expires).toISOString() };
}
