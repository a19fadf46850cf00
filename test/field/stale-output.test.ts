import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "../constructs/synthesis";

const TOOL = JSON.stringify(pathToFileURL(join(__dirname, "../../tools/stale-output.mjs")));

function folderWith(...files: readonly string[]): string {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  return folder;
}

/** Removes the stale files of an output folder. Returns the names of those that are left. */
function cleaned(source: string, output: string): string[] {
  const program = `import { removeStaleOutput } from ${TOOL};
    await removeStaleOutput(${JSON.stringify(source)}, ${JSON.stringify(output)});`;
  execFileSync(process.execPath, ["--input-type=module", "-e", program]);
  return (readdirSync(output, { recursive: true, withFileTypes: true }) as { isFile(): boolean; name: string }[])
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

describe("a build fails to replace what an earlier one wrote", () => {
  test("where areas.ts became areas/index.ts: the compiled areas.js would shadow it", () => {
    const source = folderWith("areas/index.ts", "main.ts");
    const compiled = ["areas.js", "areas.d.ts", "areas/index.js", "areas/index.d.ts", "main.js", "main.d.ts"];
    const output = folderWith(...compiled, "terraform-provider-cfaccess", ".tsbuildinfo", "THIRD-PARTY-NOTICES");
    expect(cleaned(source, output)).toEqual([
      ...[".tsbuildinfo", "THIRD-PARTY-NOTICES", "index.d.ts", "index.js", "main.d.ts", "main.js"],
      "terraform-provider-cfaccess",
    ]);
  });
});
