import type { Static } from "@sinclair/typebox";
import { type targets, type Target } from "../../../api";
import type { HandlerContext } from "../../core/handler";

type Query = Static<(typeof targets)["list"]["query"]>;
type Compare = (a: Target, b: Target) => number;

const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares by the value of a tag. Targets without it come last in both directions. */
const byTag =
  (key: string, sign: number): Compare =>
  (a, b) => {
    const [left, right] = [tagOf(a, key), tagOf(b, key)];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    return sign * compareStrings(left, right);
  };

/** The value of a tag. Own properties only: a tag may be named like an inherited property. */
export const tagOf = (target: Target, key: string): string | undefined =>
  target.tags !== undefined && Object.hasOwn(target.tags, key) ? target.tags[key] : undefined;

function comparison(order: string, sign: number): Compare {
  if (order.startsWith("tag:")) return byTag(order.slice("tag:".length), sign);
  if (order === "hostname") return (a, b) => sign * compareStrings(a.hostname.toLowerCase(), b.hostname.toLowerCase());
  if (order === "id") return (a, b) => sign * compareStrings(a.id, b.id);
  return (a, b) => sign * compareStrings(a.created_at, b.created_at);
}

/** The account's targets in the requested order. Equal targets are in order of creation. */
export function orderedTargets(context: HandlerContext, query: Query): readonly Target[] {
  const order = query.order ?? context.behaviors.targetsListOrder;
  const direction = query.direction ?? "asc";
  const targets = context.collection("targets");
  if (order === "created_at" && direction === "asc") return targets.listed();
  return targets.listed(`${order} ${direction}`, comparison(order, direction === "asc" ? 1 : -1));
}
