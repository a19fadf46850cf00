// Without imports: the constructs load this file alone.

/** Maximum number of reusable policies in an account (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const POLICIES_PER_ACCOUNT = 500;

/** What a policy does with matching requests. In the dashboard: Allow, Block, Service Auth, Bypass. */
export const DECISIONS = ["allow", "deny", "non_identity", "bypass"] as const;
export type Decision = (typeof DECISIONS)[number];

/** Formats that users can copy and paste in an RDP session. */
export const CLIPBOARD_FORMATS = ["text", "file"] as const;

/** Risk levels of a user, from the user risk score. */
export const RISK_LEVELS = ["low", "medium", "high", "unscored"] as const;

/** Second factors for web applications. */
export const WEB_AUTHENTICATORS = ["totp", "biometrics", "security_key"] as const;

/** Second factors for infrastructure applications (https://developers.cloudflare.com/changelog/post/2026-08-12-fido2-keys-infrastructure-ssh/). */
export const INFRASTRUCTURE_AUTHENTICATORS = ["piv_key", "ssh_fido2_key"] as const;
