import type { ZeroTrustAccessInfrastructureTarget } from "@cdktf/provider-cloudflare/lib/zero-trust-access-infrastructure-target";
import { Construct, type IConstruct } from "constructs";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { compareWithOtherFleets } from "./fleet-conflicts";
import { FleetTargets } from "./fleet-targets";
import { loadL1 } from "../kernel/load-l1";
import { inTerraformNames } from "../kernel/l1-attributes";
import { withVersionCheck } from "../kernel/version-check";
import { Diagnostics } from "../kernel/diagnostics";
import { knownBoolean, requiredString, string, type Validators } from "../kernel/validators";
import type { TargetProps } from "./target";
import { targetCriteria, type TargetCriteria, type TargetProtocol } from "./target-criteria";
import { ipValidator } from "./target-validators";

/** A target that applications are built on. */
export interface IInfrastructureTarget extends IConstruct {
  /** What applications call the host. */
  readonly hostname: string;

  /** The target as an application's target criteria: `target.criteria(22, "SSH")`. */
  criteria(port: number, protocol: TargetProtocol): TargetCriteria;
}

/** What an `InfrastructureTarget` takes. */
export interface InfrastructureTargetProps extends Omit<TargetProps, "tags"> {
  /** What applications call the host: a label of letters, digits, dashes and periods, at most 255. */
  readonly hostname: string;

  /**
   * Lets a public address pass. Cloudflare does not support them as targets.
   *
   * @default false
   */
  readonly allowPublicAddresses?: boolean;

  /** @default - the account of the scope, `AccessAccount.of(scope)` */
  readonly account?: AccessAccount;
}

/**
 * One host that infrastructure applications protect, by the official provider. For more than a few, and for tags, a
 * `TargetFleet` needs fewer requests.
 *
 * ```ts
 * new InfrastructureTarget(this, "bastion", { hostname: "bastion", ip: "10.0.0.5" });
 * ```
 */
export class InfrastructureTarget extends Construct implements IInfrastructureTarget {
  /** The L1. */
  public readonly resource: ZeroTrustAccessInfrastructureTarget;
  public readonly account: AccessAccount;
  public readonly hostname: string;
  private readonly diagnostics = new Diagnostics(this);

  public constructor(scope: Construct, id: string, raw: InfrastructureTargetProps) {
    super(scope, id);
    const props = this.diagnostics.validated(raw, VALIDATORS);
    const { hostname, ip, virtualNetworkId, allowPublicAddresses } = props;
    this.account = accountOf(this, "target", props.account);
    this.hostname = hostname;
    const target = { hostname, ip, ...(virtualNetworkId !== undefined && { virtualNetworkId }) };
    const checked = FleetTargets.ofOne(id, target, { allowPublicAddresses });
    this.diagnostics.addAll(checked.diagnostics);
    compareWithOtherFleets(this.diagnostics, this, this.account.accountId, checked);
    const { ZeroTrustAccessInfrastructureTarget } = loadL1(this, "target");
    const resource = new ZeroTrustAccessInfrastructureTarget(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      hostname,
      ip: {},
    });
    this.resource = withVersionCheck(this.account, resource, { ip: inTerraformNames(checked.json[id]?.ip) });
  }

  /** Identifier of the target, known when Terraform has made it. */
  public get targetId(): string {
    return this.resource.id;
  }

  public criteria(port: number, protocol: TargetProtocol): TargetCriteria {
    return targetCriteria(this.diagnostics, port, protocol, [this.hostname], [this.resource]);
  }
}

const VALIDATORS: Validators<InfrastructureTargetProps> = {
  hostname: requiredString,
  ip: ipValidator,
  virtualNetworkId: string,
  allowPublicAddresses: knownBoolean,
  account: accountValidator,
};
