import type { AccessEmulator } from "../../../lib/emulator";

/** The attributes of an application in Terraform JSON, besides its account. */
export type Attributes = Readonly<Record<string, unknown>>;

/** The objects that the applications refer to, by what they are. */
export interface Referred {
  readonly idp: string;
  readonly page: string;
  readonly group: string;
  readonly token: string;
  readonly reusable: string;
  readonly another: string;
}

const ORGANIZATION = { name: "Example", auth_domain: "example.cloudflareaccess.com" };

/** Creates the objects that the applications refer to. */
export function prepare(emulator: AccessEmulator): Referred {
  for (const name of ["internal", "beta", "alpha"]) emulator.call("tags.create", { name });
  for (const id of ["docs", "wiki"]) {
    const hostname = `https://${id}.example.com/mcp`;
    emulator.call("mcp.servers.create", { id, name: id, hostname, auth_type: "unauthenticated" });
  }
  emulator.call("organizations.update", { ...ORGANIZATION, warp_auth_session_duration: "24h" });
  const everyone = { decision: "allow" as const, include: [{ everyone: {} }] };
  const page = { name: "Denied", type: "identity_denied" as const, custom_html: "<p>No</p>" };
  return {
    idp: emulator.call("identityProviders.create", { name: "PIN", type: "onetimepin", config: {} }).id,
    page: emulator.call("customPages.create", page).uid ?? "",
    group: emulator.call("groups.create", { name: "Staff", include: [{ everyone: {} }] }).id ?? "",
    token: emulator.call("serviceTokens.create", { name: "Pipeline" }).id ?? "",
    reusable: emulator.call("policies.create", { name: "Everyday", ...everyone }).id ?? "",
    another: emulator.call("policies.create", { name: "Sundays", ...everyone }).id ?? "",
  };
}

/** A rule of each kind that an `allow` policy can have. The policy `Programs` has the others. */
const everyRule = ({ idp, group }: Referred): readonly object[] => [
  { auth_context: { id: "context", ac_id: "c1", identity_provider_id: idp } },
  { auth_method: { auth_method: "mfa" } },
  { azure_ad: { id: "entra-group", identity_provider_id: idp } },
  { certificate: {} },
  { cloudflare_account_member: { account_id: "0123456789abcdef0123456789abcdef" } },
  { common_name: { common_name: "device.example.com" } },
  { device_posture: { integration_uid: "b0000000-0000-4000-8000-000000000001" } },
  { email: { email: "ann@example.com" } },
  { email_domain: { domain: "example.com" } },
  { email_list: { id: "b0000000-0000-4000-8000-000000000002" } },
  { everyone: {} },
  { external_evaluation: { evaluate_url: "https://example.com/evaluate", keys_url: "https://example.com/keys" } },
  { geo: { country_code: "NL" } },
  { github_organization: { name: "example", team: "engineers", identity_provider_id: idp } },
  { group: { id: group } },
  { gsuite: { email: "engineers@example.com", identity_provider_id: idp } },
  { ip: { ip: "192.0.2.7" } },
  { ip_list: { id: "b0000000-0000-4000-8000-000000000003" } },
  { login_method: { id: idp } },
  { oidc: { claim_name: "role", claim_value: "engineer", identity_provider_id: idp } },
  { okta: { name: "engineers", identity_provider_id: idp } },
  { saml: { attribute_name: "role", attribute_value: "engineer", identity_provider_id: idp } },
  { user_risk_score: { user_risk_score: ["low", "medium"] } },
];

const approval = {
  approval_required: true,
  approval_groups: [{ approvals_needed: 1, email_addresses: ["boss@example.com"] }],
  isolation_required: true,
  purpose_justification_required: true,
  purpose_justification_prompt: "Why?",
  session_duration: "2h30m",
  mfa_config: { allowed_authenticators: ["totp", "security_key"], session_duration: "30m" },
};

const saml = {
  auth_type: "saml",
  sp_entity_id: "crm",
  consumer_service_url: "https://crm.example.com/acs",
  name_id_transform_jsonata: "$lowercase(email)",
  saml_attribute_transform_jsonata: '{ "role": "user" }',
  default_relay_state: "https://crm.example.com/home",
};

