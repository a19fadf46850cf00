/** Values that are made on their own: `Duration`, `Secret`. */
export const VALUE_CODES = {} as const;
