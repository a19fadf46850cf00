import type { ZeroTrustOrganization } from "@cdktf/provider-cloudflare/lib/zero-trust-organization";
import { Token } from "cdktf";
import { Construct } from "constructs";
import { SESSION_DURATION_RANGE } from "../../api/core/durations";
import { HOSTNAME_PATTERN } from "../../api/core/hostnames";
import type { CfaccessOrganizationSettings } from "../../bindings/cfaccess/organization-settings";
import type { AccessAccount } from "../account/access-account";
import { accountOf } from "../account/account-of";
import { Diagnostics } from "../kernel/diagnostics";
import { loadL1, loadOrganizationSettings } from "../kernel/load-l1";
import { placeOf } from "../kernel/place";
import { inTerraformNames } from "../kernel/plain-text";
import { addressOf } from "../kernel/reference";
import { pickDefined } from "../kernel/validators";
import { allowsOnlyFrom, newerFields, withVersionCheck } from "../kernel/version-check";
import { ORGANIZATION_VALIDATORS, type OrganizationProps } from "./organization-props";
import {
  checkReferences,
  checkTogether,
  mfaConfig,
  pivKeyRequirements,
  seatExpiration,
  tokenInactivity,
} from "./organization-settings";

const TYPE = "cloudflare_zero_trust_organization";

/** Settings by the names of the API, which are those of Terraform. */
type Settings = Readonly<Record<string, unknown>>;

/**
 * The Zero Trust organization of an account: the settings that all applications share. It exists already, and the construct
 * adopts it: a deployment **replaces** its settings, and those that no prop sets go back to their defaults, except for the
 * settings of service tokens. A destroy leaves the organization as it is.
 *
 * ```ts
 * new Organization(this, "organization", {
 *   name: "Example",
 *   authDomain: "example.cloudflareaccess.com",
 *   sessionDuration: Duration.hours(8),
 *   strictServiceTokenAuth: true,
 * });
 * ```
 */
export class Organization extends Construct {
  /** The L1. */
  public readonly resource: ZeroTrustOrganization;
  /** The L1 of the settings that the account's version of the official provider lacks; undefined if there are none. */
  public readonly companionSettings?: CfaccessOrganizationSettings;
  /** The account whose organization it is. */
  public readonly account: AccessAccount;
  private readonly diagnostics = new Diagnostics(this);

