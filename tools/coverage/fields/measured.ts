import { App, DefaultTokenResolver, StringConcat, TerraformStack, Tokenization } from "cdktf";
import { AccessAccount } from "../../../lib/constructs";
import { SUBJECTS } from "../../../test/constructs/subjects";

/** An attribute that a prop of a construct writes. */
export interface Write {
  readonly construct: string;
  /** The prop, with those below it: `landingPageDesign.title`. Empty if the construct always writes the attribute. */
  readonly prop: string;
  /** Such as `cloudflare_zero_trust_access_application`. */
  readonly type: string;
  /** The type of the application; undefined for other resources. */
  readonly applicationType: string | undefined;
  /** Such as `landing_page_design.title`. */
  readonly attribute: string;
}

type Subject = (typeof SUBJECTS)[number];
type Props = Record<string, unknown>;
type Path = readonly string[];

/** A version of the official provider that has every attribute. */
const NEWEST = "5.29.0";

/** Every attribute that the constructs write, by the props that change it. */
export function measuredWrites(): Write[] {
  return SUBJECTS.flatMap(writesOf);
}

function writesOf(subject: Subject): Write[] {
  const alternatives = [{}];
  return alternatives.flatMap((alternative) => writesWith(subject, (props) => ({ ...props, ...alternative })));
}

/** Changes the props one after the other, and compares. */
function writesWith(subject: Subject, variant: (props: Props) => Props): Write[] {
  const whole = resourcesOf(subject, variant);
  const construct = subject.kind.name;
  const owned = new Set<string>();
  const writes: Write[] = [];
  let props: Props = {};
  resourcesOf(subject, (all) => (props = variant(all)));
  for (const path of pathsIn(props)) {
    const change = changeOf(subject, variant, path, whole);
    if (!change) { console.error(construct, "CANNOT", path.join(".")); continue; }
    for (const key of change) owned.add(key);
    for (const key of change) writes.push({ ...partsOf(key), construct, prop: path.filter((s) => !/^\d+$/.test(s)).join(".") });
  }
  const always = [...whole.keys()].filter((key) => !owned.has(key));
  return [...writes, ...always.map((key) => ({ ...partsOf(key), construct, prop: "" }))];
}

function changeOf(subject: Subject, variant: (p: Props) => Props, path: Path, whole: Attributes): string[] | undefined {
  for (const change of [without, altered]) {
    const values = resourcesOf(subject, (props) => change(variant(props), path) as Props);
    const missing = [...new Set([...whole.keys()].map(k => k.split(" ")[0] + " " + k.split(" ")[1]))].filter((r) => ![...values.keys()].some((k) => k.startsWith(r + " ")));
    if (missing.length > 0 && change === without) continue;
    const keys = [...whole].filter(([key, value]) => values.get(key) !== value).map(([key]) => key);
    if (keys.length > 0 && missing.length === 0) return keys;
  }
  return undefined;
}

const partsOf = (key: string) => {
  const [type = "", applicationType = "", attribute = ""] = key.split(" ");
  return { type, applicationType: applicationType || undefined, attribute };
};

function pathsIn(value: unknown, path: string[] = []): string[][] {
  const own = path.length > 0 ? [path] : [];
  if (typeof value !== "object" || value === null) return own;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return own;
  const below = Object.entries(value).flatMap(([name, field]) => pathsIn(field, [...path, name]));
  return Array.isArray(value) ? [...own, ...below.filter((p) => p.length > path.length + 1)] : [...own, ...below];
}

function changedAt(value: unknown, [step, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const copy: any = Array.isArray(value) ? [...value] : { ...(value as object) };
  copy[step] = changedAt(copy[step], rest, change);
  return copy;
}
const without = (props: Props, path: Path) => changedAt(props, path, () => undefined);
const altered = (props: Props, path: Path) => changedAt(props, path, (value) =>
  typeof value === "string" ? value + "x" : typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : Array.isArray(value) ? value.map((v) => typeof v === "string" ? v + "x" : v) : value);

type Attributes = Map<string, string>;

function resourcesOf(subject: Subject, change: (props: Props) => Props): Attributes {
  const app = new App({ outdir: "/tmp/x-out", stackTraces: false, skipValidation: true });
  const stack = new TerraformStack(app, "stack");
  new AccessAccount(stack, "account", { accountId: "0".repeat(32), providerVersion: NEWEST });
  const props = change(subject.every(stack) as Props);
  new subject.kind(stack, "thing", props);
  const resolver = new DefaultTokenResolver(new StringConcat());
  const json: any = Tokenization.resolve(stack.toTerraform(), { scope: stack, resolver });
  const all: Attributes = new Map();
  for (const [type, byName] of Object.entries<any>(json.resource ?? {})) for (const resource of Object.values<any>(byName)) {
    for (const [path, value] of leaves(resource, "")) {
      const key = `${type} ${type.endsWith("access_application") || type === "cfaccess_application" ? resource.type : ""} ${path}`;
      all.set(key, (all.get(key) ?? "") + JSON.stringify(value));
    }
  }
  return all;
}

const META = new Set(["//", "provider", "lifecycle", "depends_on"]);
function leaves(value: any, path: string): [string, unknown][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.some((v) => typeof v === "object")) return value.flatMap((v) => leaves(v, path));
  if (typeof value === "object" && !Array.isArray(value)) return [
    ...(path ? [[path, "{}"] as [string, unknown]] : []),
    ...Object.entries(value).filter(([k]) => path || !META.has(k)).flatMap(([k, v]) => leaves(v, path ? `${path}.${k}` : k))];
  return [[path, value]];
}
