import { isUnknown } from "../../../../lib/plugin-framework";
import type { ObjectValue } from "./body";
import type { PlanParts } from "./resource-facts";

/** Computed attributes of a record, which change only with the record. */
const COMPUTED = ["created_on", "proxiable", "meta", "settings"];
const OF_NO_COMMENT = "comment_modified_on";
const OF_NO_TAGS = "tags_modified_on";

/** A name without its zone and an address in another notation are equal; omitted values do not change. */
export function planDnsRecord({ prior, plan }: PlanParts): ObjectValue {
  const planned = { ...plan };
  if (isUnknown(plan[OF_NO_COMMENT]) && (plan.comment ?? "") === "") planned[OF_NO_COMMENT] = null;
  if (prior === null || plan === prior) return plan === prior ? plan : withoutTags(planned);
  if (isSameName(plan.name, prior.name)) planned.name = prior.name;
  if (plan.type === "CNAME" && isSameText(plan.content, prior.content)) planned.content = prior.content;
  for (const name of COMPUTED) if (isUnknown(planned[name])) planned[name] = prior[name];
  if (isUnknown(planned.tags) && isEmpty(prior.tags)) planned.tags = prior.tags;
  const isChanged = Object.keys(planned).some(
    (name) => !isUnknown(planned[name]) && !isSame(planned[name], prior[name]),
  );
  return isChanged ? withoutTags(planned) : prior;
}

function withoutTags(plan: ObjectValue): ObjectValue {
  return isUnknown(plan[OF_NO_TAGS]) && !isUnknown(plan.tags) && isEmpty(plan.tags)
    ? { ...plan, [OF_NO_TAGS]: null }
    : plan;
}

function isSameName(planned: unknown, before: unknown): boolean {
  if (typeof planned !== "string" || typeof before !== "string") return false;
  return planned === "@" || before.startsWith(`${planned}.`);
}

const isSameText = (left: unknown, right: unknown): boolean =>
  typeof left === "string" && typeof right === "string" && left.toLowerCase() === right.toLowerCase();
const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
