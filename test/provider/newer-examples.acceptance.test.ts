import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Attributes } from "../../lib/plugin-framework";
import { cfaccessProvider } from "../../lib/provider";
import { PARTS } from "../../tools/provider-docs/parts";
import { EXAMPLES, isNewer, newerBlocksOf, type NewerBlock } from "../docs/hcl-examples";
import { readable } from "../plugin-framework/served";
import { wire } from "../plugin-framework/wire-value";
import { Terraform } from "../support/terraform";
import { completed, NewerTerraform } from "./newer-terraform";

type Values = Readonly<Record<string, unknown>>;

/** The examples of list resources and actions. */
const NEWER = EXAMPLES.filter(isNewer);
const BLOCKS: readonly NewerBlock[] = NEWER.flatMap(newerBlocksOf);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "newer-examples-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("each list resource and each action has an example", () => {
  const wanted = PARTS.filter(({ kind }) => kind === "list resource" || kind === "action").map(({ type }) => type);
  expect(wanted.filter((type) => !BLOCKS.some((block) => block.type === type))).toEqual([]);
});

/**
 * Terraform 1.11 knows neither block. It reads the syntax of both, and evaluates what is in `config`; the companion then
 * validates that, asked as Terraform 1.14 asks.
 */
test("the examples of list resources and actions are valid", async () => {
  const values = await configurationsOf(BLOCKS);
  const newer = await NewerTerraform.start();
  try {
    for (const [index, { kind, type }] of BLOCKS.entries()) {
      const config = wire(completed(attributesOf(kind, type), values[index] ?? {}));
      const answers = await (kind === "list"
        ? Promise.all([newer.client.call("ValidateListResourceConfig", { type_name: type, config })])
        : Promise.all([
            newer.client.call("ValidateActionConfig", { type_name: type, config }),
            newer.client.call("PlanAction", { action_type: type, config }),
          ]));
      expect([type, answers.flatMap((answer) => readable(answer))]).toEqual([type, []]);
    }
  } finally {
    await newer.stop();
  }
});

/** The values of the `config` blocks, as Terraform evaluates them. */
async function configurationsOf(blocks: readonly NewerBlock[]): Promise<Values[]> {
  const terraform = Terraform.in(folder, {});
  NEWER.forEach(({ name, code }) => {
    mkdirSync(join(folder, "pages", name), { recursive: true });
    writeFileSync(join(folder, "pages", name, "main.tf"), code);
  });
  await terraform.run("fmt", "-check", "-recursive", "-no-color");
  const outputs = blocks.map(({ config }, index) => `output "block${index}" {\n  value = {\n${config}  }\n}\n`);
  writeFileSync(join(folder, "main.tf"), outputs.join("\n"));
  await terraform.run("apply", "-auto-approve", "-input=false", "-no-color");
  const shown = JSON.parse(await terraform.run("output", "-json")) as Record<string, { readonly value: Values }>;
  return blocks.map((_, index) => shown[`block${index}`]?.value ?? {});
}

function attributesOf(kind: NewerBlock["kind"], type: string): Attributes {
  const { listResources = [], actions = [] } = cfaccessProvider;
  const found =
    kind === "list"
      ? listResources.find(({ resource }) => resource.type === type)
      : actions.find((action) => action.type === type);
  if (found === undefined) throw new Error(`The companion has no ${kind} ${type}.`);
  return found.schema.attributes;
}
