/** SSH certificate authorities and SSH applications. */
export const SSH_CODES = {} as const;
