import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import { shared } from "../../../rules/brand";
import { isPlainObject } from "../../kernel/validators";

/** Props by name. */
type Values = Readonly<Record<string, unknown>>;

/** The defaults by the scope that they were set on, and the applications that have looked for theirs. */
const defaultsOf = shared("defaults", () => new WeakMap<IConstruct, Values>());
const created = shared("applicationsWithDefaults", () => new WeakSet<IConstruct>());

/** Sets defaults of the applications below a scope. Later ones win, prop by prop. */
export function addDefaults(scope: IConstruct, defaults: object): void {
  defaultsOf.set(scope, { ...defaultsOf.get(scope), ...defaults });
}

/** The first application below a scope that exists already, which defaults of the scope would not reach. */
export const firstApplication = (scope: IConstruct): IConstruct | undefined =>
  scope.node.findAll().find((one) => created.has(one));

/**
 * Returns the props of an application, with the defaults of the scopes above it in the place of those that are not set.
 *
 * @param defaultable - the props that defaults may set; other defaults do not concern the application
 */
export function withDefaults<Props extends object>(
  application: IConstruct,
  props: Props,
  defaultable: readonly string[],
): Props {
  created.add(application);
  const defaults = application.node.scopes.reduce<Values>((outer, scope) => merged(outer, defaultsOf.get(scope)), {});
  const own = Object.entries(defaults).filter(([prop]) => defaultable.includes(prop));
  const given: unknown = props; // undefined or anything else from callers in JavaScript
  if (own.length === 0 || (given !== undefined && !isPlainObject(given))) return props;
  return merged(Object.fromEntries(own), props as Values) as Props;
}

/** The inner values win. Tags are added up. */
function merged(outer: Values, inner: Values = {}): Values {
  const set = Object.entries(inner).filter(([, value]) => value !== undefined && value !== null);
  const values: Values = { ...outer, ...Object.fromEntries(set) };
  const lists = [outer["tags"], values["tags"]];
  return set.some(([prop]) => prop === "tags") && lists.every(isList) ? { ...values, tags: union(lists) } : values;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && !Token.isUnresolved(value);

const union = (lists: readonly (readonly unknown[])[]): unknown[] => [...new Set(lists.flat())];
