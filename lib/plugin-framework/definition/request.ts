import type { Diagnostics } from "../diagnostics";
import type { Log } from "../log";
import type { Path } from "../path";
import type { PrivateState } from "../private-state";

export type MaybePromise<Value> = Value | Promise<Value>;

/** What handlers return that may also end without a word. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- so that a handler needs no return statement
export type MaybeNothing<Value> = MaybePromise<Value | null | undefined | void>;

/** What every handler is given. */
export interface BaseRequest {
  /** Errors and warnings for the user. What is thrown becomes an error too. */
  readonly diagnostics: Diagnostics;
  /** Aborts when the user stops Terraform: end soon, and return what was really done. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** What a handler is given that needs the configured provider. */
export interface ConfiguredRequest<Context> extends BaseRequest {
  /** What `configure` returned. */
  readonly provider: Context;
}

export interface ValidateRequest<Config> {
  readonly config: Config;
  readonly diagnostics: Diagnostics;
}

export interface ModifyPlanRequest<Config, Plan, State, Context> extends BaseRequest {
  /** Null when the object is to be destroyed. */
  readonly config: Config | null;
  /** Null when the object is to be created. */
  readonly prior: State | null;
  /** What is planned so far. Null when the object is to be destroyed. */
  readonly plan: Plan | null;
  /** Undefined while the provider's own configuration is not known. */
  readonly provider: Context | undefined;
  /** What is set here is there at apply. */
  readonly privateState: PrivateState;
  /** Says that the change at this path cannot be made in place. */
  readonly requireReplace: (path: Path) => void;
}

export interface CreateRequest<Config, Plan, Context> extends ConfiguredRequest<Context> {
  readonly config: Config;
  readonly plan: Plan;
  readonly privateState: PrivateState;
}

export interface ReadRequest<State, Context> extends ConfiguredRequest<Context> {
  /** The state so far. Right after an import, what was not imported is null in it. */
  readonly state: State;
  readonly privateState: PrivateState;
}

export interface UpdateRequest<Config, Plan, State, Context> extends CreateRequest<Config, Plan, Context> {
  readonly prior: State;
}

export interface DeleteRequest<State, Context> extends ConfiguredRequest<Context> {
  readonly state: State;
  readonly privateState: PrivateState;
}

export interface ImportRequest<Context> extends ConfiguredRequest<Context> {
  /** What the user gave to identify the object. */
  readonly id: string;
}

export interface MoveRequest extends BaseRequest {
  readonly source: {
    /** For example `registry.terraform.io/cloudflare/cloudflare`. */
    readonly providerAddress: string;
    readonly type: string;
    readonly schemaVersion: number;
    /** The state as the other resource wrote it. Numbers too large for JavaScript are strings in it. */
    readonly state: unknown;
  };
  readonly target: { readonly type: string };
  /** Private state of the new object. */
  readonly privateState: PrivateState;
}
