import { parsePrivate } from "../private-state";
import type { Handler } from "./call";

export const closeEphemeralResource: Handler<"CloseEphemeralResource"> = async (call, request) => {
  const { session } = call;
  const { type, definition } = session.find(session.ephemeralResources, request.type_name);
  call.what = `Closing ${type}`;
  const kept = request.private.length === 0 ? null : parsePrivate(request.private);
  await call.attempt(() => definition.close?.({ private: kept, ...call.configured }));
  return {};
};
