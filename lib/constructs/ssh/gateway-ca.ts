import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { CfaccessGatewayCa } from "../../bindings/cfaccess/gateway-ca";
import { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { Diagnostics } from "../kernel/diagnostics";
import { requiredText, text, type Validators } from "../kernel/validators";
import { cloudInit, sshdConfig, type SshHostFiles } from "./ssh-host";
import { publicKeyProblem } from "./ssh-public-key";

/** What becomes of the certificate authority when it leaves the stack. */
export type OnDestroy = (typeof ON_DESTROY)[number];
const ON_DESTROY = ["keep", "delete"] as const;

/** An SSH certificate authority that hosts trust: made by this stack, or existing already. */
export interface IGatewayCa extends IConstruct {
  /** Its public key, one line as OpenSSH has it. */
  readonly publicKey: string;

  /** The lines for `sshd`'s configuration on the hosts, which must have the key in `caFile`. */
  sshdConfig(files?: SshHostFiles): string;

  /**
   * A cloud-init document (`user_data`) that makes a host trust the key: it writes the key and the lines, looks whether
   * `sshd` accepts them, and reloads it, which ends no session. The users must be on the host already.
   */
  cloudInit(files?: SshHostFiles): string;
}

/** What a `GatewayCa` takes. */
export interface GatewayCaProps {
  /**
   * What becomes of it when it leaves the stack: `keep` leaves it in the account; `delete` deletes it, and every host that
   * trusts its key refuses SSH from then on.
   *
   * @default "keep"
   */
  readonly onDestroy?: OnDestroy;

  /** @default - the account of the scope, `AccessAccount.of(scope)` */
  readonly account?: AccessAccount;
}

const casOfStack = new WeakMap<TerraformStack, GatewayCa[]>();

abstract class TrustedCa extends Construct implements IGatewayCa {
  public abstract readonly publicKey: string;
  protected readonly problems = new Diagnostics(this);

  public sshdConfig(files: SshHostFiles = {}): string {
    return sshdConfig(this.problems, files);
  }

  public cloudInit(files: SshHostFiles = {}): string {
    return cloudInit(this.problems, this.publicKey, files);
  }
}

/**
 * The SSH certificate authority of an account: Access signs a short-lived certificate for whoever it lets in, and hosts
 * that trust its key accept it. An account has one; the one that is there is taken over, else it is created.
 *
 * ```ts
 * const ca = GatewayCa.of(this);
 * new Instance(this, "host", { userData: ca.cloudInit(), … });
 * ```
 */
export class GatewayCa extends TrustedCa {
  /** The one of the account that a construct belongs to, for all of the stack to share; it is created when first asked for. */
  public static of(construct: IConstruct): GatewayCa {
    return GatewayCa.forAccount(AccessAccount.of(construct));
  }

  /** The one of an account, for all of its stack to share; it is created when first asked for. */
  public static forAccount(account: AccessAccount): GatewayCa {
    const cas = casOfStack.get(TerraformStack.of(account)) ?? [];
    return cas.find((ca) => isSameAccount(ca.account, account)) ?? new GatewayCa(account, "gateway-ca", { account });
  }

  /** One that this stack has nothing to do with, by its key: `ecdsa-sha2-nistp256 AAAA… open-ssh-ca@cloudflareaccess.org`. */
  public static fromPublicKey(scope: Construct, id: string, publicKey: string): IGatewayCa {
    return new ExistingCa(scope, id, publicKey);
  }

  /** The L1. */
  public readonly resource: CfaccessGatewayCa;
  public readonly account: AccessAccount;

  public constructor(scope: Construct, id: string, raw: GatewayCaProps = {}) {
    super(scope, id);
    const { account, onDestroy } = this.problems.usable(raw, VALIDATORS);
    this.account = accountOf(this, "SSH certificate authority", account);
    this.problems.checkOneOf("onDestroy", onDestroy, ON_DESTROY);
    this.register(TerraformStack.of(this));
    this.resource = new CfaccessGatewayCa(this, "Resource", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      ...(onDestroy !== undefined && { onDestroy }),
    });
  }

  public get gatewayCaId(): string {
    return this.resource.id;
  }

  public get publicKey(): string {
    return this.resource.publicKey;
  }

  private register(stack: TerraformStack): void {
    const others = casOfStack.get(stack) ?? [];
    casOfStack.set(stack, [...others, this]);
    const other = others.find(({ account }) => isSameAccount(account, this.account));
    if (other === undefined) return;
    this.problems.add(
      `"${other.node.path}" is the SSH certificate authority of the same account, and an account has one only; ` +
        `use GatewayCa.of(scope) where it is needed, and create it with options before what uses it`,
    );
  }
}

const VALIDATORS: Validators<GatewayCaProps> = { onDestroy: text, account: accountValidator };

/** Tokens that are written alike are the same value. */
const isSameAccount = (one: AccessAccount, other: AccessAccount): boolean =>
  one.accountId.toLowerCase() === other.accountId.toLowerCase();

/** Somebody else's, known by its key. */
class ExistingCa extends TrustedCa {
  public readonly publicKey: string;

  public constructor(scope: Construct, id: string, key: string) {
    super(scope, id);
    const { publicKey } = this.problems.usable({ publicKey: key }, { publicKey: requiredText });
    const problem = publicKeyProblem(publicKey);
    if (problem !== undefined) this.problems.add(problem);
    this.publicKey = problem === undefined ? publicKey.trim() : publicKey;
  }
}
