import type { Key, Origin } from "../model/access-model";
import type { ObjectKind } from "./object-kind";
import type { Fields } from "./value";

/** One object as a source tells it, before it becomes a part of the model. */
export interface SourceObject {
  readonly kind: ObjectKind;
  readonly key: Key;
  /** Its type in Terraform; undefined for an answer of the API. */
  readonly type?: string | undefined;
  readonly values: Fields;
  readonly origin: Origin;
  /** Whether the source only reads the object: a data source. */
  readonly isReadOnly?: boolean;
}
