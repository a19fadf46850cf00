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

/** A stack of the company, as it was synthesized. */
interface StackJson {
  readonly resource: Readonly<Record<string, Readonly<Record<string, Attributes>>>>;
  readonly output?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** The stacks of one company by name. */
const template = JSON.parse(readFileSync(join(__dirname, "company.json"), "utf8")) as Readonly<
  Record<string, StackJson>
>;

/** A reference to an attribute of a resource of the stack, or to an output of another stack. */
const REFERENCE = /\$\{(?:(?:data\.terraform_remote_state\.[\w-]+\.outputs\.([\w-]+))|(\w+\.[\w-]+)\.(\w+))\}/g;

/** The same resources as those of a stack of the company, as L1s that refer to each other by Tokens. */
class RawStack {
  private readonly stack: TerraformStack;
  private readonly providers: Readonly<Record<string, TerraformProvider>>;
  private readonly created = new Map<string, TerraformResource>();

  constructor(
    id: string,
    private readonly json: StackJson,
    private readonly siblings: readonly RawStack[],
  ) {
    this.stack = new TerraformStack(app, id);
    this.providers = {
      cloudflare: new CloudflareProvider(this.stack, "cloudflare", {}),
      cfaccess: new companion.CfaccessProvider(this.stack, "cfaccess", {}),
    };
  }

  createAll(): void {
    for (const [type, byName] of Object.entries(this.json.resource)) {
      for (const name of Object.keys(byName)) this.l1(`${type}.${name}`);
    }
  }

  /** The L1 of an address. It is created after those that it refers to. */
  private l1(address: string): TerraformResource | undefined {
    const known = this.created.get(address);
    if (known !== undefined) return known;
    const [type = "", name = ""] = address.split(".");
    const attributes = this.json.resource[type]?.[name];
    if (attributes === undefined) return undefined;
    const { "//": _comment, provider, depends_on: dependsOn = [], ...config } = attributes;
    const needed = (dependsOn as readonly string[]).flatMap((one) => this.l1(one) ?? []);
    const made = new (classOf(type))(this.stack, name, {
      ...(this.camelCased(config) as Attributes),
      provider: this.providers[String(provider)],
      ...(needed.length > 0 && { dependsOn: needed }),
    });
    this.created.set(address, made);
    return made;
  }

  private camelCased(value: unknown): unknown {
    if (typeof value === "string") return this.withTokens(value);
    if (Array.isArray(value)) return value.map((one) => this.camelCased(one));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [camelCase(name), this.camelCased(one)]));
  }

  private withTokens(text: string): string {
    return text.replace(REFERENCE, (whole, ...[output, address, attribute]: (string | undefined)[]) => {
      if (output === undefined) return this.l1(address ?? "")?.getStringAttribute(attribute ?? "") ?? whole;
      const owner = this.siblings.find(({ json }) => json.output?.[output] !== undefined);
      return owner?.withTokens(String(owner.json.output?.[output]?.value)) ?? whole;
    });
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

const camelCase = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const load = createRequire(__filename);
const { count } = requested();
const app = new App();
for (let n = 0; n < count; n++) {
  const siblings: RawStack[] = [];
  for (const [name, json] of Object.entries(template))
    siblings.push(new RawStack(`company-${n}-${name}`, json, siblings));
  for (const stack of siblings) stack.createAll();
}
app.synth();
