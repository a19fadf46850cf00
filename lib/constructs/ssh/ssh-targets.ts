import { Annotations, Token, type ITerraformDependable } from "cdktf";
import type { Construct } from "constructs";
import type { AccessAccount } from "../account/access-account";
import { mayBeSameAccount } from "../account/account-of";
import { hostnamesOfFleets } from "../targets/fleet-conflicts";
import { InfrastructureTarget, type IInfrastructureTarget } from "../targets/infrastructure-target";
import type { Diagnostics } from "../kernel/diagnostics";
import { constructWith, either, listOf, string, type Validator } from "../kernel/validators";
import { isPort, type TargetCriteria } from "../targets/target-criteria";
import { TargetFleet, type ITargetFleet } from "../targets/target-fleet";
import { distinctHostnames, hostnameProblem } from "../targets/target-hostname";

/** Hosts of an SSH application: a fleet, a single target, or the hostname of existing targets. */
export type SshTargets = ITargetFleet | IInfrastructureTarget | string;

const HOSTS = "a TargetFleet, an InfrastructureTarget, or the hostname label of targets";

const host = either(string, constructWith("criteria", HOSTS), (given) => typeof given === "string");

/** Validates the hosts of an SSH application: one, or a list. */
export const sshTargetsValidator: Validator = either(listOf(host, `a list of these: ${HOSTS}`), host, Array.isArray);

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
    diagnostics.add(
      "CFA1600",
      "targets is empty, so the application is for no host; give a fleet or a target",
      "targets",
    );
  }
  checkPorts(diagnostics, ports);
  adviseOnLabels(application, diagnostics, account, targets);
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
    if (problem !== undefined) diagnostics.add("CFA1600", `targets: ${problem}`, "targets");
    return { hostnames: [target], dependsOn: [] };
  }
  const isMade = target instanceof TargetFleet || target instanceof InfrastructureTarget;
  if (isMade && !mayBeSameAccount(target.account, account)) {
    diagnostics.add(
      "CFA1600",
      `targets: "${target.node.path}" belongs to another account ("${target.account.node.path}"); an application is for ` +
        `targets of its own account`,
      "targets",
    );
  }
  const { targetAttributes, dependsOn } = target.criteria(SSH_PORT, "SSH");
  const { hostname: hostnames } = targetAttributes;
  return { hostnames, dependsOn };
}

/** Warns of hostnames that no target of the app has. Such a target may exist elsewhere, but more often the hostname is a typo. */
function adviseOnLabels(
  application: Construct,
  diagnostics: Diagnostics,
  account: AccessAccount,
  targets: readonly SshTargets[],
): void {
  const labels = targets.filter((target) => typeof target === "string").filter((label) => !Token.isUnresolved(label));
  const advised = new Set<string>();
  if (labels.length === 0) return;
  diagnostics.check(() => {
    const hostnames = hostnamesOfFleets(application, account.accountId);
    const strange = labels.filter((label) => hostnames?.has(label.toLowerCase()) === false);
    for (const label of strange.filter((label) => !advised.has(label))) {
      advised.add(label);
      Annotations.of(application).addWarning(
        `targets has the hostname "${label}", which no target of this app has: the application is for no host by ` +
          `that name until one is made elsewhere`,
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

function checkPorts(diagnostics: Diagnostics, ports: readonly number[]): void {
  if (Token.isUnresolved(ports)) return;
  if (ports.length === 0) diagnostics.add("CFA1600", "ports is empty; leave it out for 22, or name one", "ports");
  if (new Set(ports).size < ports.length) diagnostics.add("CFA1600", "ports has one twice; leave it out", "ports");
  for (const port of ports) {
    if (!isPort(port))
      diagnostics.add("CFA1600", `ports has ${String(port)}; a port is a whole number from 1 to 65535`, "ports");
  }
}
