import { lookup, noteProvider } from "./note-provider";
import { readable, served, stopServed } from "./served";
import { wire } from "./wire-value";

afterEach(stopServed);

test("a data source's configuration is checked by its schema and by validateConfig", async () => {
  const client = await served(
    noteProvider({
      dataSources: [
        lookup({ validateConfig: ({ config, diagnostics }) => diagnostics.warning("Seen", String(config.name)) }),
      ],
    }),
  );
  const validate = async (config: object) =>
    readable(await client.call("ValidateDataResourceConfig", { type_name: "example_lookup", config: wire(config) }));
  expect(await validate({ name: "n", value: null })).toEqual(["warning Seen: n"]);
  expect(await validate({ name: null, value: null })).toEqual([
    "error Missing required attribute: name is required. Set it to a value other than null. (at name)",
  ]);
});

test("fails for an unknown type", async () => {
  const client = await served(noteProvider({ dataSources: [] }));
  const response = await client.call("ValidateDataResourceConfig", { type_name: "x", config: wire({}) });
  expect(readable(response)).toEqual([
    'error Unknown type "x": Version 1.2.3 of the provider example has no such types.',
  ]);
});
