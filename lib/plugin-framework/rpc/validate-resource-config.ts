import type { Handler } from "./call";
import { validate } from "./validate";

export const validateResourceConfig: Handler<"ValidateResourceConfig"> = async (call, request) => {
  const { session } = call;
  const writeOnlyAllowed = request.client_capabilities?.write_only_attributes_allowed === true;
  await validate(call, session.find(session.resources, request.type_name), request.config, { writeOnlyAllowed });
  return {};
};
