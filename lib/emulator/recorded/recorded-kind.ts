import type { Certainty } from "../core/behavior-schema";
import type { Shape } from "./shape";

/** A JSON value in which `{account_id}`, `{zone}`, `{prefix}` and `{<kind>.<field>}` stand for values of the account. */
export type Template = string | number | boolean | null | readonly Template[] | { readonly [field: string]: Template };

/** A request that the API refuses. */
export interface RefusedRequest {
  readonly because: string;
  readonly request: `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /${string}`;
  readonly body?: Template;
  readonly status: number;
  readonly code?: number;
  readonly message?: RegExp;
}

/**
 * One kind of object: how it is created, and the shapes of the API's responses. Shapes have the fields that are known; a
 * response may have further fields of the API's schema.
 */
export interface RecordedKind {
  readonly kind: string;
  /** Where the shapes are known from, as for behaviors. */
  readonly source: string;
  readonly certainty: Certainty;
  /** Paths of the collection and of what belongs to its objects. `/*` at the end stands for everything below. */
  readonly paths: readonly string[];
  /** Path of the list, or of a single object that always exists. */
  readonly collection: string;
  /** The field that identifies an object; null if the collection is one object, or is only listed. */
  readonly key: string | null;
  /** Kinds whose objects the body refers to. */
  readonly needs?: readonly string[];
  readonly create?: {
    readonly method?: "POST" | "PUT";
    readonly path?: string;
    readonly body?: Template;
    /** Statuses of the response. @default [200, 201] */
    readonly status?: readonly number[];
    /** Shape of the response, if it differs from the object's. */
    readonly result?: Shape;
  };
  /** Shape of an object when it is read by its identifier; absent if it cannot be read. */
  readonly object?: Shape;
  /** Shape of an object in the list, if it differs. */
  readonly item?: Shape;
  /** What `result_info` has; null if there is none. Absent if it is not known. */
  readonly resultInfo?: { readonly per_page: number; readonly total_pages: boolean } | null;
  /** Whether the collection returns one object instead of a list. */
  readonly isSingleton?: true;
  readonly update?: { readonly method?: "PUT" | "PATCH"; readonly path?: string; readonly body: Template };
  /** Requests that must precede the deletion. */
  readonly beforeDelete?: { readonly method: "PUT"; readonly body: Template };
  /** Whether objects stay: there is no way to delete them. */
  readonly stays?: true;
  /** The error for an identifier that does not exist. */
  readonly unknown?: {
    readonly id?: string;
    readonly status?: number;
    readonly code?: number;
    readonly message?: RegExp;
  };
  readonly refused?: readonly RefusedRequest[];
  /** Why `cfaccess emulate conform --write` does not create one: it would change what cannot be restored, or costs money. */
  readonly notOnLive?: string;
}
