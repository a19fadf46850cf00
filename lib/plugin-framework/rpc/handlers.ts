import type { MaybePromise } from "../definition/request";
import type { CallName } from "../wire/messages";
import { applyResourceChange } from "./apply-resource-change";
import { Call, type Handler } from "./call";
import { callFunction } from "./call-function";
import { closeEphemeralResource } from "./close-ephemeral-resource";
import { configureProvider } from "./configure-provider";
import { getFunctions } from "./get-functions";
import { getMetadata } from "./get-metadata";
import { getProviderSchema } from "./get-provider-schema";
import { importResourceState } from "./import-resource-state";
import { moveResourceState } from "./move-resource-state";
import { openEphemeralResource } from "./open-ephemeral-resource";
import { planResourceChange } from "./plan-resource-change";
import { readDataSource } from "./read-data-source";
import { readResource } from "./read-resource";
import { renewEphemeralResource } from "./renew-ephemeral-resource";
import type { Session } from "./session";
import { stopProvider } from "./stop-provider";
import { upgradeResourceState } from "./upgrade-resource-state";
import { validateDataResourceConfig } from "./validate-data-resource-config";
import { validateEphemeralResourceConfig } from "./validate-ephemeral-resource-config";
import { validateProviderConfig } from "./validate-provider-config";
import { validateResourceConfig } from "./validate-resource-config";

/** A call of the provider service. */
export type ProviderCall = CallName<"tfplugin6.Provider">;

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
};

/** Answers a call; whatever goes wrong on the way is a diagnostic in the answer. */
export async function answer(session: Session, name: ProviderCall, request: object): Promise<object> {
  // The request was decoded as the message that goes with this very name.
  const handler = HANDLERS[name] as (call: Call, request: object) => MaybePromise<object>;
  return session.run(async (signal) => {
    const call = new Call(session, signal, name);
    const began = performance.now();
    const answered = await call.attempt(() => handler(call, request));
    session.log.trace("Answered", { rpc: name, milliseconds: Math.round(performance.now() - began) });
    return { ...answered?.result, diagnostics: call.messages };
  });
}
