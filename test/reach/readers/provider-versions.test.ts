import { readState, readSynthesized } from "../../../lib/reach/readers";
import type { AccessModel } from "../../../lib/reach/model/access-model";

const ID = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

/** A state file with one instance of each resource. */
const stateOf = (resources: Readonly<Record<string, object>>): AccessModel =>
  readState({
    version: 4,
    terraform_version: "1.5.7",
    serial: 1,
    lineage: "0",
    resources: Object.entries(resources).map(([address, attributes]) => {
      const [type, name] = address.split(".");
      return { mode: "managed", type, name, provider: "provider", instances: [{ schema_version: 0, attributes }] };
    }),
  });

/** A block of rules as version 4 stores it: with a value for every attribute. */
const block = (rules: object) => ({
  any_valid_service_token: false,
  auth_method: "",
  azure: [],
  certificate: false,
  common_name: "",
  common_names: [],
  email: [],
  everyone: false,
  geo: [],
  group: [],
  ...rules,
});

describe("version 4 of the official provider", () => {
  const model = stateOf({
    "cloudflare_access_group.staff": {
      id: ID(1),
      name: "Staff",
      include: [block({ email: ["ann@example.com", "bob@example.com"], geo: ["NL"] })],
      require: [block({ azure: [{ id: ["g1", "g2"], identity_provider_id: ID(5) }] })],
      exclude: [block({ everyone: false, common_name: "build", service_token: [ID(6)] })],
    },
    "cloudflare_access_policy.legacy": {
      id: ID(2),
      name: "Legacy",
      application_id: ID(4),
      precedence: 2,
      decision: "allow",
      include: [
        block({ group: [ID(1)] }),
        block({ github: [{ name: "org", teams: ["a", "b"], identity_provider_id: ID(5) }] }),
      ],
      approval_required: true,
      approval_group: [
        { approvals_needed: 2, email_addresses: ["x@example.com", "w@example.com"], email_list_uuid: "" },
      ],
      purpose_justification_required: false,
      session_duration: "",
    },
    "cloudflare_zero_trust_access_policy.first": {
      id: ID(3),
      name: "First",
      application_id: ID(4),
      precedence: 1,
      decision: "bypass",
      include: [block({ everyone: true })],
    },
    "cloudflare_access_application.wiki": {
      id: ID(4),
      name: "Wiki",
      type: "self_hosted",
      domain: "Wiki.example.com/Docs",
      self_hosted_domains: ["wiki.example.com/Docs", "docs.example.com"],
      allowed_idps: [ID(5)],
      session_duration: "24h",
      policies: null,
    },
    "cloudflare_access_identity_provider.entra": { id: ID(5), name: "Entra", type: "azureAD" },
    "cloudflare_access_service_token.ci": { id: ID(6), name: "CI", client_secret: "a-secret", duration: "8760h" },
    "cloudflare_teams_list.offices": { id: ID(7), name: "Offices", type: "IP", items: ["192.0.2.0/24"] },
    "cloudflare_zero_trust_infrastructure_access_target.web": {
      id: ID(8),
      hostname: "web-1",
      ip: { ipv4: { ip_addr: "10.0.0.1", virtual_network_id: ID(9) }, ipv6: null },
    },
    "cloudflare_access_organization.org": {
      name: "Org",
      auth_domain: "org.cloudflareaccess.com",
      session_duration: "12h",
    },
    "cloudflare_access_application.ssh": {
      id: ID(9),
      type: "infrastructure",
      target_criteria: [{ port: 22, protocol: "SSH", target_attributes: [{ name: "hostname", values: ["web-1"] }] }],
      policies: [ID(3)],
    },
  });

  test("has many rules in one block", () => {
    expect(model.groups.get("cloudflare_access_group.staff")).toMatchObject({
      include: [
        { email: { email: "ann@example.com" } },
        { email: { email: "bob@example.com" } },
        { geo: { country_code: "NL" } },
      ],
      require: [
        { azureAD: { id: "g1", identity_provider_id: "cloudflare_access_identity_provider.entra" } },
        { azureAD: { id: "g2", identity_provider_id: "cloudflare_access_identity_provider.entra" } },
      ],
      exclude: [
        { common_name: { common_name: "build" } },
        { service_token: { token_id: "cloudflare_access_service_token.ci" } },
      ],
    });
  });

  test("has policies that name their application, in the order of their precedence", () => {
    expect(model.applications.get("cloudflare_access_application.wiki")).toMatchObject({
      policies: ["cloudflare_zero_trust_access_policy.first", "cloudflare_access_policy.legacy"],
      destinations: [
        { type: "public", uri: "docs.example.com" },
        { type: "public", uri: "wiki.example.com/Docs" },
      ],
      allowedIdps: ["cloudflare_access_identity_provider.entra"],
    });
    expect(model.policies.get("cloudflare_access_policy.legacy")).toEqual({
      key: "cloudflare_access_policy.legacy",
      id: ID(2),
      name: "Legacy",
      origin: { address: "cloudflare_access_policy.legacy" },
      decision: "allow",
      reusable: false,
      approvalRequired: true,
      approvers: ["2 of w@example.com, x@example.com"],
      include: [
        {
          "github-organization": {
            name: "org",
            team: "a",
            identity_provider_id: "cloudflare_access_identity_provider.entra",
          },
        },
        {
          "github-organization": {
            name: "org",
            team: "b",
            identity_provider_id: "cloudflare_access_identity_provider.entra",
          },
        },
        { group: { id: "cloudflare_access_group.staff" } },
      ],
      require: [],
      exclude: [],
    });
  });

  test("has lists, targets, criteria and settings by their old names", () => {
    expect(model.lists.get("cloudflare_teams_list.offices")?.items).toEqual(["192.0.2.0/24"]);
    expect([...model.targets.values()]).toMatchObject([
      { hostname: "web-1", addresses: ["10.0.0.1"], virtualNetwork: ID(9) },
    ]);
    expect(model.organization.sessionDuration).toBe("12h");
    expect(model.applications.get("cloudflare_access_application.ssh")).toMatchObject({
      destinations: [{ type: "targets", criteria: { protocol: "SSH", port: 22, include: [{ hostname: ["web-1"] }] } }],
      policies: ["cloudflare_zero_trust_access_policy.first"],
    });
    expect(model.notes).toEqual([]);
  });

  test("is the same in a JSON configuration, with blocks as objects or lists", () => {
    const read = readSynthesized([
      {
        name: "apps",
        file: "cdk.tf.json",
        json: {
          resource: {
            cloudflare_access_group: {
              staff: { name: "Staff", include: { email: ["ann@example.com"], everyone: true } },
            },
          },
        },
      },
    ]);
    expect(read.groups.get("cloudflare_access_group.staff")?.include).toEqual([
      { email: { email: "ann@example.com" } },
      { everyone: {} },
    ]);
  });

  test("survives rules that lack a field: they are opaque, not dropped", () => {
    const read = stateOf({
      "cloudflare_access_group.staff": {
        id: ID(1),
        include: [block({ azure: [{ id: ["g1"], identity_provider_id: "" }] }), block({})],
      },
    });
    expect(read.groups.get("cloudflare_access_group.staff")?.include).toMatchObject([
      { opaque: { name: "azure_ad in rule 1 of include of cloudflare_access_group.staff" } },
      { opaque: { name: "rule 2 of include of cloudflare_access_group.staff", reason: "the rule is empty" } },
    ]);
  });
});

