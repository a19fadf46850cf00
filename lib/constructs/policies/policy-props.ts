import type { IResolvable } from "cdktf";
import type { INFRASTRUCTURE_AUTHENTICATORS, WEB_AUTHENTICATORS } from "../../api/areas/policies/policy-limits";
import type { CLIPBOARD_FORMATS } from "../../api/areas/policies/policy-limits";
import type { AccessRules } from "../../rules";
import {
  anything,
  boolean,
  duration,
  listOf,
  number,
  objectOf,
  required,
  string,
  strings,
  type Validator,
  type Validators,
} from "../kernel/validators";
import type { Duration } from "../values/duration";

/** Validators of the three rule lists. `ruleDiagnostics` checks their elements. */
export const RULE_VALIDATORS: Validators<AccessRules> = {
  include: required(anything, () => []),
  require: anything,
  exclude: anything,
};

/** A group of people, some of whom must approve a request for access. Set `emailAddresses` or `emailListId`. */
export interface ApprovalGroupProps {
  /**
   * How many people of the group must approve, from 1.
   *
   * @default 1
   */
  readonly approvalsNeeded?: number;

  /**
   * Email addresses of the people who can approve.
   *
   * @default - those on the list `emailListId`
   */
  readonly emailAddresses?: readonly string[];

  /**
   * ID of a Zero Trust list with the email addresses of the people who can approve.
   *
   * @default - those in `emailAddresses`
   */
  readonly emailListId?: string;
}

/** The `approvalGroups` of a policy. */
export const approvalGroupsValidator: Validator = listOf(
  objectOf<ApprovalGroupProps>(
    { approvalsNeeded: number, emailAddresses: strings, emailListId: string },
    'an object such as { emailAddresses: ["ann@example.com"] }',
  ),
  'a list such as [{ emailAddresses: ["ann@example.com"] }]',
);

/** Independent multi-factor authentication: a second factor that Access itself verifies, not the identity provider. */
export interface MfaProps<Authenticator extends string> {
  /**
   * Allowed kinds of second factors.
   *
   * @default - the organization's setting
   */
  readonly allowedAuthenticators?: readonly Authenticator[];

  /**
   * Turns the second factor off, even if the organization requires it.
   *
   * @default false
   */
  readonly mfaDisabled?: boolean | IResolvable;

  /**
   * How long a second factor stays valid: a whole number of minutes or hours, up to 720 hours (the API's limit).
   *
   * @default - the organization's setting
   */
  readonly sessionDuration?: Duration | string;
}

/** The `mfa` prop of a policy or an application. */
export const mfaValidator: Validator = objectOf<MfaProps<string>>(
  { allowedAuthenticators: strings, mfaDisabled: boolean, sessionDuration: duration },
  "an object such as { sessionDuration: Duration.hours(8) }",
);

/** Second factors of web applications. */
export type WebAuthenticator = (typeof WEB_AUTHENTICATORS)[number];

/** Second factors of infrastructure applications. They need version 5.29.0 of the official provider. */
export type InfrastructureAuthenticator = (typeof INFRASTRUCTURE_AUTHENTICATORS)[number];

/** Formats that an RDP session may copy over the clipboard. */
export type ClipboardFormat = (typeof CLIPBOARD_FORMATS)[number];

/** Restrictions on RDP sessions. No version of the official provider accepts `file` in an `AccessPolicy`. */
export interface RdpConnectionProps {
  /**
   * Formats that users may copy from their machine to the session.
   *
   * @default []
   */
  readonly allowedClipboardLocalToRemoteFormats?: readonly ClipboardFormat[];
  /**
   * Formats that users may copy from the session to their machine.
   *
   * @default []
   */
  readonly allowedClipboardRemoteToLocalFormats?: readonly ClipboardFormat[];
}

/** The `rdp` prop of a policy. */
export const rdpValidator: Validator = objectOf<RdpConnectionProps>(
  { allowedClipboardLocalToRemoteFormats: strings, allowedClipboardRemoteToLocalFormats: strings },
  'an object such as { allowedClipboardLocalToRemoteFormats: ["text"] }',
);
