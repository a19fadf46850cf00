import type { Target } from "../../../api";
import { ConflictError, type AccessClient } from "../../../client";
import type { Diagnostics } from "../../../plugin-framework";
import { explain } from "../shared/request-errors";
import { AccountTargets } from "./account-targets";
import type { Consent } from "./consent";
import type { CreationLog } from "./creation-log";
import { reportInUse, type AddressInUse, type Adoption } from "./fleet-messages";
import { addressesOf, toInput, type WantedTarget } from "./fleet-target";
import { occupationOf } from "./occupied-addresses";

/** What `resolveAddresses` needs. */
export interface Resolution {
  readonly client: AccessClient;
  readonly wanted: ReadonlyMap<string, WantedTarget>;
  /** Ids of the fleet's own targets. */
  readonly own: ReadonlySet<string>;
  readonly consent: Consent;
  readonly log: CreationLog;
  readonly defaultVirtualNetworkId: string | undefined;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** Which targets must be created, and what became of the others. */
export interface Resolved {
  /** The targets of the account before the fleet created any. */
  readonly account: AccountTargets;
  readonly adoptions: readonly Adoption[];
  /** Targets that were created to learn the default virtual network. */
  readonly created: ReadonlyMap<string, Target>;
  readonly defaultVirtualNetworkId: string | undefined;
}

/** Lists the account and resolves which addresses are in use. Returns undefined after reporting that some are. */
export async function resolveAddresses(resolution: Resolution): Promise<Resolved | undefined> {
  const resolver = new AddressResolver(resolution);
  try {
    return await resolver.run();
  } catch (error) {
    resolution.diagnostics.error(
      "Could not list the targets of the account",
      `${explain(error)}\n\nNo target was changed or deleted.`,
    );
    return undefined;
  }
}

class AddressResolver {
  readonly #resolution: Resolution;
  readonly #created = new Map<string, Target>();
  #defaultVirtualNetworkId: string | undefined;

  constructor(resolution: Resolution) {
    this.#resolution = resolution;
    this.#defaultVirtualNetworkId = resolution.defaultVirtualNetworkId;
  }

  async run(): Promise<Resolved | undefined> {
    const { client, signal, diagnostics } = this.#resolution;
    const account = await AccountTargets.list(client, signal);
    for (;;) {
      const { adoptions, inUse, unsure } = this.#sort(account);
      reportInUse(diagnostics, inUse);
      if (inUse.length > 0) return undefined;
      const [first] = unsure;
      if (first === undefined) {
        const defaultVirtualNetworkId = this.#defaultVirtualNetworkId;
        return { account, adoptions, created: this.#created, defaultVirtualNetworkId };
      }
      if (!(await this.#learnDefaultVirtualNetwork(account, first))) return undefined;
    }
  }

  #sort(account: AccountTargets): {
    readonly adoptions: readonly Adoption[];
    readonly inUse: readonly AddressInUse[];
    readonly unsure: readonly AddressInUse[];
  } {
    const { own: except, consent, wanted: all } = this.#resolution;
    const [adoptions, inUse, unsure]: [Adoption[], AddressInUse[], AddressInUse[]] = [[], [], []];
    for (const [key, wanted] of all) {
      if (this.#created.has(key)) continue;
      const defaultVirtualNetworkId = this.#defaultVirtualNetworkId;
      const occupation = occupationOf(wanted, account, { consent, defaultVirtualNetworkId, except });
      if (occupation.kind === "adoptable") adoptions.push({ key, ...occupation });
      else if (occupation.kind === "taken") inUse.push({ key, wanted, targets: occupation.targets });
      else if (occupation.kind === "unsure") unsure.push({ key, wanted, targets: occupation.targets });
    }
    return { adoptions, inUse, unsure };
  }

  /**
   * The Access API cannot tell the default virtual network of an account. Creating a target without a virtual network can:
   * the API creates it in the default network, or refuses it because the address is in use there. Returns false after
   * reporting that the address is in use.
   */
  async #learnDefaultVirtualNetwork(account: AccountTargets, { key, wanted, targets }: AddressInUse): Promise<boolean> {
    const { client, signal, diagnostics, log } = this.#resolution;
    try {
      await log.add([wanted]);
      const target = await client.infrastructure.targets.create(toInput(wanted), { signal });
      account.add(target);
      this.#created.set(key, target);
      this.#defaultVirtualNetworkId = chosenNetwork(target, wanted) ?? this.#defaultVirtualNetworkId;
      return true;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      const networks = new Set(targets.flatMap(addressesOf).map((address) => address.virtual_network_id));
      const [network] = networks;
      if (networks.size === 1 && network != null) {
        this.#defaultVirtualNetworkId = network;
        return true;
      }
      reportInUse(diagnostics, [{ key, wanted, targets }]);
      return false;
    }
  }
}

/** The virtual network that the API chose for a created target. Undefined if the configuration chose it. */
export function chosenNetwork(created: Target, wanted: WantedTarget): string | undefined {
  const isOmitted = addressesOf(wanted).every((address) => address.virtual_network_id === null);
  if (!isOmitted) return undefined;
  return created.ip.ipv4?.virtual_network_id ?? created.ip.ipv6?.virtual_network_id ?? undefined;
}
