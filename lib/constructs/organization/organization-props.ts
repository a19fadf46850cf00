import type { IResolvable } from "cdktf";
import type {
  PIV_KEY_TYPES,
  PIV_PIN_POLICIES,
  PIV_TOUCH_POLICIES,
  SERVICE_TOKEN_INACTIVITY_ACTIONS,
} from "../../api/areas/organizations/organization-limits";
import type { AccessAccount } from "../account/access-account";
import { accountValidator } from "../account/account-of";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import {
  boolean,
  duration,
  knownNumbers,
  number,
  objectOf,
  requiredString,
  string,
  strings,
  type Validators,
} from "../kernel/validators";
import type { InfrastructureAuthenticator, WebAuthenticator } from "../policies/policy-props";
import type { Duration } from "../values/duration";

/** What happens to an inactive service token. */
export type ServiceTokenInactivityAction = (typeof SERVICE_TOKEN_INACTIVITY_ACTIONS)[number];

/** Props of `Organization`. */
export interface OrganizationProps extends Movable {
  /** Name of the organization, which its login page shows. */
  readonly name: string;

  /** Domain of the login page: `example.cloudflareaccess.com`. */
  readonly authDomain: string;

  /**
   * Session duration of applications without one of their own, up to 744 hours (the API's limit).
   *
   * @default "24h"
   */
  readonly sessionDuration?: Duration | string;

  /**
   * Whether users go to the identity provider at once, without a page to choose one. Has an effect if the account has one identity
   * provider.
   *
   * @default false
   */
  readonly autoRedirectToIdentity?: boolean | IResolvable;

  /**
   * Whether users can log in to applications with the session of their Cloudflare One Client (WARP).
   *
   * @default false
   */
  readonly allowAuthenticateViaWarp?: boolean | IResolvable;

  /**
   * How long users are logged in to the Cloudflare One Client (WARP).
   *
   * @default - until they log out
   */
  readonly warpAuthSessionDuration?: Duration | string;

  /**
   * Whether a program whose login by the Cloudflare One Client (WARP) failed gets the status 401, instead of a redirect to the
   * login page.
   *
   * @default false
   */
  readonly warpAuthNonBrowser401?: boolean | IResolvable;

  /**
   * Whether requests to hostnames of the account's zones are denied if no application protects them. Needs version 5.22.0 of the
   * official provider.
   *
   * @default false
   */
  readonly denyUnmatchedRequests?: boolean | IResolvable;

  /**
   * Names of zones that `denyUnmatchedRequests` does not concern: `["example.com"]`.
   *
   * @default []
   */
  readonly denyUnmatchedRequestsExemptedZoneNames?: readonly string[];

  /**
   * Independent multi-factor authentication: the second factors that Access itself verifies. Needs version 5.22.0 of the official
   * provider.
   *
   * @default - no second factor
   */
  readonly mfa?: OrganizationMfaProps;

  /**
   * Whether every application asks for the second factor. Needs `mfa` with `allowedAuthenticators` and `sessionDuration`.
   *
   * @default false
   */
  readonly mfaRequiredForAllApps?: boolean | IResolvable;

  /**
   * Requirements for PIV keys as second factor.
   *
   * @default - no requirements
   */
  readonly mfaPivKeyRequirements?: PivKeyRequirementsProps;

  /**
   * Whether requests with a service token are decided by Service Auth policies only (`decision: "non_identity"`), and denied with
   * 401 or 403. Organizations created since 5 October 2026 cannot turn it off.
   *
   * @default - unchanged
   */
  readonly strictServiceTokenAuth?: boolean | IResolvable;

  /**
   * Disables or deletes service tokens that no program uses. A token that a rule refers to stays.
   *
   * @default - unchanged
   */
  readonly serviceTokenInactivity?: ServiceTokenInactivityProps;

  /**
   * Inactivity after which a user's seat is released: a month (`730h`) or more.
   *
   * @default - seats are not released
   */
  readonly userSeatExpirationInactiveTime?: Duration | string;

  /**
   * Whether the dashboard shows Access settings without letting people change them, because Terraform does.
   *
   * @default false
   */
  readonly isUiReadOnly?: boolean | IResolvable;

  /**
   * Reason that the dashboard shows for `isUiReadOnly`.
   *
   * @default - no reason
   */
  readonly uiReadOnlyToggleReason?: string;

  /**
   * Design of the login page.
   *
   * @default - Cloudflare's design
   */
  readonly loginDesign?: LoginDesignProps;

  /**
   * Pages for users whose access is denied.
   *
   * @default - Cloudflare's pages
   */
  readonly customPages?: OrganizationCustomPagesProps;

  /**
   * The account whose organization it is.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/** The second factors of an organization. */
export interface OrganizationMfaProps {
  /**
   * Allowed kinds of second factors: `["totp", "security_key"]`. Those for SSH, `piv_key` and `ssh_fido2_key`, need version 5.29.0
   * of the official provider.
   *
   * @default - none
   */
  readonly allowedAuthenticators?: readonly (WebAuthenticator | InfrastructureAuthenticator)[];

