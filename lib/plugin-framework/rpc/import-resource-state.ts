import type { Imported } from "../definition/resource";
import { ProviderError } from "../diagnostics";
import { withoutWriteOnly } from "../plan/write-only";
import { StoredPrivateState } from "../private-state";
import type { Handler } from "./call";

/** Finds existing objects by an identifier of the user's. Terraform reads each of them afterwards. */
export const importResourceState: Handler<"ImportResourceState"> = async (call, request) => {
  const { session } = call;
  const { type, definition, schema } = session.find(session.resources, request.type_name);
  call.what = `Importing ${type}`;
  const { id } = request;
  if (definition.importState === undefined) {
    throw new ProviderError(`${type} cannot be imported`, "It has no identifier by which it could be found.");
  }
  const imported = await definition.importState({ id, ...call.configured });
  const all = isArray(imported) ? imported : [imported];
  if (all.length === 0 && !call.diagnostics.hasErrors) {
    throw new ProviderError(`${call.what} failed`, `There is no object ${JSON.stringify(id)}.`);
  }
  return {
    imported_resources: all.map(({ state, privateState }) => ({
      type_name: type,
      state: call.encode(schema, withoutWriteOnly(schema.attributes, state)),
      private: new StoredPrivateState(privateState).bytes,
    })),
  };
};

type Some = Imported<Readonly<Record<string, unknown>>>;

/** Array.isArray does not narrow readonly arrays. */
function isArray(imported: Some | readonly Some[]): imported is readonly Some[] {
  return Array.isArray(imported);
}
