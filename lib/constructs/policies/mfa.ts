import type { IResolvable } from "cdktf";
import type { INFRASTRUCTURE_AUTHENTICATORS, WEB_AUTHENTICATORS } from "../../api/areas/policies/policy-limits";
import { MFA_SESSION_DURATION_RANGE } from "../../api/core/durations";
import type { Diagnostics } from "../kernel/diagnostics";
import { boolean, duration, objectOf, strings, type Validator } from "../kernel/validators";
import type { Duration } from "../values/duration";

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

/** Checks the `mfa` prop, and returns the attribute in Terraform's names. */
export function mfaConfig(
  diagnostics: Diagnostics,
  mfa: MfaProps<string> | undefined,
  authenticators: readonly string[],
): Record<string, unknown> | undefined {
  if (mfa === undefined) return undefined;
  const { allowedAuthenticators, mfaDisabled, sessionDuration } = mfa;
  for (const one of allowedAuthenticators ?? [])
    diagnostics.checkOneOf("mfa.allowedAuthenticators", one, authenticators);
  if (allowedAuthenticators?.length === 0) {
    diagnostics.add("CFA1011", "mfa.allowedAuthenticators is empty; add one, or omit it", "mfa");
  }
  if (mfaDisabled === true && (allowedAuthenticators ?? sessionDuration) !== undefined) {
    diagnostics.add(
      "CFA1013",
      "mfa.allowedAuthenticators and mfa.sessionDuration have no effect, because mfa.mfaDisabled is true; omit them",
      "mfa",
    );
  }
  const session = diagnostics.duration("mfa.sessionDuration", sessionDuration, MFA_SESSION_DURATION_RANGE, (value) =>
    value.toMinutesOrHours(),
  );
  return {
    ...(allowedAuthenticators !== undefined && { allowed_authenticators: [...allowedAuthenticators] }),
    ...(mfaDisabled !== undefined && { mfa_disabled: mfaDisabled }),
    ...(session !== undefined && { session_duration: session }),
  };
}
