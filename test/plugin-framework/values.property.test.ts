import fc from "fast-check";
import { decodeState, decodeValue } from "../../lib/plugin-framework/values/decode";
import { encodeValue } from "../../lib/plugin-framework/values/encode";
import { equalValues } from "../../lib/plugin-framework/values/equal";
import { parseJson } from "../../lib/plugin-framework/values/json";
import { ValueError } from "../../lib/plugin-framework/values/value-error";
import { asJson, asTerraform, typedPair, typedValue } from "./arbitrary-values";
import { wire } from "./wire-value";

test("every value survives a round trip through msgpack", () => {
  fc.assert(
    fc.property(typedValue, ({ type, value }) => {
      const { msgpack, errors } = encodeValue(type, value, "keep");
      expect(errors).toEqual([]);
      const decoded = decodeValue(type, { msgpack });
      expect(decoded).toEqual(value);
      expect(equalValues(type, decoded, value)).toBe(true);
    }),
  );
});

test("values that a msgpack library writes are decoded", () => {
  fc.assert(
    fc.property(typedValue, ({ type, value }) => {
      expect(decodeValue(type, wire(asTerraform(type, value)))).toEqual(value);
    }),
  );
});

test("every known value survives a round trip through JSON", () => {
  fc.assert(
    fc.property(typedPair, ({ type, left }) => {
      const json = Buffer.from(asJson(type, left));
      expect(decodeValue(type, { json })).toEqual(left);
      expect(decodeState(type, parseJson(json))).toEqual(left);
    }),
  );
});

test("two values are equal if and only if their bytes are", () => {
  fc.assert(
    fc.property(typedPair, ({ type, left, right }) => {
      const [one, other] = [left, right].map((value) => Buffer.from(encodeValue(type, value, "keep").msgpack));
      expect(equalValues(type, left, right)).toBe(one?.equals(other ?? Buffer.alloc(0)));
    }),
  );
});

test("fails only with a ValueError for bytes that are not a value of the type", () => {
  fc.assert(
    fc.property(typedValue, fc.uint8Array({ minLength: 1, maxLength: 60 }), ({ type }, msgpack) => {
      expectValueOrError(() => decodeValue(type, { msgpack }));
      expectValueOrError(() => decodeValue(type, { json: msgpack }));
    }),
  );
});

test("fails only with a ValueError for truncated or changed values", () => {
  fc.assert(
    fc.property(typedValue, fc.nat(), fc.nat(255), fc.boolean(), ({ type, value }, position, byte, isCut) => {
      const bytes = Buffer.from(encodeValue(type, value, "keep").msgpack);
      const at = position % bytes.length;
      if (!isCut) bytes[at] = byte;
      const msgpack = isCut ? bytes.subarray(0, at) : bytes;
      expectValueOrError(() => decodeValue(type, { msgpack }));
    }),
  );
});

function expectValueOrError(decode: () => unknown): void {
  try {
    decode();
  } catch (error) {
    expect(error).toBeInstanceOf(ValueError);
  }
}
