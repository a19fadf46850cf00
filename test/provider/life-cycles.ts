import type { AccessEmulator } from "../../lib/emulator";
import { host } from "./target-fleet/host";

/** The attributes of a resource in Terraform JSON. */
export type Attributes = Readonly<Record<string, unknown>>;

/** How the life-cycle test goes through one resource of the companion. */
export interface LifeCycle {
  /** Creates the objects that the resource depends on. */
  readonly prepare?: (emulator: AccessEmulator) => void;
  /** Attributes that name prepared objects, in addition to those of the creation and the update. */
  readonly refers?: (emulator: AccessEmulator) => Attributes;
  /** The attributes of the creation, besides `account_id`. */
  readonly create: Attributes;
  /** The attributes after the update. The import must not differ from them. */
  readonly update: Attributes;
  /**
   * Optional attributes that neither the creation nor the update sets, or whose value there does not fit the update: each with
   * its value, or a configuration that has it. Or where else each is set and unset.
   */
  readonly optional?:
    | Readonly<
        Record<string, { readonly value: unknown } | { readonly instead: Attributes } | { readonly elsewhere: string }>
      >
    | { readonly elsewhere: string };
  /** Optional attributes that the update cannot omit, and why. */
  readonly needed?: Readonly<Record<string, string>>;
  /** The import id after `ACCOUNT_ID`, for example `/tools`, from the emulator if the API makes it; or why the resource has none. */
  readonly importId: string | ((emulator: AccessEmulator) => string) | { readonly none: string };
  /** Changes the object as somebody else would. The next apply makes it `updated` again. @default - no such change */
  readonly drift?: (emulator: AccessEmulator) => void;
  /** Deletes the object as somebody else would, so that the next apply creates it again; or why nobody can. */
  readonly vanish: ((emulator: AccessEmulator) => void) | { readonly none: string };
  /** Endpoints that the first apply after an import calls, and why. @default - no write */
  readonly importWrites?: Readonly<Record<string, string>>;
  /** Reads the object from the emulator. Undefined if it does not exist. */
  readonly find: (emulator: AccessEmulator) => unknown;
  /** Fields of the object after the creation. A regular expression matches a string. */
  readonly created: object;
  /** Fields of the object after the update. */
  readonly updated: object;
  /** Fields of the object after the destroy, and why it stays. @default - the object no longer exists */
  readonly remains?: { readonly why: string; readonly fields: object };
}

const BOOKMARK = "b0000000-0000-4000-8000-000000000001";

/** Resources whose life cannot be told from their attributes alone, and the folder of the test that tells it. */
export const LIFE_ELSEWHERE: Readonly<Record<string, string>> = {
  // It depends on a rotation in the same run.
  cfaccess_service_token_delivery: "test/provider/service-token-rotation",
};

