import { isUnknown, type Plan, type State } from "../../../plugin-framework";
import { known, type Known } from "../shared/known";
import type { FleetAddress, FleetTarget, WantedTarget } from "./fleet-target";
import type { OnExisting } from "./occupied-addresses";
import type { attributes } from "./schema";

type FleetPlan = Plan<typeof attributes>;
type PlannedTarget = Known<Known<FleetPlan["targets"]>[string]>;
type PlannedAddress = Known<PlannedTarget["ip"]>["ipv4"];
export type FleetState = State<typeof attributes>;

/** The targets that a state holds, each with its id. */
export function existingTargets(state: FleetState | null): Record<string, FleetTarget> {
  return Object.fromEntries(
    Object.entries(state?.targets ?? {}).flatMap(([key, target]) =>
      target.id === null ? [] : [[key, { ...target, id: target.id }] as const],
    ),
  );
}

/** The targets that a plan is to be made true of: only what the API fills in is unknown. */
export function wantedTargets({ targets }: FleetPlan): Record<string, WantedTarget & { id?: string }> {
  return Object.fromEntries(
    Object.entries(known(targets)).map(([key, planned]) => {
      const { id, hostname, ip, tags } = known(planned);
      const { ipv4, ipv6 } = known(ip);
      const wanted = {
        hostname: known(hostname),
        ip: { ipv4: wantedAddress(ipv4), ipv6: wantedAddress(ipv6) },
        tags: wantedTags(known(tags)),
      };
      return [key, id === null || isUnknown(id) ? wanted : { ...wanted, id }];
    }),
  );
}

/** What a plan says of targets that exist already; undefined while that is not known. */
export function onExisting({ on_existing }: FleetPlan): OnExisting | undefined {
  return isUnknown(on_existing) ? undefined : on_existing === "adopt" ? "adopt" : "fail";
}

function wantedAddress(planned: PlannedAddress): FleetAddress | null {
  const address = known(planned);
  if (address === null) return null;
  const { ip_addr, virtual_network_id: network } = address;
  return { ip_addr: known(ip_addr), virtual_network_id: isUnknown(network) ? null : network };
}

function wantedTags(planned: Known<PlannedTarget["tags"]>): WantedTarget["tags"] {
  return planned === null
    ? null
    : Object.fromEntries(Object.entries(planned).map(([tag, value]) => [tag, known(value)]));
}
