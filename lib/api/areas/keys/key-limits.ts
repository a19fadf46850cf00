// Without imports: the constructs load this file alone.

/** Range of the days between rotations of the account's keys (Cloudflare's OpenAPI schema, `access_key_rotation_interval_days`). */
export const KEY_ROTATION_INTERVAL_DAYS = { minimum: 21, maximum: 365 } as const;
