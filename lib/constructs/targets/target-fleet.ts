import { Annotations, Fn, propertyAccess, Token, Tokenization, type IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { TARGETS_PER_ACCOUNT } from "../../api/areas/infrastructure/target-limits";
import { CfaccessTargetFleet } from "../../bindings/cfaccess/target-fleet";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { compareWithOtherFleets } from "./fleet-conflicts";
import { FleetTargets } from "./fleet-targets";
import { Inventory } from "./inventory";
import { Diagnostics } from "../kernel/diagnostics";
import { knownFlag, required, shown, text, texts, value, type Validators } from "../kernel/validators";
import type { TargetProps } from "./target";
import { targetCriteria, type TargetCriteria, type TargetProtocol } from "./target-criteria";
import { distinctHostnames, hostnameProblem } from "./target-hostname";
import { isFields, tagsValidator } from "./target-validators";

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
 * What is wrong with the targets is shown when the stack is synthesized, all of it at once, and keeps it from being.
 *
 * @throws Error where there is no account
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
  private readonly problems = new Diagnostics(this);

  public constructor(scope: Construct, id: string, raw: TargetFleetProps) {
    super(scope, id);
    const props = this.problems.usable(raw, VALIDATORS);
    this.account = accountOf(this, "fleet", props.account);
    this.problems.checkOneOf("onExisting", props.onExisting, ON_EXISTING);
    this.known = this.checkedTargets(props);
    this.resource = new CfaccessTargetFleet(this, "Resource", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      targets: this.known?.toResolvable() ?? (props.targets as IResolvable),
      ...(props.onExisting !== undefined && { onExisting: props.onExisting }),
    });
    compareWithOtherFleets(this.problems, this, this.account.accountId, this.known);
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

  /**
   * Identifier of the target with this key, known when Terraform has made it. A key that the fleet does not have is a
   * problem of the fleet: that it has none may follow from another problem, which is shown with it.
   */
  public targetId(key: string): string {
    if (this.known !== undefined && this.known.size > 0 && !Token.isUnresolved(key)) this.checkKey(key, this.known);
    return Token.asString(propertyAccess(this.attribute, [key, "id"]));
  }

  public criteria(port: number, protocol: TargetProtocol): TargetCriteria {
    return targetCriteria(this.problems, port, protocol, this.hostnames, [this.resource]);
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
      if ((defaults.tags ?? defaults.virtualNetworkId) !== undefined) this.problems.add(NO_DEFAULTS);
      return undefined;
    }
    const { hosts, notes } = targets instanceof Inventory ? targets : Inventory.of(targets);
    for (const note of notes) Annotations.of(this).addInfo(note);
    this.checkCount(hosts.length);
    const checked = new FleetTargets(hosts, defaults);
    this.problems.check(() => checked.problems);
    return checked;
  }

  private checkCount(count: number): void {
    if (count === 0) this.problems.add("it has no targets; give it one at least, or leave the fleet out");
    if (count <= TARGETS_PER_ACCOUNT) return;
    this.problems.add(`it has ${count} targets, and an account can have ${TARGETS_PER_ACCOUNT} at most`);
  }

  private checkKey(key: unknown, { json }: FleetTargets): void {
    if (typeof key === "string" && Object.hasOwn(json, key)) return;
    const name = typeof key === "string" ? `"${key}"` : shown(key);
    this.problems.add(`targetId: it has no target ${name}; its keys are ${someOf(Object.keys(json))}`);
  }
}

const NO_DEFAULTS = "targets is a Token, so tags and virtualNetworkId cannot be added to each; put them into its value";

const VALIDATORS: Validators<TargetFleetProps> = {
  targets: required(
    value(
      'a map such as { "bastion-1": { ip: "10.0.0.5" } }, or an Inventory',
      (given) => given instanceof Inventory || isFields(given),
      (token) => Token.asAny(token),
    ),
    () => Token.asAny({}), // so that nobody misses a key in it
  ),
  virtualNetworkId: text,
  tags: tagsValidator,
  onExisting: text,
  allowPublicAddresses: knownFlag,
  account: accountValidator,
};

/** Targets that are somebody else's: known by their hostnames. */
class ExistingFleet extends Construct implements ITargetFleet {
  public readonly hostnames: string[];
  private readonly problems = new Diagnostics(this);

  public constructor(scope: Construct, id: string, given: string[]) {
    super(scope, id);
    const { hostnames } = this.problems.usable({ hostnames: given }, { hostnames: required(texts, () => []) });
    this.hostnames = Token.isUnresolved(hostnames) ? hostnames : this.checkedHostnames(hostnames);
  }

  public criteria(port: number, protocol: TargetProtocol): TargetCriteria {
    return targetCriteria(this.problems, port, protocol, this.hostnames, []);
  }

  private checkedHostnames(hostnames: string[]): string[] {
    if (hostnames.length === 0) this.problems.add("hostnames is empty; give one at least");
    const distinct = distinctHostnames(hostnames);
    this.problems.add(...distinct.map(hostnameProblem).filter((problem) => problem !== undefined));
    return distinct;
  }
}

const someOf = (keys: readonly string[]): string =>
  keys.length <= 10 ? keys.join(", ") : `${keys.slice(0, 10).join(", ")} and ${keys.length - 10} more`;
