import type { Imported } from "./resource";
import { ProviderError } from "../diagnostics";
import { withoutWriteOnly } from "../plan/write-only";
import { StoredPrivateState } from "../private-state";
import type { Handler } from "../rpc/call";

/** Finds existing objects by the import id that the user entered. Terraform reads each of them afterwards. */
export const importResourceState: Handler<"ImportResourceState"> = async (call, request) => {
  const { session } = call;
  const { type, definition, schema } = session.find(session.resources, request.type_name);
  call.action = `Importing ${type}`;
  const { id } = request;
  if (definition.importState === undefined) {
    throw new ProviderError(
      `${type} cannot be imported`,
      "The resource type does not support import. Remove the import block or command.",
    );
  }
  const imported = await definition.importState({ id, ...call.configured });
  const all = isArray(imported) ? imported : [imported];
  if (all.length === 0 && !call.diagnostics.hasErrors) {
    throw new ProviderError(`${call.action} failed`, `No object has the import id ${JSON.stringify(id)}.`);
  }
  return {
    imported_resources: all.map(({ state, privateState }) => ({
      type_name: type,
      state: call.encode(schema, withoutWriteOnly(schema.attributes, state)),
      private: new StoredPrivateState(privateState).bytes,
    })),
  };
};

type AnyImported = Imported<Readonly<Record<string, unknown>>>;

/** Array.isArray does not narrow readonly arrays. */
function isArray(imported: AnyImported | readonly AnyImported[]): imported is readonly AnyImported[] {
  return Array.isArray(imported);
}
