import { createHash } from "node:crypto";

/** What a request applies to: an account, a zone, or the user who owns the credentials. */
export interface Scope {
  /** Kind of scope. */
  readonly kind: "account" | "zone" | "user";
  /** Identifier of the account or zone: 32 hexadecimal digits. Of the user: `self`. */
  readonly id: string;
}

/** The scope of endpoints that belong to neither an account nor a zone. */
export const USER_SCOPE: Scope = { kind: "user", id: "self" };

/** The key of a scope in the state: `accounts/0123…`. */
export const scopeKey = (scope: Scope): string => `${scope.kind}s/${scope.id}`;

/** A UUID derived from a name: the same name always gives the same UUID, so it need not be stored. */
export function uuidFor(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Identifier of an account's default virtual network: addresses without a virtual network belong to it. */
export const defaultVirtualNetworkId = (scope: Scope): string => uuidFor(`virtual network of ${scopeKey(scope)}`);
