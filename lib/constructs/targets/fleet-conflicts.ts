import { Token } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { TARGETS_PER_ACCOUNT } from "../../api/areas/infrastructure/target-limits";
import { shared } from "../../rules/brand";
import type { Diagnostic } from "../../diagnostics";
import type { Diagnostics } from "../kernel/diagnostics";
import { rawL1s, type RawL1 } from "../kernel/raw-l1s";
import { ADDRESS_RULE, FleetTargets } from "./fleet-targets";
import type { TargetProps } from "./target";

/** A fleet, or a single target, of an app. */
interface Fleet {
  readonly construct: Construct;
  readonly accountId: string;
  /** Undefined if the targets are a Token. */
  readonly targets: FleetTargets | undefined;
}

/** A fleet whose targets are known at synthesis. */
interface KnownFleet extends Fleet {
  readonly targets: FleetTargets;
}

const isKnown = (fleet: Fleet): fleet is KnownFleet => fleet.targets !== undefined;

const fleetsOfApp = shared("fleets", () => new WeakMap<IConstruct, readonly Fleet[]>());

/**
 * Compares a fleet with earlier fleets of the same account when cdktf validates the app: addresses and number of targets.
 */
export function compareWithOtherFleets(
  diagnostics: Diagnostics,
  construct: Construct,
  accountId: string,
  targets: FleetTargets | undefined,
): void {
  const fleet = { construct, accountId: accountId.toLowerCase(), targets };
  const earlier = fleetsOfApp.get(construct.node.root) ?? [];
  fleetsOfApp.set(construct.node.root, [...earlier, fleet]);
  if (!isKnown(fleet)) return;
  diagnostics.check(() => {
    const others = earlier
      .filter(isKnown)
      .filter(({ accountId, construct }) => accountId === fleet.accountId && !replaced.has(construct));
    return [...sharedAddresses(fleet, others), ...addressesOfL1s(fleet), ...tooMany(fleet, others)];
  });
}

/** Constructs whose targets a fleet takes over, so that both may have the same addresses. */
const replaced = shared("replaced targets", () => new WeakSet<IConstruct>());

/** Omits a construct from later comparisons, because a fleet takes over its targets. */
export function withoutConflicts(construct: Construct): void {
  replaced.add(construct);
}

/**
 * Hostnames of all targets that an app creates in an account, in lowercase; undefined if the app has no targets, or if
 * any hostname is known only at apply.
 */
export function hostnamesOfFleets(construct: IConstruct, accountId: string): ReadonlySet<string> | undefined {
  const fleets = (fleetsOfApp.get(construct.node.root) ?? []).filter(
    (fleet) => fleet.accountId === accountId.toLowerCase(),
  );
  const hostnames = fleets.filter(isKnown).flatMap(({ targets }) => Object.values(targets.json));
  const isComplete = fleets.every(isKnown) && !hostnames.some(({ hostname }) => Token.isUnresolved(hostname));
  if (fleets.length === 0 || !isComplete) return undefined;
  return new Set(hostnames.map(({ hostname }) => hostname.toLowerCase()));
}

function sharedAddresses({ targets }: KnownFleet, others: readonly KnownFleet[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [address, key] of targets.ownerOfAddress) {
    for (const other of others) {
      const owner = other.targets.ownerOfAddress.get(address);
      if (owner === undefined) continue;
      const fleet = other.construct.node.path;
      const message = `target "${key}" has the address ${address}, like target "${owner}" of "${fleet}"; ${ADDRESS_RULE}`;
      diagnostics.push({ code: "CFA1705", message });
    }
  }
  return diagnostics;
}

/** Addresses that targets of the user's L1s have, too. */
function addressesOfL1s({ construct, accountId, targets }: KnownFleet): Diagnostic[] {
  return rawL1s(construct).flatMap((l1): Diagnostic[] => {
    const { accountIdInput } = l1;
    if (typeof accountIdInput !== "string" || accountIdInput.toLowerCase() !== accountId) return [];
    return targetsOfL1(l1).flatMap((target) => {
      const address = [...target.ownerOfAddress.keys()].find((one) => targets.ownerOfAddress.has(one));
      if (address === undefined) return [];
      const key = targets.ownerOfAddress.get(address) ?? "";
      const message = `target "${key}" has the address ${address}, like the L1 "${l1.node.path}"; ${ADDRESS_RULE}`;
      return [{ code: "CFA1705", message }];
    });
  });
}

interface L1Target {
  readonly ip?: Readonly<
    Partial<Record<"ipv4" | "ipv6", { readonly ipAddr?: unknown; readonly virtualNetworkId?: unknown }>>
  >;
}

function targetsOfL1({ terraformResourceType, ipInput, targetsInput }: RawL1): FleetTargets[] {
  if (terraformResourceType === "cloudflare_zero_trust_access_infrastructure_target") {
    return [targetOfL1({ ip: ipInput } as L1Target)];
  }
  if (terraformResourceType !== "cfaccess_target_fleet" || isOpaque(targetsInput)) return [];
  return Object.values(targetsInput as Readonly<Record<string, L1Target>>).map(targetOfL1);
}

function targetOfL1({ ip }: L1Target): FleetTargets {
  const addresses = Object.entries(isOpaque(ip) ? {} : (ip ?? {})).flatMap(([family, one]) => {
    if (isOpaque(one) || typeof one.ipAddr !== "string") return [];
    const network = typeof one.virtualNetworkId === "string" ? { virtualNetworkId: one.virtualNetworkId } : {};
    return [[family, { address: one.ipAddr, ...network }]];
  });
  const target = { hostname: "l1", ip: Object.fromEntries(addresses) as TargetProps["ip"] };
  return FleetTargets.ofOne("l1", target, { allowPublicAddresses: true });
}

const isOpaque = (value: unknown): boolean => typeof value !== "object" || value === null || Token.isUnresolved(value);

function tooMany({ targets }: KnownFleet, others: readonly KnownFleet[]): Diagnostic[] {
  const before = others.reduce((sum, other) => sum + other.targets.size, 0);
  const total = before + targets.size;
  const isReported = before > TARGETS_PER_ACCOUNT || targets.size > TARGETS_PER_ACCOUNT; // by another fleet, or for this one alone
  if (isReported || total <= TARGETS_PER_ACCOUNT) return [];
  const names = others.map(({ construct }) => `"${construct.node.path}"`).join(", ");
  const message = `together with ${names} it has ${total} targets; an account can have at most ${TARGETS_PER_ACCOUNT}`;
  return [{ code: "CFA1709", message }];
}
