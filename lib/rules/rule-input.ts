import { Token } from "cdktf";
import { COUNTRY_CODES } from "../api/areas/policies/countries";
import { ACCOUNT_ID_PATTERN, UUID_PATTERN } from "../api/core/identifiers";
import { RISK_LEVELS } from "../api/areas/policies/rule-kinds";
import { canonicalBlock } from "./cidr";

/** What is asked of a text, and what to say of one that is not so. */
interface Expected {
  /** Whether the text will do. */
  readonly accepts: (text: string) => boolean;
  /** What it should have been, and how to mend it. */
  readonly advice: (text: string) => string;
}

const DOMAIN = /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u;

/** A text of a rule, which must be as expected if it is known. @throws Error that tells what it should be */
function checked(where: string, value: string, { accepts, advice }: Expected): string {
  if (Token.isUnresolved(value)) return value;
  const given: unknown = value; // undefined comes from process.env
  if (typeof given !== "string") throw new Error(`${where}: ${String(given)} was given; ${advice("")}`);
  if (given === given.trim() && accepts(given)) return given;
  throw new Error(`${where}: "${given}" was given; ${advice(given)}`);
}

export const anyText = (where: string, value: string, what: string): string =>
  checked(where, value, {
    accepts: (text) => text !== "",
    advice: () => `give ${what}, without spaces around it`,
  });

export const emailAddress = (where: string, value: string): string =>
  checked(where, value, {
    accepts: (text) => {
      const [local = "", domain = "", ...rest] = text.split("@");
      return /^[^\s,;<>"]+$/.test(local) && DOMAIN.test(domain) && rest.length === 0;
    },
    advice: (text) =>
      text.startsWith("@") || !text.includes("@")
        ? `it must be a whole address such as "ann@example.com"; for everybody of a domain use AccessRule.emailDomain`
        : `it must be one address such as "ann@example.com", without a name beside it`,
  });

export const emailDomain = (where: string, value: string): string =>
  checked(where, value, {
    accepts: (text) => DOMAIN.test(text),
    advice: (text) => {
      if (text.startsWith("*.")) return `a domain stands for itself only: name each subdomain in a rule of its own`;
      if (text.startsWith("@")) return `leave out the "@": "${text.slice(1)}"`;
      if (text.includes("@")) return `give what follows the "@", or AccessRule.email for this one address`;
      return `it must be a domain such as "example.com"`;
    },
  });

export const countryCode = (where: string, value: string): string =>
  checked(where, value, {
    accepts: (text) => COUNTRY_CODES.includes(text),
    advice: (text) => {
      const upper = text.toUpperCase() === "UK" ? "GB" : text.toUpperCase();
      if (COUNTRY_CODES.includes(upper)) return `write "${upper}"`;
      return `it must be a country by its two letters in ISO 3166-1 alpha-2, such as "NL"`;
    },
  });

export function addressBlock(where: string, value: string): string {
  const text = checked(where, value, {
    accepts: (text) => canonicalBlock(text) !== undefined,
    advice: () => `it must be a block of addresses such as "192.0.2.0/24" or "2001:db8::/32", or one address`,
  });
  return Token.isUnresolved(text) ? text : (canonicalBlock(text) ?? text);
}

export const uuid = (where: string, value: string, what: string): string =>
  checked(where, value, {
    accepts: (text) => new RegExp(UUID_PATTERN, "i").test(text),
    advice: () => `it must be the identifier of ${what}, such as "f174e90a-fafe-4643-bbbc-4a0ed4fc8415"`,
  });

export const accountId = (where: string, value: string): string =>
  checked(where, value, {
    accepts: (text) => new RegExp(ACCOUNT_ID_PATTERN, "i").test(text),
    advice: () => `it must be the identifier of an account: 32 hexadecimal digits`,
  });

export const webAddress = (where: string, value: string): string =>
  checked(where, value, {
    accepts: (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    advice: () => `it must be an address such as "https://evaluate.example.com"`,
  });

/** Levels of risk, each once. */
export function riskLevels(where: string, levels: readonly string[]): string[] {
  const known: readonly string[] = RISK_LEVELS;
  const advice = (): string => `give levels out of ${known.map((level) => `"${level}"`).join(", ")}`;
  return [
    ...new Set(levels.map((level) => checked(where, level, { accepts: (text) => known.includes(text), advice }))),
  ];
}
