import type { Opened } from "./ephemeral-resource";
import { type Json, parsePrivate } from "../private-state";
import type { Sent } from "../wire/messages";
import type { Handler } from "../rpc/call";

export const openEphemeralResource: Handler<"OpenEphemeralResource"> = async (call, request) => {
  const { session } = call;
  const { type, definition, schema } = session.find(session.ephemeralResources, request.type_name);
  call.action = `Opening ${type}`;
  const config = call.decodeKnown(schema, request.config);
  const opened = await call.attempt(() => definition.open({ config, ...call.configured }));
  if (opened === undefined) return {};
  const lifetime = lifetimeOf(opened.result);
  if (definition.close !== undefined) {
    session.leftOpen.add({ type_name: request.type_name, private: lifetime.private ?? NO_DATA });
  }
  return { result: call.encode(schema, opened.result.result), ...lifetime };
};

export const renewEphemeralResource: Handler<"RenewEphemeralResource"> = async (call, request) => {
  const { session } = call;
  const { type, definition } = session.find(session.ephemeralResources, request.type_name);
  call.action = `Renewing ${type}`;
  const privateData = privateDataOf(request);
  const renewed = await call.attempt(() => definition.renew?.({ private: privateData, ...call.configured }));
  const response = { private: request.private, ...lifetimeOf(renewed?.result ?? {}) };
  if (definition.close !== undefined) session.leftOpen.replace(request, response.private);
  return response;
};

export const closeEphemeralResource: Handler<"CloseEphemeralResource"> = async (call, request) => {
  const { session } = call;
  const { type, definition } = session.find(session.ephemeralResources, request.type_name);
  call.action = `Closing ${type}`;
  const privateData = privateDataOf(request);
  session.leftOpen.remove(request);
  await call.attempt(() => definition.close?.({ private: privateData, ...call.configured }));
  return {};
};

const NO_DATA = Buffer.alloc(0);

function privateDataOf(request: { readonly private: Uint8Array }): Json {
  return request.private.length === 0 ? null : parsePrivate(request.private);
}

/** When Terraform renews an ephemeral resource, and the private data it passes then. */
function lifetimeOf({ renewAt, private: privateData }: Pick<Opened<never>, "renewAt" | "private">): {
  renew_at?: Sent<"Timestamp">;
  private?: Uint8Array;
} {
  return {
    ...(renewAt === undefined ? {} : { renew_at: timestamp(renewAt) }),
    ...(privateData === undefined ? {} : { private: Buffer.from(JSON.stringify(privateData)) }),
  };
}

function timestamp(date: Date): Sent<"Timestamp"> {
  const milliseconds = date.getTime();
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds, nanos: (milliseconds - seconds * 1000) * 1_000_000 };
}
