import type { Note } from "../../model/access-model";
import { evaluateJson, stepInto, type Scope } from "../expressions/evaluate";
import { kindOfType, isUnknownAccessType, type ObjectKind } from "../object-kind";
import type { SourceObject } from "../source-object";
import { elementsOf, isFields, isList, isSet, textOf, Unknown, wordsOf, type Fields, type Value } from "../value";

type Json = Readonly<Record<string, unknown>>;

/** Arguments of Terraform itself, which no object has. */
const META = ["//", "provider", "depends_on", "lifecycle", "for_each", "count", "dynamic", "provisioner", "connection"];

/** Attributes with the ID by which a data source looks an object up. */
const LOOKED_UP = /^(?:app|policy|group|identity_provider|service_token|list|rule|target|virtual_network)?_?id$/;

/** One instance of a resource: the only one, or one of `count` or `for_each`. */
interface Instance {
  /** Index in brackets, or nothing. */
  readonly index: string;
  readonly key: string | number | undefined;
  readonly each: Fields | undefined;
}

/** A synthesized stack: its resources as objects, and what its expressions mean. */
export class Stack {
  readonly notes: Note[] = [];
  readonly #resources = new Map<string, Resource>();
  readonly #evaluating = new Set<string>();

  /**
   * @param prefix - goes before the addresses in keys, where several stacks have the same address
   * @param others - the other stacks of the app, by what refers to them
   */
  constructor(
    readonly name: string,
    readonly json: Json,
    readonly file: string,
    private readonly keyOf: (stack: Stack, address: string) => string,
    private readonly others: () => readonly Stack[],
  ) {
    for (const [type, byName] of blocksOf(json.resource)) {
      for (const [name, body] of blocksOf(byName)) this.#resources.set(`${type}.${name}`, { type, name, body });
    }
  }

  /** The addresses of all instances of resources that decide. */
  addresses(): readonly string[] {
    return [...this.#deciding()].flatMap((resource) =>
      this.#instancesOf(resource).map(({ index }) => `${addressOf(resource)}${index}`),
    );
  }

  objects(): readonly SourceObject[] {
    this.#noteWhatIsNotRead();
    return [...this.#deciding()].flatMap((resource) =>
      this.#instancesOf(resource).map((instance) => this.#objectOf(resource, instance)),
    );
  }

  /** The value of an output. */
  output(name: string): Value {
    const output = blockOf(blockOf(this.json.output)[name]);
    if (!("value" in output)) return new Unknown(`the stack ${this.name} has no output "${name}"`);
    return this.#guarded(`output ${name}`, () => evaluateJson(output.value, this.#scope()));
  }

