import type { Target } from "../../../api";
import type { AccessClient } from "../../../client";
import { addressesOf, type FleetAddress } from "./fleet-target";

/** Up to this many targets are read by id in one request. For more, all pages of the account are read. */
const MOST_BY_ID = 100;

/** Oldest first, so that a target created during the listing does not move others to another page. */
const BY_AGE = { order: "created_at", direction: "asc" } as const;

/** The targets of an account from one listing, indexed by id and by address. */
export class AccountTargets {
  readonly #byId = new Map<string, Target>();
  readonly #byAddress = new Map<string, Map<string, Target>>();

  /** Lists all targets of the account. */
  static async list(client: AccessClient, signal: AbortSignal): Promise<AccountTargets> {
    const found = new AccountTargets();
    for await (const target of client.infrastructure.targets.list(BY_AGE, { signal })) found.add(target);
    return found;
  }

  /** Reads the targets with these ids. Ids that no longer exist are omitted. */
  static async find(client: AccessClient, ids: readonly string[], signal: AbortSignal): Promise<AccountTargets> {
    if (ids.length > MOST_BY_ID) return AccountTargets.list(client, signal);
    const found = new AccountTargets();
    if (ids.length === 0) return found;
    const list = client.infrastructure.targets.list({ ...BY_AGE, target_ids: [...ids] }, { signal });
    for await (const target of list) found.add(target);
    return found;
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Target | undefined {
    return this.#byId.get(id);
  }

  all(): IterableIterator<Target> {
    return this.#byId.values();
  }

  add(target: Target): void {
    this.delete(target.id);
    this.#byId.set(target.id, target);
    for (const { ip_addr } of addressesOf(target)) {
      const holders = this.#byAddress.get(ip_addr) ?? new Map<string, Target>();
      this.#byAddress.set(ip_addr, holders.set(target.id, target));
    }
  }

  delete(id: string): void {
    const target = this.#byId.get(id);
    if (target === undefined) return;
    this.#byId.delete(id);
    for (const { ip_addr } of addressesOf(target)) this.#byAddress.get(ip_addr)?.delete(id);
  }

  /**
   * The targets that have an address. If neither the address nor the caller specifies a virtual network, those that have
   * it in any virtual network.
   */
  holders(address: FleetAddress, defaultVirtualNetworkId: string | undefined): Target[] {
    const holders = [...(this.#byAddress.get(address.ip_addr)?.values() ?? [])];
    const network = address.virtual_network_id ?? defaultVirtualNetworkId;
    if (network === undefined) return holders;
    return holders.filter((target) =>
      addressesOf(target).some(
        ({ ip_addr, virtual_network_id }) => ip_addr === address.ip_addr && virtual_network_id === network,
      ),
    );
  }
}
