/** `AccessAccount`, the providers of a stack, and the version of the official provider that a field needs. */
export const ACCOUNT_CODES = {} as const;
