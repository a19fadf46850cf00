import { status } from "@grpc/grpc-js";
import { encode } from "@msgpack/msgpack";
import { unknown, type Provider } from "../../lib/plugin-framework";
import { SERVICES, type Received } from "../../lib/plugin-framework/wire/messages";
import { noteConfig, noteProvider, storedNote } from "./note-provider";
import type { ProtocolClient } from "./protocol-client";
import { readable, served, servedNote, stopServed } from "./served";
import { wire } from "./wire-value";

afterEach(stopServed);

const RAW =
  /TypeError|RangeError|SyntaxError|Cannot read|Cannot destructure|undefined|is not a |index out of|\[object|at .*\.[tj]s:/;

type Response = { readonly diagnostics: readonly Received<"Diagnostic">[] };

/** A value for a call, and the message of the value's error. */
type Case = readonly [what: string, value: { msgpack?: Uint8Array; json?: Uint8Array }, expected: RegExp];

const without = (name: keyof typeof storedNote): object =>
  Object.fromEntries(Object.entries(storedNote).filter(([one]) => one !== name));

const bytes = (...values: number[]): { msgpack: Uint8Array } => ({ msgpack: Uint8Array.from(values) });

/** The msgpack of an object with these entries, of which several may have one name. */
const entries = (...pairs: readonly (readonly [string, unknown])[]): { msgpack: Uint8Array } => ({
  msgpack: Buffer.concat([
    Buffer.from([0x80 | pairs.length]),
    ...pairs.map(([name, value]) => Buffer.concat([encode(name), encode(value)])),
  ]),
});

const whole = wire(storedNote).msgpack;

const CASES: readonly Case[] = [
  ["garbage", bytes(0xc1, 0xff, 0x00), /The value must be an object/],
  ["a byte that msgpack does not use, inside", entries(["id", "a"]), /The attribute "\w+" is missing/],
  ["a list", wire([1, 2]), /The value must be an object/],
  ["a string", wire("note"), /The value must be an object/],
  ["a number", wire(7), /The value must be an object/],
  ["an unknown object", wire(unknown), /The value must be (?:known|an object, not unknown)/],
  ["one byte less", { msgpack: whole.subarray(0, -1) }, /The value is incomplete.*|is incomplete/],
  ["half of it", { msgpack: whole.subarray(0, whole.length / 2) }, /The value is incomplete/],
  ["one byte more", { msgpack: Buffer.concat([whole, Buffer.from([0xc0])]) }, /extra bytes/],
  ["a count of four billion", bytes(0xdf, 0xff, 0xff, 0xff, 0xff), /The value is incomplete/],
  ["an attribute less", wire(without("title")), /The attribute "title" is missing/],
  ["an attribute more", wire({ ...storedNote, secret: 1 }), /The attribute "secret" does not exist/],
  ["__proto__", entries(["__proto__", 1]), /"__proto__" cannot be a key/],
  ["constructor", entries(["constructor", 1]), /The attribute "constructor" does not exist/],
  [
    "an attribute twice, and another one missing",
    entries(...Object.keys(storedNote).map((name) => [name === "title" ? "body" : name, null] as const)),
    /The attribute "title" is missing/,
  ],
  ["keys that are numbers", { msgpack: Buffer.from([0x81, 0x01, 0x01]) }, /A key must be a string/],
  ["invalid JSON", { json: Buffer.from('{"title":"hunter2') }, /The value is not valid JSON\./],
  ["JSON of a list", { json: Buffer.from("[]") }, /The value must be an object/],
  ["nothing", {}, /The value is missing/],
  ...Object.entries(storedNote).map(([name, value]): Case => {
    const wrong = typeof value === "number" || Array.isArray(value) ? { a: { b: 1 } } : [["wrong"]];
    return [
      `a wrong type of ${name}`,
      wire({ ...storedNote, [name]: wrong }),
      new RegExp(`^${name}: The value must be`),
    ];
  }),
  [
    "a wrong type inside",
    wire({ ...storedNote, pages: { first: { text: 1, id: null } } }),
    /^pages\["first"\]\.text: The value must be a string/,
  ],
];

/** The calls with a value, and the field of the value. */
const CALLS = [
  ["ValidateResourceConfig", "config", {}],
  ["ReadResource", "current_state", {}],
  ["PlanResourceChange", "prior_state", { proposed_new_state: wire(storedNote), config: wire(noteConfig) }],
  ["PlanResourceChange", "proposed_new_state", { prior_state: wire(null), config: wire(noteConfig) }],
  ["PlanResourceChange", "config", { prior_state: wire(null), proposed_new_state: wire(storedNote) }],
  ["ApplyResourceChange", "prior_state", { planned_state: wire(storedNote), config: wire(noteConfig) }],
  ["ApplyResourceChange", "planned_state", { prior_state: wire(null), config: wire(noteConfig) }],
  ["ApplyResourceChange", "config", { prior_state: wire(null), planned_state: wire(storedNote) }],
] as const;

describe.each(CALLS)("%s fails if %s is", (name, field, others) => {
  test.each(CASES)("%s", async (_what, value, expected) => {
    const client = await served();
    const response: Response = await client.call(name, { type_name: "example_note", ...others, [field]: value });
    const errors = response.diagnostics.filter(({ severity }) => severity === 1);
    expect(errors.map(({ detail }) => detail)).toEqual([expect.stringMatching(expected)]);
    for (const text of readable(response)) expect(text).not.toMatch(RAW);
    expect(readable(response).join()).not.toContain("hunter2");
    // An error inside the object has its path.
    if (/^\w+(\[|:)/.test(errors[0]?.detail ?? "")) expect(errors[0]?.attribute?.steps).not.toHaveLength(0);
    await expectServing(client);
  });
});

test.each(["ReadResource", "PlanResourceChange", "ApplyResourceChange"] as const)(
  "%s fails for an unknown value in a state, with its path",
  async (name) => {
    const client = await served();
    for (const attribute of Object.keys(storedNote)) {
      const state = wire({ ...storedNote, [attribute]: unknown });
      // The fields of all three requests: each takes its own.
      const request = {
        type_name: "example_note",
        current_state: state,
        prior_state: state,
        proposed_new_state: wire(storedNote),
        planned_state: wire(storedNote),
        config: wire(noteConfig),
      };
      const response: Response = await client.call(name, request);
      expect(readable(response)).toEqual([
        `error Invalid value: ${attribute}: The value must be known. (at ${attribute})`,
      ]);
    }
  },
);

describe("a handler that fails", () => {
  const defect = (): never => {
    throw new TypeError("Cannot read properties of null (reading 'split')");
  };

  test.each(["read", "create"] as const)(
    "in %s because a required attribute is null: the error names it",
    async (handler) => {
      const client = await servedNote({ [handler]: defect });
      const state = wire({ ...storedNote, title: null });
      const response: Response =
        handler === "read"
          ? await client.call("ReadResource", { type_name: "example_note", current_state: state })
          : await client.call("ApplyResourceChange", {
              type_name: "example_note",
              prior_state: wire(null),
              planned_state: state,
              config: wire(noteConfig),
            });
      expect(readable(response)).toEqual([
        "error Invalid value: title must not be null: the attribute is required. (at title)",
      ]);
    },
  );

  test("in a nested attribute names the path", async () => {
    const client = await servedNote({ read: defect });
    const state = wire({ ...storedNote, pages: { first: { text: null, id: null } } });
    const response = await client.call("ReadResource", { type_name: "example_note", current_state: state });
    expect(readable(response)[0]).toMatch(/pages\["first"\]\.text must not be null.*\(at pages\.first\.text\)/);
  });

  test("for another reason says that it is a bug, and leaves the details to the log", async () => {
    const client = await servedNote({ read: defect });
    const response = await client.call("ReadResource", { type_name: "example_note", current_state: wire(storedNote) });
    expect(readable(response)).toEqual([
      expect.stringMatching(/^error Reading example_note failed: .*TF_LOG=error.*report it/s),
    ]);
    expect(readable(response).join()).not.toMatch(RAW);
    expect(client.log.join("")).toContain("Cannot read properties of null");
  });
});

describe("a null in each attribute", () => {
  test.each(Object.keys(storedNote))("survives %s: no raw error, and required ones are named", async (name) => {
    const client = await served();
    const value = wire({ ...storedNote, [name]: null });
    const states = { current_state: value, prior_state: value, proposed_new_state: value, planned_state: value };
    for (const call of [
      "ValidateResourceConfig",
      "ReadResource",
      "PlanResourceChange",
      "ApplyResourceChange",
    ] as const) {
      const request = { type_name: "example_note", ...states, config: wire({ ...noteConfig, [name]: null }) };
      const response: Response = await client.call(call, request);
      for (const text of readable(response)) expect(text).not.toMatch(RAW);
      if (name === "title" && call === "ValidateResourceConfig") expect(readable(response)[0]).toContain("(at title)");
    }
    await expectServing(client);
  });
});

test.each([
  ["private state that is no JSON", { private: Buffer.from("{") }, /private data of this object cannot be read/],
  ["a type that does not exist", { type_name: "__proto__" }, /Unknown type "__proto__"/],
])("fails for %s", async (_what, more, expected) => {
  const client = await served();
  const response = await client.call("ReadResource", {
    type_name: "example_note",
    current_state: wire(storedNote),
    ...more,
  });
  expect(readable(response)).toEqual([expect.stringMatching(expected)]);
});

test.each(["null", "[]", "7", '"text"', '{"id":7}', "{", ""])(
  "fails for the stored state %s, without quoting it",
  async (json) => {
    const client = await served(withMove());
    for (const [name, request] of [
      ["UpgradeResourceState", { type_name: "example_note", raw_state: { json: Buffer.from(json) } }],
      ["MoveResourceState", { target_type_name: "example_note", source_state: { json: Buffer.from(json) } }],
    ] as const) {
      const response: Response = await client.call(name, request);
      for (const text of readable(response)) expect(text).not.toMatch(RAW);
      if (name === "MoveResourceState" && json === "null") expect(readable(response)[0]).toContain("without an object");
    }
    await expectServing(client);
  },
);

const withMove = (): Provider<never> => noteProvider() as Provider<never>;

test.each(SERVICES["tfplugin6.Provider"])(
  "fails for a request of %s that is no message, without a raw error",
  async (name) => {
    const client = await served();
    for (const garbage of [[0xff], [0x0a, 0xff], [0x0a, 0x7f, 0x01], [0x07], [0x0b, 0x0c, 0x0d]]) {
      const outcome = await client
        .send(`/tfplugin6.Provider/${name}`, Buffer.from(garbage), () => "accepted")
        .catch((error: unknown) => error);
      if (outcome === "accepted") continue;
      expect(outcome).toMatchObject({
        code: status.INTERNAL,
        details: "Error deserializing request",
      });
    }
    await expectServing(client);
  },
);

async function expectServing(client: ProtocolClient): Promise<void> {
  expect((await client.call("GetMetadata", {})).resources).toEqual([{ type_name: "example_note" }]);
}
