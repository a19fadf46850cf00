import { ProviderError } from "../diagnostics";
import type { ObjectValue } from "../resource/resource";
import type { Call, Handler } from "../rpc/call";
import { parseRawState } from "../rpc/raw-state";
import { decodeState } from "../values/decode";
import type { IdentitySchema } from "./identity-schema";

/** Converts a stored identity to the current version. */
export const upgradeResourceIdentity: Handler<"UpgradeResourceIdentity"> = async (call, request) => {
  const { session } = call;
  const { type, identity: schema } = session.find(session.resources, request.type_name);
  call.action = `Upgrading the identity of ${type}`;
  if (schema === undefined) {
    throw new ProviderError(
      `${type} has no identity`,
      `Version ${session.provider.version} of the provider ${session.provider.name} defines none for it. Use the version that wrote the state, or a later one.`,
    );
  }
  const raw = parseRawState(request.raw_identity, "identity");
  const identity = await currentIdentity(call, type, schema, request.version, raw);
  return { upgraded_identity: { identity_data: call.encode(schema.object, identity) } };
};

async function currentIdentity(
  call: Call,
  type: string,
  schema: IdentitySchema,
  version: number,
  raw: unknown,
): Promise<ObjectValue | null> {
  if (version === schema.version) return decodeState(schema.object.type, raw) as ObjectValue | null;
  const upgrade = schema.upgrade?.[version];
  if (version < schema.version && upgrade !== undefined) return await upgrade(raw);
  const { name, version: release } = call.session.provider;
  throw new ProviderError(
    `The identity of ${type} has version ${version}, which cannot be read`,
    version > schema.version
      ? `It was written by a later version of the provider ${name} than ${release}. Use that version or a later one.`
      : `Version ${release} of the provider ${name} reads version ${schema.version}. Use an earlier version of the provider first, or import the object again.`,
  );
}
