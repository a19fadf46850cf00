import { evaluateJson, stepInto, type Scope } from "../expressions/evaluate";
import { parseExpression, type Expression } from "../expressions/parse";
import { kindOfType, OBJECT_KINDS, type ObjectKind } from "../object-kind";
import { isFields, textOf, Unknown, Untold, wordsOf, type Fields, type Value } from "../value";
import type { ExpressionJson, ModuleCall, ModuleConfig, ResourceConfig } from "./plan-json";

/** What a reference leads to. */
export type Resolution =
  /** A value that the plan knows, or at least one that is known. */
  | { readonly kind: "known"; readonly value: Value }
  /** IDs of objects, in the order in which they are named; not in order if an expression takes all instances. */
  | { readonly kind: "ids"; readonly ids: readonly ObjectId[]; readonly isOrdered: boolean }
  /** Anything: what the plan does not tell. */
  | { readonly kind: "blocked"; readonly reason: string };

/** The ID of an object that Terraform knows after apply. */
export interface ObjectId {
  readonly kind: ObjectKind;
  readonly key: string;
}

/** The values of a plan, by address. */
export interface PlannedValues {
  /** The planned values of a resource or data source with an index in its address. */
  instance(address: string): Fields | undefined;
  /** The indexes of the instances of an address without index: `""` if there is only one without. */
  indexesOf(address: string): readonly string[];
  readonly variables: Readonly<Record<string, { readonly value?: unknown }>>;
}

/** The instance that an expression is of: a resource or a module call with its key. */
export interface InstanceOf {
  readonly key: string | number | undefined;
  readonly forEach?: ExpressionJson | undefined;
}

const known = (value: Value): Resolution => ({ kind: "known", value });
/** Known to Terraform, so that nothing unknown comes of it; but the plan does not tell the value. */
const UNTOLD = known(new Untold("the plan does not tell its value"));

/** What an evaluated template leads to. */
function resolutionOf(value: Value): Resolution {
  if (!(value instanceof Unknown) || value instanceof Untold) return known(value);
  const ids = OBJECT_KINDS.flatMap((kind) => {
    const key = value.keyOf(kind);
    return key === undefined ? [] : [{ kind, key }];
  });
  return ids.length === 0 ? blocked(value.reason) : { kind: "ids", ids, isOrdered: true };
}
const blocked = (reason: string): Resolution => ({ kind: "blocked", reason });

/** A module instance of the configuration, in which references have a meaning. */
export class ModuleScope {
  readonly #children = new Map<string, ModuleScope | undefined>();

  constructor(
    /** `module.apps["web"]`; empty for the root. */
    readonly address: string,
    readonly config: ModuleConfig,
    private readonly planned: PlannedValues,
    private readonly caller?: { readonly scope: ModuleScope; readonly call: ModuleCall; readonly instance: InstanceOf },
  ) {}

  /** The scope of a module address below this module; undefined if the configuration lacks it. */
  at(address: string): ModuleScope | undefined {
    return modulePath(address).reduce<ModuleScope | undefined>(
      (scope, [name, index]) => scope?.child(name, index),
      this,
    );
  }

  resourceConfig(address: string): ResourceConfig | undefined {
    this.#resources ??= new Map((this.config.resources ?? []).map((resource) => [resource.address, resource]));
    return this.#resources.get(address);
  }
  #resources?: ReadonlyMap<string, ResourceConfig>;

  child(name: string, index: string): ModuleScope | undefined {
    const id = `module.${name}${index}`;
    if (!this.#children.has(id)) {
      const call = this.config.module_calls?.[name];
      const instance = { key: keyOfIndex(index), forEach: call?.for_each_expression };
      const address = this.address === "" ? id : `${this.address}.${id}`;
      const child =
        call === undefined
          ? undefined
          : new ModuleScope(address, call.module ?? {}, this.planned, { scope: this, call, instance });
      this.#children.set(id, child);
    }
    return this.#children.get(id);
  }

  /** What all references of an expression lead to together. */
  resolveAll(references: readonly string[], instance: InstanceOf): readonly Resolution[] {
    const own = withoutPrefixes(references);
    return own.map((reference, index) => this.#resolveText(reference, own[index + 1], instance));
  }

  /** The scope of expressions of a JSON configuration, of which the plan has the templates. */
  expressionScope(instance: InstanceOf): Scope {
    return {
      resolve: (root, steps) => {
        const resolution = this.#resolve(root, steps, undefined, instance);
        if (resolution.kind === "known") return resolution.value;
        if (resolution.kind === "blocked") return new Unknown(resolution.reason);
        const { ids } = resolution;
        const keyOf = (kind: ObjectKind) => only(ids.filter((id) => id.kind === kind).map(({ key }) => key));
        return new Unknown("it is known after apply", keyOf);
      },
    };
  }

  #resolveText(reference: string, next: string | undefined, instance: InstanceOf): Resolution {
    const expression: Expression = parseExpression(reference);
    if (expression.kind !== "traversal") return blocked(`the reference ${reference} is not followed`);
    const steps = expression.steps.map((step) =>
      typeof step === "string" ? step : step.kind === "literal" ? step.value : new Unknown("an index is not known"),
    );
    return this.#resolve(expression.root, steps, next, instance);
  }

