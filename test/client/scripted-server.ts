import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What the server does with a request. */
export type Answer = (response: ServerResponse, request: SeenRequest, socket: Socket) => void;

export const ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353";
export const ZONE = "99999999999999999999999999999999";
export const TOKEN = "Sn3lZJTBX6kkg7OdcBUAxOO963GEIyGQqnFTOFYY";

/** A success in the API's envelope. */
export const ok =
  (result: unknown, info?: object, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(200, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ success: true, errors: [], messages: [], result, result_info: info }));
  };

/** A refusal in the API's envelope. */
export const refuse =
  (status: number, errors: object[] = [], headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ success: false, errors, messages: [], result: null }));
  };

/** Any bytes. */
export const raw =
  (status: number, body: string, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

/** The connection breaks, with or without the request's work done. */
export const reset: Answer = (_response, _request, socket) => {
  socket.resetAndDestroy();
};

/** No answer, ever. */
export const hang: Answer = () => undefined;

/** A server that answers as it is told, one answer a request; the last one again and again. */
export class ScriptedServer {
  readonly requests: SeenRequest[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #arrivals: (() => void)[] = [];

  private constructor(private readonly answers: Answer[]) {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const { method = "", url = "", headers, socket } = request;
        const seen = { method, url, headers, body: Buffer.concat(chunks).toString() };
        this.requests.push(seen);
        this.#arrivals.splice(0).forEach((arrived) => arrived());
        const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
        answer?.(response, seen, socket);
      });
    });
    this.#server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    });
  }

  static async start(...answers: Answer[]): Promise<ScriptedServer> {
    const server = new ScriptedServer(answers);
    await server.listen(0);
    return server;
  }

  /** A server that does not listen yet, and the port where it will. */
  static async later(...answers: Answer[]): Promise<ScriptedServer> {
    const server = await ScriptedServer.start(...answers);
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

  /** Paths with their queries, below the base. */
  get paths(): string[] {
    return this.requests.map(({ url }) => url.replace("/client/v4", ""));
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", resolve);
    });
  }

  /** Once the next request has arrived. */
  arrival(): Promise<void> {
    return new Promise((resolve) => this.#arrivals.push(resolve));
  }

  /** Closes the connections that are open, as a server does with idle ones. */
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
