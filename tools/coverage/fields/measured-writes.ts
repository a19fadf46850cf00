import { App, DefaultTokenResolver, StringConcat, TerraformResource, TerraformStack, Tokenization } from "cdktf";
import { AccessAccount, AccessGroup, diagnosticsOf } from "../../../lib/constructs";
import { SUBJECTS } from "../../../test/constructs/subjects";
import { FREE_NAMES } from "../../../test/constructs/subjects/subject";
import { SAMPLES } from "../../../test/rules/sample-rules";
import { recordOf, RULE_KIND_NAMES } from "../../../lib/rules/kinds";
import { keyless } from "./attributes";
import { OBJECTS } from "./objects";

/** An attribute that a construct writes. */
export interface Write {
  /** Such as `AppLauncherApp`. */
  readonly construct: string;
  /** The prop, and those below it: `landingPageDesign.title`. Undefined if the construct writes it whatever its props are. */
  readonly prop: string | undefined;
  /** The resource: `cloudflare_zero_trust_access_application`. */
  readonly type: string;
  /** The type of application: `app_launcher`. Undefined for other resources. */
  readonly applicationType: string | undefined;
  /** `landing_page_design.title`. */
  readonly attribute: string;
}

/**
 * The attributes that constructs write, measured: each prop of each construct of `test/constructs/subjects` is left out or
 * changed, and what this changes in the Terraform JSON is what the prop writes.
 */
export function measuredWrites(): Write[] {
  const before = Object.getOwnPropertyDescriptor(Error, "prepareStackTrace");
  Error.prepareStackTrace = () => ""; // cdktf takes a stack trace for each object, which takes most of the time
  try {
    return [...SUBJECTS.flatMap(writesOf), ...RULE_KIND_NAMES.flatMap(writesOfRule)];
  } finally {
    if (before === undefined) Reflect.deleteProperty(Error, "prepareStackTrace");
    else Object.defineProperty(Error, "prepareStackTrace", before);
  }
}

type Props = Readonly<Record<string, unknown>>;
type Subject = (typeof SUBJECTS)[number];
type Step = string | number;

/** The resources of a stack: each attribute with what it holds, and whether the construct accepts its props. */
interface Written {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly resources: ReadonlySet<string>;
  readonly errors: () => readonly string[];
}

interface Attribute extends Pick<Write, "type" | "applicationType" | "attribute"> {
  readonly values: string;
}

function writesOf(subject: Subject): Write[] {
  const { companionProps = [], every, others } = subject;
  const official = Object.fromEntries(companionProps.map((prop) => [prop, undefined]));
  const scratch = newStack();
  const props = Object.keys(every(scratch));
  const changes: [props: readonly string[], change: (stack: TerraformStack) => Props][] = [
    [props.filter((prop) => !companionProps.includes(prop)), () => official],
    [companionProps, () => ({})],
    ...(others?.(scratch) ?? []).map((other, at): (typeof changes)[number] => [
      Object.keys(other),
      (stack) => ({ ...official, ...others?.(stack)[at] }),
    ]),
  ];
  const writes = changes.flatMap(([measured, change]) => writesWith(subject, measured, change));
  const isByProp = ({ type, attribute }: Write): boolean =>
    writes.some((one) => one.prop !== undefined && one.type === type && one.attribute === attribute);
  return writes.filter((write) => write.prop !== undefined || !isByProp(write));
}

/** What these props write, after a change of all props. */
function writesWith(subject: Subject, measured: readonly string[], change: (stack: TerraformStack) => Props): Write[] {
  if (measured.length === 0) return [];
  const propsIn = (stack: TerraformStack): Props => ({ ...subject.every(stack), ...change(stack) });
  const build: Build = (edit) => {
    const stack = newStack();
    new subject.kind(stack, "thing", edit(propsIn(stack)));
    return writtenIn(stack);
  };
  const construct = subject.kind.name;
  const whole = build((all) => all);
  const [error] = whole.errors();
  if (![...whole.attributes.values()].some(({ type }) => OF_ACCESS.has(type))) return [];
  if (error !== undefined) throw new Error(`${construct} with ${measured.join(", ")}: ${error}`);
  const leaves = leavesOf(propsIn(newStack())).filter(([first]) => measured.includes(String(first)));
  const atOnce = foundByMarks(whole, build, leaves);
  const byProp = leaves.flatMap((path, at) => {
    const found = atOnce.get(at);
    if (found !== undefined) return found.map((one) => writeOf(one, construct, propOf(path)));
    const isRequired = path.length === 1 && subject.required.includes(String(path[0]));
    return changedBy(whole, build, path, isRequired).map((one) => writeOf(one, construct, propOf(path)));
  });
  return [...byProp, ...[...whole.attributes.values()].map((one) => writeOf(one, construct, undefined))];
}

/** The resources that have fields of the API. Lists, networks and posture checks have none. */
const OF_ACCESS = new Set(OBJECTS.flatMap(({ resources }) => resources.map(({ type }) => type)));

type Build = (edit: (props: Props) => Props) => Written;

/**
 * The attributes that strings go to, by the index of the leaf: one build with a mark in each string finds most of them at once.
 * Empty if the construct does not make its resources with such strings.
 */
function foundByMarks(whole: Written, build: Build, leaves: readonly (readonly Step[])[]): Map<number, Attribute[]> {
  const marked = build((props) =>
    leaves.reduce<Props>((all, path, at) => {
      if (FREE_NAMES.has(String(path.at(-2)))) return all; // its name is written, too
      return withChange(all, path, (value) => withMark(value, at)) as Props;
    }, props),
  );
  const found = new Map<number, Attribute[]>();
  if (![...whole.resources].every((resource) => marked.resources.has(resource))) return found;
  for (const [key, { values }] of marked.attributes) {
    const attribute = whole.attributes.get(key);
    for (const at of new Set([...values.matchAll(/~(\d+)~/g)].map(([, index]) => Number(index)))) {
      if (attribute !== undefined) found.set(at, [...(found.get(at) ?? []), attribute]);
    }
  }
  return found;
}

