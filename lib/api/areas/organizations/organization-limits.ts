// Without imports: the constructs load this file alone.

/**
 * Range of the inactivity after which a service token is disabled or deleted, in days (Cloudflare's changelog of 22 September
 * 2026).
 */
export const SERVICE_TOKEN_INACTIVITY_DAYS = { minimum: 30, maximum: 365 } as const;

/** What happens to an inactive service token. */
export const SERVICE_TOKEN_INACTIVITY_ACTIONS = ["disable", "delete"] as const;

/** Minimum inactivity after which a user's seat is released: one month (official SDK). */
export const SEAT_EXPIRATION_MINIMUM = "730h";

/** When a PIV key asks for its PIN. */
export const PIV_PIN_POLICIES = ["never", "once", "always"] as const;

/** When a PIV key must be touched. */
export const PIV_TOUCH_POLICIES = ["never", "always", "cached"] as const;

/** Types of the SSH keys on PIV keys. */
export const PIV_KEY_TYPES = ["ecdsa", "ed25519", "rsa"] as const;
