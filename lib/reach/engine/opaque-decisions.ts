/** What opaque policies may decide, by the key of the value; the default child is that they match nobody. */
export const OPAQUE_DECISIONS = ["bypass", "non_identity", "allow", "deny"] as const;
export type OpaqueDecision = (typeof OPAQUE_DECISIONS)[number];
