import type { Capability, McpServer, McpServerErrorDetails } from "../../api";

/** The result of syncing an MCP server. */
export type SyncResult =
  | { readonly status: "ready"; readonly tools: readonly Capability[]; readonly prompts: readonly Capability[] }
  | { readonly status: "waiting" }
  | { readonly status: "error" | "stale"; readonly error: string; readonly error_details: McpServerErrorDetails };

/** Syncs MCP servers, for handlers. `areas/mcp/upstreams` implements it. */
export interface McpSyncs {
  /**
   * Syncs a server.
   * @param key Distinguishes servers that had the same identifier one after the other.
   * @param headers Request headers for a real server, including its credentials.
   * @returns The result; a promise of it if a real server is called.
   */
  sync(
    key: string,
    server: Pick<McpServer, "id" | "hostname">,
    headers: () => Readonly<Record<string, string>>,
  ): SyncResult | Promise<SyncResult>;
  /** The result of a sync that ended in the meantime; undefined if no sync ran, or it still runs. */
  finished(key: string, server: Pick<McpServer, "id" | "hostname">): SyncResult | undefined;
}
