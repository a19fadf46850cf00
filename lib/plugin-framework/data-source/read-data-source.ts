import type { Handler } from "../rpc/call";

export const readDataSource: Handler<"ReadDataSource"> = async (call, request) => {
  const { session } = call;
  const { type, definition, schema } = session.find(session.dataSources, request.type_name);
  call.action = `Reading ${type}`;
  const config = call.decodeKnown(schema, request.config);
  const read = await call.attempt(() => definition.read({ config, ...call.configured }));
  return read === undefined ? {} : { state: call.encode(schema, read.result) };
};
