import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { providerSchemaJson } from "../../../lib/provider/protocol";
import { Terraform } from "../../terraform";
import { ExampleExecutable } from "./example-executable";
import { noteProvider, storedNote } from "./note-provider";

jest.setTimeout(120_000);

const example = new ExampleExecutable();
afterAll(() => example.remove());

const SOURCE = "example.com/acme/example";
const ADDRESS = "example_note.plans";

let terraform: Terraform;
let journalFile: string;
const journal = (): string[] => (existsSync(journalFile) ? readFileSync(journalFile, "utf8").trim().split("\n") : []);

beforeEach(async () => {
  journalFile = example.file("journal");
  terraform = new Terraform({ EXAMPLE_JOURNAL: journalFile });
  terraform.install({ source: SOURCE, version: "1.2.3", executable: example.path });
  terraform.write("provider.tf.json", { terraform: { required_providers: { example: { source: SOURCE } } } });
  configure({});
  await terraform.init();
});
afterEach(() => terraform.remove());

function configure(changes: object, others: object = {}): void {
  const { title, body, tags } = storedNote;
  const note = { title, body, tags, pages: { first: { text: "One" } }, ...changes };
  terraform.write("main.tf.json", { resource: { example_note: { plans: note } }, ...others });
}

const state = () => terraform.stateOf(ADDRESS);

test("a note is created, changed, replaced and deleted, and every second plan is empty", async () => {
  await terraform.apply();
  expect(await terraform.planIsEmpty()).toBe(true);
  expect(await state()).toEqual(storedNote);

  configure({ body: "Less.", pages: { first: { text: "One" }, second: { text: "Two" } } });
  const { resource_changes } = await terraform.plan();
  expect(resource_changes?.[0]?.change).toMatchObject({
    actions: ["update"],
    after_unknown: { revision: true, pages: { first: {}, second: { id: true } } },
  });
  await terraform.apply();
  expect(await terraform.planIsEmpty()).toBe(true);
  expect(await state()).toMatchObject({ revision: 2, pages: { second: { id: "page-second" } } });

  configure({ title: "Other plans" });
  expect((await terraform.plan()).resource_changes?.[0]?.change).toMatchObject({
    actions: ["delete", "create"],
    replace_paths: [["title"]],
  });
  await terraform.apply();
  expect(await terraform.planIsEmpty()).toBe(true);

  await terraform.succeed(["taint", ADDRESS]);
  expect((await terraform.plan()).resource_changes?.[0]?.change.actions).toEqual(["delete", "create"]);
  await terraform.succeed(["destroy", "-auto-approve"]);
  expect(await state()).toBeUndefined();
  expect(journal().at(-1)).toBe("delete note-1");
});

test("an object is imported, and matches its configuration", async () => {
  await terraform.succeed(["import", ADDRESS, "note-7"]);
  expect(await state()).toEqual({ ...storedNote, id: "note-7" });
  expect(await terraform.planIsEmpty()).toBe(true);
});

test("an ephemeral value reaches the provider by a write-only attribute, and stays out of state, plan and log", async () => {
  const others = { ephemeral: { example_ticket: { day: { audience: "all" } } } };
  configure({ password: "${ephemeral.example_ticket.day.ticket}" }, others);
  await terraform.succeed(["plan", "-out=saved"]);
  const log = join(terraform.workdir, "log");
  await terraform.succeed(["apply", "saved"], { TF_LOG_PROVIDER: "trace", TF_LOG_PATH: log });
  expect(journal().find((line) => line.startsWith("create"))).toMatch(/with ticket-of-a-day$/);
  expect(journal().filter((line) => line === 'close "kept"')).toHaveLength(2);
  expect(readFileSync(log, "utf8")).toMatch(/\[INFO\] +provider.*Creating a note: .*password="\(sensitive value\)"/);
  for (const file of ["terraform.tfstate", "log"]) {
    expect(readFileSync(join(terraform.workdir, file), "utf8")).not.toContain("ticket-of-a-day");
  }
  expect(await terraform.succeed(["show", "-json", "saved"])).not.toContain("ticket-of-a-day");
  expect(await state()).toMatchObject({ password: null });
  expect(await terraform.planIsEmpty()).toBe(true);
});

test("the schema that Terraform shows is the one that is known without it", async () => {
  interface Schemas {
    readonly provider_schemas: Readonly<Record<string, unknown>>;
  }
  const { provider_schemas } = JSON.parse(await terraform.succeed(["providers", "schema", "-json"])) as Schemas;
  expect(provider_schemas[SOURCE]).toEqual(providerSchemaJson(noteProvider()));
});

test("fails with the attribute that an error is about", async () => {
  configure({ kind: "novel" });
  const { code, stderr } = await terraform.run(["plan", "-no-color"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/Invalid attribute value/);
  expect(stderr).toMatch(/main\.tf\.json line \d+, in resource\.example_note\.plans:\s/);
  expect(stderr).toMatch(/kind must be one of "memo", "poem", not "novel"\./);
});
