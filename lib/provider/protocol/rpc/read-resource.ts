import { StoredPrivateState } from "../private-state";
import { withoutWriteOnly } from "../plan/write-only";
import type { Handler } from "./call";

export const readResource: Handler<"ReadResource"> = async (call, request) => {
  const { session } = call;
  const { type, definition, schema } = session.find(session.resources, request.type_name);
  call.what = `Reading ${type}`;
  const unchanged = { new_state: request.current_state ?? {}, private: request.private };
  const state = call.decode(schema, request.current_state);
  if (state === null) return unchanged;
  if (session.context === undefined) {
    // A plan may be made while the provider's configuration is not known; the apply that makes it known reads again.
    call.log.warn(`${type} is not refreshed: the provider's configuration is not known yet`);
    return unchanged;
  }
  const privateState = StoredPrivateState.parse(request.private);
  const read = await call.attempt(() => definition.read({ state, privateState, ...call.configured }));
  if (read === undefined) return unchanged;
  if (read.result === null) return call.diagnostics.hasErrors ? unchanged : { new_state: call.encode(schema, null) };
  const result = withoutWriteOnly(schema.attributes, read.result);
  return { new_state: call.encode(schema, result), private: privateState.bytes };
};
