import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "../constructs/synthesis";

const ROOT = join(__dirname, "..", "..");
const NOTICES = "THIRD-PARTY-NOTICES";

/** Runs `noticesOf` on a bundle of one made-up package. */
function noticesOf(packageJson: object, files: Readonly<Record<string, string>> = { LICENSE: "The text." }): string {
  const folder = join(temporaryFolder(), "node_modules", "made-up");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "made-up", version: "1.0.0", ...packageJson }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const metafile = { outputs: { "out.js": { inputs: { [join(folder, "index.js")]: { bytesInOutput: 1 } } } } };
  const program = `import { noticesOf } from ${JSON.stringify(pathToFileURL(join(ROOT, "tools/third-party.mjs")))};
    try { console.log(noticesOf([${JSON.stringify(metafile)}])); } catch (error) { console.log(error.message); }`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
}

test("each bundle has the notices of its packages beside it, and the package has those of all", () => {
  const all = readFileSync(join(ROOT, NOTICES), "utf8");
  const companion = readFileSync(join(ROOT, "dist", NOTICES), "utf8");
  const client = readFileSync(join(ROOT, "dist/emulator/areas/mcp/upstreams", NOTICES), "utf8");
  const server = readFileSync(join(ROOT, "dist/emulator/http", NOTICES), "utf8");
  expect(server).toContain("\nfastify ");
  expect(companion).toContain("\n@grpc/grpc-js ");
  expect(client).toContain("\n@modelcontextprotocol/sdk ");
  const headings = [...(companion + client + server).matchAll(/^[=]{80}\n(.+)\n[=]{80}$/gm)].map(
    ([, heading = ""]) => heading,
  );
  expect(headings.length).toBeGreaterThan(5);
  expect(headings.filter((heading) => !all.includes(`\n${heading}\n`))).toEqual([]);
});

test("a package of an allowed licence has its licence text in the notices", () => {
  expect(noticesOf({ license: "(MIT OR GPL-3.0)" })).toMatch(/made-up 1\.0\.0 \(\(MIT OR GPL-3\.0\)\)[^]*The text\./);
});

test.each([[{ license: "GPL-3.0" }], [{ license: "MIT AND GPL-3.0" }], [{}]])("fails for the licence %j", (licence) => {
  expect(noticesOf(licence)).toMatch(/licences that are not allowed in a bundle: made-up@1\.0\.0 .*allowed are 0BSD/);
});

test("a package without a licence file has the licence of its README in the notices", () => {
  expect(noticesOf({ license: "MIT" }, { "README.md": "# made-up\n\n## License\n\nMade up by Ann.\n" })).toContain(
    "by Ann.",
  );
});

test("fails for a package without a licence text", () => {
  expect(noticesOf({ license: "MIT" }, {})).toContain("made-up@1.0.0 has no licence text");
});

test("the notices are part of the published package", () => {
  const { files } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { files: string[] };
  expect(files).toContain(NOTICES);
  expect(existsSync(join(ROOT, NOTICES))).toBe(true);
});
