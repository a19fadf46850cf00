import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { domain, httpFields, serverFields } from "../shared-fields";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("mcp_portal", { description: "An MCP portal." }),
  domain,
  ...httpFields,
};

/** An MCP portal. */
export const McpPortalApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type McpPortalApplicationInput = Static<typeof McpPortalApplicationInput>;

export const McpPortalApplication = Type.Object({ ...serverFields, ...fields, ...returnedPolicies });
export type McpPortalApplication = Static<typeof McpPortalApplication>;
