import type { ListType, MapType, ObjectType, SetType, TupleType, Type } from "../schema/type";
import { describeType, typeFromJson } from "../schema/type-json";
import type { BigNumber } from "./big-number";
import { Dynamic, type DynamicContent } from "./dynamic";
import { type FieldLayout, layoutOf } from "./layout";
import { numberFor } from "./number";
import { unknown } from "./unknown";
import { Misfit } from "./value-error";

const NIL = 0xc0;
/** Dynamic values inside dynamic values: deeper than this no configuration goes. */
const DEEPEST = 100;

/** Reads msgpack against a type, in one pass: Terraform's values are large, and a plan holds three of them. */
export class MsgpackReader {
  readonly #bytes: Buffer;
  #position = 0;
  #dynamicDepth = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** @throws Misfit when the bytes are no value of this type. */
  readAll(type: Type): unknown {
    const value = this.#value(type);
    if (this.#position !== this.#bytes.length) throw new Misfit("There are bytes left after the value.");
    return value;
  }

  #value(type: Type): unknown {
    const head = this.#peek();
    if (head === NIL) {
      this.#position += 1;
      return null;
    }
    if (this.#skipExtension(head)) return unknown;
    switch (type.kind) {
      case "string":
        return this.#isText(head) ? this.#text() : this.#refuse(type);
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
    if (this.#isText(head)) return numberFor(type, this.#text());
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
      throw new Misfit(`It must be a tuple of ${type.elements.length} elements, not ${count}.`);
    }
    const elements: unknown[] = [];
    try {
      while (elements.length < count) {
        elements.push(this.#value(type.kind === "tuple" ? (type.elements[elements.length] ?? type) : type.element));
      }
    } catch (error) {
      throw Misfit.within(elements.length, error);
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
      throw Misfit.within(key, error);
    }
    return map;
  }

  #object(type: ObjectType): Record<string, unknown> {
    const count = this.#count(0x80, 0xde, type);
    const layout = layoutOf(type);
    const object: Record<string, unknown> = {};
    let name = "";
    try {
      for (let index = 0; index < count; index += 1) {
        // Terraform sorts the names, so that each is nearly always where it is expected.
        const expected = layout[index];
        const field = expected !== undefined && this.#skip(expected.key) ? expected : this.#namedField(layout);
        name = field.name;
        object[name] = this.#value(field.type);
      }
    } catch (error) {
      throw name === "" ? error : Misfit.within(name, error);
    }
    if (count !== layout.length) assertComplete(object, layout);
    return object;
  }

  #namedField(layout: readonly FieldLayout[]): FieldLayout {
    const name = this.#key();
    const field = layout.find((one) => one.name === name);
    if (field === undefined) throw new Misfit(`There is no attribute ${JSON.stringify(name.slice(0, 80))}.`);
    return field;
  }

  /** The JSON of the type as bytes, then the value. */
  #dynamic(type: Type): Dynamic {
    if (this.#count(0x90, 0xdc, type) !== 2) return this.#refuse(type);
    const inner = typeFromJson(this.#json());
    if (inner === undefined) throw new Misfit("The type of a value cannot be read.");
    this.#dynamicDepth += 1;
    if (this.#dynamicDepth > DEEPEST) throw new RangeError("Too deep");
    const value = this.#value(inner) as DynamicContent;
    this.#dynamicDepth -= 1;
    return new Dynamic(inner, value);
  }

  #json(): unknown {
    const text = this.#isText(this.#peek()) ? this.#text() : this.#binary();
    try {
      return JSON.parse(text);
    } catch {
      throw new Misfit("The type of a value cannot be read.");
    }
  }

  #binary(): string {
    const head = this.#peek();
    if (head < 0xc4 || head > 0xc6) throw new Misfit("The type of a value cannot be read.");
    return this.#slice(this.#length(head - 0xc4));
  }

  #key(): string {
    if (!this.#isText(this.#peek())) throw new Misfit("A key must be a text.");
    const key = this.#text();
    if (key === "__proto__") throw new Misfit('"__proto__" cannot be a key.');
    return key;
  }

  #isText(head: number): boolean {
    return (head >= 0xa0 && head <= 0xbf) || (head >= 0xd9 && head <= 0xdb);
  }

  #text(): string {
    const head = this.#peek();
    if (head > 0xbf) return this.#slice(this.#length(head - 0xd9));
    this.#position += 1;
    return this.#slice(head & 0x1f);
  }

  /** The number of elements after a head of the form `fixed`, `wide` (16 bits) or `wide + 1` (32 bits). */
  #count(fixed: number, wide: number, type: Type): number {
    const head = this.#peek();
    let count: number;
    if ((head & 0xf0) === fixed) count = this.#small(head & 0x0f);
    else if (head === wide || head === wide + 1) count = this.#length(head - wide + 1);
    else return this.#refuse(type);
    // Each element has a byte at least: what claims to be larger is not read, however little it is.
    if (count > this.#bytes.length - this.#position) throw new Misfit("A value ends too early.");
    return count;
  }

  /** A length of 1, 2 or 4 bytes after the head: `power` is 0, 1 or 2. */
  #length(power: number): number {
    const bytes = 1 << power;
    return this.#bytes.readUIntBE(this.#take(bytes), bytes);
  }

  /** Unknown values are extensions; what they say beyond that may be ignored. */
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
    if (start + length > this.#bytes.length) throw new Misfit("A value ends too early.");
    this.#position = start + length;
    return this.#bytes.toString("utf8", start, this.#position);
  }

  /** Skips the head and `length` bytes, and returns where those begin. */
  #take(length: number): number {
    const start = this.#position + 1;
    this.#position = start + length;
    if (this.#position > this.#bytes.length) throw new Misfit("A value ends too early.");
    return start;
  }

  #peek(): number {
    const head = this.#bytes[this.#position];
    if (head === undefined) throw new Misfit("A value ends too early.");
    return head;
  }

  #refuse(type: Type): never {
    throw new Misfit(`It must be ${describeType(type)}.`);
  }
}

function assertComplete(object: Readonly<Record<string, unknown>>, layout: readonly FieldLayout[]): void {
  const missing = layout.find(({ name }) => !Object.hasOwn(object, name));
  if (missing !== undefined) throw new Misfit(`The attribute "${missing.name}" is missing.`);
}
