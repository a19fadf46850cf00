import type { Attributes, Config, State } from "../schema/attribute";

import type { ConfiguredRequest, MaybePromise, ValidateRequest } from "../request";
import type { ObjectValue, Schema } from "../resource/resource";

/** The request to `read` of a data source. */
export interface ReadDataRequest<Config, Context> extends ConfiguredRequest<Context> {
  /** The configuration. Every value is known: Terraform delays the read until then. */
  readonly config: Config;
}

/** The handlers of a data source. */
export interface DataSourceHandlers<Config, State, Context> {
  /** Checks combinations of attributes. Validators check single attributes. */
  validateConfig?(request: ValidateRequest<Config>): MaybePromise<void>;
  /** Returns all attributes of the data source. */
  read(request: ReadDataRequest<Config, Context>): MaybePromise<State>;
}

/** The argument of `defineDataSource`. */
export interface DataSourceDefinition<A extends Attributes, Context> extends DataSourceHandlers<
  Config<A>,
  State<A>,
  Context
> {
  /** The type name, for example `example_note`. */
  readonly type: string;
  /** The attributes and their documentation. */
  readonly schema: Schema<A>;
}

/** A data source as part of a provider. Create it with `defineDataSource`. */
export interface DataSource<Context> extends DataSourceHandlers<ObjectValue, ObjectValue, Context> {
  /** The type name, for example `example_note`. */
  readonly type: string;
  /** The attributes and their documentation. */
  readonly schema: Schema;
}
