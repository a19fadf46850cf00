import {
  isUnknown,
  providerKit,
  serve,
  unknown,
  type Plan,
  type State,
  type Unknown,
} from "../../lib/plugin-framework";
import { VERSION } from "../../lib/provider/release";
import { attributes } from "../../lib/provider/resources/target-fleet/schema";

type Fleet = typeof attributes;
type PlannedTargets = Exclude<Plan<Fleet>["targets"], Unknown>;
type PlannedTarget = Exclude<PlannedTargets[string], Unknown>;
type Targets = State<Fleet>["targets"];

const NETWORK = "c77b744e-acc8-428f-9257-6878c046ed55";

const kit = providerKit<object>();

/** `floor_target_fleet`: has the schema of `cfaccess_target_fleet`, but does nothing. No fleet can cost less. */
const targetFleet = kit.defineResource({
  type: "floor_target_fleet",
  schema: { description: "A fleet that is not deployed.", attributes },

  modifyPlan({ plan, prior }) {
    if (plan === null || prior === null || isUnknown(plan.targets)) return undefined;
    const targets = Object.entries(plan.targets).map(([key, target]) => [
      key,
      isUnknown(target) ? target : keep(target, prior.targets[key]),
    ]);
    return { ...plan, targets: Object.fromEntries(targets) as PlannedTargets };
  },

  create: ({ plan }) => filledIn(plan),
  read: ({ state }) => state,
  update: ({ plan }) => filledIn(plan),
  delete: () => undefined,
});

/** Keeps the computed attributes of an existing target. */
function keep(target: PlannedTarget, prior: Targets[string] | undefined): PlannedTarget {
  const ipv4 = isUnknown(target.ip) ? null : target.ip.ipv4;
  if (prior === undefined || ipv4 === null || isUnknown(ipv4)) return target;
  const network = prior.ip.ipv4?.virtual_network_id ?? unknown;
  return {
    ...target,
    id: prior.id,
    written_at: prior.written_at,
    ip: { ipv4: { ...ipv4, virtual_network_id: network }, ipv6: null },
  };
}

/** The state that a plan becomes, without any request. */
function filledIn(plan: Plan<Fleet>): State<Fleet> {
  const targets = Object.entries(known(plan.targets)).map(([key, planned]): [string, Targets[string]] => {
    const target = known(planned);
    const address = known(known(known(target.ip).ipv4) ?? unknown);
    const ipv4 = { ip_addr: known(address.ip_addr), virtual_network_id: NETWORK };
    const written_at = "2026-01-01T00:00:00Z";
    return [
      key,
      { id: `id-${key}`, hostname: known(target.hostname), tags: null, ip: { ipv4, ipv6: null }, written_at },
    ];
  });
  return {
    id: known(plan.account_id),
    account_id: known(plan.account_id),
    on_existing: known(plan.on_existing),
    takes_over: null,
    targets: Object.fromEntries(targets),
  };
}

function known<T>(value: T | Unknown): T {
  if (isUnknown(value)) throw new TypeError("The benchmark's fleets have only known values.");
  return value;
}

void serve(
  kit.defineProvider({
    name: "floor",
    version: VERSION,
    schema: { description: "The lower bound of a fleet's costs.", attributes: {} },
    resources: [targetFleet],
    configure: () => ({}),
  }),
);
