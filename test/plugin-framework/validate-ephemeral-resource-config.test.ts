import { readable, served, stopServed } from "./served";
import { wire } from "./wire-value";

afterEach(stopServed);

test("an ephemeral resource's configuration is checked by its schema", async () => {
  const client = await served();
  const validate = async (config: object) =>
    readable(
      await client.call("ValidateEphemeralResourceConfig", { type_name: "example_ticket", config: wire(config) }),
    );
  expect(await validate({ audience: "all", ticket: null })).toEqual([]);
  expect(await validate({ audience: "all", ticket: "mine" })).toEqual([
    "error Attribute cannot be set: The provider computes ticket. Remove it from the configuration. (at ticket)",
  ]);
});

test("fails for an unknown type", async () => {
  const client = await served();
  const response = await client.call("ValidateEphemeralResourceConfig", { type_name: "x", config: wire({}) });
  expect(readable(response)).toEqual([
    'error Unknown type "x": Version 1.2.3 of the provider example has only example_ticket.',
  ]);
});
