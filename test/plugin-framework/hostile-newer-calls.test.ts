import { encode } from "@msgpack/msgpack";
import { unknown } from "../../lib/plugin-framework";
import type { Received, Sent } from "../../lib/plugin-framework/wire/messages";
import type { ProtocolClient } from "./protocol-client";
import { readable } from "./served";
import { servedMemos, stopServedMemos } from "./served-memo";
import { wire } from "./wire-value";

const RAW =
  /TypeError|RangeError|SyntaxError|Cannot read|Cannot destructure|undefined|is not a |index out of|\[object|at .*\.[tj]s:/;

type Value = Sent<"DynamicValue">;
type Diagnostics = readonly Received<"Diagnostic">[];

const stored = { shelf: "main", id: "memo-1", text: "Hello", edition: 1, password: null };
const identity = { shelf: "main", memo: "memo-1", edition: 1 };
const listConfig = { shelf: "main" };
const actionConfig = { shelf: "main", copies: 2, password: "hunter2 hunter2" };

const type_name = "example_memo";
const action_type = "example_publish";
const unary = async (answer: Promise<{ diagnostics: Diagnostics }>): Promise<Diagnostics> => (await answer).diagnostics;

/** Each newer call with a value: a valid value, and how to send another in its place. */
const CALLS: Readonly<
  Record<
    string,
    { readonly valid: object; readonly send: (client: ProtocolClient, value: Value) => Promise<Diagnostics> }
  >
> = {
  "ReadResource with an identity": {
    valid: identity,
    send: (client, identity_data) =>
      unary(
        client.call("ReadResource", { type_name, current_state: wire(stored), current_identity: { identity_data } }),
      ),
  },
  "ImportResourceState with an identity": {
    valid: identity,
    send: (client, identity_data) =>
      unary(client.call("ImportResourceState", { type_name, identity: { identity_data } })),
  },
  GenerateResourceConfig: {
    valid: stored,
    send: (client, state) => unary(client.call("GenerateResourceConfig", { type_name, state })),
  },
  ValidateListResourceConfig: {
    valid: listConfig,
    send: (client, config) => unary(client.call("ValidateListResourceConfig", { type_name, config })),
  },
  ListResource: {
    valid: listConfig,
    send: async (client, config) =>
      (await client.events("ListResource", { type_name, config })).flatMap(({ diagnostic }) => diagnostic),
  },
  ValidateActionConfig: {
    valid: actionConfig,
    send: (client, config) => unary(client.call("ValidateActionConfig", { type_name: action_type, config })),
  },
  PlanAction: {
    valid: actionConfig,
    send: (client, config) => unary(client.call("PlanAction", { action_type, config })),
  },
  InvokeAction: {
    valid: actionConfig,
    send: async (client, config) =>
      (await client.events("InvokeAction", { action_type, config })).flatMap(
        ({ completed }) => completed?.diagnostics ?? [],
      ),
  },
};

let client: ProtocolClient;
beforeAll(async () => {
  const served = await servedMemos();
  served.shelves.put(stored);
  client = served.client;
});
afterAll(stopServedMemos);

const HUGE = "x".repeat(500_000);

/** Values that no call accepts, and the message of the error. */
const INVALID: readonly [what: string, value: (valid: object) => Value, expected: RegExp][] = [
  ["garbage", () => ({ msgpack: Uint8Array.from([0xc1, 0xff]) }), /The value must be an object/],
  ["a list", () => wire([1]), /The value must be an object/],
  ["a huge string", () => wire(HUGE), /The value must be an object/],
  ["an unknown object", () => wire(unknown), /The value must be (?:known|an object, not unknown)/],
  ["half of it", (valid) => ({ msgpack: wire(valid).msgpack.subarray(0, 5) }), /incomplete/],
  ["an attribute more", (valid) => wire({ ...valid, more: 1 }), /The attribute "more" does not exist/],
  ["an attribute less", (valid) => wire(without(valid)), /The attribute "shelf" is missing/],
  [
    "__proto__",
    () => ({ msgpack: Buffer.concat([Buffer.from([0x81]), encode("__proto__"), encode(1)]) }),
    /"__proto__"/,
  ],
  ["invalid JSON", () => ({ json: Buffer.from('{"shelf":"hunter2') }), /The value is not valid JSON\./],
  ["a count of four billion", () => ({ msgpack: Uint8Array.from([0xdf, 0xff, 0xff, 0xff, 0xff]) }), /incomplete/],
  ["the wrong type of an attribute", (valid) => wire({ ...valid, shelf: [["wrong"]] }), /^shelf: The value must be/],
];

const without = (valid: object): object =>
  Object.fromEntries(Object.entries(valid).filter(([name]) => name !== "shelf"));

describe.each(Object.entries(CALLS))("%s fails for", (_call, { valid, send }) => {
  test.each(INVALID)("%s", async (_what, value, expected) => {
    const diagnostics = await send(client, value(valid));
    expect(diagnostics.map(({ detail }) => detail)).toEqual([expect.stringMatching(expected)]);
    for (const text of readable({ diagnostics })) expect(text).not.toMatch(RAW);
    expect(readable({ diagnostics }).join()).not.toContain("hunter2");
    expect(readable({ diagnostics }).join().length).toBeLessThan(1_000);
  });
});

describe.each(Object.entries(CALLS))("%s survives", (_call, { valid, send }) => {
  test.each([
    ["null", null],
    ["an unknown value", unknown],
    ["a huge string", HUGE],
    ["a number", 7],
    ["an object", { a: { b: 1 } }],
  ])("%s in each attribute", async (_what, by) => {
    for (const name of Object.keys(valid)) {
      const diagnostics = await send(client, wire({ ...valid, [name]: by }));
      for (const text of readable({ diagnostics }))
        expect([name, text]).toEqual([name, expect.not.stringMatching(RAW)]);
    }
  });

  test.each([
    ["null", wire(null)],
    ["nothing", {}],
  ])("%s instead of the value", async (_what, value) => {
    const diagnostics = await send(client, value);
    for (const text of readable({ diagnostics })) expect(text).not.toMatch(RAW);
    expect((await client.call("GetMetadata", {})).resources).toHaveLength(1);
  });
});

test("a type that does not exist fails with the types that do", async () => {
  const wrong = { type_name: "__proto__", action_type: "__proto__" };
  const answers = [
    await unary(client.call("UpgradeResourceIdentity", wrong)),
    await unary(client.call("GenerateResourceConfig", wrong)),
    await unary(client.call("ValidateListResourceConfig", wrong)),
    await unary(client.call("ValidateActionConfig", wrong)),
    await unary(client.call("PlanAction", wrong)),
    (await client.events("ListResource", wrong)).flatMap(({ diagnostic }) => diagnostic),
    (await client.events("InvokeAction", wrong)).flatMap(({ completed }) => completed?.diagnostics ?? []),
  ];
  for (const diagnostics of answers) {
    expect(readable({ diagnostics })).toEqual([
      expect.stringMatching(/^error Unknown type "__proto__": .* has only example_(memo|publish)\.$/),
    ]);
  }
});

test("a limit that makes no sense means no limit", async () => {
  for (const limit of [-1, 0, Number.MIN_SAFE_INTEGER]) {
    expect(await client.events("ListResource", { type_name, config: wire(listConfig), limit })).toHaveLength(1);
  }
});
