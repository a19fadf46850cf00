import { OAUTH_AUTH_METHODS, type McpManualOauth, type McpServer } from "../../../api";
import type { OauthClientState } from "./schema";

/** What is answered of a server's OAuth client. */
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

/** A client as it is sent, without its secret. It takes the place of all that was there: what is left out is gone. */
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

/** A client as it is answered; what is not answered of it is as it was. */
function fieldsOf({ config = {}, registration_info: client = {} }: AuthConfigSummary, before: Fields): Fields {
  return {
    client_id: client.client_id ?? before.client_id,
    authorization_endpoint: config.authorization_endpoint ?? before.authorization_endpoint,
    token_endpoint: config.token_endpoint ?? before.token_endpoint,
    issuer: config.issuer ?? null,
    revocation_endpoint: config.revocation_endpoint ?? null,
    resource: config.resource ?? null,
    scope: client.scope ?? null,
    redirect_uris: client.redirect_uris ?? null,
    token_endpoint_auth_method: client.token_endpoint_auth_method ?? before.token_endpoint_auth_method,
  };
}

/**
 * A client as the state has it after a look at what the server has. What nobody said the API may fill in (where OAuth
 * returns to, say), and that is no change. A secret that is not the one that was written is none that Terraform knows.
 */
export function refreshed(summary: AuthConfigSummary, before: OauthClientState): OauthClientState {
  const answered = fieldsOf(summary, before);
  const optional = ["issuer", "revocation_endpoint", "resource", "scope", "redirect_uris"] as const;
  const unsaid = optional.filter((name) => before[name] === null).map((name) => [name, null]);
  const { has_client_secret: isThere = true, client_secret_version: version = null } = summary;
  const isOurs = isThere && (before.client_secret_version === null || version === before.client_secret_version);
  return {
    ...before,
    ...answered,
    ...(Object.fromEntries(unsaid) as Partial<Fields>),
    client_secret: isOurs ? before.client_secret : null,
    client_secret_version: version,
  };
}

/** A client as the state has it after an import: as it is answered, its secret not known. */
export function imported(accountId: string, serverId: string, summary: AuthConfigSummary): OauthClientState {
  const [token_endpoint_auth_method] = OAUTH_AUTH_METHODS;
  const nothing = { client_id: "", authorization_endpoint: "", token_endpoint: "", token_endpoint_auth_method };
  const unsaid = { issuer: null, revocation_endpoint: null, resource: null, scope: null, redirect_uris: null };
  return {
    account_id: accountId,
    server_id: serverId,
    ...fieldsOf(summary, { ...nothing, ...unsaid }),
    client_secret: null,
    client_secret_version: summary.client_secret_version ?? null,
  };
}
