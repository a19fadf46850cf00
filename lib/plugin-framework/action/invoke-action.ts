import type { StreamHandler } from "../rpc/stream";
import { ValueError } from "../values/value-error";
import { Path } from "../path";

/** Invokes an action. Streams its progress, and at the end its diagnostics. */
export const invokeAction: StreamHandler<"InvokeAction"> = {
  async handle(call, request, send) {
    const { session } = call;
    const { type, definition, schema } = session.find(session.actions, request.action_type);
    call.action = `Invoking ${type}`;
    const config = call.decodeState(schema, request.config);
    if (config === null) throw new ValueError("The value must be an object, not null.", Path.root);
    const progress = (message: string): void => void send({ progress: { message: session.secrets.redact(message) } });
    await definition.invoke({ config, progress, ...call.configured });
  },

  last: (diagnostics) => ({ completed: { diagnostics } }),
};
