import { UUID_PATTERN, type Target } from "../../../api";
import type { AccessClient } from "../../../client";
import { isAccountId } from "../shared/account-id";
import { AccountTargets } from "./account-targets";
import { nameSome } from "./failed-keys";
import { addressesOf, toFleetTarget, type FleetTarget } from "./fleet-target";

/** Which targets an import takes in. */
export interface ImportSelection {
  readonly accountId: string;
  readonly ids?: readonly string[];
  /** `key:value`, as the API's filter takes it. */
  readonly tag?: string;
}

const FORMS = [
  "ACCOUNT_ID (all targets of the account)",
  "ACCOUNT_ID/TARGET_ID,TARGET_ID (these targets)",
  "ACCOUNT_ID/tag:KEY=VALUE (the targets with this tag)",
].join(", ");

/** An import identifier that cannot be used, or that names targets that are not there. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}

/** Reads an import identifier; the error names the forms there are. */
export function parseImportId(id: string): ImportSelection {
  const [accountId = "", selection, ...rest] = id.trim().split("/");
  if (!isAccountId(accountId) || rest.length > 0)
    throw new ImportError(`"${id}" cannot be imported. Give one of: ${FORMS}. An account id is 32 hexadecimal digits.`);
  if (selection === undefined) return { accountId };
  const tag = /^tag:([^=:]+)=(.*)$/.exec(selection);
  if (tag !== null) return { accountId, tag: `${tag[1] ?? ""}:${tag[2] ?? ""}` };
  const ids = selection.split(",").map((target) => target.trim().toLowerCase());
  const wrong = ids.filter((target) => !new RegExp(UUID_PATTERN).test(target));
  if (wrong.length > 0)
    throw new ImportError(`"${wrong[0] ?? ""}" in "${id}" is no target identifier. Give one of: ${FORMS}.`);
  return { accountId, ids: [...new Set(ids)] };
}

/** Looks up what an import selects, by the keys that the targets get in the state. */
export async function importTargets(
  client: AccessClient,
  selection: ImportSelection,
  signal: AbortSignal,
): Promise<Record<string, FleetTarget>> {
  const targets = await select(client, selection, signal);
  if (targets.length === 0)
    throw new ImportError(`There is no such target in the account ${selection.accountId}. A fleet needs at least one.`);
  return byKey(targets);
}

async function select(client: AccessClient, { ids, tag }: ImportSelection, signal: AbortSignal): Promise<Target[]> {
  if (tag !== undefined) return client.infrastructure.targets.list({ tag: [tag] }, { signal }).toArray();
  if (ids === undefined) return [...(await AccountTargets.list(client, signal)).all()];
  const found = await AccountTargets.find(client, ids, signal);
  const missing = ids.filter((id) => found.get(id) === undefined);
  if (missing.length > 0) throw new ImportError(`The account has no target ${nameSome(missing)}.`);
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Keys by hostname; where several targets share one, the address and the id tell them apart. The next plan finds targets by address, whatever their key. */
function byKey(targets: readonly Target[]): Record<string, FleetTarget> {
  const seen = new Map<string, number>();
  for (const { hostname } of targets) seen.set(hostname, (seen.get(hostname) ?? 0) + 1);
  const keyOf = (target: Target): string =>
    seen.get(target.hostname) === 1
      ? target.hostname
      : [target.hostname, ...addressesOf(target).map(({ ip_addr }) => ip_addr), target.id.slice(0, 8)].join(" ");
  return Object.fromEntries(targets.map((target) => [keyOf(target), toFleetTarget(target, undefined)]));
}
