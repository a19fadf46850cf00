/** A value of a YAML or JSON file (a map, a list or a scalar), with the line on which it begins. */
export interface Located {
  readonly line: number;
  readonly entries?: ReadonlyMap<string, LocatedEntry>;
  readonly items?: readonly Located[];
  readonly scalar?: unknown;
}

export interface LocatedEntry {
  /** Line of the key. */
  readonly line: number;
  readonly value: Located;
}

/** The value without line numbers. */
export function plain({ entries, items, scalar }: Located): unknown {
  if (entries !== undefined) return Object.fromEntries([...entries].map(([key, { value }]) => [key, plain(value)]));
  return items === undefined ? scalar : items.map(plain);
}

/** A value that was parsed without line numbers, all of it on one line. */
export function locatedAt(line: number, value: unknown): Located {
  if (Array.isArray(value)) return { line, items: value.map((item) => locatedAt(line, item)) };
  if (typeof value !== "object" || value === null) return { line, scalar: value };
  const entries = Object.entries(value).map(([key, entry]) => [key, { line, value: locatedAt(line, entry) }] as const);
  return { line, entries: new Map(entries) };
}
