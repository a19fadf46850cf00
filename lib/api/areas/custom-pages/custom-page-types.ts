// Without imports: the constructs load this file alone.

/** When a custom page is shown: when an identity-based rule denies access (identity_denied), or another rule (forbidden). */
export const CUSTOM_PAGE_TYPES = ["identity_denied", "forbidden"] as const;
