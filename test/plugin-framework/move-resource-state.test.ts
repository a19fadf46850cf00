import { storedNote } from "./note-provider";
import { readable, servedNote, stopServed } from "./served";
import { plain } from "./wire-value";

afterEach(stopServed);

const request = {
  source_provider_address: "registry.terraform.io/acme/other",
  source_type_name: "other_memo",
  source_schema_version: 2,
  source_state: { json: Buffer.from('{"identifier":"m1","heading":"Plans"}') },
  target_type_name: "example_note",
};

test("a resource moves an object from another type", async () => {
  const client = await servedNote({
    moveState: ({ source, target, privateState }) => {
      expect(source).toMatchObject({ providerAddress: "registry.terraform.io/acme/other", schemaVersion: 2 });
      expect(target.type).toBe("example_note");
      privateState.set("was", source.type);
      const { identifier, heading } = source.state as { identifier: string; heading: string };
      return { id: identifier, title: heading };
    },
  });
  const response = await client.call("MoveResourceState", request);
  expect(readable(response)).toEqual([]);
  expect(plain(response.target_state)).toEqual({
    ...Object.fromEntries(Object.keys(storedNote).map((name) => [name, null])),
    id: "m1",
    title: "Plans",
  });
  expect(Buffer.from(response.target_private).toString()).toBe('{"was":"other_memo"}');
});

test("fails for an unsupported source type", async () => {
  const expected = [
    "error other_memo cannot be moved to example_note: example_note does not support moves from other_memo of registry.terraform.io/acme/other.",
  ];
  const refusing = await servedNote({ moveState: () => undefined });
  expect(readable(await refusing.call("MoveResourceState", request))).toEqual(expected);
  const incapable = await servedNote({});
  expect(readable(await incapable.call("MoveResourceState", request))).toEqual(expected);
});

test("fails with the resource's own error", async () => {
  const client = await servedNote({
    moveState: ({ diagnostics }) => {
      diagnostics.error("Too old", "Upgrade other_memo first.");
      return undefined;
    },
  });
  expect(readable(await client.call("MoveResourceState", request))).toEqual([
    "error Too old: Upgrade other_memo first.",
  ]);
});
