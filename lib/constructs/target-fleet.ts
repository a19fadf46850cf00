import { Annotations, Fn, propertyAccess, Token, Tokenization, type IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { TargetFleet as CfaccessTargetFleet } from "../bindings/cfaccess/target-fleet";
import type { AccessAccount } from "./access-account";
import { accountOf } from "./account-of";
import { compareWithOtherFleets } from "./fleet-conflicts";
import { FleetTargets } from "./fleet-targets";
import { Inventory } from "./inventory";
import { problemReport } from "./problem-report";
import type { TargetProps } from "./target";
import { targetCriteria, type TargetCriteria, type TargetProtocol } from "./target-criteria";
import { distinctHostnames, hostnameProblem } from "./target-hostname";

/**
 * What a fleet does about a target that exists already: `fail` refuses one that has an address of the fleet, unless it
 * equals the wanted one in every field; `adopt` takes it over and changes it.
 */
export type OnExisting = (typeof ON_EXISTING)[number];
const ON_EXISTING = ["fail", "adopt"] as const;

/** Targets that applications are built on: made by this stack, or existing already. */
export interface ITargetFleet extends IConstruct {
  /** Hostnames of the targets, each once, in order. */
  readonly hostnames: string[];

  /** The fleet as an application's target criteria: `fleet.criteria(22, "SSH")`. */
  criteria(port: number, protocol: TargetProtocol): TargetCriteria;
}

/** What a `TargetFleet` takes. */
export interface TargetFleetProps {
  /**
   * The targets by key, from code or from an `Inventory`. One Token for all of them has the form of the resource's own
   * attribute: `{ key = { hostname = "…", ip = { ipv4 = { ip_addr = "…" } } } }`.
   */
  readonly targets: Readonly<Record<string, TargetProps>> | Inventory | IResolvable;

  /**
   * Identifier of the virtual network of all addresses that have none of their own.
   *
   * @default - the account's default virtual network
   */
  readonly virtualNetworkId?: string;

  /**
   * Tags of all targets. A target's own value wins.
   *
   * @default - none
   */
  readonly tags?: Readonly<Record<string, string>>;

  /** @default "fail" */
  readonly onExisting?: OnExisting;

  /**
   * Lets public addresses pass. Cloudflare does not support them as targets.
   *
   * @default false
   */
  readonly allowPublicAddresses?: boolean;

  /** @default - the account of the scope, `AccessAccount.of(scope)` */
  readonly account?: AccessAccount;
}

/**
 * Hosts that infrastructure applications protect, as one resource: thousands of targets cost a handful of requests.
 *
 * ```ts
 * new TargetFleet(this, "bastions", { targets: { "bastion-1": { ip: "10.0.0.5" }, "bastion-2": { ip: "fd00::5" } } });
 * new TargetFleet(this, "servers", { targets: Inventory.fromFile("inventory.yaml"), tags: { env: "prod" } });
 * ```
 *
 * @throws Error that lists everything wrong with the targets
 */
export class TargetFleet extends Construct implements ITargetFleet {
  /** Targets that exist already and are not made here, by their hostnames. */
  public static fromHostnames(scope: Construct, id: string, hostnames: string[]): ITargetFleet {
    return new ExistingFleet(scope, id, hostnames);
  }

  /** The L1. */
  public readonly resource: CfaccessTargetFleet;

  /** The account the targets belong to. */
  public readonly account: AccessAccount;

  /** The targets as they were given; undefined where only Terraform knows them. */
  private readonly known: FleetTargets | undefined;

  public constructor(scope: Construct, id: string, props: TargetFleetProps) {
    super(scope, id);
    this.account = accountOf(this, "fleet", props.account);
    this.known = this.checkedTargets(props);
    this.resource = new CfaccessTargetFleet(this, "Resource", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      targets: this.known?.toResolvable() ?? (props.targets as IResolvable),
      ...(props.onExisting !== undefined && { onExisting: checkedOnExisting(this, props.onExisting) }),
    });
    if (this.known !== undefined) compareWithOtherFleets(this, this.account.accountId, this.known);
  }

  public get hostnames(): string[] {
    if (this.known === undefined) return Fn.sort(Fn.distinct(Token.asList(this.ofEach("hostname"))));
    return distinctHostnames(Object.values(this.known.json).map(({ hostname }) => hostname));
  }

  /** How many targets the fleet has. */
  public get size(): number {
    return this.known?.size ?? Fn.lengthOf(this.attribute);
  }

  /** Identifiers of the targets by key, known when Terraform has made them. */
  public get targetIds(): Record<string, string> {
    if (this.known === undefined) {
      return Token.asStringMap(Fn.zipmap(Fn.keys(this.attribute) as string[], Token.asList(this.ofEach("id"))));
    }
    return Object.fromEntries(Object.keys(this.known.json).map((key) => [key, this.targetId(key)]));
  }

  /** Identifier of the target with this key. @throws Error where the fleet has no such key */
  public targetId(key: string): string {
    if (this.known !== undefined && !Token.isUnresolved(key) && !Object.hasOwn(this.known.json, key)) {
      throw new Error(
        `fleet "${this.node.path}" has no target "${key}"; its keys are ${someOf(Object.keys(this.known.json))}`,
      );
    }
    return Token.asString(propertyAccess(this.attribute, [key, "id"]));
  }

  public criteria(port: number, protocol: TargetProtocol): TargetCriteria {
    return targetCriteria(this.node.path, port, protocol, this.hostnames, [this.resource]);
  }

  /** The targets as Terraform knows them, by key. */
  private get attribute(): IResolvable {
    return this.resource.interpolationForAttribute("targets");
  }

  private ofEach(attribute: string): IResolvable {
    return propertyAccess(Fn.values(this.attribute), ["*", attribute]);
  }

  private checkedTargets({ targets, ...defaults }: TargetFleetProps): FleetTargets | undefined {
    if (Tokenization.isResolvable(targets)) {
      if ((defaults.tags ?? defaults.virtualNetworkId) === undefined) return undefined;
      throw new Error(
        `fleet "${this.node.path}": targets is a Token, so tags and virtualNetworkId cannot be added to each; ` +
          `put them into its value`,
      );
    }
    const inventory = targets instanceof Inventory ? targets : Inventory.of(targets);
    for (const note of inventory.notes) Annotations.of(this).addInfo(note);
    const checked = new FleetTargets(inventory.hosts, defaults);
    if (checked.problems.length === 0) return checked;
    throw new Error(problemReport(`fleet "${this.node.path}"`, checked.problems));
  }
}

