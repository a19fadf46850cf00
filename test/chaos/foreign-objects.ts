import type { AccessEmulator } from "../../lib/emulator";

const DOMAIN = "foreign.example.com";

/**
 * Creates objects of every kind that the companion writes, which the stack of a chaos run must not touch.
 * @param types - the types of the resources in the stack
 */
export function createForeignObjects(emulator: AccessEmulator, types: readonly string[]): void {
  const everyone = [{ everyone: {} }];
  emulator.seed({
    groups: [{ name: "Foreign", include: everyone }],
    policies: [{ name: "Foreign", decision: "allow", include: everyone }],
    serviceTokens: [{ name: "Foreign" }],
    tags: [{ name: "foreign" }],
    customPages: [{ name: "Foreign", type: "forbidden", custom_html: "<p>Not for you</p>" }],
    bookmarks: [{ bookmark_id: "f0000000-0000-4000-8000-000000000001", name: "Foreign", domain: `wiki.${DOMAIN}` }],
    applications: [
      { type: "self_hosted", name: "Foreign shop", domain: DOMAIN },
      { type: "bookmark", name: "Foreign", domain: `bookmark.${DOMAIN}` },
    ],
    "infrastructure.targets": [
      { hostname: "foreign", ip: { ipv4: { ip_addr: "192.0.2.1" } } },
      // The hostname of a host of the stack, at another address.
      { hostname: "web", ip: { ipv4: { ip_addr: "192.0.2.2" } } },
    ],
    "mcp.servers": [
      { id: "foreign", name: "Foreign", hostname: `https://mcp.${DOMAIN}`, auth_type: "unauthenticated" },
    ],
    users: [{ email: "foreign@example.com", name: "Foreign" }],
    "users.activeSessions": [{ user: "foreign@example.com" }],
    "users.lastSeenIdentity": [{ user: "foreign@example.com" }],
  });
  const config = { issuer_url: "https://id.example.com", sso_target_url: "https://id.example.com/saml" };
  const provider = emulator.call("identityProviders.create", { name: "Foreign", type: "saml", config });
  emulator.call("idpFederationGrants.create", { idp_id: provider.id });
  emulator.call("identityProviders.samlCertificate.create", { identity_provider_id: provider.id });
  const servers = [{ server_id: "foreign" }];
  emulator.call("mcp.portals.create", { id: "foreign", name: "Foreign", hostname: `portal.${DOMAIN}`, servers });
  const [app] = emulator.call("applications.list", {});
  const own = { app_id: app?.id ?? "", name: "Foreign", decision: "allow" as const, include: everyone, precedence: 1 };
  emulator.call("applications.policies.create", own);
  emulator.call("applications.cas.create", { app_id: own.app_id });
  // An account has one, which a resource would adopt.
  if (!types.includes("cfaccess_gateway_ca")) emulator.seed({ gatewayCa: [{}] });
}
