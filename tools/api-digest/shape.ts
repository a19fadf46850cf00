/**
 * The shape of a value, with the facts that the table and the reference both have: the kinds of values, whether it is
 * required, the allowed strings, and the fields of objects. Alternatives are merged into one shape, in which a field is
 * optional unless all of them require it.
 */
export interface Shape {
  /** `string`, `number`, `boolean`, `object`, `unknown`; followed by `[]` for a list, `{}` for a map. */
  readonly kinds: ReadonlySet<string>;
  readonly required: boolean;
  /** The only strings allowed; empty if every string is. */
  readonly words: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, Shape>;
}

/** A shape in the digest: a line, or an object with its line under `""` and the trees of its fields. */
export type Tree = string | { [field: string]: Tree };

const NONE: ReadonlySet<string> = new Set();
const NO_FIELDS: ReadonlyMap<string, Shape> = new Map();

/** A shape from some of its parts; the others are empty. */
export function shape(part: Partial<Shape>): Shape {
  return { kinds: NONE, required: false, words: NONE, fields: NO_FIELDS, ...part };
}

/** One shape for several alternatives. */
export function merged(alternatives: readonly Shape[]): Shape {
  const kinds = new Set(alternatives.flatMap((alternative) => [...alternative.kinds]));
  const words = new Set(alternatives.flatMap((alternative) => [...alternative.words]));
  const objects = alternatives.filter(({ kinds: own }) => [...own].some((kind) => kind.startsWith("object")));
  const names = new Set(objects.flatMap(({ fields }) => [...fields.keys()]));
  const fields = new Map<string, Shape>();
  for (const name of names) {
    const found = objects.flatMap((object) => object.fields.get(name) ?? []);
    const field = merged(found);
    const required = found.length === objects.length && found.every((one) => one.required);
    fields.set(name, { ...field, required });
  }
  return shape({ kinds, words, fields });
}

/** The shape of a list (`[]`) or map (`{}`) of values. */
export const collected = (inner: Shape, suffix: "[]" | "{}"): Shape => ({
  ...inner,
  kinds: new Set([...inner.kinds].map((kind) => `${kind}${suffix}`)),
});

/** A shape in one line, `string* [a|b]`: its kinds, a star if it is required, and the strings allowed. */
export function lineOf({ kinds, required, words }: Shape): string {
  const list = words.size === 0 ? "" : ` [${[...words].sort().join("|")}]`;
  return `${[...kinds].sort().join("|")}${required ? "*" : ""}${list}`;
}

/** A shape as a tree, with its fields in alphabetical order. */
export function treeOf(value: Shape): Tree {
  if (value.fields.size === 0) return lineOf(value);
  return { "": lineOf(value), ...treesOf(value.fields) };
}

/** The trees of fields, in alphabetical order. */
export function treesOf(fields: ReadonlyMap<string, Shape>): { [field: string]: Tree } {
  const sorted = [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, field]) => [name, treeOf(field)]));
}

/** Every field in a tree by its path: `ip.ipv4.ip_addr`. */
export function* linesIn(trees: Tree, path = ""): Generator<readonly [path: string, line: string]> {
  if (typeof trees === "string") {
    yield [path, trees];
    return;
  }
  for (const [name, tree] of Object.entries(trees)) {
    if (name === "") yield [path, tree as string];
    else yield* linesIn(tree, path === "" ? name : `${path}.${name}`);
  }
}
