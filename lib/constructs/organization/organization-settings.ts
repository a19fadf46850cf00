import { Token } from "cdktf";
import { millisecondsOf, MFA_SESSION_DURATION_RANGE } from "../../api/core/durations";
import { UUID_PATTERN } from "../../api/core/identifiers";
import {
  PIV_KEY_TYPES,
  PIV_PIN_POLICIES,
  PIV_TOUCH_POLICIES,
  SEAT_EXPIRATION_MINIMUM,
  SERVICE_TOKEN_INACTIVITY_ACTIONS,
  SERVICE_TOKEN_INACTIVITY_DAYS,
} from "../../api/areas/organizations/organization-limits";
import { INFRASTRUCTURE_AUTHENTICATORS, WEB_AUTHENTICATORS } from "../../api/areas/policies/policy-limits";
import type { Diagnostics } from "../kernel/diagnostics";
import type {
  OrganizationMfaProps,
  OrganizationProps,
  PivKeyRequirementsProps,
  ServiceTokenInactivityProps,
} from "./organization-props";

// Checks of the settings of an organization. Those that return something return an attribute in Terraform's names.

const UUID = new RegExp(UUID_PATTERN, "i");

/** Whether a value is `true` or known only at apply. */
const mayBeOn = (flag: unknown): boolean => flag === true || Token.isUnresolved(flag);

const known = <Item>(list: readonly Item[] | undefined): readonly Item[] =>
  list === undefined || Token.isUnresolved(list) ? [] : list;

/** Reports settings that have no effect, or not without another one. */
export function checkTogether(diagnostics: Diagnostics, props: OrganizationProps): void {
  const { denyUnmatchedRequests, denyUnmatchedRequestsExemptedZoneNames: exempted, isUiReadOnly } = props;
  if (exempted !== undefined && !mayBeOn(denyUnmatchedRequests)) {
    const message =
      "denyUnmatchedRequestsExemptedZoneNames has no effect without denyUnmatchedRequests; set denyUnmatchedRequests: true, or " +
      "omit denyUnmatchedRequestsExemptedZoneNames";
    diagnostics.add("CFA1013", message, "denyUnmatchedRequestsExemptedZoneNames");
  }
  if (props.uiReadOnlyToggleReason !== undefined && isUiReadOnly === undefined) {
    const message = "uiReadOnlyToggleReason has no effect without isUiReadOnly; set isUiReadOnly, or omit the reason";
    diagnostics.add("CFA1013", message, "uiReadOnlyToggleReason");
  }
  const { allowedAuthenticators = [], sessionDuration } = props.mfa ?? {};
  if (props.mfaRequiredForAllApps !== true || (allowedAuthenticators.length > 0 && sessionDuration !== undefined))
    return;
  diagnostics.add(
    "CFA1015",
    "mfaRequiredForAllApps needs mfa with allowedAuthenticators and sessionDuration; set both, such as mfa: { " +
      'allowedAuthenticators: ["totp"], sessionDuration: "8h" }',
    "mfaRequiredForAllApps",
  );
}

/** Checks URLs and IDs. */
export function checkReferences(diagnostics: Diagnostics, { loginDesign, customPages, mfa }: OrganizationProps): void {
  diagnostics.checkUrl("loginDesign.logoPath", loginDesign?.logoPath, "https://www.example.com/logo.png");
  const ids = {
    "customPages.forbidden": customPages?.forbidden,
    "customPages.identityDenied": customPages?.identityDenied,
    "mfa.requiredAaguids": mfa?.requiredAaguids,
  };
  for (const [path, id] of Object.entries(ids)) {
    if (id === undefined || Token.isUnresolved(id) || UUID.test(id)) continue;
    const owner = path.startsWith("mfa") ? "a Zero Trust list" : "a custom page";
    const message = `${path} is "${id}", which is not the ID of ${owner}; use an ID such as "f174e90a-fafe-4643-bbbc-4a0ed4fc8415"`;
    diagnostics.add("CFA1016", message, path);
  }
}

