import { OAUTH_AUTH_METHODS, type McpManualOauth, type McpServer } from "../../../api";
import type { OauthClientState } from "./schema";

/** What the API returns about a server's OAuth client. */
export type AuthConfigSummary = NonNullable<McpServer["auth_config_summary"]>;

type Fields = Pick<
  OauthClientState,
  | "client_id"
  | "authorization_endpoint"
  | "token_endpoint"
  | "issuer"
  | "revocation_endpoint"
  | "resource"
  | "scope"
  | "redirect_uris"
  | "token_endpoint_auth_method"
>;

/** Converts a client to `auth_credentials`, without its secret. They replace the whole client: omitted fields are cleared. */
export function credentialsOf(client: Fields): string {
  const { issuer, authorization_endpoint, token_endpoint, revocation_endpoint, resource } = client;
  const { client_id, redirect_uris, scope, token_endpoint_auth_method } = client;
  const json: McpManualOauth = {
    auth_mode: "manual",
    config: {
      ...(issuer !== null && { issuer }),
      authorization_endpoint,
      token_endpoint,
      ...(revocation_endpoint !== null && { revocation_endpoint }),
      ...(resource !== null && { resource }),
    },
    registration_info: {
      client_id,
      ...(redirect_uris !== null && { redirect_uris: [...redirect_uris] }),
      ...(scope !== null && { scope }),
      token_endpoint_auth_method,
    },
  };
  return JSON.stringify(json);
}

/** The fields that the API returned. Required fields that it omits keep their prior value. */
function fieldsOf({ config = {}, registration_info: client = {} }: AuthConfigSummary, prior: Fields): Fields {
  return {
    client_id: client.client_id ?? prior.client_id,
    authorization_endpoint: config.authorization_endpoint ?? prior.authorization_endpoint,
    token_endpoint: config.token_endpoint ?? prior.token_endpoint,
    issuer: config.issuer ?? null,
    revocation_endpoint: config.revocation_endpoint ?? null,
    resource: config.resource ?? null,
    scope: client.scope ?? null,
    redirect_uris: client.redirect_uris ?? null,
    token_endpoint_auth_method: client.token_endpoint_auth_method ?? prior.token_endpoint_auth_method,
  };
}

/**
 * The state after a refresh. Fields that are not configured stay null, because the API fills some of them in. If another
 * secret than Terraform's was written, `client_secret` and the version of the write-only secret become null, so that the
 * next apply writes it again.
 */
export function refreshedClient(summary: AuthConfigSummary, prior: OauthClientState): OauthClientState {
  const returned = fieldsOf(summary, prior);
  const optional = ["issuer", "revocation_endpoint", "resource", "scope", "redirect_uris"] as const;
  const omitted = optional.filter((name) => prior[name] === null).map((name) => [name, null]);
  const { has_client_secret: hasSecret = true, client_secret_version: version = null } = summary;
  const isUnchanged = hasSecret && (prior.client_secret_version === null || version === prior.client_secret_version);
  return {
    ...prior,
    ...returned,
    ...(Object.fromEntries(omitted) as Partial<Fields>),
    client_secret: isUnchanged ? prior.client_secret : null,
    client_secret_wo_version: isUnchanged ? prior.client_secret_wo_version : null,
    client_secret_version: version,
  };
}

/** The state after an import. The API does not return the secret. */
export function importedClient(accountId: string, serverId: string, summary: AuthConfigSummary): OauthClientState {
  const [token_endpoint_auth_method] = OAUTH_AUTH_METHODS;
  const required = { client_id: "", authorization_endpoint: "", token_endpoint: "", token_endpoint_auth_method };
  const optional = { issuer: null, revocation_endpoint: null, resource: null, scope: null, redirect_uris: null };
  return {
    account_id: accountId,
    server_id: serverId,
    ...fieldsOf(summary, { ...required, ...optional }),
    client_secret: null,
    client_secret_wo: null,
    client_secret_wo_version: null,
    client_secret_version: summary.client_secret_version ?? null,
  };
}
