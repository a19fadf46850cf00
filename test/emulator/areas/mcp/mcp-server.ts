import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

const running: LocalServer[] = [];

/** An HTTP server on this machine. */
export class LocalServer {
  readonly requests: IncomingMessage[] = [];

  private readonly sockets = new Set<Socket>();

  private constructor(private readonly http: HttpServer) {
    http.on("connection", (socket) => {
      this.sockets.add(socket);
      socket.once("close", () => this.sockets.delete(socket));
    });
  }

  /** @param host Address to listen on. */
  static async start(handle: RequestHandler, host = "127.0.0.1"): Promise<LocalServer> {
    const server: LocalServer = new LocalServer(
      createServer((request, response) => {
        server.requests.push(request);
        void handle(request, response);
      }),
    );
    await new Promise<void>((resolve) => server.http.listen(0, host, resolve));
    running.push(server);
    return server;
  }

  get port(): number {
    return (this.http.address() as AddressInfo).port;
  }

  url(path = "/mcp", host = "127.0.0.1"): string {
    return `http://${host}:${this.port}${path}`;
  }

  /** Resolves when it has received a request. */
  async asked(): Promise<void> {
    if (this.requests.length === 0) await once(this.http, "request");
  }

  /** Resolves when clients have closed all connections. */
  async abandoned(): Promise<void> {
    await Promise.all([...this.sockets].map((socket) => once(socket, "close")));
  }

  stop(): Promise<void> {
    this.http.closeAllConnections();
    return new Promise((resolve) => this.http.close(() => resolve()));
  }
}

/** Call it after each test. */
export async function stopLocalServers(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.stop()));
}

/** Handles requests as an MCP server with two tools, a prompt and a session for each client. */
export function speakingMcp(path = "/mcp"): RequestHandler {
  const sessions = new Map<string, StreamableHTTPServerTransport>();
  return async (request, response) => {
    if (request.url !== path) return void response.writeHead(404).end();
    const known = sessions.get(String(request.headers["mcp-session-id"]));
    if (known !== undefined) return known.handleRequest(request, response);
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => `session-${sessions.size}`,
      onsessioninitialized: (id) => void sessions.set(id, transport),
      onsessionclosed: (id) => void sessions.delete(id),
    });
    const server = new McpServer({ name: "issues", version: "1.0.0" });
    server.registerTool("search", { description: "Searches issues." }, () => ({ content: [] }));
    server.registerTool("get_issue", { description: "Reads an issue." }, () => ({ content: [] }));
    server.registerPrompt("triage", { description: "Sorts issues." }, () => ({ messages: [] }));
    await server.connect(transport);
    await transport.handleRequest(request, response);
  };
}

/** Handles requests as an MCP server without sessions, which lists the tools of `page`. */
export function listingTools(page: (cursor: string | undefined) => { tools: string[]; next?: string }): RequestHandler {
  return async (request, response) => {
    const { server } = new McpServer({ name: "pages", version: "1.0.0" }, { capabilities: { tools: {} } });
    server.setRequestHandler(ListToolsRequestSchema, ({ params }) => {
      const { tools, next } = page(params?.cursor);
      return {
        tools: tools.map((name) => ({ name, inputSchema: { type: "object" as const } })),
        ...(next === undefined ? {} : { nextCursor: next }),
      };
    });
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    await transport.handleRequest(request, response);
  };
}
