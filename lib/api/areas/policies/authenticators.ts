/** Second factors for web applications. */
export const WEB_AUTHENTICATORS = ["totp", "biometrics", "security_key"] as const;

/** Second factors for infrastructure applications (https://developers.cloudflare.com/changelog/post/2026-08-12-fido2-keys-infrastructure-ssh/). */
export const INFRASTRUCTURE_AUTHENTICATORS = ["piv_key", "ssh_fido2_key"] as const;
