import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { providerSchemaJson } from "../../lib/plugin-framework";
import { ExampleExecutable } from "./example-executable";
import { ExampleStack, SOURCE } from "./example-stack";
import { noteProvider, storedNote } from "./note-provider";
import { inLongRuns } from "../support/long-runs";

const example = new ExampleExecutable();
afterAll(() => example.remove());

const ADDRESS = "example_note.plans";

let stack: ExampleStack;
let journalFile: string;
const journal = (): string[] => (existsSync(journalFile) ? readFileSync(journalFile, "utf8").trim().split("\n") : []);

beforeEach(async () => {
  journalFile = example.file("journal");
  stack = await ExampleStack.create({ EXAMPLE_JOURNAL: journalFile }, example.path);
  await configure({});
  await stack.init();
});
afterEach(() => stack.remove());

function configure(changes: object, others: object = {}): Promise<void> {
  const { title, body, tags } = storedNote;
  const note = { title, body, tags, pages: { first: { text: "One" } }, ...changes };
  return stack.write({ resource: { example_note: { plans: note } }, ...others });
}

const state = () => stack.stateOf(ADDRESS);

inLongRuns(() => {
  test("a note is created, changed, replaced and deleted, with an empty plan after each step", async () => {
    await stack.apply();
    expect(await stack.planIsEmpty()).toBe(true);
    expect(await state()).toEqual(storedNote);

    await configure({ body: "Less.", pages: { first: { text: "One" }, second: { text: "Two" } } });
    const { resource_changes } = await stack.plan();
    expect(resource_changes?.[0]?.change).toMatchObject({
      actions: ["update"],
      after_unknown: { revision: true, pages: { first: {}, second: { id: true } } },
    });
    await stack.apply();
    expect(await stack.planIsEmpty()).toBe(true);
    expect(await state()).toMatchObject({ revision: 2, pages: { second: { id: "page-second" } } });

    await configure({ title: "Other plans" });
    expect((await stack.plan()).resource_changes?.[0]?.change).toMatchObject({
      actions: ["delete", "create"],
      replace_paths: [["title"]],
    });
    await stack.apply();
    expect(await stack.planIsEmpty()).toBe(true);

    await stack.terraform.run("taint", ADDRESS);
    expect((await stack.plan()).resource_changes?.[0]?.change.actions).toEqual(["delete", "create"]);
    await stack.terraform.run("destroy", "-auto-approve");
    expect(await state()).toBeUndefined();
    expect(journal().at(-1)).toBe("delete note-1");
  });

  test("an imported object matches its configuration", async () => {
    await stack.terraform.run("import", ADDRESS, "note-7");
    expect(await state()).toEqual({ ...storedNote, id: "note-7" });
    expect(await stack.planIsEmpty()).toBe(true);
  });
});

test("an ephemeral value is passed to a write-only attribute, and is not in state, plan or log", async () => {
  const others = { ephemeral: { example_ticket: { day: { audience: "all" } } } };
  await configure({ password: "${ephemeral.example_ticket.day.ticket}" }, others);
  await stack.terraform.run("plan", "-out=saved");
  const log = join(stack.terraform.folder, "log");
  await stack.terraform.with({ TF_LOG_PROVIDER: "trace", TF_LOG_PATH: log }).run("apply", "saved");
  expect(journal().find((line) => line.startsWith("create"))).toMatch(/with ticket-of-a-day$/);
  expect(journal().filter((line) => line === 'close "kept"')).toHaveLength(2);
  expect(readFileSync(log, "utf8")).toMatch(/\[INFO\] +provider.*Creating a note: .*password="\(sensitive value\)"/);
  for (const file of ["terraform.tfstate", "log"]) {
    expect(readFileSync(join(stack.terraform.folder, file), "utf8")).not.toContain("ticket-of-a-day");
  }
  expect(await stack.terraform.run("show", "-json", "saved")).not.toContain("ticket-of-a-day");
  expect(await state()).toMatchObject({ password: null });
  expect(await stack.planIsEmpty()).toBe(true);
});

inLongRuns(() => {
  test("providerSchemaJson equals the schema that Terraform prints", async () => {
    interface Schemas {
      readonly provider_schemas: Readonly<Record<string, unknown>>;
    }
    const { provider_schemas } = JSON.parse(await stack.terraform.run("providers", "schema", "-json")) as Schemas;
    expect(provider_schemas[SOURCE]).toEqual(providerSchemaJson(noteProvider()));
  });

  test("fails with the attribute of an error", async () => {
    await configure({ kind: "novel" });
    const { code, stderr } = await stack.terraform.attempt("plan", "-no-color");
    expect(code).toBe(1);
    expect(stderr).toMatch(/Invalid attribute value/);
    expect(stderr).toMatch(/main\.tf\.json line \d+, in resource\.example_note\.plans:\s/);
    expect(stderr).toMatch(/kind must be one of "memo", "poem", not "novel"\./);
  });
});
