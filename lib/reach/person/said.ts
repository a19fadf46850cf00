import type { RISK_LEVELS } from "../../api/areas/policies/policy-limits";
import type { Reference } from "./references";

/** A risk level of the user risk score. */
export type Risk = (typeof RISK_LEVELS)[number];

/** A group of an identity provider, and the provider, if the group was given as a rule. */
export interface SaidGroup {
  readonly name: string;
  readonly provider?: Reference | undefined;
}

/** What was said about a person, before a model gives it meaning. */
export interface Said {
  /** Who sends the request. */
  readonly who:
    | { readonly kind: "user"; readonly email: string }
    | { readonly kind: "program"; readonly serviceToken: Reference }
    | { readonly kind: "program without a valid token" }
    | { readonly kind: "linked application"; readonly application: Reference }
    | { readonly kind: "anonymous" };
  readonly login?: Reference | undefined;
  readonly groups: readonly SaidGroup[];
  readonly githubOrganizations: readonly { readonly name: string; readonly teams: readonly string[] }[];
  readonly samlAttributes: Readonly<Record<string, readonly string[]>>;
  readonly oidcClaims: Readonly<Record<string, readonly string[]>>;
  readonly authContexts: readonly string[];
  readonly methods: readonly string[];
  readonly riskScore?: Risk | undefined;
  readonly accounts: readonly string[];
  readonly externalEvaluations: readonly string[];
  readonly country?: string | undefined;
  readonly address?: string | undefined;
  readonly postureChecks: readonly Reference[];
  readonly lists: readonly Reference[];
  readonly certificate?: { readonly commonName?: string } | undefined;
  /** Access groups whose rules the model does not know. */
  readonly accessGroups: readonly Reference[];
  /** Names of opaque facts that hold. */
  readonly assumed: readonly string[];
  /** Facts that may be anything. */
  readonly any: ReadonlySet<FreeFact>;
}

/** A fact that may be said to be anything, with how it is said in words. */
export const FREE_FACTS = {
  login: "whatever they log in with, and whatever it says of them",
  groups: "in any groups",
  methods: "with any login method",
  risk: "of any risk",
  evaluations: "whatever external evaluations say",
  accounts: "a member of any Cloudflare accounts",
  country: "from any country",
  address: "on any address",
  posture: "on any device",
  lists: "on any list",
  certificate: "with or without a certificate",
} as const satisfies Readonly<Record<string, string>>;

/** The name of a fact that may be anything: `Person.user("a@example.com").any("country")`. */
export type FreeFact = keyof typeof FREE_FACTS;

export const NOTHING_SAID: Omit<Said, "who"> = {
  groups: [],
  githubOrganizations: [],
  samlAttributes: {},
  oidcClaims: {},
  authContexts: [],
  methods: [],
  accounts: [],
  externalEvaluations: [],
  postureChecks: [],
  lists: [],
  accessGroups: [],
  assumed: [],
  any: new Set(),
};
