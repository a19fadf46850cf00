/** Groups, policies and service tokens. */
export const POLICY_CODES = {
  CFA1301: "Nobody can approve access",
  CFA1302: "An approval group has fewer people than approvals needed",
} as const;
