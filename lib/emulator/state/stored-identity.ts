import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { Identity, OneOf, RISK_LEVELS, Uuid } from "../../api";

const texts = (description: string) => Type.Optional(Type.Array(Type.String(), { description }));

const claims = (description: string) =>
  Type.Optional(
    Type.Record(Type.String(), Type.Union([Type.String(), Type.Array(Type.String())]), {
      description: `${description}, by name: one value, or several.`,
    }),
  );

/** What rules ask of a user that an identity in the API has no field for. */
export const KnownFacts = Type.Object({
  login: Type.Optional(
    Type.Object(
      {
        methods: texts("Methods, as RFC 8176 names them: `mfa`, `hwk`."),
        groups: texts(
          "Groups, as rules name them: Entra groups by identifier, Okta groups by name, Google groups by email.",
        ),
        githubOrganizations: Type.Optional(
          Type.Array(
            Type.Object({
              name: Type.String({ description: "Name of the organization." }),
              teams: texts("Its teams."),
            }),
            { description: "GitHub organizations the user is a member of." },
          ),
        ),
        samlAttributes: claims("SAML attributes"),
        oidcClaims: claims("OIDC claims"),
        authContexts: texts("Azure authentication contexts that were fulfilled, by their ACID."),
      },
      { description: "What the identity provider said." },
    ),
  ),
  lists: texts("Zero Trust lists that the user's email or address is on, by identifier."),
  riskScore: Type.Optional(OneOf(RISK_LEVELS, { description: "The user's risk score." })),
  externalEvaluations: texts(
    "Endpoints of external evaluation that say yes, by their evaluate_url. Without it, it is not known.",
  ),
  accounts: texts("Cloudflare accounts the user is a member of, by identifier."),
});
export type KnownFacts = Static<typeof KnownFacts>;

/** The identity that a user was last seen with. */
export const StoredIdentity = Type.Object({ user_id: Uuid(), identity: Identity, facts: Type.Optional(KnownFacts) });
export type StoredIdentity = Static<typeof StoredIdentity>;
