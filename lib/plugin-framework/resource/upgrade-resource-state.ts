import type { ObjectValue, Resource } from "./resource";
import { ProviderError } from "../diagnostics";
import { decodeState } from "../values/decode";
import type { Call, Handler } from "../rpc/call";
import { parseRawState } from "../rpc/raw-state";
import type { Served } from "../rpc/session";

/** Converts a stored state to the current schema version. Terraform calls this for current states too. */
export const upgradeResourceState: Handler<"UpgradeResourceState"> = async (call, request) => {
  const { session } = call;
  const served = session.find(session.resources, request.type_name);
  call.action = `Upgrading the state of ${served.type}`;
  const raw = parseRawState(request.raw_state);
  const state = await currentState(call, served, request.version, raw);
  return { upgraded_state: call.encode(served.schema, state) };
};

async function currentState(
  call: Call,
  { type, definition, schema }: Served<Resource<unknown>>,
  version: number,
  raw: unknown,
): Promise<ObjectValue | null> {
  if (version === schema.version) return decodeState(schema.type, raw) as ObjectValue | null;
  const upgrade = definition.upgradeState?.[version];
  if (version < schema.version && upgrade !== undefined) return await upgrade(raw);
  const { name, version: release } = call.session.provider;
  throw new ProviderError(
    `The state of ${type} has version ${version}, which cannot be read`,
    version > schema.version
      ? `It was written by a later version of the provider ${name} than ${release}. Use that version or a later one.`
      : `Version ${release} of the provider ${name} reads version ${schema.version}. Use an earlier version of the provider first, or import the object again.`,
  );
}
