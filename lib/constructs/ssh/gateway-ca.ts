import { TerraformStack, Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { CfaccessGatewayCa } from "../../bindings/cfaccess/gateway-ca";
import { DiagnosticError } from "../../diagnostics";
import { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { shared } from "../../rules/brand";
import { Diagnostics } from "../kernel/diagnostics";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { plainTextL1 } from "../kernel/plain-text";
import { requiredString, string, type Validators } from "../kernel/validators";
import { cloudInit, sshdConfig, type SshHostFiles } from "./ssh-host";

/** What Terraform does with the certificate authority when it is removed from the stack. */
export type OnDestroy = (typeof ON_DESTROY)[number];
const ON_DESTROY = ["keep", "delete"] as const;

/**
 * An SSH certificate authority that hosts trust: one of this stack (`GatewayCa`), or an existing one
 * (`GatewayCa.fromPublicKey`).
 */
export interface IGatewayCa extends IConstruct {
  /** Public key in OpenSSH format, one line. */
  readonly publicKey: string;

  /**
   * The lines for the `sshd` configuration of a host, which must have the public key in `caFile`. An invalid path is a
   * diagnostic of the construct.
   */
  sshdConfig(files?: SshHostFiles): string;

  /**
   * A cloud-init document (`user_data`) that makes a host trust the key. It writes the key and the configuration,
   * checks the configuration with `sshd -t`, and reloads `sshd`, which does not end sessions. The Unix users must exist
   * on the host. An invalid path is a diagnostic of the construct.
   */
  cloudInit(files?: SshHostFiles): string;
}

/** Props of `GatewayCa`. */
export interface GatewayCaProps extends Movable {
  /**
   * What Terraform does with the certificate authority when it is removed from the stack: `keep` leaves it in the
   * account, `delete` deletes it. After a deletion, hosts that trust its key refuse all SSH logins through Access.
   *
   * @default "keep"
   */
  readonly onDestroy?: OnDestroy;

  /**
   * The account of the construct.
   *
   * @default the nearest AccessAccount above, `AccessAccount.of(scope)`
   */
  readonly account?: AccessAccount;
}

/** The certificate authorities of each stack, in the order of their creation. */
const casOfStack = shared("gatewayCas", () => new WeakMap<TerraformStack, GatewayCa[]>());

abstract class TrustedCa extends Construct implements IGatewayCa {
  public abstract readonly publicKey: string;
  protected readonly diagnostics = new Diagnostics(this);

  protected constructor(scope: Construct, id: string) {
    super(...placeOf(scope, id));
  }

  public sshdConfig(files: SshHostFiles = {}): string {
    return sshdConfig(this.diagnostics, files);
  }

  public cloudInit(files: SshHostFiles = {}): string {
    return cloudInit(this.diagnostics, this.publicKey, files);
  }
}

/**
 * The SSH certificate authority of an account. Access signs a short-lived certificate for each login, and hosts that
 * trust the public key accept it. An account has one certificate authority: an existing one is adopted, else it is
 * created.
 *
 * ```ts
 * const ca = GatewayCa.of(this);
 * new Instance(this, "host", { userData: ca.cloudInit(), … });
 * ```
 */
export class GatewayCa extends TrustedCa {
  /**
   * The certificate authority of the account of a construct. The first call in a stack creates it; the stack shares it.
   */
  public static of(construct: IConstruct): GatewayCa {
    return GatewayCa.forAccount(AccessAccount.of(construct));
  }

  /** The certificate authority of an account. The first call in a stack creates it; the stack shares it. */
  public static forAccount(account: AccessAccount): GatewayCa {
    accountValidator.read(account, "GatewayCa.forAccount: the account", ({ code, message }) => {
      throw new DiagnosticError(code, message);
    });
    const cas = casOfStack.get(TerraformStack.of(account)) ?? [];
    return cas.find((ca) => isSameAccount(ca.account, account)) ?? new GatewayCa(account, "gateway-ca", { account });
  }

  /**
   * An existing certificate authority that this stack does not manage, by its public key:
   * `ecdsa-sha2-nistp256 AAAA… open-ssh-ca@cloudflareaccess.org`.
   */
  public static fromPublicKey(scope: Construct, id: string, publicKey: string): IGatewayCa {
    return new ExistingCa(scope, id, publicKey);
  }

  /** The L1 of the certificate authority. */
  public readonly resource: CfaccessGatewayCa;
  /** The account of the certificate authority. */
  public readonly account: AccessAccount;

  public constructor(scope: Construct, id: string, props: GatewayCaProps = {}) {
    super(scope, id);
    const { account, onDestroy } = this.diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "SSH certificate authority", account);
    this.diagnostics.checkOneOf("onDestroy", onDestroy, ON_DESTROY);
    this.register(TerraformStack.of(this));
    this.resource = new (plainTextL1(CfaccessGatewayCa))(this, "Resource", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      ...(onDestroy !== undefined && { onDestroy }),
    });
  }

  /** Identifier of the certificate authority. */
  public get gatewayCaId(): string {
    return this.resource.id;
  }

  /** Public key in OpenSSH format, one line. */
  public get publicKey(): string {
    return this.resource.publicKey;
  }

  private register(stack: TerraformStack): void {
    const others = casOfStack.get(stack) ?? [];
    casOfStack.set(stack, [...others, this]);
    const other = others.find(({ account }) => isSameAccount(account, this.account));
    if (other === undefined) return;
    this.diagnostics.add(
      "CFA1601",
      `"${other.node.path}" already is the SSH certificate authority of this account, which can have only one; use ` +
        "GatewayCa.of(scope), and create a GatewayCa with options before the constructs that use it",
    );
  }
}

