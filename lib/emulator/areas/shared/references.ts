import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import type { CollectionName } from "../../state/collections";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether an object refers to something: one that is kept, or one somewhere inside it.
 * @param key The field it stands in; of an item of a list, the list's; of one that is kept, "".
 */
export type Refers = (fields: Fields, key: string) => boolean;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** Whether a field names an object by its identifier: in any case, as the API takes them. */
export const names = (field: unknown, id: string): boolean => typeof field === "string" && field.toLowerCase() === id;

function holds(value: unknown, key: string, refers: Refers): boolean {
  if (!isObject(value)) return false;
  if (Array.isArray(value)) return value.some((item) => holds(item, key, refers));
  return refers(value, key) || Object.entries(value).some(([name, field]) => holds(field, name, refers));
}

/** What refers to other objects, and how people call it. */
const REFERRING = {
  groups: "group",
  policies: "policy",
  applicationPolicies: "application policy",
  applications: "application",
  organizations: "organization",
  mcpPortals: "MCP portal",
} as const satisfies Partial<Record<CollectionName, string>>;

/** What in the scope refers to something, as people say it: `group 0f3a… (Engineers)`. */
export function referring(context: HandlerContext, refers: Refers): string[] {
  return (Object.keys(REFERRING) as (keyof typeof REFERRING)[]).flatMap((kind) =>
    (context.collection(kind).all() as readonly Fields[])
      .filter((item) => holds(item, "", refers))
      .map(({ id = "", name }) => `${REFERRING[kind]} ${String(id)} (${String(name)})`.replace("  ", " ")),
  );
}

/** @throws {ApiError} When something refers to an object that is to go, unless it may go by behavior. */
export function assertUnused(context: HandlerContext, what: string, id: string, refers: Refers): void {
  if (!context.behaviors.refuseDeletionInUse) return;
  const users = referring(context, refers);
  if (users.length > 0) throw ApiError.inUse(what, id, users);
}

/** How many applications name something in a list of theirs. */
export const countApplications = (context: HandlerContext, list: "tags" | "custom_pages", name: string): number =>
  context
    .collection("applications")
    .all()
    .filter((application) => application[list]?.includes(name) === true).length;