  /**
   * How long a second factor stays valid: a whole number of minutes or hours, up to 720 hours (the API's limit).
   *
   * @default - Cloudflare's default
   */
  readonly sessionDuration?: Duration | string;

  /**
   * How long a second factor of the identity provider (`mfa` among its authentication methods) counts instead: a whole number of
   * minutes or hours, up to 720 hours (the API's limit).
   *
   * @default - it does not count
   */
  readonly amrMatchingSessionDuration?: Duration | string;

  /**
   * ID of a Zero Trust list with the models of FIDO2 keys (AAGUIDs) that are accepted.
   *
   * @default - every model
   */
  readonly requiredAaguids?: string;
}

/** Requirements for PIV keys as second factor. */
export interface PivKeyRequirementsProps {
  /**
   * When the key asks for its PIN.
   *
   * @default - any policy
   */
  readonly pinPolicy?: (typeof PIV_PIN_POLICIES)[number];

  /**
   * When the key must be touched.
   *
   * @default - any policy
   */
  readonly touchPolicy?: (typeof PIV_TOUCH_POLICIES)[number];

  /**
   * Whether the key must be validated by FIPS 140-2, level 1 or higher.
   *
   * @default false
   */
  readonly requireFipsDevice?: boolean | IResolvable;

  /**
   * Accepted types of SSH keys.
   *
   * @default - all types
   */
  readonly sshKeyType?: readonly (typeof PIV_KEY_TYPES)[number][];

  /**
   * Accepted sizes of SSH keys, in bits: `[256, 2048]`.
   *
   * @default - all sizes
   */
  readonly sshKeySize?: readonly number[];
}

/** What happens to service tokens that no program uses. */
export interface ServiceTokenInactivityProps {
  /** What happens to an inactive token. */
  readonly action: ServiceTokenInactivityAction;

  /** Days without use after which a token is inactive: from 30 to 365. */
  readonly inactivityThresholdDays: number;

  /**
   * Whether it happens at all.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;
}

/** Design of the login page. */
export interface LoginDesignProps {
  /**
   * Background color: `#f6821f`.
   *
   * @default - Cloudflare's color
   */
  readonly backgroundColor?: string;
  /**
   * Text color: `#000000`.
   *
   * @default - Cloudflare's color
   */
  readonly textColor?: string;
  /**
   * URL of the logo.
   *
   * @default - Cloudflare's logo
   */
  readonly logoPath?: string;
  /**
   * Text above the login methods.
   *
   * @default - no text
   */
  readonly headerText?: string;
  /**
   * Text below the login methods.
   *
   * @default - no text
   */
  readonly footerText?: string;
}

/** IDs of custom pages for users whose access is denied. */
export interface OrganizationCustomPagesProps {
  /**
   * ID of the page for a denial by a rule that is about something else than the user.
   *
   * @default - Cloudflare's page
   */
  readonly forbidden?: string;
  /**
   * ID of the page for a denial by a rule about who the user is.
   *
   * @default - Cloudflare's page
   */
  readonly identityDenied?: string;
}

/** Validators of `OrganizationProps`. */
export const ORGANIZATION_VALIDATORS: Validators<OrganizationProps> = {
  name: requiredString,
  authDomain: requiredString,
  sessionDuration: duration,
  autoRedirectToIdentity: boolean,
  allowAuthenticateViaWarp: boolean,
  warpAuthSessionDuration: duration,
  warpAuthNonBrowser401: boolean,
  denyUnmatchedRequests: boolean,
  denyUnmatchedRequestsExemptedZoneNames: strings,
  mfa: objectOf<OrganizationMfaProps>(
    {
      allowedAuthenticators: strings,
      sessionDuration: duration,
      amrMatchingSessionDuration: duration,
      requiredAaguids: string,
    },
    'an object such as { allowedAuthenticators: ["totp"], sessionDuration: Duration.hours(8) }',
  ),
  mfaRequiredForAllApps: boolean,
  mfaPivKeyRequirements: objectOf<PivKeyRequirementsProps>(
    {
      pinPolicy: string,
      touchPolicy: string,
      requireFipsDevice: boolean,
      sshKeyType: strings,
      sshKeySize: knownNumbers,
    },
    'an object such as { pinPolicy: "once" }',
  ),
  strictServiceTokenAuth: boolean,
  serviceTokenInactivity: objectOf<ServiceTokenInactivityProps>(
    {
      action: requiredString,
      inactivityThresholdDays: { ...number, placeholder: () => undefined },
      enabled: boolean,
    },
    'an object such as { action: "disable", inactivityThresholdDays: 90 }',
  ),
  userSeatExpirationInactiveTime: duration,
  isUiReadOnly: boolean,
  uiReadOnlyToggleReason: string,
  loginDesign: objectOf<LoginDesignProps>(
    { backgroundColor: string, textColor: string, logoPath: string, headerText: string, footerText: string },
    'an object such as { headerText: "Example" }',
  ),
  customPages: objectOf<OrganizationCustomPagesProps>(
    { forbidden: string, identityDenied: string },
    "an object such as { forbidden: PAGE_ID }",
  ),
  movedFrom: movedFromValidator,
  account: accountValidator,
};
