import type { ZeroTrustAccessInfrastructureTarget } from "@cdktf/provider-cloudflare/lib/zero-trust-access-infrastructure-target";
import { Construct, type IConstruct } from "constructs";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { compareWithOtherFleets, withoutConflicts } from "./fleet-conflicts";
import { FleetTargets, knownAddresses } from "./fleet-targets";
import { loadL1 } from "../kernel/load-l1";
import { inTerraformNames } from "../kernel/plain-text";
import { addressOf } from "../kernel/reference";
import { withVersionCheck } from "../kernel/version-check";
import { Diagnostics } from "../kernel/diagnostics";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { knownBoolean, requiredString, type Validators } from "../kernel/validators";
import { ipValidator, tagsValidator, type TargetProps } from "./target";
import { targetCriteria, type TargetCriteria, type TargetProtocol } from "./target-criteria";
import { networkValidator } from "../networks/network-reference";
import { brand, shared } from "../../rules/brand";

/** A target of infrastructure applications. */
export interface IInfrastructureTarget extends IConstruct {
  /** Hostname by which applications match the target. */
  readonly hostname: string;

  /**
   * Target criteria that match the target: `target.criteria(22, "SSH")`. An invalid port or protocol is a diagnostic of
   * the target.
   *
   * @param port - port on which the target listens, from 1 to 65535
   */
  criteria(port: number, protocol: TargetProtocol): TargetCriteria;
}

/** Props of `InfrastructureTarget`. */
export interface InfrastructureTargetProps extends Omit<TargetProps, "tags">, Movable {
  /**
   * Hostname by which applications match the target: letters, digits, dashes and periods, with a letter or digit at
   * both ends, up to 255 characters (the limit of the targets API). It is not resolved by DNS.
   */
  readonly hostname: string;

  /**
   * Tags of the target, by which applications can select it. Needs version 5.27.0 of the official provider; a `TargetFleet` needs
   * none.
   *
   * @default {}
   */
  readonly tags?: Readonly<Record<string, string>>;

  /**
   * Accepts a public IP address without a warning. Cloudflare documents that targets have private addresses only.
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
 * One target of infrastructure applications, managed by the official provider. Use a `TargetFleet` for more than a few
 * targets: it needs fewer API requests.
 *
 * ```ts
 * new InfrastructureTarget(this, "bastion", { hostname: "bastion", ip: "10.0.0.5" });
 * ```
 */
export class InfrastructureTarget extends Construct implements IInfrastructureTarget {
  /** The L1 of the target. */
  public readonly resource: ZeroTrustAccessInfrastructureTarget;
  /** The account of the target. */
  public readonly account: AccessAccount;
  /** Hostname by which applications match the target. */
  public readonly hostname: string;
  private readonly diagnostics = new Diagnostics(this);

  public constructor(scope: Construct, id: string, props: InfrastructureTargetProps) {
    super(...placeOf(scope, id));
    const valid = this.diagnostics.validated(props, VALIDATORS);
    const { hostname, ip, virtualNetworkId, tags, allowPublicAddresses } = valid;
    this.account = accountOf(this, "target", valid.account);
    this.hostname = hostname;
    const target = {
      hostname,
      ip,
      ...(virtualNetworkId !== undefined && { virtualNetworkId }),
      ...(tags !== undefined && { tags }),
    };
    const checked = FleetTargets.ofOne(id, target, { allowPublicAddresses });
    this.diagnostics.addAll(checked.diagnostics);
    checked.warn(this.diagnostics);
    checkedTargets.set(this, checked);
    compareWithOtherFleets(this.diagnostics, this, this.account.accountId, checked);
    const { ZeroTrustAccessInfrastructureTarget } = loadL1(this, "target");
    const resource = new ZeroTrustAccessInfrastructureTarget(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      hostname,
      ip: {},
    });
    const json = checked.json[id];
    this.resource = withVersionCheck(this.account, resource, { ip: inTerraformNames(json?.ip), tags: json?.tags });
  }

  /** Identifier of the target, as a Token: it is known only at apply. */
  public get targetId(): string {
    return this.resource.id;
  }

  /** Target criteria that match the target: `target.criteria(22, "SSH")`. */
  public criteria(port: number, protocol: TargetProtocol): TargetCriteria {
    return targetCriteria(this.diagnostics, port, protocol, [this.hostname], [this.resource]);
  }
}

/** Whether a value is an `InfrastructureTarget`, also one of another copy of this package. */
export const isInfrastructureTarget = brand(InfrastructureTarget, "InfrastructureTarget");

const checkedTargets = shared("infrastructure targets", () => new WeakMap<InfrastructureTarget, FleetTargets>());

/**
 * Removes the resource of a target from the stack, because a fleet takes the target over. Returns the Terraform address of
 * the resource, and the IP addresses that are known at synthesis.
 */
export function replacedByFleet(target: InfrastructureTarget): {
  readonly resource: string;
  readonly addresses: readonly string[];
} {
  const resource = addressOf(target.resource);
  target.node.tryRemoveChild(target.resource.node.id);
  withoutConflicts(target);
  const addresses = Object.values(checkedTargets.get(target)?.json ?? {}).flatMap(knownAddresses);
  return { resource, addresses: addresses.map(([address]) => address) };
}

const VALIDATORS: Validators<InfrastructureTargetProps> = {
  hostname: requiredString,
  ip: ipValidator,
  virtualNetworkId: networkValidator,
  tags: tagsValidator,
  allowPublicAddresses: knownBoolean,
  movedFrom: movedFromValidator,
  account: accountValidator,
};
