import { Token } from "cdktf";
import { COUNTRY_CODES } from "../api/areas/policies/countries";
import { ACCOUNT_ID_PATTERN, UUID_PATTERN } from "../api/core/identifiers";
import { RISK_LEVELS } from "../api/areas/policies/policy-limits";
import { DiagnosticError, typeOf, type DiagnosticCode } from "../diagnostics";
import { canonicalRange } from "./cidr";
import { isListElement, LIST_ELEMENT_PROBLEM } from "./list-element";
import { assertKnownProps } from "./options";

/** What a value must be. */
interface Expectation {
  readonly code: DiagnosticCode;
  readonly accepts: (value: string) => boolean;
  /** What an invalid value is not: `is not an email domain`. */
  readonly refusal: string;
  /** How to fix an invalid value. */
  readonly fix: (value: string) => string;
  /** True where an invalid value is not repeated in the message, because it may contain a secret. */
  readonly isSecret?: boolean;
}

const DOMAIN = /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u;

/**
 * Checks a value that is known at synthesis; a Token passes.
 *
 * @param where The factory, and the field: `AccessRule.oktaGroup: name`.
 * @throws {DiagnosticError} When the value is not what it must be.
 */
function checked(where: string, value: string, { code, accepts, refusal, fix, isSecret }: Expectation): string {
  const input: unknown = value; // from callers without types, or undefined from process.env
  if (isListElement(input)) throw new DiagnosticError("CFA1003", `${where} ${LIST_ELEMENT_PROBLEM}`);
  if (Array.isArray(input)) {
    const remedy = Token.isUnresolved(input)
      ? "take one element of a Token list with Fn.element(list, 0)"
      : "add one rule for each value: values.map((value) => AccessRule…)";
    throw new DiagnosticError("CFA1201", `${where} is a list, and must be one string; ${remedy}`);
  }
  if (Token.isUnresolved(value)) return value;
  if (typeof input !== "string") throw new DiagnosticError("CFA1201", `${where} is not a string; ${fix("")}`);
  if (input === input.trim() && accepts(input)) return input;
  const subject = isSecret === true ? where : `${where}: "${input}"`;
  throw new DiagnosticError(code, `${subject} ${refusal}; ${fix(input)}`);
}

export const nonEmptyString = (where: string, value: string, what: string): string =>
  checked(where, value, {
    code: "CFA1202",
    accepts: (text) => text !== "",
    refusal: "is empty or has spaces around it",
    fix: () => `use ${what}`,
  });

export const emailAddress = (where: string, value: string): string =>
  checked(where, value, {
    code: "CFA1203",
    accepts: (text) => {
      const [local = "", domain = "", ...rest] = text.split("@");
      return /^[^\s,;<>"]+$/.test(local) && DOMAIN.test(domain) && rest.length === 0;
    },
    refusal: "is not an email address",
    fix: (text) =>
      text.startsWith("@") || !text.includes("@")
        ? `use an address such as "ann@example.com"; for every address in a domain, use AccessRule.emailDomain`
        : `use one address such as "ann@example.com", without a display name`,
  });

export const emailDomain = (where: string, value: string): string =>
  checked(where, value, {
    code: "CFA1204",
    accepts: (text) => DOMAIN.test(text),
    refusal: "is not an email domain",
    fix: (text) => {
      if (text.startsWith("*.")) return "a domain does not include its subdomains: add one rule for each subdomain";
      if (text.startsWith("@")) return `remove the "@": "${text.slice(1)}"`;
      if (text.includes("@")) return `use the part after the "@", or AccessRule.email for this address`;
      return `use a domain such as "example.com"`;
    },
  });

export const countryCode = (where: string, value: string): string =>
  checked(where, value, {
    code: "CFA1205",
    accepts: (text) => COUNTRY_CODES.includes(text),
    refusal: "is not a country code",
    fix: (text) => {
      const upper = text.toUpperCase() === "UK" ? "GB" : text.toUpperCase();
      if (COUNTRY_CODES.includes(upper)) return `use "${upper}"`;
      return `use two letters (ISO 3166-1 alpha-2) such as "NL"`;
    },
  });

export function ipRange(where: string, value: string): string {
  const text = checked(where, value, {
    code: "CFA1206",
    accepts: (text) => canonicalRange(text) !== undefined,
    refusal: "is not an IP address or CIDR range",
    fix: () => `use a range such as "192.0.2.0/24" or "2001:db8::/32", or one address`,
  });
  return Token.isUnresolved(text) ? text : (canonicalRange(text) ?? text);
}

export const uuid = (where: string, value: string, what: string): string =>
  checked(where, value, {
    code: "CFA1207",
    accepts: (text) => new RegExp(UUID_PATTERN, "i").test(text),
    refusal: `is not the ID of ${what}`,
    fix: () => `use a UUID such as "f174e90a-fafe-4643-bbbc-4a0ed4fc8415"`,
  });

export const accountId = (where: string, value: string): string =>
  checked(where, value, {
    code: "CFA1208",
    accepts: (text) => new RegExp(ACCOUNT_ID_PATTERN, "i").test(text),
    refusal: "is not an account ID",
    fix: () => "use the 32 hexadecimal digits of the account ID",
  });

/** An HTTP URL. An invalid one is not repeated: it may contain a password. */
export const webAddress = (where: string, value: string): string =>
  checked(where, value, {
    code: "CFA1209",
    accepts: (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    refusal: "is not an HTTP URL",
    fix: () => `use a URL such as "https://evaluate.example.com"`,
    isSecret: true,
  });

/** Risk levels without duplicates. */
export function riskLevels(where: string, levels: readonly string[]): string[] {
  const known: readonly string[] = RISK_LEVELS;
  const expectation: Expectation = {
    code: "CFA1210",
    accepts: (text) => known.includes(text),
    refusal: "is not a risk level",
    fix: () => `use one or more of ${known.map((level) => `"${level}"`).join(", ")}`,
  };
  return [...new Set(levels.map((level) => checked(where, level, expectation)))];
}

/**
 * Checks the value of a factory that takes several fields.
 *
 * @param required - the names of the fields that must be set
 * @throws {DiagnosticError} When it is not an object, or has another field.
 */
export function assertFields(
  where: string,
  fields: object,
  required: readonly string[],
  optional: readonly string[] = [],
): void {
  assertObject(where, fields, `${required.slice(0, -1).join(", ")} and ${required.at(-1) ?? ""}`);
  assertKnownProps(where, fields, Object.fromEntries([...required, ...optional].map((name) => [name, true])));
}

/**
 * Checks a value of callers without types.
 *
 * @param content - what the object must have, for the message: `identityProviderId and id`
 * @throws {DiagnosticError} When it is not an object.
 */
export function assertObject(where: string, value: unknown, content: string): asserts value is object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw new DiagnosticError("CFA1201", `${where} is ${typeOf(value)}; use an object with ${content}`);
}
