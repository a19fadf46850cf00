/**
 * A framework for Terraform providers in TypeScript. It implements Terraform's plugin protocol 6.
 *
 * ```ts
 * const { defineResource, defineProvider } = providerKit<MyClient>(); // the result of `configure`
 * const note = defineResource({
 *   type: "example_note",
 *   schema: { description: "A note.", attributes: { text: attribute.string({ required: true, description: "The text." }) } },
 *   create: ({ plan, provider }) => ..., // plan.text: string | Unknown
 *   ...
 * });
 * await serve(defineProvider({ name: "example", version: "1.0.0", schema, configure: () => new MyClient(), resources: [note] }));
 * ```
 *
 * docs/provider/plugin-framework.md explains it with a complete provider.
 */
export {
  attribute,
  type Attribute,
  type AttributeOptions,
  type Attributes,
  type Config,
  type Plan,
  type State,
} from "./schema/attribute";
export { type, type AnyType, type TypeOf } from "./schema/type";
export type { Type } from "./schema/type-tree";
export { BigNumber } from "./values/big-number";
export { Dynamic, type DynamicContent } from "./values/dynamic";
export { equalValues } from "./values/equal";
export { containsUnknown, isUnknown, known, unknown, Unknown, type Known } from "./values/unknown";
export { path, Path, type PathStep } from "./path";
export { Diagnostics, ProviderError, type Diagnostic } from "./diagnostics";
export {
  requiresReplace,
  requiresReplaceIf,
  useStateForUnknown,
  type PlanModifier,
  type PlanModifierContext,
} from "./plan-modifiers";
export {
  between,
  lengthBetween,
  matches,
  oneOf,
  sizeAtLeast,
  sizeAtMost,
  sizeBetween,
  type Validator,
} from "./validators";
export {
  durationOfAtLeast,
  inTime,
  parseDuration,
  timeouts,
  type TimedOperation,
  type TimedWork,
  type TimeLimits,
  type Timeouts,
} from "./timeouts";
export { providerKit, type ProviderKit } from "./provider/provider-kit";
export type { Provider, ProviderDefinition, ConfigureRequest } from "./provider/provider";
export type { Imported, Resource, ResourceDefinition, ResourceOf, Schema } from "./resource/resource";
export type { Identity } from "./identity/identity";
export type { ListResource, ListResourceDefinition, Listed, ListRequest } from "./list-resource/list-resource";
export type { Action, ActionDefinition, InvokeRequest, PlanActionRequest } from "./action/action";
export type { DataSource, DataSourceDefinition, ReadDataRequest } from "./data-source/data-source";
export type {
  EphemeralResource,
  EphemeralResourceDefinition,
  Opened,
  OpenedRequest,
  OpenRequest,
  Renewed,
} from "./ephemeral-resource/ephemeral-resource";
export type {
  CreateRequest,
  DeleteRequest,
  ImportRequest,
  ImportTarget,
  ModifyPlanRequest,
  MoveRequest,
  ReadRequest,
  UpdateRequest,
  ValidateRequest,
} from "./request";
export type { Json, PrivateState } from "./private-state";
export type { Log, LogFields, LogLevel } from "./log";
export {
  providerSchemaJson,
  type ActionSchemaJson,
  type AttributeJson,
  type IdentityAttributeJson,
  type IdentitySchemaJson,
  type ProviderSchemaJson,
  type SchemaJson,
} from "./schema/terraform-json";
export { startServer, type RunningServer, type ServerOptions } from "./server/grpc-server";
export { serve, type ServeOptions } from "./server/serve";