/** Returns the inactivity after which a seat is released. */
export function seatExpiration(
  diagnostics: Diagnostics,
  { userSeatExpirationInactiveTime: given }: OrganizationProps,
): string | undefined {
  const prop = "userSeatExpirationInactiveTime";
  const time = diagnostics.duration(prop, given, undefined);
  if (time === undefined || Token.isUnresolved(time)) return time;
  if (millisecondsOf(time) < millisecondsOf(SEAT_EXPIRATION_MINIMUM)) {
    diagnostics.add("CFA1007", `${prop} is ${time}; it must be at least a month, ${SEAT_EXPIRATION_MINIMUM}`, prop);
  }
  return time;
}

/** Returns `mfa_config`. */
export function mfaConfig(diagnostics: Diagnostics, mfa: OrganizationMfaProps | undefined): object | undefined {
  if (mfa === undefined) return undefined;
  const { allowedAuthenticators, requiredAaguids } = mfa;
  for (const one of known(allowedAuthenticators)) {
    diagnostics.checkOneOf("mfa.allowedAuthenticators", one, [...WEB_AUTHENTICATORS, ...INFRASTRUCTURE_AUTHENTICATORS]);
  }
  if (allowedAuthenticators?.length === 0) {
    diagnostics.add("CFA1011", "mfa.allowedAuthenticators is empty; add one, or omit it", "mfa");
  }
  const durationOf = (prop: "sessionDuration" | "amrMatchingSessionDuration"): string | undefined =>
    diagnostics.duration(`mfa.${prop}`, mfa[prop], MFA_SESSION_DURATION_RANGE, (value) => value.toMinutesOrHours());
  return withoutUndefined({
    allowed_authenticators: allowedAuthenticators,
    amr_matching_session_duration: durationOf("amrMatchingSessionDuration"),
    required_aaguids: requiredAaguids,
    session_duration: durationOf("sessionDuration"),
  });
}

/** Returns `mfa_piv_key_requirements`, which the official provider calls `mfa_ssh_piv_key_requirements`. */
export function pivKeyRequirements(
  diagnostics: Diagnostics,
  piv: PivKeyRequirementsProps | undefined,
): object | undefined {
  if (piv === undefined) return undefined;
  const { pinPolicy, touchPolicy, requireFipsDevice, sshKeyType, sshKeySize } = piv;
  diagnostics.checkOneOf("mfaPivKeyRequirements.pinPolicy", pinPolicy, PIV_PIN_POLICIES);
  diagnostics.checkOneOf("mfaPivKeyRequirements.touchPolicy", touchPolicy, PIV_TOUCH_POLICIES);
  for (const type of known(sshKeyType)) {
    diagnostics.checkOneOf("mfaPivKeyRequirements.sshKeyType", type, PIV_KEY_TYPES);
  }
  for (const size of known(sshKeySize)) checkWhole(diagnostics, "mfaPivKeyRequirements.sshKeySize", size, 1, undefined);
  return withoutUndefined({
    pin_policy: pinPolicy,
    require_fips_device: requireFipsDevice,
    ssh_key_size: sshKeySize,
    ssh_key_type: sshKeyType,
    touch_policy: touchPolicy,
  });
}

/** Returns `service_token_inactivity`. */
export function tokenInactivity(
  diagnostics: Diagnostics,
  inactivity: ServiceTokenInactivityProps | undefined,
): object | undefined {
  if (inactivity === undefined) return undefined;
  const { action, enabled = true, inactivityThresholdDays: days } = inactivity;
  const { minimum, maximum } = SERVICE_TOKEN_INACTIVITY_DAYS;
  diagnostics.checkOneOf("serviceTokenInactivity.action", action, SERVICE_TOKEN_INACTIVITY_ACTIONS);
  checkWhole(diagnostics, "serviceTokenInactivity.inactivityThresholdDays", days, minimum, maximum);
  return { action, enabled, inactivity_threshold_days: days };
}

function checkWhole(
  diagnostics: Diagnostics,
  path: string,
  value: number | undefined,
  minimum: number,
  maximum: number | undefined,
): void {
  if (value === undefined || Token.isUnresolved(value)) return;
  if (Number.isInteger(value) && value >= minimum && value <= (maximum ?? value)) return;
  const range = maximum === undefined ? `from ${minimum}` : `from ${minimum} to ${maximum}`;
  diagnostics.add("CFA1010", `${path} is ${value}; it must be a whole number ${range}`, path);
}

const withoutUndefined = (attributes: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
