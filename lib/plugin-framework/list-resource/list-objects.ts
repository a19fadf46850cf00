import { Path } from "../path";
import { withoutWriteOnly } from "../plan/write-only";
import type { ObjectValue } from "../resource/resource";
import type { Call } from "../rpc/call";
import type { StreamHandler } from "../rpc/stream";
import type { ServedResource } from "../rpc/session";
import type { Event, Request } from "../wire/service";
import type { Listed } from "./list-resource";

/** Streams the objects that a list resource finds, until there are no more, Terraform has enough, or an error ends it. */
export const listResource: StreamHandler<"ListResource"> = {
  async handle(call, request, send) {
    const { session } = call;
    const { type, definition, schema } = session.find(session.listResources, request.type_name);
    call.action = `Listing ${type}`;
    const resource = session.find(session.resources, type);
    const config = call.decodeState(schema, request.config) ?? schema.empty;
    const limit = request.limit > 0 ? request.limit : Infinity;
    const includeResource = request.include_resource_object;
    let count = 0;
    for await (const listed of definition.list({ config, limit, includeResource, ...call.configured })) {
      call.signal.throwIfAborted();
      await send(eventOf(call, resource, request, listed));
      count += 1;
      if (count >= limit || call.diagnostics.hasErrors) return;
    }
  },

  last: (diagnostic) => (diagnostic.length === 0 ? undefined : { diagnostic }),
};

function eventOf(
  call: Call,
  served: ServedResource,
  request: Request<"ListResource">,
  { identity, displayName, resource }: Listed<ObjectValue, ObjectValue>,
): Event<"ListResource"> {
  const { schema, identity: identitySchema } = served;
  const wholeObject =
    request.include_resource_object && resource !== undefined
      ? { resource_object: call.encode(schema, withoutWriteOnly(schema.attributes, resource)) }
      : {};
  const missing = identitySchema?.missingIn(identity) ?? [];
  if (missing.length > 0)
    call.bug(`${call.action} returned an incomplete identity`, `It lacks ${missing.join(", ")}.`, Path.root);
  const identity_data = identitySchema === undefined ? undefined : call.encode(identitySchema.object, identity);
  return {
    ...(identity_data === undefined ? {} : { identity: { identity_data } }),
    display_name: call.session.secrets.redact(displayName),
    ...wholeObject,
    diagnostic: call.takeMessages(),
  };
}
