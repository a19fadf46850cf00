import { X509Certificate } from "node:crypto";
import { ServerCredentials } from "@grpc/grpc-js";
import { ownCertificate } from "./certificate";
import { HandshakeError } from "./handshake";

/** TLS in which each side trusts exactly one certificate of the other. */
export interface MutualTls {
  readonly credentials: ServerCredentials;
  /** The server's certificate in DER, as base64 without padding. */
  readonly certificate: string;
}

/**
 * Creates a certificate for this process, and accepts only the client with `clientCertificate` (PEM).
 * @throws HandshakeError when `clientCertificate` is not a certificate
 */
export function mutualTls(clientCertificate: string): MutualTls {
  assertCertificate(clientCertificate);
  const { der, key } = ownCertificate();
  const certificate = der.toString("base64");
  const pem = `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`;
  return {
    credentials: new MutualTlsCredentials(key, pem, clientCertificate),
    certificate: certificate.replace(/=+$/, ""),
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
    throw new HandshakeError(
      "PLUGIN_CLIENT_CERT is not a certificate in PEM, so the provider cannot trust any client. Let Terraform start the provider.",
    );
  }
}
