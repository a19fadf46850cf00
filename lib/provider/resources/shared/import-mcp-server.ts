import type { McpServer } from "../../../api";
import { NotFoundError } from "../../../client";
import type { ProviderContext } from "../../context";
import { ProviderError, type ImportRequest } from "../../../plugin-framework";
import { isAccountId } from "./account-id";
import { explained } from "./explained";

/**
 * Finds the server that an import identifier names: `ACCOUNT_ID/SERVER_ID`.
 * @param summary - what to say first where that fails: `Could not import the sync of an MCP server`
 */
export async function importServer(
  { provider, id: importId, signal }: ImportRequest<ProviderContext>,
  summary: string,
): Promise<{ readonly accountId: string; readonly server: McpServer }> {
  const [accountId = "", id = "", ...rest] = importId.trim().split("/");
  if (!isAccountId(accountId) || id === "" || rest.length > 0) {
    throw new ProviderError(
      summary,
      `"${importId}" cannot be imported. Give ACCOUNT_ID/SERVER_ID. An account id is 32 hexadecimal digits.`,
    );
  }
  return explained(summary, async () => {
    try {
      return { accountId, server: await provider.client(accountId).mcp.servers.get({ id }, { signal }) };
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      throw new ProviderError(summary, `The account ${accountId} has no MCP server "${id}".`);
    }
  });
}
