import protobuf from "protobufjs/light";
import { type Field, parseField } from "./message-types";
import { MESSAGES, type MessageName, type Received, type Sent } from "./messages";

const OPTIONS = { defaults: true, longs: Number };

/** The table of messages as protobufjs takes it. */
const root = protobuf.Root.fromJSON({
  nested: Object.fromEntries(Object.entries(MESSAGES).map(([name, fields]) => [nameOf(name), describe(fields)])),
});
const types = new Map<MessageName, protobuf.Type>();

/** @throws Error when the bytes are no such message. */
export function decodeMessage<Name extends MessageName>(name: Name, bytes: Uint8Array): Received<Name> {
  const type = typeNamed(name);
  return type.toObject(type.decode(bytes), OPTIONS) as Received<Name>;
}

export function encodeMessage<Name extends MessageName>(name: Name, message: Sent<Name>): Buffer {
  const bytes: Uint8Array = typeNamed(name).encode(message).finish();
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function typeNamed(name: MessageName): protobuf.Type {
  const known = types.get(name);
  if (known !== undefined) return known;
  const type = root.lookupType(nameOf(name));
  types.set(name, type);
  return type;
}

function describe(fields: Readonly<Record<string, string>>): protobuf.IType {
  return {
    fields: Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, describeField(parseField(text))])),
  };
}

function describeField({ form, type, id }: Field): protobuf.IField | protobuf.IMapField {
  // An enumeration is a number like any other on the wire.
  const described = { type: type === "enum" ? "int32" : nameOf(type), id };
  if (form === "map") return { keyType: "string", ...described };
  return form === "repeated" ? { rule: "repeated", ...described } : described;
}

/** Names of messages do not go over the wire, and dots would mean namespaces here. */
function nameOf(name: string): string {
  return name.replace(".", "");
}
