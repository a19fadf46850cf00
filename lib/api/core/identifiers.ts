// Without imports: the constructs load this file alone.

/** ID of an account or a zone: 32 hexadecimal digits. */
export const ACCOUNT_ID_PATTERN = "^[0-9a-f]{32}$";

/** ID of most other objects: a UUID. */
export const UUID_PATTERN = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
