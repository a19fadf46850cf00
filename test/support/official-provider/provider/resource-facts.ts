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
  /** `PATCH` sends only the attributes that change. Default `PUT`, which sends all. */
  readonly updatedBy?: "PATCH";
  /** Whether a destroy does not change the object. */
  readonly staysWhenDestroyed?: true;
  /** Attributes of the import ID; `scope` is `accounts/<id>` or `zones/<id>`. */
  readonly importedBy?: readonly string[];
  readonly notRefreshed?: readonly string[];
  readonly asJson?: readonly string[];
  /**
   * An API field that must be an empty list before the deletion. If it is not, the provider sends `PUT {}`, waits until
   * the field is empty, and deletes until it succeeds.
   */
  readonly emptiedBeforeDelete?: string;
  plan?(parts: PlanParts): ObjectValue;
  /** Changes the request body. */
  write?(body: ObjectValue): ObjectValue;
  /** Changes the returned object. */
  read?(object: ObjectValue, source: Source): ObjectValue;
}
