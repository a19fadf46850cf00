import { generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

/** Tags of DER (X.690). */
const TAG = {
  integer: 0x02,
  bitString: 0x03,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
} as const;

function block(tag: number, ...content: readonly Buffer[]): Buffer {
  const bytes = Buffer.concat(content);
  const digits = bytes.length.toString(16);
  const length = Buffer.from(digits.padStart(digits.length + (digits.length % 2), "0"), "hex");
  const head = bytes.length < 0x80 ? length : Buffer.concat([Buffer.of(0x80 | length.length), length]);
  return Buffer.concat([Buffer.of(tag), head, bytes]);
}

const COMMON_NAME = Buffer.from("0603550403", "hex");
/** sha256WithRSAEncryption, with its parameter NULL. */
const ALGORITHM = block(TAG.sequence, Buffer.from("06092a864886f70d01010b0500", "hex"));

const nameOf = (commonName: string): Buffer =>
  block(TAG.sequence, block(TAG.set, block(TAG.sequence, COMMON_NAME, block(TAG.utf8String, Buffer.from(commonName)))));

/** RFC 5280 requires UTCTime, with two digits for the year, up to the year 2049. */
function time(at: number): Buffer {
  const digits = `${new Date(at).toISOString().slice(0, 19).replace(/\D/g, "")}Z`;
  return new Date(at).getUTCFullYear() < 2050
    ? block(TAG.utcTime, Buffer.from(digits.slice(2)))
    : block(TAG.generalizedTime, Buffer.from(digits));
}

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

let pair: KeyPair | undefined;

/** One key pair for all certificates: generating one takes a tenth of a second, and nobody encrypts for an emulator. */
const keyPair = (): KeyPair => (pair ??= generateKeyPairSync("rsa", { modulusLength: 2_048 }));

/** A self-signed X.509 certificate in PEM (RFC 5280, section 4.1). The times are in milliseconds since 1970. */
export function selfSignedCertificate(commonName: string, notBefore: number, notAfter: number): string {
  const { publicKey, privateKey } = keyPair();
  const content = block(
    TAG.sequence,
    block(TAG.version, block(TAG.integer, Buffer.of(2))), // version 3
    block(TAG.integer, Buffer.of(1), randomBytes(15)), // serial number: positive, because its first byte is 1
    ALGORITHM,
    nameOf(commonName),
    block(TAG.sequence, time(notBefore), time(notAfter)),
    nameOf(commonName),
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = block(TAG.bitString, Buffer.of(0), sign("sha256", content, privateKey));
  const base64 = block(TAG.sequence, content, ALGORITHM, signature).toString("base64");
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{1,64}/g, "$&\n")}-----END CERTIFICATE-----\n`;
}
