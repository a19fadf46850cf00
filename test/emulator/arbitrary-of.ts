import type { TSchema } from "@sinclair/typebox";
import fc, { type Arbitrary } from "fast-check";

/** Values of fields with rules that no schema contains, by the end of the field's path: `email_domain.domain`. */
export type Meanings = Readonly<Record<string, Arbitrary<unknown>>>;

/** Values that are valid against a schema. */
export function arbitraryOf(schema: TSchema, meanings: Meanings = {}, path = ""): Arbitrary<unknown> {
  const known = Object.entries(meanings).find(([end]) => `.${path}`.endsWith(`.${end}`));
  if (known !== undefined) return known[1];
  const alternatives = (schema.anyOf ?? schema.oneOf) as TSchema[] | undefined;
  if (alternatives !== undefined) return fc.oneof(...alternatives.map((one) => arbitraryOf(one, meanings, path)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...(schema.enum as unknown[]));
  const { minimum = -1_000, maximum = 1_000 } = schema as { minimum?: number; maximum?: number };
  switch (schema.type) {
    case "object":
      return objectOf(schema, meanings, path);
    case "array":
      return fc.array(arbitraryOf(schema.items as TSchema, meanings, path), {
        minLength: Number(schema.minItems ?? 0),
        maxLength: Number(schema.minItems ?? 0) + 2,
      });
    case "string":
      return stringOf(schema);
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return fc.integer({ min: minimum, max: Math.max(minimum, maximum) });
    case "null":
      return fc.constant(null);
    default:
      return fc.jsonValue();
  }
}

function objectOf(schema: TSchema, meanings: Meanings, path: string): Arbitrary<unknown> {
  const fields = Object.entries((schema.properties ?? {}) as Record<string, TSchema>);
  const named = Object.fromEntries(
    fields.map(([name, field]) => [name, arbitraryOf(field, meanings, path === "" ? name : `${path}.${name}`)]),
  );
  const [values] = Object.values((schema.patternProperties ?? {}) as Record<string, TSchema>);
  if (values !== undefined) return fc.dictionary(shortString, arbitraryOf(values, meanings, path), { maxKeys: 3 });
  if (schema.maxProperties === 1) {
    return fc.oneof(...Object.entries(named).map(([name, values]) => fc.record({ [name]: values })));
  }
  return fc.record(named, { requiredKeys: (schema.required ?? []) as string[] });
}

const shortString = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });

const FORMATS: Readonly<Record<string, Arbitrary<string>>> = {
  uuid: fc.uuid(),
  email: fc.stringMatching(/^[a-z]{1,12}$/).map((name) => `${name}@example.com`),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  "date-time": fc.integer({ min: 2_000, max: 2_999 }).map((year) => `${year}-11-24T10:00:00Z`),
};

function stringOf(schema: TSchema): Arbitrary<string> {
  // A pattern may need more characters than other strings get: the domain of a proxy endpoint has 36.
  const {
    format,
    pattern,
    minLength = 0,
    maxLength = schema.pattern === undefined ? 20 : Infinity,
  } = schema as Readonly<Record<string, number | string>>;
  const known = FORMATS[String(format)];
  if (known !== undefined) return known;
  const [shortest, longest] = [Number(minLength), Number(maxLength)];
  if (pattern === undefined) return textOf(shortest, Math.min(longest, shortest + 20));
  return matching(String(pattern)).filter(({ length }) => length >= shortest && length <= longest);
}

/** Building one takes milliseconds, and a policy has hundreds of strings. */
const textOf = once((minLength: number, maxLength: number) => fc.string({ unit: "grapheme", minLength, maxLength }));
const matching = once((pattern: string) => fc.stringMatching(new RegExp(pattern)));

function once<Key extends readonly unknown[], Made>(make: (...key: Key) => Made): (...key: Key) => Made {
  const made = new Map<string, Made>();
  return (...key) => {
    const name = key.join("/");
    const known = made.get(name) ?? make(...key);
    made.set(name, known);
    return known;
  };
}
