/** Names of the checks. */
export const CHECKS = [
  "no-new-access",
  "no-lost-access",
  "no-public-access",
  "not-granted",
  "equivalent",
  "requires",
] as const;

export type CheckName = (typeof CHECKS)[number];
