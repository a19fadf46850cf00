import {
  Client,
  type ClientReadableStream,
  credentials as channelCredentials,
  Metadata,
  type ServiceError,
} from "@grpc/grpc-js";
import { type Provider, type RunningServer, type ServerOptions, startServer } from "../../lib/plugin-framework";
import type { ProviderCall } from "../../lib/plugin-framework/wire/service";
import { decodeMessage, encodeMessage } from "../../lib/plugin-framework/wire/codec";
import type { CallName, Received, Sent, ServiceName, StreamName } from "../../lib/plugin-framework/wire/messages";

const LARGEST_MESSAGE = 256 * 1024 * 1024;

/** A client of the plugin protocol, in the place of Terraform. */
export class ProtocolClient {
  readonly #client: Client;
  readonly #server: RunningServer | undefined;
  /** The lines that the server logged. */
  readonly log: string[];

  private constructor(client: Client, log: string[], server?: RunningServer) {
    this.#client = client;
    this.log = log;
    this.#server = server;
  }

  /** Serves a provider and connects to it. */
  static async serve<Context>(provider: Provider<Context>, options: ServerOptions = {}): Promise<ProtocolClient> {
    const log: string[] = [];
    const server = await startServer(provider, { logLevel: "trace", writeLog: (line) => log.push(line), ...options });
    return new ProtocolClient(connectTo(server.address), log, server);
  }

  /** Connects to a provider in another process. */
  static connect(address: string, credentials = channelCredentials.createInsecure()): ProtocolClient {
    return new ProtocolClient(connectTo(address, credentials), []);
  }

  /** Calls the provider service. */
  call<Name extends ProviderCall>(name: Name, request: Sent<`${Name}.Request`>): Promise<Received<`${Name}.Response`>> {
    return this.callService("tfplugin6.Provider", name, request);
  }

  /** Calls any service. */
  callService<Name extends CallName>(
    service: ServiceName,
    name: Name,
    request: Sent<`${Name}.Request`>,
  ): Promise<Received<`${Name}.Response`>> {
    return this.send(`/${service}/${name}`, encodeMessage(`${name}.Request`, request), (bytes) =>
      decodeMessage(`${name}.Response`, bytes),
    );
  }

  /** Calls the provider service, for a stream of events. Ending the iteration hangs up, as Terraform does when it has enough. */
  async *stream<Name extends StreamName>(
    name: Name,
    request: Sent<`${Name}.Request`>,
  ): AsyncGenerator<Received<`${Name}.Event`>> {
    const parse = (bytes: Buffer): Received<`${Name}.Event`> => decodeMessage(`${name}.Event`, bytes);
    const stream = this.open(`/tfplugin6.Provider/${name}`, encodeMessage(`${name}.Request`, request), parse);
    try {
      for await (const event of stream) yield event as Received<`${Name}.Event`>;
    } finally {
      stream.cancel();
    }
  }

  /** All events of a stream. */
  async events<Name extends StreamName>(
    name: Name,
    request: Sent<`${Name}.Request`>,
  ): Promise<Received<`${Name}.Event`>[]> {
    const events: Received<`${Name}.Event`>[] = [];
    for await (const event of this.stream(name, request)) events.push(event);
    return events;
  }

  /** Sends raw bytes, for a stream. */
  open<Event>(path: string, bytes: Buffer, parse: (bytes: Buffer) => Event): ClientReadableStream<Event> {
    return this.#client.makeServerStreamRequest(path, (request: Buffer) => request, parse, bytes, new Metadata());
  }

  /** Sends raw bytes. */
  send<Response>(path: string, bytes: Buffer, parse: (bytes: Buffer) => Response): Promise<Response> {
    return new Promise((resolve, reject) => {
      const done = (error: ServiceError | null, response?: Response): void => {
        if (error === null && response !== undefined) resolve(response);
        else reject(error ?? new Error("There is no response."));
      };
      this.#client.makeUnaryRequest(path, (request: Buffer) => request, parse, bytes, new Metadata(), done);
    });
  }

  /** Closes the connection, and stops the server if it is in this process. */
  async stop(): Promise<void> {
    this.#client.close();
    await this.#server?.stop();
  }
}

function connectTo(address: string, credentials = channelCredentials.createInsecure()): Client {
  return new Client(address, credentials, {
    "grpc.max_receive_message_length": LARGEST_MESSAGE,
    "grpc.max_send_message_length": LARGEST_MESSAGE,
    "grpc.ssl_target_name_override": "localhost",
  });
}
