/** Groups, policies and service tokens. */
export const POLICY_CODES = {} as const;
