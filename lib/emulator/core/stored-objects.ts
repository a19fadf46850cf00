import { ApiError } from "./api-error";
import type { HandlerContext } from "./handler";
import type { CollectionDefinition } from "../state/collection";
import { collections, type CollectionName, type StoredObject } from "../state/collections";

type Fields = Readonly<Record<string, unknown>>;

/** The stored object with this identifier, which ignores case. @throws {ApiError} 404 if it does not exist. */
export function existing<Name extends CollectionName>(
  context: HandlerContext,
  collection: Name,
  id: string,
): StoredObject<Name> {
  const found = context.collection(collection).get(id.toLowerCase());
  if (found === undefined) throw notFound(collection, id);
  return found;
}

/** 404: an object of this kind does not exist. */
export function notFound(collection: CollectionName, id: string): ApiError {
  const { noun, notFoundCode }: CollectionDefinition<never> = collections[collection];
  return ApiError.notFound(noun, id, notFoundCode);
}

/**
 * The object that another object refers to. In a zone, objects of the zone's account can be referred to as well.
 * Identifiers ignore case; names, such as those of tags, do not.
 */
export function referredObject<Name extends CollectionName>(
  context: HandlerContext,
  collection: Name,
  id: string,
): StoredObject<Name> | undefined {
  for (const stored of [context.collection(collection), context.accountCollection(collection)]) {
    const found = stored.get(id) ?? stored.get(id.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The objects that another object can refer to: those of the scope and, in a zone, those of the zone's account. */
export const referableObjects = <Name extends CollectionName>(
  context: HandlerContext,
  name: Name,
): readonly StoredObject<Name>[] => {
  const own = context.collection(name).all();
  return context.scope.kind === "zone" ? [...own, ...context.accountCollection(name).all()] : own;
};

/**
 * Whether an object refers to another one. It is called for a stored object and for every object nested in it.
 * @param key The field that contains the object or, of an item of a list, the list; "" for the stored object.
 */
export type RefersTo = (fields: Fields, key: string) => boolean;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** Whether the value of a field is this identifier, which must be in lower case. The field's value may be in any. */
export const isId = (field: unknown, id: string): boolean => typeof field === "string" && field.toLowerCase() === id;

function contains(value: unknown, key: string, refersTo: RefersTo): boolean {
  if (!isObject(value)) return false;
  if (Array.isArray(value)) return value.some((item) => contains(item, key, refersTo));
  return refersTo(value, key) || Object.entries(value).some(([name, field]) => contains(field, name, refersTo));
}

/** The kinds of objects that can refer to other objects. */
const REFERRING = [
  "groups",
  "policies",
  "applicationPolicies",
  "applications",
  "organizations",
  "mcpPortals",
] as const satisfies readonly CollectionName[];

/** Descriptions of the objects in the scope that refer to another object: `group 0f3a… (Engineers)`. */
export function referringObjects(context: HandlerContext, refersTo: RefersTo): string[] {
  return REFERRING.flatMap((kind) =>
    (context.dependents(kind) as readonly Fields[])
      .filter((item) => contains(item, "", refersTo))
      .map(({ id = "", name }) => `${collections[kind].noun} ${String(id)} (${String(name)})`.replace("  ", " ")),
  );
}

/** @throws {ApiError} 409 if other objects refer to an object to delete, unless the behavior for its kind is off. */
export function assertUnused(context: HandlerContext, kind: CollectionName, id: string, refersTo: RefersTo): void {
  const { identityProvidersRefuseDeletionInUse, refuseDeletionInUse } = context.behaviors;
  if (!(kind === "identityProviders" ? identityProvidersRefuseDeletionInUse : refuseDeletionInUse)) return;
  const users = referringObjects(context, refersTo);
  if (users.length > 0) throw ApiError.inUse(collections[kind].noun, id, users);
}

/** Number of applications that list a tag or a custom page. */
export const countApplications = (context: HandlerContext, list: "tags" | "custom_pages", name: string): number =>
  context.dependents("applications").filter((application) => application[list]?.includes(name) === true).length;
