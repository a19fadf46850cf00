import { isDeepStrictEqual } from "node:util";
import { AccessEmulator } from "../../lib/emulator";
import { unknown } from "../../lib/plugin-framework";
import { ObjectSchema } from "../../lib/plugin-framework/schema/object-schema";
import type { Type } from "../../lib/plugin-framework/schema/type-tree";
import type { Received } from "../../lib/plugin-framework/wire/messages";
import { cfaccessProvider } from "../../lib/provider";
import { ProviderContext } from "../../lib/provider/context";
import { ProtocolClient } from "../plugin-framework/protocol-client";
import { readable } from "../plugin-framework/served";
import { wire } from "../plugin-framework/wire-value";
import { sampleOf } from "../support/long-runs";

const RAW = /TypeError|RangeError|SyntaxError|Cannot read|Cannot destructure|undefined|is not a function|\[object/;

let emulator: AccessEmulator;
let client: ProtocolClient;

beforeAll(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false, behaviors: { policyTestSeconds: 0 } });
  // The throttle of the client would spread the requests over many minutes.
  const options = { apiToken: emulator.apiToken, baseUrl: emulator.url, throttle: false } as const;
  const unthrottled = { ...cfaccessProvider, configure: () => new ProviderContext(options) };
  client = await ProtocolClient.serve(unthrottled, { logLevel: "error" });
  const configured = { api_token: emulator.apiToken, base_url: emulator.url };
  const config = wire({ email: null, api_key: null, allow_http: null, ...configured });
  expect((await client.call("ConfigureProvider", { terraform_version: "1.11.4", config })).diagnostics).toEqual([]);
});
afterAll(async () => {
  await client.stop();
  await emulator.stop();
});

type Response = { readonly diagnostics: readonly Received<"Diagnostic">[] };

/** A value of a type. */
function exampleOf(type: Type, name: string): unknown {
  switch (type.kind) {
    case "string":
      return name === "account_id" ? emulator.accountId : "a";
    case "bool":
      return true;
    case "number":
    case "bigNumber":
      return 1;
    case "list":
    case "set":
      return [exampleOf(type.element, name)];
    case "map":
      return { a: exampleOf(type.element, name) };
    case "object":
      return Object.fromEntries(Object.entries(type.fields).map(([field, of]) => [field, exampleOf(of, field)]));
    default:
      return null;
  }
}

const HOSTILE = [
  ["a null", null],
  ["an unknown value", unknown],
  ["a value of another type", [[]]],
] as const;

/** A rule has more attributes than any other nested object. Several resources have rules, and read them with the same code. */
const isRule = (value: object): boolean => Object.keys(value).length > 20;
const enteredRules = new Map<unknown, Set<string>>(HOSTILE.map(([, by]) => [by, new Set()]));

/**
 * A value with another one at each place inside it, for objects and maps. Of equal objects, such as the three lists of rules
 * of a policy, it enters only the first; of equal rules, only those of the first resource.
 */
function* replacedEverywhere(value: unknown, by: unknown, entered = new Set<string>(enteredRules.get(by))): Generator {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const inner of replacedEverywhere(value[0], by, entered)) yield [inner];
    return;
  }
  const text = JSON.stringify(value);
  if (entered.has(text)) return;
  entered.add(text);
  if (isRule(value)) enteredRules.get(by)?.add(text);
  for (const [name, one] of Object.entries(value)) {
    yield { ...value, [name]: by };
    for (const inner of replacedEverywhere(one, by, entered)) yield { ...value, [name]: inner };
  }
}

/** A sample of these values. */
const sampledEverywhere = (value: unknown, by: unknown): readonly unknown[] =>
  sampleOf([...replacedEverywhere(value, by)], 6);

/** The attributes of each data source that a configuration sets, and those that only the provider sets, which are null. */
const DATA_SOURCES = (cfaccessProvider.dataSources ?? []).map(({ type, schema: { attributes } }) => {
  const computed = Object.entries(attributes).filter(([, { presence }]) => presence === "computed");
  const nulls = Object.fromEntries(computed.map(([name]) => [name, null]));
  const configured = Object.entries(attributes).filter(([name]) => !(name in nulls));
  return { type_name: type, nulls, configured };
});

test.each(HOSTILE)("every data source survives %s in each attribute, at every depth", async (_what, by) => {
  for (const { type_name, nulls, configured } of DATA_SOURCES) {
    const sample = Object.fromEntries(configured.map(([name, { type }]) => [name, exampleOf(type, name)]));
    for (const value of sampledEverywhere(sample, by)) {
      for (const name of ["ValidateDataResourceConfig", "ReadDataSource"] as const) {
        const response: Response = await client.call(name, {
          type_name,
          config: wire({ ...nulls, ...(value as object) }),
        });
        for (const text of readable(response))
          expect([name, type_name, value, text]).toEqual([name, type_name, value, expect.not.stringMatching(RAW)]);
      }
    }
  }
});

