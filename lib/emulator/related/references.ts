import { ApiError } from "../core/api-error";
import type { HandlerContext } from "../core/handler";
import { referringObjects, type RefersTo } from "../core/stored-objects";
import { collections, type CollectionName } from "../state/collections";

/** Whether an expression of a Gateway rule names an object. Identifiers of lists are written without dashes too. */
const names = (expression: string, id: string): boolean =>
  expression.includes(id) || expression.includes(id.replaceAll("-", ""));

/** Descriptions of the Gateway rules whose expressions name an object. */
const gatewayRulesWith = (context: HandlerContext, id: string): string[] =>
  context
    .collection("gatewayRules")
    .all()
    .filter((rule) => [rule.traffic, rule.identity, rule.device_posture].some((text) => names(text.toLowerCase(), id)))
    .map((rule) => `Gateway rule ${rule.id} (${rule.name})`);

/** Descriptions of the posture rules whose input has a value in a field. */
const postureRulesWith = (context: HandlerContext, field: "id" | "connection_id", id: string): string[] =>
  context
    .collection("postureRules")
    .all()
    .filter(({ input }) => input[field]?.toLowerCase() === id)
    .map((rule) => `device posture check ${rule.id} (${rule.name})`);

/** How objects of a kind are referred to. */
const USERS = {
  gatewayLists: (context, id) => [
    ...referringObjects(context, inRule(["email_list", "ip_list"], "id", id)),
    ...gatewayRulesWith(context, id),
    ...postureRulesWith(context, "id", id),
  ],
  postureIntegrations: (context, id) => postureRulesWith(context, "connection_id", id),
  postureRules: (context, id) => [
    ...referringObjects(context, inRule(["device_posture"], "integration_uid", id)),
    ...gatewayRulesWith(context, id),
  ],
} as const satisfies Partial<Record<CollectionName, (context: HandlerContext, id: string) => string[]>>;

const inRule =
  (kinds: readonly string[], field: string, id: string): RefersTo =>
  (fields, key) => {
    const value = fields[field];
    return kinds.includes(key) && typeof value === "string" && value.toLowerCase() === id;
  };

/** @throws {ApiError} 409 if other objects refer to an object to delete, unless the behavior `refuseDeletionInUse` is off. */
export function assertUnreferenced(context: HandlerContext, kind: keyof typeof USERS, id: string): void {
  if (!context.behaviors.refuseDeletionInUse) return;
  const users = USERS[kind](context, id);
  if (users.length > 0) throw ApiError.inUse(collections[kind].noun, id, users);
}
