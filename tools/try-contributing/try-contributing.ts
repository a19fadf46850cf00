// Follows CONTRIBUTING.md: adds a made-up endpoint, rule kind, resource, construct and command to a copy of this checkout,
// and runs the checks. Fails when a step is missing from CONTRIBUTING.md, or when a check fails.
// Usage: npx tsx tools/try-contributing/try-contributing.ts [--keep]
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { filesOf, type Change, type Edit } from "./change";
import { command } from "./changes/command";
import { construct } from "./changes/construct";
import { endpoint } from "./changes/endpoint";
import { resource } from "./changes/resource";
import { ruleKind } from "./changes/rule-kind";

const ROOT = join(__dirname, "..", "..");
const CHANGES: readonly Change[] = [endpoint, ruleKind, resource, construct, command];

function main(): void {
  const guide = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
  for (const change of CHANGES) checkGuide(guide, change);
  const folder = mkdtempSync(join(tmpdir(), "try-contributing-"));
  try {
    copyCheckout(folder);
    for (const change of CHANGES) apply(folder, change);
    runChecks(folder);
    for (const change of CHANGES) checkGenerated(folder, change);
    report();
  } finally {
    if (process.argv.includes("--keep")) console.log(`The copy is in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws Error when the section of the change does not name every file that the change edits */
function checkGuide(guide: string, change: Change): void {
  const [, section] = new RegExp(`^## ${change.section}\\n([^]*?)(?=^## |$(?![^]))`, "m").exec(guide) ?? [];
  if (section === undefined) throw new Error(`CONTRIBUTING.md has no section "${change.section}"`);
  const named = [...section.matchAll(/`([\w./<>-]+\.(?:ts|md))`/g)].map(([, path = ""]) => patternOf(path));
  const missing = filesOf(change).filter((file) => !named.some((pattern) => pattern.test(file)));
  if (missing.length > 0) {
    throw new Error(`"${change.section}" in CONTRIBUTING.md does not name ${missing.join(", ")}`);
  }
}

/** `lib/api/areas/<area>/<area>.ts` names every file of that form. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/<[\w-]+>/g, "[\\w-]+")}$`);

function copyCheckout(folder: string): void {
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  for (const file of files.split("\0").filter((name) => name !== "")) {
    cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "dir");
}

function apply(folder: string, { creates, edits }: Change): void {
  for (const [file, text] of Object.entries(creates)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text, { flag: "wx" });
  }
  for (const edit of edits) applyEdit(join(folder, edit.file), edit);
}

function applyEdit(path: string, { file, find, replace }: Edit): void {
  const [before = "", after, ...others] = readFileSync(path, "utf8").split(find);
  if (after === undefined || others.length > 0) {
    throw new Error(`${file} does not contain this text once; adapt tools/try-contributing: ${find}`);
  }
  writeFileSync(path, before + replace + after);
}

function runChecks(folder: string): void {
  run(folder, "npx", "prettier", "--write", "--log-level=warn", ...CHANGES.flatMap(filesOf));
  run(folder, "npm", "run", "build", "--silent");
  run(folder, "npm", "run", "generate", "--silent");
  run(folder, "npm", "run", "build", "--silent");
  run(folder, "npm", "run", "typecheck", "--silent");
  run(folder, "npx", "eslint", ...CHANGES.flatMap(filesOf).filter((file) => file.endsWith(".ts")));
  run(folder, "npx", "depcruise", "lib", "--output-type", "err");
  run(folder, "npx", "jest", "--ci", ...new Set(CHANGES.flatMap(({ tests }) => tests)));
}

function run(folder: string, ...[program = "", ...args]: string[]): void {
  console.log(`== ${[program, ...args].join(" ")}`);
  const { status } = spawnSync(program, args, { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${String(status)}`);
}

function checkGenerated(folder: string, { section, generated }: Change): void {
  for (const [file, text] of generated) {
    if (readFileSync(join(folder, file), "utf8").includes(text)) continue;
    throw new Error(`"${section}": ${file} does not have "${text}" after npm run generate`);
  }
}

function report(): void {
  for (const change of CHANGES) {
    const files = filesOf(change);
    console.log(`${change.section}: ${files.length} files`);
    for (const file of files) console.log(`  ${file}`);
  }
}

main();
