import type { Static } from "@sinclair/typebox";
import { INFRASTRUCTURE_AUTHENTICATORS, WEB_AUTHENTICATORS } from "./policy-limits";
import { MFA_SESSION_DURATION_PATTERN } from "../../core/durations";
import { OneOf } from "../../core/schema";
import { Type } from "../../core/type";

const mfaConfig = <const Authenticators extends readonly string[]>(authenticators: Authenticators, options = {}) =>
  Type.Object(
    {
      allowed_authenticators: Type.Optional(
        Type.Array(OneOf(authenticators), { description: "Accepted second factors." }),
      ),
      mfa_disabled: Type.Optional(
        Type.Boolean({ description: "Disables the second factor. Overrides the setting of the organization." }),
      ),
      session_duration: Type.Optional(
        Type.String({
          pattern: MFA_SESSION_DURATION_PATTERN,
          description: "How long a second factor stays valid, in minutes or hours: `0m` to `720h` (30 days).",
        }),
      ),
    },
    { description: "Independent multi-factor authentication.", ...options },
  );

export const MfaConfig = mfaConfig(WEB_AUTHENTICATORS);
export type MfaConfig = Static<typeof MfaConfig>;

export const InfrastructureMfaConfig = mfaConfig(INFRASTRUCTURE_AUTHENTICATORS, {
  newerThanReference:
    "August 2026 (https://developers.cloudflare.com/changelog/post/2026-08-12-fido2-keys-infrastructure-ssh/)",
});
export type InfrastructureMfaConfig = Static<typeof InfrastructureMfaConfig>;

/** For a policy of either a web or an infrastructure application. */
export const AnyMfaConfig = mfaConfig([...WEB_AUTHENTICATORS, ...INFRASTRUCTURE_AUTHENTICATORS]);
export type AnyMfaConfig = Static<typeof AnyMfaConfig>;
