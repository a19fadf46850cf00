// Checks everything that tests do not: types, lint, imports, format, generated files, and the package. Runs two steps at a
// time, prints the output of those that fail, and the duration of each. Needs the build (`dist`).
// Usage: node tools/check.mjs
import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { text } from "node:stream/consumers";

/** The longest first, so that none runs alone at the end. */
const STEPS = [
  ["eslint", "."],
  ["tsx", "tools/generate.ts", "--check"],
  ["tsc", "-p", "tsconfig.json"],
  ["prettier", "--check", "--log-level=warn", "."],
  ["depcruise", "lib", "test", "examples", "tools", "bench"],
  ["publint", "--strict"],
];
const AT_A_TIME = 2;

async function run([command, ...args]) {
  const start = performance.now();
  const child = spawn("npx", ["--no-install", command, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const closed = new Promise((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? "✓" : "✗"} ${[command, ...args].join(" ")} (${seconds} s)`);
  if (code === 0) return;
  process.stdout.write(`${stdout}${stderr}`);
  process.exitCode = 1;
}

const waiting = [...STEPS];
await Promise.all(
  Array.from({ length: AT_A_TIME }, async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step);
  }),
);
