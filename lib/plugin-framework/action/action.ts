import type { BaseRequest, ConfiguredRequest, MaybePromise, ValidateRequest } from "../request";
import type { ObjectValue, Schema } from "../resource/resource";
import type { Attributes, Config } from "../schema/attribute";
import type { Known } from "../values/unknown";

/** The request to `plan` of an action. */
export interface PlanActionRequest<Config, Context> extends BaseRequest {
  /** The configuration. It may contain unknown values. */
  readonly config: Config;
  /** The result of `configure`. Undefined if the provider's configuration is not known yet. */
  readonly provider: Context | undefined;
}

/** The request to `invoke`. */
export interface InvokeRequest<Config, Context> extends ConfiguredRequest<Context> {
  /** The configuration. Every value is known. */
  readonly config: Known<Config>;
  /** Tells the user in one line what the action does at the moment. Terraform shows it at once. */
  readonly progress: (message: string) => void;
}

/** The handlers of an action. */
export interface ActionHandlers<Config, Context> {
  /** Checks combinations of attributes. Validators check single attributes. */
  validateConfig?(request: ValidateRequest<Config>): MaybePromise<void>;
  /** Checks at plan that the action can be invoked later. It changes nothing. */
  plan?(request: PlanActionRequest<Config, Context>): MaybePromise<void>;
  /** Does the work. An action changes no state: it reports errors and warnings, and its progress. */
  invoke(request: InvokeRequest<Config, Context>): MaybePromise<void>;
}

/** The argument of `defineAction`. */
export interface ActionDefinition<A extends Attributes, Context> extends ActionHandlers<Config<A>, Context> {
  /** The type name, for example `example_publish`. */
  readonly type: string;
  /** The attributes of the configuration, each required or optional, and their documentation. */
  readonly schema: Schema<A>;
}

/** An action as part of a provider. Create it with `defineAction`. */
export interface Action<Context> extends ActionHandlers<ObjectValue, Context> {
  /** The type name, for example `example_publish`. */
  readonly type: string;
  /** The attributes of the configuration, and their documentation. */
  readonly schema: Schema;
}
