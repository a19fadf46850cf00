import { TARGETS_PER_ACCOUNT } from "../api/infrastructure/target-limits";
import type { Construct, IConstruct } from "constructs";
import { ADDRESS_RULE, type FleetTargets } from "./fleet-targets";
import type { Problems } from "./problems";

interface Fleet {
  readonly construct: Construct;
  readonly accountId: string;
  readonly targets: FleetTargets;
}

const fleetsOfApp = new WeakMap<IConstruct, readonly Fleet[]>();

/** Has a fleet compared, before the app is synthesized, with the fleets created before it for the same account. */
export function compareWithOtherFleets(
  problems: Problems,
  construct: Construct,
  accountId: string,
  targets: FleetTargets,
): void {
  const fleet = { construct, accountId: accountId.toLowerCase(), targets };
  const earlier = fleetsOfApp.get(construct.node.root) ?? [];
  fleetsOfApp.set(construct.node.root, [...earlier, fleet]);
  problems.check(() => {
    const others = earlier.filter(({ accountId }) => accountId === fleet.accountId);
    return [...sharedAddresses(fleet, others), ...tooMany(fleet, others)];
  });
}

function sharedAddresses({ targets }: Fleet, others: readonly Fleet[]): string[] {
  const problems: string[] = [];
  for (const [address, key] of targets.ownerOfAddress) {
    for (const other of others) {
      const owner = other.targets.ownerOfAddress.get(address);
      if (owner === undefined) continue;
      const fleet = other.construct.node.path;
      problems.push(
        `target "${key}" has the address ${address}, and so has target "${owner}" of "${fleet}"; ${ADDRESS_RULE}`,
      );
    }
  }
  return problems;
}

function tooMany({ targets }: Fleet, others: readonly Fleet[]): string[] {
  const before = others.reduce((sum, other) => sum + other.targets.size, 0);
  const total = before + targets.size;
  const isSaid = before > TARGETS_PER_ACCOUNT || targets.size > TARGETS_PER_ACCOUNT; // of another fleet, or of this alone
  if (isSaid || total <= TARGETS_PER_ACCOUNT) return [];
  const names = others.map(({ construct }) => `"${construct.node.path}"`).join(", ");
  return [`with ${names} it makes ${total} targets, and an account can have ${TARGETS_PER_ACCOUNT} at most`];
}
