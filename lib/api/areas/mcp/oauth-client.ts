import type { Static } from "@sinclair/typebox";
import { Type } from "../../core/type";

/** The OAuth server at which users of an MCP server log in. */
export const McpOauthServer = Type.Object(
  {
    issuer: Type.Optional(Type.String({ description: "Issuer of the tokens." })),
    authorization_endpoint: Type.String({ minLength: 1, description: "Authorization endpoint." }),
    token_endpoint: Type.String({ minLength: 1, description: "Token endpoint." }),
    revocation_endpoint: Type.Optional(Type.String({ description: "Revocation endpoint." })),
    resource: Type.Optional(Type.String({ description: "Resource of the tokens (RFC 8707)." })),
  },
  { description: "The OAuth server." },
);
export type McpOauthServer = Static<typeof McpOauthServer>;

/** An OAuth client that is registered at the OAuth server. */
export const McpOauthClient = Type.Object(
  {
    client_id: Type.String({ minLength: 1, description: "Client ID." }),
    redirect_uris: Type.Optional(Type.Array(Type.String(), { description: "Redirect URIs of the client." })),
    scope: Type.Optional(Type.String({ description: "Scopes, separated by spaces." })),
    token_endpoint_auth_method: Type.Optional(
      Type.String({ description: "How the client authenticates at the token endpoint." }),
    ),
  },
  { description: "The OAuth client." },
);
export type McpOauthClient = Static<typeof McpOauthClient>;

/**
 * `auth_credentials`, as JSON, of an MCP server with a registered OAuth client ("manual"). It does not contain the client
 * secret, which is the field `client_secret`. The API requires that field even for a public client (observed in
 * https://github.com/mctlhq/mctl-gitops/blob/main/infrastructure/cloudflare/portal/README.md).
 */
export const McpManualOauth = Type.Object({
  auth_mode: Type.Literal("manual"),
  config: McpOauthServer,
  registration_info: McpOauthClient,
});
export type McpManualOauth = Static<typeof McpManualOauth>;