  /** @param next - the next reference of the expression: of `a.b[each.key].id`, Terraform tells `a.b` and then `each.key` */
  #resolve(root: string, steps: readonly Value[], next: string | undefined, instance: InstanceOf): Resolution {
    const [first, ...rest] = steps;
    const name = textOf(first) ?? "";
    switch (root) {
      case "each":
        return this.#each(name, rest, instance);
      case "count":
        return known(instance.key);
      case "path":
      case "terraform":
        return UNTOLD;
      case "var":
        return this.#variable(name, rest);
      case "module":
        return this.#output(name, rest, next, instance);
      case "data":
        return this.#resource(`data.${name}.${textOf(rest[0]) ?? ""}`, name, rest.slice(1), next, instance);
      case "local":
        return blocked(`the plan does not tell what local.${name} is`);
      default:
        return this.#resource(`${root}.${name}`, root, rest, next, instance);
    }
  }

  #each(name: string, steps: readonly Value[], { key, forEach }: InstanceOf): Resolution {
    if (name === "key") return known(key);
    if (forEach === undefined) return blocked("the plan does not tell what each.value is");
    const { constant_value: constant, references = [] } = forEach;
    if (constant !== undefined && references.length === 0 && isRecord(constant)) {
      return known(stepInto((constant as Fields)[String(key)] ?? key, steps));
    }
    // `for_each = cloudflare_x.y`: each value is the instance with the same key.
    const [only, ...others] = withoutPrefixes(references);
    const type = /^([\w-]+)\.[\w-]+$/.exec(only ?? "")?.[1];
    if (
      only !== undefined &&
      others.length === 0 &&
      type !== undefined &&
      kindOfType(type) !== undefined &&
      key !== undefined
    ) {
      return this.#resource(only, type, [key, ...steps], undefined, { key: undefined });
    }
    return this.#combined(references, { key: undefined });
  }

  #variable(name: string, steps: readonly Value[]): Resolution {
    if (this.caller === undefined) {
      const variable = this.planned.variables[name];
      return variable === undefined
        ? blocked(`the plan has no variable ${name}`)
        : known(stepInto(variable.value as Value, steps));
    }
    const { scope, call, instance } = this.caller;
    const expression = call.expressions?.[name];
    if (expression === undefined) return known(stepInto(this.config.variables?.[name]?.default as Value, steps));
    return scope.#expression(expression, steps, instance);
  }

  /** An expression that a variable or an output has. */
  #expression(expression: ExpressionJson, steps: readonly Value[], instance: InstanceOf): Resolution {
    const { constant_value: constant, references = [] } = expression;
    if (constant === undefined) return this.#combined(references, instance);
    if (references.length === 0) return known(stepInto(constant as Value, steps));
    // The templates of a JSON configuration.
    return resolutionOf(stepInto(evaluateJson(constant, this.expressionScope(instance)), steps));
  }

  /** All that references lead to, as one: what is known does not matter, unless all is. */
  #combined(references: readonly string[], instance: InstanceOf): Resolution {
    const resolutions = this.resolveAll(references, instance);
    const block = resolutions.find(({ kind }) => kind === "blocked");
    if (block !== undefined) return block;
    const ids = resolutions.flatMap((resolution) => (resolution.kind === "ids" ? resolution.ids : []));
    if (ids.length === 0) return UNTOLD;
    const isOrdered = resolutions.every((resolution) => resolution.kind !== "ids" || resolution.isOrdered);
    return { kind: "ids", ids, isOrdered };
  }

  /** The output of a module, of one instance or of all; without a name, all outputs. */
  #output(name: string, steps: readonly Value[], next: string | undefined, instance: InstanceOf): Resolution {
    const call = this.config.module_calls?.[name];
    if (call === undefined) return blocked(`the plan has no module ${name}`);
    const isMany = call.for_each_expression !== undefined || call.count_expression !== undefined;
    const [index, ...rest] = isMany ? steps : [undefined, ...steps];
    const wanted = isMany ? this.#wantedIndex(index, next, instance) : "";
    if (wanted === undefined) return blocked(`which instance of the module ${name} is meant is not known`);
    const child = this.child(name, wanted);
    const outputs = child?.config.outputs ?? {};
    const [output, ...inner] = rest;
    const names = output === undefined ? Object.keys(outputs) : [wordsOf(output)];
    const resolutions = names.map((each): Resolution => {
      const expression = outputs[each]?.expression;
      if (child === undefined || expression === undefined) return blocked(`the module ${name} has no output ${each}`);
      return child.#expression(expression, inner, { key: undefined });
    });
    const [first] = resolutions;
    if (resolutions.length === 1 && first !== undefined) return first;
    const ids = resolutions.flatMap((resolution) => (resolution.kind === "ids" ? resolution.ids : []));
    const block = resolutions.find((resolution) => resolution.kind === "blocked");
    return block ?? { kind: "ids", ids, isOrdered: false };
  }

  /** The index in brackets that a reference means: the one that it has, or the value of the next reference. */
  #wantedIndex(index: Value, next: string | undefined, instance: InstanceOf): string | undefined {
    if (index !== undefined && !(index instanceof Unknown)) return indexOf(index);
    const resolution = next === undefined ? undefined : this.#resolveText(next, undefined, instance);
    const key = resolution?.kind === "known" ? resolution.value : undefined;
    return typeof key === "string" || typeof key === "number" ? indexOf(key) : undefined;
  }

  #resource(
    address: string,
    type: string,
    steps: readonly Value[],
    next: string | undefined,
    instance: InstanceOf,
  ): Resolution {
    const full = this.address === "" ? address : `${this.address}.${address}`;
    const indexes = this.planned.indexesOf(full);
    if (indexes.length === 0) return blocked(`the plan does not have ${full}`);
    const isSingle = indexes.length === 1 && indexes[0] === "";
    const [index, ...rest] = isSingle ? ["", ...steps] : steps;
    const attribute = rest[0] ?? (isSingle ? undefined : "id");
    if (!isSingle && index === undefined) {
      const wanted = this.#wantedIndex(undefined, next, instance);
      const meant = wanted === undefined ? indexes : indexes.filter((one) => one === wanted);
      return allOf(
        meant.map((one) => this.#attribute(`${full}${one}`, type, "id", [])),
        meant.length === 1,
      );
    }
    const wanted = isSingle ? "" : indexOf(index);
    return this.#attribute(`${full}${wanted}`, type, attribute ?? "id", rest.slice(1));
  }

  #attribute(address: string, type: string, attribute: Value, steps: readonly Value[]): Resolution {
    const values = this.planned.instance(address);
    if (values === undefined) return blocked(`the plan does not have ${address}`);
    const value = values[wordsOf(attribute)];
    const kind = kindOfType(type);
    if (!(value instanceof Unknown)) return known(stepInto(value, steps));
    if (kind !== undefined && attribute === "id")
      return { kind: "ids", ids: [{ kind, key: address }], isOrdered: true };
    return blocked(`${address}.${wordsOf(attribute)} is known after apply`);
  }
}

