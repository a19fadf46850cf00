import { once } from "node:events";
import { attribute } from "../../lib/plugin-framework";
import { memo, memoList, memoProvider, type MemoState, type Shelves } from "./memo-provider";
import { ProtocolClient } from "./protocol-client";
import { readable } from "./served";
import { servedMemos, stopServedMemos } from "./served-memo";
import { plain, wire } from "./wire-value";

afterEach(stopServedMemos);

const type_name = "example_memo";
const ALL = wire({ shelf: null });

const memoOf = (number: number): MemoState => ({
  shelf: number % 2 === 0 ? "even" : "odd",
  id: `memo-${number}`,
  text: `Text ${number}`,
  edition: 1,
  password: null,
});

/** Serves memos 1, 2 and so on. */
async function servedWith(count: number, change: Parameters<typeof servedMemos>[0] = {}) {
  const served = await servedMemos(change);
  for (let number = 1; number <= count; number += 1) served.shelves.put(memoOf(number));
  return served;
}

test("the metadata and the schema list it", async () => {
  const { client } = await servedMemos();
  expect((await client.call("GetMetadata", {})).list_resources).toEqual([{ type_name }]);
  const { list_resource_schemas } = await client.call("GetProviderSchema", {});
  expect(list_resource_schemas["example_memo"]?.block?.attributes).toMatchObject([{ name: "shelf", optional: true }]);
});

test("each object is an event with identity and name; whole objects come on demand", async () => {
  const { client } = await servedWith(3);
  const config = wire({ shelf: "odd" });
  const events = await client.events("ListResource", { type_name, config, limit: 100 });
  expect(events.map(({ display_name }) => display_name)).toEqual(["Memo: Text 1", "Memo: Text 3"]);
  expect(events.map(({ identity }) => plain(identity?.identity_data ?? null))).toEqual([
    { shelf: "odd", memo: "memo-1", edition: 1 },
    { shelf: "odd", memo: "memo-3", edition: 1 },
  ]);
  expect(events.map(({ resource_object }) => resource_object)).toEqual([null, null]);
  const whole = await client.events("ListResource", { type_name, config, limit: 1, include_resource_object: true });
  expect(whole.map(({ resource_object }) => plain(resource_object))).toEqual([memoOf(1)]);
});

test("no more objects than the limit are requested, and the generator is ended", async () => {
  const { client, shelves } = await servedWith(5);
  const events = await client.events("ListResource", { type_name, config: ALL, limit: 2 });
  expect(events).toHaveLength(2);
  expect(shelves.journal).toEqual(["list memo-1 of at most 2", "list memo-2 of at most 2", "list ended"]);
});

test("without a limit, or without a configuration, all objects are listed", async () => {
  const { client } = await servedWith(5);
  expect(await client.events("ListResource", { type_name, config: ALL })).toHaveLength(5);
  expect(await client.events("ListResource", { type_name, config: wire(null), limit: 9 })).toHaveLength(5);
});

test("a client that hangs up ends the generator, and its signal aborts", async () => {
  const aborted: Promise<unknown>[] = [];
  const { client, shelves } = await servedWith(100, {
    listResources: [
      memoList({
        async *list({ provider, signal }) {
          aborted.push(once(signal, "abort"));
          try {
            yield { identity: { shelf: "a", memo: "b", edition: null }, displayName: "first" };
            await once(signal, "abort");
            yield { identity: { shelf: "a", memo: "c", edition: null }, displayName: "second" };
            provider.journal.push("more than wanted");
          } finally {
            provider.journal.push("ended");
          }
        },
      }),
    ],
  });
  for await (const event of client.stream("ListResource", { type_name, config: ALL })) {
    expect(event.display_name).toBe("first");
    break;
  }
  await Promise.all(aborted);
  expect((await client.call("GetMetadata", {})).list_resources).toHaveLength(1);
  expect(shelves.journal).toEqual(["ended"]);
});

test("StopProvider ends a list with one error", async () => {
  const { client } = await servedWith(1, {
    listResources: [
      memoList({
        async *list({ signal }) {
          yield { identity: { shelf: "a", memo: "b", edition: null }, displayName: "first" };
          await once(signal, "abort");
          throw signal.reason;
        },
      }),
    ],
  });
  const texts: string[] = [];
  for await (const { display_name, diagnostic } of client.stream("ListResource", { type_name, config: ALL })) {
    texts.push(display_name, ...readable({ diagnostics: diagnostic }));
    if (display_name === "first") await client.call("StopProvider", {});
  }
  expect(texts).toEqual([
    "first",
    "",
    "error Listing example_memo was cancelled: Terraform received a request to stop. Run it again to continue.",
  ]);
});

