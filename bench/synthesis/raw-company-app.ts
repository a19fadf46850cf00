import { CloudflareProvider } from "@cdktf/provider-cloudflare/lib/provider";
import * as companion from "cdktf-cloudflare-access/bindings";
import { App, TerraformStack, type TerraformProvider, type TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { requested } from "./requested";

type Attributes = Readonly<Record<string, unknown>>;
type L1 = new (scope: Construct, id: string, config: Attributes) => TerraformResource;

/** A stack of the company: its resources by type and name. */
interface StackJson {
  readonly resource: Readonly<Record<string, Readonly<Record<string, Attributes>>>>;
}

/** The same resources as the company has, each as the L1 that a person would write for it. */
const stacks = JSON.parse(readFileSync(join(__dirname, "company.json"), "utf8")) as Readonly<Record<string, StackJson>>;

const load = createRequire(__filename);
const { count } = requested();
const app = new App();
for (let n = 0; n < count; n++) {
  for (const [name, json] of Object.entries(stacks)) stackOf(`company-${n}-${name}`, json);
}
app.synth();

function stackOf(id: string, { resource }: StackJson): void {
  const stack = new TerraformStack(app, id);
  const providers: Readonly<Record<string, TerraformProvider>> = {
    cloudflare: new CloudflareProvider(stack, "cloudflare", {}),
    cfaccess: new companion.CfaccessProvider(stack, "cfaccess", {}),
  };
  for (const [type, byName] of Object.entries(resource)) {
    for (const [name, { provider, lifecycle: _lifecycle, depends_on: _dependsOn, ...attributes }] of Object.entries(
      byName,
    )) {
      new (classOf(type))(stack, name, { ...camelCased(attributes), provider: providers[String(provider)] });
    }
  }
}

function classOf(type: string): L1 {
  const [, prefix = "", name = ""] = /^(cloudflare|cfaccess)_(.*)$/.exec(type) ?? [];
  const pascal = camelCase(`_${name}`);
  if (prefix === "cfaccess") return companion[`Cfaccess${pascal}` as keyof typeof companion] as unknown as L1;
  const module = load(`@cdktf/provider-cloudflare/lib/${name.replaceAll("_", "-")}`) as Record<string, L1>;
  const found = module[pascal];
  if (found === undefined) throw new Error(`there is no L1 of ${type}`);
  return found;
}

function camelCased(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes).filter(([name]) => name !== "//");
  return Object.fromEntries(entries.map(([name, value]) => [camelCase(name), deep(value)]));
}

function deep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deep);
  return typeof value === "object" && value !== null ? camelCased(value as Attributes) : value;
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