function allOf(resolutions: readonly Resolution[], isOrdered: boolean): Resolution {
  const block = resolutions.find(({ kind }) => kind === "blocked");
  if (block !== undefined) return block;
  const ids = resolutions.flatMap((resolution) => (resolution.kind === "ids" ? resolution.ids : []));
  return ids.length === 0 ? UNTOLD : { kind: "ids", ids, isOrdered };
}

const indexOf = (key: Value): string => (typeof key === "number" ? `[${key}]` : `[${JSON.stringify(key)}]`);

function keyOfIndex(index: string): string | number | undefined {
  return index === "" ? undefined : (JSON.parse(index.slice(1, -1)) as string | number);
}

const only = (keys: readonly string[]): string | undefined => {
  const distinct = new Set(keys);
  return distinct.size === 1 ? keys[0] : undefined;
};

const isRecord = (json: unknown): boolean => typeof json === "object" && json !== null && isFields(json as Value);

/**
 * The references as they are in the source. Terraform adds to each its prefixes: after `a.b.id` comes `a.b`. A prefix that is
 * not shorter than the last is a reference of its own.
 */
export function withoutPrefixes(references: readonly string[]): readonly string[] {
  const own: string[] = [];
  let whole: string | undefined;
  let last = Infinity;
  for (const reference of references) {
    const next = whole?.[reference.length];
    const isPrefix =
      whole !== undefined && reference.length < last && whole.startsWith(reference) && (next === "." || next === "[");
    if (!isPrefix) {
      own.push(reference);
      whole = reference;
    }
    last = reference.length;
  }
  return own;
}

/** The steps of a module address: `module.a["x"].module.b`. */
function modulePath(address: string): readonly (readonly [string, string])[] {
  return [...address.matchAll(/module\.([\w-]+)((?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?)/g)].map(
    ([, name = "", index = ""]) => [name, index] as const,
  );
}
