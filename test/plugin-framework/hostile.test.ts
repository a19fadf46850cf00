import fc from "fast-check";
import { status } from "@grpc/grpc-js";
import { decodeMessage, encodeMessage } from "../../lib/plugin-framework/wire/codec";
import { MESSAGES, SERVICES, type MessageName } from "../../lib/plugin-framework/wire/messages";
import { readable, served, stopServed } from "./served";
import type { ProtocolClient } from "./protocol-client";

afterEach(stopServed);

const calls = fc.constantFrom(...SERVICES["tfplugin6.Provider"]);
const typeName = fc.constantFrom("example_note", "example_lookup", "example_ticket", "", "__proto__");

/** Any bytes, or an encoded null. */
const bytes = fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constant(new Uint8Array([0xc0])));

/** A message with random values in every field. */
function anyMessage(name: MessageName): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(MESSAGES[name] as Record<string, string>).map(([field, text]) => {
    const type = text.replace(/^repeated |=\d+$/g, "");
    const value =
      field === "type_name" || field.endsWith("_type_name")
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
  expect(resources).toEqual([{ type_name: "example_note" }]);
}

test("survives invalid messages: it returns a gRPC error or a response, and continues to serve", async () => {
  const client = await served();
  await fc.assert(
    fc.asyncProperty(calls, fc.uint8Array({ maxLength: 80 }), async (name, sent) => {
      const answer = client.send(`/tfplugin6.Provider/${name}`, Buffer.from(sent), (received) => received);
      await answer.catch((error: unknown) => expect(error).toMatchObject({ code: status.INTERNAL }));
    }),
    { numRuns: 200 },
  );
  await expectServing(client);
});

test("survives messages with random fields: it returns diagnostics, and continues to serve", async () => {
  const client = await served();
  await fc.assert(
    fc.asyncProperty(
      calls.chain((name) => anyMessage(`${name}.Request`).map((message) => ({ name, message }))),
      async ({ name, message }) => {
        const sent = encodeMessage(`${name}.Request`, message);
        const parse = (received: Buffer) => decodeMessage(`${name}.Response`, received);
        await client.send(`/tfplugin6.Provider/${name}`, sent, parse);
      },
    ),
    { numRuns: 300 },
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
