import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { cfaccessProvider, providerSchemaJson, SOURCE, VERSION } from "../../lib/provider";
import { cfaccess } from "./run-cfaccess";

test("prints a line for each part of the companion, with the first sentence of its description", async () => {
  const { code, stdout, stderr } = await cfaccess(["provider", "schema", "--output", "text"]);
  expect([code, stderr]).toEqual([0, ""]);
  const [first, ...lines] = stdout.split("\n");
  expect(first).toBe(`${SOURCE} ${VERSION}`);
  const { provider: _, ...parts } = providerSchemaJson(cfaccessProvider);
  for (const type of Object.values(parts).flatMap((byType) => Object.keys(byType)))
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^  ${type} +[A-Z].*\\.$`)));
  expect(lines).toContain(`Resources (${cfaccessProvider.resources.length})`);
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}cfaccess_mcp_portal +An MCP portal\.$/));
});

test("prints the JSON of terraform providers schema if the output is not a terminal", async () => {
  const { code, stdout, stderr } = await cfaccess(["provider", "schema"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toEqual({
    format_version: "1.0",
    provider_schemas: { [SOURCE]: providerSchemaJson(cfaccessProvider) },
  });
  expect(await cfaccess(["provider", "schema", "--output", "json"])).toMatchObject({ stdout });
});

test("ends without an error if the reader closes the pipe", async () => {
  const child = spawn(process.execPath, [join(__dirname, "../../dist/cli/cfaccess.js"), "provider", "schema"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  expect([code, stderr]).toEqual([0, ""]);
});
