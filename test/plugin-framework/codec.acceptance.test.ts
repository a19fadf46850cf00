import fc from "fast-check";
import protobuf from "protobufjs/light";
import { decodeMessage, encodeMessage } from "../../lib/plugin-framework/wire/codec";
import { parseField } from "../../lib/plugin-framework/wire/message-types";
import { MESSAGES, type MessageName } from "../../lib/plugin-framework/wire/messages";

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = MESSAGES;

/** The messages as protobufjs itself reads and writes them, from the same table. */
const root = protobuf.Root.fromJSON({
  nested: Object.fromEntries(
    Object.entries(tables).map(([name, fields]) => [nameOf(name), { fields: described(fields) }]),
  ),
});

/** protobufjs treats dots as namespaces. Message names are not encoded, so other names do no harm. */
function nameOf(message: string): string {
  return message.replace(".", "");
}

function described(fields: Readonly<Record<string, string>>): Record<string, protobuf.IField | protobuf.IMapField> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, text]) => {
      const { form, type, id } = parseField(text);
      const field = { id, type: type === "enum" ? "int32" : nameOf(type) };
      if (form === "map") return [name, { ...field, keyType: "string" }];
      return [name, form === "repeated" ? { ...field, rule: "repeated" } : field];
    }),
  );
}

function readByProtobufjs(message: string, bytes: Uint8Array): object {
  const type = root.lookupType(nameOf(message));
  return type.toObject(type.decode(bytes), { defaults: true, longs: Number });
}

const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  string: fc.string({ unit: "grapheme" }),
  bytes: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  bool: fc.boolean(),
  int64: fc.maxSafeInteger(),
  enum: fc.integer(),
};

function anyMessage(message: string, depth = 0): fc.Arbitrary<object> {
  const fields = Object.entries(tables[message] ?? {}).flatMap(([name, text]) => {
    const { form, type } = parseField(text);
    const one = scalars[type] ?? (depth < 4 ? anyMessage(type, depth + 1) : undefined);
    if (one === undefined) return [];
    if (form === "map")
      return [[name, fc.dictionary(fc.string(), one, { maxKeys: 3, noNullPrototype: true })] as const];
    return [[name, form === "repeated" ? fc.array(one, { maxLength: 3 }) : one] as const];
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: [], noNullPrototype: true });
}

const names = Object.keys(MESSAGES) as MessageName[];

test.each(names)("%s is encoded and decoded as by protobufjs itself", (name) => {
  fc.assert(
    fc.property(anyMessage(name), (message) => {
      const bytes = encodeMessage(name, message);
      const expected = readByProtobufjs(name, bytes);
      expect(decodeMessage(name, bytes)).toEqual(expected);
      // The decoded message has all fields, with defaults for omitted ones.
      expect(expected).toMatchObject(message);
      const type = root.lookupType(nameOf(name));
      expect(decodeMessage(name, type.encode(type.fromObject(message)).finish())).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test("fields of a later protocol version are skipped", () => {
  const later = protobuf.Writer.create();
  later.uint32((90 << 3) | 2).string("what nobody knows yet");
  later.uint32((91 << 3) | 0).uint32(7);
  later.uint32((92 << 3) | 1).double(1.5);
  const known = encodeMessage("UpgradeResourceState.Request", { type_name: "example_note", version: 3 });
  const bytes = Buffer.concat([later.finish(), known, later.finish()]);
  expect(decodeMessage("UpgradeResourceState.Request", bytes)).toEqual({
    type_name: "example_note",
    version: 3,
    raw_state: null,
  });
});

test("fails for a truncated message", () => {
  const bytes = encodeMessage("ValidateProviderConfig.Request", { config: { msgpack: Buffer.from("some bytes") } });
  for (let length = 1; length < bytes.length; length++) {
    expect(() => decodeMessage("ValidateProviderConfig.Request", bytes.subarray(0, length))).toThrow();
  }
});
