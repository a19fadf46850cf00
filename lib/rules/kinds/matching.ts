import type { ClaimValue, LoginFacts } from "./access-facts";
import type { MatchContext } from "./record";

/** Whether two values are equal, ignoring case. */
export const isSame = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** Whether a list contains a value. */
export const has = (list: readonly string[] | undefined, value: string): boolean => list?.includes(value) ?? false;

/** The login, if it was with this identity provider: facts from other providers do not count. */
export const loginWith = ({ facts: { login } }: MatchContext, identityProviderId: string): LoginFacts | undefined =>
  isSame(login?.identityProvider, identityProviderId) ? login : undefined;

/** Whether the identity provider reported that the user is a member of this group. */
export const isInProviderGroup = (context: MatchContext, identityProviderId: string, group: string): boolean =>
  has(loginWith(context, identityProviderId)?.groups, group);

/** Whether a claim or attribute has this value. */
export function hasClaim(
  claims: Readonly<Record<string, ClaimValue>> | undefined,
  name: string,
  value: string,
): boolean {
  if (claims === undefined || !Object.hasOwn(claims, name)) return false;
  return [claims[name] ?? []].flat().includes(value);
}
