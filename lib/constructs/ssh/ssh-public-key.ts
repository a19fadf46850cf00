import { Token } from "cdktf";

/** Type, key, and a comment without characters that are special to Terraform or a shell. */
const KEY = /^([a-z][\w@.-]*) ([A-Za-z0-9+/]+={0,2})(?: [\w.@+:/ -]*)?$/;

/** Why a string is not a valid OpenSSH public key; undefined if it is, or if it is a Token. */
export function publicKeyProblem(key: string): string | undefined {
  if (Token.isUnresolved(key)) return undefined;
  // The messages do not repeat the key, which may be the private key.
  if (key.includes("PRIVATE KEY")) return `publicKey is a private key, which belongs nowhere near a stack; ${FORM}`;
  const [, type, blob] = KEY.exec(key.trim()) ?? [];
  if (type === undefined || blob === undefined) return `publicKey is no OpenSSH public key on one line; ${FORM}`;
  return typeInside(blob) === type ? undefined : `publicKey is damaged: it does not hold what it says; ${FORM}`;
}

const FORM =
  'give the line that the dashboard shows, such as "ecdsa-sha2-nistp256 AAAA… open-ssh-ca@cloudflareaccess.org"';

/** The key type at the start of the key data: its length in four bytes, then its name (RFC 4253, section 6.6). */
function typeInside(blob: string): string | undefined {
  const bytes = Buffer.from(blob, "base64");
  if (bytes.length < 4) return undefined;
  const end = 4 + bytes.readUInt32BE(0);
  return bytes.length > end ? bytes.toString("ascii", 4, end) : undefined;
}
