import { rm } from "node:fs/promises";
import { join } from "node:path";
import { cfaccessProvider } from "../../lib/provider";
import { ENDPOINTS } from "../../lib/provider/endpoints";
import { EmulatedStack, outputOf } from "./emulated-stack";
import { LIFE_CYCLES, LIFE_ELSEWHERE, type Attributes, type LifeCycle } from "./life-cycles";
import { matching } from "./matching";

const NO_CHANGES = { code: 0 };
const TYPES = cfaccessProvider.resources.map(({ type }) => type);
/** Rows whose resource exists, so that a missing one is reported once, by the first test. */
const ROWS = Object.entries(LIFE_CYCLES).filter(([type]) => TYPES.includes(type));

test("every resource has a row in the life-cycle table", () => {
  const missing = TYPES.flatMap((type) => [
    ...(type in LIFE_CYCLES || type in LIFE_ELSEWHERE
      ? []
      : [`${type} has no row: add one to test/provider/life-cycles.ts`]),
  ]);
  const unknown = Object.keys(LIFE_CYCLES).filter((type) => !TYPES.includes(type));
  expect([...missing, ...unknown.map((type) => `${type} has a row, but the provider has no such resource`)]).toEqual(
    [],
  );
});

/** A reference to each attribute of an object: `${terraform_data.later.output.name}`. */
const references = (object: string, attributes: Attributes): Attributes =>
  Object.fromEntries(Object.keys(attributes).map((name) => [name, `\${${object}.${name}}`]));

/** All resources go through each step in one run of Terraform: starting it takes most of the time. */
describe("all resources of the companion", () => {
  let stack: EmulatedStack;
  /** The endpoints that the resources have called in all steps. */
  const called = new Set<string | undefined>();
  beforeAll(async () => {
    const behaviors = { bookmarksCreation: "accept" } as const;
    const onRequest = ({ endpoint }: { endpoint: string | undefined }) => called.add(endpoint);
    stack = new EmulatedStack(...(await EmulatedStack.parts({ behaviors, onRequest }, {})));
    for (const [, { prepare }] of ROWS) prepare?.(stack.emulator);
  });
  afterAll(() => stack.remove());

  const attributesIn = (row: LifeCycle, attributesOf: (row: LifeCycle) => Attributes): Attributes => ({
    account_id: stack.emulator.accountId,
    ...row.refers?.(stack.emulator),
    ...attributesOf(row),
  });

  function write(attributesOf: (row: LifeCycle) => Attributes, more: object = {}): Promise<void> {
    const resources = ROWS.map(([type, row]) => [type, { main: attributesIn(row, attributesOf) }]);
    return stack.stack.write({ resource: Object.fromEntries(resources) as object, ...more });
  }

  const find = (): [type: string, found: unknown][] => ROWS.map(([type, row]) => [type, row.find(stack.emulator)]);
  const expected = (fields: (row: LifeCycle) => object): [type: string, found: unknown][] =>
    ROWS.map(([type, row]) => [type, matching(fields(row))]);

  it("are created, although no attribute is known in the plan", async () => {
    const inputs = ROWS.map(([type, row]) => [type, attributesIn(row, ({ create }) => create)] as const);
    const resources = inputs.map(([type, input]) => [
      type,
      { main: references(`terraform_data.later.output.${type}`, input) },
    ]);
    const later = { input: Object.fromEntries(inputs) as object };
    await stack.stack.write({ resource: { terraform_data: { later }, ...(Object.fromEntries(resources) as object) } });
    await stack.applied();
    expect(find()).toEqual(expected(({ created }) => created));
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  it("are updated", async () => {
    await write(({ update }) => update);
    await stack.applied();
    expect(find()).toEqual(expected(({ updated }) => updated));
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  /** Changes objects as somebody else would, and checks that they differ from the configuration. */
  function meddle(changeOf: (row: LifeCycle) => LifeCycle["drift"]): void {
    for (const [type, row] of ROWS) {
      const change = changeOf(row);
      if (change === undefined) continue;
      change(stack.emulator);
      expect([type, row.find(stack.emulator)]).not.toEqual([type, matching(row.updated)]);
    }
  }

  it("are put right after somebody else changed them", async () => {
    meddle(({ drift }) => drift);
    await stack.applied();
    expect(find()).toEqual(expected(({ updated }) => updated));
  });

  it("are created again after somebody else deleted them, or cannot be deleted for a reason", async () => {
    meddle(({ vanish }) => (typeof vanish === "function" ? vanish : undefined));
    await stack.applied();
    expect(find()).toEqual(expected(({ updated }) => updated));
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  it("are imported into an empty state", async () => {
    await rm(join(stack.stack.terraform.folder, "terraform.tfstate"));
    const imports = ROWS.flatMap(([type, { importId }]) => {
      if (typeof importId === "object") return [];
      const id = typeof importId === "string" ? importId : importId(stack.emulator);
      return [{ to: `${type}.main`, id: stack.emulator.accountId + id }];
    });
    await write(({ update }) => update, { import: imports });
    stack.emulator.requests.clear();
    const { stdout } = await stack.applied();
    expect(outputOf({ stdout, stderr: "" })).toContain(
      `${imports.length} imported, ${ROWS.length - imports.length} added,`,
    );
    // Terraform applies resources at the same time.
    expect(stack.writes.sort()).toEqual(ROWS.flatMap(([, { importWrites = {} }]) => Object.keys(importWrites)).sort());
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  it("are destroyed, or stay for a reason", async () => {
    expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
    const remaining = ROWS.map(([type, { remains }]) => [type, matching(remains?.fields)]);
    expect(find()).toEqual(remaining);
  });

  // Runs last: it looks at the requests of all steps.
  it("have called the endpoints that lib/provider/endpoints.ts lists, and no others", () => {
    // test/provider/token-revocation revokes the tokens of an application: a row has one resource of each type.
    called.add("applications.revokeTokens");
    const listed = new Set(ROWS.flatMap(([type]) => ENDPOINTS.resource[type] ?? []));
    expect([...listed].filter((endpoint) => !called.has(endpoint))).toEqual([]);
    expect([...called].filter((endpoint) => endpoint === undefined || !listed.has(endpoint))).toEqual([]);
  });
});
