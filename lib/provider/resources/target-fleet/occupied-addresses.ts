import type { Target } from "../../../api";
import type { AccountTargets } from "./account-targets";
import { addressesOf, describeTarget, equalsWanted, type WantedTarget } from "./fleet-target";

/** What to do with an existing target that has the address of a wanted one but differs otherwise. */
export const ON_EXISTING = ["fail", "adopt"] as const;
export type OnExisting = (typeof ON_EXISTING)[number];

/** The existing targets with the addresses of a target to create. */
export type Occupation =
  | { readonly kind: "free" }
  /** One target that the fleet may adopt. */
  | { readonly kind: "adoptable"; readonly target: Target; readonly equal: boolean }
  | { readonly kind: "taken"; readonly targets: readonly Target[] }
  /** The address is in use in some virtual network, which may or may not be the account's default one. */
  | { readonly kind: "unsure"; readonly targets: readonly Target[] };

/** Finds existing targets with the addresses of a wanted target. Targets whose id is in `except` are ignored. */
export function occupationOf(
  wanted: WantedTarget,
  account: AccountTargets,
  options: {
    readonly onExisting: OnExisting;
    readonly defaultVirtualNetworkId: string | undefined;
    readonly except: ReadonlySet<string>;
  },
): Occupation {
  const inUse = addressesOf(wanted).map((address) => ({
    holders: account
      .holders(address, options.defaultVirtualNetworkId)
      .filter((target) => !options.except.has(target.id)),
    sure: address.virtual_network_id !== null || options.defaultVirtualNetworkId !== undefined,
  }));
  const targets = [...new Set(inUse.flatMap(({ holders }) => holders))];
  const [only] = targets;
  if (only === undefined) return { kind: "free" };
  if (inUse.some(({ holders, sure }) => holders.length > 0 && !sure)) return { kind: "unsure", targets };
  const equal = equalsWanted(only, wanted);
  if (targets.length === 1 && (equal || options.onExisting === "adopt"))
    return { kind: "adoptable", target: only, equal };
  return { kind: "taken", targets };
}

/** The error detail for an address that another target of the account has. */
export function addressInUse(key: string, wanted: WantedTarget, targets: readonly Target[]): string {
  const holders = targets.map((target) => `${describeTarget(target)}, id ${target.id}`).join("; ");
  return (
    `"${key}" is configured as ${describeTarget(wanted)}, but another target of the account has this address: ${holders}. ` +
    `A virtual network has at most one target with an address. Set another address for "${key}", delete the other target, ` +
    (targets.length === 1
      ? `make both equal in hostname, addresses and tags, or set on_existing = "adopt" to adopt and change it.`
      : "or set another virtual network.")
  );
}
