import type { Evidence } from "../core/evidence";
import type { Shape } from "./shape";

/** A JSON value in which `{account_id}`, `{zone}`, `{prefix}` and `{<kind>.<field>}` are replaced by values of the account. */
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
export interface RecordedKind extends Evidence {
  readonly kind: string;
  /** Paths of the collection and of its objects. `/*` at the end covers every path below. */
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
  /** The `result_info` of the list. Null if the list has no `result_info`; undefined if it is unknown. */
  readonly resultInfo?: { readonly per_page: number; readonly total_pages: boolean } | null;
  /** Whether the collection returns one object instead of a list. */
  readonly isSingleton?: true;
  readonly update?: {
    readonly method?: "PUT" | "PATCH";
    readonly body: Template;
    /** Shape of the response, if it differs from the object's. */
    readonly result?: Shape;
  };
  /** Requests that must precede the deletion. */
  readonly beforeDelete?: { readonly method: "PUT"; readonly body: Template };
  /** Whether objects cannot be deleted. */
  readonly stays?: true;
  /** Whether a deleted object can be read and deleted again: it is only marked as deleted. */
  readonly isMarkedWhenDeleted?: true;
  /** The error for an identifier that does not exist. */
  readonly unknown?: {
    readonly id?: string;
    readonly status?: number;
    readonly code?: number;
    readonly message?: RegExp;
  };
  readonly refused?: readonly RefusedRequest[];
  /** Why `cfaccess emulate conform --write` does not create one: the change could not be undone, or it costs money. */
  readonly notOnLive?: string;
}
