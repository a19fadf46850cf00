import type { Type } from "../../lib/plugin-framework/schema/type-tree";
import { encodeValue } from "../../lib/plugin-framework/values/encode";
import { plain } from "./wire-value";

const text: Type = { kind: "string" };
const tuple: Type = {
  kind: "tuple",
  elements: [
    text,
    { kind: "bool" },
    { kind: "bigNumber" },
    { kind: "map", element: text },
    { kind: "list", element: text },
    text,
  ],
};

// The writer's buffer starts with 4,096 bytes and doubles. Each value starts before, at and after its end.
test.each([4_096, 8_192, 16_384])("survives a buffer of %d bytes that is full in the middle of a value", (size) => {
  for (let length = size - 60; length <= size + 5; length += 1) {
    const value = ["x".repeat(length), true, 7, { key: "value" }, ["a", "é"], "end"];
    expect(plain(encodeValue(tuple, value, "keep"))).toEqual(value);
  }
});
