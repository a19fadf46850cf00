import { NOT_VALID, WITHOUT, type Said, type Selection } from "./class-description";
import type { Names } from "./names";
import type { Claim } from "./variables";

/** How many values words name; the rest is counted. */
const MOST_VALUES = 8;

/** A class of requests in words: `users of contractors.example.com who log in with "Okta", from the Netherlands`. */
export function classWords(names: Names, description: readonly Said[], isOfUsers: boolean): string {
  const phrases = description.map((said) => phraseOf(names, said));
  const subject = phrases.find((phrase) => phrase.subject !== undefined)?.subject ?? (isOfUsers ? "users" : undefined);
  const clauses = phrases.flatMap(({ clause }) => clause ?? []);
  const details = phrases.flatMap(({ detail }) => detail ?? []);
  const who = subject ?? (clauses.length > 0 ? "anybody" : "requests");
  const whole = [[who, joinedWith("and", clauses)].filter(Boolean).join(" "), ...details];
  if (subject === undefined && details.length + clauses.length === 0) return "anybody, even without a login";
  return detailsFollow(whole, subject === undefined);
}

/** `requests from the Netherlands`, but `users of example.com, from the Netherlands`. */
function detailsFollow([first = "", ...details]: readonly string[], isAnyRequest: boolean): string {
  if (!isAnyRequest) return [first, ...details].join(", ");
  const [nearest, ...others] = details;
  return [nearest === undefined ? first : `${first} ${nearest}`, ...others, "even without a login"].join(", ");
}

/** Words for one aspect: who it is, what they do, or what else is so. */
interface Phrase {
  readonly subject?: string;
  /** Follows `users`: `who log in with "Okta"`. */
  readonly clause?: string;
  readonly detail?: string;
}

function phraseOf(names: Names, said: Said): Phrase {
  switch (said.aspect) {
    case "user":
      return said.loggedIn ? { subject: "users" } : { subject: "requests without a login" };
    case "email":
      return emailPhrase(said);
    case "identity provider":
      return { clause: providerClause(names, said) };
    case "risk score":
      return { clause: `whose risk score is ${oneOf(said, String)}` };
    case "country":
      return { detail: `from ${oneOf(said, countryName, "any country")}` };
    case "address":
      return { detail: `from ${oneOf(said, String, "any address")}` };
    case "certificate":
      return {
        detail: credentialWords(
          said,
          "a client certificate",
          (name) => `the client certificate ${JSON.stringify(name)}`,
        ),
      };
    case "service token":
      return tokenPhrase(names, said);
    case "linked application":
      return {
        detail: `with an OAuth token of ${oneOf(said, (key) => names.of("applications", key), "any application")}`,
      };
    case "fact":
      return factPhrase(names, said);
  }
}

function emailPhrase({ values, except }: Selection): Phrase {
  const excepted = except.length === 0 ? "" : ` except ${listed("and", except.map(personWords))}`;
  if (values.includes("*")) {
    const others = values.filter((value) => value !== "*");
    const but = others.length === 0 ? "" : ` (but with ${listed("and", others.map(personWords))})`;
    return { clause: `${excepted.trimStart()}${but}` };
  }
  const domains = values.filter((value) => value.startsWith("*@")).map((value) => value.slice(2));
  const persons = values.filter((value) => !value.startsWith("*@"));
  const parts = [...persons.map(personWords), ...(domains.length === 0 ? [] : [`users of ${listed("and", domains)}`])];
  return { subject: `${domains.length === 0 ? listed("and", parts) : joinedWith("and", parts)}${excepted}` };
}

function personWords(email: string): string {
  if (email.startsWith("*@")) return `users of ${email.slice(2)}`;
  return email.endsWith("@*") ? `users whose email address begins with ${email.slice(0, -1)}` : email;
}

function providerClause(names: Names, { values, except }: Selection): string {
  const named = (keys: readonly string[], word: "or"): string =>
    listed(
      word,
      keys.map((key) => names.of("identityProviders", key)),
    );
  return values.includes("*")
    ? `who do not log in with ${named(except, "or")}`
    : `who log in with ${named(values, "or")}`;
}

