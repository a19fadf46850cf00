import type { Handler } from "../rpc/call";

export const configureProvider: Handler<"ConfigureProvider"> = async (call, request) => {
  const { session } = call;
  call.action = `Configuring the provider ${session.provider.name}`;
  const config = call.decodeKnown(session.schema, request.config);
  session.context = undefined;
  session.context = await session.provider.configure({
    config,
    terraformVersion: request.terraform_version,
    ...call.base,
  });
  return {};
};

/** Aborts the calls in progress. Terraform waits for their results. */
export const stopProvider: Handler<"StopProvider"> = ({ session }) => {
  session.stop();
  return {};
};
