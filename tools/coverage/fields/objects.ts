import { recordOf, RULE_KIND_NAMES } from "../../../lib/rules/kinds";
import { ruleFields, writableFields, type WritableField } from "./writable-fields";

/** A resource of a Terraform provider that has the fields of an object. */
export interface Resource {
  readonly type: string;
  /** The attribute below which they are. @default - at the top */
  readonly below?: string;
  /** The attributes that are not named like their fields. `servers.<key>` is the name of an entry of a map. @default {} */
  readonly names?: Readonly<Record<string, string>>;
}

/** A kind of object of the API, and who writes its fields. */
export interface ApiObject {
  readonly title: string;
  /** The endpoints whose bodies have the fields. Empty for the rules, which groups and policies contain. */
  readonly endpoints: readonly string[];
  /** The constructs that the page names: those for one object. Others, which use them, reach the fields too. */
  readonly constructs: readonly string[];
  /** The resources of both providers. */
  readonly resources: readonly Resource[];
}

/** The fields of an object. */
export const fieldsOf = ({ endpoints }: ApiObject): readonly WritableField[] =>
  endpoints.length === 0 ? ruleFields() : writableFields(endpoints);

/** The kinds of rules that have another name in Terraform. */
const RULE_NAMES = Object.fromEntries(
  ruleFields().map(({ path }) => {
    const [kind, ...rest] = path.split(".");
    const known = RULE_KIND_NAMES.find((name) => name === kind);
    return [path, ["include", known === undefined ? kind : recordOf(known).attribute, ...rest].join(".")];
  }),
);

/** The attribute of a field. */
export const attributeOf = ({ below, names = {} }: Resource, field: string): string =>
  names[field] ?? (below === undefined ? field : `${below}.${field}`);