function withMark(value: unknown, at: number): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => withMark(one, at));
  return typeof value === "string" ? `${value}~${at}~` : value;
}

/** The attributes that change with a value: when it is left out, or where the construct needs one, with another value. */
function changedBy(whole: Written, build: Build, path: readonly Step[], isRequired: boolean): Attribute[] {
  const leftOut = (): Written => build((props) => withChange(props, path, () => undefined) as Props);
  const left = isRequired ? undefined : leftOut();
  if (left?.errors().length === 0) {
    const changed = differences(whole, left);
    if (changed.length > 0) return changed;
  }
  const altered = build((props) => withChange(props, path, otherValue) as Props);
  const changed = differencesOfSame(whole, altered);
  return changed.length > 0 ? changed : differencesOfSame(whole, left ?? leftOut());
}

/** Not if a resource is missing, because the construct could not make it. */
const differencesOfSame = (before: Written, after: Written): Attribute[] =>
  [...before.resources].every((resource) => after.resources.has(resource)) ? differences(before, after) : [];

const differences = (before: Written, after: Written): Attribute[] =>
  [...before.attributes].flatMap(([key, one]) => (after.attributes.get(key)?.values === one.values ? [] : [one]));

const writeOf = ({ type, applicationType, attribute }: Attribute, construct: string, prop: string | undefined): Write => ({
  construct,
  prop,
  type,
  applicationType,
  attribute,
});

/** `servers.url` for the path `servers`, `docs`, `url`: without indices, and without names that are free. */
const propOf = (path: readonly Step[]): string =>
  path.filter((step, at) => typeof step === "string" && !FREE_NAMES.has(String(path[at - 1]))).join(".");

/** The paths of all values that are no plain objects and no lists of them. */
function leavesOf(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  const isList = Array.isArray(value) && value.some(isPlain);
  if (!isList && !isPlain(value)) return [path];
  const parts: [Step, unknown][] = isList ? [...value.entries()] : Object.entries(value as object);
  return parts.flatMap(([step, part]) => leavesOf(part, [...path, step]));
}

const isPlain = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function withChange(value: unknown, [step, ...rest]: readonly Step[], change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((one: unknown, at) => (at === step ? withChange(one, rest, change) : one));
  const { [step]: old, ...others } = value as Props;
  const changed = withChange(old, rest, change);
  return changed === undefined ? others : { ...others, [step]: changed };
}

/** Another value of the same type. It need not be valid: constructs write what they are given, and report it. */
function otherValue(value: unknown): unknown {
  if (typeof value === "string") return `${value}0`;
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (!Array.isArray(value)) return value;
  const others = value.map(otherValue);
  return others.every((other, at) => other === value[at]) ? [] : others;
}

/** A stack with an account that has every attribute. */
function newStack(): TerraformStack {
  const app = new App({ stackTraces: false, skipValidation: true });
  const stack = new TerraformStack(app, "stack");
  new AccessAccount(stack, "account", { accountId: "0".repeat(32), providerVersion: "5.29.0" });
  return stack;
}

interface Json {
  readonly resource: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function writtenIn(stack: TerraformStack): Written {
  const resolver = new DefaultTokenResolver(new StringConcat());
  const attributes = new Map<string, Attribute>();
  const resources = new Set<string>();
  for (const one of stack.node.findAll().filter((element) => TerraformResource.isTerraformResource(element))) {
    const { terraformResourceType: type, friendlyUniqueId: name } = one;
    const json = one.toTerraform() as Json;
    const body = Tokenization.resolve(json.resource[type]?.[name], { scope: stack, resolver }) as Props;
    resources.add(name);
    addAttributes(attributes, name, type, body);
  }
  return { attributes, resources, errors: () => diagnosticsOf(stack).map(({ message }) => message) };
}

const META = new Set(["//", "provider", "lifecycle", "depends_on"]);

function addAttributes(all: Map<string, Attribute>, name: string, type: string, body: Props): void {
  const applicationType = type.endsWith("_application") ? String(body.type) : undefined;
  for (const [path, value] of Object.entries(body).flatMap(([key, one]) => (META.has(key) ? [] : valuesIn(one, key)))) {
    const { path: attribute, keys } = keyless(type, path);
    for (const [one, content] of [[attribute, value] as const, ...keys]) {
      const key = `${name} ${one}`;
      const values = `${all.get(key)?.values ?? ""} ${JSON.stringify(content)}`;
      all.set(key, { type, applicationType, attribute: one, values });
    }
  }
}

function valuesIn(value: unknown, path: string): [path: string, value: unknown][] {
  if (Array.isArray(value) && value.some(isPlain)) return value.flatMap((one) => valuesIn(one, path));
  if (!isPlain(value) || Object.keys(value as object).length === 0) return value === undefined ? [] : [[path, value]];
  return Object.entries(value as object).flatMap(([name, part]) => valuesIn(part, `${path}.${name}`));
}

/** What a rule writes, in the rules of a group. */
function writesOfRule(kind: (typeof RULE_KIND_NAMES)[number]): Write[] {
  const stack = newStack();
  const [rule] = SAMPLES[kind];
  new AccessGroup(stack, "thing", { name: "Group", include: [rule] });
  const written = [...writtenIn(stack).attributes.values()].filter(({ attribute }) => attribute.startsWith("include."));
  return written.map((one) => writeOf(one, `AccessRule.${recordOf(kind).factory}`, undefined));
}