  public constructor(scope: Construct, id: string, props: OrganizationProps) {
    super(...placeOf(scope, id));
    const valid = this.diagnostics.validated(props, ORGANIZATION_VALIDATORS);
    this.account = accountOf(this, "organization", valid.account);
    this.check(valid);
    const { official, companion } = bySource(this.account.providerVersion, this.newerSettings(valid));
    const { ZeroTrustOrganization } = loadL1(this, "organization");
    const organization = new ZeroTrustOrganization(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      ...this.settings(valid),
    });
    this.resource = withVersionCheck(this.account, organization, official);
    if (Object.keys(companion).length > 0) this.companionSettings = this.addCompanionSettings(companion);
  }

  /** Domain of the login page. */
  public get authDomain(): string {
    return this.resource.authDomain;
  }

  private check(props: OrganizationProps): void {
    const { accountId } = this.account;
    this.diagnostics.claim(this, this.account, {
      kind: "organization of account",
      value: accountId,
      rule: "an account has one organization, and two constructs would undo each other's settings; keep one",
    });
    this.diagnostics.checkName("name", props.name);
    checkAuthDomain(this.diagnostics, props.authDomain);
    checkTogether(this.diagnostics, props);
    checkReferences(this.diagnostics, props);
  }

  /** The attributes that the L1 has. Those that the API always returns are always set. */
  private settings(props: OrganizationProps) {
    const sessionDuration = this.diagnostics.duration("sessionDuration", props.sessionDuration, SESSION_DURATION_RANGE);
    const warp = this.diagnostics.duration("warpAuthSessionDuration", props.warpAuthSessionDuration, undefined);
    const seat = seatExpiration(this.diagnostics, props);
    return {
      ...pickDefined(props, ["name", "authDomain", "loginDesign", "customPages", "uiReadOnlyToggleReason"]),
      allowAuthenticateViaWarp: props.allowAuthenticateViaWarp ?? false,
      autoRedirectToIdentity: props.autoRedirectToIdentity ?? false,
      isUiReadOnly: props.isUiReadOnly ?? false,
      ...(sessionDuration !== undefined && { sessionDuration }),
      ...(warp !== undefined && { warpAuthSessionDuration: warp }),
      ...(seat !== undefined && { userSeatExpirationInactiveTime: seat }),
    };
  }

  /** The settings that the L1 lacks. */
  private newerSettings(props: OrganizationProps): Settings {
    return {
      deny_unmatched_requests: props.denyUnmatchedRequests,
      deny_unmatched_requests_exempted_zone_names: props.denyUnmatchedRequestsExemptedZoneNames,
      mfa_config: mfaConfig(this.diagnostics, props.mfa),
      mfa_piv_key_requirements: pivKeyRequirements(this.diagnostics, props.mfaPivKeyRequirements),
      mfa_required_for_all_apps: props.mfaRequiredForAllApps,
      service_token_inactivity: tokenInactivity(this.diagnostics, props.serviceTokenInactivity),
      strict_service_token_auth: props.strictServiceTokenAuth,
      warp_auth_non_browser_401: props.warpAuthNonBrowser401,
    };
  }

  /**
   * The official resource replaces the settings of the organization, and so removes some of these: its update must be followed by
   * a new creation of this resource, which changes just these settings. Its deletion changes nothing.
   */
  private addCompanionSettings(settings: Settings): CfaccessOrganizationSettings {
    const { providerVersion, accountId, companionProvider } = this.account;
    const names = Object.keys(settings).join(", ");
    this.diagnostics.note(
      "CFA2004",
      `version ${providerVersion} of the official provider lacks ${names}, so cfaccess_organization_settings sets them`,
    );
    const resource = new (loadOrganizationSettings())(this, "Settings", {
      provider: companionProvider,
      accountId,
      dependsOn: [this.resource],
      lifecycle: { replaceTriggeredBy: [addressOf(this.resource)] },
    });
    for (const [name, value] of Object.entries(settings)) resource.addOverride(name, inTerraformNames(value));
    return resource;
  }
}

/** The first version of the official provider that may lack its old name of the requirements for PIV keys. */
const PIV_RENAMED = "5.29.0";

/** Whether every version that the account allows has the requirements for PIV keys, and under the name that is known. */
const hasPivRequirements = (version: string): boolean =>
  !newerFields(TYPE, version).has("mfa_ssh_piv_key_requirements") && !allowsOnlyFrom(version, PIV_RENAMED);

/** Settings that the companion has, too. */
const IN_COMPANION: ReadonlySet<string> = new Set([
  "mfa_piv_key_requirements",
  "service_token_inactivity",
  "strict_service_token_auth",
  "warp_auth_non_browser_401",
]);

/** Divides settings by the provider that sets them: the official one where the account's version has the attribute. */
function bySource(version: string, settings: Settings): { readonly official: Settings; readonly companion: Settings } {
  const set = Object.entries(settings).filter(([, value]) => value !== undefined);
  const isOfficial = ([name]: readonly [string, unknown]): boolean => {
    if (name === "mfa_piv_key_requirements") return hasPivRequirements(version);
    return !IN_COMPANION.has(name) || !newerFields(TYPE, version).has(name);
  };
  const official = set.filter(isOfficial).map(([name, value]) => [OFFICIAL_NAMES[name] ?? name, value] as const);
  return {
    official: Object.fromEntries(official),
    companion: Object.fromEntries(set.filter((setting) => !isOfficial(setting))),
  };
}

/** Attributes whose names in the official provider are not those of the API. */
const OFFICIAL_NAMES: Readonly<Record<string, string | undefined>> = {
  mfa_piv_key_requirements: "mfa_ssh_piv_key_requirements",
};

function checkAuthDomain(diagnostics: Diagnostics, domain: string): void {
  if (Token.isUnresolved(domain) || new RegExp(HOSTNAME_PATTERN).test(domain)) return;
  const message = `authDomain is "${domain}"; it must be a hostname such as "example.cloudflareaccess.com"`;
  diagnostics.add("CFA2005", message, "authDomain");
}
