import type { Attributes, Config, State } from "../schema/attribute";

import type { Json } from "../private-state";
import type { ConfiguredRequest, MaybePromise, ValidateRequest } from "./request";
import type { ObjectValue, Schema } from "./resource";

/** What an ephemeral resource opened. */
export interface Opened<Result> {
  readonly result: Result;
  /** When Terraform is to call `renew`, if it still needs the object then. */
  readonly renewAt?: Date;
  /** What `renew` and `close` get; never shown, never stored. */
  readonly private?: Json;
}

/** What a renewal changes. */
export interface Renewed {
  readonly renewAt?: Date;
  /** Unchanged when left out. */
  readonly private?: Json;
}

export interface OpenRequest<Config, Context> extends ConfiguredRequest<Context> {
  readonly config: Config;
}

/** What `renew` and `close` are given. */
export interface OpenedRequest<Context> extends ConfiguredRequest<Context> {
  /** What `open` or the last `renew` returned; null when it returned none. */
  readonly private: Json;
}

/** What an ephemeral resource does. */
export interface EphemeralResourceHandlers<Config, Result, Context> {
  validateConfig?(request: ValidateRequest<Config>): MaybePromise<void>;
  open(request: OpenRequest<Config, Context>): MaybePromise<Opened<Result>>;
  renew?(request: OpenedRequest<Context>): MaybePromise<Renewed>;
  /** Called at the end of the run, also after a failure. */
  close?(request: OpenedRequest<Context>): MaybePromise<void>;
}

/** What `defineEphemeralResource` is given. */
export interface EphemeralResourceDefinition<A extends Attributes, Context> extends EphemeralResourceHandlers<
  Config<A>,
  State<A>,
  Context
> {
  readonly type: string;
  readonly schema: Schema<A>;
}

/** An ephemeral resource that a provider can serve. */
export interface EphemeralResource<Context> extends EphemeralResourceHandlers<ObjectValue, ObjectValue, Context> {
  readonly type: string;
  readonly schema: Schema;
}
