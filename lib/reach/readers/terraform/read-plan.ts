import type { AccessModel, Key, Note } from "../../model/access-model";
import { assemble } from "../assemble";
import { checkAccount, type AccountOptions } from "../account";
import { evaluateJson } from "../expressions/evaluate";
import { kindOfType } from "../object-kind";
import { SourceError } from "../source-error";
import type { SourceObject } from "../source-object";
import { Unknown, type Fields, type Value } from "../value";
import { isMarked, valueOf, type UnknownAt } from "./marked-value";
import { noteOnType, objectOf, objectOfState, resourcesOf, stateKey } from "./objects-of-state";
import { PlanExpression } from "./plan-expression";
import { isExpression, type ConfigJson, type Marks, type PlanJson, type ResourceChange } from "./plan-json";
import { ModuleScope, type InstanceOf, type PlannedValues } from "./resolver";

/** The format versions of plans that this version reads. */
const FORMAT = /^1\.\d+$/;

/** What a plan changes: the account before and after. The same object has the same key in both. */
export interface PlanModels {
  readonly before: AccessModel;
  readonly after: AccessModel;
}

/** The models of a plan: `terraform show -json tfplan`. IDs that are known after apply are followed by its configuration. */
export function readPlan(json: unknown, file?: string, options: AccountOptions = {}): PlanModels {
  const plan = checked(json as PlanJson, file);
  const notes = notesOn(plan);
  const read = new PlanReader(plan, file);
  const before = assemble(checkAccount(read.before(), file, options), notes);
  const after = assemble(checkAccount(read.after(), file, options), notes);
  return { before, after: { ...after, notes: [...after.notes, ...read.notesOnOrder(after)] } };
}

function checked(plan: PlanJson, file: string | undefined): PlanJson {
  const name = file ?? "the plan";
  if (typeof plan.format_version !== "string" || !FORMAT.test(plan.format_version)) {
    throw new SourceError(
      `${name} has format_version ${JSON.stringify(plan.format_version ?? null)}; this version reads 1.x. ` +
        "Write it with `terraform show -json tfplan`, of Terraform 1.1 or newer, or upgrade cdktf-cloudflare-access.",
    );
  }
  if (plan.errored === true) {
    throw new SourceError(
      `${name} is of a plan that failed (errored: true), so it has only some of the changes. Correct the error, and plan again.`,
    );
  }
  if (plan.resource_changes === undefined && plan.prior_state === undefined) {
    throw new SourceError(
      `${name} has neither resource_changes nor prior_state, so it says nothing. Write it with \`terraform show -json tfplan\`, not with \`terraform plan -json\`.`,
    );
  }
  return plan;
}

function notesOn(plan: PlanJson): readonly Note[] {
  const drifted = (plan.resource_drift ?? [])
    .filter(({ type, mode }) => mode !== "data" && kindOfType(type) !== undefined)
    .map(({ address }) => address);
  const changes = plan.resource_changes ?? [];
  return [
    ...(plan.complete === false
      ? [
          "The plan is not complete: it was made with -target, or some changes are deferred. What is after is what this plan alone does.",
        ]
      : []),
    ...(drifted.length > 0
      ? [
          `Changed outside of Terraform: ${listed(drifted)}. What is before is what Terraform found, not what it had made.`,
        ]
      : []),
    ...(drifted.length === 0 && plan.prior_state?.values !== undefined
      ? [
          "The plan does not tell whether Terraform refreshed its state. If it was made with -refresh=false, what is before lacks what was changed outside of Terraform.",
        ]
      : []),
    ...changes.flatMap((change) => noteOnType(change) ?? []),
    ...changes
      .filter(({ change }) => change.actions.includes("forget"))
      .map(({ address }) => `Terraform forgets ${address}: the object stays in the account as it is.`),
  ].map((text) => ({ text }));
}

class PlanReader implements PlannedValues {
  readonly variables: PlannedValues["variables"];
  readonly #root: ModuleScope;
  readonly #expressions: { readonly address: string; readonly expression: PlanExpression }[] = [];
  readonly #values = new Map<string, () => Fields>();
  readonly #indexes = new Map<string, string[]>();
  readonly #changed = new Map<string, ResourceChange>();

