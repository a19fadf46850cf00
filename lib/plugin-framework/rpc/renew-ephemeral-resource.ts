import { parsePrivate } from "../private-state";
import type { Handler } from "./call";
import { lifetimeOf } from "./open-ephemeral-resource";

export const renewEphemeralResource: Handler<"RenewEphemeralResource"> = async (call, request) => {
  const { session } = call;
  const { type, definition } = session.find(session.ephemeralResources, request.type_name);
  call.what = `Renewing ${type}`;
  const kept = request.private.length === 0 ? null : parsePrivate(request.private);
  const renewed = await call.attempt(() => definition.renew?.({ private: kept, ...call.configured }));
  return { private: request.private, ...lifetimeOf(renewed?.result ?? {}) };
};
