/** Identifier of an account or of a zone: 32 hexadecimal digits. */
export const ACCOUNT_ID_PATTERN = "^[0-9a-f]{32}$";

/** Identifier of most objects below an account. */
export const UUID_PATTERN = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
