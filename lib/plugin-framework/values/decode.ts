import { Path } from "../path";
import type { Type } from "../schema/type-tree";
import { parseJson } from "./json";
import { readJson } from "./json-reader";
import { MsgpackReader } from "./msgpack-reader";
import { TypeMismatch, ValueError } from "./value-error";

/** An encoded value, in one of two encodings. */
export interface EncodedValue {
  readonly msgpack?: Uint8Array | undefined;
  readonly json?: Uint8Array | undefined;
}

/**
 * Decodes a value of a type.
 * @param mayBeUnknown - whether the value, or values inside it, may be unknown: not in states
 * @throws ValueError when it does not match the type
 */
export function decodeValue(type: Type, { msgpack, json }: EncodedValue, mayBeUnknown = true): unknown {
  try {
    if (msgpack !== undefined && msgpack.length > 0) return new MsgpackReader(msgpack, mayBeUnknown).readAll(type);
    if (json !== undefined && json.length > 0) return readJson(type, parseJson(json), false);
  } catch (error) {
    // The message of the parser quotes the value, which may be secret.
    if (error instanceof SyntaxError) throw new ValueError("The value is not valid JSON.", Path.root);
    throw TypeMismatch.in(type, error);
  }
  throw new ValueError("The value is missing.", Path.root);
}

/**
 * Decodes a value from the JSON of a state, which may be of another schema version: attributes that the type lacks are
 * dropped, attributes that the JSON lacks become null.
 * @throws ValueError when it does not match the type
 */
export function decodeState(type: Type, json: unknown): unknown {
  try {
    return readJson(type, json, true);
  } catch (error) {
    throw TypeMismatch.in(type, error);
  }
}
