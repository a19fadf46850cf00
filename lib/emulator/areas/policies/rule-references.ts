import ipaddr from "ipaddr.js";
import type { AccessRule } from "../../../api";
import { kindOfRule, recordOf, type ReferencedObject } from "../../../rules/kinds";
import type { HandlerContext } from "../../core/handler";
import { referredObject } from "../../core/stored-objects";
import { groupPath } from "../groups/group-references";

/** The collections of the objects that must exist. The API does not look up other objects, such as identity providers. */
const COLLECTIONS = {
  application: "applications",
  group: "groups",
  "service token": "serviceTokens",
} as const satisfies Partial<Record<ReferencedObject, string>>;

/**
 * Checks that the objects that a rule refers to exist.
 * @param groupId ID of the group that the rule is for, if that group exists: its rules must not lead back to it.
 * @returns What is wrong; undefined if nothing is.
 */
export function referenceError(context: HandlerContext, rule: AccessRule, groupId?: string): string | undefined {
  if ("ip" in rule) return rangeError(rule.ip.ip);
  const kind = kindOfRule(rule);
  const value = Object.values(rule)[0] as Readonly<Record<string, string>>;
  for (const { object, field } of recordOf(kind).refersTo) {
    const id = value[field];
    if (id === undefined || !isStored(object)) continue;
    if (referredObject(context, COLLECTIONS[object], id) === undefined) {
      return `${kind}.${field}: there is no ${object} with the ID ${JSON.stringify(id)}; create it first`;
    }
  }
  return "group" in rule ? circleError(context, rule.group.id, groupId) : undefined;
}

const isStored = (object: ReferencedObject): object is keyof typeof COLLECTIONS => object in COLLECTIONS;

function circleError(context: HandlerContext, id: string, groupId: string | undefined): string | undefined {
  const path = groupId === undefined ? undefined : groupPath(context, id, groupId);
  if (path === undefined) return undefined;
  return `group.id: ${JSON.stringify(id)} leads back to the group itself: ${path.join(" has ")}`;
}

function rangeError(range: string): string | undefined {
  if (ipaddr.isValid(range) || ipaddr.isValidCIDR(range)) return undefined;
  return `ip.ip: ${JSON.stringify(range)} is not an IP address or CIDR range, such as "192.0.2.0/24"`;
}
