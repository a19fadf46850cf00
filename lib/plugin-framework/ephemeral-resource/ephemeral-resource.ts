import type { Attributes, Config, State } from "../schema/attribute";

import type { Json } from "../private-state";
import type { ConfiguredRequest, MaybePromise, ValidateRequest } from "../request";
import type { ObjectValue, Schema } from "../resource/resource";

/** The result of `open`. */
export interface Opened<Result> {
  /** The values of all attributes. */
  readonly result: Result;
  /** When Terraform calls `renew`, if it still needs the object. @default - never */
  readonly renewAt?: Date;
  /** Data for `renew` and `close`. Terraform neither shows nor stores it. */
  readonly private?: Json;
}

/** The result of `renew`. */
export interface Renewed {
  /** When Terraform calls `renew` again. @default - never */
  readonly renewAt?: Date;
  /** Data for the next `renew` and for `close`. @default - unchanged */
  readonly private?: Json;
}

/** The request to `open`. */
export interface OpenRequest<Config, Context> extends ConfiguredRequest<Context> {
  /** The configuration. Every value is known. */
  readonly config: Config;
}

/** The request to `renew` and `close`. */
export interface OpenedRequest<Context> extends ConfiguredRequest<Context> {
  /** The `private` data of `open` or the last `renew`. Null if there is none. */
  readonly private: Json;
}

/** The handlers of an ephemeral resource. */
export interface EphemeralResourceHandlers<Config, Result, Context> {
  /** Checks combinations of attributes. Validators check single attributes. */
  validateConfig?(request: ValidateRequest<Config>): MaybePromise<void>;
  /** Opens the object for this run. */
  open(request: OpenRequest<Config, Context>): MaybePromise<Opened<Result>>;
  /** Extends the lifetime of the object. */
  renew?(request: OpenedRequest<Context>): MaybePromise<Renewed>;
  /**
   * Ends the object. Called at the end of the run, also after a failure: if Terraform does not call it, the server does when
   * Terraform ends. Only a process that is killed does not call it.
   */
  close?(request: OpenedRequest<Context>): MaybePromise<void>;
}

/** The argument of `defineEphemeralResource`. */
export interface EphemeralResourceDefinition<A extends Attributes, Context> extends EphemeralResourceHandlers<
  Config<A>,
  State<A>,
  Context
> {
  /** The type name, for example `example_note`. */
  readonly type: string;
  /** The attributes and their documentation. */
  readonly schema: Schema<A>;
}

/** An ephemeral resource as part of a provider. Create it with `defineEphemeralResource`. */
export interface EphemeralResource<Context> extends EphemeralResourceHandlers<ObjectValue, ObjectValue, Context> {
  /** The type name, for example `example_note`. */
  readonly type: string;
  /** The attributes and their documentation. */
  readonly schema: Schema;
}
