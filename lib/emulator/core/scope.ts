import { createHash } from "node:crypto";

/** What a request works in: an account, a zone, or the user the credentials belong to. */
export interface Scope {
  readonly kind: "account" | "zone" | "user";
  readonly id: string;
}

/** Where things that belong to nobody in particular are kept. */
export const USER_SCOPE: Scope = { kind: "user", id: "self" };

/** The name of a scope in the state: `accounts/0123…`. */
export const scopeKey = (scope: Scope): string => `${scope.kind}s/${scope.id}`;

/** A UUID that follows from a name: the same each time, and nowhere kept. */
export function uuidFor(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The virtual network an account's addresses are in unless they say otherwise. */
export const defaultVirtualNetworkId = (scope: Scope): string => uuidFor(`virtual network of ${scopeKey(scope)}`);
