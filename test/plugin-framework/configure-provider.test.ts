import { noteProvider } from "./note-provider";
import { readable, served, stopServed } from "./served";
import { plain, wire } from "./wire-value";

afterEach(stopServed);

test("handlers receive the result of configure", async () => {
  const versions: string[] = [];
  const client = await served(
    noteProvider({
      configure: ({ config, terraformVersion }) => {
        versions.push(terraformVersion);
        return { token: String(config.token) };
      },
    }),
    { configure: false },
  );
  await client.call("ConfigureProvider", { terraform_version: "1.11.4", config: wire({ token: "first" }) });
  const request = { type_name: "example_lookup", config: wire({ name: "n", value: null }) };
  expect(plain((await client.call("ReadDataSource", request)).state)).toEqual({ name: "n", value: "first:n" });
  expect(versions).toEqual(["1.11.4"]);
});

test("fails with the errors of configure, and the provider then cannot be used", async () => {
  const client = await served(noteProvider({ configure: () => Promise.reject(new Error("The token is wrong.")) }), {
    configure: false,
  });
  const response = await client.call("ConfigureProvider", {
    terraform_version: "1.11.4",
    config: wire({ token: "x" }),
  });
  expect(readable(response)).toEqual(["error Configuring the provider example failed: The token is wrong."]);
  const read = await client.call("ReadDataSource", {
    type_name: "example_lookup",
    config: wire({ name: "n", value: null }),
  });
  expect(readable(read)).toEqual([expect.stringMatching(/^error The provider example is not configured: Its/)]);
});
