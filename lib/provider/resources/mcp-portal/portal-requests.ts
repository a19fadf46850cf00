import type { McpPortalWithServers } from "../../../api";
import { ConflictError, type AccessClient } from "../../../client";
import { ProviderError, type Diagnostics } from "../../../plugin-framework";
import { ifFound } from "../shared/not-found";
import { explain } from "../shared/request-errors";
import { portalInput, portalState } from "./portal-state";
import type { ProviderContext } from "../../context";
import type { McpPortalState } from "./schema";

/** Reads a portal. Returns undefined if the account has no portal with this id. */
export function findPortal(
  client: AccessClient,
  id: string,
  signal: AbortSignal,
): Promise<McpPortalWithServers | undefined> {
  return ifFound(client.mcp.portals.get({ id }, { signal }));
}

/**
 * Runs a change of a portal after all earlier ones, so that servers that leave it at the same time do not put each other
 * back: an update replaces the whole list of servers.
 */
export const inPortalSequence = <T>(
  provider: ProviderContext,
  accountId: string,
  id: string,
  change: () => Promise<T>,
): Promise<T> => provider.inSequence(`${accountId}/mcp-portal/${id}`, change);

/**
 * Creates a portal. After an error it reads the account, because the response may have been lost: a portal that equals
 * the wanted one is adopted. One to which an earlier attempt added only some of the servers is completed.
 */
export async function createPortal(
  client: AccessClient,
  wanted: McpPortalState,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<McpPortalState> {
  try {
    await client.mcp.portals.create({ id: wanted.id, ...portalInput(wanted) }, { signal });
  } catch (error) {
    const found = await findPortal(client, wanted.id, signal).catch(() => undefined);
    if (found === undefined) throw error;
    const state = portalState(found, wanted);
    if (isRepeated(error) && isBegun(state, wanted)) return completed(client, wanted, signal);
    if (!equalsWanted(state, wanted)) throw error instanceof ConflictError ? idTaken(wanted, error) : error;
    if (error instanceof ConflictError && error.attempts === 1) warnOfAdoption(wanted, diagnostics);
    return state;
  }
  return storedPortal(client, wanted, signal);
}

/** Whether an earlier attempt of the same creation may have made the object that the last one conflicts with. */
const isRepeated = (error: unknown): boolean => error instanceof ConflictError && (error.attempts ?? 1) > 1;

/** Whether a portal equals the wanted one, but lacks servers. */
function isBegun(found: McpPortalState, wanted: McpPortalState): boolean {
  const present = Object.entries(wanted.servers).filter(([id]) => id in found.servers);
  const isPart = present.length < Object.keys(wanted.servers).length;
  return isPart && equalsWanted(found, { ...wanted, servers: Object.fromEntries(present) });
}

async function completed(client: AccessClient, wanted: McpPortalState, signal: AbortSignal): Promise<McpPortalState> {
  await client.mcp.portals.update({ id: wanted.id, ...portalInput(wanted) }, { signal });
  return storedPortal(client, wanted, signal);
}

/** The state after a write: the wanted portal, with the code mode that the API chose. */
export async function storedPortal(
  client: AccessClient,
  wanted: McpPortalState,
  signal: AbortSignal,
): Promise<McpPortalState> {
  if (wanted.code_mode !== null) return wanted;
  const found = await findPortal(client, wanted.id, signal).catch(() => undefined);
  return { ...wanted, code_mode: found?.code_mode ?? "opt_in" };
}

/** Whether a portal equals the wanted one in every configured field. */
function equalsWanted(found: McpPortalState, wanted: McpPortalState): boolean {
  const { code_mode } = wanted.code_mode === null ? found : wanted;
  return JSON.stringify(sorted(found)) === JSON.stringify(sorted({ ...wanted, code_mode }));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}

const idTaken = ({ id, account_id }: McpPortalState, error: ConflictError): ProviderError =>
  new ProviderError(
    `The MCP portal "${id}" exists already`,
    `${explain(error)}\n\nTo manage the existing portal with this resource, import it: \`terraform import ADDRESS ${account_id}/${id}\`. Otherwise set another id and hostname.`,
  );

function warnOfAdoption({ id }: McpPortalState, diagnostics: Diagnostics): void {
  diagnostics.warning(
    "The MCP portal existed already",
    `The existing portal "${id}" equals the configured one in every field, so this resource now manages it. An earlier run may have created it.`,
  );
}
