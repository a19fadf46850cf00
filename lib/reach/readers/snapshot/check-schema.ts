/** What is wrong at a place in JSON. */
export interface SchemaProblem {
  /** `model.policies["staff"].decision`; empty at the top. */
  readonly place: string;
  readonly message: string;
}

/** The keywords of JSON Schema that the schema of a snapshot has. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
}

/**
 * The first problem of JSON by a schema. A validator of its own, since Ajv and TypeBox take longer to load than the rest of a
 * command takes.
 */
export function problemBySchema(root: JsonSchema, value: unknown): SchemaProblem | undefined {
  return new SchemaCheck(root.$defs ?? {}).problem(root, value, "");
}

class SchemaCheck {
  constructor(private readonly definitions: Readonly<Record<string, JsonSchema>>) {}

  problem(schema: JsonSchema, value: unknown, place: string): SchemaProblem | undefined {
    const { $ref, type, anyOf, items } = schema;
    if ($ref !== undefined) return this.problem(this.definitions[$ref.slice("#/$defs/".length)] ?? {}, value, place);
    if (anyOf !== undefined) return this.#problemOfVariants(anyOf, value, place);
    if (type !== undefined && typeOf(value, type) !== type) {
      return { place, message: `is ${typeOf(value)}, and must be ${type}` };
    }
    const allowed = "const" in schema ? [schema.const] : schema.enum;
    if (allowed?.includes(value) === false) {
      const words = allowed.map((one) => JSON.stringify(one)).join(" or ");
      return { place, message: `is ${JSON.stringify(value)}, and must be ${words}` };
    }
    if (Array.isArray(value)) {
      return first(value.map((item, index) => () => items && this.problem(items, item, `${place}[${index}]`)));
    }
    return typeof value === "object" && value !== null
      ? this.#problemOfObject(schema, value as Readonly<Record<string, unknown>>, place)
      : undefined;
  }

  #problemOfObject(
    { properties = {}, required = [], additionalProperties, patternProperties }: JsonSchema,
    value: Readonly<Record<string, unknown>>,
    place: string,
  ): SchemaProblem | undefined {
    const missing = required.find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) return { place, message: `has no "${missing}"` };
    const [ofAll] = Object.values(patternProperties ?? {});
    return first(
      Object.entries(value).map(([name, field]) => () => {
        const schema = Object.hasOwn(properties, name) ? properties[name] : ofAll;
        if (schema !== undefined) return this.problem(schema, field, placeIn(place, name));
        return additionalProperties === false
          ? { place, message: `has "${name}", which is not a field of it` }
          : undefined;
      }),
    );
  }

  /** The problem of the variant that fits best: that with the deepest place. */
  #problemOfVariants(variants: readonly JsonSchema[], value: unknown, place: string): SchemaProblem | undefined {
    let deepest: SchemaProblem | undefined;
    for (const variant of variants) {
      const problem = this.problem(variant, value, place);
      if (problem === undefined) return undefined;
      if (deepest === undefined || problem.place.length > deepest.place.length) deepest = problem;
    }
    return deepest?.place === place ? { place, message: "is none of the variants that it may be" } : deepest;
  }
}

function first(problems: readonly (() => SchemaProblem | undefined)[]): SchemaProblem | undefined {
  for (const problem of problems) {
    const found = problem();
    if (found !== undefined) return found;
  }
  return undefined;
}

function typeOf(value: unknown, wanted?: string): string {
  if (Array.isArray(value)) return "array";
  if (value === null) return "null";
  return wanted === "integer" && Number.isInteger(value) ? "integer" : typeof value;
}

const placeIn = (place: string, name: string): string => {
  if (!/^\w+$/.test(name)) return `${place}[${JSON.stringify(name)}]`;
  return place === "" ? name : `${place}.${name}`;
};
