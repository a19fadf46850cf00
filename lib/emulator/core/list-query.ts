/** Whether an item passes one filter of a list. */
export type Filter<Item> = (item: Item) => boolean;

interface Ordering<Item> {
  /** Sort key; undefined leaves the items in their order. */
  readonly by: ((item: Item) => string) | undefined;
  readonly direction: "asc" | "desc" | undefined;
}

/** The items that pass all filters or, with `match: "any"`, at least one. */
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

/** The items in the requested order. Items with equal keys keep their order. */
export function ordered<Item>(items: readonly Item[], { by, direction }: Ordering<Item>): readonly Item[] {
  if (by === undefined) return items;
  const sign = direction === "desc" ? -1 : 1;
  return [...items].sort((a, b) => {
    const [left, right] = [by(a), by(b)];
    return left === right ? 0 : left < right ? -sign : sign;
  });
}

/**
 * The filter of a list's `name` and `search`. `name` matches the whole name or, by the behavior `listsNameFilter`,
 * a part of it; `search` matches a part of the name. Parts ignore case.
 */
export function nameFilter(
  { name, search }: { readonly name?: string; readonly search?: string },
  { listsNameFilter }: { readonly listsNameFilter: "whole" | "part" },
): Filter<{ readonly name: string }> {
  const parts = [search, listsNameFilter === "part" ? name : undefined].map((part) => part?.toLowerCase() ?? "");
  const whole = listsNameFilter === "whole" ? name : undefined;
  return (item) =>
    (whole === undefined || item.name === whole) && parts.every((part) => item.name.toLowerCase().includes(part));
}