  *#deciding(): Generator<Resource & { readonly kind: ObjectKind }> {
    for (const resource of this.#resources.values()) {
      const kind = kindOfType(resource.type);
      if (kind !== undefined) yield { ...resource, kind };
    }
  }

  #noteWhatIsNotRead(): void {
    for (const { type, name } of this.#resources.values()) {
      if (isUnknownAccessType(type))
        this.#note(`This version does not know ${type}: ${type}.${name} is not in the model.`);
    }
    for (const [name] of blocksOf(this.json.module)) {
      this.#note(
        `The module ${name} is not synthesized: what it contains is not in the model. A Terraform plan has it.`,
      );
    }
  }

  #note(text: string): void {
    if (!this.notes.some((note) => note.text === text)) this.notes.push({ text, origin: { file: this.file } });
  }

  #instancesOf(resource: Resource): readonly Instance[] {
    const { count, for_each: forEach } = resource.body;
    if (count !== undefined) return this.#counted(resource, evaluateJson(count, this.#scope()));
    if (forEach !== undefined) return this.#forEach(resource, evaluateJson(forEach, this.#scope()));
    return [{ index: "", key: undefined, each: undefined }];
  }

  #counted(resource: Resource, count: Value): readonly Instance[] {
    if (typeof count === "string" || typeof count === "number") {
      return Array.from({ length: Number(count) }, (_, index) => ({
        index: `[${index}]`,
        key: index,
        each: { count: { index } },
      }));
    }
    return this.#unknownInstances(resource, count);
  }

  #forEach(resource: Resource, collection: Value): readonly Instance[] {
    if (isList(collection) && collection.every((element) => typeof element === "string")) {
      return collection.map((key) => instanceOf(key, key));
    }
    if (isFields(collection)) return Object.entries(collection).map(([key, value]) => instanceOf(key, value));
    return this.#unknownInstances(resource, collection);
  }

  /** One instance that stands for all: nothing that depends on its key is known. */
  #unknownInstances(resource: Resource, value: Value): readonly Instance[] {
    const reason = value instanceof Unknown ? value.reason : "its value is not a collection";
    this.#note(`How many instances ${addressOf(resource)} has is not known: ${reason}. One stands for all.`);
    const unknown = new Unknown(`the instances of ${addressOf(resource)} are not known`);
    return [{ index: "[*]", key: undefined, each: { each: unknown, count: unknown } }];
  }

  #objectOf(resource: Resource & { readonly kind: ObjectKind }, instance: Instance): SourceObject {
    const { kind, type, body } = resource;
    const address = `${addressOf(resource)}${instance.index}`;
    const metadata = blockOf(blockOf(body["//"]).metadata);
    return {
      kind,
      type,
      key: this.keyOf(this, address),
      values: withDefaults(type, { ...this.#importedId(address), ...this.#valuesOf(resource, instance) }),
      origin: {
        address,
        ...(typeof metadata.path === "string" ? { constructPath: metadata.path } : {}),
        file: this.file,
      },
    };
  }

  #valuesOf({ type, name, body }: Resource, instance: Instance): Fields {
    this.#noteIgnoredChanges({ type, name, body });
    const scope = this.#scope(instance.each);
    const values: Record<string, Value> = {};
    for (const [attribute, json] of Object.entries(body)) {
      if (!META.includes(attribute)) values[attribute] = evaluateJson(json, scope);
    }
    for (const [block, dynamic] of blocksOf(body.dynamic)) {
      values[block] = [...elementsOf(values[block]), ...dynamicBlocks(block, dynamic, scope)];
    }
    return values;
  }

  #noteIgnoredChanges({ type, name, body }: Resource): void {
    const ignored = blockOf(body.lifecycle).ignore_changes;
    const deciding = [
      "policies",
      "include",
      "exclude",
      "require",
      "decision",
      "destinations",
      "domain",
      "allowed_idps",
    ];
    const names =
      ignored === "all"
        ? deciding
        : Array.isArray(ignored)
          ? ignored.filter((item) => deciding.includes(String(item)))
          : [];
    if (names.length > 0) {
      this.#note(
        `${type}.${name} ignores changes of ${names.join(", ")}: the account may have other values than those configured.`,
      );
    }
  }

  /** The ID that an import block gives. */
  #importedId(address: string): Fields {
    const imports = Array.isArray(this.json.import) ? (this.json.import as readonly unknown[]) : [];
    const found = imports.map(blockOf).find(({ to }) => to === address || to === `\${${address}}`);
    const id = textOf(evaluateJson(found?.id, this.#scope()));
    return id === undefined ? {} : { id: id.slice(id.lastIndexOf("/") + 1) };
  }

  #scope(each: Fields = {}): Scope {
    return { resolve: (root, steps) => this.#resolve(root, steps, each) };
  }

  #resolve(root: string, steps: readonly Value[], each: Fields): Value {
    if (root === "each" || root === "count" || Object.hasOwn(each, root))
      return stepInto(each[root] ?? new Unknown(`there is no ${root}`), steps);
    const [first, ...rest] = steps;
    const name = textOf(first) ?? "";
    switch (root) {
      case "var":
        return stepInto(this.#variable(name), rest);
      case "local":
        return stepInto(
          this.#guarded(`local ${name}`, () => this.#local(name)),
          rest,
        );
      case "data":
        return this.#dataSource(name, rest);
      case "module":
      case "path":
      case "terraform":
      case "self":
        return new Unknown(`${[root, ...steps.map(wordsOf)].join(".")} is not known at synthesis`);
      default:
        return this.#attribute(`${root}.${name}`, rest);
    }
  }

  #variable(name: string): Value {
    const variable = blockOf(blockOf(this.json.variable)[name]);
    if (!("default" in variable)) return new Unknown(`the variable ${name} has no default`);
    this.#note(`The variable ${name} is taken to have its default.`);
    return evaluateJson(variable.default, { resolve: () => new Unknown(`the default of ${name} is not a literal`) });
  }

  #local(name: string): Value {
    const locals = blockOf(this.json.locals);
    return name in locals ? evaluateJson(locals[name], this.#scope()) : new Unknown(`there is no local ${name}`);
  }

  /** A value of the attribute of a resource: configured, or the ID that Terraform knows after apply. */
  #attribute(address: string, steps: readonly Value[]): Value {
    const resource = this.#resources.get(address);
    if (resource === undefined) return new Unknown(`${address} is not in the source`);
    const instances = this.#instancesOf(resource);
    const isSingle = instances.length === 1 && instances[0]?.index === "";
    const [key, ...rest] = steps;
    const instance = isSingle
      ? instances[0]
      : instances.find((one) => isSet(one.key) && wordsOf(one.key) === wordsOf(key));
    if (instance === undefined || key instanceof Unknown)
      return new Unknown(`which instance of ${address} is meant is not known`);
    const [attribute, ...inner] = isSingle ? steps : rest;
    return this.#attributeOf(resource, instance, textOf(attribute) ?? "", inner);
  }

  #attributeOf(resource: Resource, instance: Instance, attribute: string, steps: readonly Value[]): Value {
    const address = `${addressOf(resource)}${instance.index}`;
    if (isSet(resource.body[attribute] as Value)) {
      const json = resource.body[attribute];
      return this.#guarded(`${address}.${attribute}`, () =>
        stepInto(evaluateJson(json, this.#scope(instance.each)), steps),
      );
    }
    const { id } = this.#importedId(address);
    if (attribute === "id" && isSet(id)) return id;
    const kind = kindOfType(resource.type);
    const isId = attribute === "id" && steps.length === 0;
    return new Unknown(`${address}.${attribute} is known after apply`, (wanted) =>
      isId && wanted === kind ? this.keyOf(this, address) : undefined,
    );
  }

  /** A value that a data source reads: the output of another stack, or an object of the account. */
  #dataSource(type: string, steps: readonly Value[]): Value {
    const [name, ...rest] = steps.map((step) => (step instanceof Unknown ? "" : wordsOf(step)));
    const body = blockOf(blockOf(blockOf(this.json.data)[type])[name ?? ""]);
    if (type === "terraform_remote_state") return this.#remoteState(name ?? "", body, rest);
    const address = ["data", type, name, ...rest].join(".");
    const isId = rest.at(-1) === "id";
    const lookedUp = Object.entries(body).find(
      ([attribute]) => LOOKED_UP.test(attribute) && attribute !== "account_id",
    );
    if (isId && rest.length === 1 && typeof lookedUp?.[1] === "string") return evaluateJson(lookedUp[1], this.#scope());
    // Not in the source, but the same object wherever the same data source is.
    return new Unknown(`${address} is read by Terraform`, () => (isId ? this.keyOf(this, address) : undefined));
  }

  #remoteState(name: string, body: Json, [outputs, output = "", ...steps]: readonly string[]): Value {
    const stack = outputs === "outputs" ? this.#stackOf(name, body) : undefined;
    if (stack === undefined)
      return new Unknown(`the source does not have the stack of data.terraform_remote_state.${name}`);
    return stepInto(stack.output(output), steps);
  }

  /** The stack whose state a data source reads: that with the same backend, or the one that CDKTF names. */
  #stackOf(name: string, { backend, config }: Json): Stack | undefined {
    const isSame = ({ json }: Stack): boolean => {
      const own = blockOf(blockOf(json.terraform).backend)[String(backend)];
      return own !== undefined && JSON.stringify(sorted(own)) === JSON.stringify(sorted(config));
    };
    const others = this.others().filter((other) => other !== this);
    return others.find(isSame) ?? others.find((other) => name === `cross-stack-reference-input-${other.name}`);
  }

  /** Evaluates, unless it is being evaluated: a circle of references has no value. */
  #guarded(what: string, value: () => Value): Value {
    if (this.#evaluating.has(what)) return new Unknown(`${what} refers to itself`);
    this.#evaluating.add(what);
    try {
      return value();
    } finally {
      this.#evaluating.delete(what);
    }
  }
}

