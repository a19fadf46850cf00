import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A request that the server received. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path with the query. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Responds to a request. */
export type Responder = (response: ServerResponse, request: ReceivedRequest, socket: Socket) => void;

export const ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353";
export const ZONE = "99999999999999999999999999999999";
export const TOKEN = "Sn3lZJTBX6kkg7OdcBUAxOO963GEIyGQqnFTOFYY";

/** Responds with a success in the API's envelope. */
export const ok =
  (result: unknown, info?: object, headers: Record<string, string> = {}): Responder =>
  (response) => {
    response.writeHead(200, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ success: true, errors: [], messages: [], result, result_info: info }));
  };

/** Responds with errors in the API's envelope. */
export const refuse =
  (status: number, errors: object[] = [], headers: Record<string, string> = {}): Responder =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ success: false, errors, messages: [], result: null }));
  };

/** Responds with any body. */
export const raw =
  (status: number, body: string, headers: Record<string, string> = {}): Responder =>
  (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

/** Resets the connection after the request was received. */
export const reset: Responder = (_response, _request, socket) => {
  socket.resetAndDestroy();
};

/** Never responds. */
export const hang: Responder = () => undefined;

/** A server with one responder for each request. The last one handles all further requests. */
export class ScriptedServer {
  readonly requests: ReceivedRequest[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #arrivals: (() => void)[] = [];

  private constructor(private readonly responders: Responder[]) {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const { method = "", url = "", headers, socket } = request;
        const received = { method, url, headers, body: Buffer.concat(chunks).toString() };
        this.requests.push(received);
        this.#arrivals.splice(0).forEach((arrived) => arrived());
        const respond = this.responders.length > 1 ? this.responders.shift() : this.responders[0];
        respond?.(response, received, socket);
      });
    });
    this.#server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    });
  }

  static async start(...responders: Responder[]): Promise<ScriptedServer> {
    const server = new ScriptedServer(responders);
    await server.listen(0);
    return server;
  }

  /** A server that does not listen yet, but knows the port on which it will. */
  static async later(...responders: Responder[]): Promise<ScriptedServer> {
    const server = await ScriptedServer.start(...responders);
    server.#port = server.port;
    await server.stop();
    return server;
  }

  #port: number | undefined;

  get port(): number {
    return this.#port ?? (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/client/v4`;
  }

  /** Paths of all requests below the base URL, with their queries. */
  get paths(): string[] {
    return this.requests.map(({ url }) => url.replace("/client/v4", ""));
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", resolve);
    });
  }

  /** Resolves when the next request arrives. */
  arrival(): Promise<void> {
    return new Promise((resolve) => this.#arrivals.push(resolve));
  }

  /** Closes all open connections, as servers do with idle ones. */
  async dropConnections(): Promise<void> {
    await Promise.all(
      [...this.#sockets].map((socket) => new Promise((resolve) => socket.once("close", resolve).destroy())),
    );
  }

  stop(): Promise<void> {
    this.#sockets.forEach((socket) => socket.destroy());
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
