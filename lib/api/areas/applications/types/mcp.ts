import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { httpFields, serverFields } from "../shared-fields";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("mcp", { description: "An MCP server that users reach through MCP portals." }),
  ...httpFields,
};

/** An MCP server that users reach through MCP portals. */
export const McpApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type McpApplicationInput = Static<typeof McpApplicationInput>;

export const McpApplication = Type.Object({ ...serverFields, ...fields, ...returnedPolicies });
export type McpApplication = Static<typeof McpApplication>;