  constructor(
    private readonly plan: PlanJson,
    private readonly file: string | undefined,
  ) {
    this.variables = plan.variables ?? {};
    this.#root = new ModuleScope("", plan.configuration?.root_module ?? {}, this);
    for (const change of plan.resource_changes ?? []) this.#changed.set(changeKey(change), change);
    // Values without what they follow: for that, all addresses must be known first.
    for (const resource of resourcesOf(plan.prior_state?.values?.root_module)) {
      if (resource.deposed_key === undefined)
        this.#plan(
          resource.address,
          once(() => valueOf(resource.values ?? {}, undefined, resource.sensitive_values) as Fields),
        );
    }
    for (const { address, deposed, change } of plan.resource_changes ?? []) {
      if (deposed !== undefined) continue;
      if (change.after === null || change.after === undefined) this.#unplan(address);
      else
        this.#plan(
          address,
          once(() => valueOf(change.after, change.after_unknown, change.after_sensitive) as Fields),
        );
    }
  }

  instance(address: string): Fields | undefined {
    return this.#values.get(address)?.();
  }

  indexesOf(address: string): readonly string[] {
    return this.#indexes.get(address) ?? [];
  }

  #plan(address: string, values: () => Fields): void {
    if (!this.#values.has(address)) {
      const [base, index] = splitIndex(address);
      const indexes = this.#indexes.get(base);
      if (indexes === undefined) this.#indexes.set(base, [index]);
      else indexes.push(index);
    }
    this.#values.set(address, values);
  }

  #unplan(address: string): void {
    const [base, index] = splitIndex(address);
    this.#values.delete(address);
    const indexes = (this.#indexes.get(base) ?? []).filter((one) => one !== index);
    this.#indexes.set(base, indexes);
  }

  /** What is there before: what Terraform found, and what it imports. */
  before(): readonly SourceObject[] {
    const moved = new Map(
      (this.plan.resource_changes ?? []).flatMap(({ previous_address: previous, address }): [string, string][] =>
        previous === undefined ? [] : [[previous, address]],
      ),
    );
    const found = new Set<Key>();
    const objects = [...resourcesOf(this.plan.prior_state?.values?.root_module)].map((resource) => {
      const key = moved.get(stateKey(resource)) ?? stateKey(resource);
      found.add(key);
      return objectOfState(resource, this.file, key);
    });
    const others = [...this.#changed].map(([key, { address, mode, type, change }]) => {
      if (found.has(key) || change.before === null || change.before === undefined) return undefined;
      const values = valueOf(change.before, undefined, change.before_sensitive) as Fields;
      return objectOf({ address, mode, type, key, values }, this.file);
    });
    return [...objects, ...others].filter((object) => object !== undefined);
  }

  /** What is there after: what changes, and what the plan leaves alone. */
  after(): readonly SourceObject[] {
    const unchanged = [...resourcesOf(this.plan.prior_state?.values?.root_module)]
      .filter((resource) => !this.#changed.has(stateKey(resource)))
      .map((resource) => objectOfState(resource, this.file));
    const changed = [...this.#changed].flatMap(([key, change]) => this.#afterChange(key, change));
    return [...unchanged, ...changed].filter((object) => object !== undefined);
  }

  #afterChange(key: Key, resource: ResourceChange): readonly (SourceObject | undefined)[] {
    const { address, mode, type, change } = resource;
    const { before, after } = change;
    const isForgotten = change.actions.includes("forget");
    const objects: (SourceObject | undefined)[] = [];
    if (isForgotten && before !== null && before !== undefined) {
      const values = valueOf(before, undefined, change.before_sensitive) as Fields;
      const own = after === null || after === undefined ? key : `${key} (forgotten)`;
      objects.push(objectOf({ address, mode, type, key: own, values }, this.file));
    }
    if (after !== null && after !== undefined && resource.deposed === undefined) {
      objects.push(objectOf({ address, mode, type, key, values: this.#followed(resource) }, this.file));
    }
    return objects;
  }

  /** The planned values, in which unknown IDs lead to the objects that they are of. */
  #followed(resource: ResourceChange): Fields {
    const { after, after_unknown: unknown, after_sensitive: sensitive } = resource.change;
    if (!isMarked(unknown)) return this.instance(resource.address) ?? {};
    const scope = this.#root.at(resource.module_address ?? "");
    const config = scope?.resourceConfig(`${resource.mode === "data" ? "data." : ""}${resource.type}.${resource.name}`);
    const instance: InstanceOf = { key: resource.index, forEach: config?.for_each_expression };
    const names = new Set([
      ...Object.keys(after ?? {}),
      ...[unknown, sensitive].flatMap((marks) =>
        typeof marks === "object" && marks !== null ? Object.keys(marks) : [],
      ),
    ]);
    const values: Record<string, Value> = {};
    for (const name of names) {
      const json = after?.[name];
      const marks = markOf(unknown, name);
      const given = config?.expressions?.[name];
      values[name] =
        scope === undefined || config === undefined || !isMarked(marks)
          ? valueOf(json, marks, markOf(sensitive, name))
          : this.#attribute({
              address: resource.address,
              name,
              json,
              marks,
              sensitive: markOf(sensitive, name),
              given,
              scope,
              instance,
            });
    }
    return values;
  }

  #attribute(attribute: UnknownAttribute): Value {
    const { name, json, marks, sensitive, given, scope, instance } = attribute;
    if (given === undefined) {
      return valueOf(
        json,
        marks,
        sensitive,
        () => new Unknown("the configuration leaves it to Cloudflare", undefined, true),
        [name],
      );
    }
    if (isExpression(given)) {
      const { constant_value: constant, references } = given;
      // Of a JSON configuration, the plan has the templates themselves: they tell exactly what is where.
      if (constant !== undefined && references !== undefined)
        return evaluateJson(constant, scope.expressionScope(instance));
      return valueOf(json, marks, sensitive, this.#unknownAt(attribute, references ?? []), [name]);
    }
    return this.#blocks(attribute, given);
  }

  /** The blocks of an attribute: each has expressions of its own. */
  #blocks(attribute: UnknownAttribute, given: ConfigJson): Value {
    const { json, marks, sensitive } = attribute;
    const blocks = Array.isArray(given) ? (given as readonly ConfigJson[]) : [given];
    const values = Array.isArray(json) ? (json as readonly unknown[]) : [json];
    // Dynamic blocks are not in the configuration: which is which is not known.
    if (values.length !== blocks.length) return valueOf(json, marks, sensitive);
    return values.map((value, index) => {
      const block = blocks[index] as Readonly<Record<string, ConfigJson>>;
      const ofBlock = markOf(marks, index);
      const names = new Set([...Object.keys(value ?? {}), ...Object.keys((ofBlock ?? {}) as object)]);
      return Object.fromEntries(
        [...names].map((name) => {
          const inner = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
          const own = {
            ...attribute,
            name,
            json: inner,
            marks: markOf(ofBlock, name),
            sensitive: markOf(markOf(sensitive, index), name),
            given: block[name],
          };
          return [name, isMarked(own.marks) ? this.#attribute(own) : valueOf(inner, undefined, own.sensitive)];
        }),
      );
    });
  }

  #unknownAt({ address, name, json, scope, instance }: UnknownAttribute, references: readonly string[]): UnknownAt {
    let resolutions: ReturnType<ModuleScope["resolveAll"]> | undefined;
    const expression = new PlanExpression(
      () => (resolutions ??= scope.resolveAll(references, instance)),
      (path) => elementAround({ [name]: json }, path),
    );
    this.#expressions.push({ address, expression });
    return (path) => expression.unknownAt(path);
  }

  /** That the order of policies is that of the source, where it matters: the plan does not tell it. */
  notesOnOrder({ policies }: AccessModel): readonly Note[] {
    return this.#expressions.flatMap(({ address, expression }) => {
      const deciding = (expression.assumedOrder ?? []).map((key) => {
        const {
          key: _key,
          id: _id,
          name: _name,
          origin: _origin,
          include: _i,
          require: _r,
          exclude: _e,
          ...rest
        } = (policies.get(key) ?? {}) as Readonly<Record<string, unknown>>;
        return JSON.stringify(rest);
      });
      if (new Set(deciding).size < 2) return [];
      return [
        {
          text: `The plan does not tell the order of the new policies of ${address}: it is taken to be that in which the configuration names them.`,
          origin: { address },
        },
      ];
    });
  }
}

