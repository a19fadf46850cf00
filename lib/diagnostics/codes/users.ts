/** Users, tests of policies, and what is done with tokens. */
export const USER_CODES = {
  CFA2401: "An email address is invalid",
  CFA2402: "Neither or both of two props are set, and exactly one must be",
  CFA2403: "Settings of an application are set by two constructs",
  CFA2404: "An application waits for a test of the policy that it creates itself",
} as const;
