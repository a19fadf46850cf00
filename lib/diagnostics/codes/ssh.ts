/** SSH certificate authorities and SSH applications. */
export const SSH_CODES = {
  CFA1600: "Provisional",
} as const;
