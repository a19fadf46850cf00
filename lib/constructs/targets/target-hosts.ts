import { Token, type ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { AccessAccount } from "../account/access-account";
import { mayBeSameAccount } from "../account/account-of";
import { hostnamesOfFleets } from "./fleet-conflicts";
import { isInfrastructureTarget, type IInfrastructureTarget } from "./infrastructure-target";
import type { Diagnostics } from "../kernel/diagnostics";
import {
  constructWith,
  either,
  listOf,
  objectOf,
  required,
  string,
  type RequiredValidator,
  type Validator,
} from "../kernel/validators";
import { isPort, type TargetCriteria, type TargetCriteriaProps, type TargetProtocol } from "./target-criteria";
import { isTargetFleet, type ITargetFleet } from "./target-fleet";
import { distinctHostnames, hostnameProblem } from "./target-hostname";
import { checkSelections, SELECTION_VALIDATORS, type TargetSelections } from "./target-selection";

/** Hosts of an application: a fleet, a single target, or the hostname of existing targets. */
export type TargetHosts = ITargetFleet | IInfrastructureTarget | string;

const HOSTS = "a TargetFleet, an InfrastructureTarget or the hostname of targets";

const host = either(string, constructWith("criteria", HOSTS), (given) => typeof given === "string");

const hosts: Validator = either(listOf(host, `a list of ${HOSTS}`), host, Array.isArray);

const selections = objectOf<TargetSelections>(
  SELECTION_VALIDATORS,
  'an object such as { include: { tags: { env: ["prod"] } } }',
);

/** Whether targets are selected by tag. */
const isSelections = (targets: unknown): targets is TargetSelections =>
  typeof targets === "object" &&
  targets !== null &&
  !Array.isArray(targets) &&
  !Construct.isConstruct(targets) &&
  !Token.isUnresolved(targets);

/** The hosts of an application: one, a list, or the hosts with certain tags. */
export const targetsValidator: RequiredValidator = required(either(selections, hosts, isSelections), () => []);

/** The usual port of each protocol. */
const USUAL_PORTS: Readonly<Record<TargetProtocol, number>> = { SSH: 22, RDP: 3389 };

/** Hosts of an application, and how it connects to them. */
export interface ConnectedHosts {
  readonly targets: TargetHosts | readonly TargetHosts[] | TargetSelections;
  readonly ports: readonly number[] | undefined;
  readonly protocol: TargetProtocol;
}

/**
 * The target criteria of an application: one for each port, and for each list of hostnames that is known only at apply. Adds
 * diagnostics of the targets and ports.
 */
export function criteriaOfHosts(
  application: Construct,
  diagnostics: Diagnostics,
  account: AccessAccount,
  { targets, ports, protocol }: ConnectedHosts,
): TargetCriteriaProps[] {
  const usual = USUAL_PORTS[protocol];
  checkPorts(diagnostics, ports ?? [usual], usual);
  const connections = (ports === undefined || ports.length === 0 ? [usual] : ports).map((port) => ({ port, protocol }));
  if (!isSelections(targets))
    return criteriaByHostname(application, diagnostics, account, listed(targets), connections);
  checkSelections(diagnostics, "targets", targets);
  const selected = Object.keys(targets).length === 0 ? { targetAttributes: { hostname: [] } } : targets;
  return connections.map((connection) => ({ ...connection, ...selected }));
}

const isList = (targets: TargetHosts | readonly TargetHosts[]): targets is readonly TargetHosts[] =>
  Array.isArray(targets);

const listed = (targets: TargetHosts | readonly TargetHosts[]): readonly TargetHosts[] =>
  isList(targets) ? targets : [targets];

type Connection = Pick<TargetCriteria, "port" | "protocol">;

/** Hostnames, and the resources that must exist before an application refers to them. */
interface Hosts {
  readonly hostnames: string[];
  readonly dependsOn: readonly ITerraformDependable[];
}

function criteriaByHostname(
  application: Construct,
  diagnostics: Diagnostics,
  account: AccessAccount,
  targets: readonly TargetHosts[],
  connections: readonly Connection[],
): TargetCriteria[] {
  if (targets.length === 0) {
    diagnostics.add("CFA1605", "targets is empty; add a fleet, a target or a hostname", "targets");
  }
  warnOfUnknownHostnames(application, diagnostics, account, targets);
  const all = merged(targets.map((target) => hostsOf(diagnostics, account, target)));
  return connections.flatMap((connection) =>
    all.map(({ hostnames, dependsOn }) => ({
      ...connection,
      targetAttributes: { hostname: hostnames },
      dependsOn: [...dependsOn],
    })),
  );
}

function hostsOf(diagnostics: Diagnostics, account: AccessAccount, target: TargetHosts): Hosts {
  if (typeof target === "string") {
    const problem = Token.isUnresolved(target) ? undefined : hostnameProblem(target);
    if (problem !== undefined) diagnostics.add("CFA1701", `targets: ${problem}`, "targets");
    return { hostnames: [target], dependsOn: [] };
  }
  const isManaged = isTargetFleet(target) || isInfrastructureTarget(target);
  if (isManaged && !mayBeSameAccount(target.account, account)) {
    diagnostics.add(
      "CFA1606",
      `targets: "${target.node.path}" belongs to the account "${target.account.node.path}"; an application can only have ` +
        `targets of its own account, "${account.node.path}"`,
      "targets",
    );
  }
  const { targetAttributes, dependsOn } = target.criteria(USUAL_PORTS.SSH, "SSH");
  const { hostname: hostnames } = targetAttributes;
  return { hostnames, dependsOn };
}

/**
 * Warns of hostnames that no target of the app has. Such a target may exist elsewhere, but more often the hostname is a
 * typo.
 */
function warnOfUnknownHostnames(
  application: Construct,
  diagnostics: Diagnostics,
  account: AccessAccount,
  targets: readonly TargetHosts[],
): void {
  const given = targets.filter((target) => typeof target === "string").filter((name) => !Token.isUnresolved(name));
  const warned = new Set<string>(); // cdktf validates the app at every synthesis
  if (given.length === 0) return;
  diagnostics.check(() => {
    const hostnames = hostnamesOfFleets(application, account.accountId);
    const unknown = given.filter((name) => hostnames?.has(name.toLowerCase()) === false);
    for (const name of unknown.filter((name) => !warned.has(name))) {
      warned.add(name);
      diagnostics.warn(
        "CFA1608",
        `targets has the hostname "${name}", but no target of this app has it; check the spelling, unless the target is ` +
          `created elsewhere`,
      );
    }
    return [];
  });
}

/** Merges the hostnames known at synthesis into one sorted list, and keeps each list that is a Token apart. */
function merged(hosts: readonly Hosts[]): Hosts[] {
  const known = hosts.filter(({ hostnames }) => !Token.isUnresolved(hostnames));
  const later = hosts.filter((one) => !known.includes(one));
  if (later.length > 0 && known.length === 0) return later;
  const hostnames = distinctHostnames(known.flatMap((one) => one.hostnames));
  return [{ hostnames, dependsOn: known.flatMap(({ dependsOn }) => dependsOn) }, ...later];
}

function checkPorts(diagnostics: Diagnostics, ports: readonly number[], usual: number): void {
  if (Token.isUnresolved(ports)) return;
  if (ports.length === 0) {
    diagnostics.add("CFA1607", `ports is empty; omit it for port ${usual}, or add a port`, "ports");
  }
  if (new Set(ports).size < ports.length) diagnostics.add("CFA1607", "ports has a duplicate; remove it", "ports");
  for (const port of ports) {
    if (!isPort(port))
      diagnostics.add("CFA1607", `ports has ${String(port)}; a port must be a whole number from 1 to 65535`, "ports");
  }
}
