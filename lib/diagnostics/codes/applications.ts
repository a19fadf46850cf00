/** Applications of every type. */
export const APPLICATION_CODES = {} as const;
