import { randomUUID } from "node:crypto";
import type { McpServer } from "../../../api";
import { NotFoundError, type AccessClient } from "../../../client";
import { path, ProviderError, type Diagnostics } from "../../../plugin-framework";
import { companion } from "../../provider-kit";
import { explained } from "../shared/explained";
import { importServer } from "../shared/import-mcp-server";
import { known } from "../shared/known";
import { missingMcpServer } from "../shared/mcp-server-id";
import { credentialsOf, imported, refreshed } from "./client-json";
import { attributes, checkSecret, type OauthClientPlan, type OauthClientState } from "./schema";

/** `cfaccess_mcp_server_oauth_client`: the OAuth client of one's own with which the users of an MCP server log in. */
export const mcpServerOauthClient = companion.defineResource({
  type: "cfaccess_mcp_server_oauth_client",
  schema: {
    description:
      "The OAuth client of your own, registered beforehand, with which each user of an MCP server logs in. The server is made by the official resource, with auth_type oauth and without auth_credentials: Cloudflare takes the client and its secret only together, and the official provider has no secret before version 5.23.0. Destroying it makes no request: a server keeps its client for as long as it is there.",
    attributes,
  },

  validateConfig({ config, diagnostics }) {
    checkSecret(config, diagnostics);
  },

  modifyPlan({ prior, plan, diagnostics }) {
    if (prior !== null && (plan === null || isMoved(prior, plan))) warnOfEnd(prior, diagnostics);
  },

  async create({ plan, provider, signal }) {
    const wanted = configured(plan);
    const client = provider.client(wanted.account_id);
    return explained(couldNot("give", wanted), async () => {
      await oauthServer(client, wanted.server_id, signal);
      return write(client, wanted, { withSecret: true, signal });
    });
  },

  async read({ state, provider, signal }) {
    const client = provider.client(state.account_id);
    const server = await explained(couldNot("read", state), () => find(client, state.server_id, signal));
    if (server === undefined || server.auth_type !== "oauth") return null;
    const { auth_config_summary: summary } = server;
    if (summary === undefined) return state;
    return summary.auth_mode === "manual" ? refreshed(summary, state) : null;
  },

  async update({ plan, prior, provider, signal }) {
    const wanted = configured(plan);
    const client = provider.client(wanted.account_id);
    return explained(couldNot("change", wanted), async () => {
      const server = await oauthServer(client, wanted.server_id, signal);
      const isNew = server.auth_config_summary?.auth_mode !== "manual"; // since it was last read
      const isRotated = wanted.client_secret !== null && wanted.client_secret !== prior.client_secret;
      return write(client, wanted, { withSecret: isNew || isRotated, signal });
    });
  },

  delete: () => undefined,

  async importState(request) {
    const summary = "Could not import the OAuth client of an MCP server";
    const { accountId, server } = await importServer(request, summary);
    const { id, auth_config_summary: client } = server;
    if (client?.auth_mode !== "manual") {
      const detail = `MCP server "${id}" of the account ${accountId} has none of your own. Apply without an import, and it is given one.`;
      throw new ProviderError(summary, detail);
    }
    return { state: imported(accountId, id, client) };
  },
});

const couldNot = (verb: string, { server_id }: Pick<OauthClientState, "server_id">): string =>
  `Could not ${verb} the OAuth client of MCP server "${server_id}"`;

const isMoved = (prior: OauthClientState, { account_id, server_id }: OauthClientPlan): boolean =>
  account_id !== prior.account_id || server_id !== prior.server_id;

function warnOfEnd({ server_id, client_id }: OauthClientState, diagnostics: Diagnostics): void {
  diagnostics.warning(
    `MCP server "${server_id}" keeps its OAuth client`,
    `No API takes the client "${client_id}" and its secret away from a server: they go when the server is deleted. Where it stays, users log in with them until you end the client, or its secret, at the OAuth server; a server that is made anew (-replace) has none.`,
  );
}

/** What the configuration says, which is known by the time a plan is applied. */
function configured(plan: OauthClientPlan): Omit<OauthClientState, "client_secret_version"> {
  const { client_secret_version: _, redirect_uris, ...rest } = plan;
  return {
    account_id: known(rest.account_id),
    server_id: known(rest.server_id),
    client_id: known(rest.client_id),
    client_secret: known(rest.client_secret),
    authorization_endpoint: known(rest.authorization_endpoint),
    token_endpoint: known(rest.token_endpoint),
    issuer: known(rest.issuer),
    revocation_endpoint: known(rest.revocation_endpoint),
    resource: known(rest.resource),
    scope: known(rest.scope),
    redirect_uris: redirect_uris && known(redirect_uris).map(known),
    token_endpoint_auth_method: known(rest.token_endpoint_auth_method),
  };
}

async function find(client: AccessClient, id: string, signal: AbortSignal): Promise<McpServer | undefined> {
  try {
    return await client.mcp.servers.get({ id }, { signal });
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** The server, which can take an OAuth client. @throws ProviderError where it cannot, before anything is written */
async function oauthServer(client: AccessClient, id: string, signal: AbortSignal): Promise<McpServer> {
  const server = await find(client, id, signal);
  if (server === undefined) throw missingMcpServer(id);
  if (server.auth_type === "oauth") return server;
  throw new ProviderError(
    `MCP server "${id}" takes no OAuth client`,
    `Its auth_type is "${server.auth_type}". Nothing was written. Where it is to log its users in by OAuth, make it with auth_type = "oauth"; else leave out its OAuth client.`,
    path("server_id"),
  );
}

interface Writing {
  readonly withSecret: boolean;
  readonly signal: AbortSignal;
}

/** Gives a server its client. @throws ProviderError where the API says that it did, and did not */
async function write(
  client: AccessClient,
  wanted: Omit<OauthClientState, "client_secret_version">,
  { withSecret, signal }: Writing,
): Promise<OauthClientState> {
  const { server_id: id, client_secret } = wanted;
  // A public client has no secret, and Cloudflare takes none without: it is given one that nobody knows or uses.
  const secret = withSecret ? { client_secret: client_secret ?? randomUUID() } : {};
  const { auth_config_summary: summary } = await client.mcp.servers.update(
    { id, auth_credentials: credentialsOf(wanted), ...secret },
    { signal },
  );
  if (summary?.auth_mode === "dcr") {
    throw new ProviderError(
      `MCP server "${id}" did not take the OAuth client`,
      "The API took the request, and answers that the server still registers a client by itself. Apply again; if it stays so, ask Cloudflare's support.",
    );
  }
  return { ...wanted, client_secret_version: summary?.client_secret_version ?? null };
}
