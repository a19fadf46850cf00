import { unknown } from "../../../lib/plugin-framework";
import { cfaccessProvider } from "../../../lib/provider";
import { application } from "../../../lib/provider/resources/application/application";
import { ProtocolClient } from "../../plugin-framework/protocol-client";
import { readable } from "../../plugin-framework/served";
import { wire } from "../../plugin-framework/wire-value";
import { configured } from "./configured";
import { created, updated, type Referred } from "./every-application";

const ACCOUNT = "0123456789abcdef0123456789abcdef";

let client: ProtocolClient;
beforeAll(async () => {
  client = await ProtocolClient.serve(cfaccessProvider, { logLevel: "error" });
});
afterAll(() => client.stop());

async function validate(given: Readonly<Record<string, unknown>>): Promise<string[]> {
  const response = await client.call("ValidateResourceConfig", {
    type_name: "cfaccess_application",
    config: wire(configured(application.schema.attributes, { account_id: ACCOUNT, ...given })),
    client_capabilities: { write_only_attributes_allowed: true },
  });
  return readable(response).filter((text) => !text.startsWith("warning Attribute is deprecated"));
}

const REFERRED: Referred = { idp: "1", page: "2", group: "3", token: "4", reusable: "5", another: "6" };
const everyone = [{ everyone: {} }];
const web = { type: "self_hosted", domain: "a.example.com" };
const servers = {
  type: "infrastructure",
  target_criteria: [{ port: 22, protocol: "SSH", target_attributes: { hostname: ["a"] } }],
};
const scim = { idp_uid: "1", remote_uri: "https://a.example.com/scim" };

test.each(
  Object.entries({
    ...created(REFERRED),
    ...Object.fromEntries(Object.entries(updated(REFERRED)).map(([name, one]) => [`${name}, updated`, one])),
  }),
)("an application of type %s is valid", async (_type, given) => {
  expect(await validate(given)).toEqual([]);
});

test("the type can be unknown: attributes are then checked at apply", async () => {
  expect(await validate({ ...servers, type: unknown, domain: "a.example.com" })).toEqual([]);
});

