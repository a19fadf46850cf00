import type { ZeroTrustAccessShortLivedCertificate } from "@cdktf/provider-cloudflare/lib/zero-trust-access-short-lived-certificate";
import { Construct, type IConstruct } from "constructs";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { scopeAttribute } from "../account/account-or-zone";
import type { IAccessApplication } from "../applications/base/access-application";
import { applicationName, applicationValidator, idOfApplication } from "../applications/base/application-reference";
import { Diagnostics } from "../kernel/diagnostics";
import { loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { string, type Validators } from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";
import type { CertificateScope } from "./place-of-certificates";

/** A CA that signs a short-lived certificate for each login to an SSH application. */
export interface IShortLivedCertificate extends IConstruct {
  /** Public key in OpenSSH format, which hosts trust: `GatewayCa.fromPublicKey(this, "id", certificate.publicKey)`. */
  readonly publicKey: string;
}

/** Where an application's CA is looked up. */
export interface ShortLivedCertificateLookUpProps extends CertificateScope {
  /**
   * The account of the application.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/** Props of `ShortLivedCertificate`. */
export interface ShortLivedCertificateProps extends CertificateScope, Movable {
  /** The application whose logins get a certificate: a construct, or the ID of an application. It has one CA. */
  readonly application: IAccessApplication | string;

  /**
   * The account of the application.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * The CA of one application. Access signs a short-lived SSH certificate for each login, and hosts that trust its public key
 * accept it. For infrastructure applications, use `GatewayCa`.
 *
 * ```ts
 * const certificate = new ShortLivedCertificate(this, "ssh-ca", { application: terminal });
 * const ca = GatewayCa.fromPublicKey(this, "trusted", certificate.publicKey);
 * ca.cloudInit(); // makes a host trust it
 * ```
 */
export class ShortLivedCertificate extends Construct implements IShortLivedCertificate {
  /**
   * The CA that an application has already. Terraform looks it up at each plan, and fails if there is none.
   *
   * @param application - a construct, or the ID of an application
   */
  public static fromApplication(
    scope: Construct,
    id: string,
    application: IAccessApplication | string,
    props: ShortLivedCertificateLookUpProps = {},
  ): IShortLivedCertificate {
    return new FoundCertificate(scope, id, application, props);
  }

  /** The L1. */
  public readonly resource: ZeroTrustAccessShortLivedCertificate;
  /** The account of the application. */
  public readonly account: AccessAccount;

  public constructor(scope: Construct, id: string, props: ShortLivedCertificateProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "short-lived certificate", valid.account);
    diagnostics.claim(this, this.account, {
      kind: "short-lived certificate of",
      value: applicationName(valid.application),
      rule: "an application has one, so use that",
    });
    const { ZeroTrustAccessShortLivedCertificate } = loadL1(this, "shortLivedCertificate");
    const certificate = new ZeroTrustAccessShortLivedCertificate(this, "Resource", {
      provider: this.account.officialProvider,
      ...scopeAttribute(diagnostics, this.account, valid),
      appId: idOfApplication(valid.application),
    });
    this.resource = withVersionCheck(this.account, certificate);
  }

  /** Public key in OpenSSH format, known when Terraform has created the CA. */
  public get publicKey(): string {
    return this.resource.publicKey;
  }

  /** Audience tag (AUD) of the application, known when Terraform has created the CA. */
  public get audience(): string {
    return this.resource.aud;
  }
}

const VALIDATORS: Validators<ShortLivedCertificateProps> = {
  application: applicationValidator,
  zoneId: string,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

const LOOK_UP_VALIDATORS: Validators<ShortLivedCertificateLookUpProps> = { zoneId: string, account: accountValidator };

class FoundCertificate extends Construct implements IShortLivedCertificate {
  public readonly publicKey: string;

  public constructor(
    scope: Construct,
    id: string,
    given: IAccessApplication | string,
    props: ShortLivedCertificateLookUpProps,
  ) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const { application } = diagnostics.validated({ application: given }, { application: applicationValidator });
    const valid = diagnostics.validated(props, LOOK_UP_VALIDATORS);
    const account = accountOf(this, "short-lived certificate", valid.account);
    const { DataCloudflareZeroTrustAccessShortLivedCertificate } = loadL1(this, "shortLivedCertificateData");
    const found = new DataCloudflareZeroTrustAccessShortLivedCertificate(this, "Resource", {
      provider: account.officialProvider,
      ...scopeAttribute(diagnostics, account, valid),
      appId: idOfApplication(application),
    });
    this.publicKey = found.publicKey;
  }
}
