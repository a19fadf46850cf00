import type { Diagnostics } from "./diagnostics";
import type { Log } from "./log";
import type { Path } from "./path";
import type { PrivateState } from "./private-state";

/** A value, or a promise of it. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** The result of a handler that may also return nothing. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- a handler may have no return statement
export type MaybeNothing<Value> = MaybePromise<Value | null | undefined | void>;

/** The fields of every request. */
export interface BaseRequest {
  /** Add errors and warnings for the user here. A thrown value becomes an error too. */
  readonly diagnostics: Diagnostics;
  /**
   * Aborts when the user stops Terraform, and in a list or an action also when Terraform ends the call. The handler should
   * end soon and return the actual object.
   */
  readonly signal: AbortSignal;
  /** Writes to Terraform's log. */
  readonly log: Log;
}

/** The fields of requests to handlers that need the configured provider. */
export interface ConfiguredRequest<Context> extends BaseRequest {
  /** The result of `configure`. */
  readonly provider: Context;
}

/** The request to `validateConfig`. */
export interface ValidateRequest<Config> {
  /** The configuration. It may contain unknown values. */
  readonly config: Config;
  /** Add errors and warnings for the user here. */
  readonly diagnostics: Diagnostics;
}

/** The request to `modifyPlan`. */
export interface ModifyPlanRequest<Config, Plan, State, Context> extends BaseRequest {
  /** The configuration. Null if the plan destroys the object. */
  readonly config: Config | null;
  /** The state before the plan. Null if the plan creates the object. */
  readonly prior: State | null;
  /** The plan so far. Null if the plan destroys the object. */
  readonly plan: Plan | null;
  /** The result of `configure`. Undefined if the provider's configuration is not known yet. */
  readonly provider: Context | undefined;
  /** Private state. Values set here are available at apply. */
  readonly privateState: PrivateState;
  /** Marks the change at this path as one that replaces the object. */
  readonly requireReplace: (path: Path) => void;
}

/** The request to `create`. */
export interface CreateRequest<Config, Plan, Context> extends ConfiguredRequest<Context> {
  /** The configuration. Only here do write-only attributes have their values. */
  readonly config: Config;
  /** The plan. Configured values are known; computed values may be unknown. */
  readonly plan: Plan;
  /** Private state of the object. */
  readonly privateState: PrivateState;
}

/** The request to `read`. */
export interface ReadRequest<State, Context> extends ConfiguredRequest<Context> {
  /** The stored state. Right after an import, values that were not imported are null. */
  readonly state: State;
  /** Private state of the object. */
  readonly privateState: PrivateState;
}

/** The request to `update`. */
export interface UpdateRequest<Config, Plan, State, Context> extends CreateRequest<Config, Plan, Context> {
  /** The state before the update. */
  readonly prior: State;
}

/** The request to `delete`. */
export interface DeleteRequest<State, Context> extends ConfiguredRequest<Context> {
  /** The stored state. */
  readonly state: State;
  /** Private state of the object. */
  readonly privateState: PrivateState;
}

/** What an import names the object by: an id, or for a resource with an identity also its identity. */
export type ImportTarget<Identity> =
  | {
      /** The import id that the user entered. Null in an import by identity. */
      readonly id: string;
      /** The identity that the user entered, in which optional attributes may be null. Null in an import by id. */
      readonly identity: null;
    }
  | ([Identity] extends [never] ? never : { readonly id: null; readonly identity: Identity });

/** The request to `importState`. */
export type ImportRequest<Context, Identity = never> = ConfiguredRequest<Context> & ImportTarget<Identity>;

/** The request to `moveState`. */
export interface MoveRequest extends BaseRequest {
  /** The resource that the object comes from. */
  readonly source: {
    /** For example `registry.terraform.io/hashicorp/random`. */
    readonly providerAddress: string;
    /** The resource type. */
    readonly type: string;
    /** The version of its schema. */
    readonly schemaVersion: number;
    /** The state that the other resource wrote. Numbers too large for JavaScript are strings. */
    readonly state: unknown;
    /** The identity that the other resource wrote. Null if there is none. */
    readonly identity: unknown;
    /** The version of that identity. */
    readonly identitySchemaVersion: number;
  };
  /** The resource type that the object moves to. */
  readonly target: { readonly type: string };
  /** Private state of the new object. */
  readonly privateState: PrivateState;
}
