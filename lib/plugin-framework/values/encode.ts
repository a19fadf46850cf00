import type { ListType, MapType, ObjectType, SetType, TupleType, Type } from "../schema/type";
import { describeType, typeToJson } from "../schema/type-json";
import { BigNumber } from "./big-number";
import { Dynamic } from "./dynamic";
import { layoutOf } from "./layout";
import { MsgpackWriter } from "./msgpack-writer";
import { isUnknown } from "./unknown";
import { pathIn, ValueError } from "./value-error";

/** What becomes of unknown values: they are kept, they are a problem, or they are null without further ado. */
export type UnknownPolicy = "keep" | "refuse" | "null";

/** A value in msgpack, with what was wrong with it: null stands in its place. */
export interface EncodeResult {
  readonly msgpack: Uint8Array;
  readonly problems: readonly ValueError[];
}

/** Encodes a value of a type, in the one form that equal values have. Attributes left out of an object are null. */
export function encodeValue(type: Type, value: unknown, unknowns: UnknownPolicy): EncodeResult {
  const encoder = new Encoder(type, unknowns);
  return { msgpack: encoder.encode(value), problems: encoder.problems };
}

/** More are of no use to anyone. */
const MOST_PROBLEMS = 10;

/** Writes a value by its type, and notes what does not fit it. */
class Encoder {
  readonly problems: ValueError[] = [];
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
    else this.#problem("It is still unknown, but must be known now.");
  }

  #known(type: Type, value: unknown): void {
    if (type.kind === "string") this.#text(type, value);
    else if (type.kind === "object") this.#object(type, value);
    else if (type.kind === "map") this.#map(type, value);
    else if (type.kind === "set") this.#set(type, value);
    else if (type.kind === "list" || type.kind === "tuple") this.#elements(type, value);
    else if (type.kind === "dynamic") this.#dynamic(type, value);
    else if (type.kind === "bool") this.#bool(type, value);
    else this.#number(type, value);
  }

  #text(type: Type, value: unknown): void {
    if (typeof value === "string") this.#writer.text(value);
    else this.#unfit(type);
  }

  #bool(type: Type, value: unknown): void {
    if (typeof value === "boolean") this.#writer.bool(value);
    else this.#unfit(type);
  }

  #inside(step: string | number, type: Type, value: unknown): void {
    this.#trail.push(step);
    this.#value(type, value);
    this.#trail.pop();
  }

  /** Fractions go as decimal text: as a double, 0.1 would be another number than the 0.1 of a configuration. */
  #number(type: Type, value: unknown): void {
    if (value instanceof BigNumber) this.#writer.text(value.text);
    else if (typeof value !== "number" || Number.isNaN(value)) this.#unfit(type);
    else if (Number.isSafeInteger(value)) this.#writer.integer(value);
    else if (Number.isFinite(value)) this.#writer.text(String(value));
    else this.#writer.double(value);
  }

  #elements(type: ListType | TupleType, value: unknown): void {
    if (!Array.isArray(value) || (type.kind === "tuple" && value.length !== type.elements.length)) {
      this.#unfit(type);
      return;
    }
    this.#writer.array(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const element = type.kind === "tuple" ? (type.elements[index] ?? type) : type.element;
      this.#inside(index, element, value[index]);
    }
  }

  /** Elements in the order of their bytes, each once; unknown ones may turn out to be several. */
  #set(type: SetType, value: unknown): void {
    if (!Array.isArray(value)) {
      this.#unfit(type);
      return;
    }
    const start = this.#writer.position;
    const elements = new Map<string, Buffer>();
    for (let index = 0; index < value.length; index += 1) {
      this.#inside(index, type.element, value[index]);
      const bytes = this.#writer.slice(start);
      elements.set(isUnknown(value[index]) ? `?${index}` : bytes.toString("latin1"), bytes);
      this.#writer.rewind(start);
    }
    this.#writer.array(elements.size);
    for (const bytes of [...elements.values()].sort((left, right) => left.compare(right))) this.#writer.raw(bytes);
  }

  #map(type: MapType, value: unknown): void {
    if (!isRecord(value)) {
      this.#unfit(type);
      return;
    }
    const keys = Object.keys(value).sort();
    this.#writer.map(keys.length);
    for (const key of keys) {
      this.#writer.text(key);
      this.#inside(key, type.element, value[key]);
    }
  }

  #object(type: ObjectType, value: unknown): void {
    if (!isRecord(value)) {
      this.#unfit(type);
      return;
    }
    const layout = layoutOf(type);
    this.#writer.map(layout.length);
    for (const field of layout) {
      this.#writer.raw(field.key);
      this.#inside(field.name, field.type, value[field.name]);
    }
    for (const name in value) {
      if (!Object.hasOwn(type.fields, name)) this.#note(`There is no attribute ${JSON.stringify(name)}.`);
    }
  }

  #dynamic(type: Type, value: unknown): void {
    if (!(value instanceof Dynamic)) {
      this.#unfit(type);
    } else if (value.type.kind === "dynamic") {
      // What has no type of its own is written as what it holds: null, unknown, or another dynamic value.
      this.#value(type, value.value);
    } else {
      this.#writer.array(2);
      this.#writer.binary(Buffer.from(JSON.stringify(typeToJson(value.type))));
      this.#inside("", value.type, value.value);
    }
  }

  #unfit(type: Type): void {
    this.#problem(`It must be ${describeType(type)}.`);
  }

  #problem(message: string): void {
    this.#writer.nil();
    this.#note(message);
  }

  #note(message: string): void {
    if (this.problems.length < MOST_PROBLEMS)
      this.problems.push(new ValueError(message, pathIn(this.#type, this.#trail)));
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Dynamic);
}
