/** The parts of `terraform show -json` that are read, for a plan or a state. */

/** A value of which `true` says that it is unknown or sensitive, in the same shape as the value. */
export type Marks = boolean | readonly Marks[] | { readonly [name: string]: Marks } | null | undefined;

export interface StateJson {
  readonly format_version?: unknown;
  readonly terraform_version?: unknown;
  readonly values?: { readonly root_module?: ModuleValues };
}

export interface ModuleValues {
  readonly address?: string;
  readonly resources?: readonly ResourceValues[];
  readonly child_modules?: readonly ModuleValues[];
}

export interface ResourceValues {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly sensitive_values?: Marks;
  readonly deposed_key?: string;
}

export interface PlanJson {
  readonly format_version?: unknown;
  readonly terraform_version?: unknown;
  readonly resource_changes?: readonly ResourceChange[];
  readonly resource_drift?: readonly ResourceChange[];
  readonly deferred_changes?: readonly unknown[];
  readonly prior_state?: StateJson;
  readonly variables?: Readonly<Record<string, { readonly value?: unknown }>>;
  readonly configuration?: { readonly root_module?: ModuleConfig };
  readonly errored?: boolean;
  readonly complete?: boolean;
}

export interface ResourceChange {
  readonly address: string;
  readonly previous_address?: string;
  readonly module_address?: string;
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly index?: string | number;
  readonly deposed?: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before?: Readonly<Record<string, unknown>> | null;
    readonly after?: Readonly<Record<string, unknown>> | null;
    readonly after_unknown?: Marks;
    readonly before_sensitive?: Marks;
    readonly after_sensitive?: Marks;
  };
}

export interface ModuleConfig {
  readonly resources?: readonly ResourceConfig[];
  readonly module_calls?: Readonly<Record<string, ModuleCall>>;
  readonly outputs?: Readonly<Record<string, { readonly expression?: ExpressionJson }>>;
  readonly variables?: Readonly<Record<string, { readonly default?: unknown }>>;
}

export interface ModuleCall {
  readonly expressions?: Readonly<Record<string, ExpressionJson>>;
  readonly for_each_expression?: ExpressionJson;
  readonly count_expression?: ExpressionJson;
  readonly module?: ModuleConfig;
}

export interface ResourceConfig {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly expressions?: Readonly<Record<string, ConfigJson>>;
  readonly for_each_expression?: ExpressionJson;
  readonly count_expression?: ExpressionJson;
}

/** An expression: a constant, and what it refers to. Of a JSON configuration, the constant has the templates. */
export interface ExpressionJson {
  readonly constant_value?: unknown;
  readonly references?: readonly string[];
}

/** The configuration of an attribute, or of the blocks of that name. */
export type ConfigJson = ExpressionJson | BlockJson | readonly BlockJson[];
export interface BlockJson {
  readonly [name: string]: ConfigJson;
}

/** Whether the configuration is that of an attribute. */
export const isExpression = (config: ConfigJson): config is ExpressionJson =>
  !Array.isArray(config) && Object.keys(config).every((name) => name === "constant_value" || name === "references");
