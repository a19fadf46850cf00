import type { ListType, MapType, ObjectType, SetType, TupleType, Type } from "../schema/type-tree";
import { describeType, typeFromJson } from "../schema/type-json";
import type { BigNumber } from "./big-number";
import { Dynamic, type DynamicContent } from "./dynamic";
import { type FieldLayout, layoutOf } from "./layout";
import { numberFor } from "./number";
import { unknown } from "./unknown";
import { TypeMismatch } from "./value-error";

const NIL = 0xc0;
/** The most levels of dynamic values inside dynamic values. */
const DEEPEST = 100;

/** Reads a msgpack value of a type in one pass: Terraform's values can be large, and a plan has three of them. */
export class MsgpackReader {
  readonly #bytes: Buffer;
  readonly #mayBeUnknown: boolean;
  #position = 0;
  #dynamicDepth = 0;

  constructor(bytes: Uint8Array, mayBeUnknown: boolean) {
    this.#mayBeUnknown = mayBeUnknown;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Reads the whole value. @throws TypeMismatch when the bytes are not a value of this type */
  readAll(type: Type): unknown {
    const value = this.#value(type);
    if (this.#position !== this.#bytes.length) throw new TypeMismatch("The value has extra bytes at its end.");
    return value;
  }

  #value(type: Type): unknown {
    const head = this.#peek();
    if (head === NIL) {
      this.#position += 1;
      return null;
    }
    if (this.#skipExtension(head)) {
      if (!this.#mayBeUnknown) throw new TypeMismatch("The value must be known.");
      return unknown;
    }
    switch (type.kind) {
      case "string":
        return this.#isString(head) ? this.#string() : this.#refuse(type);
      case "bool":
        return this.#bool(type, head);
      case "number":
      case "bigNumber":
        return this.#number(type, head);
      case "list":
      case "set":
      case "tuple":
        return this.#elements(type);
      case "map":
        return this.#map(type);
      case "object":
        return this.#object(type);
      case "dynamic":
        return this.#dynamic(type);
    }
  }

  #bool(type: Type, head: number): boolean {
    if (head !== 0xc2 && head !== 0xc3) return this.#refuse(type);
    this.#position += 1;
    return head === 0xc3;
  }

  #number(type: Type, head: number): number | BigNumber {
    if (this.#isString(head)) return numberFor(type, this.#string());
    if (head < 0x80) return this.#small(head);
    if (head >= 0xe0) return this.#small(head - 0x100);
    const bytes = this.#bytes;
    switch (head) {
      case 0xcc:
        return bytes.readUInt8(this.#take(1));
      case 0xcd:
        return bytes.readUInt16BE(this.#take(2));
      case 0xce:
        return bytes.readUInt32BE(this.#take(4));
      case 0xcf:
        return numberFor(type, bytes.readBigUInt64BE(this.#take(8)));
      case 0xd0:
        return bytes.readInt8(this.#take(1));
      case 0xd1:
        return bytes.readInt16BE(this.#take(2));
      case 0xd2:
        return bytes.readInt32BE(this.#take(4));
      case 0xd3:
        return numberFor(type, bytes.readBigInt64BE(this.#take(8)));
      case 0xca:
        return numberFor(type, bytes.readFloatBE(this.#take(4)));
      case 0xcb:
        return numberFor(type, bytes.readDoubleBE(this.#take(8)));
      default:
        return this.#refuse(type);
    }
  }

  #small(value: number): number {
    this.#position += 1;
    return value;
  }

  #elements(type: ListType | SetType | TupleType): unknown[] {
    const count = this.#count(0x90, 0xdc, type);
    if (type.kind === "tuple" && count !== type.elements.length) {
      throw new TypeMismatch(`The value must be a tuple of ${type.elements.length} elements, not ${count}.`);
    }
    const elements: unknown[] = [];
    try {
      while (elements.length < count) {
        elements.push(this.#value(type.kind === "tuple" ? (type.elements[elements.length] ?? type) : type.element));
      }
    } catch (error) {
      throw TypeMismatch.within(elements.length, error);
    }
    return elements;
  }

  #map(type: MapType): Record<string, unknown> {
    const count = this.#count(0x80, 0xde, type);
    const map: Record<string, unknown> = {};
    let key = "";
    try {
      for (let index = 0; index < count; index += 1) {
        key = this.#key();
        map[key] = this.#value(type.element);
      }
    } catch (error) {
      throw TypeMismatch.within(key, error);
    }
    return map;
  }

  #object(type: ObjectType): Record<string, unknown> {
    const count = this.#count(0x80, 0xde, type);
    const layout = layoutOf(type);
    const object: Record<string, unknown> = {};
    let name = "";
    let isInOrder = count === layout.length;
    try {
      for (let index = 0; index < count; index += 1) {
        // Terraform sorts the names, so the expected field nearly always comes next.
        const expected = layout[index];
        const isExpected = expected !== undefined && this.#skip(expected.key);
        if (!isExpected) isInOrder = false;
        const field = isExpected ? expected : this.#namedField(layout);
        name = field.name;
        object[name] = this.#value(field.type);
      }
    } catch (error) {
      throw name === "" ? error : TypeMismatch.within(name, error);
    }
    // Names that are out of order may be there twice.
    if (!isInOrder) assertComplete(object, layout);
    return object;
  }

  #namedField(layout: readonly FieldLayout[]): FieldLayout {
    const name = this.#key();
    const field = layout.find((one) => one.name === name);
    if (field === undefined)
      throw new TypeMismatch(`The attribute ${JSON.stringify(name.slice(0, 80))} does not exist.`);
    return field;
  }

  /** Reads the JSON of the type, then the value. */
  #dynamic(type: Type): Dynamic {
    if (this.#count(0x90, 0xdc, type) !== 2) return this.#refuse(type);
    const inner = typeFromJson(this.#json());
    if (inner === undefined) throw new TypeMismatch("The type of the value is invalid.");
    this.#dynamicDepth += 1;
    if (this.#dynamicDepth > DEEPEST) throw new RangeError("Too deep");
    const value = this.#value(inner) as DynamicContent;
    this.#dynamicDepth -= 1;
    return new Dynamic(inner, value);
  }

  #json(): unknown {
    const text = this.#isString(this.#peek()) ? this.#string() : this.#binary();
    try {
      return JSON.parse(text);
    } catch {
      throw new TypeMismatch("The type of the value is invalid.");
    }
  }

  #binary(): string {
    const head = this.#peek();
    if (head < 0xc4 || head > 0xc6) throw new TypeMismatch("The type of the value is invalid.");
    return this.#slice(this.#length(head - 0xc4));
  }

  #key(): string {
    if (!this.#isString(this.#peek())) throw new TypeMismatch("A key must be a string.");
    const key = this.#string();
    if (key === "__proto__") throw new TypeMismatch('"__proto__" cannot be a key.');
    return key;
  }

  #isString(head: number): boolean {
    return (head >= 0xa0 && head <= 0xbf) || (head >= 0xd9 && head <= 0xdb);
  }

  #string(): string {
    const head = this.#peek();
    if (head > 0xbf) return this.#slice(this.#length(head - 0xd9));
    this.#position += 1;
    return this.#slice(head & 0x1f);
  }

  /** Reads a number of elements from a head of the form `fixed`, `wide` (16 bits) or `wide + 1` (32 bits). */
  #count(fixed: number, wide: number, type: Type): number {
    const head = this.#peek();
    let count: number;
    if ((head & 0xf0) === fixed) count = this.#small(head & 0x0f);
    else if (head === wide || head === wide + 1) count = this.#length(head - wide + 1);
    else return this.#refuse(type);
    // Each element has at least one byte, so a larger count is an error.
    if (count > this.#bytes.length - this.#position) throw new TypeMismatch("The value is incomplete.");
    return count;
  }

  /** Reads a length of 1, 2 or 4 bytes after the head. `power` is 0, 1 or 2. */
  #length(power: number): number {
    const bytes = 1 << power;
    return this.#bytes.readUIntBE(this.#take(bytes), bytes);
  }

  /** Skips an extension. Every extension is an unknown value; its refinements are optional. */
  #skipExtension(head: number): boolean {
    if (head >= 0xd4 && head <= 0xd8) {
      this.#take(1 + (1 << (head - 0xd4)));
    } else if (head >= 0xc7 && head <= 0xc9) {
      this.#slice(this.#length(head - 0xc7) + 1);
    } else {
      return false;
    }
    return true;
  }

  #skip(expected: Uint8Array): boolean {
    const { length } = expected;
    for (let index = 0; index < length; index += 1) {
      if (this.#bytes[this.#position + index] !== expected[index]) return false;
    }
    this.#position += length;
    return true;
  }

  #slice(length: number): string {
    const start = this.#position;
    if (start + length > this.#bytes.length) throw new TypeMismatch("The value is incomplete.");
    this.#position = start + length;
    return this.#bytes.toString("utf8", start, this.#position);
  }

  /** Skips the head and `length` bytes. Returns the position of the first of those bytes. */
  #take(length: number): number {
    const start = this.#position + 1;
    this.#position = start + length;
    if (this.#position > this.#bytes.length) throw new TypeMismatch("The value is incomplete.");
    return start;
  }

  #peek(): number {
    const head = this.#bytes[this.#position];
    if (head === undefined) throw new TypeMismatch("The value is incomplete.");
    return head;
  }

  #refuse(type: Type): never {
    throw new TypeMismatch(`The value must be ${describeType(type)}.`);
  }
}

function assertComplete(object: Readonly<Record<string, unknown>>, layout: readonly FieldLayout[]): void {
  const missing = layout.find(({ name }) => !Object.hasOwn(object, name));
  if (missing !== undefined) throw new TypeMismatch(`The attribute "${missing.name}" is missing.`);
}