/** One row for each resource of the companion, by its type. */
export const LIFE_CYCLES: Readonly<Record<string, LifeCycle>> = {
  // test/provider/application has all types and attributes.
  cfaccess_application: {
    create: {
      type: "self_hosted",
      name: "Shop",
      domain: "shop.example.com",
      session_duration: "12h",
      use_clientless_isolation_app_launcher_url: true,
      policies: [{ name: "Staff", decision: "allow", include: [{ email_domain: { domain: "example.com" } }] }],
    },
    update: {
      type: "self_hosted",
      name: "Store",
      domain: "store.example.com",
      policies: [
        { name: "Partners", decision: "allow", include: [{ email: { email: "ann@example.com" } }] },
        { name: "Staff", decision: "allow", include: [{ everyone: {} }] },
      ],
    },
    optional: { elsewhere: "test/provider/application" },
    importId: (emulator) => `/${applicationOf(emulator)?.id ?? ""}`,
    drift: (emulator) => {
      const { id: app_id = "" } = applicationOf(emulator) ?? {};
      emulator.call("applications.update", { app_id, type: "self_hosted", name: "Stall", domain: "stall.example.com" });
    },
    vanish: (emulator) => emulator.call("applications.delete", { app_id: applicationOf(emulator)?.id ?? "" }),
    find: applicationOf,
    created: { name: "Shop", session_duration: "12h", policies: [{ name: "Staff", precedence: 1 }] },
    updated: {
      name: "Store",
      session_duration: "24h",
      destinations: [{ uri: "store.example.com" }],
      policies: [{ name: "Partners" }, { name: "Staff", include: [{ everyone: {} }] }],
    },
  },

  // test/provider/application-policy has all attributes.
  cfaccess_application_policy: {
    prepare: (emulator) => addApplication(emulator, "vnc"),
    refers: (emulator) => ({ application_id: applicationId(emulator, "vnc") }),
    create: {
      name: "Staff",
      precedence: 10,
      decision: "allow",
      include: [{ email_domain: { domain: "example.com" } }],
      session_duration: "1h",
      mfa_config: { allowed_authenticators: ["security_key"], session_duration: "12h" },
    },
    update: {
      name: "Staff of the office",
      precedence: 20,
      decision: "allow",
      include: [{ everyone: {} }],
      require: [{ ip: { ip: "192.0.2.0/24" } }, { geo: { country_code: "NL" } }],
      purpose_justification_required: true,
    },
    optional: { elsewhere: "test/provider/application-policy/policy-attributes.acceptance.test.ts" },
    importId: (emulator) => `/${applicationId(emulator, "vnc")}/${policyOf(emulator)?.id ?? ""}`,
    drift: (emulator) => {
      const [app_id, { id: policy_id = "" } = {}] = [applicationId(emulator, "vnc"), policyOf(emulator)];
      const include = [{ email: { email: "eve@example.com" } }];
      emulator.call("applications.policies.update", {
        app_id,
        policy_id,
        name: "Eve",
        decision: "allow",
        include,
        precedence: 1,
      });
    },
    vanish: (emulator) => {
      const [app_id, { id: policy_id = "" } = {}] = [applicationId(emulator, "vnc"), policyOf(emulator)];
      emulator.call("applications.policies.delete", { app_id, policy_id });
    },
    find: (emulator) => policyOf(emulator),
    created: { precedence: 10, session_duration: "1h", mfa_config: { session_duration: "12h" } },
    updated: { name: "Staff of the office", precedence: 20, purpose_justification_required: true },
  },

  cfaccess_application_settings: {
    prepare: (emulator) => addApplication(emulator, "ssh"),
    refers: (emulator) => ({ application_id: applicationId(emulator, "ssh") }),
    create: { allow_iframe: true },
    update: { allow_iframe: false, skip_interstitial: true },
    importId: (emulator) => `/${applicationId(emulator, "ssh")}`,
    drift: (emulator) =>
      emulator.call("applications.settings.update", {
        app_id: applicationId(emulator, "ssh"),
        allow_iframe: true,
        skip_interstitial: false,
      }),
    vanish: { none: "an application always has settings" },
    find: (emulator) => emulator.call("applications.get", { app_id: applicationId(emulator, "ssh") }),
    created: { allow_iframe: true },
    updated: { allow_iframe: false, skip_interstitial: true },
    remains: { why: "the owner of the application decides on its settings", fields: { skip_interstitial: true } },
  },

  cfaccess_bookmark: {
    create: { id: BOOKMARK, name: "Wiki", domain: "wiki.example.com", app_launcher_visible: true },
    update: { id: BOOKMARK, domain: "wiki.example.com/home", logo_url: "https://example.com/wiki.png" },
    importId: `/${BOOKMARK}`,
    drift: (emulator) =>
      emulator.call("bookmarks.update", { bookmark_id: BOOKMARK, name: "Old", domain: "old.example.com" }),
    vanish: (emulator) => emulator.call("bookmarks.delete", { bookmark_id: BOOKMARK }),
    find: (emulator) => emulator.call("bookmarks.list", {}).find(({ id }) => id === BOOKMARK),
    created: { name: "Wiki", domain: "wiki.example.com", app_launcher_visible: true },
    updated: { domain: "wiki.example.com/home", logo_url: "https://example.com/wiki.png" },
  },

  cfaccess_gateway_ca: {
    create: { on_destroy: "keep" },
    update: { on_destroy: "delete" },
    importId: "",
    vanish: { none: "a list without it is an error, because a role may hide it" },
    find: (emulator) => emulator.call("gatewayCa.list", {})[0],
    created: { public_key: /^ecdsa-sha2-nistp256 / },
    updated: { public_key: /^ecdsa-sha2-nistp256 / },
  },

  cfaccess_idp_federation_grant: {
    prepare: (emulator) => addSamlProvider(emulator, "Federated"),
    refers: (emulator) => ({ idp_id: samlProviderId(emulator, "Federated") }),
    create: {},
    // A change of any attribute replaces the resource.
    update: {},
    importId: (emulator) => `/${grantOf(emulator)?.id ?? ""}`,
    vanish: (emulator) => emulator.call("idpFederationGrants.delete", { grant_id: grantOf(emulator)?.id ?? "" }),
    find: grantOf,
    created: { idp_id: /^[-0-9a-f]{36}$/ },
    updated: { idp_id: /^[-0-9a-f]{36}$/ },
  },

  cfaccess_key_rotation: {
    create: { triggers: { release: "1" } },
    update: { rotate_after: "366d" },
    optional: { rotate_on_create: { value: false } },
    importId: "",
    vanish: { none: "an account always has keys" },
    find: (emulator) => emulator.call("keys.get", {}),
    // Rotated at once: the next scheduled rotation is a whole interval away.
    created: { key_rotation_interval_days: 30, days_until_next_rotation: 30 },
    updated: { key_rotation_interval_days: 30, days_until_next_rotation: 30 },
    remains: { why: "a rotation is not an object of the API", fields: { days_until_next_rotation: 30 } },
  },

  cfaccess_mcp_portal: {
    prepare: (emulator) => ["a", "b"].forEach((id) => addServer(emulator, id, "unauthenticated")),
    create: {
      id: "tools",
      name: "Tools",
      hostname: "mcp.example.com",
      description: "For engineers",
      servers: { b: { on_behalf: false }, a: { updated_tools: { echo: { alias: "say" } } } },
    },
    update: {
      id: "tools",
      name: "More tools",
      hostname: "mcp.example.com",
      code_mode: "off",
      servers: { b: { updated_prompts: { greet: { enabled: false } } } },
    },
    optional: { secure_web_gateway: { value: true } },
    importId: "/tools",
    drift: (emulator) =>
      emulator.call("mcp.portals.update", {
        id: "tools",
        name: "Mine",
        code_mode: "enforced",
        servers: [{ server_id: "a" }],
      }),
    vanish: (emulator) => emulator.call("mcp.portals.delete", { id: "tools" }),
    find: (emulator) => emulator.call("mcp.portals.list", {}).find(({ id }) => id === "tools"),
    created: { name: "Tools", description: "For engineers", servers: [{ id: "a" }, { id: "b", on_behalf: false }] },
    updated: { name: "More tools", code_mode: "off", servers: [{ id: "b", on_behalf: true }] },
  },

  cfaccess_mcp_portal_server: {
    prepare: (emulator) => {
      addServer(emulator, "wiki", "unauthenticated");
      const servers = [{ server_id: "wiki" }];
      emulator.call("mcp.portals.create", { id: "staff", name: "Staff", hostname: "staff.example.com", servers });
    },
    create: { portal_id: "staff", server_id: "wiki" },
    // A change of any attribute replaces the resource, which takes the server out of the portal.
    update: { portal_id: "staff", server_id: "wiki" },
    optional: { triggers: { value: { url: "https://wiki.example.com/mcp" } } },
    importId: "/staff/wiki",
    vanish: { none: "the portal offers the server, not this resource" },
    find: (emulator) => emulator.call("mcp.portals.get", { id: "staff" }).servers[0],
    created: { server_id: "wiki" },
    updated: { server_id: "wiki" },
  },

  cfaccess_mcp_server_oauth_client: {
    prepare: (emulator) => addServer(emulator, "jira", "oauth"),
    create: {
      server_id: "jira",
      client_id: "portal",
      client_secret_wo: "the-secret-of-the-client",
      client_secret_wo_version: 1,
      authorization_endpoint: "https://id.example.com/authorize",
      token_endpoint: "https://id.example.com/token",
      issuer: "https://id.example.com",
      revocation_endpoint: "https://id.example.com/revoke",
      resource: "https://jira.example.com/mcp",
      scope: "read write",
      redirect_uris: ["https://mcp.example.com/servers-callback"],
      token_endpoint_auth_method: "client_secret_post",
    },
    update: {
      server_id: "jira",
      client_id: "portal",
      client_secret_wo: "another-secret",
      client_secret_wo_version: 2,
      authorization_endpoint: "https://id.example.com/authorize",
      token_endpoint: "https://id.example.com/token",
      scope: "read",
    },
    optional: {
      client_secret: {
        instead: {
          server_id: "jira",
          client_id: "portal",
          client_secret: "a-secret-in-the-state",
          authorization_endpoint: "https://id.example.com/authorize",
          token_endpoint: "https://id.example.com/token",
        },
      },
    },
    needed: { client_secret_wo: "a client has a secret", client_secret_wo_version: "it goes with the secret" },
    importId: "/jira",
    importWrites: { "mcp.servers.update": "the API does not return the secret, so the first apply writes it" },
    vanish: { none: "the API cannot remove the client of a server" },
    find: (emulator) => emulator.call("mcp.servers.get", { id: "jira" }).auth_config_summary,
    created: { auth_mode: "manual", client_secret_version: 1, registration_info: { scope: "read write" } },
    updated: { auth_mode: "manual", client_secret_version: 2, registration_info: { scope: "read" } },
    remains: { why: "the API cannot remove the client of a server", fields: { auth_mode: "manual" } },
  },

  cfaccess_mcp_server_sync: {
    prepare: (emulator) => addServer(emulator, "docs", "bearer"),
    create: { server_id: "docs", triggers: { release: "1" }, expected_tools: ["search", "fetch"] },
    update: { server_id: "docs" },
    optional: {
      expected_prompts: { value: ["summarize"] },
      timeout: { value: "90s" },
      accept_admin_login: { value: true },
    },
    importId: "/docs",
    vanish: { none: "a sync is not an object of the API" },
    find: (emulator) => emulator.call("mcp.servers.get", { id: "docs" }),
    created: { status: "ready" },
    updated: { status: "ready" },
    remains: { why: "a sync is not an object of the API", fields: { status: "ready" } },
  },

  cfaccess_organization_doh: {
    prepare: (emulator) => void emulator.call("serviceTokens.create", { name: "DNS" }),
    refers: (emulator) => ({ service_token_id: emulator.call("serviceTokens.list", { name: "DNS" })[0]?.id ?? "" }),
    create: { doh_jwt_duration: "12h" },
    update: { doh_jwt_duration: "48h" },
    needed: { service_token_id: "omitted, the token stays, and the API has no way to remove it" },
    importId: "",
    drift: (emulator) => void emulator.call("organizations.doh.update", { doh_jwt_duration: "36h" }),
    vanish: { none: "an organization always has these settings" },
    find: (emulator) => emulator.call("organizations.doh.get", {}),
    created: { name: "DNS", doh_jwt_duration: "12h" },
    updated: { name: "DNS", doh_jwt_duration: "48h" },
    remains: { why: "an organization always has these settings", fields: { name: "DNS", doh_jwt_duration: "48h" } },
  },

  cfaccess_organization_settings: {
    create: {
      strict_service_token_auth: true,
      service_token_inactivity: { enabled: true, action: "disable", inactivity_threshold_days: 90 },
      warp_auth_non_browser_401: true,
      mfa_piv_key_requirements: { pin_policy: "once", ssh_key_type: ["ecdsa"], ssh_key_size: [256] },
    },
    update: {
      strict_service_token_auth: false,
      service_token_inactivity: { enabled: true, action: "delete", inactivity_threshold_days: 365 },
      mfa_piv_key_requirements: { pin_policy: "always", touch_policy: "cached" },
    },
    importId: "",
    drift: (emulator) =>
      emulator.call("organizations.edit", {
        service_token_inactivity: { enabled: true, action: "disable", inactivity_threshold_days: 90 },
      }),
    vanish: { none: "the API cannot delete an organization" },
    find: (emulator) => emulator.call("organizations.get", {}),
    created: {
      strict_service_token_auth: true,
      service_token_inactivity: { action: "disable" },
      mfa_piv_key_requirements: { pin_policy: "once" },
    },
    // An omitted setting keeps its value.
    updated: {
      strict_service_token_auth: false,
      service_token_inactivity: { action: "delete" },
      warp_auth_non_browser_401: true,
      mfa_piv_key_requirements: { pin_policy: "always", touch_policy: "cached" },
    },
    remains: { why: "destroying changes nothing", fields: { service_token_inactivity: { enabled: true } } },
  },

  cfaccess_policy_test: {
    prepare: (emulator) =>
      emulator.seed({
        users: [
          { email: "ann@example.com", name: "Ann" },
          { email: "eve@example.org", name: "Eve" },
        ],
        "users.lastSeenIdentity": [{ user: "ann@example.com" }, { user: "eve@example.org" }],
      }),
    create: {
      policies: [{ name: "Staff", decision: "allow", include: [{ email_domain: { domain: "example.com" } }] }],
      max_blocked_percent: 50,
      must_allow: ["ann@example.com"],
      must_block: ["Eve@example.org"],
      triggers: { release: "1" },
    },
    update: { policies: [{ name: "All", decision: "allow", include: [{ everyone: {} }] }], max_errors: 1 },
    optional: {
      policy_ids: { value: [] },
      timeouts: { value: { create: "5m" } },
      must_block: {
        instead: {
          policies: [{ name: "Staff", decision: "allow", include: [{ email_domain: { domain: "example.com" } }] }],
          must_block: ["eve@example.org"],
        },
      },
    },
    needed: { policies: "a test has policies, by their ids or inline" },
    importId: { none: "a test is not an object of the API that somebody could manage" },
    importWrites: { "applications.policyTests.create": "there is no import, so the first apply tests" },
    vanish: { none: "the API cannot delete a test" },
    find: (emulator) => ({ tests: emulator.requests.count("applications.policyTests.create") }),
    created: { tests: 1 },
    updated: { tests: 2 },
    remains: { why: "the API cannot delete a test", fields: { tests: 1 } },
  },

  cfaccess_saml_certificate: {
    prepare: (emulator) => addSamlProvider(emulator, "Staff"),
    refers: (emulator) => ({ identity_provider_id: samlProviderId(emulator, "Staff") }),
    create: { triggers: { release: "1" } },
    update: { rotate_after: "366d" },
    importId: (emulator) => `/${samlProviderId(emulator, "Staff")}`,
    vanish: { none: "the API cannot delete a certificate set" },
    find: (emulator) => {
      const identity_provider_id = samlProviderId(emulator, "Staff");
      return emulator.call("identityProviders.get", { identity_provider_id }).saml_certificate_set;
    },
    created: { current_certificate: { is_current: true }, previous_certificate: null },
    updated: { current_certificate: { is_current: true }, previous_certificate: { is_current: false } },
    remains: { why: "the API cannot delete a certificate set", fields: { current_certificate: { is_current: true } } },
  },

  cfaccess_service_token: {
    create: { name: "Agent", duration: "240h", enabled: false },
    update: { name: "Nightly" },
    importId: (emulator) => `/${managedTokenOf(emulator)?.id ?? ""}`,
    drift: (emulator) => {
      const service_token_id = managedTokenOf(emulator)?.id ?? "";
      emulator.call("serviceTokens.update", { service_token_id, name: "Weekly", enabled: false });
    },
    vanish: (emulator) =>
      emulator.call("serviceTokens.delete", { service_token_id: managedTokenOf(emulator)?.id ?? "" }),
    find: managedTokenOf,
    created: { name: "Agent", duration: "240h", enabled: false },
    updated: { name: "Nightly", duration: "8760h", enabled: true },
  },

  cfaccess_service_token_rotation: {
    prepare: (emulator) => void emulator.call("serviceTokens.create", { name: "CI", duration: "240h" }),
    refers: (emulator) => ({ service_token_id: serviceTokenId(emulator) }),
    create: { triggers: { release: "1" }, rotate_after: "90d" },
    update: { previous_secret_valid_for: "1h", refresh_before: "30d", triggers: { release: "2" } },
    optional: { export_secret: { value: false } },
    importId: (emulator) => `/${serviceTokenId(emulator)}`,
    importWrites: { "serviceTokens.rotate": "the API does not return the secret, so the first apply creates one" },
    vanish: { none: "the token belongs to another resource, which creates it again" },
    find: (emulator) => ({
      name: emulator.call("serviceTokens.get", { service_token_id: serviceTokenId(emulator) }).name,
      rotations: emulator.requests.count("serviceTokens.rotate"),
    }),
    created: { name: "CI", rotations: 1 },
    updated: { name: "CI", rotations: 2 },
    remains: { why: "another resource manages the token", fields: { name: "CI" } },
  },

  cfaccess_target_fleet: {
    create: { targets: { web: host("web", "10.0.0.1", { role: "web" }), db: host("db", "10.0.0.2") } },
    update: { targets: { web: host("web", "10.0.0.3"), cache: host("cache", "10.0.0.4", { role: "cache" }) } },
    optional: { on_existing: { value: "adopt" }, takes_over: { value: [] } },
    importId: "",
    drift: (emulator) => {
      const [{ id: target_id } = { id: "" }] = emulator.call("infrastructure.targets.list", { hostname: "web" });
      const ip = { ipv4: { ip_addr: "10.0.0.9" } };
      emulator.call("infrastructure.targets.update", { target_id, hostname: "web", ip });
    },
    vanish: (emulator) => {
      const target_ids = emulator.call("infrastructure.targets.list", {}).map(({ id }) => id);
      emulator.call("infrastructure.targets.deleteBatch", { target_ids });
    },
    find: targetsOf,
    created: { web: "10.0.0.1", db: "10.0.0.2" },
    updated: { web: "10.0.0.3", cache: "10.0.0.4" },
  },

  cfaccess_token_revocation: {
    prepare: (emulator) => {
      emulator.call("users.create", { email: "leaver@example.com" });
      logIn(emulator, "leaver@example.com");
    },
    create: { user: { email: "leaver@example.com" }, triggers: { incident: "1" } },
    update: { user: { email: "leaver@example.com", devices: true }, revoke_after: "90d" },
    optional: { app_id: { elsewhere: "test/provider/token-revocation" } },
    needed: { user: "without app_id, there is nobody to revoke tokens of" },
    importId: { none: "a revocation is not an object of the API" },
    importWrites: { "organizations.revokeUsers": "the resource is created again" },
    vanish: { none: "a revocation is not an object of the API" },
    find: (emulator) => sessionsOf(emulator, "leaver@example.com"),
    created: [],
    updated: [],
    remains: { why: "a revocation is not an object of the API", fields: [] },
  },

  cfaccess_user: {
    create: { email: "ada@example.com", name: "Ada" },
    update: { email: "ada@example.com", name: "Ada Lovelace" },
    importId: "/ada@example.com",
    drift: (emulator) =>
      emulator.call("users.update", { user_id: userOf(emulator)?.id ?? "", email: "ada@example.com", name: "Eve" }),
    vanish: (emulator) => emulator.call("users.delete", { user_id: userOf(emulator)?.id ?? "" }),
    find: userOf,
    created: { name: "Ada", access_seat: false },
    updated: { name: "Ada Lovelace" },
  },
};

