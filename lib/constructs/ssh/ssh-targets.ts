import { Token, type ITerraformDependable } from "cdktf";
import type { Construct } from "constructs";
import type { AccessAccount } from "../account/access-account";
import { mayBeSameAccount } from "../account/account-of";
import { hostnamesOfFleets } from "../targets/fleet-conflicts";
import { isInfrastructureTarget, type IInfrastructureTarget } from "../targets/infrastructure-target";
import type { Diagnostics } from "../kernel/diagnostics";
import { constructWith, either, listOf, string, type Validator } from "../kernel/validators";
import { isPort, type TargetCriteria } from "../targets/target-criteria";
import { isTargetFleet, type ITargetFleet } from "../targets/target-fleet";
import { distinctHostnames, hostnameProblem } from "../targets/target-hostname";

/** Hosts of an SSH application: a fleet, a single target, or the hostname of existing targets. */
export type SshTargets = ITargetFleet | IInfrastructureTarget | string;

const HOSTS = "a TargetFleet, an InfrastructureTarget or the hostname of targets";

const host = either(string, constructWith("criteria", HOSTS), (given) => typeof given === "string");

/** Validates the hosts of an SSH application: one, or a list. */
export const sshTargetsValidator: Validator = either(listOf(host, `a list of ${HOSTS}`), host, Array.isArray);

/** The default SSH port. */
export const SSH_PORT = 22;

/** Hostnames, and the resources that must exist before an application refers to them. */
interface Hosts {
  readonly hostnames: string[];
  readonly dependsOn: readonly ITerraformDependable[];
}

/** The target criteria of an application: one for each port. Adds diagnostics of the targets and ports. */
export function sshCriteria(
  application: Construct,
  diagnostics: Diagnostics,
  account: AccessAccount,
  targets: readonly SshTargets[],
  ports: readonly number[],
): TargetCriteria[] {
  if (targets.length === 0) {
    diagnostics.add("CFA1605", "targets is empty; add a fleet, a target or a hostname", "targets");
  }
  checkPorts(diagnostics, ports);
  warnOfUnknownHostnames(application, diagnostics, account, targets);
  const hosts = merged(targets.map((target) => hostsOf(diagnostics, account, target)));
  return (ports.length === 0 ? [SSH_PORT] : ports).flatMap((port) =>
    hosts.map(({ hostnames, dependsOn }) => ({
      port,
      protocol: "SSH" as const,
      targetAttributes: { hostname: hostnames },
      dependsOn: [...dependsOn],
    })),
  );
}

function hostsOf(diagnostics: Diagnostics, account: AccessAccount, target: SshTargets): Hosts {
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
  const { targetAttributes, dependsOn } = target.criteria(SSH_PORT, "SSH");
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
  targets: readonly SshTargets[],
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

/** Checks the ports of an application. */
export function checkPorts(diagnostics: Diagnostics, ports: readonly number[]): void {
  if (Token.isUnresolved(ports)) return;
  if (ports.length === 0) diagnostics.add("CFA1607", "ports is empty; omit it for port 22, or add a port", "ports");
  if (new Set(ports).size < ports.length) diagnostics.add("CFA1607", "ports has a duplicate; remove it", "ports");
  for (const port of ports) {
    if (!isPort(port))
      diagnostics.add("CFA1607", `ports has ${String(port)}; a port must be a whole number from 1 to 65535`, "ports");
  }
}
