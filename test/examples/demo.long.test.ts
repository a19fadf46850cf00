import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasPrograms } from "../support/programs.cjs";

jest.setTimeout(300_000);

const ROOT = join(__dirname, "..", "..");

/** The steps of a transcript and the headings before them, without durations. */
const stepsOf = (transcript: string): string[] =>
  transcript
    .split("\n")
    .filter((line) => /^ {2}✓ |^\w+: .*\(examples\/.*\)$/.test(line))
    .map((line) => line.replace(/ +[\d.]+ s$/, ""));

const README = stepsOf(readFileSync(join(ROOT, "README.md"), "utf8"));

/** The steps of the demo with this Terraform or OpenTofu. */
const demoWith = (binary: string): string[] =>
  stepsOf(
    execFileSync("npx", ["--no-install", "tsx", "examples/demo.ts"], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, TERRAFORM_BINARY_NAME: binary },
    }),
  );

test("README.md shows steps of the demo as they are", () => {
  expect(README.length).toBeGreaterThan(9);
  // CI has just run it.
  const transcript = process.env.DEMO_TRANSCRIPT;
  const demo = transcript === undefined ? demoWith("terraform") : stepsOf(readFileSync(transcript, "utf8"));
  expect(demo).toEqual(expect.arrayContaining(README));
});

const testWithTofu = hasPrograms("the demo with OpenTofu", "tofu") ? test : test.skip;

testWithTofu("the demo has the same steps with OpenTofu", () => {
  const isOfVersion = (step: string): boolean => /^ {2}✓ {2}check /.test(step);
  const expected = README.filter((step) => !isOfVersion(step)).map(squeezed);
  expect(demoWith("tofu").map(squeezed)).toEqual(expect.arrayContaining(expected));
});

/** A step without its columns, in which each name of Terraform is one of OpenTofu. */
const squeezed = (step: string): string => step.replace(/\bterraform\b/g, "tofu").replace(/ +/g, " ");
