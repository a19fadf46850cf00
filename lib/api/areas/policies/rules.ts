import type { Static, TSchema, TUnsafe } from "@sinclair/typebox";
import { OneOf } from "../../core/schema";
import { RISK_LEVELS } from "./policy-limits";
import { Type } from "../../core/type";

const text = (description: string) => Type.String({ minLength: 1, description });
const providerId = (kind: string) => text(`Identifier of the ${kind} identity provider.`);

/** The value of each kind of rule, by its key. `lib/rules/kinds` has a record for each kind; the compiler checks that none is missing. */
export const ruleValues = {
  group: Type.Object({ id: text("Identifier of the group.") }, { description: "Members of an Access group." }),
  any_valid_service_token: Type.Object(
    {},
    { description: "Programs that present any valid service token of the account." },
  ),
  auth_context: Type.Object(
    {
      id: text("Identifier of the authentication context."),
      ac_id: text("ACID of the authentication context: `c1`."),
      identity_provider_id: providerId("Azure"),
    },
    { description: "Users who satisfied a Microsoft Entra authentication context." },
  ),
  auth_method: Type.Object(
    { auth_method: text("Authentication method, as named by RFC 8176, section 2: `mfa`, `hwk`, `otp`.") },
    { description: "Users who logged in with this authentication method, as reported by the identity provider." },
  ),
  azureAD: Type.Object(
    { id: text("Identifier of the Entra group."), identity_provider_id: providerId("Azure") },
    { description: "Members of a Microsoft Entra (Azure AD) group." },
  ),
  certificate: Type.Object({}, { description: "Requests with a valid client certificate." }),
  common_name: Type.Object(
    { common_name: text("Common name of the certificate.") },
    { description: "Requests with a client certificate that has this common name." },
  ),
  geo: Type.Object(
    { country_code: text("Country code, ISO 3166-1 alpha-2: `NL`.") },
    { description: "Requests from a country, by their IP address." },
  ),
  device_posture: Type.Object(
    { integration_uid: text("Identifier of the device posture check.") },
    { description: "Devices that passed a posture check." },
  ),
  email_domain: Type.Object(
    { domain: text("Domain, the part after the @: `example.com`.") },
    { description: "Users whose email address is in a domain." },
  ),
  email_list: Type.Object(
    { id: text("Identifier of the list of email addresses.") },
    { description: "Users whose email address is on a Zero Trust list." },
  ),
  email: Type.Object(
    { email: text("Email address of the user.") },
    { description: "The user with this email address." },
  ),
  everyone: Type.Object({}, { description: "Everyone." }),
  external_evaluation: Type.Object(
    {
      evaluate_url: text("URL of the endpoint that decides."),
      keys_url: text("URL of the keys that verify the endpoint's signed responses."),
    },
    { description: "Users that your own endpoint allows." },
  ),
  "github-organization": Type.Object(
    {
      identity_provider_id: providerId("GitHub"),
      name: text("Name of the organization."),
      team: Type.Optional(text("Name of the team. If omitted, every member of the organization matches.")),
    },
    { description: "Members of a GitHub organization, or of one of its teams." },
  ),
  gsuite: Type.Object(
    { email: text("Email address of the group."), identity_provider_id: providerId("Google Workspace") },
    { description: "Members of a Google Workspace group." },
  ),
  login_method: Type.Object(
    { id: text("Identifier of the identity provider.") },
    { description: "Users who logged in with an identity provider." },
  ),
  ip_list: Type.Object(
    { id: text("Identifier of the list of IP addresses.") },
    { description: "Requests from the IP addresses on a Zero Trust list." },
  ),
  ip: Type.Object(
    { ip: text("IPv4 or IPv6 CIDR range: `192.0.2.0/24`.") },
    { description: "Requests from a CIDR range." },
  ),
  okta: Type.Object(
    { identity_provider_id: providerId("Okta"), name: text("Name of the Okta group.") },
    { description: "Members of an Okta group." },
  ),
  saml: Type.Object(
    {
      attribute_name: text("Name of the SAML attribute."),
      attribute_value: text("Required value."),
      identity_provider_id: providerId("SAML"),
    },
    { description: "Users whose SAML attribute has this value." },
  ),
  oidc: Type.Object(
    {
      claim_name: text("Name of the OIDC claim."),
      claim_value: text("Required value."),
      identity_provider_id: providerId("OIDC"),
    },
    { description: "Users whose OIDC claim has this value." },
  ),
  service_token: Type.Object(
    { token_id: text("Identifier of the service token.") },
    { description: "Programs that present this service token." },
  ),
  linked_app_token: Type.Object(
    { app_uid: text("Identifier of an OIDC SaaS application.") },
    {
      description:
        "Programs that present an OAuth access token from an OIDC SaaS application. Only in `non_identity` and `bypass` policies.",
    },
  ),
  user_risk_score: Type.Object(
    {
      user_risk_score: Type.Array(OneOf(RISK_LEVELS), {
        minItems: 1,
        description: "Risk levels, of which any matches.",
      }),
    },
    { description: "Users with one of these risk levels." },
  ),
  cloudflare_account_member: Type.Object(
    { account_id: text("Identifier of the account.") },
    {
      description: "Members of a Cloudflare account. Needs the Cloudflare identity provider.",
      newerThanReference: "official Terraform provider 5.22.0 (July 2026)",
    },
  ),
} as const satisfies Record<string, TSchema>;

type RuleValues = typeof ruleValues;

/** A kind of rule: the key that holds the rule in JSON, such as `email` in `{ "email": { "email": "ann@example.com" } }`. */
export type RuleKind = keyof RuleValues;

/** A rule of one kind: `AccessRuleOf<"email">` is `{ email: { email: string } }`. */
export type AccessRuleOf<Kind extends RuleKind> = { [Key in Kind]: Static<RuleValues[Key]> };

/** A rule: an object with one key, the kind. */
export type AccessRule = { [Kind in RuleKind]: AccessRuleOf<Kind> }[RuleKind];

/** In JSON Schema, an object with one of the kinds as its only key, so that validation errors are about that kind. */
export const AccessRule: TUnsafe<AccessRule> = Type.Unsafe<AccessRule>(
  Type.Partial(Type.Object(ruleValues), {
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    description: "A rule: an object with one key, the kind of the rule.",
  }),
);

const rules = (description: string, options = {}) => Type.Array(AccessRule, { ...options, description });

/** The three lists of rules, as sent. */
export const ruleLists = {
  include: rules("A user must match at least one of these (OR).", { minItems: 1 }),
  exclude: Type.Optional(rules("A user must match none of these (NOT).")),
  require: Type.Optional(rules("A user must match all of these (AND).")),
};

/** The three lists of rules, as returned. */
export const returnedRuleLists = {
  include: Type.Optional(rules("A user must match at least one of these (OR).")),
  exclude: ruleLists.exclude,
  require: ruleLists.require,
};
