import { Token, type ITerraformDependable } from "cdktf";

/** How an application speaks to a target. */
export type TargetProtocol = "SSH" | "RDP";

/** Which targets an application is for, and how it reaches them. A fleet gives it: `fleet.criteria(22, "SSH")`. */
export interface TargetCriteria {
  /** Port of the target, 1 to 65535. */
  readonly port: number;
  readonly protocol: TargetProtocol;
  /** What a target must have: one of these hostnames. */
  readonly targetAttributes: { readonly hostname: string[] };
  /** What must be there before the application: the fleet, where this stack makes it. */
  readonly dependsOn: ITerraformDependable[];
}

/** Criteria for hostnames. @throws Error for a port or protocol that does not exist */
export function targetCriteria(
  fleet: string,
  port: number,
  protocol: TargetProtocol,
  hostname: string[],
  dependsOn: ITerraformDependable[],
): TargetCriteria {
  if (!Token.isUnresolved(port) && !(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
    throw new Error(
      `criteria of "${fleet}": port ${String(port)} does not exist; a port is a whole number from 1 to 65535`,
    );
  }
  if (!Token.isUnresolved(protocol) && !PROTOCOLS.has(protocol)) {
    const known = [...PROTOCOLS].map((name) => `"${name}"`).join(" or ");
    throw new Error(`criteria of "${fleet}": Access speaks no "${protocol}" to a target; give ${known}`);
  }
  return { port, protocol, targetAttributes: { hostname }, dependsOn };
}

const PROTOCOLS: ReadonlySet<string> = new Set<TargetProtocol>(["SSH", "RDP"]);
