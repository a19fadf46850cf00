import type { Attributes, Config, Plan, State } from "../schema/attribute";

import type { Json } from "../private-state";
import type {
  CreateRequest,
  DeleteRequest,
  ImportRequest,
  MaybeNothing,
  MaybePromise,
  ModifyPlanRequest,
  MoveRequest,
  ReadRequest,
  UpdateRequest,
  ValidateRequest,
} from "./request";

/** The attributes of a resource, data source, ephemeral resource or provider, and what it is for. */
export interface Schema<A extends Attributes = Attributes> {
  /** Raise it when a state of before no longer fits, and add an `upgradeState`. Default 0. */
  readonly version?: number;
  /** In Markdown. */
  readonly description: string;
  readonly deprecated?: true;
  readonly attributes: A;
}

/** One object that an import found. What is left out is null until it is read. */
export interface Imported<State> {
  readonly state: Partial<State>;
  readonly privateState?: Readonly<Record<string, Json>>;
}

/** What a resource does. */
export interface ResourceHandlers<Config, Plan, State, Context> {
  /** Checks what attributes together must satisfy. Single attributes have validators. */
  validateConfig?(request: ValidateRequest<Config>): MaybePromise<void>;
  /** The last word on the plan: a new one, or nothing to leave it as it is. */
  modifyPlan?(request: ModifyPlanRequest<Config, Plan, State, Context>): MaybeNothing<Plan>;
  /** Returns what was really made, also when it adds an error: then the object is kept, and marked as tainted. */
  create(request: CreateRequest<Config, Plan, Context>): MaybePromise<State | null>;
  /** Returns null when the object is gone. */
  read(request: ReadRequest<State, Context>): MaybePromise<State | null>;
  /** Returns what is there now, also when it adds an error. When it throws, the prior state is kept. */
  update(request: UpdateRequest<Config, Plan, State, Context>): MaybePromise<State>;
  /** Returns nothing when all is gone, or with an error what is left; when it throws, the prior state is kept. */
  delete(request: DeleteRequest<State, Context>): MaybeNothing<State>;
  importState?(request: ImportRequest<Context>): MaybePromise<Imported<State> | readonly Imported<State>[]>;
  /** By the version that a state has: makes the current one of it. What is left out is null. */
  readonly upgradeState?: Readonly<Record<number, (rawState: unknown) => MaybePromise<Partial<State>>>>;
  /** Takes over an object from another resource type; returns undefined when it cannot. */
  moveState?(request: MoveRequest): MaybePromise<Partial<State> | undefined>;
}

/** What `defineResource` is given. */
export interface ResourceDefinition<A extends Attributes, Context> extends ResourceHandlers<
  Config<A>,
  Plan<A>,
  State<A>,
  Context
> {
  /** For example `cfaccess_target_fleet`. */
  readonly type: string;
  readonly schema: Schema<A>;
}

/** Values by attribute, where the types of a single resource are not known. */
export type ObjectValue = Readonly<Record<string, unknown>>;

/** A resource that a provider can serve. */
export interface Resource<Context> extends ResourceHandlers<ObjectValue, ObjectValue, ObjectValue, Context> {
  readonly type: string;
  readonly schema: Schema;
}
