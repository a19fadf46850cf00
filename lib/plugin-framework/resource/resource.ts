import type { AnyIdentity, Identity } from "../identity/identity";
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
} from "../request";

/** The attributes and the description of a resource, data source, ephemeral resource or provider. */
export interface Schema<A extends Attributes = Attributes> {
  /** Increment when old state no longer matches the schema, and add an `upgradeState`. @default 0 */
  readonly version?: number;
  /** What it is for, in Markdown. */
  readonly description: string;
  /** Whether users should stop using it. @default false */
  readonly deprecated?: true;
  /** The attributes by name. */
  readonly attributes: A;
}

/** One imported object. Omitted attributes are null until `read` sets them. */
export interface Imported<State> {
  /** The attributes that identify the object, at least. */
  readonly state: Partial<State>;
  /** Private state of the object. @default {} */
  readonly privateState?: Readonly<Record<string, Json>>;
}

/** The handlers of a resource. */
export interface ResourceHandlers<Config, Plan, State, Context, Identity> {
  /** Checks combinations of attributes. Validators check single attributes. */
  validateConfig?(request: ValidateRequest<Config>): MaybePromise<void>;
  /** Changes the plan after defaults and plan modifiers. Returns a new plan, or nothing to leave it unchanged. */
  modifyPlan?(request: ModifyPlanRequest<Config, Plan, State, Context>): MaybeNothing<Plan>;
  /** Creates the object. Returns its actual state, also after adding an error: Terraform then stores it as tainted. */
  create(request: CreateRequest<Config, Plan, Context>): MaybePromise<State | null>;
  /** Reads the object. Returns null if it no longer exists. */
  read(request: ReadRequest<State, Context>): MaybePromise<State | null>;
  /** Changes the object. Returns its actual state, also after adding an error. If it throws, the prior state stays. */
  update(request: UpdateRequest<Config, Plan, State, Context>): MaybePromise<State>;
  /** Deletes the object. Returns nothing, or after adding an error what remains. If it throws, the prior state stays. */
  delete(request: DeleteRequest<State, Context>): MaybeNothing<State>;
  /** Finds the objects of an import id, or the object of an identity. Terraform reads each of them afterwards. */
  importState?(request: ImportRequest<Context, Identity>): MaybePromise<Imported<State> | readonly Imported<State>[]>;
  /** For each old schema version, converts a state of that version. Omitted attributes are null. */
  readonly upgradeState?: Readonly<Record<number, (rawState: unknown) => MaybePromise<Partial<State>>>>;
  /** Converts the state of another resource type (a `moved` block). Returns undefined for unsupported types. */
  moveState?(request: MoveRequest): MaybePromise<Partial<State> | undefined>;
}

/**
 * The argument of `defineResource`. `I` are the attributes of the identity, if the resource has one.
 */
export interface ResourceDefinition<
  A extends Attributes,
  Context,
  I extends Attributes = never,
> extends ResourceHandlers<Config<A>, Plan<A>, State<A>, Context, State<I>> {
  /** The type name, for example `example_note`. */
  readonly type: string;
  /** The attributes and their documentation. */
  readonly schema: Schema<A>;
  /** What tells its objects apart, for imports by identity and list resources. @default - no identity */
  readonly identity?: Identity<A, I>;
}

/** Values by attribute name, for code that handles any schema. */
export type ObjectValue = Readonly<Record<string, unknown>>;

/** A resource as part of a provider. Create it with `defineResource`. */
export interface Resource<Context> extends ResourceHandlers<
  ObjectValue,
  ObjectValue,
  ObjectValue,
  Context,
  ObjectValue
> {
  /** The type name, for example `example_note`. */
  readonly type: string;
  /** The attributes and their documentation. */
  readonly schema: Schema;
  /** What tells its objects apart. @default - no identity */
  readonly identity?: AnyIdentity;
}

declare const attributes: unique symbol;

/** A resource with the types of its attributes and of its identity, for a list resource. */
export interface ResourceOf<A extends Attributes, I extends Attributes, Context> extends Resource<Context> {
  /** Exists only in types. */
  readonly [attributes]?: { readonly resource: A; readonly identity: I };
}
