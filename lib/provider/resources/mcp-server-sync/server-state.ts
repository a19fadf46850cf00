import type { McpServer } from "../../../api";
import type { SyncState } from "./schema";

/** The attributes that come from the server. */
export type ServerState = Pick<SyncState, "status" | "authentication_status" | "tools" | "prompts" | "last_synced">;

interface ServerStatus {
  readonly status?: string | null;
  readonly authentication_status?: string | null;
}

/** Sorted names of tools or prompts. */
function namesOf(capabilities: McpServer["tools"]): readonly string[] {
  const names = (capabilities ?? []).flatMap(({ name }) => (typeof name === "string" ? [name] : []));
  return [...new Set(names)].sort();
}

/** Converts a server of the API to its attributes. Tools and prompts are null until somebody has logged in to it. */
export function stateOf(server: McpServer): ServerState {
  const isKnown = !needsLogin(server) || server.last_successful_sync !== undefined;
  return {
    status: server.status ?? null,
    authentication_status: server.authentication_status ?? null,
    tools: isKnown ? namesOf(server.tools) : null,
    prompts: isKnown ? namesOf(server.prompts) : null,
    last_synced: server.last_synced ?? null,
  };
}

/** Whether somebody must log in to a server before Cloudflare can list its tools. */
export function needsLogin({ status, authentication_status: login }: ServerStatus): boolean {
  if (status === "ready" || status === "error") return false;
  return status === "stale" || login === "required" || login === "stale" || login === "manual";
}

/** A string that changes when the tools or prompts of a server change. */
export const fingerprint = ({ tools, prompts }: Pick<SyncState, "tools" | "prompts">): string =>
  JSON.stringify([tools, prompts]);
