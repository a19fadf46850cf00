import type { AccessClient } from "../../../client";
import {
  containsUnknown,
  isUnknown,
  path,
  unknown,
  type Config,
  type Diagnostics,
  type Plan,
  type Unknown,
} from "../../../plugin-framework";
import { explain } from "../shared/request-errors";
import { AccountTargets } from "./account-targets";
import { assign, sharesAddress } from "./assignment";
import { nameSome } from "./failed-targets";
import {
  canonicalAddress,
  describeTarget,
  type FleetAddress,
  type FleetTarget,
  type WantedTarget,
} from "./fleet-target";
import { occupationOf, addressInUse, type OnExisting } from "./occupied-addresses";
import type { attributes } from "./schema";

type ConfigTargets = Config<typeof attributes>["targets"];
type ConfigTarget = Exclude<Exclude<ConfigTargets, Unknown>[string], Unknown>;
type ConfigAddress = Exclude<ConfigTarget["ip"], Unknown>["ipv4"];
type PlanTargets = Plan<typeof attributes>["targets"];
type PlanTarget = Exclude<PlanTargets, Unknown>[string];

/** Plans the configured targets: which existing target each becomes, and which values only the API knows. */
export function planTargets(existing: Readonly<Record<string, FleetTarget>>, config: ConfigTargets): PlanTargets {
  if (isUnknown(config)) return unknown;
  const located = targetsWhere(config, (target) => !containsUnknown(target.ip));
  const { kept } = assign(existing, located);
  // While some addresses are unknown, only a target that keeps its key and an address is certain to stay.
  const complete = Object.keys(located).length === Object.keys(config).length;
  const staysFor = (key: string): FleetTarget | undefined => {
    const [old, wanted] = [kept.get(key), located[key]];
    if (old === undefined || wanted === undefined || complete) return old;
    return old === existing[key] && sharesAddress(old, wanted) ? old : undefined;
  };
  return Object.fromEntries(
    Object.entries(config).map(([key, target]) => [
      key,
      isUnknown(target) ? unknown : planTarget(target, staysFor(key)),
    ]),
  );
}

/** The configured targets without unknown values. */
export function knownTargets(config: ConfigTargets): Record<string, WantedTarget> {
  return isUnknown(config) ? {} : targetsWhere(config, (target) => !containsUnknown(target));
}

/** The argument of `checkAddresses`. */
export interface AddressCheck {
  readonly client: AccessClient;
  readonly existing: Readonly<Record<string, FleetTarget>>;
  readonly wanted: Readonly<Record<string, WantedTarget>>;
  readonly onExisting: OnExisting;
  readonly defaultVirtualNetworkId: string | undefined;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** Reports in the plan which addresses of new targets are in use, so that an apply does not start and then fail. */
export async function checkAddresses(check: AddressCheck): Promise<void> {
  const { existing, wanted, diagnostics } = check;
  const { created } = assign(existing, wanted);
  if (created.length === 0) return;
  const except = new Set(Object.values(existing).map((target) => target.id));
  const account = await listAccount(check);
  const adopted: string[] = [];
  for (const key of account === undefined ? [] : created) {
    const target = wanted[key];
    if (target === undefined || account === undefined) continue;
    const occupation = occupationOf(target, account, { ...check, except });
    if (occupation.kind === "taken") {
      const at = path("targets").key(key).attribute("ip");
      diagnostics.error(`The address of "${key}" is in use`, addressInUse(key, target, occupation.targets), at);
    } else if (occupation.kind === "adoptable") {
      adopted.push(
        `"${key}": ${describeTarget(occupation.target)}, id ${occupation.target.id}${occupation.equal ? "" : " (and changed)"}`,
      );
    }
  }
  if (adopted.length === 0) return;
  diagnostics.warning(
    adopted.length === 1 ? "An existing target will be adopted" : `${adopted.length} existing targets will be adopted`,
    `${nameSome(adopted)}. The fleet will manage them, and delete them when they are removed from it.`,
    path("targets"),
  );
}

async function listAccount({ client, signal, diagnostics }: AddressCheck): Promise<AccountTargets | undefined> {
  try {
    return await AccountTargets.list(client, signal);
  } catch (error) {
    diagnostics.error("Could not list the targets of the account", explain(error));
    return undefined;
  }
}

function targetsWhere(
  config: Exclude<ConfigTargets, Unknown>,
  holds: (target: ConfigTarget) => boolean,
): Record<string, WantedTarget> {
  const known = Object.entries(config).filter(([, target]) => !isUnknown(target) && holds(target));
  return Object.fromEntries(known) as unknown as Record<string, WantedTarget>;
}

function planTarget(target: ConfigTarget, old: FleetTarget | undefined): PlanTarget {
  const { hostname, ip, tags } = target;
  return {
    id: old?.id ?? unknown,
    hostname,
    tags,
    ip: isUnknown(ip)
      ? unknown
      : { ipv4: planAddress(ip.ipv4, old?.ip.ipv4 ?? null), ipv6: planAddress(ip.ipv6, old?.ip.ipv6 ?? null) },
  };
}

function planAddress(address: ConfigAddress, old: FleetAddress | null): ConfigAddress {
  if (address === null || isUnknown(address) || address.virtual_network_id !== null) return address;
  const { ip_addr } = address;
  const same = old !== null && !isUnknown(ip_addr) && canonicalAddress(ip_addr) === canonicalAddress(old.ip_addr);
  return { ip_addr, virtual_network_id: same ? old.virtual_network_id : unknown };
}
