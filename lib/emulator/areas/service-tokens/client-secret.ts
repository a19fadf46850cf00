import { createHash, randomInt } from "node:crypto";

const PREFIX = "cfast_";
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const RANDOM_LENGTH = 40;
const CHECKSUM_LENGTH = 8;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A new secret of a service token. How Cloudflare works out the checksum is not known: here it only looks like one. */
export function newClientSecret(): string {
  const random = Array.from({ length: RANDOM_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return `${PREFIX}${random}${sha256(random).slice(0, CHECKSUM_LENGTH)}`;
}

/** What is kept of a secret: enough to know it again. */
export const hashOf = sha256;
