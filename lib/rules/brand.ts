// A file of its own: the constructs load it without the rules.

const keyOf = (name: string): symbol => Symbol.for(`cdktf-cloudflare-access.${name}`);

/**
 * Marks the instances of a class, and returns a function that recognizes them. `instanceof` would not recognize the instances
 * of a second copy of this package, as linked packages and workspaces with two versions have.
 */
export function brand<Instance extends object>(
  kind: { readonly prototype: Instance; readonly name: string },
  name: string,
): (value: unknown) => value is Instance {
  const key = keyOf(name);
  Object.defineProperty(kind.prototype, key, { value: true });
  return (value): value is Instance => typeof value === "object" && value !== null && key in value;
}

/** A value that all copies of this package in the process share, such as a map from a stack to its accounts. */
export function shared<Value extends object>(name: string, create: () => Value): Value {
  const holder = globalThis as unknown as Record<symbol, Value | undefined>;
  return (holder[keyOf(name)] ??= create());
}
