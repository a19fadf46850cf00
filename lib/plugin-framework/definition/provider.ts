import type { Attributes, Config } from "../schema/attribute";

import type { DataSource } from "./data-source";
import type { EphemeralResource } from "./ephemeral-resource";
import type { BaseRequest, MaybePromise, ValidateRequest } from "./request";
import type { ObjectValue, Resource, Schema } from "./resource";

export interface ConfigureRequest<Config> extends BaseRequest {
  /** May hold unknown values while a plan is made. */
  readonly config: Config;
  readonly terraformVersion: string;
}

/** What a provider does itself. */
export interface ProviderHandlers<Config, Context> {
  validateConfig?(request: ValidateRequest<Config>): MaybePromise<void>;
  /** Returns what handlers get as `provider`, or undefined where the configuration is not known well enough yet. */
  configure(request: ConfigureRequest<Config>): MaybePromise<Context | undefined>;
}

interface ProviderParts<Context> {
  /** What its resources' types begin with: `cfaccess`. */
  readonly name: string;
  readonly version: string;
  /** Where it is found, for `--debug`. Default: `registry.terraform.io/hashicorp/NAME`. */
  readonly address?: string;
  readonly resources: readonly Resource<Context>[];
  readonly dataSources?: readonly DataSource<Context>[];
  readonly ephemeralResources?: readonly EphemeralResource<Context>[];
}

/** What `defineProvider` is given. */
export interface ProviderDefinition<A extends Attributes, Context>
  extends ProviderParts<Context>, ProviderHandlers<Config<A>, Context> {
  readonly schema: Schema<A>;
}

/** A provider that can be served. */
export interface Provider<Context> extends ProviderParts<Context>, ProviderHandlers<ObjectValue, Context> {
  readonly schema: Schema;
}