describe.each(cfaccessProvider.resources.map(({ type, schema }) => [type, new ObjectSchema(schema)] as const))(
  "%s survives",
  (type_name, schema) => {
    const check = async (value: unknown): Promise<void> => {
      const [given, none] = [wire(value), wire(null)];
      const requests = [
        { current_state: given, prior_state: none, proposed_new_state: given, planned_state: given, config: given },
        { current_state: given, prior_state: given, proposed_new_state: given, planned_state: given, config: given },
        { current_state: given, prior_state: given, proposed_new_state: none, planned_state: none, config: none },
      ];
      const calls = [
        ...(["ValidateResourceConfig", "ReadResource"] as const).map((name) => [name, requests[1]] as const),
        ...requests.flatMap((request) =>
          (["PlanResourceChange", "ApplyResourceChange"] as const).map((name) => [name, request] as const),
        ),
      ];
      for (const [name, request] of calls) {
        const response: Response = await client.call(name, { type_name, ...request });
        const raw = readable(response).filter((text) => RAW.test(text));
        expect(raw.map((text) => [name, value, text])).toEqual([]);
      }
    };

    test.each(HOSTILE)("%s in each attribute, at every depth, in every value of every call", async (_what, by) => {
      // At once, because some calls wait for what else is being changed.
      await Promise.all(sampledEverywhere(exampleOf(schema.type, ""), by).map(check));
    });

    test("identifiers of imports and states of other types that make no sense", async () => {
      for (const id of [
        "",
        "/",
        "a/b/c",
        "__proto__",
        "\u0000",
        "a".repeat(10_000),
        `${emulator.accountId}/__proto__`,
      ]) {
        const response: Response = await client.call("ImportResourceState", { type_name, id });
        for (const text of readable(response)) expect(text).not.toMatch(RAW);
      }
      for (const json of ["null", "[]", "7", "{}", '{"id":7,"account_id":[]}', '{"id":null}', "{"]) {
        const state = { json: Buffer.from(json) };
        for (const source of ["cloudflare_zero_trust_access_ai_controls_mcp_portal", type_name, ""]) {
          const moved: Response = await client.call("MoveResourceState", {
            target_type_name: type_name,
            source_type_name: source,
            source_state: state,
          });
          for (const text of readable(moved)) expect([json, text]).toEqual([json, expect.not.stringMatching(RAW)]);
        }
        const upgraded: Response = await client.call("UpgradeResourceState", {
          type_name,
          raw_state: state,
          version: 7,
        });
        for (const text of readable(upgraded)) expect(text).not.toMatch(RAW);
      }
    });
  },
);

const INPUTS = [
  ["a null", null],
  ["an unknown value", unknown],
  ["a value of another type", [[]]],
  ["a long string", "a".repeat(10_000)],
  ["a path", "../../__proto__"],
] as const;

const resourcesWithIdentity = cfaccessProvider.resources.flatMap(({ type, identity }) =>
  identity === undefined
    ? []
    : [[type, new ObjectSchema({ description: "", attributes: identity.attributes })] as const],
);

describe.each(resourcesWithIdentity)("an import by identity of %s survives", (type_name, schema) => {
  test.each(INPUTS)("%s in each attribute", async (_what, by) => {
    for (const value of sampledEverywhere(exampleOf(schema.type, ""), by)) {
      // An identity without a zone is that of an account.
      if (by === null && isDeepStrictEqual(value, { ...(exampleOf(schema.type, "") as object), zone_id: null }))
        continue;
      const identity = { identity_data: wire(value) };
      const imported: Response = await client.call("ImportResourceState", { type_name, identity });
      expect(readable(imported)).not.toEqual([]);
      for (const text of readable(imported)) expect([value, text]).toEqual([value, expect.not.stringMatching(RAW)]);
    }
  });
});

const lists = (cfaccessProvider.listResources ?? []).map(
  ({ resource, schema }) => [resource.type, new ObjectSchema(schema)] as const,
);

describe.each(lists)("the list of %s survives", (type_name, schema) => {
  test.each(INPUTS)("%s in each attribute", async (_what, by) => {
    for (const value of sampledEverywhere(exampleOf(schema.type, ""), by)) {
      const request = { type_name, config: wire(value) };
      const events = await client.events("ListResource", request);
      const validated = await client.call("ValidateListResourceConfig", request);
      for (const { diagnostic } of [...events, { diagnostic: validated.diagnostics }])
        for (const text of readable({ diagnostics: diagnostic }))
          expect([value, text]).toEqual([value, expect.not.stringMatching(RAW)]);
    }
  });
});

const actions = (cfaccessProvider.actions ?? []).map(({ type, schema }) => [type, new ObjectSchema(schema)] as const);

describe.each(actions)("the action %s survives", (action_type, schema) => {
  test.each(INPUTS)("%s in each attribute", async (_what, by) => {
    for (const value of sampledEverywhere(exampleOf(schema.type, ""), by)) {
      const config = wire(value);
      const events = await client.events("InvokeAction", { action_type, config });
      expect(events.at(-1)?.completed?.diagnostics).not.toEqual([]);
      const answers = [
        await client.call("ValidateActionConfig", { type_name: action_type, config }),
        await client.call("PlanAction", { action_type, config }),
        ...events.map(({ completed }) => ({ diagnostics: completed?.diagnostics ?? [] })),
      ];
      for (const text of answers.flatMap(readable))
        expect([value, text]).toEqual([value, expect.not.stringMatching(RAW)]);
    }
  });
});
