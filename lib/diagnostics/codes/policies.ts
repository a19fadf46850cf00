/** Groups, policies and service tokens. */
export const POLICY_CODES = {
  CFA1300: "Provisional",
} as const;
