import type { AccessList, Group, IdentityProvider, PostureCheck, ServiceToken } from "../../model/access-model";
import type { SourceObject } from "../source-object";
import { elementsOf, isFields, isSet, textOf, unknownIn, Unknown } from "../value";
import type { PartContext } from "./context";
import { rulesOf } from "./rules";
import { withoutUnset } from "./settings";

export const groupOf = (object: SourceObject, context: PartContext): Group =>
  withoutUnset({ ...partOf(object), ...rulesOf(object.values, object.key, context) });

export const identityProviderOf = (object: SourceObject): IdentityProvider =>
  withoutUnset({ ...partOf(object), type: textOf(object.values.type) });

export const postureCheckOf = (object: SourceObject): PostureCheck =>
  withoutUnset({ ...partOf(object), type: textOf(object.values.type) });

export const serviceTokenOf = (object: SourceObject): ServiceToken =>
  withoutUnset({
    ...partOf(object),
    duration: textOf(object.values.duration),
    expiresAt: textOf(object.values.expires_at),
    lastSeenAt: object.values.last_seen_at === null ? null : textOf(object.values.last_seen_at),
  });

export const listOf = (object: SourceObject): AccessList =>
  withoutUnset({ ...partOf(object), type: textOf(object.values.type) ?? "unknown", items: itemsOf(object) });

/** The values of a list; undefined if one of them is not known: then, who is on the list is a free fact. */
function itemsOf({ values }: SourceObject): readonly string[] | undefined {
  const list = isSet(values.items) ? values.items : values.items_with_description;
  if (list instanceof Unknown || unknownIn(list) !== undefined) return undefined;
  return elementsOf(list)
    .flatMap((item) => textOf(isFields(item) ? item.value : item) ?? [])
    .sort();
}

const partOf = ({ key, values, origin }: SourceObject) => ({
  key,
  id: textOf(values.id) ?? textOf(values.uid),
  name: textOf(values.name),
  origin,
});
