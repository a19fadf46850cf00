import type { McpPortal, McpPortalWithServers } from "../../../api";
import type { AccessClient } from "../../../client";
import type { AccessModel, Note } from "../../model/access-model";
import { SourceError } from "../source-error";
import { modelOfAccount } from "./model-of-account";

/** What a client is asked for: only reads. */
export type ReadingClient = Pick<
  AccessClient,
  | "applications"
  | "policies"
  | "groups"
  | "identityProviders"
  | "serviceTokens"
  | "mcp"
  | "infrastructure"
  | "organizations"
  | "accountId"
>;

/**
 * Reads the model of a live account. It only reads, with 9 requests: one list each of applications (with their policies),
 * reusable policies, groups, identity providers, service tokens, MCP servers, MCP portals and targets, and the organization;
 * and one more for each further page (100 reusable policies, 1,000 of most others), and for each MCP portal whose servers the
 * list does not tell.
 *
 * Zero Trust lists and device posture checks are not read: who is on a list, and which device passes a check, are open facts.
 * The API leaves out of lists what the role of the token may not see: a note says so where something refers to it.
 *
 * @throws SourceError if the token may not read applications, policies or groups: without them there is no answer
 */
export async function readLive(client: ReadingClient): Promise<AccessModel> {
  const notes: Note[] = [
    {
      text: "Zero Trust lists and device posture checks of the account are not read: who is on a list, and which device passes a check, are open facts.",
    },
  ];
  const needed = async <Items>(words: string, read: Promise<Items>): Promise<Items> =>
    read.catch((error: unknown) => {
      if (!isRefused(error)) throw error;
      throw new SourceError(
        `the token may not read the ${words} of the account: ${error.message} Without them, nobody can say who reaches what: give it the permission to read.`,
      );
    });
  const optional = async <Items>(words: string, read: Promise<Items>): Promise<Items | undefined> =>
    read.catch((error: unknown) => {
      if (!isRefused(error)) throw error;
      notes.push({
        text: `The token may not read the ${words} of the account, so they are not in the model: ${error.message}`,
      });
      return undefined;
    });
  const [
    applications,
    policies,
    groups,
    identityProviders,
    serviceTokens,
    mcpServers,
    mcpPortals,
    targets,
    organization,
  ] = await Promise.all([
    needed("applications", client.applications.list().toArray()),
    needed("policies", client.policies.list().toArray()),
    needed("groups", client.groups.list().toArray()),
    optional("identity providers", client.identityProviders.list().toArray()),
    optional("service tokens", client.serviceTokens.list().toArray()),
    optional("MCP servers", client.mcp.servers.list().toArray()),
    optional("MCP portals", portalsOf(client)),
    optional("targets", client.infrastructure.targets.list().toArray()),
    optional("settings of the organization", client.organizations.get()),
  ]);
  return modelOfAccount(
    { applications, policies, groups, identityProviders, serviceTokens, mcpServers, mcpPortals, targets, organization },
    notes,
  );
}

/** The portals with their servers. According to the API reference, the list has them; a portal without is read again. */
async function portalsOf(client: ReadingClient): Promise<readonly (McpPortal | McpPortalWithServers)[]> {
  const portals: readonly (McpPortal | McpPortalWithServers)[] = await client.mcp.portals.list().toArray();
  return Promise.all(
    portals.map(async (portal) => (portal.servers === undefined ? client.mcp.portals.get({ id: portal.id }) : portal)),
  );
}

/** Whether the API refuses because of a missing permission or entitlement, or because there is no organization. */
const isRefused = (error: unknown): error is Error =>
  error instanceof Error && (error.name === "PermissionError" || error.name === "NotFoundError");
