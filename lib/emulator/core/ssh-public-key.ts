import { generateKeyPairSync } from "node:crypto";

const KEY_TYPE = "ecdsa-sha2-nistp256";
const CURVE = "nistp256";
const COMMENT = "open-ssh-ca@cloudflareaccess.org";

/** A field in SSH's wire format: its length in four bytes, then the bytes (RFC 4251, section 5). */
function wireField(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** A new public key in OpenSSH's format (RFC 5656, section 3.1). The private key is discarded: nothing uses it. */
export function newSshPublicKey(): string {
  const { x, y } = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ format: "jwk" });
  const uncompressed = Buffer.of(4);
  const point = Buffer.concat([uncompressed, Buffer.from(x ?? "", "base64url"), Buffer.from(y ?? "", "base64url")]);
  const blob = Buffer.concat([wireField(KEY_TYPE), wireField(CURVE), wireField(point)]);
  return `${KEY_TYPE} ${blob.toString("base64")} ${COMMENT}`;
}
