/** When the accounts of an emulator and everything they have from the beginning came to be, in milliseconds since 1970. */
export const FOUNDING = Date.UTC(2026, 0, 1);
