import type { Handler } from "./call";
import { validate } from "./validate";

export const validateEphemeralResourceConfig: Handler<"ValidateEphemeralResourceConfig"> = async (call, request) => {
  const { session } = call;
  await validate(call, session.find(session.ephemeralResources, request.type_name), request.config);
  return {};
};
