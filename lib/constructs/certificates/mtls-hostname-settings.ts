import type { ZeroTrustAccessMtlsHostnameSettings } from "@cdktf/provider-cloudflare/lib/zero-trust-access-mtls-hostname-settings";
import type { IResolvable } from "cdktf";
import { Construct } from "constructs";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { scopeAttribute } from "../account/account-or-zone";
import { Diagnostics } from "../kernel/diagnostics";
import { loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { boolean, listOf, objectOf, required, requiredString, string, type Validators } from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";
import { checkHostnames } from "./mtls-hostnames";
import type { CertificateScope } from "./place-of-certificates";

/** How client certificates are handled for one hostname. */
export interface MtlsHostnameProps {
  /** The hostname: `api.example.com`. */
  readonly hostname: string;

  /**
   * Whether the client certificate is forwarded to the origin, in a header.
   *
   * @default false
   */
  readonly clientCertificateForwarding?: boolean | IResolvable;

  /**
   * Whether client certificates are asked for in China too. Needs a zone with China Network.
   *
   * @default false
   */
  readonly chinaNetwork?: boolean | IResolvable;
}

/** Props of `MtlsHostnameSettings`. */
export interface MtlsHostnameSettingsProps extends CertificateScope, Movable {
  /** The settings of all hostnames. They replace all settings that the account or zone has. */
  readonly settings: readonly MtlsHostnameProps[];

  /**
   * The account that the settings belong to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * How client certificates are handled, for each hostname of an account or zone. An account or zone has one list of settings.
 *
 * ```ts
 * new MtlsHostnameSettings(this, "mtls", { settings: [{ hostname: "api.example.com", clientCertificateForwarding: true }] });
 * ```
 */
export class MtlsHostnameSettings extends Construct {
  /** The L1. */
  public readonly resource: ZeroTrustAccessMtlsHostnameSettings;
  /** The account that the settings belong to. */
  public readonly account: AccessAccount;

  public constructor(scope: Construct, id: string, props: MtlsHostnameSettingsProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "mTLS settings", valid.account);
    const hostnames = valid.settings.map(({ hostname }) => hostname);
    checkHostnames(diagnostics, "settings", hostnames);
    diagnostics.claim(this, this.account, {
      kind: "mTLS settings of",
      value: valid.zoneId ?? this.account.accountId,
      rule: "they are one list, which the last deployment would replace, so merge the two",
    });
    const { ZeroTrustAccessMtlsHostnameSettings } = loadL1(this, "mtlsHostnameSettings");
    const settings = new ZeroTrustAccessMtlsHostnameSettings(this, "Resource", {
      provider: this.account.officialProvider,
      ...scopeAttribute(diagnostics, this.account, valid),
      settings: valid.settings.map(({ hostname, clientCertificateForwarding = false, chinaNetwork = false }) => ({
        hostname,
        clientCertificateForwarding,
        chinaNetwork,
      })),
    });
    this.resource = withVersionCheck(this.account, settings);
  }
}

const VALIDATORS: Validators<MtlsHostnameSettingsProps> = {
  settings: required(
    listOf(
      objectOf<MtlsHostnameProps>(
        { hostname: requiredString, clientCertificateForwarding: boolean, chinaNetwork: boolean },
        "an object with hostname",
      ),
      "a list of objects with hostname",
    ),
    () => [],
  ),
  zoneId: string,
  movedFrom: movedFromValidator,
  account: accountValidator,
};
