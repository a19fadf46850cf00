import type { McpPortal, McpPortalWithServers, McpServer, McpServerSync } from "../../../../lib/api";
import type { AccessEmulator } from "../../../../lib/emulator";
import { send, type Answered } from "../../emulating";

export const serversPath = ({ accountId }: AccessEmulator): string =>
  `/accounts/${accountId}/access/ai-controls/mcp/servers`;

export const portalsPath = ({ accountId }: AccessEmulator): string =>
  `/accounts/${accountId}/access/ai-controls/mcp/portals`;

/** A server nobody else has the identifier of. */
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

function resultOf<Result>({ status, text, envelope }: Answered<Result>): Result {
  if (status !== 200 || envelope.result === null) throw new Error(`refused: ${text}`);
  return envelope.result;
}

/** Creates a server that has to be accepted. */
export const createdServer = async (emulator: AccessEmulator, id: string, more?: object): Promise<McpServer> =>
  resultOf(await send<McpServer>(emulator, "POST", serversPath(emulator), { body: server(id, more) }));

/** Creates a portal that has to be accepted. */
export const createdPortal = async (emulator: AccessEmulator, id: string, more?: object): Promise<McpPortal> =>
  resultOf(await send<McpPortal>(emulator, "POST", portalsPath(emulator), { body: portal(id, more) }));

export const readServer = async (emulator: AccessEmulator, id: string): Promise<McpServer> =>
  resultOf(await send<McpServer>(emulator, "GET", `${serversPath(emulator)}/${id}`));

export const readPortal = async (emulator: AccessEmulator, id: string): Promise<McpPortalWithServers> =>
  resultOf(await send<McpPortalWithServers>(emulator, "GET", `${portalsPath(emulator)}/${id}`));

export const synced = async (emulator: AccessEmulator, id: string): Promise<McpServerSync> =>
  resultOf(await send<McpServerSync>(emulator, "POST", `${serversPath(emulator)}/${id}/sync`));

/** Names of tools or prompts; undefined where the server was never synced. */
export const names = (capabilities: McpServer["tools"]): unknown[] | undefined => capabilities?.map(({ name }) => name);
