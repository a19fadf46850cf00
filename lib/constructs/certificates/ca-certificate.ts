import { X509Certificate } from "node:crypto";
import type { DiagnosticCode } from "../../diagnostics";

/** A CA certificate that was checked, or why it is unusable. */
export type CheckedCertificate =
  { readonly pem: string; readonly expires: Date } | { readonly code: DiagnosticCode; readonly problem: string };

const BLOCK = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
const REMEDY = "give the certificate of the CA that signs the client certificates";

/**
 * Checks that a text is exactly one CA certificate in PEM that is valid at a time. Text around the certificate, as OpenSSL prints
 * it, is left out. Problems never repeat the text, which may be a private key.
 */
export function checkedCertificate(text: string, now: Date): CheckedCertificate {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) {
    const problem = `has a private key; remove it from the stack, treat it as compromised, and ${REMEDY} only`;
    return { code: "CFA2201", problem };
  }
  const [block, ...others] = text.match(BLOCK) ?? [];
  if (block === undefined) {
    return { code: "CFA2202", problem: `has no certificate in PEM ("-----BEGIN CERTIFICATE-----"); ${REMEDY}` };
  }
  if (others.length > 0) {
    const problem = `has ${others.length + 1} certificates; create an MtlsCertificate for each`;
    return { code: "CFA2202", problem };
  }
  return checkedBlock(withoutIndentation(block), now);
}

function checkedBlock(pem: string, now: Date): CheckedCertificate {
  const certificate = parsed(pem);
  if (certificate === undefined) {
    return { code: "CFA2203", problem: "is no valid X.509 certificate; copy all of its lines, unchanged" };
  }
  if (!certificate.ca) {
    const problem = `is not the certificate of a CA (its basic constraints do not say CA:TRUE); ${REMEDY}`;
    return { code: "CFA2204", problem };
  }
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  if (now > to) return { code: "CFA2205", problem: `expired at ${to.toISOString()}; give its successor` };
  if (now < from) {
    return {
      code: "CFA2205",
      problem: `is not valid before ${from.toISOString()}; deploy it later, or check the clock`,
    };
  }
  return { pem, expires: to };
}

function parsed(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

/** In a form that does not depend on how a file was saved, so that a certificate is not replaced for its line endings. */
const withoutIndentation = (block: string): string =>
  `${block
    .split("\n")
    .map((line) => line.trim())
    .join("\n")}\n`;
