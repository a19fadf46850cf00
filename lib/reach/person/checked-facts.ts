import ipaddr from "ipaddr.js";
import { COUNTRY_CODES } from "../../api/areas/policies/countries";
import { RISK_LEVELS } from "../../api/areas/policies/policy-limits";
import { suggestedName } from "../../api/core/names";
import { PersonError } from "./person-error";
import { FREE_FACTS, type FreeFact, type Risk } from "./said";
import { isUnresolved } from "./references";

/** A value of a caller without types, for messages. */
const shown = (value: unknown): string => (typeof value === "string" ? JSON.stringify(value) : typeof value);

/** An email address. @throws {PersonError} */
export function checkedEmail(value: unknown): string {
  if (typeof value === "string" && /^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(value)) return value;
  if (typeof value === "string" && isUnresolved(value)) {
    throw new PersonError(
      'the email address of a user is known only at apply; give it as a string, such as "ann@example.com"',
    );
  }
  throw new PersonError(`${shown(value)} is not an email address; a user has one, such as "ann@example.com"`);
}

/** An ISO 3166-1 alpha-2 code, as Access knows it. @throws {PersonError} */
export function checkedCountry(value: unknown): string {
  if (typeof value === "string" && COUNTRY_CODES.includes(value)) return value;
  const upper = typeof value === "string" ? value.toUpperCase() : "";
  const fix = COUNTRY_CODES.includes(upper) ? `use "${upper}"` : `use two capital letters, such as "NL"; "T1" is Tor`;
  throw new PersonError(`${shown(value)} is not the code of a country; ${fix}`);
}

/** One IP address. @throws {PersonError} */
export function checkedAddress(value: unknown): string {
  if (typeof value === "string" && !value.includes("/") && ipaddr.isValid(value)) return value;
  const isRange = typeof value === "string" && ipaddr.isValidCIDR(value);
  throw new PersonError(
    `${shown(value)} is ${isRange ? "a range" : "not an IP address"}; a request comes from one address, such as "192.0.2.1"`,
  );
}

/** A risk level. @throws {PersonError} */
export function checkedRisk(value: unknown): Risk {
  const level = RISK_LEVELS.find((one) => one === value);
  if (level !== undefined) return level;
  throw new PersonError(`${shown(value)} is not a risk level; the levels are ${RISK_LEVELS.join(", ")}`);
}

/** A text that is not empty. @throws {PersonError} */
export function checkedText(value: unknown, what: string): string {
  if (typeof value === "string" && value !== "" && value.trim() === value) return value;
  const given = typeof value === "string" ? "is empty or has spaces around it" : `is ${typeof value}`;
  throw new PersonError(`${what} ${given}; use a string with its name`);
}

/** The name of a fact that can be anything. @throws {PersonError} */
export function checkedFreeFact(value: unknown): FreeFact {
  if (typeof value === "string" && Object.hasOwn(FREE_FACTS, value)) return value as FreeFact;
  const names = Object.keys(FREE_FACTS);
  throw new PersonError(
    `${shown(value)} is not a fact that can be anything; ${suggestedName(String(value), names, "facts")}`,
  );
}
