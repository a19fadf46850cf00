import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

/** A local MCP server for a team's tickets. It accepts requests with the given bearer token. */
export class TicketsServer {
  static async start(token: string): Promise<TicketsServer> {
    const server = new TicketsServer(token);
    await new Promise<void>((resolve) => server.#http.listen(0, "127.0.0.1", resolve));
    return server;
  }

  readonly #token: string;
  readonly #http: Server;

  private constructor(token: string) {
    this.#token = token;
    this.#http = createServer((request, response) => void this.#handle(request, response));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/mcp`;
  }

  async stop(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** Handles each request without a session. */
  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.authorization !== `Bearer ${this.#token}`) return void response.writeHead(401).end();
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    await tickets().connect(transport);
    await transport.handleRequest(request, response);
  }
}

/** The server's tools. The portal of the example does not offer delete_ticket. */
function tickets(): McpServer {
  const server = new McpServer({ name: "tickets", version: "1.0.0" });
  server.registerTool("search", { description: "Searches tickets." }, () => ({ content: [] }));
  server.registerTool("get_ticket", { description: "Reads a ticket." }, () => ({ content: [] }));
  server.registerTool("delete_ticket", { description: "Deletes a ticket." }, () => ({ content: [] }));
  return server;
}
