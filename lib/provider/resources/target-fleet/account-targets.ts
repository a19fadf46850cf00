import type { Target } from "../../../api";
import { PermissionError, type AccessClient } from "../../../client";
import { ProviderError, type Diagnostics } from "../../../plugin-framework";
import { ifFound } from "../shared/not-found";
import { explain } from "../shared/request-errors";
import { addressesOf, type FleetAddress } from "./fleet-target";
import { inParallel } from "./target-requests";

/** Up to this many targets are read by id in one request. For more, all pages of the account are read. */
const MOST_BY_ID = 100;

/** Concurrent requests for single targets. All share the throttle. */
const PARALLEL_READS = 8;

/** Of many missing targets, this many are read first, so that a token that may not read them fails after a few requests. */
const SAMPLE = 8;

/** Oldest first, so that a target created during the listing does not move others to another page. */
const BY_AGE = { order: "created_at", direction: "asc" } as const;

const PARTIAL = "The API token sees only a part of the account";
const FILTERED = "Cloudflare filters lists by the roles of the token.";
const REMEDY = "Use a token whose roles cover all targets of the account.";

/** The addition to an error for an address that is in use, although the list shows no target that has it. */
export const hiddenHolder = `The list of the account's targets shows no target with this address, so the API token probably sees only a part of the account. ${FILTERED} ${REMEDY}`;

/** The targets of an account from one listing, indexed by id and by address. */
export class AccountTargets {
  readonly #byId = new Map<string, Target>();
  readonly #byAddress = new Map<string, Map<string, Target>>();
  #hidden = 0;

  /** Lists all targets of the account. */
  static async list(client: AccessClient, signal: AbortSignal): Promise<AccountTargets> {
    const found = new AccountTargets();
    for await (const target of client.infrastructure.targets.list(BY_AGE, { signal })) found.add(target);
    return found;
  }

  /**
   * Reads the targets with these ids. Ids that no longer exist are omitted. The API filters lists by the roles of the token, so an
   * id that a list lacks is requested by itself before it counts as deleted.
   */
  static async find(client: AccessClient, ids: readonly string[], signal: AbortSignal): Promise<AccountTargets> {
    const found = ids.length > MOST_BY_ID ? await AccountTargets.list(client, signal) : new AccountTargets();
    if (ids.length > 0 && ids.length <= MOST_BY_ID) {
      const list = client.infrastructure.targets.list({ ...BY_AGE, target_ids: [...ids] }, { signal });
      for await (const target of list) found.add(target);
    }
    const missing = ids.filter((id) => found.get(id) === undefined);
    const [sample, others] = [missing.slice(0, SAMPLE), missing.slice(SAMPLE)];
    for (const part of [sample, others]) await found.#findHidden(client, part, signal);
    return found;
  }

  /** How many targets exist that the list lacks. More than 0 if the token sees only a part of the account. */
  get hidden(): number {
    return this.#hidden;
  }

  /** Warns if the token sees only a part of the account. */
  warnOfHidden(diagnostics: Diagnostics): void {
    if (this.#hidden === 0) return;
    diagnostics.warning(
      PARTIAL,
      `The list of the account's targets lacks ${this.#hidden} targets of this fleet, but they exist. ${FILTERED} ` +
        `If they were created a moment ago, the list may only be late. The companion read each of them by its id, and forgot none. ${REMEDY}`,
    );
  }

  async #findHidden(client: AccessClient, ids: readonly string[], signal: AbortSignal): Promise<void> {
    await inParallel(ids, PARALLEL_READS, async (target_id) => {
      try {
        const target = await ifFound(client.infrastructure.targets.get({ target_id }, { signal }));
        if (target === undefined) return;
        this.add(target);
        this.#hidden += 1;
      } catch (error) {
        if (!(error instanceof PermissionError)) throw error;
        throw new ProviderError(
          PARTIAL,
          `The list of the account's targets lacks the target ${target_id}, and the token may not read it. ${FILTERED} ` +
            `So the target may exist, and nothing was changed or forgotten. ${REMEDY}\n\n${explain(error)}`,
        );
      }
    });
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
