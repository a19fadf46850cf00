import type { RISK_LEVELS } from "../../api/areas/policies/rule-kinds";

/** A claim or attribute: one value, or several of which any may match. */
export type ClaimValue = string | readonly string[];

/** A GitHub organization somebody is a member of. */
export interface GithubMembership {
  readonly name: string;
  /** Teams of it that somebody is a member of. */
  readonly teams?: readonly string[];
}

/** How somebody logged in, and what the identity provider said. Groups and claims are those of this provider. */
export interface LoginFacts {
  /** Identifier of the identity provider. */
  readonly identityProvider: string;
  /** Methods, as RFC 8176 names them: `mfa`, `hwk`, `otp`. */
  readonly methods?: readonly string[];
  /** Groups, as rules name them: Entra groups by identifier, Okta groups by name, Google groups by email address. */
  readonly groups?: readonly string[];
  readonly githubOrganizations?: readonly GithubMembership[];
  /** SAML attributes by name. */
  readonly samlAttributes?: Readonly<Record<string, ClaimValue>>;
  /** OIDC claims by name. */
  readonly oidcClaims?: Readonly<Record<string, ClaimValue>>;
  /** Azure authentication contexts that were fulfilled, by their ACID: `c1`. */
  readonly authContexts?: readonly string[];
}

/**
 * What is known of who asks, and how. Everything is optional: a fact that is absent matches no rule.
 * Only who has an email address has logged in.
 */
export interface AccessFacts {
  /** Email address of the user who has logged in. Without one, nobody has, and no Allow policy lets anybody in. */
  readonly email?: string;
  readonly login?: LoginFacts;
  /** Address the request comes from. */
  readonly ip?: string;
  /** Country the request comes from, ISO 3166-1 alpha-2: `NL`. */
  readonly country?: string;
  /** Device posture checks the device passed, by identifier. */
  readonly devicePosture?: readonly string[];
  /** Zero Trust lists that the user's email address or the request's address is on, by identifier. */
  readonly lists?: readonly string[];
  readonly riskScore?: (typeof RISK_LEVELS)[number];
  /** The valid client certificate that was presented. */
  readonly certificate?: { readonly commonName?: string };
  /** The valid service token that was presented, by identifier. */
  readonly serviceToken?: string;
  /** OIDC SaaS application that issued the OAuth token that was presented, by identifier. */
  readonly linkedApp?: string;
  /** Endpoints of external evaluation that say yes, by their `evaluate_url`. */
  readonly externalEvaluations?: readonly string[];
  /** Cloudflare accounts the user is a member of, by identifier. */
  readonly accounts?: readonly string[];
}
