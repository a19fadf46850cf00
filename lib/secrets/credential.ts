/** What a string plainly is, by its first characters. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["a credential of Cloudflare", /^(?:cf[a-z]{1,4}_[A-Za-z0-9-]{16}|v\d+\.\d+-)/],
  ["a JSON Web Token or another encoded token", /^eyJ[\w.+/=-]{16}/],
  ["a token of GitHub", /^(?:gh[a-z]_[A-Za-z0-9]{16}|github_pat_[A-Za-z0-9])/],
  ["a token of GitLab", /^gl[a-z]{1,6}-[\w-]{16}/],
  ["a token of Slack", /^(?:xox[a-z]|xapp)[-_.]/],
  ["a secret key", /^(?:sk|rk|pk)(?:-|_(?:[a-z]+_)?[A-Za-z0-9]{16})/],
  ["a key of AWS", /^A[KS]IA[A-Z0-9]{16}/],
  ["a key of Google", /^AIza[\w-]{30}/],
  ["a token of npm", /^npm_[A-Za-z0-9]{30}/],
  ["a key or certificate in PEM", /-----BEGIN /],
  ["a value of an Authorization header", /^(?:bearer|basic)\s+\S/i],
  ["a URL with a password", /^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]*@/i],
];

/** Matches whatever one of them matches: the emulator checks the path of each request. */
const ANY_KIND = new RegExp(KINDS.map(([, { source }]) => source).join("|"), "i");

/** As many random characters are a credential, whoever issued it. */
const SHORTEST_RANDOM = 32;

/** Share of neighbours that differ as words never do. Random characters have 0.4 and more, names in camelCase 0.2. */
const LEAST_CHANGES = 0.25;

/** Share of digits. Random hexadecimal digits have 0.6. */
const LEAST_DIGITS = 0.4;

/**
 * What a string is if it is plainly a credential, for messages, which must not repeat the string:
 * `a credential of Cloudflare`. Undefined for anything else, such as the long name of a variable.
 */
export function credentialKind(text: string): string | undefined {
  const trimmed = text.trim();
  const isUnknown = issuedCredentialKind(trimmed) === undefined && isRandom(trimmed);
  return isUnknown ? `a string of ${trimmed.length} random characters` : issuedCredentialKind(trimmed);
}

/** The same for credentials whose first characters say who issued them. Random identifiers are not among them. */
export const issuedCredentialKind = (text: string): string | undefined =>
  ANY_KIND.test(text) ? KINDS.find(([, pattern]) => pattern.test(text))?.[0] : undefined;

function isRandom(text: string): boolean {
  if (text.length < SHORTEST_RANDOM || !/^[\w+/=.~-]+$/.test(text)) return false;
  const digits = text.replace(/\D/g, "").length;
  // From a lowercase letter to a capital, between a letter and a digit, and from an acronym to a word.
  const changes = text.match(/[a-z](?=[A-Z])|[A-Za-z](?=\d)|\d(?=[A-Za-z])|[A-Z](?=[A-Z][a-z])/g)?.length ?? 0;
  return digits >= LEAST_DIGITS * text.length || changes >= LEAST_CHANGES * (text.length - 1);
}
