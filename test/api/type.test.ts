import { Type as TypeBox, type TSchema } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";
import { Application, PolicyInput, SCHEMA_KEYWORDS } from "../../lib/api";
import { Type } from "../../lib/api/core/type";

type Builder = typeof Type;

/** The same schemas, created with either builder. */
const schemasBy = (type: Builder): Record<string, TSchema> => {
  const options = { description: "What it is.", default: "a", sensitive: true };
  const person = type.Object({ name: type.String(), age: type.Optional(type.Integer({ minimum: 0 })) }, options);
  return {
    array: type.Array(type.String(options), { ...options, minItems: 1 }),
    boolean: type.Boolean(options),
    integer: type.Integer(),
    literals: type.Union([type.Literal("a"), type.Literal(1, options), type.Literal(true)]),
    null: type.Null(),
    number: type.Number({ maximum: 1 }),
    object: person,
    "object without what must be given": type.Object({ name: type.Optional(person) }),
    "object without fields": type.Object({}),
    optional: type.Optional(person),
    "optional twice": type.Optional(type.Optional(person)),
    partial: type.Partial(person),
    "partial with options": type.Partial(person, { description: "Another." }),
    required: type.Required(person),
    "required with options": type.Required(type.Partial(person), { description: "Another." }),
    record: type.Record(type.String(), person, options),
    "record of some names": type.Record(type.String({ pattern: "^x" }), person),
    union: type.Union([person, type.Null()], options),
    unknown: type.Unknown(options),
    unsafe: type.Unsafe({ oneOf: [person] }),
    "unsafe of a schema": type.Unsafe(type.String({ enum: ["a"] })),
    void: type.Void(),
  };
};

describe("the builder of schemas", () => {
  const ours = schemasBy(Type);
  const theirs = schemasBy(TypeBox);

  test.each(Object.keys(ours))("creates the same schema as TypeBox: %s", (name) => {
    expect(ours[name]).toStrictEqual(theirs[name]);
    expect(symbolsIn(ours[name])).toEqual(symbolsIn(theirs[name]));
  });

  test("creates schemas that TypeBox accepts", () => {
    const policy = { name: "x", decision: "allow", include: [{ everyone: {} }], session_duration: "24h" };
    expect(Value.Clean(PolicyInput, { ...policy, colour: "red" })).toEqual(policy);
    expect(Application.oneOf).toHaveLength(14);
    expect(SCHEMA_KEYWORDS).toContain("sensitive");
  });
});

/** The symbols of a schema and of all schemas inside it. `toStrictEqual` compares them, but does not show them. */
function symbolsIn(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const own = Object.getOwnPropertySymbols(value).map(
    (symbol) => `${symbol.toString()} ${String(Reflect.get(value, symbol))}`,
  );
  return [own.sort(), ...Object.values(value).map(symbolsIn)];
}
