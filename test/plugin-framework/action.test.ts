import { once } from "node:events";
import { attribute, isUnknown, unknown } from "../../lib/plugin-framework";
import type { Received } from "../../lib/plugin-framework/wire/messages";
import { memoProvider, publish } from "./memo-provider";
import { ProtocolClient } from "./protocol-client";
import { readable } from "./served";
import { servedMemos, stopServedMemos } from "./served-memo";
import { wire } from "./wire-value";

afterEach(stopServedMemos);

const action_type = "example_publish";
const config = wire({ shelf: "main", copies: 2, password: null });

/** Events as a user sees them. */
const shown = (events: readonly Received<"InvokeAction.Event">[]): string[] =>
  events.flatMap(({ progress, completed }) => [
    ...(progress === null ? [] : [progress.message]),
    ...(completed === null ? [] : ["completed", ...readable(completed)]),
  ]);

test("the metadata and the schema list it", async () => {
  const { client } = await servedMemos();
  expect((await client.call("GetMetadata", {})).actions).toEqual([{ type_name: action_type }]);
  const { action_schemas } = await client.call("GetProviderSchema", {});
  expect(action_schemas["example_publish"]?.schema?.block?.attributes).toMatchObject([
    { name: "shelf", required: true },
    { name: "copies", optional: true },
    { name: "password", sensitive: true },
  ]);
});

test("an invocation streams its progress, then that it has completed", async () => {
  const { client, shelves } = await servedMemos();
  shelves.put({ shelf: "main", id: "1", text: "One", edition: 1, password: null });
  shelves.put({ shelf: "main", id: "2", text: "Two", edition: 1, password: null });
  const events = await client.events("InvokeAction", { action_type, config });
  expect(shown(events)).toEqual(["Printing One, 2 times", "Printing Two, 2 times", "completed"]);
  expect(shelves.journal).toEqual(["printed 1", "printed 2"]);
});

test("progress arrives while the action still works", async () => {
  const steps = new EventTarget();
  const { client } = await servedMemos({
    actions: [
      publish({
        invoke: async ({ progress }) => {
          const next = once(steps, "next");
          progress("Waiting");
          await next;
        },
      }),
    ],
  });
  const seen: string[] = [];
  for await (const event of client.stream("InvokeAction", { action_type, config })) {
    seen.push(...shown([event]));
    steps.dispatchEvent(new Event("next"));
  }
  expect(seen).toEqual(["Waiting", "completed"]);
});

test("secrets are redacted in progress and diagnostics", async () => {
  const { client } = await servedMemos({
    actions: [
      publish({
        invoke: ({ config: { password }, progress, diagnostics }) => {
          progress(`Logging in with ${String(password)}`);
          diagnostics.warning("Weak", `${String(password)} is weak.`);
        },
      }),
    ],
  });
  const secret = wire({ shelf: "main", copies: null, password: "correct horse" });
  expect(shown(await client.events("InvokeAction", { action_type, config: secret }))).toEqual([
    "Logging in with (sensitive value)",
    "completed",
    "warning Weak: (sensitive value) is weak.",
  ]);
});

test("a plan may check the configuration, of which parts are unknown, and changes nothing", async () => {
  const { client, shelves } = await servedMemos({
    actions: [
      publish({
        plan: ({ config: { copies }, provider, diagnostics }) => {
          if (isUnknown(copies)) diagnostics.warning("Later", `${provider?.journal.length ?? "none"} printed so far.`);
          else if (copies === 2) diagnostics.error("Too many", "Print one copy.");
        },
      }),
    ],
  });
  const unknowns = wire({ shelf: unknown, copies: unknown, password: null });
  const plan = await client.call("PlanAction", { action_type, config: unknowns });
  expect(readable(plan)).toEqual(["warning Later: 0 printed so far."]);
  expect(readable(await client.call("PlanAction", { action_type, config }))).toEqual([
    "error Too many: Print one copy.",
  ]);
  expect(shelves.journal).toEqual([]);
});

test("an action without plan is planned without an error, also while the provider is not configured", async () => {
  const { client } = await servedMemos({}, { configure: false });
  expect(readable(await client.call("PlanAction", { action_type, config }))).toEqual([]);
});

test("a configuration is validated by its schema and by validateConfig", async () => {
  const { client } = await servedMemos({
    actions: [publish({ validateConfig: ({ diagnostics }) => diagnostics.warning("Seen", "It is valid.") })],
  });
  const missing = wire({ shelf: null, copies: 1, password: null });
  const invalid = await client.call("ValidateActionConfig", { type_name: action_type, config: missing });
  expect(readable(invalid)).toEqual([expect.stringContaining("shelf is required")]);
  const valid = await client.call("ValidateActionConfig", { type_name: action_type, config });
  expect(readable(valid)).toEqual(["warning Seen: It is valid."]);
});

test("StopProvider aborts the signal, and the action completes with an error", async () => {
  const { client } = await servedMemos({
    actions: [
      publish({
        invoke: async ({ progress, signal }) => {
          progress("Working");
          await once(signal, "abort");
          throw signal.reason;
        },
      }),
    ],
  });
  const seen: string[] = [];
  for await (const event of client.stream("InvokeAction", { action_type, config })) {
    seen.push(...shown([event]));
    if (event.progress !== null) await client.call("StopProvider", {});
  }
  expect(seen).toEqual([
    "Working",
    "completed",
    "error Invoking example_publish was cancelled: Terraform received a request to stop. Run it again to continue.",
  ]);
});

test("a client that hangs up aborts the signal, and the server continues to serve", async () => {
  let ended: Promise<unknown> | undefined;
  const { client } = await servedMemos({
    actions: [
      publish({
        invoke: async ({ progress, signal }) => {
          ended = once(signal, "abort");
          progress("Working");
          await ended;
          progress("Nobody reads this");
        },
      }),
    ],
  });
  for await (const event of client.stream("InvokeAction", { action_type, config })) {
    expect(shown([event])).toEqual(["Working"]);
    break;
  }
  await ended;
  expect((await client.call("GetMetadata", {})).actions).toHaveLength(1);
});

describe("fails", () => {
  test.each([
    ["with the error that invoke throws", new Error("The printer is out of paper."), ": The printer is out of paper."],
    [
      "without the message of a defect",
      new TypeError("undefined is not a function"),
      /: The provider failed in an unexpected way.*bug/s,
    ],
  ])("%s, as the completed event", async (_what, error, expected) => {
    const { client } = await servedMemos({ actions: [publish({ invoke: () => Promise.reject(error) })] });
    const [completed, text] = shown(await client.events("InvokeAction", { action_type, config }));
    expect(completed).toBe("completed");
    expect(text).toMatch(/^error Invoking example_publish failed/);
    expect(text).toMatch(expected);
  });

  test("if the provider is not configured", async () => {
    const { client } = await servedMemos({}, { configure: false });
    const events = await client.events("InvokeAction", { action_type, config });
    expect(shown(events)).toEqual([
      "completed",
      expect.stringContaining("error The provider example is not configured"),
    ]);
  });

  test("to define an action with a default, which nothing would plan", async () => {
    const copies = attribute.number({ default: 1, description: "" });
    const action = { ...publish(), schema: { description: "", attributes: { copies } } };
    const served = ProtocolClient.serve(memoProvider(undefined, { actions: [action] }));
    await expect(served).rejects.toThrow("The action example_publish has the attribute copies with a default");
  });
});
