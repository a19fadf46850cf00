import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diskProvider } from "./disk-provider";
import { ProtocolClient } from "./protocol-client";
import { plain, wire } from "./wire-value";

const page = readFileSync(join(__dirname, "../../docs/provider/plugin-framework.md"), "utf8");
const code = readFileSync(join(__dirname, "disk-provider.ts"), "utf8");

test("docs/provider/plugin-framework.md shows the identity, the list resource and the action as they are", () => {
  const shown = [...page.matchAll(/```typescript\n(.*?)```/gs)].map(([, block = ""]) => block);
  const parts = shown.filter((block) => /^const (file|files|empty) = kit\.define/.test(block));
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(code).toContain(part);
});

test("they work: a file is found, imported by identity, and deleted by the action", async () => {
  const folder = mkdtempSync(join(tmpdir(), "disk-"));
  const client = await ProtocolClient.serve(diskProvider);
  try {
    const path = join(folder, "hello.txt");
    writeFileSync(path, "Hello");
    await client.call("ConfigureProvider", { terraform_version: "1.14.0", config: wire({}) });
    const list = { type_name: "disk_file", config: wire({ folder }), limit: 10, include_resource_object: true };
    const [found] = await client.events("ListResource", list);
    expect(found?.display_name).toBe("hello.txt");
    expect(plain(found?.resource_object ?? null)).toEqual({ path, text: "Hello" });

    const identity = { identity_data: found?.identity?.identity_data ?? {} };
    const { imported_resources } = await client.call("ImportResourceState", { type_name: "disk_file", identity });
    expect(plain(imported_resources[0]?.state ?? null)).toEqual({ path, text: null });

    const events = await client.events("InvokeAction", { action_type: "disk_empty", config: wire({ folder }) });
    expect(events.map(({ progress }) => progress?.message)).toEqual(["Deleting hello.txt", undefined]);
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    await client.stop();
    rmSync(folder, { recursive: true });
  }
});
