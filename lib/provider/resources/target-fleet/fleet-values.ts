import { containsUnknown, isUnknown, known, type Plan, type State, type Unknown } from "../../../plugin-framework";
import type { FleetAddress, FleetTarget, WantedTarget } from "./fleet-target";
import type { TakeOverSettings } from "./consent";
import type { attributes } from "./schema";

type FleetPlan = Plan<typeof attributes>;
type PlannedTarget = Exclude<Exclude<FleetPlan["targets"], Unknown>[string], Unknown>;
type PlannedAddress = Exclude<PlannedTarget["ip"], Unknown>["ipv4"];
export type FleetState = State<typeof attributes>;

/** The targets in a state. */
export function existingTargets(state: FleetState | null): Record<string, FleetTarget> {
  return Object.fromEntries(
    Object.entries(state?.targets ?? {}).flatMap(([key, target]) =>
      target.id === null ? [] : [[key, { ...target, id: target.id }] as const],
    ),
  );
}

/** The targets in a plan at apply. Only values that the API sets may be unknown. */
export function wantedTargets({ targets }: FleetPlan): Record<string, WantedTarget & { id?: string }> {
  return Object.fromEntries(
    Object.entries(nowKnown(targets)).map(([key, planned]) => {
      const { id, hostname, ip, tags } = nowKnown(planned);
      const { ipv4, ipv6 } = nowKnown(ip);
      const wanted = {
        hostname: known(hostname),
        ip: { ipv4: wantedAddress(ipv4), ipv6: wantedAddress(ipv6) },
        tags: known(tags),
      };
      return [key, id === null || isUnknown(id) ? wanted : { ...wanted, id }];
    }),
  );
}

/** The planned settings. Undefined if a value is unknown. */
export function takeOverSettings({ on_existing, takes_over }: FleetPlan): TakeOverSettings | undefined {
  if (isUnknown(on_existing) || containsUnknown(takes_over)) return undefined;
  return { onExisting: on_existing === "adopt" ? "adopt" : "fail", takesOver: (takes_over ?? []) as readonly string[] };
}

function wantedAddress(planned: PlannedAddress): FleetAddress | null {
  const address = nowKnown(planned);
  if (address === null) return null;
  const { ip_addr, virtual_network_id: network } = address;
  return { ip_addr: known(ip_addr), virtual_network_id: isUnknown(network) ? null : network };
}

/** An object that is known at apply. Unlike `known`, values inside it may be unknown. */
function nowKnown<T>(value: T): Exclude<T, Unknown> {
  if (isUnknown(value)) throw new TypeError("A value is unknown at apply.");
  return value as Exclude<T, Unknown>;
}
