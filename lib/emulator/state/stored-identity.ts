import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { Identity, OneOf, RISK_LEVELS, Uuid } from "../../api";

const strings = (description: string) => Type.Optional(Type.Array(Type.String(), { description }));

const claims = (description: string) =>
  Type.Optional(
    Type.Record(Type.String(), Type.Union([Type.String(), Type.Array(Type.String())]), {
      description: `${description} by name: one value or a list.`,
    }),
  );

/** Facts that rules evaluate and that an identity of the API has no field for. */
export const KnownFacts = Type.Object({
  login: Type.Optional(
    Type.Object(
      {
        methods: strings("Authentication methods (RFC 8176): `mfa`, `hwk`."),
        groups: strings(
          "Groups, in the form that rules use: identifiers of Entra groups, names of Okta groups, email addresses of Google groups.",
        ),
        githubOrganizations: Type.Optional(
          Type.Array(
            Type.Object({
              name: Type.String({ description: "Name of the organization." }),
              teams: strings("Teams of the organization that the user belongs to."),
            }),
            { description: "GitHub organizations the user is a member of." },
          ),
        ),
        samlAttributes: claims("SAML attributes"),
        oidcClaims: claims("OIDC claims"),
        authContexts: strings("Identifiers (ACIDs) of the Azure authentication contexts that the login satisfied."),
      },
      { description: "What the identity provider reported at login." },
    ),
  ),
  lists: strings("Identifiers of the Zero Trust lists that contain the user's email or IP address."),
  riskScore: Type.Optional(OneOf(RISK_LEVELS, { description: "The user's risk score." })),
  externalEvaluations: strings(
    "evaluate_url of each external evaluation that allows the user. If omitted, the results are unknown.",
  ),
  accounts: strings("Identifiers of the Cloudflare accounts that the user is a member of."),
});
export type KnownFacts = Static<typeof KnownFacts>;

/** The identity of a user's last login. */
export const StoredIdentity = Type.Object({ user_id: Uuid(), identity: Identity, facts: Type.Optional(KnownFacts) });
export type StoredIdentity = Static<typeof StoredIdentity>;