function addServer(emulator: AccessEmulator, id: string, auth_type: "unauthenticated" | "oauth" | "bearer"): void {
  emulator.call("mcp.servers.create", { id, name: id, hostname: `https://${id}.example.com/mcp`, auth_type });
}

/** Starts a session of a user. */
function logIn(emulator: AccessEmulator, user: string): void {
  emulator.seed({ "users.activeSessions": [{ user }] });
}

function sessionsOf(emulator: AccessEmulator, email: string): readonly unknown[] {
  const [user] = emulator.call("users.list", { email });
  return emulator.call("users.activeSessions.list", { user_id: user?.id ?? "" });
}

/** Creates an identity provider, and returns its id. */
function addSamlProvider(emulator: AccessEmulator, name: string): void {
  const config = { issuer_url: "https://id.example.com", sso_target_url: "https://id.example.com/saml" };
  emulator.call("identityProviders.create", { name, type: "saml", config });
}

function samlProviderId(emulator: AccessEmulator, name: string): string {
  return emulator.call("identityProviders.list", {}).find((one) => one.name === name)?.id ?? "";
}

/** The grant of the row `cfaccess_idp_federation_grant`. */
function grantOf(emulator: AccessEmulator) {
  const idp = samlProviderId(emulator, "Federated");
  return emulator.call("idpFederationGrants.list", {}).find(({ idp_id }) => idp_id === idp);
}

