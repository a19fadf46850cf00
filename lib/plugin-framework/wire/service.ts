import type { MethodDefinition, ServiceDefinition } from "@grpc/grpc-js";
import { decodeMessage, encodeMessage } from "./codec";
import { type CallName, type Received, type Sent, type ServiceName, SERVICES } from "./messages";

/** A call of the provider service. */
export type ProviderCall = CallName<"tfplugin6.Provider">;

export type Request<Name extends CallName> = Received<`${Name}.Request`>;
export type Response<Name extends CallName> = Sent<`${Name}.Response`>;

/** A service of the protocol as gRPC's servers and clients take it. */
export function serviceDefinition(service: ServiceName): ServiceDefinition {
  return Object.fromEntries(SERVICES[service].map((call) => [call, methodDefinition(service, call)]));
}

function methodDefinition(service: ServiceName, call: CallName): MethodDefinition<object, object> {
  return {
    path: `/${service}/${call}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: (request) => encodeMessage(`${call}.Request`, request),
    requestDeserialize: (bytes) => decodeMessage(`${call}.Request`, bytes),
    responseSerialize: (response) => encodeMessage(`${call}.Response`, response),
    responseDeserialize: (bytes) => decodeMessage(`${call}.Response`, bytes),
  };
}
