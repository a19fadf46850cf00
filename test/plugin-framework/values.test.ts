import { BigNumber, containsUnknown, Dynamic, unknown } from "../../lib/plugin-framework";
import type { Type } from "../../lib/plugin-framework/schema/type-tree";
import { decodeValue } from "../../lib/plugin-framework/values/decode";
import { encodeValue } from "../../lib/plugin-framework/values/encode";
import { plain, wire, wireDynamic } from "./wire-value";

const number: Type = { kind: "bigNumber" };
const read = (type: Type, value: unknown): unknown => decodeValue(type, wire(value));
const written = (type: Type, value: unknown): unknown => plain(encodeValue(type, value, "keep"));

test("numbers that JavaScript holds exactly are decoded as numbers", () => {
  expect(read(number, 443)).toBe(443);
  expect(read(number, -1.5)).toBe(-1.5);
  expect(read(number, "0.1")).toBe(0.1);
  expect(read(number, "0.00000001")).toBe(1e-8);
  expect(read(number, BigInt(2 ** 53 - 1))).toBe(2 ** 53 - 1);
  expect(read(number, Infinity)).toBe(Infinity);
});

test("all other numbers keep every digit", () => {
  expect(read(number, 9007199254740993n)).toEqual(new BigNumber("9007199254740993"));
  expect(read(number, "0.1234567890123456789")).toEqual(new BigNumber("0.1234567890123456789"));
  // A double is decoded exactly, not as the decimal that JavaScript prints.
  expect(read(number, 0.1)).toEqual(new BigNumber("0.1000000000000000055511151231257827021181583404541015625"));
  expect(read(number, 1e300)).toEqual(new BigNumber(BigInt(1e300).toString()));
});

test("a fraction is encoded as the decimal that JavaScript prints", () => {
  expect(written(number, 0.1)).toBe("0.1");
  expect(written(number, 1e-8)).toBe("1e-8");
  expect(written(number, 3)).toBe(3);
  expect(written(number, -129)).toBe(-129);
  expect(written(number, 2 ** 40)).toBe(BigInt(2 ** 40));
  expect(written(number, new BigNumber("1e30"))).toBe(`1${"0".repeat(30)}`);
});

test("a big number has one canonical form", () => {
  const spellings = ["+12.50", "012.5", "1.25e1", "125E-1"].map((text) => new BigNumber(text).text);
  expect(new Set(spellings)).toEqual(new Set(["12.5"]));
  expect(new BigNumber("-0.0").text).toBe("0");
  expect(new BigNumber("1e-5").text).toBe("0.00001");
  expect(new BigNumber("12e999999").text).toBe("12e999999");
  expect(JSON.stringify({ big: new BigNumber("7") })).toBe('{"big":"7"}');
});

test("fails for a string that is not a number", () => {
  expect(() => new BigNumber("twelve")).toThrow('"twelve" is not a decimal number.');
  expect(() => read(number, "0x10")).toThrow("The value must be a number.");
  expect(() => read(number, NaN)).toThrow("The value must be a number.");
});

test("fails if a number would be rounded", () => {
  expect(read({ kind: "number" }, "0.5")).toBe(0.5);
  expect(() => read({ kind: "number" }, 9007199254740993n)).toThrow("The number has too many digits");
});

test("every extension is decoded as unknown, without refinements", () => {
  const list: Type = { kind: "list", element: { kind: "string" } };
  const refined = Buffer.from([0x92, 0xc7, 0x03, 0x0c, 0x81, 0x01, 0xc2, 0xd4, 0x00, 0x00]);
  expect(decodeValue(list, { msgpack: refined })).toEqual([unknown, unknown]);
});

test("a dynamic value contains its type, even if it is null or unknown", () => {
  const dynamic: Type = { kind: "dynamic" };
  const type = ["object", { a: ["list", "number"] }];
  const value = read(dynamic, wireDynamic(type, { a: [1] })) as Dynamic;
  expect(value.value).toEqual({ a: [1] });
  expect(value.type).toMatchObject({ kind: "object" });
  expect(read(dynamic, wireDynamic("string", null))).toEqual(new Dynamic({ kind: "string" }, null));
  expect(read(dynamic, wireDynamic("string", unknown))).toEqual(new Dynamic({ kind: "string" }, unknown));
  expect(read(dynamic, null)).toBeNull();
  expect(read(dynamic, unknown)).toBe(unknown);
});

