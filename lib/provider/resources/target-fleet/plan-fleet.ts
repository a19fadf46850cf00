import { containsUnknown, isUnknown, unknown, type Config, type Plan, type Unknown } from "../../../plugin-framework";
import { assign, sharesAddress } from "./assignment";
import { canonicalAddress, needsUpdate, type FleetAddress, type FleetTarget, type WantedTarget } from "./fleet-target";
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

function targetsWhere(
  config: Exclude<ConfigTargets, Unknown>,
  holds: (target: ConfigTarget) => boolean,
): Record<string, WantedTarget> {
  const known = Object.entries(config).filter(([, target]) => !isUnknown(target) && holds(target));
  return Object.fromEntries(known) as unknown as Record<string, WantedTarget>;
}

function planTarget(target: ConfigTarget, old: FleetTarget | undefined): PlanTarget {
  const { hostname, ip, tags } = target;
  const planned = {
    hostname,
    tags,
    ip: isUnknown(ip)
      ? unknown
      : { ipv4: planAddress(ip.ipv4, old?.ip.ipv4 ?? null), ipv6: planAddress(ip.ipv6, old?.ip.ipv6 ?? null) },
  };
  if (old === undefined) return { ...planned, id: unknown, written_at: unknown };
  const isWritten = containsUnknown(planned) || needsUpdate(old, planned as WantedTarget);
  return { ...planned, id: old.id, written_at: isWritten ? unknown : old.written_at };
}

function planAddress(address: ConfigAddress, old: FleetAddress | null): ConfigAddress {
  if (address === null || isUnknown(address) || address.virtual_network_id !== null) return address;
  const { ip_addr } = address;
  const same = old !== null && !isUnknown(ip_addr) && canonicalAddress(ip_addr) === canonicalAddress(old.ip_addr);
  return { ip_addr, virtual_network_id: same ? old.virtual_network_id : unknown };
}
