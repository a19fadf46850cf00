import fc, { type Arbitrary } from "fast-check";

/** Strings that often cause bugs. */
export const nasty: Arbitrary<string> = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "length",
  "",
  " ",
  "\u0000",
  "\ud800",
  "\u202e",
  "a\nb",
  "%00",
  "../..",
  "'; drop table targets; --",
  "${7*7}",
  "{{7*7}}",
  "*".repeat(200),
  "a".repeat(300),
  "10.0.0.1",
  "::",
  "::ffff:8.8.8.8",
  "fe80::1%1",
  "2026-02-30T00:00:00Z",
  "9999-12-31T23:59:59.999999999+23:59",
  "-1h",
  `${"9".repeat(400)}h`,
  "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
  "null",
  "NaN",
  "1e400",
);

/** Values that are probably of the wrong type. */
export const hostileValue: Arbitrary<unknown> = fc.oneof(
  nasty,
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(nasty, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3, noNullPrototype: true }),
  fc.constantFrom(-0, 1e308, Number.MAX_SAFE_INTEGER + 2, -1, 0.1, [], [[[]]], {}, null, true),
);

type Path = readonly (string | number)[];

/** The paths of all parts of a value. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Array.isArray(value)
    ? value.flatMap((item: unknown, index) => pathsIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return [path, ...inside];
}

/** A copy of a value with another part at a path; undefined removes the part. */
function replaced(value: unknown, [head, ...rest]: Path, instead: unknown): unknown {
  if (head === undefined) return instead;
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === head ? replaced(item, rest, instead) : item));
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.map(([key, item]) => [key, key === head ? replaced(item, rest, instead) : item]));
}

function partOf(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Readonly<Record<string | number, unknown>>)[key], value);
}

/** A copy of an object or list with another item. */
function extended(part: unknown, key: string, more: unknown): unknown {
  if (Array.isArray(part)) return [...(part as unknown[]), more];
  if (typeof part !== "object" || part === null) return more;
  return Object.fromEntries([...Object.entries(part), [key, more]]);
}

/** Values with one part that is wrong, missing or added. */
export function corrupted(valid: Arbitrary<unknown>): Arbitrary<unknown> {
  const kind = fc.constantFrom("replace", "remove", "add", "wrap");
  return fc.tuple(valid, fc.nat(), kind, nasty, hostileValue).map(([value, at, how, key, hostile]) => {
    const all = pathsIn(value);
    const path = all[at % all.length] ?? [];
    const part = partOf(value, path);
    if (how === "remove") return replaced(value, path, undefined);
    if (how === "add") return replaced(value, path, extended(part, key, hostile));
    return replaced(value, path, how === "wrap" ? [part] : hostile);
  });
}

const nested = (depth: number, open: string, close: string): string => `${open.repeat(depth)}1${close.repeat(depth)}`;

/** Bodies that are not JSON, or JSON that no endpoint expects. */
export const hostileBodies: readonly (string | Buffer)[] = [
  "",
  "{",
  "null",
  "[]",
  '"text"',
  "1e400",
  "NaN",
  "\ufeff{}",
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  '[{"__proto__":{"polluted":true}}]',
  `{"name":${nested(5_000, "[", "]")}}`,
  nested(90, '{"name":', "}"),
  Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  Buffer.from('{"name":"\xe9"}', "latin1"),
];
