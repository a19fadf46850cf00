import ipaddr from "ipaddr.js";
import type { Target } from "../../../api";
import type { AccessClient } from "../../../client";
import { ProviderError, type Diagnostics } from "../../../plugin-framework";
import { invalidImportId, isAccountId } from "../shared/import-id";
import { AccountTargets } from "./account-targets";
import { nameSome } from "./fleet-messages";
import {
  addressesOf,
  canonicalAddress,
  describeTarget,
  isTargetId,
  toFleetTarget,
  type FleetAddress,
  type FleetTarget,
} from "./fleet-target";

/** The targets that an import selects. */
export interface ImportSelection {
  readonly accountId: string;
  readonly ids?: readonly string[];
  /** `key:value`, the format of the API's filter. */
  readonly tag?: string;
  /** The targets to take over, by id or address. */
  readonly takesOver?: readonly (string | FleetAddress)[];
}

const FORMS =
  "ACCOUNT_ID (all targets of the account), ACCOUNT_ID/TARGET_ID,TARGET_ID (these targets), ACCOUNT_ID/tag:KEY=VALUE (the targets with this tag) or ACCOUNT_ID/takes_over:TARGET_ID,IP_ADDRESS (takes over these targets)";

const TAKES_OVER = "takes_over:";

const importError = (detail: string): ProviderError => new ProviderError("Could not import the targets", detail);

/** Parses an import id. @throws ProviderError when it has another form */
export function parseImportId(id: string): ImportSelection {
  const [accountId = "", selection, ...rest] = id.trim().split("/");
  if (!isAccountId(accountId) || rest.length > 0) throw importError(invalidImportId(id, FORMS));
  if (selection === undefined) return { accountId };
  const tag = /^tag:([^=:]+)=(.*)$/.exec(selection);
  if (tag !== null) return { accountId, tag: `${tag[1] ?? ""}:${tag[2] ?? ""}` };
  if (selection.startsWith(TAKES_OVER)) {
    const takesOver = selection.slice(TAKES_OVER.length).split(",").map(parseTakenOver);
    const invalid = takesOver.find((one) => typeof one !== "string" && !ipaddr.isValid(one.ip_addr));
    if (typeof invalid !== "object") return { accountId, takesOver };
    throw importError(`"${invalid.ip_addr}" in "${id}" is neither a target id nor an IP address. Use ${FORMS}.`);
  }
  const ids = selection.split(",").map((target) => target.trim().toLowerCase());
  const wrong = ids.filter((target) => !isTargetId(target));
  if (wrong.length > 0) throw importError(`"${wrong[0] ?? ""}" in "${id}" is not a target id. Use ${FORMS}.`);
  return { accountId, ids: [...new Set(ids)] };
}

/** Parses a target id, an address, or an address, `@` and the id of a virtual network. */
function parseTakenOver(text: string): string | FleetAddress {
  const [name = "", network] = text.trim().toLowerCase().split("@");
  if (network === undefined && isTargetId(name)) return name;
  return { ip_addr: canonicalAddress(name), virtual_network_id: network ?? null };
}

/** Reads the targets that an import selects. Returns them by their keys in the state. @throws ProviderError when no target is selected */
export async function importTargets(
  client: AccessClient,
  selection: ImportSelection,
  signal: AbortSignal,
  diagnostics: Diagnostics,
): Promise<Record<string, FleetTarget>> {
  const { takesOver } = selection;
  if (takesOver !== undefined) return byKey(await selectToTakeOver(client, takesOver, signal, diagnostics), true);
  const targets = await select(client, selection, signal);
  if (targets.length === 0)
    throw importError(`The account ${selection.accountId} has no such targets. A fleet has at least one target.`);
  return byKey(targets, false);
}

async function select(client: AccessClient, { ids, tag }: ImportSelection, signal: AbortSignal): Promise<Target[]> {
  if (tag !== undefined) return client.infrastructure.targets.list({ tag: [tag] }, { signal }).toArray();
  if (ids === undefined) return [...(await AccountTargets.list(client, signal)).all()];
  const found = await AccountTargets.find(client, ids, signal);
  const missing = ids.filter((id) => found.get(id) === undefined);
  if (missing.length > 0) throw importError(`The account has no target ${nameSome(missing)}.`);
  return ids.flatMap((id) => found.get(id) ?? []);
}

/**
 * The targets to take over. A missing one is no error: the fleet creates its target, so the same configuration also works in
 * an account that has none of them.
 */
async function selectToTakeOver(
  client: AccessClient,
  takesOver: readonly (string | FleetAddress)[],
  signal: AbortSignal,
  diagnostics: Diagnostics,
): Promise<Target[]> {
  const account = await AccountTargets.list(client, signal);
  const found = new Map<string, Target>();
  const missing: string[] = [];
  for (const one of takesOver) {
    const targets = typeof one === "string" ? [account.get(one)] : account.holders(one, undefined);
    const [target, other] = targets;
    if (target === undefined) missing.push(typeof one === "string" ? one : one.ip_addr);
    else if (other === undefined) found.set(target.id, target);
    else throw importError(inSeveralNetworks(one, targets));
  }
  if (missing.length > 0) {
    diagnostics.warning(
      "Some targets to take over do not exist",
      `The account has no target with ${nameSome(missing)}. The fleet creates the configured ones.`,
    );
  }
  return [...found.values()];
}

function inSeveralNetworks(one: string | FleetAddress, targets: readonly (Target | undefined)[]): string {
  const address = typeof one === "string" ? one : one.ip_addr;
  const names = targets.flatMap((target) => (target === undefined ? [] : `${describeTarget(target)}, id ${target.id}`));
  return `Targets in several virtual networks have the address ${address}: ${nameSome(names, "; ")}. Write ${address}@ and the id of the virtual network.`;
}

/** Imported targets by their keys in the state. Keys are hostnames. If targets share a hostname, address and id follow. The next plan matches targets by address, not by key. */
export function byKey(targets: readonly Target[], takesOver: boolean): Record<string, FleetTarget> {
  const seen = new Map<string, number>();
  for (const { hostname } of targets) seen.set(hostname, (seen.get(hostname) ?? 0) + 1);
  const keyOf = (target: Target): string =>
    seen.get(target.hostname) === 1
      ? target.hostname
      : [target.hostname, ...addressesOf(target).map(({ ip_addr }) => ip_addr), target.id.slice(0, 8)].join(" ");
  return Object.fromEntries(
    targets.map((target) => [keyOf(target), toFleetTarget(target, undefined, takesOver ? null : target.modified_at)]),
  );
}
