import type { MethodDefinition, ServiceDefinition } from "@grpc/grpc-js";
import { decodeMessage, encodeMessage } from "./codec";
import {
  type CallName,
  type MessageName,
  type Received,
  type Sent,
  type ServiceName,
  SERVICES,
  type StreamName,
  STREAMS,
} from "./messages";

/** A call of the provider service with one answer. */
export type ProviderCall = CallName<"tfplugin6.Provider">;

export type Request<Name extends CallName | StreamName> = Received<`${Name}.Request`>;
export type Response<Name extends CallName> = Sent<`${Name}.Response`>;
/** One of the answers in a stream. */
export type Event<Name extends StreamName> = Sent<`${Name}.Event`>;

/** A service of the protocol as gRPC's servers and clients take it. */
export function serviceDefinition(service: ServiceName): ServiceDefinition {
  const calls = SERVICES[service].map((call) => [call, methodDefinition(service, call, `${call}.Response`)] as const);
  const streams = service === "tfplugin6.Provider" ? STREAMS : [];
  const streaming = streams.map((call) => [call, methodDefinition(service, call, `${call}.Event`)] as const);
  return Object.fromEntries<MethodDefinition<object, object>>([...calls, ...streaming]);
}

function methodDefinition(
  service: ServiceName,
  call: CallName | StreamName,
  answer: MessageName,
): MethodDefinition<object, object> {
  return {
    path: `/${service}/${call}`,
    requestStream: false,
    responseStream: answer.endsWith(".Event"),
    requestSerialize: (request) => encodeMessage(`${call}.Request`, request),
    requestDeserialize: (bytes) => decodeMessage(`${call}.Request`, bytes),
    responseSerialize: (response) => encodeMessage(answer, response),
    responseDeserialize: (bytes) => decodeMessage(answer, bytes),
  };
}
