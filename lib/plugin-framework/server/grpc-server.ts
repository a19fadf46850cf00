import {
  type handleServerStreamingCall,
  type handleUnaryCall,
  logVerbosity,
  Server,
  ServerCredentials,
  type ServerWritableStream,
  setLogVerbosity,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { once } from "node:events";
import type { Provider } from "../provider/provider";
import type { LogLevel } from "../log";
import { handleCall, handleStream } from "../rpc/handlers";
import { Session } from "../rpc/session";
import type { EventStream } from "../rpc/stream";
import { closeLeftOpen } from "./close-left-open";
import { SERVICES, SERVING, STREAMS } from "../wire/messages";
import { serviceDefinition } from "../wire/service";

/** In bytes. The Go implementation of the protocol has the same limit. */
const LARGEST_MESSAGE = 256 * 1024 * 1024;

/** Options of `startServer`. */
export interface ServerOptions {
  /** A gRPC address: `127.0.0.1:0` (any free port) or `unix:/path/to/socket`. @default "127.0.0.1:0" */
  readonly address?: string;
  /** Credentials of the server. @default - no encryption */
  readonly credentials?: ServerCredentials;
  /** Log lines below this level are not written. @default "warn" */
  readonly logLevel?: LogLevel;
  /** Writes one log line. @default - writes to stderr */
  readonly writeLog?: (line: string) => void;
  /** Called when Terraform no longer needs this server. @default - does nothing */
  readonly onShutdown?: () => void;
}

/** A provider that is being served. */
export interface RunningServer {
  /** The gRPC address of the server. */
  readonly address: string;
  /** Accepts no more calls, and resolves when all calls in progress have finished. */
  drain(): Promise<void>;
  /** Aborts the calls in progress and closes all connections. */
  stop(): Promise<void>;
  /** The served provider with its log. */
  readonly session: Session;
}

/** Serves a provider in this process, to one Terraform process or a test. */
export async function startServer<Context>(
  provider: Provider<Context>,
  options: ServerOptions = {},
): Promise<RunningServer> {
  // gRPC also throws what it logs.
  if (process.env["GRPC_VERBOSITY"] === undefined) setLogVerbosity(logVerbosity.NONE);
  const session = new Session(provider, {
    level: options.logLevel ?? "warn",
    write: options.writeLog ?? ((line) => process.stderr.write(line)),
  });
  const server = new Server({
    "grpc.max_receive_message_length": LARGEST_MESSAGE,
    "grpc.max_send_message_length": LARGEST_MESSAGE,
    "grpc.enable_channelz": 0,
  });
  server.addService(serviceDefinition("tfplugin6.Provider"), providerService(session));
  server.addService(serviceDefinition("grpc.health.v1.Health"), { Check: healthCheck });
  server.addService(serviceDefinition("plugin.GRPCController"), { Shutdown: shutdown(session, options.onShutdown) });
  const requested = options.address ?? "127.0.0.1:0";
  const port = await bind(server, requested, options.credentials ?? ServerCredentials.createInsecure());
  return {
    address: requested.startsWith("unix:") ? requested : requested.replace(/:\d+$/, `:${port}`),
    session,
    drain: () => new Promise((resolve) => server.tryShutdown(() => resolve())),
    stop: () =>
      new Promise((resolve) => {
        session.stop();
        server.tryShutdown(() => resolve());
        server.forceShutdown();
      }),
  };
}

function providerService(session: Session): UntypedServiceImplementation {
  const calls = SERVICES["tfplugin6.Provider"].map(
    (name) => [name, unary((request) => handleCall(session, name, request))] as const,
  );
  const streams = STREAMS.map(
    (name) => [name, streaming((request, stream) => handleStream(session, name, request, stream))] as const,
  );
  return Object.fromEntries<handleUnaryCall<object, object> | handleServerStreamingCall<object, object>>([
    ...calls,
    ...streams,
  ]);
}

function unary(work: (request: object) => Promise<object>): handleUnaryCall<object, object> {
  return ({ request }, callback) => {
    work(request).then(
      (response) => callback(null, response),
      (error: unknown) => callback({ code: status.INTERNAL, details: (error as Error).message }),
    );
  };
}

function streaming(
  work: (request: object, stream: EventStream) => Promise<void>,
): handleServerStreamingCall<object, object> {
  return (call) => {
    const hangUp = new AbortController();
    call.on("cancelled", () => hangUp.abort(new Error("The client has ended the call.")));
    work(call.request, { send: (event) => write(call, event, hangUp.signal), hangUp: hangUp.signal }).then(
      () => call.end(),
      (error: unknown) => call.emit("error", { code: status.INTERNAL, details: (error as Error).message }),
    );
  };
}

/** Writes an event. Resolves when the client is ready for the next one, or is gone. */
async function write(call: ServerWritableStream<object, object>, event: object, signal: AbortSignal): Promise<void> {
  if (signal.aborted || call.write(event)) return;
  await once(call, "drain", { signal }).catch(() => undefined);
}

const healthCheck = unary(() => Promise.resolve({ status: SERVING }));

function shutdown(session: Session, onShutdown: (() => void) | undefined): handleUnaryCall<object, object> {
  return (_call, callback) => {
    // Terraform waits for the response.
    void closeLeftOpen(session).finally(() => {
      callback(null, {});
      if (onShutdown !== undefined) setImmediate(onShutdown);
    });
  };
}

function bind(server: Server, address: string, credentials: ServerCredentials): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(address, credentials, (error, port) => {
      if (error === null) resolve(port);
      else reject(error);
    });
  });
}
