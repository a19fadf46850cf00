import type { Handler } from "../rpc/call";

/** Lets an action check its configuration at plan. */
export const planAction: Handler<"PlanAction"> = async (call, request) => {
  const { session } = call;
  const { type, definition, schema } = session.find(session.actions, request.action_type);
  call.action = `Planning ${type}`;
  const config = call.decodeKnown(schema, request.config);
  await definition.plan?.({ config, provider: session.context, ...call.base });
  return {};
};
