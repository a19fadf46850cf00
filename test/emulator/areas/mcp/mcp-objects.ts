import type { McpPortal, McpPortalWithServers, McpServer, McpServerSync } from "../../../../lib/api";
import type { AccessEmulator } from "../../../../lib/emulator";
import { send, type TestResponse } from "../../running-emulators";

export const serversPath = ({ accountId }: AccessEmulator): string =>
  `/accounts/${accountId}/access/ai-controls/mcp/servers`;

export const portalsPath = ({ accountId }: AccessEmulator): string =>
  `/accounts/${accountId}/access/ai-controls/mcp/portals`;

/** The input of a server. */
export const server = (id: string, more: object = {}) => ({
  id,
  name: id.toUpperCase(),
  hostname: `https://${id}.example.com/mcp`,
  auth_type: "unauthenticated" as const,
  ...more,
});

export const portal = (id: string, more: object = {}) => ({
  id,
  name: id.toUpperCase(),
  hostname: `${id}.example.com`,
  ...more,
});

function resultOf<Result>({ status, text, envelope }: TestResponse<Result>): Result {
  if (status !== 200 || envelope.result === null) throw new Error(`request failed: ${text}`);
  return envelope.result;
}

/** Creates a server. @throws If the request fails. */
export const createdServer = async (emulator: AccessEmulator, id: string, more?: object): Promise<McpServer> =>
  resultOf(await send<McpServer>(emulator, "POST", serversPath(emulator), { body: server(id, more) }));

/** Creates a portal. @throws If the request fails. */
export const createdPortal = async (emulator: AccessEmulator, id: string, more?: object): Promise<McpPortal> =>
  resultOf(await send<McpPortal>(emulator, "POST", portalsPath(emulator), { body: portal(id, more) }));

export const readServer = async (emulator: AccessEmulator, id: string): Promise<McpServer> =>
  resultOf(await send<McpServer>(emulator, "GET", `${serversPath(emulator)}/${id}`));

export const readPortal = async (emulator: AccessEmulator, id: string): Promise<McpPortalWithServers> =>
  resultOf(await send<McpPortalWithServers>(emulator, "GET", `${portalsPath(emulator)}/${id}`));

export const synced = async (emulator: AccessEmulator, id: string): Promise<McpServerSync> =>
  resultOf(await send<McpServerSync>(emulator, "POST", `${serversPath(emulator)}/${id}/sync`));

/** Names of tools or prompts; undefined if the server was never synced. */
export const names = (capabilities: McpServer["tools"]): unknown[] | undefined => capabilities?.map(({ name }) => name);
