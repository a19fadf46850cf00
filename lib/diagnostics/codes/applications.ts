/** Applications of every type. */
export const APPLICATION_CODES = {
  CFA1400: "Provisional",
} as const;
