import type { Handler } from "./call";

export const configureProvider: Handler<"ConfigureProvider"> = async (call, request) => {
  const { session } = call;
  call.what = `Configuring the provider ${session.provider.name}`;
  const config = call.decodeKnown(session.schema, request.config);
  session.context = undefined;
  session.context = await session.provider.configure({
    config,
    terraformVersion: request.terraform_version,
    ...call.base,
  });
  return {};
};
