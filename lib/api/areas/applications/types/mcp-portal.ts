import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { domain, httpFields, serverFields } from "../shared-fields";
import { PROVIDER_TESTS } from "../../../core/sources";
import { Type } from "../../../core/type";
import { CorsHeaders } from "../cors-headers";

const fields = {
  type: Type.Literal("mcp_portal", { description: "An MCP portal." }),
  domain,
  ...httpFields,
  cors_headers: Type.Optional(
    Type.Object(CorsHeaders.properties, {
      description: CorsHeaders.description ?? "",
      newerThanReference: PROVIDER_TESTS,
    }),
  ),
  self_hosted_domains: Type.Optional(
    Type.Array(Type.String(), {
      deprecated: true,
      description: "Public domains of the portal. Use `destinations` instead.",
      newerThanReference: PROVIDER_TESTS,
    }),
  ),
};

/** An MCP portal. */
export const McpPortalApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type McpPortalApplicationInput = Static<typeof McpPortalApplicationInput>;

export const McpPortalApplication = Type.Object({ ...serverFields, ...fields, ...returnedPolicies });
export type McpPortalApplication = Static<typeof McpPortalApplication>;
