import { noteProvider } from "./note-provider";
import { readable, served, stopServed } from "./served";
import { wire } from "./wire-value";

afterEach(stopServed);

test("validateConfig of the provider receives its configuration", async () => {
  const client = await served(
    noteProvider({
      validateConfig: ({ config, diagnostics }) => {
        if (config.token === null) diagnostics.warning("No token", "Only public notes can be seen.");
      },
    }),
  );
  const none = await client.call("ValidateProviderConfig", { config: wire({ token: null }) });
  expect(readable(none)).toEqual(["warning No token: Only public notes can be seen."]);
  const some = await client.call("ValidateProviderConfig", { config: wire({ token: "t" }) });
  expect(readable(some)).toEqual([]);
});

test("fails if a value has the wrong type", async () => {
  const response = await (await served()).call("ValidateProviderConfig", { config: wire({ token: true }) });
  expect(readable(response)).toEqual(["error Invalid value: token: The value must be a string. (at token)"]);
});

test("fails with the error that validateConfig throws", async () => {
  const client = await served(noteProvider({ validateConfig: () => Promise.reject(new Error("no idea")) }));
  const response = await client.call("ValidateProviderConfig", { config: wire({ token: null }) });
  expect(readable(response)).toEqual(["error Validating the provider example failed: no idea"]);
});
