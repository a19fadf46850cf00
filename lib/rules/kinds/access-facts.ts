import type { RISK_LEVELS } from "../../api/areas/policies/policy-limits";

/** A claim or attribute: one value, or several of which any may match. */
export type ClaimValue = string | readonly string[];

/** A GitHub organization that the user is a member of. */
export interface GithubMembership {
  /** Name of the organization. */
  readonly name: string;
  /** The organization's teams that the user is a member of. */
  readonly teams?: readonly string[];
}

/** How the user logged in, and what the identity provider reported. Groups and claims are those of this provider. */
export interface LoginFacts {
  /** ID of the identity provider. */
  readonly identityProvider: string;
  /** Authentication methods, as named by RFC 8176: `mfa`, `hwk`, `otp`. */
  readonly methods?: readonly string[];
  /** Groups: Entra groups by ID, Okta groups by name, Google groups by email address. */
  readonly groups?: readonly string[];
  /** GitHub organizations that the user is a member of. */
  readonly githubOrganizations?: readonly GithubMembership[];
  /** SAML attributes by name. */
  readonly samlAttributes?: Readonly<Record<string, ClaimValue>>;
  /** OIDC claims by name. */
  readonly oidcClaims?: Readonly<Record<string, ClaimValue>>;
  /** Microsoft Entra authentication contexts that the login satisfied, by ACID: `c1`. */
  readonly authContexts?: readonly string[];
}

/**
 * What is known about a request and its user. Every fact is optional: an unknown fact matches no rule. A user has
 * logged in only if `email` is set.
 */
export interface AccessFacts {
  /** Email address of the user. If it is unknown, nobody has logged in, and no Allow policy matches. */
  readonly email?: string;
  /** How the user logged in. */
  readonly login?: LoginFacts;
  /** IP address of the request. */
  readonly ip?: string;
  /** Country of the request, ISO 3166-1 alpha-2: `NL`. */
  readonly country?: string;
  /** Device posture checks that the device passed, by ID. */
  readonly devicePosture?: readonly string[];
  /** Zero Trust lists that contain the user's email address or the request's IP address, by ID. */
  readonly lists?: readonly string[];
  /** Risk level of the user. */
  readonly riskScore?: (typeof RISK_LEVELS)[number];
  /** The valid client certificate of the request. */
  readonly certificate?: { readonly commonName?: string };
  /** The valid service token of the request, by ID. */
  readonly serviceToken?: string;
  /** Whether the request carries a service token that is not valid: unknown, expired or disabled. */
  readonly invalidServiceToken?: boolean;
  /** The OIDC SaaS application that issued the request's OAuth token, by ID. */
  readonly linkedApp?: string;
  /** The external evaluation endpoints that allow the user, by `evaluate_url`. */
  readonly externalEvaluations?: readonly string[];
  /** Cloudflare accounts that the user is a member of, by ID. */
  readonly accounts?: readonly string[];
}