test("a warning goes with the next object, and one after the last object comes alone", async () => {
  const { client } = await servedWith(0, {
    listResources: [
      memoList({
        *list({ diagnostics }) {
          diagnostics.warning("Early", "Before the object.");
          yield { identity: { shelf: "a", memo: "b", edition: null }, displayName: "only" };
          diagnostics.warning("Late", "After it.");
        },
      }),
    ],
  });
  const events = await client.events("ListResource", { type_name, config: ALL });
  expect(
    events.map(({ display_name, diagnostic }) => [display_name, ...readable({ diagnostics: diagnostic })]),
  ).toEqual([
    ["only", "warning Early: Before the object."],
    ["", "warning Late: After it."],
  ]);
});

test("a list is as fast as its client: the generator waits while the client takes nothing", async () => {
  const text = "x".repeat(100_000);
  let made = 0;
  const { client } = await servedWith(0, {
    listResources: [
      memoList({
        *list() {
          for (; made < 400; made += 1) {
            yield { identity: { shelf: "a", memo: `${made}`, edition: null }, displayName: text };
          }
        },
      }),
    ],
  });
  let taken = 0;
  for await (const { display_name } of client.stream("ListResource", { type_name, config: ALL })) {
    expect(display_name).toHaveLength(text.length);
    taken += 1;
    if (taken === 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(made).toBeLessThan(200);
    }
  }
  expect(taken).toBe(400);
});

test("a configuration is validated by its schema and by validateConfig", async () => {
  const { client } = await servedMemos({
    listResources: [
      memoList({ validateConfig: ({ config, diagnostics }) => diagnostics.warning("Seen", String(config.shelf)) }),
    ],
  });
  const invalid = await client.call("ValidateListResourceConfig", { type_name, config: wire({ shelf: 7 }) });
  expect(readable(invalid)).toEqual([expect.stringContaining("shelf: The value must be a string")]);
  for (const config of [ALL, wire(null)]) {
    const valid = await client.call("ValidateListResourceConfig", { type_name, config });
    expect(readable(valid)).toEqual(["warning Seen: null"]);
  }
});

describe("fails", () => {
  test("with the error of the list, after the objects before it", async () => {
    const { client } = await servedWith(0, {
      listResources: [
        memoList({
          *list() {
            yield { identity: { shelf: "a", memo: "b", edition: null }, displayName: "only" };
            throw new Error("The second page is missing.");
          },
        }),
      ],
    });
    const events = await client.events("ListResource", { type_name, config: ALL });
    expect(
      events.map(({ display_name, diagnostic }) => [display_name, ...readable({ diagnostics: diagnostic })]),
    ).toEqual([["only"], ["", "error Listing example_memo failed: The second page is missing."]]);
  });

  test("for objects without a complete identity, or with a state that does not match", async () => {
    const { client } = await servedWith(0, {
      listResources: [
        memoList({
          *list() {
            const identity = { shelf: "a", memo: null as unknown as string, edition: null };
            yield { identity, displayName: "x", resource: { ...memoOf(1), text: 7 as unknown as string } };
          },
        }),
      ],
    });
    const [event] = await client.events("ListResource", { type_name, config: ALL, include_resource_object: true });
    expect(readable({ diagnostics: event?.diagnostic ?? [] })).toEqual([
      expect.stringMatching(/returned an invalid value: text: The value must be a string.*bug/s),
      expect.stringMatching(/returned an incomplete identity: It lacks memo\..*bug/s),
    ]);
  });

  test("if the provider is not configured", async () => {
    const { client } = await servedMemos({}, { configure: false });
    const events = await client.events("ListResource", { type_name, config: ALL });
    expect(events.map(({ diagnostic }) => readable({ diagnostics: diagnostic }))).toEqual([
      [expect.stringContaining("error The provider example is not configured")],
    ]);
  });

  test("to define a list of a resource that has no identity, or is not in the provider", async () => {
    const { identity: _, ...plainResource } = memo();
    const expected =
      "The list resource example_memo needs a resource example_memo with an identity in the same provider.";
    for (const resources of [[plainResource], []]) {
      await expect(ProtocolClient.serve(memoProvider(undefined, { resources }))).rejects.toThrow(expected);
    }
  });

  test("to define a list with a computed attribute, also inside", async () => {
    const id = attribute.string({ computed: true, description: "" });
    const inside = attribute.singleNested({ id }, { optional: true, description: "" });
    const list = { ...memoList(), schema: { description: "", attributes: { inside } } };
    const served = ProtocolClient.serve<Shelves>(memoProvider(undefined, { listResources: [list] }));
    await expect(served).rejects.toThrow("The list resource example_memo has the attribute inside with a default");
  });
});
