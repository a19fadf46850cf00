import type { McpServer } from "../../../api";
import type { AccessClient } from "../../../client";
import { path, ProviderError, type ImportRequest } from "../../../plugin-framework";
import type { ProviderContext } from "../../context";
import { listingOf } from "../../listed-reads";
import { parseImportId } from "./import-id";
import { ifFound } from "./not-found";
import { withSummary } from "./request-errors";

/** Reads an MCP server. Returns undefined if the account has no server with this id. */
export function findMcpServer(client: AccessClient, id: string, signal: AbortSignal): Promise<McpServer | undefined> {
  return ifFound(client.mcp.servers.get({ id }, { signal }));
}

/**
 * Reads the MCP server of a stored resource. Many of them are read from one list.
 * @param type - the type of the resource
 */
export function storedMcpServer(
  provider: ProviderContext,
  { type, account_id, server_id }: { readonly type: string; readonly account_id: string; readonly server_id: string },
  signal: AbortSignal,
): Promise<McpServer | undefined> {
  const client = provider.client(account_id);
  return provider.listedReads.read(`MCP servers of ${account_id} for ${type}`, server_id, {
    single: () => findMcpServer(client, server_id, signal),
    all: () => listingOf(client.mcp.servers.list({}, { signal }), ({ id }) => id),
  });
}

/** The error for a `server_id` that is not the id of an MCP server. */
export const missingMcpServer = (id: string): ProviderError =>
  new ProviderError(
    `There is no MCP server "${id}"`,
    "The account has no MCP server with this id. If the same stack creates it, set server_id to a reference to that resource, so that Terraform creates it first.",
    path("server_id"),
  );

/** The identity of a resource that belongs to one MCP server. */
export interface McpServerIdentity {
  readonly account_id: string;
  readonly server_id: string;
}

/**
 * Reads the MCP server of an import, by id (`ACCOUNT_ID/SERVER_ID`) or by identity.
 * @param summary - the summary of errors: `Could not import the sync of an MCP server`
 * @throws ProviderError when the import id is invalid, or the account has no such server
 */
export async function importMcpServer(
  { provider, id: importId, identity, signal }: ImportRequest<ProviderContext, McpServerIdentity>,
  summary: string,
): Promise<{ readonly accountId: string; readonly server: McpServer }> {
  const { accountId, id } =
    identity === null
      ? parseImportId(importId, "ACCOUNT_ID/SERVER_ID", summary)
      : { accountId: identity.account_id, id: identity.server_id };
  const server = await withSummary(summary, () => findMcpServer(provider.client(accountId), id, signal));
  if (server === undefined) throw new ProviderError(summary, `The account ${accountId} has no MCP server "${id}".`);
  return { accountId, server };
}
