import type { McpPortalWithServers } from "../../../api";
import { ConflictError, type AccessClient } from "../../../client";
import { ProviderError, type Diagnostics } from "../../../plugin-framework";
import { ifFound } from "../shared/not-found";
import { CLOCK_DIFFERENCE, PendingCreation } from "../shared/pending-creation";
import { explain, isRefused } from "../shared/request-errors";
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

/** The creation of a portal, as a file until a state has the portal. */
export const pendingPortal = ({ account_id, id }: McpPortalState): PendingCreation =>
  new PendingCreation(`MCP portal of account ${account_id}: ${id}`);

/**
 * Creates a portal. After an error it reads the account, because the response may have been lost: a portal that equals
 * the wanted one is adopted. One to which an earlier attempt or a killed run added only some of the servers is completed.
 */
export async function createPortal(
  client: AccessClient,
  wanted: McpPortalState,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<McpPortalState> {
  const pending = pendingPortal(wanted);
  const begun = await pending.begunAt();
  // The time of the first attempt stays: the portal may be from it.
  if (begun === undefined) await pending.begin(new Date());
  try {
    await client.mcp.portals.create({ id: wanted.id, ...portalInput(wanted) }, { signal });
  } catch (error) {
    const found = await findPortal(client, wanted.id, signal).catch(() => undefined);
    if (found === undefined && isRefused(error)) await pending.end();
    if (found === undefined) throw error;
    const state = portalState(found, wanted);
    const isOwn = isRepeated(error) || isCreatedSince(begun, found);
    if (isOwn && isBegun(state, wanted)) return completed(client, wanted, signal);
    if (!equalsWanted(state, wanted)) {
      if (!(error instanceof ConflictError)) throw error;
      if (!isOwn) await pending.end();
      throw idTaken(wanted, error);
    }
    if (error instanceof ConflictError && error.attempts === 1) warnOfAdoption(wanted, diagnostics);
    return state;
  }
  return storedPortal(client, wanted, signal);
}

/** Whether a portal was created after a killed run of this folder began to. */
const isCreatedSince = (begun: Date | undefined, { created_at }: McpPortalWithServers): boolean =>
  begun !== undefined && Date.parse(created_at ?? "") >= begun.getTime() - CLOCK_DIFFERENCE;

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
