import { TerraformElement, TerraformStack, Token } from "cdktf";
import type { Construct } from "constructs";
import { UUID_PATTERN } from "../../api/core/identifiers";
import type { Diagnostic } from "../../diagnostics";
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
  given.forEach((one, index) => {
    const report = (message: string): void =>
      void diagnostics.push({ code: "CFA1730", message: `takesOver[${index}] ${message}` });
    if (isInfrastructureTarget(one)) {
      if (!isInStackOf(fleet, one)) report(`is "${one.node.path}", which is in another stack; ${OTHER_STACK}`);
      else {
        const { resource, addresses } = replacedByFleet(one);
        removed.push(resource);
        if (addresses.length === 0) report(`is "${one.node.path}", whose address is a Token; ${TOKEN}`);
        for (const address of addresses) take(address);
      }
    } else if (typeof one !== "string") report(`must be ${KINDS}`);
    else if (Token.isUnresolved(one)) report(`is a Token; ${TOKEN}`);
    else if (RESOURCE.test(one)) removed.push(one);
    else if (UUID.test(one)) take(one.toLowerCase());
    else {
      const address = parseAddress(one);
      if (typeof address === "string") report(`is "${one}"; it must be ${KINDS}`);
      else take(address.canonical);
    }
  });
  // A resource address does not tell the target. The addresses of the fleet do.
  if (names.size === 0 && removed.length > 0) {
    const addresses = [...networks.keys()];
    for (const address of addresses) take(address);
    if (addresses.length === 0)
      diagnostics.push({ code: "CFA1730", message: `takesOver has only resource addresses; ${TOKEN}` });
  }
  return { names: [...names], importNames: [...importNames], removed };
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
    return { removed: this.addresses.map((from) => ({ from, lifecycle: { destroy: false } })) };
  }
}
