import type { MaybePromise } from "../request";
import type { Attributes, State } from "../schema/attribute";

/**
 * What tells one object of a resource type from all others, for imports by identity and for list resources. Terraform stores
 * and shows it, so it must not contain a secret.
 */
export interface Identity<A extends Attributes, I extends Attributes> {
  /** Increment when an old identity no longer matches the attributes, and add an `upgrade`. @default 0 */
  readonly version?: number;
  /**
   * The attributes by name: strings, numbers, booleans, or lists of these. An import by identity must set the `required`
   * ones, and may set the `optional` ones.
   */
  readonly attributes: I;
  /** The attribute of the resource that has the value, for each attribute with another name there. @default {} */
  readonly from?: Readonly<Partial<Record<keyof I, keyof A & string>>>;
  /** An update may change the identity. @default false */
  readonly mutable?: true;
  /** For each old version, converts an identity of that version. Omitted attributes are null. */
  readonly upgrade?: Readonly<Record<number, (rawIdentity: unknown) => MaybePromise<Partial<State<I>>>>>;
}

/** An identity, for code that handles any resource. */
export interface AnyIdentity {
  readonly version?: number;
  readonly attributes: Attributes;
  readonly from?: Readonly<Partial<Record<string, string>>>;
  readonly mutable?: true;
  readonly upgrade?: Readonly<
    Record<number, (rawIdentity: unknown) => MaybePromise<Readonly<Record<string, unknown>>>>
  >;
}
