import type { TSchema } from "@sinclair/typebox";
import {
  McpOauthClient,
  McpOauthServer,
  OAUTH_AUTH_METHODS,
  OAUTH_RESOURCE_PATTERN,
  OAUTH_SCOPE_PATTERN,
  OAUTH_URL_PATTERN,
} from "../../../api";
import {
  attribute,
  isUnknown,
  lengthBetween,
  matches,
  oneOf,
  path,
  sizeAtLeast,
  type,
  type Config,
  type Diagnostics,
  type Path,
  type Plan,
  type State,
  type Unknown,
} from "../../../plugin-framework";
import { accountId } from "../shared/account-id";
import { mcpServerId } from "../shared/mcp-server-id";

const { properties: server } = McpOauthServer;
const { properties: client } = McpOauthClient;

const described = (schema: TSchema): { description: string } => ({ description: schema.description ?? "" });
const url = matches(new RegExp(OAUTH_URL_PATTERN), "an https address, such as https://id.example.com/authorize");
const urls = (list: readonly (string | Unknown)[], at: Path, diagnostics: Diagnostics): void => {
  for (const [index, one] of list.entries()) if (!isUnknown(one)) url(one, at.index(index), diagnostics);
};
const notEmpty = lengthBetween(1, Infinity);

/** Attributes of `cfaccess_mcp_server_oauth_client`. */
export const attributes = {
  account_id: accountId("Identifier of the account that the MCP server belongs to"),
  server_id: mcpServerId(
    "Identifier of the MCP server, whose auth_type is oauth. A change replaces the resource, and gives the client to the other server.",
  ),
  client_id: attribute.string({ required: true, ...described(client.client_id), validators: [notEmpty] }),
  client_secret: attribute.string({
    optional: true,
    sensitive: true,
    description:
      "Secret of the client, which the OAuth server made. Required, unless token_endpoint_auth_method is `none`. The state keeps it.",
    validators: [notEmpty],
  }),
  authorization_endpoint: attribute.string({
    required: true,
    ...described(server.authorization_endpoint),
    validators: [url],
  }),
  token_endpoint: attribute.string({ required: true, ...described(server.token_endpoint), validators: [url] }),
  issuer: attribute.string({ optional: true, ...described(server.issuer), validators: [url] }),
  revocation_endpoint: attribute.string({
    optional: true,
    ...described(server.revocation_endpoint),
    validators: [url],
  }),
  resource: attribute.string({
    optional: true,
    ...described(server.resource),
    validators: [matches(new RegExp(OAUTH_RESOURCE_PATTERN), "a whole URI without a fragment (RFC 8707)")],
  }),
  scope: attribute.string({
    optional: true,
    ...described(client.scope),
    validators: [matches(new RegExp(OAUTH_SCOPE_PATTERN), "scopes separated by single spaces (RFC 6749, section 3.3)")],
  }),
  redirect_uris: attribute.list(type.string, {
    optional: true,
    ...described(client.redirect_uris),
    validators: [sizeAtLeast(1), urls],
  }),
  token_endpoint_auth_method: attribute.string({
    optional: true,
    computed: true,
    default: OAUTH_AUTH_METHODS[0],
    description: `${client.token_endpoint_auth_method.description ?? ""} Default \`${OAUTH_AUTH_METHODS[0]}\`; \`none\` for a public client, which has no secret.`,
    validators: [oneOf(...OAUTH_AUTH_METHODS)],
  }),
  client_secret_version: attribute.number({
    computed: true,
    description:
      "Version of the client secret that Cloudflare keeps. Another one than Terraform wrote is written over.",
  }),
};

export type OauthClientConfig = Config<typeof attributes>;
export type OauthClientPlan = Plan<typeof attributes>;
export type OauthClientState = State<typeof attributes>;

/** Sees that a client has a secret where it proves itself by one, and none where it does not. */
export function checkSecret(config: OauthClientConfig, diagnostics: Diagnostics): void {
  const { client_secret: secret, token_endpoint_auth_method: method } = config;
  if (isUnknown(secret) || isUnknown(method)) return;
  if (method === "none" && secret !== null) {
    diagnostics.error(
      "A public client has no secret",
      'token_endpoint_auth_method is "none", so that the secret would never be used. Leave out client_secret, or the method.',
      path("client_secret"),
    );
  } else if (method !== "none" && secret === null) {
    diagnostics.error(
      "The OAuth client has no secret",
      `It proves itself by one (token_endpoint_auth_method is "${method ?? OAUTH_AUTH_METHODS[0]}"). Give client_secret, or set token_endpoint_auth_method = "none" for a public client.`,
      path("client_secret"),
    );
  }
}