/** Targets that are somebody else's: known by their hostnames. */
class ExistingFleet extends Construct implements ITargetFleet {
  public readonly hostnames: string[];

  public constructor(scope: Construct, id: string, hostnames: string[]) {
    super(scope, id);
    const isKnown = !Token.isUnresolved(hostnames);
    this.hostnames = isKnown ? distinctHostnames(hostnames) : hostnames;
    const problems = isKnown ? this.hostnames.map(hostnameProblem).filter((problem) => problem !== undefined) : [];
    if (isKnown && hostnames.length === 0) problems.push("it has no hostnames; give one at least");
    if (problems.length > 0) throw new Error(problemReport(`fleet "${this.node.path}"`, problems));
  }

  public criteria(port: number, protocol: TargetProtocol): TargetCriteria {
    return targetCriteria(this.node.path, port, protocol, this.hostnames, []);
  }
}

function checkedOnExisting(fleet: Construct, onExisting: OnExisting): OnExisting {
  if (Token.isUnresolved(onExisting) || (ON_EXISTING as readonly string[]).includes(onExisting)) return onExisting;
  throw new Error(`fleet "${fleet.node.path}": onExisting is "${onExisting}"; give "fail" or "adopt"`);
}

const someOf = (keys: readonly string[]): string =>
  keys.length <= 10 ? keys.join(", ") : `${keys.slice(0, 10).join(", ")} and ${keys.length - 10} more`;