/** Every object that a request can write. test/completeness/fields.test.ts names an endpoint that none of them has. */
export const OBJECTS: readonly ApiObject[] = [
  {
    title: "Applications",
    endpoints: ["applications.create", "applications.update"],
    constructs: [
      "SelfHostedApp",
      "SshApp",
      "VncApp",
      "RdpApp",
      "OidcApp",
      "SamlApp",
      "DashSsoApp",
      "BookmarkApp",
      "AppLauncherApp",
      "WarpApp",
      "BrowserIsolationApp",
      "ProxyEndpointApp",
      "InfrastructureApp",
      "McpApp",
      "McpPortalApp",
    ],
    resources: [{ type: "cloudflare_zero_trust_access_application" }, { type: "cfaccess_application" }],
  },
  {
    title: "Settings of an application",
    endpoints: ["applications.settings.update", "applications.settings.edit"],
    constructs: ["ApplicationSettings"],
    resources: [{ type: "cfaccess_application_settings" }],
  },
  {
    title: "Policies",
    endpoints: ["policies.create", "policies.update"],
    constructs: ["AccessPolicy"],
    resources: [{ type: "cloudflare_zero_trust_access_policy" }],
  },
  {
    title: "Policies of one application",
    endpoints: ["applications.policies.create", "applications.policies.update"],
    constructs: [],
    resources: [{ type: "cfaccess_application_policy" }],
  },
  {
    title: "Access rules",
    endpoints: [],
    constructs: ["AccessRule"],
    resources: [{ type: "cloudflare_zero_trust_access_group", names: RULE_NAMES }],
  },
  {
    title: "Groups",
    endpoints: ["groups.create", "groups.update"],
    constructs: ["AccessGroup"],
    resources: [{ type: "cloudflare_zero_trust_access_group" }],
  },
  {
    title: "Policy tests",
    endpoints: ["applications.policyTests.create"],
    constructs: ["PolicyTest"],
    resources: [{ type: "cfaccess_policy_test" }],
  },
  {
    title: "Service tokens",
    endpoints: ["serviceTokens.create", "serviceTokens.update", "serviceTokens.rotate"],
    constructs: ["ServiceToken"],
    resources: [{ type: "cloudflare_zero_trust_access_service_token" }, { type: "cfaccess_service_token" }, {
        type: "cfaccess_service_token_rotation",
        names: { previous_client_secret_expires_at: "previous_secret_valid_for" },
      }],
  },
  {
    title: "Identity providers",
    endpoints: ["identityProviders.create", "identityProviders.update"],
    constructs: ["IdentityProvider"],
    resources: [{ type: "cloudflare_zero_trust_access_identity_provider" }],
  },
  {
    title: "Federation grants",
    endpoints: ["idpFederationGrants.create"],
    constructs: [],
    resources: [{ type: "cfaccess_idp_federation_grant" }],
  },
  {
    title: "Organization",
    endpoints: ["organizations.create", "organizations.update", "organizations.edit"],
    constructs: ["Organization"],
    resources: [{ type: "cloudflare_zero_trust_organization" }, { type: "cfaccess_organization_settings" }],
  },
  {
    title: "DNS over HTTPS of the organization",
    endpoints: ["organizations.doh.update"],
    constructs: [],
    resources: [{ type: "cfaccess_organization_doh" }],
  },
  {
    title: "Revoked sessions of a user",
    endpoints: ["organizations.revokeUsers"],
    constructs: ["TokenRevocation"],
    resources: [{ type: "cfaccess_token_revocation", below: "user" }],
  },
  {
    title: "Users",
    endpoints: ["users.create", "users.update"],
    constructs: ["AccessUser"],
    resources: [{ type: "cfaccess_user" }],
  },
  {
    title: "MCP portals",
    endpoints: ["mcp.portals.create", "mcp.portals.update"],
    constructs: ["SecureMcpPortal"],
    resources: [{ type: "cloudflare_zero_trust_access_ai_controls_mcp_portal" }, {
        type: "cfaccess_mcp_portal",
        names: {
          "servers.server_id": "servers.<key>",
          "servers.updated_tools.name": "servers.updated_tools.<key>",
          "servers.updated_prompts.name": "servers.updated_prompts.<key>",
        },
      }, { type: "cfaccess_mcp_portal_server" }],
  },
  {
    title: "MCP servers",
    endpoints: ["mcp.servers.create", "mcp.servers.update"],
    constructs: ["McpServer"],
    resources: [{ type: "cloudflare_zero_trust_access_ai_controls_mcp_server" }, { type: "cfaccess_mcp_server_oauth_client", names: { client_secret: "client_secret_wo" } }],
  },
  {
    title: "Infrastructure targets",
    endpoints: ["infrastructure.targets.create", "infrastructure.targets.update", "infrastructure.targets.createBatch"],
    constructs: ["InfrastructureTarget", "TargetFleet"],
    resources: [{ type: "cloudflare_zero_trust_access_infrastructure_target" }, { type: "cfaccess_target_fleet", below: "targets" }],
  },
  {
    title: "Deleted infrastructure targets",
    endpoints: ["infrastructure.targets.deleteBatch"],
    constructs: [],
    resources: [],
  },
  {
    title: "mTLS certificates",
    endpoints: ["certificates.create", "certificates.update"],
    constructs: ["MtlsCertificate"],
    resources: [{ type: "cloudflare_zero_trust_access_mtls_certificate" }],
  },
  {
    title: "mTLS settings of hostnames",
    endpoints: ["certificates.settings.update"],
    constructs: ["MtlsHostnameSettings"],
    resources: [{ type: "cloudflare_zero_trust_access_mtls_hostname_settings" }],
  },
  {
    title: "Custom pages",
    endpoints: ["customPages.create", "customPages.update"],
    constructs: ["CustomPage"],
    resources: [{ type: "cloudflare_zero_trust_access_custom_page" }],
  },
  {
    title: "Tags",
    endpoints: ["tags.create", "tags.update"],
    constructs: ["AccessTag"],
    resources: [{ type: "cloudflare_zero_trust_access_tag" }],
  },
  {
    title: "Keys",
    endpoints: ["keys.update"],
    constructs: ["KeyConfiguration"],
    resources: [{ type: "cloudflare_zero_trust_access_key_configuration" }, { type: "cfaccess_key_rotation" }],
  },
  {
    title: "Bookmarks",
    endpoints: ["bookmarks.create", "bookmarks.update"],
    constructs: [],
    resources: [{ type: "cfaccess_bookmark" }],
  },
];
