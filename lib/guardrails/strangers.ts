import type { Decision } from "../api/areas/policies/policy-limits";
import { evaluateApplication, type AccessRequest } from "../reach/evaluate";
import type { Application, KnownPolicy } from "../reach/model/access-model";
import type { Admission } from "../reach/model/outcome";
import type { LintContext } from "./context";
import { OPEN_PROVIDER_TYPES } from "../reach/model/open-providers";

/**
 * Addresses all over the Internet: one of each eighth of the IPv4 addresses, and one of IPv6. Whoever lets in most of them does
 * not name whom it lets in; a range that it excludes, or that has one of them, makes no difference.
 */
const ADDRESSES = [
  "17.83.201.44",
  "46.219.8.131",
  "83.14.177.90",
  "109.252.36.7",
  "141.98.63.222",
  "188.40.121.19",
  "203.7.88.150",
  "2a02:2f0e:51c3::8d1",
];
const MOST = ADDRESSES.length - 2;

/** An email address that no rule names. */
const SOMEBODY = "somebody@anywhere.invalid";

/** How an application lets in strangers: people and programs of whom it knows nothing. */
export interface OpenDoor {
  readonly admission: Admission;
  /** Undefined if the policy is opaque. */
  readonly policy: KnownPolicy | undefined;
  /** A stranger who gets in. */
  readonly example: AccessRequest;
}

/** The policy that lets in programs and people who show nothing at all, from anywhere; undefined if none does. */
export const doorForAnybody = (context: LintContext, application: Application): OpenDoor | undefined =>
  doorFor(context, application, {}, ["bypass", "non_identity"]);

/** How strangers may log in. */
export interface StrangersLogin {
  /** Key of the identity provider. */
  readonly provider: string;
  /** Whether it is known that everybody can log in with it. */
  readonly isCertain: boolean;
}

/** The policy that lets in whoever can log in, from anywhere, and how a stranger may; undefined if none does. */
export function doorForUsers(
  context: LintContext,
  application: Application,
): (OpenDoor & { readonly login: StrangersLogin }) | undefined {
  for (const login of strangersLogins(context, application)) {
    const facts = { email: SOMEBODY, login: { identityProvider: login.provider } };
    const door = doorFor(context, application, facts, ["allow"]);
    if (door?.admission.by === "allow") return { ...door, login };
  }
  return undefined;
}

function doorFor(
  context: LintContext,
  application: Application,
  facts: AccessRequest["facts"],
  decisions: readonly Decision[],
): OpenDoor | undefined {
  const strangers = ADDRESSES.map((ip): AccessRequest => ({ facts: { ...facts, ip } }));
  // The engine tells quickly that no policy matches strangers, which is so nearly everywhere.
  const mayLetIn = context
    .knownPoliciesOf(application)
    .some((policy) => decisions.includes(policy.decision) && matchesAny(context, policy, strangers));
  if (!mayLetIn) return undefined;
  const doors = strangers.flatMap((stranger) => doorOf(context, application, stranger) ?? []);
  return doors.length < MOST ? undefined : doors[0];
}

const matchesAny = ({ probes }: LintContext, policy: KnownPolicy, strangers: readonly AccessRequest[]): boolean =>
  // One of each half of the IPv4 addresses, and one of IPv6: policies that let in strangers together have one of these.
  [strangers.at(0), strangers.at(4), strangers.at(-1)].some(
    (stranger) => stranger !== undefined && probes.isMatched(policy, stranger),
  );

/** How one request gets in, as `decide` says. */
function doorOf({ model }: LintContext, { key }: Application, example: AccessRequest): OpenDoor | undefined {
  const { outcome, decidedBy } = evaluateApplication(model, key, example);
  if (outcome.kind !== "admitted") return undefined;
  const policy = decidedBy?.policy;
  return { admission: outcome, policy: policy?.opaque === undefined ? policy : undefined, example };
}

/** The logins that are open to strangers, those of which it is certain first. */
function strangersLogins(context: LintContext, { allowedIdps }: Application): StrangersLogin[] {
  const { identityProviders } = context.model;
  const keys = allowedIdps ?? [...identityProviders.keys()];
  const logins = keys.flatMap((provider): StrangersLogin[] => {
    const known = identityProviders.get(provider);
    if (known?.type === undefined) {
      const mayExist = known !== undefined || !context.isWholeAccount;
      return mayExist ? [{ provider, isCertain: false }] : [];
    }
    return OPEN_PROVIDER_TYPES.has(known.type) ? [{ provider, isCertain: true }] : [];
  });
  // The account may have providers that the source does not have.
  if (allowedIdps === undefined && !context.isWholeAccount) {
    logins.push({ provider: "any identity provider", isCertain: false });
  }
  return logins.sort((one, other) => Number(other.isCertain) - Number(one.isCertain));
}
