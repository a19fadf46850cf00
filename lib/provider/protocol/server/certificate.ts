import { generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

/** A certificate that vouches for itself, and its key. */
export interface OwnCertificate {
  /** The certificate, in DER. */
  readonly der: Buffer;
  /** Its private key, in PEM. */
  readonly key: string;
}

const YEAR = 365 * 24 * 60 * 60 * 1000;

/**
 * A fresh certificate for `localhost`, of an EC key on P-256, as RFC 5280 (section 4.1) writes it: one form only, of
 * which nothing but key, number and dates ever changes. A library that writes every form takes longer to load than
 * all else at a provider's start.
 */
export function ownCertificate(now = Date.now()): OwnCertificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const content = toBeSigned(publicKey, now);
  return {
    der: sequence(content, ECDSA_WITH_SHA256, bits(sign("sha256", content, privateKey))),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** ASN.1's tags of what is used here. */
const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  bytes: 0x04,
  identifier: 0x06,
  text: 0x0c,
  shortTime: 0x17,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  dnsName: 0x82,
  version: 0xa0,
  extensions: 0xa3,
} as const;

const ECDSA_WITH_SHA256 = sequence(identifier("2a8648ce3d040302"));
const VERSION_3 = element(TAG.version, element(TAG.integer, Buffer.of(2)));
const LOCALHOST = Buffer.from("localhost");
const NAME = sequence(element(TAG.set, sequence(identifier("550403"), element(TAG.text, LOCALHOST))));
const TRUE = element(TAG.boolean, Buffer.of(0xff));

/** It may sign itself, and it serves both ends of a connection, as go-plugin's own does. */
const EXTENSIONS = element(
  TAG.extensions,
  sequence(
    // basicConstraints: a certificate authority.
    extension("551d13", sequence(TRUE), "critical"),
    // keyUsage: digitalSignature and keyCertSign, the bits 0 and 5; the last two of the byte are not used.
    extension("551d0f", element(TAG.bits, Buffer.of(2, 0b1000_0100)), "critical"),
    // extKeyUsage: serverAuth, clientAuth.
    extension("551d25", sequence(identifier("2b06010505070301"), identifier("2b06010505070302"))),
    // subjectAltName.
    extension("551d11", sequence(element(TAG.dnsName, LOCALHOST))),
  ),
);

function toBeSigned(publicKey: KeyObject, now: number): Buffer {
  // Clocks are compared to the second, so a certificate that begins now might not be valid yet.
  const validity = sequence(time(now - 60_000), time(now + YEAR));
  // Of 16 bytes, the first neither zero nor with the sign's bit.
  const number = Buffer.concat([Buffer.of(0x01), randomBytes(15)]);
  return sequence(
    VERSION_3,
    element(TAG.integer, number),
    ECDSA_WITH_SHA256,
    NAME,
    validity,
    NAME,
    publicKey.export({ type: "spki", format: "der" }),
    EXTENSIONS,
  );
}

function extension(id: string, value: Buffer, critical?: "critical"): Buffer {
  return sequence(identifier(id), ...(critical === undefined ? [] : [TRUE]), element(TAG.bytes, value));
}

/** An object identifier, given as its bytes in hexadecimal digits. */
function identifier(hex: string): Buffer {
  return element(TAG.identifier, Buffer.from(hex, "hex"));
}

/** Whole bytes, none of whose bits is left over. */
function bits(bytes: Buffer): Buffer {
  return element(TAG.bits, Buffer.of(0), bytes);
}

/** Up to the year 2049 without the century: `261124193356Z`. */
function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/\D/g, "").slice(0, 14);
  const short = digits < "2050";
  return element(short ? TAG.shortTime : TAG.time, Buffer.from(`${short ? digits.slice(2) : digits}Z`));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return element(TAG.sequence, ...parts);
}

function element(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag, ...lengthOf(content)), content]);
}

/** One byte below 128; else how many bytes follow, and those. */
function lengthOf({ length }: Buffer): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}
