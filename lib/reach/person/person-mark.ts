/** Marks persons, also those of another copy of this package: `instanceof` would not recognize them. */
export const PERSON = Symbol.for("cdktf-cloudflare-access.Person");
