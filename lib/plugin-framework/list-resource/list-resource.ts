import type { ConfiguredRequest, MaybePromise, ValidateRequest } from "../request";
import type { ObjectValue, Resource, ResourceOf, Schema } from "../resource/resource";
import type { Attributes, Config, State } from "../schema/attribute";
import type { Known } from "../values/unknown";

/** The request to `list`. */
export interface ListRequest<Config, Context> extends ConfiguredRequest<Context> {
  /** The configuration of the list. Every value is known. */
  readonly config: Known<Config>;
  /** How many objects Terraform takes. The framework takes no more, so request no more than needed. `Infinity` without a limit. */
  readonly limit: number;
  /** Whether Terraform wants the whole objects, not only their identities. Read what that needs only then. */
  readonly includeResource: boolean;
}

/** One found object. */
export interface Listed<Identity, State> {
  /** Its identity, complete enough to import it. */
  readonly identity: Identity;
  /** A name for people, on one line. */
  readonly displayName: string;
  /** The whole object, if the request has `includeResource`. Omitted attributes are null. @default - only the identity */
  readonly resource?: Partial<State>;
}

/** The handlers of a list resource. */
export interface ListResourceHandlers<Config, Identity, State, Context> {
  /** Checks combinations of attributes. Validators check single attributes. */
  validateConfig?(request: ValidateRequest<Config>): MaybePromise<void>;
  /**
   * Yields the objects, one by one: usually an `async function*`. Diagnostics that were added before an object go with it. An
   * error ends the list. When Terraform wants no more, the generator is ended at its `yield`, so that its `finally` runs.
   */
  list(
    request: ListRequest<Config, Context>,
  ): AsyncIterable<Listed<Identity, State>> | Iterable<Listed<Identity, State>>;
}

/** The argument of `defineListResource`. */
export interface ListResourceDefinition<
  A extends Attributes,
  R extends Attributes,
  I extends Attributes,
  Context,
> extends ListResourceHandlers<Config<A>, State<I>, State<R>, Context> {
  /** The resource whose objects it lists. It must have an identity. The list resource has the same type name. */
  readonly resource: ResourceOf<R, I, Context>;
  /** The attributes of the list's configuration, each required or optional, and their documentation. */
  readonly schema: Schema<A>;
}

/** A list resource as part of a provider. Create it with `defineListResource`. */
export interface ListResource<Context> extends ListResourceHandlers<ObjectValue, ObjectValue, ObjectValue, Context> {
  /** The resource whose objects it lists. */
  readonly resource: Resource<Context>;
  /** The attributes of the list's configuration, and their documentation. */
  readonly schema: Schema;
}
