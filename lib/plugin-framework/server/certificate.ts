import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import {
  type BaseBlock,
  BitString,
  Boolean,
  Constructed,
  fromBER,
  GeneralizedTime,
  Integer,
  ObjectIdentifier,
  OctetString,
  Primitive,
  Sequence,
  Set,
  UTCTime,
  Utf8String,
} from "asn1js";

/** A self-signed certificate and its key. */
export interface OwnCertificate {
  /** The certificate in DER. */
  readonly der: Buffer;
  /** The private key in PEM. */
  readonly key: string;
}

const YEAR = 365 * 24 * 60 * 60 * 1000;

/**
 * Creates a certificate for `localhost` with an EC key on P-256 (RFC 5280, section 4.1). Only key, serial number and
 * dates vary, so it is written here: a general certificate library takes longer to load than the rest of a provider.
 */
export function ownCertificate(now = Date.now()): OwnCertificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const content = toBeSigned(publicKey.export({ type: "spki", format: "der" }), now);
  const signature = new BitString({ valueHex: sign("sha256", der(content), privateKey) });
  return {
    der: der(sequence(content, ecdsaWithSha256(), signature)),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function toBeSigned(publicKey: Buffer, now: number): Sequence {
  // 16 bytes. The first is neither zero nor negative.
  const serialNumber = Buffer.concat([Buffer.of(0x01), randomBytes(15)]);
  return sequence(
    tagged(0, new Integer({ value: 2 })), // version 3
    new Integer({ valueHex: serialNumber }),
    ecdsaWithSha256(),
    localhost(),
    // Validity is compared to the second, so a certificate that starts now might not be valid yet.
    sequence(time(now - 60_000), time(now + YEAR)),
    localhost(),
    fromBER(publicKey).result,
    tagged(3, extensions()),
  );
}

/** The certificate may sign itself and authenticate servers and clients, as go-plugin's does. */
function extensions(): Sequence {
  const dnsName = new Primitive({ idBlock: { tagClass: CONTEXT, tagNumber: 2 }, valueHex: Buffer.from("localhost") });
  return sequence(
    // basicConstraints: a certificate authority.
    extension("2.5.29.19", sequence(new Boolean({ value: true })), CRITICAL),
    // keyUsage: digitalSignature and keyCertSign, bits 0 and 5. The last two bits of the byte are unused.
    extension("2.5.29.15", new BitString({ valueHex: Buffer.of(0b1000_0100), unusedBits: 2 }), CRITICAL),
    // extKeyUsage: serverAuth, clientAuth.
    extension("2.5.29.37", sequence(identifier("1.3.6.1.5.5.7.3.1"), identifier("1.3.6.1.5.5.7.3.2"))),
    // subjectAltName.
    extension("2.5.29.17", sequence(dnsName)),
  );
}

const CRITICAL = new Boolean({ value: true });
/** The class of context-specific tags. */
const CONTEXT = 3;

const extension = (id: string, content: BaseBlock, ...critical: Boolean[]): Sequence =>
  sequence(identifier(id), ...critical, new OctetString({ valueHex: der(content) }));

const tagged = (tagNumber: number, content: BaseBlock): Constructed =>
  new Constructed({ idBlock: { tagClass: CONTEXT, tagNumber }, value: [content] });

const sequence = (...value: BaseBlock[]): Sequence => new Sequence({ value });

const identifier = (value: string): ObjectIdentifier => new ObjectIdentifier({ value });

const ecdsaWithSha256 = (): Sequence => sequence(identifier("1.2.840.10045.4.3.2"));

/** The name of subject and issuer: CN=localhost. */
const localhost = (): Sequence =>
  sequence(new Set({ value: [sequence(identifier("2.5.4.3"), new Utf8String({ value: "localhost" }))] }));

/** RFC 5280 requires UTCTime up to the year 2049. */
function time(at: number): UTCTime {
  const valueDate = new Date(at);
  return valueDate.getUTCFullYear() < 2050 ? new UTCTime({ valueDate }) : new GeneralizedTime({ valueDate });
}

const der = (block: BaseBlock): Buffer => Buffer.from(block.toBER());
