import type { AccessRequest } from "../evaluate";
import type { AccessModel, Key } from "../model/access-model";
import type { Way } from "./deciding";

/** How anybody gets in. */
export interface PublicAccess {
  /** `without a login`, `with any email address`. */
  readonly how: string;
  /** A request by which anybody gets in. */
  readonly request: AccessRequest;
}

/** Types of identity providers with which anybody can log in. */
const OPEN_PROVIDERS: ReadonlySet<string | undefined> = new Set([
  "onetimepin",
  "google",
  "github",
  "facebook",
  "linkedin",
  "yandex",
]);

/** The one-time PIN of an account whose source does not list its providers: every account has it, unless it is removed. */
const UNLISTED_PIN = "onetimepin";

/** An email address of which no rule knows anything. */
const ANYBODY = "anybody@any-domain.invalid";

/**
 * How anybody gets in: without a login, a token or a certificate, from an address and a country that no rule names; or with any
 * email address, by a one-time PIN or a provider with which anybody can log in. Undefined if nobody does. Whoever gets in only
 * after approval is not anybody.
 */
export function publicAccess(model: AccessModel, way: Way): PublicAccess | undefined {
  const candidates: PublicAccess[] = [
    { how: "without a login", request: { facts: {} } },
    ...openProviders(model, way).map((identityProvider) => ({
      how: "with any email address",
      request: { facts: { email: ANYBODY, login: { identityProvider } } },
    })),
  ];
  return candidates.find(({ request }) => isLetIn(way, request));
}

function isLetIn(way: Way, request: AccessRequest): boolean {
  const { outcome } = way.evaluate(request);
  return outcome.kind === "admitted" && outcome.conditions.approval === undefined;
}

function openProviders(model: AccessModel, { applications }: Way): Key[] {
  const known = [...model.identityProviders.values()].filter(({ type }) => OPEN_PROVIDERS.has(type));
  const acceptsAll = applications.every((key) => model.applications.get(key)?.allowedIdps === undefined);
  return [...known.map(({ key }) => key), ...(acceptsAll ? [UNLISTED_PIN] : [])];
}
