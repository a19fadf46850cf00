import type { McpServer } from "../../../api";
import type { SyncState } from "./schema";

/** What the state has of a server. */
export type ServerState = Pick<SyncState, "status" | "authentication_status" | "tools" | "prompts" | "last_synced">;

interface Judged {
  readonly status?: string | null;
  readonly authentication_status?: string | null;
}

/** Names of tools or prompts, in an order that does not depend on the server. */
function namesOf(capabilities: McpServer["tools"]): readonly string[] {
  const names = (capabilities ?? []).flatMap(({ name }) => (typeof name === "string" ? [name] : []));
  return [...new Set(names)].sort();
}

/** What the state has of a server that the API answered. What it has is not known while nobody has logged in to it. */
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

/** Whether a server's tools are not known because somebody must log in to it. */
export function needsLogin({ status, authentication_status: login }: Judged): boolean {
  if (status === "ready" || status === "error") return false;
  return status === "stale" || login === "required" || login === "stale" || login === "manual";
}

/** What a server has, in a text that is the same exactly when it is: what a later refresh is compared with. */
export const fingerprint = ({ tools, prompts }: Pick<SyncState, "tools" | "prompts">): string =>
  JSON.stringify([tools, prompts]);
