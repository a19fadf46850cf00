import { Annotations, Lazy, TerraformElement, type IResolvable, type IResolveContext } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { noteOwnL1 } from "./raw-l1s";
import { literalValue } from "../../rules/terraform-literal";

/**
 * This file is the boundary between props and Terraform: Terraform reads every string of a prop as plain text. All L1s of this
 * package are created with a class from here, so no prop can be forgotten. Values that users set on an L1 themselves
 * (`construct.resource`, overrides) are not escaped.
 */

/** Attributes of every L1 that Terraform defines, and that contain expressions. */
const META_ARGUMENTS: ReadonlySet<string> = new Set([
  "connection",
  "count",
  "dependsOn",
  "forEach",
  "lifecycle",
  "provider",
  "provisioners",
]);

type L1Class = abstract new (scope: Construct, id: string, config: never) => TerraformElement;

const classes = new WeakMap<L1Class, L1Class>();

/** The class of an L1, whose constructor escapes every string of the configuration except Tokens. */
export function plainTextL1<Class extends L1Class>(kind: Class): Class {
  const known = classes.get(kind);
  if (known !== undefined) return known as Class; // it was created from the same class
  const escaping = new Proxy(kind, {
    construct: (target, [scope, id, config], newTarget) => {
      const plain = withoutTemplates(scope as IConstruct, config as object);
      const l1 = withoutStackTraces(() => Reflect.construct(target, [scope, id, plain], newTarget) as object);
      noteOwnL1(l1);
      return l1;
    },
  });
  classes.set(kind, escaping);
  return escaping;
}

/**
 * Creates an L1, or a Token, without stack traces of Tokens. An L1 has up to twenty Tokens; each trace takes the time of the L1
 * itself, and leads only to this package.
 */
function withoutStackTraces<Created>(create: () => Created): Created {
  const capture: unknown = Reflect.get(Error, "captureStackTrace");
  Error.captureStackTrace = () => undefined;
  try {
    return create();
  } finally {
    Reflect.set(Error, "captureStackTrace", capture);
  }
}

/** The classes of a module of L1s, each like `plainTextL1`. They are created when they are read. */
export const plainTextL1s = <Module extends object>(module: Module): Module =>
  new Proxy(module, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      return isL1Class(value) ? plainTextL1(value) : value;
    },
  });

const isL1Class = (value: unknown): value is L1Class =>
  typeof value === "function" && value.prototype instanceof TerraformElement;

/** The configuration of an L1 without templates. Each attribute that had one gets a note on the construct. */
function withoutTemplates(scope: IConstruct, config: object): object {
  const entries = Object.entries(config).map(([name, value]: [string, unknown]) =>
    META_ARGUMENTS.has(name) ? [name, value] : [name, plainText(scope, name, value)],
  );
  return Object.fromEntries(entries) as object;
}

/** The value of an attribute without templates. If it had one, the construct gets a note. */
export function plainText(scope: IConstruct, name: string, value: unknown): unknown {
  const literal = literalValue(value);
  if (literal !== value || escapedLazies.has(value as object)) note(scope, name);
  return literal;
}

const noted = new WeakMap<IConstruct, Set<string>>();

function note(scope: IConstruct, name: string): void {
  const names = noted.get(scope) ?? new Set();
  noted.set(scope, names);
  if (names.has(name)) return;
  names.add(name);
  Annotations.of(scope).addInfo(
    `${name} contains "\${" or "%{", which Terraform gets as plain text; an expression must be a Token, such as an attribute ` +
      "of a resource or Fn",
  );
}

const escapedLazies = new WeakSet();

/**
 * A value whose keys are in Terraform's snake_case already; cdktf would rename the keys of a plain object. Its strings are
 * escaped.
 */
export function inTerraformNames(value: unknown): IResolvable {
  const literal = literalValue(value);
  const lazy = withoutStackTraces(() => Lazy.anyValue({ produce: () => literal }));
  if (literal !== value) escapedLazies.add(lazy);
  return lazy;
}

/**
 * The same for a value without Tokens. cdktf gets it as the result of the resolution, and does not search it for Tokens, which
 * takes a third of the time to synthesize thousands of targets.
 */
export function withoutTokens(value: object): IResolvable {
  const literal = /[$%]\{/.test(JSON.stringify(value)) ? literalValue(value) : value; // to look at each string is slower
  const last = resolvedTo(() => literal);
  const first = resolvedTo(() => (isResolvedTwice ? last : literal));
  if (literal !== value) escapedLazies.add(first);
  return first;
}

let isResolvedTwice = false;

/** Synthesizes a stack to JSON. cdktf resolves the elements one by one, and then the whole again. */
export function resolvedTwice<Json>(synthesize: () => Json): Json {
  isResolvedTwice = true;
  try {
    return synthesize();
  } finally {
    isResolvedTwice = false;
  }
}

/** A Token whose result cdktf does not resolve any further. */
function resolvedTo(result: () => unknown): IResolvable {
  const token = Lazy.anyValue({ produce: () => ({}) });
  token.resolve = (context: IResolveContext) => {
    context.registerPostProcessor({ postProcess: result });
    return {};
  };
  return token;
}
