import type { DecisionEngine, RequestSet } from "../engine";
import type { AccessModel, ModelRule, Part } from "../model/access-model";
import type { AccessRule } from "../../api/areas/policies/rules";

/** A class of requests that cannot be understood. The message says what can. */
export class RequestClassError extends Error {
  override readonly name = "RequestClassError";
}

/** What a class of requests can be, for messages and help. */
export const CLASS_FORMS =
  'an email address, a domain ("@example.com"), "anybody", "not-logged-in", "country:NL", "address:192.0.2.0/24", ' +
  '"group:NAME", "login:NAME" (an identity provider), "method:mfa", "token:NAME" or "any-token"; several with blanks between must all hold';

/**
 * The rules that the requests of a class fulfil, all of them: `@example.com country:NL`.
 *
 * @throws {RequestClassError}
 */
function rulesOfClass(
  model: AccessModel,
  text: string,
): { readonly rules: readonly ModelRule[]; readonly withoutLogin: boolean } {
  const words = text.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) throw new RequestClassError(`nobody is said; say ${CLASS_FORMS}`);
  const rules = words.filter((word) => word !== "not-logged-in").map((word) => ruleOf(model, word));
  return { rules, withoutLogin: words.includes("not-logged-in") };
}

function ruleOf(model: AccessModel, word: string): AccessRule {
  if (word === "anybody") return { everyone: {} };
  if (word === "any-token") return { any_valid_service_token: {} };
  const [, kind, value] = /^([a-z]+):(.+)$/.exec(word) ?? [];
  if (kind !== undefined && value !== undefined) return namedRule(model, kind, value, word);
  if (/^@[^@\s]+\.[^@\s]+$/.test(word)) return { email_domain: { domain: word.slice(1) } };
  if (/^[^@\s]+@[^@\s]+$/.test(word)) return { email: { email: word } };
  throw new RequestClassError(`"${word}" is not understood; say ${CLASS_FORMS}`);
}

function namedRule(model: AccessModel, kind: string, value: string, word: string): AccessRule {
  switch (kind) {
    case "country":
      return { geo: { country_code: value.toUpperCase() } };
    case "address":
      return { ip: { ip: value } };
    case "method":
      return { auth_method: { auth_method: value } };
    case "group":
      return { group: { id: keyOf(model.groups, value, "Access group") } };
    case "login":
      return { login_method: { id: keyOf(model.identityProviders, value, "identity provider") } };
    case "token":
      return { service_token: { token_id: keyOf(model.serviceTokens, value, "service token") } };
    default:
      throw new RequestClassError(`"${word}" is not understood; say ${CLASS_FORMS}`);
  }
}

function keyOf(parts: ReadonlyMap<string, Part>, name: string, what: string): string {
  const found = [...parts.values()].filter((part) => [part.name, part.id, part.key].includes(name));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.key;
  const names = [...parts.values()].map((part) => part.name ?? part.key).slice(0, 10);
  const known = names.length === 0 ? "the source has none" : `there are ${names.join(", ")}`;
  throw new RequestClassError(`${found.length === 0 ? "no" : "more than one"} ${what} is called "${name}"; ${known}`);
}

/**
 * The requests of a class; undefined if there is none.
 *
 * @throws {RequestClassError}
 */
export function requestsOfClass(engine: DecisionEngine, model: AccessModel, text: string): RequestSet | undefined {
  const { rules, withoutLogin } = rulesOfClass(model, text);
  const set = engine.matching(model, { include: [{ everyone: {} }], require: rules, exclude: [] });
  return withoutLogin && set !== undefined ? engine.restrict(set, { loggedIn: false }) : set;
}
