import type { Target } from "../../../api";
import { addressesOf, canonicalAddress } from "./fleet-target";
import type { FleetName, FleetsOfRun } from "./fleets-of-run";

/** What to do with an existing target that has an address of the fleet. */
export const ON_EXISTING = ["fail", "adopt"] as const;
type OnExisting = (typeof ON_EXISTING)[number];

/**
 * Why a fleet may adopt an existing target: an earlier run of the fleet created it, it moves from another fleet of the
 * configuration, or the configuration names it or allows all.
 */
export type Reason = "unfinished" | "moves" | "takes_over" | "on_existing";

/** Which existing targets the configuration allows the fleet to take over. */
export interface TakeOverSettings {
  readonly onExisting: OnExisting;
  /** Target ids and IP addresses. */
  readonly takesOver: readonly string[];
}

/** Decides which existing targets a fleet may adopt. All others stop the plan. */
export class Consent {
  readonly #onExisting: OnExisting;
  readonly #takesOver: ReadonlySet<string>;
  readonly #fleets: FleetsOfRun;
  readonly #fleet: FleetName;

  constructor({ onExisting, takesOver }: TakeOverSettings, fleets: FleetsOfRun, fleet: FleetName) {
    this.#onExisting = onExisting;
    this.#takesOver = new Set(takesOver.map((one) => canonicalAddress(one.trim().toLowerCase())));
    this.#fleets = fleets;
    this.#fleet = fleet;
  }

  /** Why the fleet may adopt a target. Undefined if it may not. */
  reasonFor(target: Target): Reason | undefined {
    if (this.#fleets.claims(this.#fleet, target.id) || this.#fleets.isMoving(this.#fleet, target.id)) return "moves";
    const names = [target.id.toLowerCase(), ...addressesOf(target).map(({ ip_addr }) => ip_addr)];
    if (names.some((name) => this.#takesOver.has(name))) return "takes_over";
    if (this.#fleets.wasBegun(target)) return "unfinished";
    return this.#onExisting === "adopt" ? "on_existing" : undefined;
  }
}
