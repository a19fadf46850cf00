import { RISK_LEVELS } from "../../api/areas/policies/policy-limits";
import { FREE_FACTS, Person, PersonError, type FreeFact, type Risk } from "../person";

/** A JSON schema of the value of a field. */
export type FieldSchema = Readonly<Record<string, unknown>>;

/** A fact of a person as files and commands write it. */
interface PersonField {
  /** What it says of the person. */
  readonly description: string;
  readonly schema: FieldSchema;
  /** The person of whom it is said. The value matches the schema. */
  readonly say: (person: Person, value: unknown) => Person;
}

const TEXT = { type: "string", minLength: 1 } as const;
const TEXTS = { type: "array", items: TEXT, minItems: 1 } as const;
/** One text, or a list of texts. */
const ONE_OR_MORE = { anyOf: [TEXT, TEXTS] } as const;
/** Values by name: one text, or a list of texts. */
const VALUES = { type: "object", additionalProperties: ONE_OR_MORE, minProperties: 1 } as const;

const texts = (value: unknown): readonly string[] => [value].flat() as string[];
const entries = (value: unknown): [string, readonly string[]][] =>
  Object.entries(value as Record<string, unknown>).map(([name, some]) => [name, texts(some)]);

/** The facts that say who asks, of which a person has at most one. */
const WHO = {
  email: {
    description: "Email address of a user, who has logged in.",
    schema: TEXT,
    say: (value: unknown) => Person.user(value as string),
  },
  serviceToken: {
    description: "Service token of a program: its name or ID.",
    schema: TEXT,
    say: (value: unknown) => Person.program(value as string),
  },
  linkedApplication: {
    description: "OIDC SaaS application whose OAuth token a program presents: its name or ID.",
    schema: TEXT,
    say: (value: unknown) => Person.linkedApplication(value as string),
  },
  invalidServiceToken: {
    description: "A program whose service token is unknown, expired or disabled.",
    schema: { const: true },
    say: () => Person.programWithoutValidToken(),
  },
} as const;

const FACTS = {
  login: {
    description: "Identity provider with which the user logged in: its name, type or ID.",
    schema: TEXT,
    say: (person, value) => person.loggedInWith(value as string),
  },
  groups: {
    description:
      "Groups that the identity provider tells: Okta groups by name, Entra groups by object ID, Google groups by address.",
    schema: ONE_OR_MORE,
    say: (person, value) => person.inGroup(...texts(value)),
  },
  github: {
    description: "GitHub organizations of the user, each with the teams: { example: [platform] }.",
    schema: { type: "object", additionalProperties: { type: "array", items: TEXT }, minProperties: 1 },
    say: (person, value) =>
      entries(value).reduce((one, [name, teams]) => one.inGithubOrganization(name, ...teams), person),
  },
  samlAttributes: {
    description: "SAML attributes of the user: { team: ops }.",
    schema: VALUES,
    say: (person, value) => entries(value).reduce((one, [name, some]) => one.withSamlAttribute(name, ...some), person),
  },
  oidcClaims: {
    description: "OIDC claims of the user: { team: ops }.",
    schema: VALUES,
    say: (person, value) => entries(value).reduce((one, [name, some]) => one.withOidcClaim(name, ...some), person),
  },
  authContexts: {
    description: "Authentication contexts of Microsoft Entra that the login satisfied, by ACID: c1.",
    schema: ONE_OR_MORE,
    say: (person, value) => person.withAuthContext(...texts(value)),
  },
  mfa: {
    description: "Whether the identity provider says that the user logged in with several factors.",
    schema: { type: "boolean" },
    say: (person, value) => (value === true ? person.withMfa() : person),
  },
  methods: {
    description: "Methods of the login, as the identity provider reports them: hwk (RFC 8176).",
    schema: ONE_OR_MORE,
    say: (person, value) => person.withMethod(...texts(value)),
  },
  risk: {
    description: "Risk score of the user.",
    schema: { enum: RISK_LEVELS },
    say: (person, value) => person.withRiskScore(value as Risk),
  },
  accounts: {
    description: "Cloudflare accounts of which the user is a member, by ID.",
    schema: ONE_OR_MORE,
    say: (person, value) => person.inAccount(...texts(value)),
  },
  allowedBy: {
    description: "Endpoints for external evaluation that allow the user, by their evaluate_url.",
    schema: ONE_OR_MORE,
    say: (person, value) => person.allowedBy(...texts(value)),
  },
  country: {
    description: "Country of the request, ISO 3166-1 alpha-2: NL.",
    schema: { type: "string", pattern: "^[A-Z][A-Z0-9]$" },
    say: (person, value) => person.from(value as string),
  },
  address: {
    description: "IP address of the request.",
    schema: TEXT,
    say: (person, value) => person.onAddress(value as string),
  },
  posture: {
    description: "Posture checks that the device passed: their names or IDs.",
    schema: ONE_OR_MORE,
    say: (person, value) => person.passing(...texts(value)),
  },
  certificate: {
    description: "Common name of the client certificate; true for one with any other name.",
    schema: { anyOf: [TEXT, { const: true }] },
    say: (person, value) => (value === true ? person.withCertificate() : person.withCertificate(value as string)),
  },
  lists: {
    description:
      "Lists on which the user or the address is, if the source does not tell their values: their names or IDs.",
    schema: ONE_OR_MORE,
    say: (person, value) => person.onList(...texts(value)),
  },
  accessGroups: {
    description: "Access groups whose rules match, if the source does not have them: their IDs.",
    schema: ONE_OR_MORE,
    say: (person, value) => person.inAccessGroup(...texts(value)),
  },
  assuming: {
    description: "Facts that hold although the source does not tell them, by the names that answers give them.",
    schema: ONE_OR_MORE,
    say: (person, value) => person.assuming(...texts(value)),
  },
  any: {
    description: "Facts that may be anything: the answer must be the same for all of them.",
    schema: {
      anyOf: [
        { enum: Object.keys(FREE_FACTS) },
        { type: "array", items: { enum: Object.keys(FREE_FACTS) }, minItems: 1 },
      ],
    },
    say: (person, value) => person.any(...(texts(value) as readonly FreeFact[])),
  },
} as const satisfies Readonly<Record<string, PersonField>>;

/** Every field of a person, with its description and schema. */
export const PERSON_FIELDS: Readonly<Record<string, Omit<PersonField, "say">>> = { ...WHO, ...FACTS };

/** The facts of a person, as files write them. */
export type PersonFacts = Readonly<Record<string, unknown>>;

/**
 * The person of whom these facts are said. Without an email address and a token, nobody has logged in.
 *
 * @throws {PersonError} When facts contradict one another. The values have the types of the schema.
 */
export function personOf(facts: PersonFacts): Person {
  const who = Object.entries(WHO).filter(([name]) => facts[name] !== undefined);
  const [first, second] = who;
  if (first !== undefined && second !== undefined) {
    throw new PersonError(`${first[0]} and ${second[0]} say who asks, and only one can; remove one`);
  }
  let person = first === undefined ? Person.anonymous() : first[1].say(facts[first[0]]);
  for (const [name, { say }] of Object.entries<PersonField>(FACTS)) {
    if (facts[name] !== undefined) person = say(person, facts[name]);
  }
  return person;
}
