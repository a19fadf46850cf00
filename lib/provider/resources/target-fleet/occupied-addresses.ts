import type { Target } from "../../../api";
import type { AccountTargets } from "./account-targets";
import { addressesOf, describeTarget, equalsWanted, type WantedTarget } from "./fleet-target";

/** What to do with a target that has the address of a wanted one, but is otherwise different. */
export const ON_EXISTING = ["fail", "adopt"] as const;
export type OnExisting = (typeof ON_EXISTING)[number];

/** What stands where a target of the fleet is to be created. */
export type Occupation =
  | { readonly kind: "free" }
  /** A target that is, or may become, the wanted one. */
  | { readonly kind: "ours"; readonly target: Target; readonly equal: boolean }
  | { readonly kind: "taken"; readonly targets: readonly Target[] }
  /** The address is held in some virtual network, and whether that is the account's default one is not known. */
  | { readonly kind: "unsure"; readonly targets: readonly Target[] };

/** Looks at what holds the addresses of a wanted target already. Targets whose id is in `except` do not count. */
export function occupationOf(
  wanted: WantedTarget,
  account: AccountTargets,
  options: {
    readonly onExisting: OnExisting;
    readonly defaultVirtualNetworkId: string | undefined;
    readonly except: ReadonlySet<string>;
  },
): Occupation {
  const held = addressesOf(wanted).map((address) => ({
    holders: account
      .holders(address, options.defaultVirtualNetworkId)
      .filter((target) => !options.except.has(target.id)),
    sure: address.virtual_network_id !== null || options.defaultVirtualNetworkId !== undefined,
  }));
  const targets = [...new Set(held.flatMap(({ holders }) => holders))];
  const [only] = targets;
  if (only === undefined) return { kind: "free" };
  if (held.some(({ holders, sure }) => holders.length > 0 && !sure)) return { kind: "unsure", targets };
  const equal = equalsWanted(only, wanted);
  if (targets.length === 1 && (equal || options.onExisting === "adopt")) return { kind: "ours", target: only, equal };
  return { kind: "taken", targets };
}

/** The error text for a target whose address another target of the account has. */
export function takenDetail(key: string, wanted: WantedTarget, targets: readonly Target[]): string {
  const holders = targets.map((target) => `${describeTarget(target)}, id ${target.id}`).join("; ");
  return (
    `"${key}" is to be ${describeTarget(wanted)}, but the account has that address already, in a target that differs from it: ${holders}. ` +
    `An address belongs to one target of its virtual network. Give "${key}" another address, delete that target, ` +
    (targets.length === 1
      ? `make the two equal in hostname, addresses and tags, or set on_existing = "adopt" to take it over and change it.`
      : "or give it another virtual network.")
  );
}
