import type { Order } from "./read";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Results in an order that does not depend on the order of the API. The filters `order` and `direction`, which some lists
 * have, replace the order of the data source.
 */
export function sorted(results: readonly unknown[], filters: Fields, standard: Order): unknown[] {
  const path = typeof filters.order === "string" ? pathOf(filters.order) : standard.by.split(".");
  const { direction = standard.newestFirst === true ? "desc" : "asc" } = withoutNulls(filters);
  const sign = direction === "desc" ? -1 : 1;
  const keyed = results.map((result) => ({ result, key: fieldAt(result, path), text: JSON.stringify(result) }));
  keyed.sort(
    (left, right) =>
      Number(isMissing(left.key)) - Number(isMissing(right.key)) ||
      sign * compared(left.key, right.key) ||
      compared(left.text, right.text),
  );
  return keyed.map(({ result }) => result);
}

const withoutNulls = (filters: Fields): Fields =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => !isMissing(value)));

/** The path of a value of `order`: `hostname`, or `tag:role` for the tag `role`. */
const pathOf = (order: string): string[] => (order.startsWith("tag:") ? ["tags", order.slice("tag:".length)] : [order]);

function fieldAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (typeof inner === "object" && inner !== null ? (inner as Fields)[name] : undefined),
    value,
  );
}

/** Compares numbers by size, times by time, and other strings by their characters. */
function compared(left: unknown, right: unknown): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left !== "string" || typeof right !== "string") return 0;
  const [earlier, later] = [timeOf(left), timeOf(right)];
  if (earlier !== later && !Number.isNaN(earlier) && !Number.isNaN(later)) return earlier - later;
  return left === right ? 0 : left < right ? -1 : 1;
}

const isMissing = (value: unknown): boolean => value === undefined || value === null;

const timeOf = (text: string): number => (/^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : NaN);
