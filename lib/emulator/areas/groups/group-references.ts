import type { HandlerContext } from "../../core/handler";
import { referredObject } from "../../core/stored-objects";
import { rulesOf, type RuleLists } from "../policies/rule-lists";

/** The IDs of the groups that rules refer to. */
const groupIdsOf = (lists: RuleLists): string[] =>
  rulesOf(lists).flatMap((rule) => ("group" in rule ? [rule.group.id] : []));

/**
 * The path from one group to another, along the groups that their rules refer to.
 * @returns Names of the groups on the path, including both ends; undefined if there is no path.
 */
export function groupPath(
  context: HandlerContext,
  from: string,
  to: string,
  seen = new Set<string>(),
): string[] | undefined {
  const id = from.toLowerCase();
  const group = referredObject(context, "groups", id);
  if (group === undefined || seen.has(id)) return undefined;
  seen.add(id);
  const name = JSON.stringify(group.name);
  if (id === to.toLowerCase()) return [name];
  for (const next of groupIdsOf(group)) {
    const rest = groupPath(context, next, to, seen);
    if (rest !== undefined) return [name, ...rest];
  }
  return undefined;
}
