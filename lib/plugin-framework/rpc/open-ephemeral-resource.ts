import type { Opened } from "../definition/ephemeral-resource";
import type { Sent } from "../wire/messages";
import type { Handler } from "./call";

export const openEphemeralResource: Handler<"OpenEphemeralResource"> = async (call, request) => {
  const { session } = call;
  const { type, definition, schema } = session.find(session.ephemeralResources, request.type_name);
  call.what = `Opening ${type}`;
  const config = call.decodeKnown(schema, request.config);
  const opened = await call.attempt(() => definition.open({ config, ...call.configured }));
  if (opened === undefined) return {};
  return { result: call.encode(schema, opened.result.result), ...lifetimeOf(opened.result) };
};

/** When Terraform is to renew an ephemeral resource, and what it hands back then. */
export function lifetimeOf({ renewAt, private: kept }: Pick<Opened<never>, "renewAt" | "private">): {
  renew_at?: Sent<"Timestamp">;
  private?: Uint8Array;
} {
  return {
    ...(renewAt === undefined ? {} : { renew_at: timestamp(renewAt) }),
    ...(kept === undefined ? {} : { private: Buffer.from(JSON.stringify(kept)) }),
  };
}

function timestamp(date: Date): Sent<"Timestamp"> {
  const milliseconds = date.getTime();
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds, nanos: (milliseconds - seconds * 1000) * 1_000_000 };
}
