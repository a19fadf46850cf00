import type { ObjectType, Type } from "../schema/type";

/** One field of an object, with its name as it stands in msgpack. */
export interface FieldLayout {
  readonly name: string;
  readonly type: Type;
  readonly key: Uint8Array;
}

const layouts = new WeakMap<ObjectType, readonly FieldLayout[]>();

/** Fields of an object in the order in which Terraform writes them. */
export function layoutOf(type: ObjectType): readonly FieldLayout[] {
  const known = layouts.get(type);
  if (known !== undefined) return known;
  const fields = Object.entries(type.fields).sort(([left], [right]) => (left < right ? -1 : 1));
  const layout = fields.map(([name, field]) => ({ name, type: field, key: encodeKey(name) }));
  layouts.set(type, layout);
  return layout;
}

function encodeKey(name: string): Uint8Array {
  const bytes = Buffer.from(name);
  const { length } = bytes;
  const head = length < 32 ? [0xa0 | length] : length < 256 ? [0xd9, length] : [0xda, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), bytes]);
}
