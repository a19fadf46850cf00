// After all tests of a run: removes the temporary folder of the run. Fails if the tests left files or processes behind.
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import programs from "./support/programs.cjs";

/** Milliseconds for processes that end on their own after the test that started them, such as plugins of Terraform. */
const GRACE = 5000;

export default async function tearDown() {
  const { runFolder } = globalThis;
  const end = Date.now() + GRACE;
  while (runFolder.leftProcesses().length > 0 && Date.now() < end) await setTimeout(100);
  const [files, processes] = [runFolder.leftFiles, runFolder.leftProcesses()];
  const skipped = programs.notRun(join(runFolder.path, programs.JOURNAL));
  runFolder.close();
  // Again at the end, where it is seen.
  if (skipped.length > 0) process.stdout.write(`${skipped.length} not run:\n${skipped.join("\n")}\n`);
  const problems = [
    ...(processes.length > 0 ? [`${processes.length} processes still run: ${processes.join("; ")}`] : []),
    ...(files.length > 0 ? [`${files.length} files or folders are not removed: ${kinds(files)}`] : []),
  ];
  if (problems.length > 0) throw new Error(`The tests left something behind. ${problems.join(". ")}.`);
}

/** The names without their random end, each with its number: `example-stack-* (2)`. */
function kinds(names) {
  const counts = new Map();
  for (const name of names) {
    const kind = name.replace(/[-.][^-.]*$/, "-*");
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${kind} (${count})`).join(", ");
}