interface UnknownAttribute {
  readonly address: string;
  readonly name: string;
  readonly json: unknown;
  readonly marks: Marks;
  readonly sensitive: Marks;
  readonly given: ConfigJson | undefined;
  readonly scope: ModuleScope;
  readonly instance: InstanceOf;
}

/** A function that computes its value at its first call. */
function once<Result>(compute: () => Result): () => Result {
  let result: { readonly value: Result } | undefined;
  return () => (result ??= { value: compute() }).value;
}

const listed = (addresses: readonly string[]): string =>
  addresses.slice(0, 5).join(", ") + (addresses.length > 5 ? ` and ${addresses.length - 5} more` : "");

const changeKey = ({ address, deposed }: ResourceChange): Key =>
  deposed === undefined ? address : `${address} (deposed ${deposed})`;

const markOf = (marks: Marks, name: string | number): Marks =>
  marks === true
    ? true
    : typeof marks === "object" && marks !== null
      ? (marks as Readonly<Record<string | number, Marks>>)[name]
      : undefined;

/** The element of a list of rules that a path leads into. */
function elementAround(json: unknown, path: readonly (string | number)[]): unknown {
  return path
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) => (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[step],
      json,
    );
}

/** An address and the index at its end: `[0]`, `["key"]` or nothing. */
function splitIndex(address: string): readonly [string, string] {
  const [, base = address, index = ""] = /^(.*?)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?$/s.exec(address) ?? [];
  return [base, index];
}
