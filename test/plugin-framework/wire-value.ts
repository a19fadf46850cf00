import { decode, encode, ExtData, type ExtensionCodecType } from "@msgpack/msgpack";
import { isUnknown, unknown } from "../../lib/plugin-framework";

/** A msgpack library that the server does not use, to check that both produce the same bytes. */
const extensionCodec: ExtensionCodecType<undefined> = {
  tryToEncode: (value) => (isUnknown(value) ? new ExtData(0, new Uint8Array([0])) : null),
  decode: () => unknown,
};

/** Encodes a value as Terraform does. */
export function wire(value: unknown): { msgpack: Uint8Array } {
  return { msgpack: encode(value, { extensionCodec, useBigInt64: true }) };
}

/** Encodes a dynamic value as Terraform does: its type, then the value. */
export function wireDynamic(type: unknown, value: unknown): [Uint8Array, unknown] {
  return [Buffer.from(JSON.stringify(type)), value];
}

/** Decodes a value that the server sent. */
export function plain(value: { readonly msgpack: Uint8Array } | null): unknown {
  if (value === null) throw new Error("There is no value.");
  return decode(value.msgpack, { extensionCodec, useBigInt64: true });
}

/** The unknown value in what `plain` returns. */
export const unknownValue: unknown = unknown;
