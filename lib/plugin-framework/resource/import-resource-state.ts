import { ProviderError } from "../diagnostics";
import { decodeIdentity, partialIdentity } from "../identity/identity-data";
import { withoutWriteOnly } from "../plan/write-only";
import { StoredPrivateState } from "../private-state";
import type { ImportTarget } from "../request";
import type { Call, Handler } from "../rpc/call";
import type { ServedResource } from "../rpc/session";
import { validateAttributes } from "../validate/validate-config";
import type { Request } from "../wire/service";
import type { Imported, ObjectValue } from "./resource";

/** Finds existing objects by the import id or the identity that the user entered. Terraform reads each of them afterwards. */
export const importResourceState: Handler<"ImportResourceState"> = async (call, request) => {
  const { session } = call;
  const served = session.find(session.resources, request.type_name);
  const { type, definition, schema } = served;
  call.action = `Importing ${type}`;
  if (definition.importState === undefined) {
    throw new ProviderError(
      `${type} cannot be imported`,
      "The resource type does not support import. Remove the import block or command.",
    );
  }
  const target = importTarget(call, served, request);
  if (target === undefined) return {};
  const imported = await definition.importState({ ...target, ...call.configured });
  const all = isArray(imported) ? imported : [imported];
  if (all.length === 0 && !call.diagnostics.hasErrors) {
    const by = target.id === null ? "this identity" : `the import id ${JSON.stringify(target.id)}`;
    throw new ProviderError(`${call.action} failed`, `No object has ${by}.`);
  }
  return {
    imported_resources: all.map(({ state, privateState }) => ({
      type_name: type,
      state: call.encode(schema, withoutWriteOnly(schema.attributes, state)),
      private: new StoredPrivateState(privateState).bytes,
      identity: importedIdentity(call, served, state, target.identity),
    })),
  };
};

/** What the user entered. Undefined, after adding errors, if an identity does not follow the schema. */
function importTarget(
  call: Call,
  served: ServedResource,
  { id, identity: data }: Request<"ImportResourceState">,
): ImportTarget<ObjectValue> | undefined {
  const { type, identity: schema } = served;
  if (schema === undefined && data !== null) {
    throw new ProviderError(`${type} cannot be imported by identity`, "The resource type has none. Use its import id.");
  }
  const identity = decodeIdentity(call, served, data);
  if (schema === undefined || identity === null) return { id, identity: null };
  validateAttributes(schema.object.attributes, identity, call.diagnostics, { writeOnlyAllowed: true });
  return call.diagnostics.hasErrors ? undefined : { id: null, identity };
}

/** The identity of an imported object: that in its state, or else the one the user entered. */
function importedIdentity(
  call: Call,
  served: ServedResource,
  state: ObjectValue,
  entered: ObjectValue | null,
): ReturnType<typeof partialIdentity> {
  const { identity: schema } = served;
  const found = partialIdentity(call, served, state);
  if (found !== undefined || schema === undefined || entered === null) return found;
  return { identity_data: call.encode(schema.object, entered) };
}

type AnyImported = Imported<Readonly<Record<string, unknown>>>;

/** Array.isArray does not narrow readonly arrays. */
function isArray(imported: AnyImported | readonly AnyImported[]): imported is readonly AnyImported[] {
  return Array.isArray(imported);
}
