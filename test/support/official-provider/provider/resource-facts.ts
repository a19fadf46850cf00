import type { ObjectValue } from "./body";

/** The state or plan that an object is compared with. Null right after an import. */
export type Source = ObjectValue | null;

/** A plan, with the configuration and the state it was made from. */
export interface PlanParts {
  readonly config: ObjectValue;
  readonly prior: ObjectValue | null;
  readonly plan: ObjectValue;
}

/** Behavior of a resource that is not in its schema. */
export interface ResourceFacts {
  /** Path of the collection. `{scope}` is `accounts/…` or `zones/…`; other names are attributes. */
  readonly collection: string;
  /** The attribute at the end of an object's path. Default `id`; null if the collection is the object. */
  readonly key?: string | null;
  /** The attribute that `id` equals, if the API has no `id`. */
  readonly idOf?: string;
  readonly createdBy?: "PUT";
  /** Whether a destroy does not change the object. */
  readonly staysWhenDestroyed?: true;
  /** Attributes of the import ID; `scope` is `accounts/<id>` or `zones/<id>`. */
  readonly importedBy?: readonly string[];
  readonly notRefreshed?: readonly string[];
  readonly asJson?: readonly string[];
  /** A body to send before the deletion, which is then retried until the change has taken effect. */
  readonly beforeDelete?: ObjectValue;
  plan?(parts: PlanParts): ObjectValue;
  /** Changes the request body. */
  write?(body: ObjectValue): ObjectValue;
  /** Changes the returned object. */
  read?(object: ObjectValue, source: Source): ObjectValue;
}
