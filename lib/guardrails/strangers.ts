import { UnsoundAnswerError } from "../reach/engine";
import { evaluateApplication, type AccessRequest } from "../reach/evaluate";
import type { Application, KnownPolicy } from "../reach/model/access-model";
import type { Admission } from "../reach/model/outcome";
import type { LintContext } from "./context";

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

/** Types of identity providers with which everybody can log in, or make an account to do so. */
const OPEN_TO_EVERYBODY: ReadonlySet<string> = new Set([
  "onetimepin",
  "google",
  "github",
  "facebook",
  "linkedin",
  "yandex",
  "cloudflare",
]);

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
  doorFor(context, application, {});

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
    const door = doorFor(context, application, { email: SOMEBODY, login: { identityProvider: login.provider } });
    if (door?.admission.by === "allow") return { ...door, login };
  }
  return undefined;
}

function doorFor(
  { model, probes }: LintContext,
  { key }: Application,
  facts: AccessRequest["facts"],
): OpenDoor | undefined {
  const strangers = ADDRESSES.map((ip): AccessRequest => ({ facts: { ...facts, ip } }));
  let turnedAway = 0;
  const letIn = strangers.filter((stranger) => {
    // The engine tells quickly that a stranger is turned away, which is so nearly everywhere.
    if (turnedAway > ADDRESSES.length - MOST) return false;
    const isIn = probes.outcome(key, stranger).kind === "admitted";
    if (!isIn) turnedAway += 1;
    return isIn;
  });
  const [example] = letIn;
  if (example === undefined || letIn.length < MOST) return undefined;
  const { outcome, decidedBy } = evaluateApplication(model, key, example);
  if (outcome.kind !== "admitted")
    throw new UnsoundAnswerError(`the engine lets in ${JSON.stringify(example)} at "${key}"`);
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
    return OPEN_TO_EVERYBODY.has(known.type) ? [{ provider, isCertain: true }] : [];
  });
  // The account may have providers that the source does not have.
  if (allowedIdps === undefined && !context.isWholeAccount) {
    logins.push({ provider: "any identity provider", isCertain: false });
  }
  return logins.sort((one, other) => Number(other.isCertain) - Number(one.isCertain));
}