const VALIDATORS: Validators<GatewayCaProps> = {
  onDestroy: string,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

/** Equal strings of Tokens are the same value. */
const isSameAccount = (one: AccessAccount, other: AccessAccount): boolean =>
  one.accountId.toLowerCase() === other.accountId.toLowerCase();

/** A certificate authority that this stack does not manage. */
class ExistingCa extends TrustedCa {
  public readonly publicKey: string;

  public constructor(scope: Construct, id: string, key: string) {
    super(scope, id);
    const { publicKey } = this.diagnostics.validated({ publicKey: key }, { publicKey: requiredString });
    checkPublicKey(this.diagnostics, publicKey);
    this.publicKey = Token.isUnresolved(publicKey) ? publicKey : publicKey.trim();
  }
}

/** Type, key, and a comment without characters that are special to Terraform or a shell. */
const PUBLIC_KEY = /^([a-z][\w@.-]*) ([A-Za-z0-9+/]+={0,2})(?: [\w.@+:/ -]*)?$/;

/** Checks an OpenSSH public key. A Token passes. The messages do not repeat the key, which may be the private key. */
function checkPublicKey(diagnostics: Diagnostics, key: string): void {
  if (Token.isUnresolved(key)) return;
  const [, type, blob] = PUBLIC_KEY.exec(key.trim()) ?? [];
  if (key.includes("PRIVATE KEY")) {
    diagnostics.add("CFA1604", `publicKey is a private key; remove it from the stack, and ${REMEDY}`, "publicKey");
  } else if (type === undefined || blob === undefined) {
    diagnostics.add("CFA1603", `publicKey is not an OpenSSH public key on one line; ${REMEDY}`, "publicKey");
  } else if (typeInside(blob) !== type) {
    diagnostics.add("CFA1603", `publicKey is damaged: its data does not match its type; ${REMEDY}`, "publicKey");
  }
}

const REMEDY = 'copy the line from the dashboard, such as "ecdsa-sha2-nistp256 AAAA… open-ssh-ca@cloudflareaccess.org"';

/** The key type at the start of the key data: its length in four bytes, then its name (RFC 4253, section 6.6). */
function typeInside(blob: string): string | undefined {
  const bytes = Buffer.from(blob, "base64");
  if (bytes.length < 4) return undefined;
  const end = 4 + bytes.readUInt32BE(0);
  return bytes.length > end ? bytes.toString("ascii", 4, end) : undefined;
}
