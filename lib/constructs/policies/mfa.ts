import type { IResolvable } from "cdktf";
import type { INFRASTRUCTURE_AUTHENTICATORS, WEB_AUTHENTICATORS } from "../../api/areas/policies/authenticators";
import { MFA_SESSION_DURATION_RANGE } from "../../api/core/durations";
import { durationValidator, type Duration } from "../values/duration";
import type { Diagnostics } from "../kernel/diagnostics";
import { flag, record, texts, type Validator } from "../kernel/validators";

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
export const mfaValidator: Validator = record<MfaProps<string>>(
  { allowedAuthenticators: texts, mfaDisabled: flag, sessionDuration: durationValidator },
  "an object such as { sessionDuration: Duration.hours(8) }",
);

/** Second factors of web applications. */
export type WebAuthenticator = (typeof WEB_AUTHENTICATORS)[number];

/** Second factors of infrastructure applications. They need version 5.29.0 of the official provider. */
export type InfrastructureAuthenticator = (typeof INFRASTRUCTURE_AUTHENTICATORS)[number];

/** The attribute, in Terraform's names. */
export function mfaConfig(
  problems: Diagnostics,
  mfa: MfaProps<string> | undefined,
  authenticators: readonly string[],
): Record<string, unknown> | undefined {
  if (mfa === undefined) return undefined;
  const { allowedAuthenticators, mfaDisabled, sessionDuration } = mfa;
  for (const one of allowedAuthenticators ?? []) problems.checkOneOf("mfa.allowedAuthenticators", one, authenticators);
  if (allowedAuthenticators?.length === 0) problems.add("mfa.allowedAuthenticators is empty; name one at least");
  if (mfaDisabled === true && (allowedAuthenticators ?? sessionDuration) !== undefined) {
    problems.add("mfa.mfaDisabled is true, so allowedAuthenticators and sessionDuration say nothing; leave them out");
  }
  const text = problems.duration("mfa.sessionDuration", sessionDuration, MFA_SESSION_DURATION_RANGE, (duration) =>
    duration.toMinutesOrHours(),
  );
  return {
    ...(allowedAuthenticators !== undefined && { allowed_authenticators: [...allowedAuthenticators] }),
    ...(mfaDisabled !== undefined && { mfa_disabled: mfaDisabled }),
    ...(text !== undefined && { session_duration: text }),
  };
}
