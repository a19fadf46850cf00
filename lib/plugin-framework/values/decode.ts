import { Path } from "../path";
import type { Type } from "../schema/type";
import { parseJson } from "./json";
import { readJson } from "./json-reader";
import { MsgpackReader } from "./msgpack-reader";
import { Misfit, ValueError } from "./value-error";

/** A value as it is sent: in one of two encodings. */
export interface EncodedValue {
  readonly msgpack?: Uint8Array | undefined;
  readonly json?: Uint8Array | undefined;
}

/**
 * Decodes a value of a type.
 * @throws ValueError when it does not fit the type.
 */
export function decodeValue(type: Type, { msgpack, json }: EncodedValue): unknown {
  try {
    if (msgpack !== undefined && msgpack.length > 0) return new MsgpackReader(msgpack).readAll(type);
    if (json !== undefined && json.length > 0) return readJson(type, parseJson(json), false);
  } catch (error) {
    if (error instanceof SyntaxError) throw new ValueError(`A value is no JSON: ${error.message}.`, Path.root);
    throw Misfit.in(type, error);
  }
  throw new ValueError("A value is missing.", Path.root);
}

/**
 * Decodes a value out of the JSON of a state, which may be of another version: attributes that the type does not have
 * are dropped, those that it has more are null.
 * @throws ValueError when it does not fit the type.
 */
export function decodeState(type: Type, json: unknown): unknown {
  try {
    return readJson(type, json, true);
  } catch (error) {
    throw Misfit.in(type, error);
  }
}
