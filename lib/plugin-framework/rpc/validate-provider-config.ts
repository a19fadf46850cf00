import type { Handler } from "./call";
import { validate } from "./validate";

export const validateProviderConfig: Handler<"ValidateProviderConfig"> = async (call, { config }) => {
  const { provider, schema } = call.session;
  await validate(call, { type: `the provider ${provider.name}`, schema, definition: provider }, config);
  return {};
};