test("the type of a dynamic value is inferred", () => {
  const value = Dynamic.of({ name: "x", sizes: [1, true], none: null });
  const [type, inner] = written({ kind: "dynamic" }, value) as [Uint8Array, unknown];
  expect(JSON.parse(Buffer.from(type).toString())).toEqual([
    "object",
    { name: "string", none: "dynamic", sizes: ["tuple", ["number", "bool"]] },
  ]);
  expect(inner).toEqual({ name: "x", sizes: [1, true], none: null });
  expect(Dynamic.of(value)).toBe(value);
});

test("sets are encoded sorted and without duplicates, maps and objects sorted", () => {
  const set: Type = { kind: "set", element: { kind: "string" } };
  expect(written(set, ["b", "a", "b"])).toEqual(["a", "b"]);
  const map: Type = { kind: "map", element: { kind: "string" } };
  expect(encodeValue(map, { b: "2", a: "1" }, "keep").msgpack).toEqual(
    encodeValue(map, { a: "1", b: "2" }, "keep").msgpack,
  );
});

test("all unknown elements of a set are encoded", () => {
  const set: Type = { kind: "set", element: { kind: "string" } };
  expect(written(set, [unknown, "a", unknown])).toHaveLength(3);
});

test("elements of a set that are alike, but for what is unknown in them, are all encoded", () => {
  const set: Type = { kind: "set", element: { kind: "object", fields: { id: { kind: "string" } } } };
  expect(written(set, [{ id: unknown }, { id: "a" }, { id: unknown }, { id: "a" }])).toHaveLength(3);
});

test("strings are normalized as in Terraform", () => {
  expect(written({ kind: "string" }, "e\u0301")).toBe("\u00e9");
  expect(written({ kind: "string" }, "x".repeat(70_000))).toHaveLength(70_000);
});

test("large collections are encoded and decoded", () => {
  const list: Type = { kind: "list", element: { kind: "bool" } };
  for (const length of [15, 16, 70_000]) {
    const value = Array.from({ length }, () => true);
    expect(read(list, value)).toHaveLength(length);
    expect(written(list, value)).toHaveLength(length);
  }
  const map: Type = { kind: "map", element: { kind: "bool" } };
  const value = Object.fromEntries(Array.from({ length: 70_000 }, (_, index) => [`k${index}`, true]));
  expect(Object.keys(decodeValue(map, { msgpack: encodeValue(map, value, "keep").msgpack }) as object)).toHaveLength(
    70_000,
  );
});

test("containsUnknown finds unknown values at any depth", () => {
  expect(containsUnknown({ a: [{ b: unknown }] })).toBe(true);
  expect(containsUnknown({ a: [{ b: "known" }, null] })).toBe(false);
  expect(containsUnknown(unknown)).toBe(true);
  expect(String(unknown)).toBe("(known after apply)");
});

test("fails if a value is nested too deeply", () => {
  const layers = 20_000;
  const bytes = Array.from({ length: layers }, () => [0x92, 0xa9, ...Buffer.from('"dynamic"')]).flat();
  expect(() => decodeValue({ kind: "dynamic" }, { msgpack: Buffer.from([...bytes, 0xc0]) })).toThrow(
    "The value is nested too deeply.",
  );
  const json = Buffer.from(`${'{"type":"dynamic","value":'.repeat(layers)}null${"}".repeat(layers)}`);
  expect(() => decodeValue({ kind: "dynamic" }, { json })).toThrow("nested too deeply");
  const type = `${'["list",'.repeat(layers)}"string"${"]".repeat(layers)}`;
  expect(() => read({ kind: "dynamic" }, [Buffer.from(type), null])).toThrow("The type of the value is invalid.");
});

test("fails for a large element count in few bytes", () => {
  const bytes = Buffer.from([0xdd, 0xff, 0xff, 0xff, 0xff]);
  const list: Type = { kind: "list", element: { kind: "string" } };
  expect(() => decodeValue(list, { msgpack: bytes })).toThrow("The value is incomplete.");
});

test("fails for the key __proto__", () => {
  const key = Buffer.from([0x81, 0xa9, ...Buffer.from("__proto__"), 0xc0]);
  const map: Type = { kind: "map", element: { kind: "string" } };
  expect(() => decodeValue(map, { msgpack: key })).toThrow('"__proto__" cannot be a key.');
});
