import { unknown, type Attributes as Schema } from "../../lib/plugin-framework";
import { flagsOf } from "../../lib/plugin-framework/schema/flags";
import { cfaccessProvider } from "../../lib/provider";
import { readable } from "../plugin-framework/served";
import { plain, wire } from "../plugin-framework/wire-value";
import { LIFE_CYCLES, type Attributes, type LifeCycle } from "./life-cycles";
import { errorFree, NewerTerraform, type Stored } from "./newer-terraform";

/** The rows of the life-cycle table. The protocol is fast enough to change one attribute at a time. */
const ROWS = Object.entries(LIFE_CYCLES);

/** Where an object belongs: an attribute that no row changes. */
const SCOPE = ["account_id", "zone_id"];

const schemaOf = (type: string): Schema =>
  cfaccessProvider.resources.find((resource) => resource.type === type)?.schema.attributes ?? {};

const optionalIn = (type: string): string[] =>
  Object.entries(schemaOf(type)).flatMap(([name, one]) =>
    flagsOf(one).optional && !SCOPE.includes(name) ? [name] : [],
  );

const settableIn = (type: string): string[] =>
  Object.entries(schemaOf(type)).flatMap(([name, one]) => {
    const { required, optional } = flagsOf(one);
    return required || optional ? [name] : [];
  });

let terraform: NewerTerraform;
beforeEach(async () => (terraform = await NewerTerraform.start()));
afterEach(() => terraform.stop());

/** The attributes of a row as it starts. */
function begun(row: LifeCycle): (attributes: Attributes) => Attributes {
  const { emulator } = terraform;
  row.prepare?.(emulator);
  const refers = { account_id: emulator.accountId, ...row.refers?.(emulator) };
  return (attributes) => ({ ...refers, ...attributes });
}

/** Makes an object what a configuration says: updates it, or destroys it and creates it again. */
async function changed(type: string, config: Attributes, prior: Stored): Promise<Stored> {
  const plan = errorFree(await terraform.plan(type, terraform.complete(type, config), prior));
  if (plan.requires_replace.length === 0) return terraform.apply(type, config, prior);
  await terraform.destroy(type, prior);
  return terraform.apply(type, config);
}

/** Checks that a refresh and a plan find nothing to change. */
async function expectNothingToDo(type: string, config: Attributes, stored: Stored): Promise<void> {
  const read = await terraform.read(type, stored);
  const plan = errorFree(await terraform.plan(type, terraform.complete(type, config), read));
  expect([config, plain(plan.planned_state)]).toEqual([config, read.state]);
}

/** What a row says of an attribute that neither its creation nor its update sets as it should. */
function variantOf(
  { optional = {} }: LifeCycle,
  name: string,
): { readonly value?: unknown; readonly instead?: Attributes; readonly elsewhere?: string } {
  return isElsewhere(optional) ? {} : (optional[name] ?? {});
}

const isElsewhere = (optional: LifeCycle["optional"]): optional is { readonly elsewhere: string } =>
  optional !== undefined && typeof optional["elsewhere"] === "string";

/** Configurations of a row that set an attribute and that omit it, where that is possible. */
function configurations(type: string, row: LifeCycle, name: string, whole: ReturnType<typeof begun>): Attributes[] {
  const { value, instead, elsewhere } = variantOf(row, name);
  if (elsewhere !== undefined) return [];
  const base = whole(row.update);
  const set = instead === undefined ? { ...base, [name]: value ?? base[name] ?? row.create[name] } : whole(instead);
  if (set[name] === undefined) throw new Error(`${type} never sets ${name}: add it to "optional" of its row`);
  const { [name]: _, ...unset } = base;
  return name in (row.needed ?? {}) ? [set] : [set, unset];
}

describe.each(ROWS.filter(([, { optional }]) => !isElsewhere(optional)))("%s", (type, row) => {
  test("each optional attribute is set and unset, and nothing remains to do", async () => {
    const whole = begun(row);
    let stored = await terraform.apply(type, whole(row.create));
    for (const name of optionalIn(type)) {
      for (const config of configurations(type, row, name, whole)) {
        await terraform.beginRun();
        stored = await changed(type, config, stored);
        await expectNothingToDo(type, config, stored);
      }
    }
  });
});

test.each(ROWS)(
  "%s: each attribute may be unknown in a plan, of a new object and of an existing one",
  async (type, row) => {
    const whole = begun(row);
    const stored = await terraform.apply(type, whole(row.create));
    for (const name of settableIn(type)) {
      const config = terraform.complete(type, { ...whole(row.update), [name]: unknown });
      const valid = await terraform.client.call("ValidateResourceConfig", {
        type_name: type,
        config: wire(config),
        client_capabilities: { write_only_attributes_allowed: true },
      });
      const plans = [await terraform.plan(type, config, null), await terraform.plan(type, config, stored)];
      const errors = [valid, ...plans].flatMap((answer) => readable(answer).filter((text) => text.startsWith("error")));
      expect([name, errors]).toEqual([name, []]);
    }
  },
);
