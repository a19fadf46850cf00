/** Whether something passes one filter of a list. */
export type Filter<Item> = (item: Item) => boolean;

interface Ordering<Item> {
  /** What to order by; as they are, if nothing. */
  readonly by: ((item: Item) => string) | undefined;
  readonly direction: "asc" | "desc" | undefined;
}

/** The items of a list that pass its filters: all of them or, when any is enough, one. */
export function filtered<Item>(
  items: readonly Item[],
  filters: readonly Filter<Item>[],
  match: "any" | "all" = "all",
): readonly Item[] {
  if (filters.length === 0) return items;
  return items.filter((item) =>
    match === "all" ? filters.every((passes) => passes(item)) : filters.some((passes) => passes(item)),
  );
}

/** The items of a list in the order that was asked for; what is equal stays in the order it is in. */
export function ordered<Item>(items: readonly Item[], { by, direction }: Ordering<Item>): readonly Item[] {
  if (by === undefined) return items;
  const sign = direction === "desc" ? -1 : 1;
  return [...items].sort((a, b) => {
    const [left, right] = [by(a), by(b)];
    return left === right ? 0 : left < right ? -sign : sign;
  });
}
