import type { AccessEmulator } from "../../lib/emulator";

/** Fields that Cloudflare generates: times, authors, keys. */
const GENERATED = /_(at|on|by|sync|synced)$|^(aud|uid|public_key|client_id|secret_hash|incarnation)$/;
/** The version of an identity provider is generated, too; other versions are numbers. */
const isGenerated = (field: string, value: unknown): boolean =>
  GENERATED.test(field) || (field === "version" && typeof value === "string" && IDENTIFIER.test(value));
const IDENTIFIER = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$|^[0-9a-f]{32}$/;

type StoredObject = Readonly<Record<string, unknown>>;

/**
 * All objects of an account and its zones, by kind, in a form that two accounts can be compared in: sorted, without
 * generated fields, and with the name of an object in place of its identifier.
 */
export function comparableAccount(emulator: AccessEmulator): Record<string, unknown> {
  const snapshot = emulator.snapshot() as Readonly<Record<string, Readonly<Record<string, readonly StoredObject[]>>>>;
  const kinds = Object.entries(snapshot).flatMap(([scope, ofScope]) =>
    Object.entries(ofScope).map(([kind, objects]) => ({ kind: `${scope} ${kind}`, objects })),
  );
  const names = new Map(
    kinds.flatMap(({ kind, objects }) =>
      objects.map((object): [unknown, string] => [object.id ?? object.uid, `<${kind} ${nameOf(object)}>`]),
    ),
  );
  const comparable = kinds.map(({ kind, objects }): [string, unknown] => {
    return [kind, sorted(objects.map((object) => comparableValue(object, names)))];
  });
  return Object.fromEntries(comparable);
}

/** The kinds of objects in a comparable account, sorted. */
export const kindsOf = (account: Record<string, unknown>): string[] =>
  Object.keys(account)
    .map((key) => key.slice(key.indexOf(" ") + 1))
    .sort();

const nameOf = ({ name, hostname }: StoredObject): string =>
  [name, hostname].find((value) => typeof value === "string") ?? "";

function comparableValue(value: unknown, names: ReadonlyMap<unknown, string>): unknown {
  if (typeof value === "string" && IDENTIFIER.test(value)) return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => comparableValue(item, names));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([field, inner]: [string, unknown]) => !isGenerated(field, inner));
  return Object.fromEntries(
    fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, inner]) => [field, comparableValue(inner, names)]),
  );
}

/** Sorts objects that have no order of their own. */
const sorted = (objects: unknown[]): unknown[] =>
  objects.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
