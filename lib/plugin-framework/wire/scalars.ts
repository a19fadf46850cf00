import type { Reader, Writer } from "protobufjs/minimal";

/** How values of one type are on the wire. */
export interface ValueCodec {
  /** As the tag before each value says it. */
  readonly wireType: number;
  /** What a field is when it was not sent. */
  absent(): unknown;
  read(reader: Reader): unknown;
  /** Takes only what the table's types promise. */
  write(writer: Writer, value: never): Writer;
}

const VARINT = 0;
/** A length, and as many bytes. */
export const DELIMITED = 2;

/** The types of the table that are no messages. */
export const SCALARS = {
  string: {
    wireType: DELIMITED,
    absent: () => "",
    read: (reader) => reader.string(),
    write: (writer, value: string) => writer.string(value),
  },
  bytes: {
    wireType: DELIMITED,
    absent: () => Buffer.alloc(0),
    read: (reader) => reader.bytes(),
    write: (writer, value: Uint8Array) => writer.bytes(value),
  },
  bool: {
    wireType: VARINT,
    absent: () => false,
    read: (reader) => reader.bool(),
    write: (writer, value: boolean) => writer.bool(value),
  },
  int64: {
    wireType: VARINT,
    absent: () => 0,
    read: (reader) => Number(reader.int64()),
    write: (writer, value: number) => writer.int64(value),
  },
  // An enumeration is a number like any other on the wire.
  enum: {
    wireType: VARINT,
    absent: () => 0,
    read: (reader) => reader.int32(),
    write: (writer, value: number) => writer.int32(value),
  },
} satisfies Record<string, ValueCodec>;

export function isScalar(type: string): type is keyof typeof SCALARS {
  return Object.hasOwn(SCALARS, type);
}
