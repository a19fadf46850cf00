import type { AccessEmulator } from "../../lib/emulator";

/** Fields that nobody who writes a stack decides: when something happened and by whom, and what Cloudflare makes up. */
const MADE_UP = /_(at|on|by|sync|synced)$|^(aud|uid|public_key|client_id|secret_hash)$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$|^[0-9a-f]{32}$/;

type Kept = Readonly<Record<string, unknown>>;

/**
 * Everything in an account and its zones, in an order of its own, without what Cloudflare makes up: where an object
 * refers to another by an identifier, the other's name stands there.
 */
export function accountShape(emulator: AccessEmulator): Record<string, unknown> {
  const snapshot = emulator.snapshot() as Readonly<Record<string, Readonly<Record<string, readonly Kept[]>>>>;
  const kinds = Object.entries(snapshot).flatMap(([scope, ofScope]) =>
    Object.entries(ofScope).map(([kind, objects]) => ({ kind: `${scope} ${kind}`, objects })),
  );
  const names = new Map(
    kinds.flatMap(({ kind, objects }) =>
      objects.map((object): [unknown, string] => [object.id ?? object.uid, `<${kind} ${nameOf(object)}>`]),
    ),
  );
  const shapes = kinds.map(({ kind, objects }): [string, unknown] => {
    return [kind, sorted(objects.map((object) => shapeOf(object, names)))];
  });
  return Object.fromEntries(shapes);
}

/** The kinds of objects in an account and its zones. */
export const kindsOf = (account: Record<string, unknown>): string[] =>
  Object.keys(account)
    .map((key) => key.slice(key.indexOf(" ") + 1))
    .sort();

const nameOf = ({ name, hostname }: Kept): string => [name, hostname].find((text) => typeof text === "string") ?? "";

function shapeOf(value: unknown, names: ReadonlyMap<unknown, string>): unknown {
  if (typeof value === "string" && UUID.test(value)) return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => shapeOf(item, names));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([field]) => !MADE_UP.test(field));
  return Object.fromEntries(
    fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, inner]) => [field, shapeOf(inner, names)]),
  );
}

/** What comes in no order comes in this one. */
const sorted = (shapes: unknown[]): unknown[] =>
  shapes.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
