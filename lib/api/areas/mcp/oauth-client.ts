import type { Static } from "@sinclair/typebox";
import { Type } from "../../core/type";

/** The OAuth server that the users of an MCP server log in at. */
export const McpOauthServer = Type.Object(
  {
    issuer: Type.Optional(Type.String({ description: "Who issues the tokens." })),
    authorization_endpoint: Type.String({ minLength: 1, description: "Where users log in." }),
    token_endpoint: Type.String({ minLength: 1, description: "Where tokens are had." }),
    revocation_endpoint: Type.Optional(Type.String({ description: "Where tokens are revoked." })),
    resource: Type.Optional(Type.String({ description: "What the tokens are for." })),
  },
  { description: "The OAuth server." },
);
export type McpOauthServer = Static<typeof McpOauthServer>;

/** An OAuth client that was registered there beforehand. */
export const McpOauthClient = Type.Object(
  {
    client_id: Type.String({ minLength: 1, description: "Identifier of the client." }),
    redirect_uris: Type.Optional(Type.Array(Type.String(), { description: "Where OAuth may return to." })),
    scope: Type.Optional(Type.String({ description: "Scopes, separated by spaces." })),
    token_endpoint_auth_method: Type.Optional(
      Type.String({ description: "How the client proves itself where tokens are had." }),
    ),
  },
  { description: "The OAuth client." },
);
export type McpOauthClient = Static<typeof McpOauthClient>;

/**
 * `auth_credentials`, as JSON, of an MCP server with an OAuth client of one's own ("manual"). It holds no secret: that is a
 * field of its own, without which no server comes to have such a client, be it a public one (measured by others:
 * https://github.com/mctlhq/mctl-gitops/blob/main/infrastructure/cloudflare/portal/README.md).
 */
export const McpManualOauth = Type.Object({
  auth_mode: Type.Literal("manual"),
  config: McpOauthServer,
  registration_info: McpOauthClient,
});
export type McpManualOauth = Static<typeof McpManualOauth>;
