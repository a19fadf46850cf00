import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

jest.setTimeout(300_000);

const ROOT = join(__dirname, "..", "..");

/** The steps of a transcript and the headings before them, without durations. */
const stepsOf = (transcript: string): string[] =>
  transcript
    .split("\n")
    .filter((line) => /^ {2}✓ |^\w+: .*\(examples\/.*\)$/.test(line))
    .map((line) => line.replace(/ +[\d.]+ s$/, ""));

test("README.md shows steps of the demo as they are", () => {
  const shown = stepsOf(readFileSync(join(ROOT, "README.md"), "utf8"));
  expect(shown.length).toBeGreaterThan(9);
  // CI has just run it.
  const transcript = process.env.DEMO_TRANSCRIPT;
  const demo =
    transcript === undefined
      ? execFileSync("npx", ["--no-install", "tsx", "examples/demo.ts"], { cwd: ROOT, encoding: "utf8" })
      : readFileSync(transcript, "utf8");
  expect(stepsOf(demo)).toEqual(expect.arrayContaining(shown));
});