function credentialWords({ values, except }: Selection, any: string, named: (name: string) => string): string {
  const list = (names: readonly string[]): string =>
    listed(
      "or",
      names.map((name) => (name === WITHOUT ? "none" : named(name))),
    );
  if (!values.includes("*")) {
    const [only] = values;
    return only === WITHOUT && values.length === 1 ? `without ${any}` : `with ${list(values)}`;
  }
  const others = except.filter((name) => name !== WITHOUT);
  if (!except.includes(WITHOUT)) return `without ${list(others)}`;
  return others.length === 0 ? `with ${any}` : `with ${any} other than ${list(others)}`;
}

function tokenPhrase(names: Names, { values, except }: Selection): Phrase {
  const named = (key: string): string =>
    key === NOT_VALID ? "a service token that is not valid" : `the service token ${names.of("serviceTokens", key)}`;
  const isValid = values.includes("*") && except.includes(WITHOUT) && except.includes(NOT_VALID);
  const rest = { values, except: isValid ? except.filter((key) => key !== NOT_VALID) : except };
  const words = credentialWords(rest, isValid ? "a valid service token" : "a service token", named);
  return words.startsWith("without") ? { detail: words } : { subject: `programs ${words}` };
}

function factPhrase(names: Names, said: Extract<Said, { aspect: "fact" }>): Phrase {
  const { fact, holds, decisions = [] } = said;
  switch (fact.kind) {
    case "claim":
      return { clause: claimClause(fact.claim, names.of("identityProviders", fact.provider), holds) };
    case "method":
      return { clause: `${holds ? "who log in with" : "who do not log in with"} the method ${fact.method}` };
    case "account":
      return { clause: `who are ${holds ? "" : "not "}members of the Cloudflare account ${fact.account}` };
    case "evaluation":
      return { clause: `whom ${fact.url} ${holds ? "allows" : "does not allow"}` };
    case "posture":
      return {
        detail: `on a device that ${holds ? "passes" : "does not pass"} ${names.of("postureChecks", fact.check)}`,
      };
    case "list":
      return listPhrase(names, fact.list, holds);
    case "opaque":
      return { detail: `${holds ? "" : "not "}matching ${fact.fact.name}` };
    case "opaque policy":
      return { detail: `${holds ? "if" : "unless"} ${fact.fact.name} decides ${listed("or", decisions)}` };
  }
}

function listPhrase(names: Names, key: string, holds: boolean): Phrase {
  const list = names.of("lists", key);
  return names.listType(key) === "IP"
    ? { detail: `from ${holds ? "an" : "no"} address on the list ${list}` }
    : { clause: `who are ${holds ? "" : "not "}on the list ${list}` };
}

function claimClause(claim: Claim, provider: string, holds: boolean): string {
  const [are, is] = holds ? ["are", "is"] : ["are not", "is not"];
  switch (claim.type) {
    case "group":
      return `who ${are} in the ${provider} group ${JSON.stringify(claim.name)}`;
    case "organization":
      return `who ${are} in the ${provider} organization ${JSON.stringify(claim.organization)}`;
    case "team":
      return `who ${are} in the ${provider} team ${JSON.stringify(`${claim.organization}/${claim.team}`)}`;
    case "saml":
      return `whose ${provider} attribute ${JSON.stringify(claim.name)} ${is} ${JSON.stringify(claim.value)}`;
    case "oidc":
      return `whose ${provider} claim ${JSON.stringify(claim.name)} ${is} ${JSON.stringify(claim.value)}`;
    case "auth context":
      return `who ${holds ? "satisfied" : "did not satisfy"} the ${provider} authentication context ${claim.context}`;
  }
}

/** The values, or any but some. */
function oneOf({ values, except }: Selection, wordsOf: (value: string) => string, any = "any"): string {
  if (!values.includes("*")) return listed("or", values.map(wordsOf));
  return `${any} but ${listed("and", except.map(wordsOf))}`;
}

const COUNTRIES = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

const WITH_ARTICLE =
  /^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|United .*|.* (?:Islands|Republic|Territory|Territories))$/;

/** The name of a country; its code if that is none. */
function countryName(code: string): string {
  try {
    const name = COUNTRIES.of(code) ?? code;
    return WITH_ARTICLE.test(name) ? `the ${name}` : name;
  } catch {
    return code; // what is not a code of a region
  }
}

/** `a, b and c`, and no more than a few. */
function listed(word: "and" | "or", items: readonly string[]): string {
  if (items.length <= MOST_VALUES) return joinedWith(word, items);
  return `${items.slice(0, MOST_VALUES).join(", ")} ${word} ${items.length - MOST_VALUES} more`;
}

const joinedWith = (word: "and" | "or", items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1) ?? ""}`;
