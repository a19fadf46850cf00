import type { MaybePromise } from "../request";
import type { StreamName } from "../wire/messages";
import type { ProviderCall } from "../wire/service";
import { invokeAction } from "../action/invoke-action";
import { planAction } from "../action/plan-action";
import { getResourceIdentitySchemas } from "../identity/get-resource-identity-schemas";
import { upgradeResourceIdentity } from "../identity/upgrade-resource-identity";
import { listResource } from "../list-resource/list-objects";
import { generateResourceConfig } from "../resource/generate-resource-config";
import { type EventStream, runStream, type StreamHandler } from "./stream";
import { applyResourceChange } from "../resource/apply-resource-change";
import { Call, type Handler } from "./call";
import { configureProvider, stopProvider } from "../provider/configure-provider";
import {
  closeEphemeralResource,
  openEphemeralResource,
  renewEphemeralResource,
} from "../ephemeral-resource/open-ephemeral-resource";
import { getMetadata, getProviderSchema } from "../provider/get-provider-schema";
import { importResourceState } from "../resource/import-resource-state";
import { moveResourceState } from "../resource/move-resource-state";
import { planResourceChange } from "../resource/plan-resource-change";
import { readDataSource } from "../data-source/read-data-source";
import { readResource } from "../resource/read-resource";
import type { Session } from "./session";
import { upgradeResourceState } from "../resource/upgrade-resource-state";
import {
  validateActionConfig,
  validateDataResourceConfig,
  validateEphemeralResourceConfig,
  validateListResourceConfig,
  validateProviderConfig,
  validateResourceConfig,
} from "./validate-config";

/** Provider-defined functions are not supported. */
const getFunctions: Handler<"GetFunctions"> = () => ({});

/** Always fails. Terraform calls only functions that `GetFunctions` lists. */
const callFunction: Handler<"CallFunction"> = (_call, { name }) => ({
  error: { text: `The provider has no function ${JSON.stringify(name.slice(0, 80))}.` },
});

const HANDLERS: { readonly [Name in ProviderCall]: Handler<Name> } = {
  GetMetadata: getMetadata,
  GetProviderSchema: getProviderSchema,
  ValidateProviderConfig: validateProviderConfig,
  ValidateResourceConfig: validateResourceConfig,
  ValidateDataResourceConfig: validateDataResourceConfig,
  ValidateEphemeralResourceConfig: validateEphemeralResourceConfig,
  UpgradeResourceState: upgradeResourceState,
  ConfigureProvider: configureProvider,
  ReadResource: readResource,
  PlanResourceChange: planResourceChange,
  ApplyResourceChange: applyResourceChange,
  ImportResourceState: importResourceState,
  MoveResourceState: moveResourceState,
  ReadDataSource: readDataSource,
  OpenEphemeralResource: openEphemeralResource,
  RenewEphemeralResource: renewEphemeralResource,
  CloseEphemeralResource: closeEphemeralResource,
  GetFunctions: getFunctions,
  CallFunction: callFunction,
  StopProvider: stopProvider,
  GetResourceIdentitySchemas: getResourceIdentitySchemas,
  UpgradeResourceIdentity: upgradeResourceIdentity,
  GenerateResourceConfig: generateResourceConfig,
  ValidateListResourceConfig: validateListResourceConfig,
  ValidateActionConfig: validateActionConfig,
  PlanAction: planAction,
};

const STREAM_HANDLERS: { readonly [Name in StreamName]: StreamHandler<Name> } = {
  ListResource: listResource,
  InvokeAction: invokeAction,
};

/** Runs the handler of a call. Every failure becomes a diagnostic in the response. */
export async function handleCall(session: Session, name: ProviderCall, request: object): Promise<object> {
  // The request was decoded as the message of this call.
  const handler = HANDLERS[name] as (call: Call, request: object) => MaybePromise<object>;
  return session.run(async (signal) => {
    const call = new Call(session, signal, name);
    const start = performance.now();
    const attempted = await call.attempt(() => handler(call, request));
    session.log.trace("Call finished", { rpc: name, milliseconds: Math.round(performance.now() - start) });
    return { ...attempted?.result, diagnostics: call.takeMessages() };
  });
}

/** Runs the handler of a streaming call, until it has finished. */
export function handleStream(session: Session, name: StreamName, request: object, stream: EventStream): Promise<void> {
  // The request was decoded as the message of this call.
  const handler = STREAM_HANDLERS[name] as StreamHandler<StreamName>;
  return runStream(session, name, handler, request as never, stream);
}
