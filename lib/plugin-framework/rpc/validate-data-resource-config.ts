import type { Handler } from "./call";
import { validate } from "./validate";

export const validateDataResourceConfig: Handler<"ValidateDataResourceConfig"> = async (call, request) => {
  const { session } = call;
  await validate(call, session.find(session.dataSources, request.type_name), request.config);
  return {};
};
