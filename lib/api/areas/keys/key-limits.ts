/** Days between rotations of the account's keys: from, to (Cloudflare's OpenAPI schema, `access_key_rotation_interval_days`). */
export const KEY_ROTATION_INTERVAL_DAYS = { minimum: 21, maximum: 365 } as const;
