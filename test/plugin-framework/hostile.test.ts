import fc from "fast-check";
import { status } from "@grpc/grpc-js";
import { decodeMessage, encodeMessage } from "../../lib/plugin-framework/wire/codec";
import { MESSAGES, SERVICES, STREAMS, type MessageName } from "../../lib/plugin-framework/wire/messages";
import { readable, served, stopServed } from "./served";
import { servedMemos, stopServedMemos } from "./served-memo";
import type { ProtocolClient } from "./protocol-client";
import { longOr } from "../support/long-runs";

afterEach(stopServed);
afterEach(stopServedMemos);

const calls = fc.constantFrom(...SERVICES["tfplugin6.Provider"]);
const streams = fc.constantFrom(...STREAMS);
const typeName = fc.constantFrom(
  ...["example_note", "example_lookup", "example_ticket", "example_memo", "example_publish", "", "__proto__"],
);

/** Any bytes, or an encoded null. */
const bytes = fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constant(new Uint8Array([0xc0])));

/** A message with random values in every field. */
function anyMessage(name: MessageName): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(MESSAGES[name] as Record<string, string>).map(([field, text]) => {
    const type = text.replace(/^repeated |=\d+$/g, "");
    const value =
      field === "action_type" || field.endsWith("type_name")
        ? typeName
        : type === "bytes"
          ? bytes
          : type === "string"
            ? fc.string()
            : type === "int64"
              ? fc.maxSafeInteger()
              : type === "bool"
                ? fc.boolean()
                : type in MESSAGES
                  ? anyMessage(type as MessageName)
                  : fc.constant(undefined);
    return [field, text.startsWith("repeated ") ? value.map((one) => [one]) : value] as const;
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: [], noNullPrototype: true });
}

async function expectServing(client: ProtocolClient): Promise<void> {
  const { resources } = await client.call("GetMetadata", {});
  expect(resources).toHaveLength(1);
}

/** A provider with data sources and ephemeral resources, and one with identities, list resources and actions. */
const PROVIDERS: readonly [string, () => Promise<ProtocolClient>][] = [
  ["notes", () => served()],
  ["memos", async () => (await servedMemos()).client],
];

test.each(PROVIDERS)(
  "%s survive invalid messages: a gRPC error or a response, and they are still served",
  async (_, serve) => {
    const client = await serve();
    await fc.assert(
      fc.asyncProperty(calls, fc.uint8Array({ maxLength: 80 }), async (name, sent) => {
        const answer = client.send(`/tfplugin6.Provider/${name}`, Buffer.from(sent), (received) => received);
        await answer.catch((error: unknown) => expect(error).toMatchObject({ code: status.INTERNAL }));
      }),
      { numRuns: longOr(200, 60) },
    );
    await expectServing(client);
  },
);

test.each(PROVIDERS)(
  "%s survive messages with random fields: diagnostics, and they are still served",
  async (_, serve) => {
    const client = await serve();
    await fc.assert(
      fc.asyncProperty(
        calls.chain((name) => anyMessage(`${name}.Request`).map((message) => ({ name, message }))),
        async ({ name, message }) => {
          const sent = encodeMessage(`${name}.Request`, message);
          const parse = (received: Buffer) => decodeMessage(`${name}.Response`, received);
          await client.send(`/tfplugin6.Provider/${name}`, sent, parse);
        },
      ),
      { numRuns: longOr(300, 100) },
    );
    await expectServing(client);
  },
);

test("streams survive invalid messages, and messages with random fields", async () => {
  const { client } = await servedMemos();
  const read = async (name: (typeof STREAMS)[number], sent: Buffer): Promise<void> => {
    const stream = client.open(`/tfplugin6.Provider/${name}`, sent, (bytes) => decodeMessage(`${name}.Event`, bytes));
    for await (const event of stream) expect(event).toBeInstanceOf(Object);
  };
  await fc.assert(
    fc.asyncProperty(streams, fc.uint8Array({ maxLength: 80 }), async (name, sent) => {
      await read(name, Buffer.from(sent)).catch((error: unknown) =>
        expect(error).toMatchObject({ code: status.INTERNAL }),
      );
    }),
    { numRuns: 100 },
  );
  await fc.assert(
    fc.asyncProperty(
      streams.chain((name) => anyMessage(`${name}.Request`).map((message) => ({ name, message }))),
      ({ name, message }) => read(name, encodeMessage(`${name}.Request`, message)),
    ),
    { numRuns: 100 },
  );
  await expectServing(client);
});

test("survives an unknown call", async () => {
  const client = await served();
  const answer = client.send("/tfplugin6.Provider/DropEverything", Buffer.alloc(0), (received) => received);
  await expect(answer).rejects.toMatchObject({ code: status.UNIMPLEMENTED });
  await expectServing(client);
});

test("fails for a missing value", async () => {
  const client = await served();
  const response = await client.call("ValidateResourceConfig", { type_name: "example_note" });
  expect(readable(response)).toEqual(["error Invalid value: The value is missing."]);
});