interface Resource {
  readonly type: string;
  readonly name: string;
  readonly body: Json;
}

const addressOf = ({ type, name }: Resource): string => `${type}.${name}`;

const instanceOf = (key: string, value: Value): Instance => ({
  index: `[${JSON.stringify(key)}]`,
  key,
  each: { each: { key, value } },
});

const blockOf = (json: unknown): Json =>
  typeof json === "object" && json !== null && !Array.isArray(json) ? (json as Json) : {};

const blocksOf = (json: unknown): (readonly [string, Json])[] =>
  Object.entries(blockOf(json)).map(([name, value]) => [name, blockOf(value)] as const);

const sorted = (json: unknown): unknown =>
  typeof json === "object" && json !== null && !Array.isArray(json)
    ? Object.fromEntries(
        Object.entries(json)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([name, value]) => [name, sorted(value)]),
      )
    : json;

/** The blocks of a dynamic block; unknown if its collection is. */
function dynamicBlocks(block: string, dynamic: Json, scope: Scope): readonly Value[] {
  const collection = evaluateJson(dynamic.for_each, scope);
  const iterator = typeof dynamic.iterator === "string" ? dynamic.iterator : block;
  const entries = isList(collection)
    ? collection.map((value, index) => [index, value] as const)
    : isFields(collection)
      ? Object.entries(collection)
      : undefined;
  if (entries === undefined) {
    return [
      collection instanceof Unknown ? collection : new Unknown("the collection of the dynamic block is not known"),
    ];
  }
  return entries.map(([key, value]) =>
    evaluateJson(dynamic.content, {
      resolve: (root, steps) => (root === iterator ? stepInto({ key, value }, steps) : scope.resolve(root, steps)),
    }),
  );
}

/** Values that the official provider sends when the configuration is silent. */
const DEFAULTS: Readonly<Record<string, Fields>> = {
  cloudflare_zero_trust_access_policy: { session_duration: "24h" },
  cloudflare_zero_trust_access_service_token: { duration: "8760h" },
};

function withDefaults(type: string, values: Fields): Fields {
  const missing = Object.entries(DEFAULTS[type] ?? {}).filter(([attribute]) => !isSet(values[attribute]));
  return { ...values, ...Object.fromEntries(missing) };
}
