import { decode, encode, ExtData, type ExtensionCodecType } from "@msgpack/msgpack";
import { isUnknown, unknown } from "../../lib/plugin-framework";

/** The msgpack library that the server does not use, so that both must agree on the bytes. */
const extensionCodec: ExtensionCodecType<undefined> = {
  tryToEncode: (value) => (isUnknown(value) ? new ExtData(0, new Uint8Array([0])) : null),
  decode: () => unknown,
};

/** A value as Terraform sends it. */
export function wire(value: unknown): { msgpack: Uint8Array } {
  return { msgpack: encode(value, { extensionCodec, useBigInt64: true }) };
}

/** A dynamic value as Terraform sends it: its type, then the value. */
export function wireDynamic(type: unknown, value: unknown): [Uint8Array, unknown] {
  return [Buffer.from(JSON.stringify(type)), value];
}

/** What a value says that the server sent. */
export function plain(value: { readonly msgpack: Uint8Array } | null): unknown {
  if (value === null) throw new Error("There is no value.");
  return decode(value.msgpack, { extensionCodec, useBigInt64: true });
}
