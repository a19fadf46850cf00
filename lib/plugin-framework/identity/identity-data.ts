import type { ObjectValue } from "../resource/resource";
import type { Call } from "../rpc/call";
import type { ServedResource } from "../rpc/session";
import { Path } from "../path";
import { isUnknown } from "../values/unknown";
import type { Received, Sent } from "../wire/messages";

type IdentityData = Sent<"ResourceIdentityData">;

/**
 * The identity of a stored object. Undefined if the type has no identity, or a failure left the object without one. Adds an
 * error for a bug in the provider: a required attribute is missing, or the identity changed.
 * @param before - the identity before the call. Null if there was none.
 */
export function storedIdentity(
  call: Call,
  served: ServedResource,
  state: ObjectValue | null,
  before: ObjectValue | null,
): IdentityData | undefined {
  const { identity: schema, type } = served;
  if (schema === undefined || state === null) return undefined;
  const identity = schema.of(state);
  const missing = schema.missingIn(identity);
  if (missing.length > 0) {
    if (call.diagnostics.hasErrors) return undefined;
    call.bug(`The identity of ${type} is incomplete`, `It lacks ${missing.join(", ")}.`, Path.root);
    return undefined;
  }
  reportChange(call, served, identity, before);
  return { identity_data: call.encode(schema.object, identity, "null") };
}

/** The identity in a state that may lack most attributes. Undefined if a required attribute of the identity is missing. */
export function partialIdentity(
  call: Call,
  { identity: schema }: ServedResource,
  state: ObjectValue,
): IdentityData | undefined {
  if (schema === undefined) return undefined;
  const identity = schema.of(state);
  return schema.missingIn(identity).length > 0 ? undefined : { identity_data: call.encode(schema.object, identity) };
}

/** A plan, for its identity. */
export interface PlannedObject {
  readonly prior: ObjectValue | null;
  readonly plan: ObjectValue | null;
  /** Whether the plan replaces the object, so that the identity may change. */
  readonly isReplaced: boolean;
}

/**
 * The planned identity. It is unknown as far as the plan is, except in an update: an object keeps its identity. Adds an error
 * if an update changes it.
 */
export function plannedIdentity(
  call: Call,
  served: ServedResource,
  { prior, plan, isReplaced }: PlannedObject,
): IdentityData | undefined {
  const { identity: schema } = served;
  if (schema === undefined || plan === null) return undefined;
  const before = prior === null ? null : schema.of(prior);
  const planned = Object.entries(schema.of(plan)).map(([name, value]) => [
    name,
    isUnknown(value) ? (before?.[name] ?? value) : value,
  ]);
  const identity = Object.fromEntries(planned) as ObjectValue;
  if (!isReplaced) reportChange(call, served, identity, before);
  return { identity_data: call.encode(schema.object, identity, "keep") };
}

/** Decodes the identity in a request. Null if there is none. @throws ValueError when it does not match the schema */
export function decodeIdentity(
  call: Call,
  { identity: schema }: ServedResource,
  data: Received<"ResourceIdentityData"> | null,
): ObjectValue | null {
  if (schema === undefined || data === null || data.identity_data === null) return null;
  return call.decodeState(schema.object, data.identity_data);
}

function reportChange(
  call: Call,
  { type, identity: schema }: ServedResource,
  identity: ObjectValue,
  before: ObjectValue | null,
): void {
  if (schema === undefined || before === null || schema.isMutable) return;
  const changed = schema.changedIn(identity, before);
  if (changed.length === 0) return;
  const detail = `${changed.join(", ")} differs from before. An object keeps its identity until it is replaced.`;
  call.bug(`The identity of ${type} has changed`, detail, Path.root);
}
