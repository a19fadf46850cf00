import { isDeepStrictEqual } from "node:util";
import type { AccessEmulator } from "../../lib/emulator";

type Fields = Readonly<Record<string, unknown>>;

/** The objects of an emulator by kind and identifier. */
export type Account = ReadonlyMap<string, Fields>;

/**
 * Kinds that a resource of a chaos run changes, but creates no object of: there is one of each. And tests of policies
 * and certificate sets, which nobody can delete.
 */
const NOT_COMPARED = /^\S+ (organizations|dohSettings|keySettings|policyTests|samlCertificateSets) /;

export function accountOf(emulator: AccessEmulator): Account {
  const snapshot = emulator.snapshot() as Readonly<Record<string, Readonly<Record<string, readonly Fields[]>>>>;
  const objects = Object.entries(snapshot).flatMap(([scope, kinds]) =>
    Object.entries(kinds).flatMap(([kind, all]) =>
      all.map((object): [string, Fields] => [`${scope} ${kind} ${identifierOf(object)}`, object]),
    ),
  );
  return new Map(objects.filter(([key]) => !NOT_COMPARED.test(key)));
}

const identifierOf = (object: Fields): string => {
  const identifier = object.id ?? object.uid ?? object.nonce ?? object.name;
  return typeof identifier === "string" ? identifier : JSON.stringify(object);
};

/** The foreign objects that are no longer as they were. */
export function touchedObjects(foreign: Account, now: Account): string[] {
  return [...foreign].flatMap(([key, object]) => {
    if (!now.has(key)) return [`the foreign object ${key} is gone`];
    return isDeepStrictEqual(now.get(key), object) ? [] : [`the foreign object ${key} was changed`];
  });
}

/** Objects that are in the account, but neither were there before the run nor are in the state. */
export function orphans(before: Account, now: Account, state: string): string[] {
  return [...now].flatMap(([key, object]) => {
    const identifier = identifierOf(object);
    return before.has(key) || state.includes(JSON.stringify(identifier).slice(1, -1))
      ? []
      : [
          `the object ${key} (${String(object.name ?? object.hostname ?? object.email)}) is in the account, but not in the state`,
        ];
  });
}

/** How a found value differs from the expected fields: the first path, or undefined. It may have further fields. */
export function difference(expected: unknown, found: unknown, path = ""): string | undefined {
  if (expected instanceof RegExp) {
    return typeof found === "string" && expected.test(found) ? undefined : differs(expected, found, path);
  }
  if (typeof expected !== "object" || expected === null) {
    return Object.is(expected, found) ? undefined : differs(expected, found, path);
  }
  if (typeof found !== "object" || found === null) return differs(expected, found, path);
  if (Array.isArray(expected) && (!Array.isArray(found) || found.length !== expected.length)) {
    return differs(expected, found, path);
  }
  for (const [name, value] of Object.entries(expected)) {
    const inner = difference(value, (found as Fields)[name], `${path}.${name}`);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

const differs = (expected: unknown, found: unknown, path: string): string =>
  `${path === "" ? "the object" : path.slice(1)} is ${JSON.stringify(found)} instead of ${expected instanceof RegExp ? String(expected) : JSON.stringify(expected)}`;
