import { Reader, Writer } from "protobufjs/minimal";
import { type Field, parseField } from "./message-types";
import { MESSAGES, type MessageName, type Received, type Sent } from "./messages";
import { DELIMITED, isScalar, SCALARS, type ValueCodec } from "./scalars";

/** Decodes a message. @throws Error when the bytes are not such a message */
export function decodeMessage<Name extends MessageName>(name: Name, bytes: Uint8Array): Received<Name> {
  return read(fieldsOf(name), bytes) as Received<Name>;
}

/** Encodes a message. */
export function encodeMessage<Name extends MessageName>(name: Name, message: Sent<Name>): Buffer {
  const bytes: Uint8Array = write(fieldsOf(name), Writer.create(), message).finish();
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A field of the message table, with the codec of its values. */
interface WireField {
  readonly name: string;
  readonly form: Field["form"];
  readonly codec: ValueCodec;
  /** The tag before each value. */
  readonly tag: number;
}

type Fields = readonly WireField[];

/** Fields of the messages used so far: no process uses all of them. */
const fieldsByMessage = new Map<MessageName, Fields>();

function fieldsOf(message: MessageName): Fields {
  const cached = fieldsByMessage.get(message);
  if (cached !== undefined) return cached;
  const fields = Object.entries(MESSAGES[message]).map(([name, text]) => {
    const { form, type, id } = parseField(text);
    const values = isScalar(type) ? SCALARS[type] : messageCodec(() => fieldsOf(type as MessageName));
    return wireField(name, form, id, form === "map" ? entryCodec(values) : values);
  });
  fieldsByMessage.set(message, fields);
  return fields;
}

function wireField(name: string, form: Field["form"], id: number, codec: ValueCodec): WireField {
  return { name, form, codec, tag: (id << 3) | codec.wireType };
}

/** A map is encoded as a list of entries. */
function entryCodec(values: ValueCodec): ValueCodec {
  const fields = [wireField("key", "single", 1, SCALARS.string), wireField("value", "single", 2, values)];
  return messageCodec(() => fields);
}

function messageCodec(fields: () => Fields): ValueCodec {
  return {
    wireType: DELIMITED,
    absent: () => null,
    read: (reader) => read(fields(), reader.bytes()),
    write: (writer, value: object) => write(fields(), writer.fork(), value).ldelim(),
  };
}

function read(fields: Fields, bytes: Uint8Array): object {
  const values = new Map(fields.map(({ tag }) => [tag, [] as unknown[]]));
  const reader = Reader.create(bytes);
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const field = fields.find((one) => one.tag === tag);
    if (field === undefined) reader.skipType(tag & 7, 0, tag >>> 3);
    else values.get(tag)?.push(field.codec.read(reader));
  }
  return Object.fromEntries(fields.map((field) => [field.name, received(field, values.get(field.tag) ?? [])]));
}

/** The value of a field, from all its values in the message. */
function received({ form, codec }: WireField, values: readonly unknown[]): unknown {
  if (form === "repeated") return values;
  if (form === "map") return Object.fromEntries((values as Entry[]).map(({ key, value }) => [key, value]));
  return values.length === 0 ? codec.absent() : values.at(-1);
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
}

function write(fields: Fields, writer: Writer, message: object): Writer {
  // A schema has thousands of messages, and Terraform waits for it in every command: nothing is copied.
  const values = message as Readonly<Record<string, unknown>>;
  for (const { name, form, codec, tag } of fields) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === null) continue;
    if (form === "single") codec.write(writer.uint32(tag), value as never);
    else for (const one of valuesToSend(form, value)) codec.write(writer.uint32(tag), one as never);
  }
  return writer;
}

/** The values of a field that may have several, in the order they are written. */
function valuesToSend(form: "repeated" | "map", value: object): readonly unknown[] {
  return form === "repeated"
    ? (value as unknown[])
    : Object.entries(value).map(([key, one]): Entry => ({ key, value: one }));
}
