import { MCP_ID_LENGTH, MCP_ID_PATTERN } from "../../../api";
import { attribute, lengthBetween, matches, path, ProviderError, requiresReplace } from "../../../plugin-framework";

/** The attribute `server_id`, of what belongs to an MCP server. */
export const mcpServerId = (description: string) =>
  attribute.string({
    required: true,
    description,
    validators: [
      lengthBetween(1, MCP_ID_LENGTH),
      matches(new RegExp(MCP_ID_PATTERN), "lower-case letters, digits, underscores and single dashes between them"),
    ],
    planModifiers: [requiresReplace()],
  });

/** Says that `server_id` names no server. */
export const missingMcpServer = (id: string): ProviderError =>
  new ProviderError(
    `There is no MCP server "${id}"`,
    "The account has none of this identifier. Where the same stack creates it, let server_id refer to that resource, so that it is created first.",
    path("server_id"),
  );
