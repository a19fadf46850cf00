import type { ObjectType, Type } from "../schema/type-tree";

/** One field of an object, with its name encoded in msgpack. */
export interface FieldLayout {
  readonly name: string;
  readonly type: Type;
  readonly key: Uint8Array;
}

const layouts = new WeakMap<ObjectType, readonly FieldLayout[]>();

/** The fields of an object in Terraform's order (by name). Cached by type. */
export function layoutOf(type: ObjectType): readonly FieldLayout[] {
  const cached = layouts.get(type);
  if (cached !== undefined) return cached;
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
