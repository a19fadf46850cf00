import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AttachedProvider } from "../support/attached-provider";
import { ExampleExecutable } from "./example-executable";
import { ExampleStack } from "./example-stack";

const example = new ExampleExecutable("ledger-program.ts");
afterAll(() => example.remove());

const LEDGER = "example_ledger.main";

let stack: ExampleStack;
let provider: AttachedProvider;
let journalFile: string;
const journal = (): string[] => (existsSync(journalFile) ? readFileSync(journalFile, "utf8").trim().split("\n") : []);

beforeEach(async () => {
  journalFile = example.file("journal");
  provider = await AttachedProvider.start(example.path, { EXAMPLE_JOURNAL: journalFile });
  stack = await ExampleStack.create(provider.environment);
  await configure({});
  await stack.init();
});
afterEach(async () => {
  await stack.remove();
  await provider.stop();
});

function configure(changes: object, others: object = {}): Promise<void> {
  return stack.write({ resource: { example_ledger: { main: { title: "Main", ...changes } } }, ...others });
}

const attempt = (...args: string[]) => stack.terraform.attempt(...args, "-input=false", "-no-color");
const outputOf = (text: string): string => text.replace(/\s*│?\s+/g, " ");

test("private state is passed from plan to create, read, update and delete, and is never shown", async () => {
  await stack.apply();
  await configure({ title: "Other" });
  await stack.apply();
  await configure({ title: "Third" });
  await stack.apply();
  await stack.terraform.run("destroy", "-auto-approve");
  expect(journal()).toEqual(
    expect.arrayContaining([
      "create, planned Main, code ",
      "read, origin , updates 0",
      "update 1, code ",
      "read, origin , updates 1",
      "update 2, code ",
      "delete ledger-1, updates 2",
    ]),
  );
  expect(journal().at(-1)).toBe("delete ledger-1, updates 2");
});

test("a moved block moves an object from another type, with its own private state", async () => {
  await stack.write({ resource: { example_memo: { old: { heading: "Main" } } } });
  await stack.apply();
  await configure({}, { moved: { from: "example_memo.old", to: LEDGER } });
  expect(await stack.planIsEmpty()).toBe(false);
  await stack.apply();
  expect(await stack.stateOf(LEDGER)).toMatchObject({ id: "memo-1", title: "Main" });
  expect(await stack.planIsEmpty()).toBe(true);
  expect(journal().at(-1)).toBe('read, origin example_memo, updates "none"');
  expect(journal().filter((line) => line.startsWith("delete"))).toEqual([]);
});

test("fails to move an object from an unsupported type", async () => {
  await stack.apply();
  await stack.write({
    resource: { example_memo: { now: { heading: "Main" } } },
    moved: { from: LEDGER, to: "example_memo.now" },
  });
  const { code, stderr } = await attempt("plan");
  expect(code).toBe(1);
  expect(outputOf(stderr)).toMatch(/example_ledger cannot be moved to example_memo|Move Resource State Not Supported/);
});

test.each([
  [0, { name: "Main" }],
  [1, { id: "ledger-1", title: "Main" }],
])("a state of version %d is upgraded", async (schema_version, attributes) => {
  await stack.apply();
  rewriteState((instance) => Object.assign(instance, { schema_version, attributes }));
  expect(await stack.planIsEmpty()).toBe(true);
  await configure({ title: "Upgraded" });
  await stack.apply();
  expect(await stack.stateOf(LEDGER)).toMatchObject({ id: "ledger-1", title: "Upgraded" });
});

test("fails for a state of a later version, and names the version to use", async () => {
  await stack.apply();
  rewriteState((instance) => Object.assign(instance, { schema_version: 3 }));
  const { code, stderr } = await attempt("plan");
  expect(code).toBe(1);
  expect(outputOf(stderr)).toContain("version");
});

test("private state of an import is available afterwards", async () => {
  await configure({ title: "Found" });
  await stack.terraform.run("import", LEDGER, "ledger-7");
  expect(await stack.stateOf(LEDGER)).toMatchObject({ id: "ledger-7", title: "Found" });
  expect(await stack.planIsEmpty()).toBe(true);
  expect(journal().at(-1)).toBe('read, origin import, updates "none"');
});

test("an import block imports an object", async () => {
  await configure({ title: "Found" }, { import: [{ to: LEDGER, id: "ledger-8" }] });
  await stack.apply();
  expect(await stack.stateOf(LEDGER)).toMatchObject({ id: "ledger-8" });
  expect(journal().filter((line) => line.startsWith("create"))).toEqual([]);
});

test("a write-only value is sent when its version changes, and never stored", async () => {
  await configure({ code: "first-code-of-all", code_version: 1 });
  await stack.apply();
  await configure({ code: "second-code-of-all", code_version: 1 });
  expect(await stack.planIsEmpty()).toBe(true);
  await configure({ code: "second-code-of-all", code_version: 2 });
  await stack.apply();
  expect(journal()).toEqual(
    expect.arrayContaining(["create, planned Main, code first-code-of-all", "update 1, code second-code-of-all"]),
  );
  expect(readFileSync(join(stack.terraform.folder, "terraform.tfstate"), "utf8")).not.toContain("code-of-all");
});

test("a destroy can warn, and fails if the resource forbids it", async () => {
  await stack.apply();
  const plan = await attempt("plan", "-destroy");
  expect(outputOf(plan.stdout)).toContain("The ledger is lost for good");
  expect(outputOf(plan.stdout)).toContain("Its number is ledger-1.");
  await configure({ title: "Locked" });
  await stack.apply();
  const refused = await attempt("destroy", "-auto-approve");
  expect(refused.code).toBe(1);
  expect(outputOf(refused.stderr)).toContain("The ledger is locked");
  expect(journal().filter((line) => line.startsWith("delete"))).toEqual([]);
});

test("fails when a time limit has passed, and names the limit", async () => {
  await configure({ title: "Slow", timeouts: { create: "1s" } });
  const { code, stderr } = await attempt("apply", "-auto-approve");
  expect(code).toBe(1);
  expect(outputOf(stderr)).toContain("The operation took longer than 1s");
  expect(outputOf(stderr)).toContain("timeouts.create");
});

test("a change of timeouts only updates the state; fails for an invalid duration", async () => {
  await configure({ timeouts: { create: "1h30m" } });
  await stack.apply();
  expect(await stack.planIsEmpty()).toBe(true);
  expect(await stack.stateOf(LEDGER)).toMatchObject({ timeouts: { create: "1h30m" } });
  await configure({ timeouts: { create: "soon" } });
  const { code, stderr } = await attempt("plan");
  expect(code).toBe(1);
  expect(outputOf(stderr)).toContain(
    'timeouts.create must be a duration of 1s or more, such as "90s", "20m", "1h30m" or "90d", not "soon".',
  );
});

test("a data source is read with a value that is known only at apply", async () => {
  await configure(
    {},
    {
      data: { example_lookup: { late: { name: `\${${LEDGER}.id}` } } },
      output: { late: { value: "${data.example_lookup.late.value}" } },
    },
  );
  await stack.apply();
  expect(JSON.parse(await stack.terraform.run("output", "-json", "late"))).toBe("none:ledger-1");
});

/** Replaces the stored state by one of another provider version. */
function rewriteState(change: (instance: object) => void): void {
  const file = join(stack.terraform.folder, "terraform.tfstate");
  const state = JSON.parse(readFileSync(file, "utf8")) as { resources: { instances: object[] }[] };
  for (const { instances } of state.resources) instances.forEach(change);
  writeFileSync(file, JSON.stringify(state));
}
