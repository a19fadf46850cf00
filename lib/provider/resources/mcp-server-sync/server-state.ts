import type { McpServer } from "../../../api";
import type { SyncState } from "./schema";

/** What the state has of a server. */
export type ServerState = Pick<SyncState, "status" | "authentication_status" | "tools" | "prompts" | "last_synced">;

interface Judged {
  readonly status?: string | null;
  readonly authentication_status?: string | null;
}

/** Names of tools or prompts, in an order that does not depend on the server. */
function namesOf(capabilities: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const names = capabilities.flatMap(({ name }) => (typeof name === "string" ? [name] : []));
  return [...new Set(names)].sort();
}

/** What the state has of a server that the API answered. */
export const stateOf = (server: McpServer): ServerState => ({
  status: server.status ?? null,
  authentication_status: server.authentication_status ?? null,
  tools: namesOf(server.tools),
  prompts: namesOf(server.prompts),
  last_synced: server.last_synced ?? null,
});

/** Whether a server's tools are not known because somebody must log in to it. */
export function needsLogin({ status, authentication_status: login }: Judged): boolean {
  if (status === "ready" || status === "error") return false;
  return status === "stale" || login === "required" || login === "stale" || login === "manual";
}

/** What a server has, in a text that is the same exactly when it is: what a later refresh is compared with. */
export const fingerprint = ({ tools, prompts }: Pick<SyncState, "tools" | "prompts">): string =>
  JSON.stringify([tools, prompts]);
