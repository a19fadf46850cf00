import { TerraformElement, TerraformStack, Token } from "cdktf";
import type { Construct } from "constructs";
import { UUID_PATTERN } from "../../api/core/identifiers";
import type { Diagnostic } from "../../diagnostics";
import { noHclError, removedBlocks } from "../kernel/removed-without-destroy";
import { knownAddresses, type FleetTargets } from "./fleet-targets";
import { isInfrastructureTarget, replacedByFleet, type InfrastructureTarget } from "./infrastructure-target";
import { parseAddress } from "./target-address";

/** A target that a fleet takes over: a construct, an IP address, a target id, or the address of a Terraform resource. */
export type TakenOver = InfrastructureTarget | string;

/** What a fleet needs to take over targets. */
export interface TakeOver {
  /** Target ids and IP addresses, for the attribute `takes_over`. */
  readonly names: string[];
  /** The same with virtual networks, for the import id. */
  readonly importNames: string[];
  /** The addresses of the Terraform resources that forget their targets. */
  readonly removed: string[];
}

const UUID = new RegExp(UUID_PATTERN, "i");
const OFFICIAL = "cloudflare_zero_trust_access_infrastructure_target";
/** Terraform refuses a removed block of one instance of a resource. */
const RESOURCE = new RegExp(`^(?:module\\.[\\w-]+\\.)*${OFFICIAL}\\.[A-Za-z_][\\w-]*$`);
const KINDS = `an InfrastructureTarget, an IP address, the id of a target, or the address of a resource such as "${OFFICIAL}.bastion"`;

/** Sorts what a fleet takes over. `diagnostics` gets the elements that cannot be taken over. */
export function takeOverOf(
  fleet: Construct,
  given: readonly TakenOver[],
  targets: FleetTargets | undefined,
  diagnostics: Diagnostic[],
): TakeOver {
  const removed: string[] = [];
  const [names, importNames] = [new Set<string>(), new Set<string>()];
  const networks = networkByAddress(targets);
  const take = (name: string): void => {
    names.add(name);
    const network = networks.get(name);
    importNames.add(network === undefined ? name : `${name}@${network}`);
  };
  const problem = (message: string): void => void diagnostics.push({ code: "CFA1730", message });
  for (const [index, one] of given.entries()) {
    const found = isInfrastructureTarget(one) ? foundTarget(fleet, one) : foundString(one);
    if (found.problem !== undefined) problem(`takesOver[${index}] ${found.problem}`);
    if (found.resource !== undefined) removed.push(found.resource);
    found.names?.forEach(take);
  }
  // The address of a resource does not tell which target it has. The IP addresses of the fleet do.
  if (names.size === 0 && removed.length > 0) {
    if (networks.size === 0) problem(`takesOver has only resource addresses; ${TOKEN}`);
    for (const address of networks.keys()) take(address);
  }
  return { names: [...names], importNames: [...importNames], removed };
}

/** What an element of `takesOver` tells. */
interface Found {
  /** Target ids and IP addresses. */
  readonly names?: readonly string[];
  /** The address of the Terraform resource that forgets its target. */
  readonly resource?: string;
  readonly problem?: string;
}

function foundTarget(fleet: Construct, target: InfrastructureTarget): Found {
  const { path } = target.node;
  if (!isInStackOf(fleet, target)) return { problem: `is "${path}", which is in another stack; ${OTHER_STACK}` };
  const { resource, addresses } = replacedByFleet(target);
  if (addresses.length === 0) return { resource, problem: `is "${path}", whose address is a Token; ${TOKEN}` };
  return { resource, names: addresses };
}

function foundString(one: string): Found {
  if (typeof (one as unknown) !== "string") return { problem: `must be ${KINDS}` };
  if (Token.isUnresolved(one)) return { problem: `is a Token; ${TOKEN}` };
  if (RESOURCE.test(one)) return { resource: one };
  if (UUID.test(one)) return { names: [one.toLowerCase()] };
  const address = parseAddress(one);
  return typeof address === "string" ? { problem: `is "${one}"; it must be ${KINDS}` } : { names: [address.canonical] };
}

const OTHER_STACK =
  "give its IP address, deploy this stack, and then delete the target from the other stack with a removed block (docs/constructs/target-fleet.md)";
const TOKEN = "add the IP addresses or ids of the targets to takesOver, which must be known at synthesis";

const isInStackOf = (fleet: Construct, target: Construct): boolean =>
  TerraformStack.of(fleet) === TerraformStack.of(target);

/** The known addresses of targets, with their virtual networks as far as these are known. */
function networkByAddress(targets: FleetTargets | undefined): ReadonlyMap<string, string | undefined> {
  return new Map(Object.values(targets?.json ?? {}).flatMap(knownAddresses));
}

/** `removed` blocks: Terraform forgets the objects of these resources, and does not delete them. */
export class RemovedResources extends TerraformElement {
  public constructor(
    scope: Construct,
    id: string,
    private readonly addresses: readonly string[],
  ) {
    super(scope, id);
  }

  public override toTerraform(): object {
    return removedBlocks(this.addresses);
  }

  public override toHclTerraform(): never {
    throw noHclError(`"${this.node.scope?.node.path ?? ""}" takes over resources of this stack (takesOver)`);
  }
}