test.each([
  [
    "an attribute of other types",
    { type: "bookmark", domain: "a.example.com", bg_color: "#fff" },
    'error bg_color does not fit the type: bg_color is set, but applications of type "bookmark" do not have it. Remove it, or use a type that has it: app_launcher. (at bg_color)',
  ],
  [
    "an application without what its type requires",
    { type: "rdp", domain: "a.example.com" },
    'error target_criteria is missing: target_criteria is required for applications of type "rdp". (at target_criteria)',
  ],
  [
    "the criteria of another protocol",
    { ...servers, target_criteria: [{ port: 22, protocol: "RDP", target_attributes: { hostname: ["a"] } }] },
    'error Invalid attribute value: target_criteria[0].protocol is "RDP", but applications of type "infrastructure" allow only: SSH. (at target_criteria.0.protocol)',
  ],
  [
    "criteria with both ways to select",
    {
      ...servers,
      target_criteria: [
        { port: 22, protocol: "SSH", target_attributes: { hostname: ["a"] }, require: { tags: { a: ["b"] } } },
      ],
    },
    "error The target criterion is ambiguous: target_criteria[0] has both of target_attributes and require. Select targets by hostname with target_attributes, or by hostname and tags with include, require and exclude. (at target_criteria.0)",
  ],
  [
    "criteria with no way to select",
    { ...servers, target_criteria: [{ port: 22, protocol: "SSH" }] },
    "error The target criterion is ambiguous: target_criteria[0] has none of target_attributes and include, require, exclude. Select targets by hostname with target_attributes, or by hostname and tags with include, require and exclude. (at target_criteria.0)",
  ],
  [
    "criteria with an empty selection",
    { ...servers, target_criteria: [{ port: 22, protocol: "SSH", include: {} }] },
    "error The selection of targets is empty: target_criteria[0].include is empty. Set target_attributes or tags. (at target_criteria.0.include)",
  ],
  [
    "criteria with another attribute than the hostname",
    { ...servers, target_criteria: [{ port: 22, protocol: "SSH", target_attributes: { role: ["a"] } }] },
    'error Unknown attribute of targets: target_criteria[0].target_attributes has "role", but "hostname" is the only attribute of targets. To select by tags, use include, require and exclude. (at target_criteria.0.target_attributes.role)',
  ],
  [
    "a SAML attribute of an OpenID Connect application",
    { type: "saas", saas_app: { auth_type: "oidc", sp_entity_id: "a" } },
    'error sp_entity_id does not fit the auth_type: saas_app.sp_entity_id is set, but objects of auth_type "oidc" do not have it. Remove it, or use a auth_type that has it: saml. (at saas_app.sp_entity_id)',
  ],
  [
    "an OpenID Connect attribute of a SAML application, which is the default",
    { type: "saas", saas_app: { redirect_uris: ["https://a.example.com"] } },
    'error redirect_uris does not fit the auth_type: saas_app.redirect_uris is set, but objects of auth_type "saml" do not have it. Remove it, or use a auth_type that has it: oidc. (at saas_app.redirect_uris)',
  ],
  [
    "the domain of a SaaS application, which Cloudflare sets",
    { type: "saas", saas_app: {}, domain: "a.example.com" },
    'error domain does not fit the type: domain is set, but Cloudflare sets the domain of applications of type "saas": the place where users log in. Remove it. (at domain)',
  ],
  [
    "a field of another type of destination",
    { ...web, destinations: [{ type: "worker", worker_id: "1", uri: "a.example.com" }] },
    'error uri does not fit the type: destinations[0].uri is set, but elements of type "worker" do not have it. Remove it, or use a type that has it: public. (at destinations.0.uri)',
  ],
  [
    "a destination that is nowhere",
    { ...web, destinations: [{ type: "private", port_range: "80" }] },
    'error The destination is incomplete: destinations[0] needs cidr or hostname, because its type is "private". (at destinations.0)',
  ],
  [
    "an MCP server in a web application",
    { ...web, destinations: [{ type: "via_mcp_server_portal", mcp_server_id: "docs" }] },
    'error The destination does not fit the type: destinations[0].type is "via_mcp_server_portal", but only applications of type "mcp" have such destinations. Change the type of the destination or of the application. (at destinations.0.type)',
  ],
  [
    "a hostname in an application of an MCP server",
    { type: "mcp", destinations: [{ uri: "a.example.com" }] },
    'error The destination does not fit the type: destinations[0].type is "public", but applications of type "mcp" have only destinations of type "via_mcp_server_portal". Change the type of the destination or of the application. (at destinations.0.type)',
  ],
  [
    "a reusable policy of an infrastructure application",
    { ...servers, policies: [{ id: "1" }] },
    'error Infrastructure applications cannot use reusable policies: policies[0] refers to a reusable policy, but applications of type "infrastructure" have only policies of their own. Set name, decision, include instead of id. (at policies.0)',
  ],
  [
    "a web setting of a policy of an infrastructure application",
    { ...servers, policies: [{ name: "A", decision: "allow", include: everyone, session_duration: "1h" }] },
    'error session_duration does not fit: policies[0].session_duration is set, but applications of type "infrastructure" do not have it. Remove it. (at policies.0.session_duration)',
  ],
  [
    "a decision that infrastructure applications do not have",
    { ...servers, policies: [{ name: "A", decision: "deny", include: everyone }] },
    'error Invalid attribute value: policies[0].decision is "deny", but applications of type "infrastructure" allow only: allow. (at policies.0.decision)',
  ],
  [
    "an SSH setting of a policy of a web application",
    {
      ...web,
      policies: [{ name: "A", decision: "allow", include: everyone, connection_rules: { ssh: { usernames: ["a"] } } }],
    },
    'error ssh does not fit: policies[0].connection_rules.ssh is set, but applications of type "self_hosted" do not have it. Remove it. (at policies.0.connection_rules.ssh)',
  ],
  [
    "a second factor of other applications",
    { ...web, mfa_config: { allowed_authenticators: ["piv_key"] } },
    'error Invalid attribute value: mfa_config.allowed_authenticators[0] is "piv_key", but applications of type "self_hosted" allow only: totp, biometrics, security_key. (at mfa_config.allowed_authenticators.0)',
  ],
  [
    "a policy that is neither a reference nor complete",
    { ...web, policies: [{ name: "A", include: everyone }] },
    "error The policy is incomplete: policies[0] lacks decision. Set id alone (with or without precedence) to use a reusable policy, or name, decision, include for a policy of the application's own. (at policies.0)",
  ],
  [
    "a rule with two kinds",
    {
      ...web,
      policies: [{ name: "A", decision: "allow", include: [{ everyone: {}, email: { email: "a@example.com" } }] }],
    },
    "error A rule has exactly one attribute: policies[0].include[0] must have exactly one attribute, the kind of the rule, but email and everyone are set. Write one object for each rule. (at policies.0.include.0)",
  ],
  [
    "a rule without a kind",
    { ...web, policies: [{ name: "A", decision: "allow", include: [{}] }] },
    "error A rule has exactly one attribute: policies[0].include[0] must have exactly one attribute, the kind of the rule, but none is set. Write one object for each rule. (at policies.0.include.0)",
  ],
  [
    "two policies with one precedence",
    {
      ...web,
      policies: [
        { id: "1", precedence: 3 },
        { id: "2", precedence: 3 },
      ],
    },
    "error Two policies have the same precedence: policies[0] and policies[1] both have precedence 3. Each policy of an application needs another one, or none of them: then the order of the list counts. (at policies.1.precedence)",
  ],
  [
    "one and several authentication methods",
    {
      ...web,
      scim_config: {
        ...scim,
        authentication: { scheme: "oauthbearertoken", token: "a" },
        authentications: [{ scheme: "oauthbearertoken", token: "a" }],
      },
    },
    "error authentication and authentications exclude each other: scim_config has both. Use authentication for one method, and authentications for several that are used together. (at scim_config.authentications)",
  ],
  [
    "a field of another authentication method",
    { ...web, scim_config: { ...scim, authentication: { scheme: "oauthbearertoken", token: "a", user: "b" } } },
    'error user does not fit the scheme: scim_config.authentication.user is set, but objects of scheme "oauthbearertoken" do not have it. Remove it, or use a scheme that has it: httpbasic. (at scim_config.authentication.user)',
  ],
  [
    "an authentication method in a list without its secret",
    { ...web, scim_config: { ...scim, authentications: [{ scheme: "httpbasic", user: "b" }] } },
    'error password is missing: scim_config.authentications[0].password is required for methods of scheme "httpbasic". (at scim_config.authentications.0.password)',
  ],
  [
    "a write-only secret without a version",
    { ...web, scim_config: { ...scim, authentication: { scheme: "httpbasic", user: "b", password_wo: "s3cret" } } },
    "error A write-only secret has a version: scim_config.authentication has password_wo without secret_wo_version. Set secret_wo_version = 1, and raise it with each new secret. (at scim_config.authentication.secret_wo_version)",
  ],
  [
    "a version without a write-only secret",
    {
      ...web,
      scim_config: {
        ...scim,
        authentication: { scheme: "httpbasic", user: "b", password: "s3cret", secret_wo_version: 1 },
      },
    },
    "error A write-only secret has a version: scim_config.authentication has secret_wo_version without a write-only secret. Set one, or remove secret_wo_version. (at scim_config.authentication.secret_wo_version)",
  ],
  [
    "a secret that is set twice",
    {
      ...web,
      scim_config: {
        ...scim,
        authentication: {
          scheme: "httpbasic",
          user: "b",
          password: "s3cret",
          password_wo: "s3cret",
          secret_wo_version: 1,
        },
      },
    },
    "error The secret is set twice: scim_config.authentication has password and password_wo. Remove password, which Terraform stores in the state. (at scim_config.authentication.password)",
  ],
  [
    "neither an account nor a zone",
    { ...web, account_id: null },
    "error Exactly one of account_id and zone_id is required: Neither account_id nor zone_id is set. Set account_id, or zone_id for an object of a zone. (at account_id)",
  ],
  [
    "an account and a zone",
    { ...web, zone_id: ACCOUNT },
    "error Exactly one of account_id and zone_id is required: account_id and zone_id are both set. Remove zone_id, or remove account_id for an object of a zone. (at zone_id)",
  ],
])("fails for %s", async (_what, given, error) => {
  expect(await validate(given)).toEqual([error]);
});
