import { Construct } from "constructs";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as access from "../../lib";

const ROOT = join(__dirname, "..", "..");
const MALFORMED_PROPS = "test/constructs/subjects";
const DEPLOYMENTS = "test/constructs/deployments";
const IMPORTS = "test/constructs/import.acceptance.test.ts";

/** Constructs that are exempt, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  AccessAccount: "creates providers and no object; test/constructs/account covers its props",
  AccessApplication: "is the abstract base of the application constructs",
};

const constructs = Object.entries(access)
  .filter(([, exported]) => typeof exported === "function" && exported.prototype instanceof Construct)
  .map(([name]) => name);

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const readAll = (folder: string): string =>
  readdirSync(join(ROOT, folder))
    .map((file) => read(`${folder}/${file}`))
    .join("\n");
const kebabCase = (name: string): string => name.replace(/(?<=.)[A-Z]/g, "-$&").toLowerCase();

/** The construct's own test file; undefined if there is none. */
const testOf = (name: string): string | undefined =>
  readdirSync(join(ROOT, "test/constructs"), { recursive: true, encoding: "utf8" }).find((file) =>
    file.endsWith(`${kebabCase(name)}.test.ts`),
  );

/** What is missing for a construct, each with the file to write. */
function missingFor(name: string): string[] {
  const test = testOf(name);
  const steps: readonly (readonly [isDone: boolean, step: string])[] = [
    [
      new RegExp(`kind: (?:${name},|factory(?:<\\w+>)?\\(["\\x60]${name}\\.)`).test(readAll(MALFORMED_PROPS)),
      `has no malformed-props entry: add it to ${MALFORMED_PROPS}`,
    ],
    [
      new RegExp(`new ${name}\\(|\\b${name}\\.\\w+\\(`).test(read(IMPORTS) + readAll(DEPLOYMENTS)),
      `is deployed by no row: add it to ${DEPLOYMENTS}`,
    ],
    [
      test !== undefined && /toMatch(?:Inline)?Snapshot\(/.test(read(`test/constructs/${test}`)),
      `has no readable snapshot: add one to test/constructs/${test ?? `<topic>/${kebabCase(name)}.test.ts`}`,
    ],
  ];
  return steps.flatMap(([isDone, step]) => (isDone ? [] : [`${name} ${step}`]));
}

// test/docs/constructs.test.ts demands a page with a table of props for each.
test("every exported construct has malformed props, a deployment and a readable snapshot", () => {
  expect(constructs.filter((name) => !(name in EXEMPT)).flatMap(missingFor)).toEqual([]);
});

test("names each missing step and the file to write", () => {
  expect(missingFor("MadeUpApp")).toEqual([
    "MadeUpApp has no malformed-props entry: add it to test/constructs/subjects",
    "MadeUpApp is deployed by no row: add it to test/constructs/deployments",
    "MadeUpApp has no readable snapshot: add one to test/constructs/<topic>/made-up-app.test.ts",
  ]);
});

test("exempts only constructs that exist", () => {
  expect(Object.keys(EXEMPT).filter((name) => !constructs.includes(name))).toEqual([]);
});
