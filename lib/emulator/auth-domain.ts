import type { Scope } from "./scope";

/** Where the users of an account, or of a zone, log in. */
export const authDomain = ({ id }: Scope): string => `${id.slice(0, 8)}.cloudflareaccess.com`;
