import type { Reader, Writer } from "protobufjs/minimal";

/** Reads and writes values of one type. */
export interface ValueCodec {
  /** The wire type in the tag before each value. */
  readonly wireType: number;
  /** The value of a field that was not sent. */
  absent(): unknown;
  read(reader: Reader): unknown;
  /** Writes a value of the type in the message table. */
  write(writer: Writer, value: never): Writer;
}

const VARINT = 0;
/** A length, then that many bytes. */
export const DELIMITED = 2;

/** The types of the message table that are not messages. */
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
  // On the wire an enumeration is an integer.
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
