import type { TSchema } from "@sinclair/typebox";
import fc, { type Arbitrary } from "fast-check";

/** Largest number of optional fields in one object: with all of them, hardly any object would be valid. */
const MOST_OPTIONAL = 4;

/** Values that are valid against a schema. The API may have further rules that no schema contains. */
export class SchemaValues {
  private readonly known = new WeakMap<TSchema, Arbitrary<unknown>>();

  /** @param ids Identifiers and names of existing objects, which strings may refer to. */
  constructor(private readonly ids: () => readonly string[]) {}

  of(schema: TSchema): Arbitrary<unknown> {
    const arbitrary = this.known.get(schema) ?? this.made(schema);
    this.known.set(schema, arbitrary);
    return arbitrary;
  }

  /** An identifier or name of an existing object. */
  get reference(): Arbitrary<string> {
    return fc.nat().map((n) => {
      const ids = this.ids();
      return ids[n % ids.length] ?? "";
    });
  }

  private made(schema: TSchema): Arbitrary<unknown> {
    const alternatives = (schema.anyOf ?? schema.oneOf) as TSchema[] | undefined;
    if (alternatives !== undefined) return fc.oneof(...alternatives.map((alternative) => this.of(alternative)));
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...(schema.enum as unknown[]));
    switch (schema.type) {
      case "object":
        return schema.patternProperties === undefined ? this.objects(schema) : this.dictionaries(schema);
      case "array":
        return fc.array(this.of(schema.items as TSchema), { minLength: Number(schema.minItems ?? 0), maxLength: 3 });
      case "integer":
      case "number":
        return numbers(schema);
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "string":
        return this.strings(schema);
      default:
        return fc.jsonValue({ maxDepth: 2 });
    }
  }

  private objects(schema: TSchema): Arbitrary<unknown> {
    const properties = (schema.properties ?? {}) as Readonly<Record<string, TSchema>>;
    const required = (schema.required ?? []) as readonly string[];
    const least = Number(schema.minProperties ?? 0) - required.length;
    const most = Math.min(MOST_OPTIONAL, Number(schema.maxProperties ?? Infinity) - required.length);
    const optional = Object.keys(properties).filter((key) => !required.includes(key));
    const chosen = fc.shuffledSubarray(optional, {
      minLength: Math.min(Math.max(0, least), optional.length),
      maxLength: Math.min(most, optional.length),
    });
    return chosen.chain((more) => {
      const keys = Object.keys(properties).filter((key) => required.includes(key) || more.includes(key));
      return fc.record(Object.fromEntries(keys.map((key) => [key, this.of(properties[key] as TSchema)])));
    });
  }

  private dictionaries({ patternProperties }: TSchema): Arbitrary<unknown> {
    const [value = {} as TSchema] = Object.values(patternProperties as Readonly<Record<string, TSchema>>);
    return fc.dictionary(fc.string({ minLength: 1 }), this.of(value), { maxKeys: 3, noNullPrototype: true });
  }

  private strings({ format, pattern, minLength, maxLength }: TSchema): Arbitrary<unknown> {
    if (format === "ipv4") return fc.nat(255).map((n) => `10.1.1.${n}`);
    if (format === "ipv6") return fc.nat(0xffff).map((n) => `fd00::${n.toString(16)}`);
    if (format === "uuid") return fc.oneof({ weight: 4, arbitrary: this.reference }, fc.uuid());
    if (format === "date-time") return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
    if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern, "u"));
    const words = fc.constantFrom("example.com", "app.example.com", "https://app.example.com/x", "you@example.com");
    const anything = fc.string({ minLength: Number(minLength ?? 0), maxLength: Math.min(50, Number(maxLength ?? 50)) });
    return fc.oneof({ weight: 3, arbitrary: this.reference }, { weight: 3, arbitrary: words }, anything);
  }
}

function numbers({ type, minimum, maximum }: TSchema): Arbitrary<unknown> {
  const min = Math.ceil(Number(minimum ?? -1_000));
  const max = Math.floor(Number(maximum ?? Math.max(min, 0) + 1_000_000));
  const integers = fc.integer({ min, max });
  if (type === "integer") return integers;
  return fc.oneof(integers, fc.double({ min, max, noNaN: true }));
}
