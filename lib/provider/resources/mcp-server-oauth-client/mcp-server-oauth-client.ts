import { randomUUID } from "node:crypto";
import type { McpServer } from "../../../api";
import type { AccessClient } from "../../../client";
import { isUnknown, known, path, ProviderError, type Diagnostics } from "../../../plugin-framework";
import { companion } from "../../context";
import { findMcpServer, importMcpServer, missingMcpServer, storedMcpServer } from "../shared/mcp-server";
import { withSummary } from "../shared/request-errors";
import { credentialsOf, importedClient, refreshedClient } from "./client-state";
import {
  attributes,
  checkSecret,
  checkSecretToSend,
  type OauthClientConfig,
  type OauthClientPlan,
  type OauthClientState,
} from "./schema";

/** `cfaccess_mcp_server_oauth_client`: the OAuth client of your own with which the users of an MCP server log in. */
export const mcpServerOauthClient = companion.defineResource({
  type: "cfaccess_mcp_server_oauth_client",
  schema: {
    description:
      "The OAuth client of your own, registered in advance, with which each user of an MCP server logs in. Create the server with the official resource, with auth_type `oauth` and without auth_credentials: Cloudflare accepts the client only together with a secret, which the official provider cannot send before version 5.23.0. Destroying this resource makes no request: a server keeps its client until the server is deleted.",
    attributes,
  },
  identity: { attributes: { account_id: attributes.account_id, server_id: attributes.server_id } },

  validateConfig({ config, diagnostics }) {
    checkSecret(config, diagnostics);
  },

  modifyPlan({ config, prior, plan, diagnostics }) {
    if (config !== null)
      checkSecretToSend(config, prior !== null && plan !== null && isMoved(prior, plan) ? null : prior, diagnostics);
    if (prior !== null && (plan === null || isMoved(prior, plan))) warnOfRemaining(prior, diagnostics);
  },

  async create({ config, plan: { client_secret_version: _, ...plan }, provider, signal }) {
    const wanted = known(plan);
    const client = provider.client(wanted.account_id);
    return withSummary(couldNot("set", wanted), async () => {
      await oauthServer(client, wanted.server_id, signal);
      return write(client, wanted, { secret: secretOf(config), signal });
    });
  },

  async read({ state, provider, signal }) {
    const stored = { ...state, type: "cfaccess_mcp_server_oauth_client" };
    const server = await withSummary(couldNot("read", state), () => storedMcpServer(provider, stored, signal));
    if (server === undefined || server.auth_type !== "oauth") return null;
    const { auth_config_summary: summary } = server;
    if (summary === undefined) return state;
    return summary.auth_mode === "manual" ? refreshedClient(summary, state) : null;
  },

  async update({ config, plan: { client_secret_version: _, ...plan }, prior, provider, signal }) {
    const wanted = known(plan);
    const client = provider.client(wanted.account_id);
    return withSummary(couldNot("update", wanted), async () => {
      const server = await oauthServer(client, wanted.server_id, signal);
      const isNew = server.auth_config_summary?.auth_mode !== "manual"; // changed since the last read
      const isRotated = changes(prior, wanted, "client_secret") || changes(prior, wanted, "client_secret_wo_version");
      return write(client, wanted, { secret: isNew || isRotated ? secretOf(config) : undefined, signal });
    });
  },

  delete: () => undefined,

  async importState(request) {
    const summary = "Could not import the OAuth client of an MCP server";
    const { accountId, server } = await importMcpServer(request, summary);
    const { id, auth_config_summary: client } = server;
    if (client?.auth_mode !== "manual") {
      const detail = `MCP server "${id}" of the account ${accountId} has no OAuth client of your own. Apply without an import to set one.`;
      throw new ProviderError(summary, detail);
    }
    return { state: importedClient(accountId, id, client) };
  },
});

/** A client to write. The API returns the version of its secret. */
type WantedClient = Omit<OauthClientState, "client_secret_version">;

const couldNot = (verb: string, { server_id }: Pick<OauthClientState, "server_id">): string =>
  `Could not ${verb} the OAuth client of MCP server "${server_id}"`;

const isMoved = (prior: OauthClientState, { account_id, server_id }: OauthClientPlan): boolean =>
  account_id !== prior.account_id || server_id !== prior.server_id;

function warnOfRemaining({ server_id, client_id }: OauthClientState, diagnostics: Diagnostics): void {
  diagnostics.warning(
    `MCP server "${server_id}" keeps its OAuth client`,
    `The API cannot remove the client "${client_id}" and its secret from a server; they are deleted with the server. If the server stays, users log in with this client until you disable the client or its secret at the OAuth server. A replaced server (-replace) has no client.`,
  );
}

/** Reads the server of a client. @throws ProviderError when the server does not exist or does not use OAuth */
async function oauthServer(client: AccessClient, id: string, signal: AbortSignal): Promise<McpServer> {
  const server = await findMcpServer(client, id, signal);
  if (server === undefined) throw missingMcpServer(id);
  if (server.auth_type === "oauth") return server;
  throw new ProviderError(
    `MCP server "${id}" does not use OAuth`,
    `Its auth_type is "${server.auth_type}". Nothing was changed. To log its users in with OAuth, set auth_type = "oauth" on the server; otherwise remove this resource.`,
    path("server_id"),
  );
}

/**
 * The secret to send. Cloudflare requires one, but a public client has none: it gets a random one that is never used. Only
 * the configuration has the value of the write-only attribute.
 */
function secretOf({ client_secret, client_secret_wo, client_secret_wo_version: version }: OauthClientConfig): string {
  if (client_secret_wo === null && version !== null) {
    throw new ProviderError(
      "The client secret is not known",
      "The server has no client any more, and this run does not have the secret to set one. Run Terraform again.",
      path("client_secret_wo"),
    );
  }
  const secret = client_secret_wo ?? client_secret ?? randomUUID();
  // At apply, Terraform knows every value of a configuration.
  if (isUnknown(secret))
    throw new ProviderError("The client secret is not known", "Terraform applied an unknown value.");
  return secret;
}

/** Whether an attribute is set, and has another value than before. */
const changes = (
  prior: OauthClientState,
  wanted: WantedClient,
  name: "client_secret" | "client_secret_wo_version",
): boolean => wanted[name] !== null && wanted[name] !== prior[name];

interface WriteOptions {
  /** The secret to send. Undefined to leave that of the server. */
  readonly secret: string | undefined;
  readonly signal: AbortSignal;
}

/** Writes the client of a server. @throws ProviderError when the API accepts the request without effect */
async function write(
  client: AccessClient,
  wanted: WantedClient,
  { secret: client_secret, signal }: WriteOptions,
): Promise<OauthClientState> {
  const { server_id: id } = wanted;
  const secret = client_secret === undefined ? {} : { client_secret };
  const { auth_config_summary: summary } = await client.mcp.servers.update(
    { id, auth_credentials: credentialsOf(wanted), ...secret },
    { signal },
  );
  if (summary?.auth_mode === "dcr") {
    throw new ProviderError(
      `MCP server "${id}" did not accept the OAuth client`,
      "The API accepted the request, but its response says that the server still registers a client automatically. Apply again. If the error remains, contact Cloudflare support.",
    );
  }
  return { ...wanted, client_secret_version: summary?.client_secret_version ?? null };
}
