import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Target } from "../../../api";
import type { ProviderContext } from "../../context";
import { equalsWanted, type WantedTarget } from "./fleet-target";
import { isSameMoment } from "./ownership";

/** How long a plan waits for another fleet of the configuration to show that it has a target, before it reports an address in use. */
const WAIT_FOR_OTHERS_MS = 1_500;
const POLL_MS = 25;

/** Terraform starts independent changes within milliseconds. Before a deletion, the plans of the other fleets have this long to begin. */
const GRACE_MS = 200;

/** Identifies a fleet within a run. Terraform does not tell a provider the addresses of resources. */
export type FleetName = string;

/** The name of a fleet within a run, by its configuration. */
export const fleetName = (config: unknown): FleetName =>
  createHash("sha256").update(JSON.stringify(config)).digest("base64");

/**
 * What the fleets of one Terraform run have and want, so that a target which moves from one fleet to another is neither
 * refused nor deleted. Terraform plans and applies fleets at the same time and in any order.
 */
export class FleetsOfRun {
  /** Ids of the targets in states. */
  readonly #held = new Set<string>();
  /** For targets that stay in their fleet, that fleet. */
  readonly #keepers = new Map<string, FleetName>();
  /** For targets that a fleet takes over, that fleet and the key there. */
  readonly #claims = new Map<string, { readonly fleet: FleetName; readonly key: string }>();
  /** Targets whose creation an earlier run began, by lowercase hostname. */
  readonly #unfinished = new Map<string, WantedTarget[]>();
  #plans = 0;

  /** Records that a state has targets. */
  hold(ids: Iterable<string>): void {
    for (const id of ids) this.#held.add(id);
  }

  /** Records which targets stay in a fleet. Returns those that another fleet takes over. */
  keep(fleet: FleetName, ids: Iterable<string>): string[] {
    const contested: string[] = [];
    for (const id of ids) {
      this.#keepers.set(id, fleet);
      if (this.claimOfOther(fleet, id) !== undefined) contested.push(id);
    }
    return contested;
  }

  /** Whether a state of this run has the target, and no other fleet keeps it. */
  isMoving(fleet: FleetName, id: string): boolean {
    const keeper = this.#keepers.get(id);
    return this.#held.has(id) && (keeper === undefined || keeper === fleet);
  }

  /** Records that a fleet takes over a target. */
  claim(fleet: FleetName, key: string, id: string): void {
    this.#claims.set(id, { fleet, key });
  }

  /** Whether a fleet takes over the target. */
  claims(fleet: FleetName, id: string): boolean {
    return this.#claims.get(id)?.fleet === fleet;
  }

  /** The key that a target gets in another fleet which takes it over. Undefined if no other fleet does. */
  claimOfOther(fleet: FleetName | undefined, id: string): string | undefined {
    const claim = this.#claims.get(id);
    return claim === undefined || claim.fleet === fleet ? undefined : claim.key;
  }

  /** Records targets whose creation an earlier run began, and whose result it never learned. */
  addUnfinished(targets: Iterable<WantedTarget>): void {
    for (const target of targets) {
      const hostname = target.hostname.toLowerCase();
      this.#unfinished.set(hostname, [...(this.#unfinished.get(hostname) ?? []), target]);
    }
  }

  /** Whether an earlier run of this configuration created the target: it began to, and nobody has written it since. */
  wasBegun(target: Target): boolean {
    const begun = this.#unfinished.get(target.hostname.toLowerCase()) ?? [];
    return isSameMoment(target.created_at, target.modified_at) && begun.some((wanted) => equalsWanted(target, wanted));
  }

  /** Runs the plan of a fleet. Deletions wait for it. */
  async planning<T>(plan: () => Promise<T>): Promise<T> {
    this.#plans += 1;
    try {
      return await plan();
    } finally {
      this.#plans -= 1;
    }
  }

  /** Waits until no fleet is being planned, so that all of them had the chance to claim targets. */
  async settled(signal: AbortSignal): Promise<void> {
    await sleep(GRACE_MS, undefined, { signal });
    const end = Date.now() + 2 * WAIT_FOR_OTHERS_MS;
    while (this.#plans > 0 && Date.now() < end) await sleep(POLL_MS, undefined, { signal });
  }

  /** Waits until all these targets are in states of this run. Gives up after a short time. */
  async untilHeld(ids: readonly string[], signal: AbortSignal): Promise<void> {
    const end = Date.now() + WAIT_FOR_OTHERS_MS;
    while (!ids.every((id) => this.#held.has(id)) && Date.now() < end) await sleep(POLL_MS, undefined, { signal });
  }
}

const runs = new WeakMap<ProviderContext, Map<string, FleetsOfRun>>();

/** The fleets of an account in the run of a configured provider. */
export function fleetsOf(provider: ProviderContext, accountId: string): FleetsOfRun {
  const accounts = runs.get(provider) ?? new Map<string, FleetsOfRun>();
  runs.set(provider, accounts);
  const fleets = accounts.get(accountId) ?? new FleetsOfRun();
  accounts.set(accountId, fleets);
  return fleets;
}
