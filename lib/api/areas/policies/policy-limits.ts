/** Reusable policies an account may have (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const POLICIES_PER_ACCOUNT = 500;

/** What a policy does with whom it matches. In the dashboard: Allow, Block, Service Auth, Bypass. */
export const DECISIONS = ["allow", "deny", "non_identity", "bypass"] as const;
export type Decision = (typeof DECISIONS)[number];

/** What may be copied and pasted in an RDP session. */
export const CLIPBOARD_FORMATS = ["text", "file"] as const;

/** Risk levels of a user, from the user risk score. */
export const RISK_LEVELS = ["low", "medium", "high", "unscored"] as const;
