import { X509Certificate } from "node:crypto";
import { ServerCredentials } from "@grpc/grpc-js";
import { generate } from "selfsigned";
import { HandshakeError } from "./handshake-error";

/** TLS in which both sides know exactly one certificate of the other. */
export interface MutualTls {
  readonly credentials: ServerCredentials;
  /** The server's certificate in DER, as base64 without padding. */
  readonly certificate: string;
}

/**
 * Makes a fresh certificate for this process, and admits only the client that has `clientCertificate` (PEM).
 * @throws HandshakeError when that is no certificate.
 */
export async function mutualTls(clientCertificate: string): Promise<MutualTls> {
  assertCertificate(clientCertificate);
  // Clocks are compared to the second, so a certificate that begins now might not be valid yet.
  const notBeforeDate = new Date(Date.now() - 60_000);
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", digitalSignature: true, keyCertSign: true, critical: true },
      { name: "extKeyUsage", serverAuth: true, clientAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  return {
    credentials: new MutualTlsCredentials(key, cert, clientCertificate),
    certificate: new X509Certificate(cert).raw.toString("base64").replace(/=+$/, ""),
  };
}

class MutualTlsCredentials extends ServerCredentials {
  constructor(key: string, certificate: string, clientCertificate: string) {
    super(
      { requestCert: true, rejectUnauthorized: true, minVersion: "TLSv1.2" },
      { key, cert: certificate, ca: clientCertificate },
    );
  }

  override _equals(other: ServerCredentials): boolean {
    return other === this;
  }
}

function assertCertificate(pem: string): void {
  try {
    new X509Certificate(pem);
  } catch {
    throw new HandshakeError("PLUGIN_CLIENT_CERT holds no certificate in PEM, so no client could be trusted.");
  }
}
