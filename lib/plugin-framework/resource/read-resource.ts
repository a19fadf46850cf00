import type { ObjectValue } from "./resource";
import { decodeIdentity, storedIdentity } from "../identity/identity-data";
import { withoutWriteOnly } from "../plan/write-only";
import { StoredPrivateState } from "../private-state";
import type { Request, Response } from "../wire/service";
import type { Call, Handler } from "../rpc/call";
import type { ServedResource } from "../rpc/session";

/** Reads the current object. After a failure the state stays unchanged. */
export const readResource: Handler<"ReadResource"> = async (call, request) => {
  const { session } = call;
  const read = await call.attempt(() => readOne(call, session.find(session.resources, request.type_name), request));
  return read?.result ?? unchanged(request);
};

async function readOne(
  call: Call,
  served: ServedResource,
  request: Request<"ReadResource">,
): Promise<Response<"ReadResource"> | undefined> {
  const { type, definition, schema } = served;
  call.action = `Reading ${type}`;
  const state = call.decodeState(schema, request.current_state);
  if (state === null) return undefined;
  if (call.session.context === undefined) {
    // Terraform may plan before the provider's configuration is known. The apply that makes it known reads again.
    call.log.warn(`${type} is not refreshed: the provider's configuration is not known yet`);
    return undefined;
  }
  const identity = decodeIdentity(call, served, request.current_identity);
  const privateState = StoredPrivateState.parse(request.private);
  const found: ObjectValue | null = await definition.read({ state, privateState, ...call.configured });
  if (found === null) return call.diagnostics.hasErrors ? undefined : { new_state: call.encode(schema, null) };
  return {
    new_state: call.encode(schema, withoutWriteOnly(schema.attributes, found)),
    new_identity: storedIdentity(call, served, found, identity),
    private: privateState.bytes,
  };
}

const unchanged = (request: Request<"ReadResource">): Response<"ReadResource"> => ({
  new_state: request.current_state ?? {},
  ...(request.current_identity?.identity_data == null
    ? {}
    : { new_identity: { identity_data: request.current_identity.identity_data } }),
  private: request.private,
});
