import type { Target } from "../../../api";
import type { AccountTargets } from "./account-targets";
import { addressesOf, equalsWanted, type WantedTarget } from "./fleet-target";
import type { Consent, Reason } from "./consent";

/** The existing targets with the addresses of a target to create. */
export type Occupation =
  | { readonly kind: "free" }
  /** One target that the fleet may adopt. */
  | { readonly kind: "adoptable"; readonly target: Target; readonly reason: Reason }
  | { readonly kind: "taken"; readonly targets: readonly Target[] }
  /** The address is in use in some virtual network, which may or may not be the account's default one. */
  | {
      readonly kind: "unsure";
      readonly targets: readonly Target[];
      /** Whether one of the targets equals the wanted one in every field. */
      readonly equal: boolean;
      /** Why the fleet may adopt the only target. */
      readonly reason: Reason | undefined;
    };

/** What decides whether a target can be created. */
export interface OccupationOptions {
  readonly consent: Consent;
  readonly defaultVirtualNetworkId: string | undefined;
  /** Ids of targets to ignore: those of the fleet itself. */
  readonly except: ReadonlySet<string>;
}

/** Finds existing targets with the addresses of a wanted target. */
export function occupationOf(wanted: WantedTarget, account: AccountTargets, options: OccupationOptions): Occupation {
  const inUse = addressesOf(wanted).map((address) => ({
    holders: account
      .holders(address, options.defaultVirtualNetworkId)
      .filter((target) => !options.except.has(target.id)),
    sure: address.virtual_network_id !== null || options.defaultVirtualNetworkId !== undefined,
  }));
  const targets = [...new Set(inUse.flatMap(({ holders }) => holders))];
  const [only] = targets;
  if (only === undefined) return { kind: "free" };
  const reason = targets.length === 1 ? options.consent.reasonFor(only) : undefined;
  if (inUse.some(({ holders, sure }) => holders.length > 0 && !sure)) {
    return { kind: "unsure", targets, equal: targets.some((target) => equalsWanted(target, wanted)), reason };
  }
  return reason === undefined ? { kind: "taken", targets } : { kind: "adoptable", target: only, reason };
}
