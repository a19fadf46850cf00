import type { TSchema } from "@sinclair/typebox";
import { ApplicationInput, DESTINATION_TYPES, OidcApp, SamlApp } from "../../../api";
import {
  attribute,
  useStateForUnknown,
  type Attribute,
  type Attributes,
  type Diagnostics,
  type Path,
} from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { scopeAttributes } from "../shared/scope";
import { APPLICATION_TYPES } from "./application-type";

/** Values by attribute name: a configuration, a plan, or an object inside one. */
export type Fields = Readonly<Record<string, unknown>>;

/** A policy of an application in a configuration or state: a reference to a reusable policy, or a policy of its own. */
export interface PolicyFields extends Fields {
  readonly id: string | null;
  readonly name: string | null;
  readonly precedence: number | null;
}

/** The state of an application. The other values are those of the API, by name. */
export interface ApplicationState extends Fields {
  readonly account_id: string | null;
  readonly zone_id: string | null;
  readonly id: string;
  readonly type: string;
  readonly name: string | null;
  readonly domain: string | null;
  /** Null if the configuration leaves the policies alone. */
  readonly policies: readonly PolicyFields[] | null;
  readonly saas_app: Fields | null;
  readonly scim_config: Fields | null;
}

/** What Cloudflare sets in `saas_app`, by protocol. */
export const SAAS_COMPUTED = {
  oidc: ["client_id", "client_secret", "public_key"],
  saml: ["idp_entity_id", "sso_endpoint", "public_key"],
} as const;

/** The attributes that a secret of SCIM has besides the one that the state stores: `password_wo` for `password`. */
export const SCIM_SECRETS = ["password", "token", "client_secret"] as const;

/** Sets as in the official resource. */
const SETS = [
  "allowed_idps",
  "tags",
  "self_hosted_domains",
  ...["headers", "methods", "origins"].map((name) => `cors_headers.allowed_${name}`),
  ...["include", "exclude", "require"].map((name) => `policies.${name}`),
];

const derived: Attributes = attributesOf(ApplicationInput as TSchema, {
  sets: SETS,
  replacing: ["type", "saas_app.auth_type"],
  filledIn: [
    "name",
    "domain",
    "destinations",
    "self_hosted_domains",
    "policies",
    "policies.id",
    "policies.precedence",
    "saas_app.access_token_lifetime",
    "saas_app.name_id_format",
    "landing_page_design.title",
  ],
  omit: [...new Set(Object.values(SAAS_COMPUTED).flat())].map((name) => `saas_app.${name}`),
  descriptions: {
    type: `Type of the application: ${APPLICATION_TYPES.join(", ")}. It determines which attributes the application can have.`,
    domain:
      "Primary hostname and path that the application protects, and to which the App Launcher links: `test.example.com/admin`. For a bookmark, the URL of the link. Cloudflare sets that of applications of type saas, dash_sso, app_launcher, warp and biso.",
    policies:
      "Policies, in the order of evaluation: reusable ones by `id`, or policies of the application's own with all their attributes. If omitted, the policies of the application are left alone, for `cfaccess_application_policy` to manage; an empty list removes all.",
    "policies.id": "Identifier of a reusable policy. Cloudflare sets that of a policy of the application's own.",
    "policies.name": "Name of the policy. Required for a policy of the application's own.",
    "policies.decision":
      "What the policy does with matching requests: allow, deny (Block), non_identity (Service Auth) or bypass. Required for a policy of the application's own. Applications of type infrastructure support only allow.",
    "policies.precedence":
      "Position of the policy in the application, unique among its policies. If omitted, its position in the list, from 1.",
    "destinations.type": `Type of the destination: ${DESTINATION_TYPES.join(", ")}. It determines which other attributes the destination can have. Applications of type mcp have only via_mcp_server_portal; others have all except that.`,
    "saas_app.auth_type": "Login protocol: saml or oidc. It determines which other attributes `saas_app` can have.",
    "scim_config.authentication.scheme":
      "How Access authenticates: httpbasic, oauthbearertoken, oauth2 or access_service_token. It determines which other attributes the method needs.",
  },
});

const oidc: Attributes = attributesOf(OidcApp as TSchema, { computed: true });
const saml: Attributes = attributesOf(SamlApp as TSchema, { computed: true });

const computedSaasAttributes = Object.fromEntries([
  ...SAAS_COMPUTED.oidc.map((name) => [name, oidc[name]] as const),
  ...SAAS_COMPUTED.saml.map((name) => [name, saml[name]] as const),
]) as Attributes;

const attributesIn = (one: Attribute | undefined): Attributes => one?.nested?.attributes ?? {};

/** An optional object with more attributes than the API's schema has. */
const objectWith = (one: Attribute | undefined, attributes: Attributes): Attribute =>
  attribute.singleNested(attributes, { optional: true, description: one?.description ?? "" });

const wholeNumber = (value: number, at: Path, diagnostics: Diagnostics): void => {
  if (Number.isSafeInteger(value) && value >= 1) return;
  diagnostics.error("Invalid value", `${at.toString()} must be a whole number from 1.`, at);
};

const { scim_config: scim, saas_app: saas } = derived;
const { authentication } = attributesIn(scim);

const writeOnlySecrets = Object.fromEntries(
  SCIM_SECRETS.map((name) => [
    `${name}_wo`,
    attribute.string({
      optional: true,
      writeOnly: true,
      sensitive: true,
      description: `Same as \`${name}\`, but Terraform stores it neither in a plan nor in the state. Requires Terraform 1.11 and \`secret_wo_version\`.`,
    }),
  ]),
);

/** How Access authenticates to the SCIM API, with secrets that Terraform stores or does not store. */
const authenticationAttributes: Attributes = {
  ...attributesIn(authentication),
  ...writeOnlySecrets,
  secret_wo_version: attribute.number({
    optional: true,
    description:
      "Version of the write-only secret, a whole number from 1. Raise it with each new secret: Terraform does not see that a write-only value changes.",
    validators: [wholeNumber],
  }),
};

/** Attributes of `cfaccess_application`. */
export const attributes: Attributes = {
  ...scopeAttributes("application"),
  ...derived,
  saas_app: objectWith(saas, { ...attributesIn(saas), ...computedSaasAttributes }),
  scim_config: objectWith(scim, {
    ...attributesIn(scim),
    authentication: attribute.singleNested(authenticationAttributes, {
      optional: true,
      description:
        "How Access authenticates to the application, with one method. Cannot be combined with `authentications`.",
    }),
    authentications: attribute.listNested(authenticationAttributes, {
      optional: true,
      description:
        "How Access authenticates to the application, with several methods that are used together, such as a service token of Access and a bearer token of the application. The official resource has only `authentication`, with which it cannot be combined.",
    }),
  }),
  adopt_existing: attribute.bool({
    optional: true,
    writeOnly: true,
    description:
      "Whether the resource takes over the application that the account has, instead of failing. Only for types of which an account has one application: warp and app_launcher. Terraform reads it when it creates the resource, and does not store it.",
  }),
  id: attribute.string({
    computed: true,
    description: "Identifier of the application.",
    planModifiers: [useStateForUnknown()],
  }),
  aud: attribute.string({
    computed: true,
    description: "Audience tag: 64 hexadecimal digits, the `aud` claim of the application's tokens.",
    planModifiers: [useStateForUnknown()],
  }),
};