/** Creates an application for resources that need one, the only one of its type. */
function addApplication(emulator: AccessEmulator, type: "ssh" | "vnc"): void {
  emulator.call("applications.create", { type, name: type, domain: `${type}.example.com` });
}

function applicationId(emulator: AccessEmulator, type: "ssh" | "vnc"): string {
  return emulator.call("applications.list", {}).find((one) => one.type === type)?.id ?? "";
}

/** The policy of the row `cfaccess_application_policy`. */
function policyOf(emulator: AccessEmulator) {
  return emulator.call("applications.policies.list", { app_id: applicationId(emulator, "vnc") })[0];
}

/** The user of the row `cfaccess_user`. */
function userOf(emulator: AccessEmulator) {
  return emulator.call("users.list", { email: "ada@example.com" })[0];
}

/** The service token of the row `cfaccess_service_token`. */
function managedTokenOf(emulator: AccessEmulator) {
  return emulator.call("serviceTokens.list", {}).find(({ name = "" }) => ["Agent", "Nightly", "Weekly"].includes(name));
}

/** The service token of the row `cfaccess_service_token_rotation`. */
function serviceTokenId(emulator: AccessEmulator): string {
  return emulator.call("serviceTokens.list", { name: "CI" })[0]?.id ?? "";
}

/** The application of the row `cfaccess_application`. */
function applicationOf(emulator: AccessEmulator) {
  return emulator.call("applications.list", {}).find(({ name = "" }) => ["Shop", "Store"].includes(name));
}

/** Addresses by hostname of the targets in the network of the row `cfaccess_target_fleet`, or undefined if it has none. */
function targetsOf(emulator: AccessEmulator): Record<string, string | undefined> | undefined {
  const all = emulator.call("infrastructure.targets.list", {});
  const targets = all.filter(({ ip }) => ip.ipv4?.ip_addr?.startsWith("10.0.0."));
  if (targets.length === 0) return undefined;
  return Object.fromEntries(targets.map(({ hostname, ip }) => [hostname, ip.ipv4?.ip_addr]));
}
