import type { ListType, MapType, ObjectType, SetType, TupleType, Type } from "../schema/type-tree";
import { describeType, typeToJson } from "../schema/type-json";
import { BigNumber } from "./big-number";
import { Dynamic } from "./dynamic";
import { layoutOf } from "./layout";
import { MsgpackWriter } from "./msgpack-writer";
import { containsUnknown, isUnknown } from "./unknown";
import { pathIn, ValueError } from "./value-error";

/** How unknown values are encoded: as unknown, as null with an error, or as null. */
export type UnknownPolicy = "keep" | "refuse" | "null";

/** A value in msgpack, and an error for each part that did not match its type. Such parts are encoded as null. */
export interface EncodeResult {
  readonly msgpack: Uint8Array;
  readonly errors: readonly ValueError[];
}

/** Encodes a value of a type. Equal values have equal bytes. Attributes that an object lacks become null. */
export function encodeValue(type: Type, value: unknown, unknowns: UnknownPolicy): EncodeResult {
  const encoder = new Encoder(type, unknowns);
  return { msgpack: encoder.encode(value), errors: encoder.errors };
}

/** The most errors that are reported. */
const MAX_ERRORS = 10;

/** Writes a value by its type, and collects errors. */
class Encoder {
  readonly errors: ValueError[] = [];
  readonly #type: Type;
  readonly #unknowns: UnknownPolicy;
  readonly #writer = new MsgpackWriter();
  readonly #trail: (string | number)[] = [];

  constructor(type: Type, unknowns: UnknownPolicy) {
    this.#type = type;
    this.#unknowns = unknowns;
  }

  encode(value: unknown): Uint8Array {
    this.#value(this.#type, value);
    return this.#writer.finish();
  }

  #value(type: Type, value: unknown): void {
    if (value === null || value === undefined) this.#writer.nil();
    else if (isUnknown(value)) this.#unknown();
    else this.#known(type, value);
  }

  #unknown(): void {
    if (this.#unknowns === "keep") this.#writer.unknown();
    else if (this.#unknowns === "null") this.#writer.nil();
    else this.#fail("The value is unknown, but must be known at this point.");
  }

  #known(type: Type, value: unknown): void {
    if (type.kind === "string") this.#string(type, value);
    else if (type.kind === "object") this.#object(type, value);
    else if (type.kind === "map") this.#map(type, value);
    else if (type.kind === "set") this.#set(type, value);
    else if (type.kind === "list" || type.kind === "tuple") this.#elements(type, value);
    else if (type.kind === "dynamic") this.#dynamic(type, value);
    else if (type.kind === "bool") this.#bool(type, value);
    else this.#number(type, value);
  }

  #string(type: Type, value: unknown): void {
    if (typeof value === "string") this.#writer.string(value);
    else this.#mismatch(type);
  }

  #bool(type: Type, value: unknown): void {
    if (typeof value === "boolean") this.#writer.bool(value);
    else this.#mismatch(type);
  }

  #inside(step: string | number, type: Type, value: unknown): void {
    this.#trail.push(step);
    this.#value(type, value);
    this.#trail.pop();
  }

  /** Writes fractions as decimal strings: the double 0.1 differs from the 0.1 of a configuration. */
  #number(type: Type, value: unknown): void {
    if (value instanceof BigNumber) this.#writer.string(value.text);
    else if (typeof value !== "number" || Number.isNaN(value)) this.#mismatch(type);
    else if (Number.isSafeInteger(value)) this.#writer.integer(value);
    else if (Number.isFinite(value)) this.#writer.string(String(value));
    else this.#writer.double(value);
  }

  #elements(type: ListType | TupleType, value: unknown): void {
    if (!Array.isArray(value) || (type.kind === "tuple" && value.length !== type.elements.length)) {
      this.#mismatch(type);
      return;
    }
    this.#writer.array(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const element = type.kind === "tuple" ? (type.elements[index] ?? type) : type.element;
      this.#inside(index, element, value[index]);
    }
  }

  /** Writes elements in the order of their bytes, without duplicates. Elements that are not known as a whole are all written. */
  #set(type: SetType, value: unknown): void {
    if (!Array.isArray(value)) {
      this.#mismatch(type);
      return;
    }
    const start = this.#writer.position;
    const elements = new Map<string, Buffer>();
    for (let index = 0; index < value.length; index += 1) {
      this.#inside(index, type.element, value[index]);
      const bytes = this.#writer.slice(start);
      elements.set(containsUnknown(value[index]) ? `?${index}` : bytes.toString("latin1"), bytes);
      this.#writer.rewind(start);
    }
    this.#writer.array(elements.size);
    for (const bytes of [...elements.values()].sort((left, right) => left.compare(right))) this.#writer.raw(bytes);
  }

  #map(type: MapType, value: unknown): void {
    if (!isRecord(value)) {
      this.#mismatch(type);
      return;
    }
    const keys = Object.keys(value).sort();
    this.#writer.map(keys.length);
    for (const key of keys) {
      this.#writer.string(key);
      this.#inside(key, type.element, value[key]);
    }
  }

  #object(type: ObjectType, value: unknown): void {
    if (!isRecord(value)) {
      this.#mismatch(type);
      return;
    }
    const layout = layoutOf(type);
    this.#writer.map(layout.length);
    for (const field of layout) {
      this.#writer.raw(field.key);
      this.#inside(field.name, field.type, value[field.name]);
    }
    for (const name in value) {
      if (!Object.hasOwn(type.fields, name)) this.#addError(`The attribute ${JSON.stringify(name)} does not exist.`);
    }
  }

  #dynamic(type: Type, value: unknown): void {
    if (!(value instanceof Dynamic)) {
      this.#mismatch(type);
    } else if (value.type.kind === "dynamic") {
      // A value of the type dynamic is null, unknown, or another dynamic value. It is written directly.
      this.#value(type, value.value);
    } else {
      this.#writer.array(2);
      this.#writer.binary(Buffer.from(JSON.stringify(typeToJson(value.type))));
      this.#inside("", value.type, value.value);
    }
  }

  #mismatch(type: Type): void {
    this.#fail(`The value must be ${describeType(type)}.`);
  }

  #fail(message: string): void {
    this.#writer.nil();
    this.#addError(message);
  }

  #addError(message: string): void {
    if (this.errors.length < MAX_ERRORS) this.errors.push(new ValueError(message, pathIn(this.#type, this.#trail)));
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Dynamic);
}
