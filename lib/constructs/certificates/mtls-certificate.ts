import type { ZeroTrustAccessMtlsCertificate } from "@cdktf/provider-cloudflare/lib/zero-trust-access-mtls-certificate";
import { Token } from "cdktf";
import { Construct } from "constructs";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { scopeAttribute } from "../account/account-or-zone";
import { Diagnostics } from "../kernel/diagnostics";
import { loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { textOfFile } from "../kernel/text-file";
import {
  knownString,
  missingString,
  mutable,
  requiredString,
  string,
  strings,
  type Validators,
} from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";
import { checkedCertificate } from "./ca-certificate";
import { checkHostnames } from "./mtls-hostnames";
import type { CertificateScope } from "./place-of-certificates";

/** Props of `MtlsCertificate`. */
export interface MtlsCertificateProps extends CertificateScope, Movable {
  /** Name of the certificate, up to 350 characters. */
  readonly name: string;

  /**
   * The certificate of the CA in PEM: one certificate, which is not expired. Set this prop, or `certificateFile`. A change
   * replaces the certificate: until the new one has the hostnames, nobody has a valid client certificate for them.
   *
   * @default - the content of `certificateFile`
   */
  readonly certificate?: string;

  /**
   * Path of a file with the certificate in PEM, relative to the working directory. It is read at synthesis.
   *
   * @default - the certificate is in `certificate`
   */
  readonly certificateFile?: string;

  /**
   * Hostnames of the applications that ask browsers for a client certificate of this CA. A hostname belongs to one certificate.
   *
   * @default []
   */
  readonly hostnames?: readonly string[];

  /**
   * The account that the certificate belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * The certificate of a CA whose client certificates Access accepts (mTLS): `AccessRule.certificate()`,
 * `AccessRule.commonName("…")`.
 *
 * ```ts
 * new MtlsCertificate(this, "devices", { name: "Devices", certificateFile: "ca.pem", hostnames: ["api.example.com"] });
 * ```
 */
export class MtlsCertificate extends Construct {
  /** The L1. */
  public readonly resource: ZeroTrustAccessMtlsCertificate;
  /** The account that the certificate belongs to. */
  public readonly account: AccessAccount;
  private readonly diagnostics = new Diagnostics(this);

  public constructor(scope: Construct, id: string, props: MtlsCertificateProps) {
    super(...placeOf(scope, id));
    const valid = this.diagnostics.validated(props, VALIDATORS);
    const { name, hostnames = [] } = valid;
    this.account = accountOf(this, "mTLS certificate", valid.account);
    this.diagnostics.checkName("name", name);
    if (!Token.isUnresolved(hostnames)) this.claimHostnames(hostnames);
    const { ZeroTrustAccessMtlsCertificate } = loadL1(this, "mtlsCertificate");
    // Not created before the former one is destroyed: the API refuses hostnames that another certificate has.
    const certificate = new ZeroTrustAccessMtlsCertificate(this, "Resource", {
      provider: this.account.officialProvider,
      ...scopeAttribute(this.diagnostics, this.account, valid),
      name,
      certificate: this.pemOf(valid),
      associatedHostnames: mutable(hostnames),
    });
    this.resource = withVersionCheck(this.account, certificate);
  }

  /** ID of the certificate, known when Terraform has created it. */
  public get certificateId(): string {
    return this.resource.id;
  }

  /** MD5 fingerprint of the certificate, known when Terraform has created it: `MD5 Fingerprint=1E:80:…`. */
  public get fingerprint(): string {
    return this.resource.fingerprint;
  }

  /** When the certificate expires, known when Terraform has created it. */
  public get expiresOn(): string {
    return this.resource.expiresOn;
  }

  private claimHostnames(hostnames: readonly string[]): void {
    checkHostnames(this.diagnostics, "hostnames", hostnames);
    for (const value of new Set(hostnames.map((hostname) => hostname.toLowerCase()))) {
      const rule = "a hostname belongs to one certificate, so remove it from one of them";
      this.diagnostics.claim(this, this.account, { kind: "mTLS hostname", value, rule });
    }
  }

  private pemOf({ certificate, certificateFile }: MtlsCertificateProps): string {
    const prop = certificateFile === undefined ? "certificate" : "certificateFile";
    if ((certificate === undefined) === (certificateFile === undefined)) {
      const isMissing = certificate === undefined;
      const message = isMissing
        ? "certificate is required (string), or certificateFile with the path of the certificate"
        : "certificate and certificateFile are both set; remove one";
      this.diagnostics.add(isMissing ? "CFA1001" : "CFA1014", message, prop);
    }
    const text = certificate ?? (certificateFile === undefined ? undefined : this.textOf(certificateFile));
    if (text === undefined || Token.isUnresolved(text)) return text ?? missingString();
    return this.checkedPem(prop, text);
  }

  private textOf(file: string): string | undefined {
    return textOfFile(file, "certificateFile", ({ code, message, prop }) => this.diagnostics.add(code, message, prop));
  }

  private checkedPem(prop: string, text: string): string {
    const now = new Date();
    const checked = checkedCertificate(text, now);
    if ("problem" in checked) {
      this.diagnostics.add(checked.code, `${prop} ${checked.problem}`, prop);
      return missingString(); // the text may be a private key, which must not be in the synthesized JSON
    }
    const days = Math.floor((checked.expires.getTime() - now.getTime()) / DAY);
    if (days < SOON) {
      const message = `the certificate expires at ${checked.expires.toISOString()}, in less than ${days + 1} days; deploy its successor`;
      this.diagnostics.warn("CFA2206", message);
    }
    return checked.pem;
  }
}

const DAY = 24 * 60 * 60 * 1_000;
/** Days before the end of a certificate in which a synthesis warns of it. */
const SOON = 30;

const VALIDATORS: Validators<MtlsCertificateProps> = {
  name: requiredString,
  certificate: string,
  certificateFile: knownString,
  hostnames: strings,
  zoneId: string,
  movedFrom: movedFromValidator,
  account: accountValidator,
};
