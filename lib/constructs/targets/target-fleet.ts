import { Annotations, Fn, propertyAccess, Token, Tokenization, type IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { TARGETS_PER_ACCOUNT } from "../../api/areas/infrastructure/target-limits";
import { CfaccessTargetFleet } from "../../bindings/cfaccess/target-fleet";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { compareWithOtherFleets } from "./fleet-conflicts";
import { FleetTargets } from "./fleet-targets";
import { Inventory, isInventory } from "./inventory/inventory";
import { Diagnostics } from "../kernel/diagnostics";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { plainTextL1 } from "../kernel/plain-text";
import {
  constructWith,
  either,
  knownBoolean,
  listOf,
  mutable,
  required,
  string,
  strings,
  typeOf,
  valueOrToken,
  type Validators,
} from "../kernel/validators";
import type { Diagnostic } from "../../diagnostics";
import { RemovedResources, takeOverOf, type TakenOver } from "./take-over";
import { isObject, tagsValidator, type TargetProps } from "./target";
import { targetCriteria, type TargetCriteria, type TargetProtocol } from "./target-criteria";
import { distinctHostnames, hostnameProblem } from "./target-hostname";
import { networkValidator, type IVirtualNetwork } from "../networks/network-reference";
import { brand } from "../../rules/brand";

/**
 * What a fleet does with an existing target that has one of its addresses: `fail` stops the plan, and `adopt` takes over
 * the target and updates it.
 */
export type OnExisting = (typeof ON_EXISTING)[number];
const ON_EXISTING = ["fail", "adopt"] as const;

/**
 * Targets of infrastructure applications: those of this stack (`TargetFleet`), or existing ones
 * (`TargetFleet.fromHostnames`).
 */
export interface ITargetFleet extends IConstruct {
  /** Hostnames of the targets, sorted and without duplicates. */
  readonly hostnames: string[];

  /**
   * Target criteria that match the fleet: `fleet.criteria(22, "SSH")`. An invalid port or protocol is a diagnostic of
   * the fleet.
   *
   * @param port - port on which the targets listen, from 1 to 65535
   */
  criteria(port: number, protocol: TargetProtocol): TargetCriteria;
}

/** Props of `TargetFleet`. */
export interface TargetFleetProps extends Movable {
  /**
   * The targets by key, or an `Inventory`; at most 5,000 per account (the limit of Cloudflare). A Token must have the
   * structure of the Terraform attribute: `{ key = { hostname = "…", ip = { ipv4 = { ip_addr = "…" } } } }`.
   */
  readonly targets: Readonly<Record<string, TargetProps>> | Inventory | IResolvable;

  /**
   * The virtual network of the addresses that do not have their own: a `VirtualNetwork`, or its identifier, a UUID.
   *
   * @default - the default virtual network of the account
   */
  readonly virtualNetworkId?: IVirtualNetwork | string;

  /**
   * Tags of all targets, by name. A tag of a target overrides one of the fleet.
   *
   * @default {}
   */
  readonly tags?: Readonly<Record<string, string>>;

  /**
   * What the fleet does with an existing target that has one of its addresses and is not in `takesOver`.
   *
   * @default "fail"
   */
  readonly onExisting?: OnExisting;

  /**
   * Existing targets that the fleet takes over. Each is an `InfrastructureTarget` of the same stack, an IP address, a
   * target id, or the Terraform address of a target resource that this stack no longer has:
   * `cloudflare_zero_trust_access_infrastructure_target.bastion`. Terraform forgets such resources without deleting their
   * targets (`removed` blocks), and a new fleet imports the targets (`import` block). With resource addresses alone, the
   * fleet takes over the targets that have its addresses. Remove the prop after the deployment.
   *
   * @default []
   */
  readonly takesOver?: readonly TakenOver[];

  /**
   * Accepts public IP addresses without a warning. Cloudflare documents that targets have private addresses only.
   *
   * @default false
   */
  readonly allowPublicAddresses?: boolean;

  /**
   * The account of the construct.
   *
   * @default the nearest AccessAccount above, `AccessAccount.of(scope)`
   */
  readonly account?: AccessAccount;
}

/**
 * The targets of infrastructure applications, as one Terraform resource: thousands of targets need only a few API
 * requests.
 *
 * ```ts
 * new TargetFleet(this, "bastions", { targets: { "bastion-1": { ip: "10.0.0.5" }, "bastion-2": { ip: "fd00::5" } } });
 * new TargetFleet(this, "servers", { targets: Inventory.fromFile("inventory.yaml"), tags: { env: "prod" } });
 * ```
 *
 * Synthesis fails with all problems of the targets at once.
 *
 * @throws DiagnosticError if there is no account
 */
export class TargetFleet extends Construct implements ITargetFleet {
  /** Existing targets that this stack does not manage, by their hostnames. */
  public static fromHostnames(scope: Construct, id: string, hostnames: readonly string[]): ITargetFleet {
    return new ExistingFleet(scope, id, hostnames);
  }

  /** The L1 of the fleet. */
  public readonly resource: CfaccessTargetFleet;

  /** The account of the targets. */
  public readonly account: AccessAccount;

  /** The checked targets; undefined if they are a Token. */
  private readonly known: FleetTargets | undefined;
  private readonly diagnostics = new Diagnostics(this);

  public constructor(scope: Construct, id: string, props: TargetFleetProps) {
    super(...placeOf(scope, id));
    const valid = this.diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "fleet", valid.account);
    this.diagnostics.checkOneOf("onExisting", valid.onExisting, ON_EXISTING);
    this.known = this.checkedTargets(valid);
    this.resource = new (plainTextL1(CfaccessTargetFleet))(this, "Resource", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      targets: this.known?.toResolvable() ?? (valid.targets as IResolvable),
      ...(valid.onExisting !== undefined && { onExisting: valid.onExisting }),
    });
    if (valid.takesOver !== undefined) this.takeOver(valid.takesOver);
    compareWithOtherFleets(this.diagnostics, this, this.account.accountId, this.known);
  }

  private takeOver(given: readonly TakenOver[]): void {
    const diagnostics: Diagnostic[] = [];
    const { names, importNames, removed } = takeOverOf(this, given, this.known, diagnostics);
    this.diagnostics.addAll(diagnostics);
    if (removed.length > 0) new RemovedResources(this, "Removed", removed);
    if (names.length === 0) return;
    this.resource.takesOver = names;
    this.resource.importFrom(`${this.account.accountId}/takes_over:${importNames.join(",")}`);
  }

  /** Hostnames of the targets, sorted and without duplicates. */
  public get hostnames(): string[] {
    if (this.known === undefined) return Fn.sort(Fn.distinct(Token.asList(this.ofEach("hostname"))));
    return distinctHostnames(Object.values(this.known.json).map(({ hostname }) => hostname));
  }

  /** Number of targets; a Token if the targets are a Token. */
  public get size(): number {
    return this.known?.size ?? Fn.lengthOf(this.attribute);
  }

  /** Identifiers of the targets by key, as Tokens: they are known only at apply. */
  public get targetIds(): Record<string, string> {
    if (this.known === undefined) {
      return Token.asStringMap(Fn.zipmap(Fn.keys(this.attribute) as string[], Token.asList(this.ofEach("id"))));
    }
    return Object.fromEntries(Object.keys(this.known.json).map((key) => [key, this.targetId(key)]));
  }

  /**
   * Identifier of the target with the given key, as a Token: it is known only at apply. An unknown key is a diagnostic
   * of the fleet, not an error, so that synthesis shows it together with the other problems of the fleet.
   */
  public targetId(key: string): string {
    if (this.known !== undefined && this.known.size > 0 && !Token.isUnresolved(key)) this.checkKey(key, this.known);
    return Token.asString(propertyAccess(this.attribute, [key, "id"]));
  }

  /** Target criteria that match the fleet: `fleet.criteria(22, "SSH")`. */
  public criteria(port: number, protocol: TargetProtocol): TargetCriteria {
    return targetCriteria(this.diagnostics, port, protocol, this.hostnames, [this.resource]);
  }

  /** The attribute with the targets, by key, at apply. */
  private get attribute(): IResolvable {
    return this.resource.interpolationForAttribute("targets");
  }

  private ofEach(attribute: string): IResolvable {
    return propertyAccess(Fn.values(this.attribute), ["*", attribute]);
  }

  private checkedTargets({ targets, ...defaults }: TargetFleetProps): FleetTargets | undefined {
    if (Tokenization.isResolvable(targets)) {
      if ((defaults.tags ?? defaults.virtualNetworkId) !== undefined)
        this.diagnostics.add("CFA1710", NO_DEFAULTS, "targets");
      return undefined;
    }
    const { hosts, notes } = isInventory(targets) ? targets : Inventory.of(targets);
    for (const note of notes) Annotations.of(this).addInfo(note);
    this.checkCount(hosts.length);
    const checked = new FleetTargets(hosts, defaults);
    this.diagnostics.check(() => checked.diagnostics);
    checked.warn(this.diagnostics);
    return checked;
  }

  private checkCount(count: number): void {
    if (count === 0) this.diagnostics.add("CFA1708", "the fleet has no targets; add one, or remove the fleet");
    if (count <= TARGETS_PER_ACCOUNT) return;
    const message = `the fleet has ${count} targets; an account can have at most ${TARGETS_PER_ACCOUNT}`;
    this.diagnostics.add("CFA1709", message);
  }

  private checkKey(key: unknown, { json }: FleetTargets): void {
    if (typeof key === "string" && Object.hasOwn(json, key)) return;
    const name = typeof key === "string" ? `"${key}"` : typeOf(key);
    const keys = someOf(Object.keys(json));
    this.diagnostics.add("CFA1711", `targetId: the fleet has no target ${name}; its keys are ${keys}`, "targetId");
  }
}

