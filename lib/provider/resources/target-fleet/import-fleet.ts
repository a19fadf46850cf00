import { UUID_PATTERN, type Target } from "../../../api";
import type { AccessClient } from "../../../client";
import { ProviderError } from "../../../plugin-framework";
import { invalidImportId, isAccountId } from "../shared/import-id";
import { AccountTargets } from "./account-targets";
import { nameSome } from "./failed-targets";
import { addressesOf, toFleetTarget, type FleetTarget } from "./fleet-target";

/** The targets that an import selects. */
export interface ImportSelection {
  readonly accountId: string;
  readonly ids?: readonly string[];
  /** `key:value`, the format of the API's filter. */
  readonly tag?: string;
}

const FORMS =
  "ACCOUNT_ID (all targets of the account), ACCOUNT_ID/TARGET_ID,TARGET_ID (these targets) or ACCOUNT_ID/tag:KEY=VALUE (the targets with this tag)";

const importError = (detail: string): ProviderError => new ProviderError("Could not import the targets", detail);

/** Parses an import id. @throws ProviderError when it has none of the forms */
export function parseImportId(id: string): ImportSelection {
  const [accountId = "", selection, ...rest] = id.trim().split("/");
  if (!isAccountId(accountId) || rest.length > 0) throw importError(invalidImportId(id, FORMS));
  if (selection === undefined) return { accountId };
  const tag = /^tag:([^=:]+)=(.*)$/.exec(selection);
  if (tag !== null) return { accountId, tag: `${tag[1] ?? ""}:${tag[2] ?? ""}` };
  const ids = selection.split(",").map((target) => target.trim().toLowerCase());
  const wrong = ids.filter((target) => !new RegExp(UUID_PATTERN).test(target));
  if (wrong.length > 0) throw importError(`"${wrong[0] ?? ""}" in "${id}" is not a target id. Use ${FORMS}.`);
  return { accountId, ids: [...new Set(ids)] };
}

/** Reads the targets that an import selects. Returns them by their keys in the state. @throws ProviderError when there are none */
export async function importTargets(
  client: AccessClient,
  selection: ImportSelection,
  signal: AbortSignal,
): Promise<Record<string, FleetTarget>> {
  const targets = await select(client, selection, signal);
  if (targets.length === 0)
    throw importError(`The account ${selection.accountId} has no such targets. A fleet has at least one target.`);
  return byKey(targets);
}

async function select(client: AccessClient, { ids, tag }: ImportSelection, signal: AbortSignal): Promise<Target[]> {
  if (tag !== undefined) return client.infrastructure.targets.list({ tag: [tag] }, { signal }).toArray();
  if (ids === undefined) return [...(await AccountTargets.list(client, signal)).all()];
  const found = await AccountTargets.find(client, ids, signal);
  const missing = ids.filter((id) => found.get(id) === undefined);
  if (missing.length > 0) throw importError(`The account has no target ${nameSome(missing)}.`);
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Keys are hostnames. If targets share a hostname, address and id follow. The next plan matches targets by address, not by key. */
function byKey(targets: readonly Target[]): Record<string, FleetTarget> {
  const seen = new Map<string, number>();
  for (const { hostname } of targets) seen.set(hostname, (seen.get(hostname) ?? 0) + 1);
  const keyOf = (target: Target): string =>
    seen.get(target.hostname) === 1
      ? target.hostname
      : [target.hostname, ...addressesOf(target).map(({ ip_addr }) => ip_addr), target.id.slice(0, 8)].join(" ");
  return Object.fromEntries(targets.map((target) => [keyOf(target), toFleetTarget(target, undefined)]));
}
