import { ProviderError } from "../diagnostics";
import { partialIdentity } from "../identity/identity-data";
import { withoutWriteOnly } from "../plan/write-only";
import { StoredPrivateState } from "../private-state";
import type { Handler } from "../rpc/call";
import { parseRawState } from "../rpc/raw-state";

const NO_STATE = "Terraform sent a state without an object. Restore a backup of the state, or import the object.";

/** Converts the state of another resource type, possibly of another provider (a `moved` block). */
export const moveResourceState: Handler<"MoveResourceState"> = async (call, request) => {
  const { session } = call;
  const served = session.find(session.resources, request.target_type_name);
  const { type, definition, schema } = served;
  call.action = `Moving ${request.source_type_name} to ${type}`;
  const state = parseRawState(request.source_state);
  if (state === null) throw new ProviderError(`${request.source_type_name} cannot be moved to ${type}`, NO_STATE);
  const source = {
    providerAddress: request.source_provider_address,
    type: request.source_type_name,
    schemaVersion: request.source_schema_version,
    state,
    identity: request.source_identity === null ? null : parseRawState(request.source_identity, "identity"),
    identitySchemaVersion: request.source_identity_schema_version,
  };
  const privateState = new StoredPrivateState();
  const moved = await definition.moveState?.({ source, target: { type }, privateState, ...call.base });
  if (moved === undefined) {
    if (call.diagnostics.hasErrors) return {};
    throw new ProviderError(
      `${source.type} cannot be moved to ${type}`,
      `${type} does not support moves from ${source.type} of ${source.providerAddress}.`,
    );
  }
  const target = withoutWriteOnly(schema.attributes, moved);
  return {
    target_state: call.encode(schema, target),
    target_identity: partialIdentity(call, served, target),
    target_private: privateState.bytes,
  };
};