/** Whether a value is a `TargetFleet`, also one of another copy of this package. */
export const isTargetFleet = brand(TargetFleet, "TargetFleet");

const NO_DEFAULTS =
  "targets is a Token, so tags and virtualNetworkId cannot be added to it; set them in the value of the Token";

const TAKEN_OVER = "InfrastructureTargets, IP addresses, target ids or resource addresses";

const VALIDATORS: Validators<TargetFleetProps> = {
  targets: required(
    valueOrToken(
      'a map such as { "bastion-1": { ip: "10.0.0.5" } }, or an Inventory',
      (given) => isInventory(given) || isObject(given),
      (token) => Token.asAny(token),
    ),
    () => Token.asAny({}), // a Token, so that no key of it is reported as unknown
  ),
  virtualNetworkId: networkValidator,
  tags: tagsValidator,
  onExisting: string,
  takesOver: listOf(
    either(string, constructWith("criteria", TAKEN_OVER), (one) => typeof one === "string"),
    `a list of ${TAKEN_OVER}`,
  ),
  allowPublicAddresses: knownBoolean,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

/** Targets that this stack does not manage. */
class ExistingFleet extends Construct implements ITargetFleet {
  public readonly hostnames: string[];
  private readonly diagnostics = new Diagnostics(this);

  public constructor(scope: Construct, id: string, given: readonly string[]) {
    super(...placeOf(scope, id));
    const { hostnames } = this.diagnostics.validated({ hostnames: given }, { hostnames: required(strings, () => []) });
    this.hostnames = Token.isUnresolved(hostnames) ? mutable(hostnames) : this.checkedHostnames(hostnames);
  }

  public criteria(port: number, protocol: TargetProtocol): TargetCriteria {
    return targetCriteria(this.diagnostics, port, protocol, this.hostnames, []);
  }

  private checkedHostnames(hostnames: readonly string[]): string[] {
    if (hostnames.length === 0) this.diagnostics.add("CFA1713", "hostnames is empty; add at least one", "hostnames");
    const distinct = distinctHostnames(hostnames);
    for (const problem of distinct.map(hostnameProblem)) {
      if (problem !== undefined) this.diagnostics.add("CFA1701", problem);
    }
    return distinct;
  }
}

const someOf = (keys: readonly string[]): string =>
  keys.length <= 10 ? keys.join(", ") : `${keys.slice(0, 10).join(", ")} and ${keys.length - 10} more`;