describe("the companion provider", () => {
  const model = stateOf({
    "cfaccess_application.ssh": {
      id: ID(1),
      name: "SSH",
      type: "infrastructure",
      target_criteria: [
        {
          port: 22,
          protocol: "SSH",
          include: { target_attributes: { hostname: ["b", "a"] }, tags: { env: ["prod"] } },
          exclude: { tags: { env: ["dev"] } },
        },
      ],
      policies: [
        {
          id: ID(2),
          name: "SSH",
          decision: "allow",
          include: [{ email: { email: "ann@example.com" } }],
          connection_rules: { ssh: { usernames: ["root", "deploy"], allow_email_alias: true } },
          mfa_config: { allowed_authenticators: ["piv_key"], mfa_disabled: null, session_duration: "1h" },
        },
      ],
    },
    "cfaccess_application.left": { id: ID(3), name: "Left", type: "warp", adopt_existing: true, policies: null },
    "cfaccess_application_policy.one": {
      id: ID(4),
      name: "One",
      application_id: ID(5),
      decision: "deny",
      include: [{ everyone: {} }],
      precedence: 3,
    },
    "cfaccess_application.saas": { id: ID(5), name: "SaaS", type: "saas", policies: null },
    "cfaccess_target_fleet.hosts": {
      id: "fleet",
      targets: {
        "web-1": {
          id: ID(6),
          hostname: "web-1",
          ip: { ipv4: { ip_addr: "10.0.0.1", virtual_network_id: null } },
          tags: { env: "prod" },
        },
      },
    },
    "cfaccess_mcp_portal.tools": {
      id: "tools",
      name: "Tools",
      hostname: "Tools.example.com",
      servers: {
        docs: {
          default_disabled: true,
          on_behalf: false,
          generation: "1",
          updated_tools: { search: { enabled: true, alias: null }, renamed: { alias: "other", enabled: null } },
        },
      },
    },
    "cfaccess_organization_settings.settings": { strict_service_token_auth: true },
  });

  test("has policies inline, with SSH usernames and a second factor", () => {
    const key = 'policy "SSH" of cfaccess_application.ssh';
    expect(model.applications.get("cfaccess_application.ssh")).toMatchObject({
      policies: [key],
      destinations: [
        {
          type: "targets",
          criteria: {
            include: [{ hostname: ["a", "b"] }, { tag: "env", values: ["prod"] }],
            exclude: [{ tag: "env", values: ["dev"] }],
          },
        },
      ],
    });
    expect(model.policies.get(key)).toMatchObject({
      connection: { ssh: { usernames: ["deploy", "root"], allowEmailAlias: true } },
      mfa: { allowedAuthenticators: ["piv_key"], sessionDuration: "1h" },
    });
  });

  test("leaves the policies of an adopted application alone: they are not known", () => {
    const [policy = ""] = model.applications.get("cfaccess_application.left")?.policies ?? [];
    expect(model.policies.get(policy)?.opaque?.reason).toContain("leaves the policies of the application alone");
    expect(model.applications.get("cfaccess_application.saas")?.policies).toEqual(["cfaccess_application_policy.one"]);
  });

  test("has fleets of targets, portals with their servers, and settings of the organization", () => {
    expect([...model.targets.values()]).toMatchObject([
      { key: 'cfaccess_target_fleet.hosts.targets["web-1"]', id: ID(6), hostname: "web-1", tags: { env: "prod" } },
    ]);
    expect([...model.mcpPortals.values()]).toMatchObject([
      {
        hostname: "tools.example.com",
        servers: [
          {
            server: "docs",
            defaultDisabled: true,
            onBehalf: false,
            toolOverrides: [{ name: "search", enabled: true }],
          },
        ],
      },
    ]);
    expect(model.organization.strictServiceTokens).toBe(true);
  });
});
