/** `AccessAccount`, the providers of a stack, and the version of the official provider that a field needs. */
export const ACCOUNT_CODES = {
  CFA1100: "Provisional",
  CFA1101: "A field needs a later version of the official provider",
  CFA1102: "An account ID is malformed",
} as const;
