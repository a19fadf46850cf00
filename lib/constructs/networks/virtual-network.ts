import type { ZeroTrustTunnelCloudflaredVirtualNetwork } from "@cdktf/provider-cloudflare/lib/zero-trust-tunnel-cloudflared-virtual-network";
import { Token, type IResolvable } from "cdktf";
import { Construct } from "constructs";
import { VIRTUAL_NETWORK_TEXT_LENGTH } from "../../api/related/virtual-network-limits";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { exactMatch, LOOK_UP_VALIDATORS, type LookUpProps } from "../account/look-up";
import { Diagnostics } from "../kernel/diagnostics";
import { CREATE_BEFORE_DESTROY, loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { boolean, requiredString, string, type Validators } from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";
import type { IVirtualNetwork } from "./network-reference";

export type { IVirtualNetwork } from "./network-reference";

/** Props of `VirtualNetwork`. */
export interface VirtualNetworkProps extends Movable {
  /** Name of the network, up to 256 characters (the API's limit). Networks of an account have different names. */
  readonly name: string;

  /**
   * Comment, up to 256 characters (the API's limit).
   *
   * @default ""
   */
  readonly comment?: string;

  /**
   * Whether the network has the addresses for which no network is named. An account has one such network, so the former one
   * stops being it. The API refuses to delete the default network: make another one the default first.
   *
   * @default false
   */
  readonly isDefaultNetwork?: boolean | IResolvable;

  /**
   * The account that the network belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * A virtual network: the same private address can be a different host in each.
 *
 * ```ts
 * const staging = new VirtualNetwork(this, "staging", { name: "staging" });
 * new TargetFleet(this, "bastions", { virtualNetworkId: staging, targets: { "bastion-1": { ip: "10.0.0.5" } } });
 * ```
 */
export class VirtualNetwork extends Construct implements IVirtualNetwork {
  /** An existing network, by its ID. */
  public static fromId(scope: Construct, id: string, virtualNetworkId: string): IVirtualNetwork {
    return new ExistingNetwork(scope, id, virtualNetworkId);
  }

  /**
   * An existing network, by its exact name. Terraform looks it up at each plan, and fails if there is none.
   */
  public static fromName(scope: Construct, id: string, name: string, props: LookUpProps = {}): IVirtualNetwork {
    return new FoundNetwork(scope, id, name, props);
  }

  /** The L1. */
  public readonly resource: ZeroTrustTunnelCloudflaredVirtualNetwork;
  /** The account that the network belongs to. */
  public readonly account: AccessAccount;
  /** Cached, because cdktf creates a Token with a stack trace each time an attribute is read. */
  private id?: string;

  public constructor(scope: Construct, id: string, props: VirtualNetworkProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const { name, comment = "", isDefaultNetwork = false, account } = diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "virtual network", account);
    diagnostics.checkName("name", name, VIRTUAL_NETWORK_TEXT_LENGTH);
    if (!Token.isUnresolved(comment) && comment !== "") {
      diagnostics.checkName("comment", comment, VIRTUAL_NETWORK_TEXT_LENGTH);
    }
    diagnostics.claim(this, this.account, {
      kind: "virtual network",
      value: name,
      rule: "virtual networks of an account have different names, so create it once and use it everywhere",
    });
    const { ZeroTrustTunnelCloudflaredVirtualNetwork } = loadL1(this, "virtualNetwork");
    const network = new ZeroTrustTunnelCloudflaredVirtualNetwork(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name,
      comment,
      isDefaultNetwork,
    });
    this.resource = withVersionCheck(this.account, network);
  }

  /** ID of the network, known when Terraform has created it. */
  public get virtualNetworkId(): string {
    return (this.id ??= this.resource.id);
  }
}

const VALIDATORS: Validators<VirtualNetworkProps> = {
  name: requiredString,
  comment: string,
  isDefaultNetwork: boolean,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

class ExistingNetwork extends Construct implements IVirtualNetwork {
  public readonly virtualNetworkId: string;

  public constructor(scope: Construct, id: string, virtualNetworkId: string) {
    super(...placeOf(scope, id));
    const valid = new Diagnostics(this).validated({ virtualNetworkId }, { virtualNetworkId: requiredString });
    this.virtualNetworkId = valid.virtualNetworkId;
  }
}

class FoundNetwork extends Construct implements IVirtualNetwork {
  public readonly virtualNetworkId: string;

  public constructor(scope: Construct, id: string, value: string, props: LookUpProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const { name } = diagnostics.validated({ name: value }, { name: requiredString });
    diagnostics.checkName("name", name, VIRTUAL_NETWORK_TEXT_LENGTH);
    const account = accountOf(this, "virtual network", diagnostics.validated(props, LOOK_UP_VALIDATORS).account);
    const { DataCloudflareZeroTrustTunnelCloudflaredVirtualNetwork } = loadL1(this, "virtualNetworkData");
    const found = new DataCloudflareZeroTrustTunnelCloudflaredVirtualNetwork(this, "Resource", {
      provider: account.officialProvider,
      accountId: account.accountId,
      filter: { name, isDeleted: false }, // without it, the API may also return a deleted network of that name
      lifecycle: exactMatch(this, "virtual network", "name", name),
    });
    this.virtualNetworkId = found.id;
  }
}
