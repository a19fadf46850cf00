import type { IResolvable } from "cdktf";
import type { INFRASTRUCTURE_AUTHENTICATORS, WEB_AUTHENTICATORS } from "../../api/areas/policies/authenticators";
import { MFA_SESSION_DURATION_RANGE } from "../../api/core/durations";
import type { Duration } from "../values/duration";
import type { Diagnostics } from "../kernel/diagnostics";
import { duration, boolean, objectOf, strings, type Validator } from "../kernel/validators";

/** Independent multi-factor authentication: a second factor that Access itself asks for. */
export interface MfaProps<Authenticator extends string> {
  /** @default - what the organization accepts */
  readonly allowedAuthenticators?: readonly Authenticator[];

  /**
   * Asks for no second factor here, whatever the organization says.
   *
   * @default false
   */
  readonly mfaDisabled?: boolean | IResolvable;

  /**
   * How long a second factor holds: whole minutes or hours, up to `720h`.
   *
   * @default - what the organization says
   */
  readonly sessionDuration?: Duration | string;
}

/** What is said of a second factor. */
export const mfaValidator: Validator = objectOf<MfaProps<string>>(
  { allowedAuthenticators: strings, mfaDisabled: boolean, sessionDuration: duration },
  "an object such as { sessionDuration: Duration.hours(8) }",
);

/** Second factors of web applications. */
export type WebAuthenticator = (typeof WEB_AUTHENTICATORS)[number];

/** Second factors of infrastructure applications. They need version 5.29.0 of the official provider. */
export type InfrastructureAuthenticator = (typeof INFRASTRUCTURE_AUTHENTICATORS)[number];

/** The attribute, in Terraform's names. */
export function mfaConfig(
  diagnostics: Diagnostics,
  mfa: MfaProps<string> | undefined,
  authenticators: readonly string[],
): Record<string, unknown> | undefined {
  if (mfa === undefined) return undefined;
  const { allowedAuthenticators, mfaDisabled, sessionDuration } = mfa;
  for (const one of allowedAuthenticators ?? [])
    diagnostics.checkOneOf("mfa.allowedAuthenticators", one, authenticators);
  if (allowedAuthenticators?.length === 0)
    diagnostics.add("CFA1300", "mfa.allowedAuthenticators is empty; name one at least", "mfa");
  if (mfaDisabled === true && (allowedAuthenticators ?? sessionDuration) !== undefined) {
    diagnostics.add(
      "CFA1300",
      "mfa.mfaDisabled is true, so allowedAuthenticators and sessionDuration say nothing; leave them out",
      "mfa",
    );
  }
  const text = diagnostics.duration("mfa.sessionDuration", sessionDuration, MFA_SESSION_DURATION_RANGE, (duration) =>
    duration.toMinutesOrHours(),
  );
  return {
    ...(allowedAuthenticators !== undefined && { allowed_authenticators: [...allowedAuthenticators] }),
    ...(mfaDisabled !== undefined && { mfa_disabled: mfaDisabled }),
    ...(text !== undefined && { session_duration: text }),
  };
}
