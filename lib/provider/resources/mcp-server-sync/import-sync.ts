import type { McpServer } from "../../../api";
import { NotFoundError } from "../../../client";
import type { ProviderContext } from "../../context";
import { ProviderError } from "../../protocol";
import { isAccountId } from "../account-id";
import { explained } from "../explained";

const SUMMARY = "Could not import the sync of an MCP server";

/** Finds the server that an import identifier names: `ACCOUNT_ID/SERVER_ID`. */
export async function importServer(
  provider: ProviderContext,
  importId: string,
  signal: AbortSignal,
): Promise<{ readonly accountId: string; readonly server: McpServer }> {
  const [accountId = "", id = "", ...rest] = importId.trim().split("/");
  if (!isAccountId(accountId) || id === "" || rest.length > 0) {
    throw new ProviderError(
      SUMMARY,
      `"${importId}" cannot be imported. Give ACCOUNT_ID/SERVER_ID. An account id is 32 hexadecimal digits.`,
    );
  }
  return explained(SUMMARY, async () => {
    try {
      return { accountId, server: await provider.client(accountId).mcp.servers.get({ id }, { signal }) };
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      throw new ProviderError(SUMMARY, `The account ${accountId} has no MCP server "${id}".`);
    }
  });
}
