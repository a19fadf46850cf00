import fc from "fast-check";
import { BigNumber, Dynamic, isUnknown, unknown, type DynamicContent } from "../../lib/plugin-framework";
import type { Type } from "../../lib/plugin-framework/schema/type-tree";
import { typeToJson } from "../../lib/plugin-framework/schema/type-json";

/** Normalized strings, because Terraform normalizes strings. */
const text = fc.string({ unit: "grapheme", maxLength: 40 }).map((raw) => raw.normalize("NFC"));
const name = fc.string({ unit: fc.constantFrom(...Array.from("abcdefghij_")), minLength: 1, maxLength: 8 });
const key = text.filter((one) => one !== "__proto__");

const digits = fc.string({ unit: fc.constantFrom(...Array.from("0123456789")), minLength: 1, maxLength: 40 });
const decimal = fc
  .tuple(fc.boolean(), digits, fc.option(digits))
  .map(([minus, whole, fraction]) => `${minus ? "-" : ""}${whole}${fraction === null ? "" : `.${fraction}`}`);
/** Any number. Numbers that JavaScript holds exactly are JavaScript numbers. */
const anyNumber = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer(),
  fc.double({ noNaN: true, noInteger: true, noDefaultInfinity: true }),
  decimal.map((one) => new BigNumber(one)).filter((one) => !isExact(one.text)),
);

function isExact(decimalText: string): boolean {
  const number = Number(decimalText);
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) return false;
  return new BigNumber(String(number)).text === decimalText;
}

const { type: anyType } = fc.letrec<{ type: Type; leaf: Type }>((tie) => ({
  leaf: fc
    .constantFrom("string" as const, "bool" as const, "bigNumber" as const, "dynamic" as const)
    .map((kind): Type => ({ kind })),
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.tuple(fc.constantFrom("list" as const, "set" as const, "map" as const), tie("type")).map(([kind, element]) => {
      return { kind, element };
    }),
    fc.dictionary(name, tie("type"), { maxKeys: 4 }).map((fields): Type => ({ kind: "object", fields: { ...fields } })),
    fc.array(tie("type"), { maxLength: 3 }).map((elements): Type => ({ kind: "tuple", elements })),
  ),
}));

/** A value of a type, null or unknown. */
export function valueOf(type: Type, hasUnknown: boolean): fc.Arbitrary<unknown> {
  const weights = [
    { arbitrary: knownValueOf(type, hasUnknown), weight: 8 },
    { arbitrary: fc.constant(null), weight: 1 },
  ];
  return fc.oneof(...weights, ...(hasUnknown ? [{ arbitrary: fc.constant(unknown), weight: 1 }] : []));
}

function knownValueOf(type: Type, hasUnknown: boolean): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "string":
      return text;
    case "bool":
      return fc.boolean();
    case "number":
    case "bigNumber":
      return anyNumber;
    case "list":
      return fc.array(valueOf(type.element, hasUnknown), { maxLength: 5 });
    case "set":
      // A set of one element has only one order and no duplicates.
      return fc.array(valueOf(type.element, hasUnknown), { maxLength: 1 });
    case "map":
      return fc.dictionary(key, valueOf(type.element, hasUnknown), { maxKeys: 5, noNullPrototype: true });
    case "tuple":
      return fc.tuple(...type.elements.map((element) => valueOf(element, hasUnknown)));
    case "object":
      return fc.record(
        Object.fromEntries(Object.entries(type.fields).map(([one, field]) => [one, valueOf(field, hasUnknown)])),
        { noNullPrototype: true },
      );
    case "dynamic":
      // The type of a value is never `dynamic` itself.
      return anyType
        .filter((inner) => inner.kind !== "dynamic")
        .chain((inner) => valueOf(inner, hasUnknown).map((value) => new Dynamic(inner, value as DynamicContent)));
  }
}

/** A type and a value of it. */
export const typedValue = fc
  .tuple(anyType, fc.boolean())
  .chain(([type, hasUnknown]) => valueOf(type, hasUnknown).map((value) => ({ type, value })));

/** A type and two values of it. */
export const typedPair = anyType.chain((type) =>
  fc.tuple(valueOf(type, false), valueOf(type, false)).map(([left, right]) => ({ type, left, right })),
);

/** A value for a msgpack library, in Terraform's encoding. */
export function asTerraform(type: Type, value: unknown): unknown {
  if (value === null || isUnknown(value)) return value;
  if (value instanceof BigNumber) return value.text;
  if (typeof value === "number") return Number.isSafeInteger(value) || !Number.isFinite(value) ? value : String(value);
  if (value instanceof Dynamic) {
    return [Buffer.from(JSON.stringify(typeToJson(value.type))), asTerraform(value.type, value.value)];
  }
  if (Array.isArray(value)) {
    return value.map((element, index) => {
      if (type.kind === "tuple") return asTerraform(type.elements[index] ?? type, element);
      return asTerraform("element" in type ? type.element : type, element);
    });
  }
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([one, inner]) => {
      const innerType = type.kind === "object" ? type.fields[one] : "element" in type ? type.element : type;
      return [one, asTerraform(innerType ?? type, inner)];
    }),
  );
}

/** A value as JSON of a state. */
export function asJson(type: Type, value: unknown): string {
  if (value instanceof BigNumber) return value.text;
  if (value instanceof Dynamic) {
    return `{"type":${JSON.stringify(typeToJson(value.type))},"value":${asJson(value.type, value.value)}}`;
  }
  if (Array.isArray(value)) {
    const elements = value.map((element, index) =>
      asJson(type.kind === "tuple" ? (type.elements[index] ?? type) : "element" in type ? type.element : type, element),
    );
    return `[${elements.join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([one, inner]) => {
    const innerType = type.kind === "object" ? type.fields[one] : "element" in type ? type.element : type;
    return `${JSON.stringify(one)}:${asJson(innerType ?? type, inner)}`;
  });
  return `{${entries.join(",")}}`;
}
