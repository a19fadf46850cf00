import { lookup, noteProvider } from "./note-provider";
import { readable, served, stopServed } from "./served";
import { plain, wire } from "./wire-value";

afterEach(stopServed);

const request = { type_name: "example_lookup", config: wire({ name: "n", value: null }) };

test("reads a data source", async () => {
  const response = await (await served()).call("ReadDataSource", request);
  expect(readable(response)).toEqual([]);
  expect(plain(response.state)).toEqual({ name: "n", value: "none:n" });
});

test("fails with the thrown error", async () => {
  const client = await served(
    noteProvider({ dataSources: [lookup({ read: () => Promise.reject(new Error("503")) })] }),
  );
  expect(readable(await client.call("ReadDataSource", request))).toEqual(["error Reading example_lookup failed: 503"]);
});

test("fails if the result does not match the schema", async () => {
  const client = await served(
    noteProvider({ dataSources: [lookup({ read: () => ({ name: "n", value: 5 as unknown as string }) })] }),
  );
  expect(readable(await client.call("ReadDataSource", request))).toEqual([
    expect.stringMatching(
      /^error Reading example_lookup returned an invalid value: value: The value must be a string\./,
    ),
  ]);
});