/** An application of each type, by type. Together they set every attribute. */
export const created = (referred: Referred): Readonly<Record<string, Attributes>> => ({
  self_hosted: {
    type: "self_hosted",
    name: "Wiki",
    domain: "wiki.example.com",
    allowed_idps: [referred.idp],
    auto_redirect_to_identity: true,
    custom_pages: [referred.page],
    custom_deny_url: "https://example.com/denied",
    custom_deny_message: "Not for you",
    custom_non_identity_deny_url: "https://example.com/denied",
    session_duration: "12h",
    allow_authenticate_via_warp: true,
    destinations: [
      { type: "public", uri: "wiki.example.com" },
      { type: "private", cidr: "10.0.0.1", port_range: "443", l4_protocol: "tcp" },
      { type: "private", hostname: "wiki.internal" },
      { type: "worker", worker_id: "worker-1" },
      { type: "preview_worker", worker_id: "worker-2" },
      { type: "all_workers" },
      { type: "all_preview_workers" },
    ],
    http_only_cookie_attribute: false,
    logo_url: "https://example.com/wiki.png",
    oauth_configuration: {
      enabled: true,
      dynamic_client_registration: { enabled: true, allow_any_on_localhost: true, allow_any_on_loopback: true },
      grant: { access_token_lifetime: "15m", session_duration: "336h" },
    },
    same_site_cookie_attribute: "strict",
    scim_config: {
      idp_uid: referred.idp,
      remote_uri: "https://wiki.example.com/scim",
      enabled: true,
      deactivate_on_delete: true,
      authentications: [
        {
          scheme: "access_service_token",
          client_id: "token",
          client_secret_wo: "s3cret-of-token",
          secret_wo_version: 1,
        },
        { scheme: "oauthbearertoken", token_wo: "s3cret-of-wiki", secret_wo_version: 1 },
      ],
      mappings: [
        {
          schema: "urn:ietf:params:scim:schemas:core:2.0:User",
          enabled: true,
          filter: 'title pr or userType eq "Intern"',
          operations: { create: true, update: false, delete: true },
          strictness: "strict",
          transform_jsonata: "$merge([$, {}])",
        },
      ],
    },
    tags: ["internal", "beta", "alpha"],
    allow_iframe: true,
    app_launcher_visible: false,
    cors_headers: {
      allow_credentials: true,
      allowed_headers: ["X-One", "Accept"],
      allowed_methods: ["POST", "GET"],
      allowed_origins: ["https://example.com"],
      max_age: 600,
    },
    enable_binding_cookie: true,
    mfa_config: { allowed_authenticators: ["security_key", "totp"], session_duration: "24h" },
    path_cookie_attribute: true,
    read_service_tokens_from_header: "X-Token",
    service_auth_401_redirect: true,
    skip_interstitial: true,
    use_clientless_isolation_app_launcher_url: true,
    policies: [
      { name: "Everything", decision: "allow", include: everyRule(referred), ...approval },
      { id: referred.reusable },
      {
        name: "Programs",
        decision: "non_identity",
        include: [
          { service_token: { token_id: referred.token } },
          { any_valid_service_token: {} },
          { linked_app_token: { app_uid: "${cfaccess_application.dash_sso.id}" } },
          { ip: { ip: "10.0.0.1" } },
        ],
        exclude: [{ geo: { country_code: "AQ" } }],
        require: [{ certificate: {} }],
      },
    ],
  },
  ssh: {
    type: "ssh",
    name: "Terminal",
    self_hosted_domains: ["ssh.example.com", "a.ssh.example.com"],
    options_preflight_bypass: true,
    policies: [{ id: referred.reusable, precedence: 7 }],
  },
  vnc: {
    type: "vnc",
    name: "Screen",
    domain: "vnc.example.com",
    cors_headers: { allow_all_headers: true, allow_all_methods: true, allow_all_origins: true },
    mfa_config: { mfa_disabled: true },
    policies: [],
  },
  rdp: {
    type: "rdp",
    name: "Desktop",
    domain: "rdp.example.com",
    target_criteria: [
      { port: 3389, protocol: "RDP", target_attributes: { hostname: ["desktop-1", "desktop-2"] } },
      {
        port: 3390,
        protocol: "RDP",
        include: { target_attributes: { hostname: ["desktop-3"] }, tags: { role: ["desktop", "office"] } },
        require: { tags: { environment: ["production"] } },
        exclude: { tags: { retired: ["yes"] } },
      },
    ],
    policies: [
      {
        name: "Copying",
        decision: "allow",
        include: [{ everyone: {} }],
        connection_rules: {
          rdp: {
            allowed_clipboard_local_to_remote_formats: ["text"],
            allowed_clipboard_remote_to_local_formats: ["file", "text"],
          },
        },
      },
    ],
  },
  infrastructure: {
    type: "infrastructure",
    name: "Servers",
    target_criteria: [{ port: 22, protocol: "SSH", include: { tags: { role: ["web", "db"] } } }],
    custom_deny_url: "https://example.com/denied",
    logo_url: "https://example.com/servers.png",
    tags: ["internal", "alpha"],
    mfa_config: { allowed_authenticators: ["ssh_fido2_key"], session_duration: "1h" },
    policies: [
      {
        name: "Engineers",
        decision: "allow",
        include: [{ email_domain: { domain: "example.com" } }],
        connection_rules: { ssh: { usernames: ["ubuntu", "admin"], allow_email_alias: true } },
        mfa_config: { allowed_authenticators: ["piv_key"] },
      },
    ],
  },
  saas: {
    type: "saas",
    name: "CRM",
    allowed_idps: [referred.idp],
    saas_app: {
      ...saml,
      name_id_format: "id",
      custom_attributes: [
        {
          name: "role",
          friendly_name: "Role",
          name_format: "urn:oasis:names:tc:SAML:2.0:attrname-format:basic",
          required: true,
          source: { name: "role", name_by_idp: [{ idp_id: referred.idp, source_name: "job" }] },
        },
      ],
    },
    policies: [{ id: referred.reusable }, { id: referred.another }],
  },
  dash_sso: {
    type: "dash_sso",
    name: "Dashboard",
    saas_app: {
      auth_type: "oidc",
      redirect_uris: ["https://dash.example.com/callback"],
      grant_types: ["authorization_code", "refresh_tokens"],
      scopes: ["openid", "email"],
      custom_claims: [
        {
          name: "role",
          required: true,
          scope: "profile",
          source: { name: "job", name_by_idp: { [referred.idp]: "job" } },
        },
      ],
      group_filter_regex: "^eng-",
      app_launcher_url: "https://dash.example.com",
      access_token_lifetime: "10m",
      refresh_token_options: { lifetime: "30d" },
      hybrid_and_implicit_options: {
        return_access_token_from_authorization_endpoint: true,
        return_id_token_from_authorization_endpoint: false,
      },
      allow_pkce_without_client_secret: true,
    },
  },
  app_launcher: {
    type: "app_launcher",
    app_launcher_logo_url: "https://example.com/logo.png",
    bg_color: "#ffffff",
    header_bg_color: "#000000",
    footer_links: [{ name: "Help", url: "https://example.com/help" }],
    landing_page_design: { title: "Hello", message: "Log in", image_url: "https://example.com/i.png" },
    skip_app_launcher_login_page: true,
    policies: [{ id: referred.reusable }],
  },
  warp: { type: "warp", session_duration: "48h", policies: [{ id: referred.reusable }] },
  biso: { type: "biso", policies: [{ id: referred.reusable }] },
  bookmark: {
    type: "bookmark",
    name: "Handbook",
    domain: "handbook.example.com",
    app_launcher_visible: false,
    tags: ["internal", "beta"],
  },
  mcp: {
    type: "mcp",
    name: "Docs tools",
    destinations: [{ type: "via_mcp_server_portal", mcp_server_id: "docs" }],
    policies: [{ id: referred.reusable }],
  },
  mcp_portal: {
    type: "mcp_portal",
    name: "Tools",
    domain: "mcp.example.com",
    policies: [{ id: referred.reusable }],
  },
  proxy_endpoint: {
    type: "proxy_endpoint",
    name: "Proxy",
    domain: "abcde12345.proxy.cloudflare-gateway.com",
    policies: [{ id: referred.reusable }],
  },
});

