import type { Behaviors } from "../../core/behaviors";

interface Query {
  readonly name?: string;
  readonly search?: string;
}

/** What a list's `name` and `search` ask of an object: `name` is the whole name, unless it is a behavior; `search` a part of it in any case. */
export function named(
  { name, search }: Query,
  { listsNameFilter }: Behaviors,
): (item: { readonly name: string }) => boolean {
  const parts = [search, listsNameFilter === "part" ? name : undefined].map((part) => part?.toLowerCase() ?? "");
  const whole = listsNameFilter === "whole" ? name : undefined;
  return (item) =>
    (whole === undefined || item.name === whole) && parts.every((part) => item.name.toLowerCase().includes(part));
}
