import type { Action } from "../action/action";
import type { ListResource } from "../list-resource/list-resource";
import type { Attributes, Config } from "../schema/attribute";

import type { DataSource } from "../data-source/data-source";
import type { EphemeralResource } from "../ephemeral-resource/ephemeral-resource";
import type { BaseRequest, MaybePromise, ValidateRequest } from "../request";
import type { ObjectValue, Resource, Schema } from "../resource/resource";

/** The request to `configure`. */
export interface ConfigureRequest<Config> extends BaseRequest {
  /** The provider's configuration. During a plan it may contain unknown values. */
  readonly config: Config;
  /** The version of Terraform, for example `1.11.4`. */
  readonly terraformVersion: string;
}

/** The handlers of a provider itself. */
export interface ProviderHandlers<Config, Context> {
  /** Checks combinations of attributes. Validators check single attributes. */
  validateConfig?(request: ValidateRequest<Config>): MaybePromise<void>;
  /** Returns the value that handlers receive as `provider`, or undefined if the configuration is not known yet. */
  configure(request: ConfigureRequest<Config>): MaybePromise<Context | undefined>;
}

interface ProviderParts<Context> {
  /** The prefix of its resource types: `example` for `example_note`. */
  readonly name: string;
  /** The version of the provider, for example `1.0.0`. */
  readonly version: string;
  /** The source address, for `--debug` and `--schema`. @default `registry.terraform.io/hashicorp/NAME` */
  readonly address?: string;
  /** The resources. */
  readonly resources: readonly Resource<Context>[];
  /** The data sources. @default [] */
  readonly dataSources?: readonly DataSource<Context>[];
  /** The ephemeral resources. @default [] */
  readonly ephemeralResources?: readonly EphemeralResource<Context>[];
  /** The list resources, for `terraform query`. Terraform 1.14 and later use them. @default [] */
  readonly listResources?: readonly ListResource<Context>[];
  /** The actions. Terraform 1.14 and later use them. @default [] */
  readonly actions?: readonly Action<Context>[];
}

/** The argument of `defineProvider`. */
export interface ProviderDefinition<A extends Attributes, Context>
  extends ProviderParts<Context>, ProviderHandlers<Config<A>, Context> {
  /** The attributes of the provider's configuration. */
  readonly schema: Schema<A>;
}

/** A provider that can be served. Create it with `defineProvider`. */
export interface Provider<Context> extends ProviderParts<Context>, ProviderHandlers<ObjectValue, Context> {
  /** The attributes of the provider's configuration. */
  readonly schema: Schema;
}

/** The source address of a provider. */
export const addressOf = <Context>({ address, name }: Provider<Context>): string =>
  address ?? `registry.terraform.io/hashicorp/${name}`;