/** The same applications after changes: of the order of policies, of the source of domains, without what was optional. */
export const updated = (referred: Referred): Readonly<Record<string, Attributes>> => {
  const before = created(referred);
  return {
    ...before,
    self_hosted: {
      type: "self_hosted",
      name: "Wiki for all",
      domain: "wiki.example.com",
      policies: [
        { id: referred.another },
        { name: "Everything", decision: "allow", include: [{ everyone: {} }, { ip: { ip: "2001:db8::1" } }] },
        { id: referred.reusable },
      ],
    },
    ssh: { type: "ssh", name: "Terminal", domain: "ssh.example.com" },
    vnc: {
      ...before.vnc,
      domain: "screen.example.com",
      policies: [
        {
          name: "Programs",
          decision: "non_identity",
          include: [{ any_valid_service_token: {} }],
        },
      ],
    },
    rdp: {
      type: "rdp",
      name: "Desktop",
      destinations: [{ uri: "rdp.example.com/office" }],
      target_criteria: [{ port: 3390, protocol: "RDP", exclude: { tags: { retired: ["yes"] } } }],
      policies: [],
    },
    infrastructure: {
      type: "infrastructure",
      name: "Servers",
      target_criteria: [{ port: 2222, protocol: "SSH", target_attributes: { hostname: ["web-1"] } }],
      policies: [
        {
          name: "Engineers",
          decision: "allow",
          include: [{ email: { email: "ann@example.com" } }],
          connection_rules: { ssh: { usernames: ["root"] } },
        },
      ],
    },
    saas: {
      type: "saas",
      name: "CRM",
      saas_app: { sp_entity_id: "crm-2", consumer_service_url: "https://crm.example.com/acs" },
      policies: [{ id: referred.another }, { id: referred.reusable }],
    },
    dash_sso: {
      ...before.dash_sso,
      saas_app: { auth_type: "oidc", redirect_uris: ["https://dash.example.com/other"] },
    },
    app_launcher: { type: "app_launcher", landing_page_design: { message: "Log in" } },
    warp: { type: "warp", policies: [{ id: referred.another }] },
    biso: { type: "biso", allowed_idps: [referred.idp] },
    bookmark: { type: "bookmark", name: "Handbook", domain: "handbook.example.com/start" },
    mcp: {
      ...before.mcp,
      destinations: [{ type: "via_mcp_server_portal", mcp_server_id: "wiki" }],
      http_only_cookie_attribute: false,
    },
    mcp_portal: {
      ...before.mcp_portal,
      domain: "tools.example.com",
      cors_headers: { allow_all_origins: true, allowed_methods: ["GET"] },
    },
    proxy_endpoint: { ...before.proxy_endpoint, custom_deny_url: "https://example.com/denied" },
  };
};
