import type { Attributes, Config, State } from "../schema/attribute";

import type { ConfiguredRequest, MaybePromise, ValidateRequest } from "./request";
import type { ObjectValue, Schema } from "./resource";

export interface ReadDataRequest<Config, Context> extends ConfiguredRequest<Context> {
  /** All known: Terraform waits with the read until then. */
  readonly config: Config;
}

/** What a data source does. */
export interface DataSourceHandlers<Config, State, Context> {
  validateConfig?(request: ValidateRequest<Config>): MaybePromise<void>;
  read(request: ReadDataRequest<Config, Context>): MaybePromise<State>;
}

/** What `defineDataSource` is given. */
export interface DataSourceDefinition<A extends Attributes, Context> extends DataSourceHandlers<
  Config<A>,
  State<A>,
  Context
> {
  readonly type: string;
  readonly schema: Schema<A>;
}

/** A data source that a provider can serve. */
export interface DataSource<Context> extends DataSourceHandlers<ObjectValue, ObjectValue, Context> {
  readonly type: string;
  readonly schema: Schema;
}
