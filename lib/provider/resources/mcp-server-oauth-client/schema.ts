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
import { accountId, described, mcpId } from "../shared/attributes";

const { properties: server } = McpOauthServer;
const { properties: client } = McpOauthClient;

const url = matches(new RegExp(OAUTH_URL_PATTERN), "an https URL, such as https://id.example.com/authorize");
const urls = (list: readonly (string | Unknown)[], at: Path, diagnostics: Diagnostics): void => {
  for (const [index, one] of list.entries()) if (!isUnknown(one)) url(one, at.index(index), diagnostics);
};
const wholeNumber = (value: number, at: Path, diagnostics: Diagnostics): void => {
  if (Number.isSafeInteger(value) && value >= 1) return;
  diagnostics.error("Invalid value", `${at.toString()} must be a whole number from 1.`, at);
};
const notEmpty = lengthBetween(1, Infinity);

/** Attributes of `cfaccess_mcp_server_oauth_client`. */
export const attributes = {
  account_id: accountId("Id of the account that the MCP server belongs to"),
  server_id: mcpId("Id of the MCP server. Its auth_type must be `oauth`."),
  client_id: attribute.string({ required: true, ...described(client.client_id), validators: [notEmpty] }),
  client_secret: attribute.string({
    optional: true,
    sensitive: true,
    description:
      "Secret of the client, from the OAuth server. Terraform stores it in the state; prefer `client_secret_wo`. Exactly one of the two is required unless token_endpoint_auth_method is `none`.",
    validators: [notEmpty],
  }),
  client_secret_wo: attribute.string({
    optional: true,
    writeOnly: true,
    sensitive: true,
    description:
      "Secret of the client, from the OAuth server, which Terraform stores neither in a plan nor in the state. Requires Terraform 1.11 and `client_secret_wo_version`.",
    validators: [notEmpty],
  }),
  client_secret_wo_version: attribute.number({
    optional: true,
    description:
      "Version of `client_secret_wo`, a whole number from 1. Raise it with each new secret: Terraform does not see that a write-only value changes.",
    validators: [wholeNumber],
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
    validators: [matches(new RegExp(OAUTH_RESOURCE_PATTERN), "an absolute URI without a fragment (RFC 8707)")],
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
    description: `${described(client.token_endpoint_auth_method).description} Use \`none\` for a public client, which has no secret.`,
    validators: [oneOf(...OAUTH_AUTH_METHODS)],
  }),
  client_secret_version: attribute.number({
    computed: true,
    description:
      "Version of the client secret at Cloudflare. If somebody else changes the secret, the next apply writes it again.",
  }),
};

export type OauthClientConfig = Config<typeof attributes>;
export type OauthClientPlan = Plan<typeof attributes>;
export type OauthClientState = State<typeof attributes>;

/** Checks that a client has one secret if its authentication method uses one, and none otherwise. */
export function checkSecret(config: OauthClientConfig, diagnostics: Diagnostics): void {
  const { client_secret: stored, client_secret_wo: writeOnly, client_secret_wo_version: version } = config;
  // An unknown one may be null at apply, when Terraform checks the configuration again.
  if (stored !== null && writeOnly !== null && !isUnknown(stored) && !isUnknown(writeOnly)) {
    diagnostics.error(
      "The OAuth client has two secrets",
      "client_secret and client_secret_wo exclude each other. Remove client_secret, which Terraform stores in the state.",
      path("client_secret"),
    );
    return;
  }
  if (!isUnknown(writeOnly) && writeOnly !== null && version === null) {
    diagnostics.error(
      "A write-only secret has a version",
      "client_secret_wo is set without client_secret_wo_version. Set client_secret_wo_version = 1, and raise it with each new secret.",
      path("client_secret_wo_version"),
    );
  }
  // A write-only secret may be null in a plan that does not send it: an ephemeral resource may know it in one run only.
  if (stored !== null || writeOnly !== null || version === null) {
    checkMethod(config, stored === null ? "client_secret_wo" : "client_secret", diagnostics);
  }
}

/** Checks that a plan that has to send the write-only secret has one. */
export function checkSecretToSend(
  { client_secret_wo: secret, client_secret_wo_version: version }: OauthClientConfig,
  prior: OauthClientState | null,
  diagnostics: Diagnostics,
): void {
  if (secret !== null || version === null || isUnknown(version)) return;
  if (prior !== null && prior.client_secret_wo_version === version) return;
  diagnostics.error(
    "A write-only secret has a version",
    "client_secret_wo_version is set without client_secret_wo. Set client_secret_wo, or remove client_secret_wo_version. " +
      "If client_secret_wo is the secret of a cfaccess_service_token_rotation, the run that rotated the token ended before this resource got the secret. Rotate it again: terraform apply -replace with the address of the rotation.",
    path("client_secret_wo"),
  );
}

function checkMethod(
  config: OauthClientConfig,
  name: "client_secret" | "client_secret_wo",
  diagnostics: Diagnostics,
): void {
  const { [name]: secret, token_endpoint_auth_method: method } = config;
  if (isUnknown(secret) || isUnknown(method)) return;
  if (method === "none" && secret !== null) {
    diagnostics.error(
      "A public client has no secret",
      `token_endpoint_auth_method is "none", so the secret would never be used. Remove ${name} or token_endpoint_auth_method.`,
      path(name),
    );
  } else if (method !== "none" && secret === null) {
    diagnostics.error(
      "The OAuth client has no secret",
      `token_endpoint_auth_method is "${method ?? OAUTH_AUTH_METHODS[0]}", which requires a secret. Set client_secret_wo and client_secret_wo_version, or set token_endpoint_auth_method = "none" for a public client.`,
      path(name),
    );
  }
}
