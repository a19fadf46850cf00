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

/** Hosts of an SSH application: a fleet, one target, or the hostname label that targets have. */
export type SshTargets = ITargetFleet | IInfrastructureTarget | string;

const HOSTS = "a TargetFleet, an InfrastructureTarget, or the hostname label of targets";

const host = either(string, constructWith("criteria", HOSTS), (given) => typeof given === "string");

/** The hosts of an SSH application: one or several. */
export const sshTargetsValidator: Validator = either(listOf(host, `a list of these: ${HOSTS}`), host, Array.isArray);

/** Where hosts listen for SSH unless they are told otherwise. */
export const SSH_PORT = 22;

/** Hostnames with what must be there before an application names them. */
interface Hosts {
  readonly hostnames: string[];
  readonly dependsOn: readonly ITerraformDependable[];
}

/** Criteria of an application that match the targets on each of the ports, after adding what is wrong with either. */
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

/** A label that no target of the stack has may be that of a host that is made elsewhere; more often it is misspelt. */
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

/** What is known now as one, in order; each list that only Terraform knows beside it. */
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
