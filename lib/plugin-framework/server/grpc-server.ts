import {
  type handleUnaryCall,
  logVerbosity,
  Server,
  ServerCredentials,
  setLogVerbosity,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import type { Provider } from "../definition/provider";
import type { LogLevel } from "../log";
import { answer } from "../rpc/handlers";
import { Session } from "../rpc/session";
import { SERVICES, SERVING } from "../wire/messages";
import { serviceDefinition } from "../wire/service";

/** What Go's side of the protocol allows too. */
const LARGEST_MESSAGE = 256 * 1024 * 1024;

export interface ServerOptions {
  /** As gRPC writes addresses: `127.0.0.1:0` (the default: any free port), or `unix:/path/to/socket`. */
  readonly address?: string;
  /** Default: no encryption. */
  readonly credentials?: ServerCredentials;
  /** Log lines below this level are not written. Default `warn`. */
  readonly logLevel?: LogLevel;
  /** Where log lines go. Default: stderr. */
  readonly writeLog?: (line: string) => void;
  /** Terraform needs this server no more. Default: nothing happens. */
  readonly onShutdown?: () => void;
}

/** A provider being served. */
export interface RunningServer {
  /** Where: as gRPC clients take it. */
  readonly address: string;
  /** Takes no more calls, and ends when all have been answered. */
  drain(): Promise<void>;
  /** Cancels the work under way, and cuts all connections. */
  stop(): Promise<void>;
  /** What is served, for those who run the server. */
  readonly session: Session;
}

/** Serves a provider to one Terraform, or to a test, in this process. */
export async function startServer<Context>(
  provider: Provider<Context>,
  options: ServerOptions = {},
): Promise<RunningServer> {
  // What gRPC has to say it also throws.
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
  server.addService(serviceDefinition("plugin.GRPCController"), { Shutdown: shutdown(options.onShutdown) });
  const asked = options.address ?? "127.0.0.1:0";
  const port = await bind(server, asked, options.credentials ?? ServerCredentials.createInsecure());
  return {
    address: asked.startsWith("unix:") ? asked : asked.replace(/:\d+$/, `:${port}`),
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
  return Object.fromEntries(
    SERVICES["tfplugin6.Provider"].map((name) => [name, unary((request) => answer(session, name, request))]),
  );
}

function unary(work: (request: object) => Promise<object>): handleUnaryCall<object, object> {
  return ({ request }, callback) => {
    work(request).then(
      (response) => callback(null, response),
      (error: unknown) => callback({ code: status.INTERNAL, details: (error as Error).message }),
    );
  };
}

const healthCheck = unary(() => Promise.resolve({ status: SERVING }));

function shutdown(onShutdown: (() => void) | undefined): handleUnaryCall<object, object> {
  return (_call, callback) => {
    callback(null, {});
    if (onShutdown !== undefined) setImmediate(onShutdown);
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
