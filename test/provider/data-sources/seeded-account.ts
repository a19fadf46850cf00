import type { AccessEmulator } from "../../../lib/emulator";

export const JANE = "jane@example.com";
export const JOE = "joe@example.com";
export const BOOKMARK = "b0000000-0000-4000-8000-000000000001";
export const NONCE = "n0nce";

/** The time of the log entry with this number: the greater, the later. */
export const timeOf = (entry: number): string => new Date(Date.UTC(2026, 10, 24, 10, entry)).toISOString();

/** Entries of the log of logins: more than one page of 25. */
export const LOGINS = 60;

/** What an account has, by the identifiers that the tests need. */
export type SeededAccount = Awaited<ReturnType<typeof seedAccount>>;

/** Fills an account with something to read for each data source. */
export async function seedAccount(emulator: AccessEmulator) {
  const jane = created(emulator.call("users.create", { email: JANE, name: "Jane" }));
  created(emulator.call("users.create", { email: JOE, name: "Joe" }));
  const idp = seedIdentityProvider(emulator);
  seedUsers(emulator, idp);
  return {
    accountId: emulator.accountId,
    jane,
    idp,
    grant: created(emulator.call("idpFederationGrants.create", { idp_id: idp })),
    certificates: created(emulator.call("identityProviders.samlCertificate.create", { identity_provider_id: idp })),
    serviceToken: seedDoh(emulator),
    ...seedApplication(emulator),
    ...(await seedObjects(emulator)),
  };
}

/** The identifier of an object that was just created. */
function created({ id, uid }: { readonly id?: string | undefined; readonly uid?: string | undefined }): string {
  const identifier = id ?? uid;
  if (identifier === undefined) throw new Error("The object has no identifier.");
  return identifier;
}

function seedIdentityProvider(emulator: AccessEmulator): string {
  const config = { issuer_url: "https://id.example.com", sso_target_url: "https://id.example.com/saml" };
  return created(emulator.call("identityProviders.create", { name: "SAML", type: "saml", config }));
}

function seedUsers(emulator: AccessEmulator, idp: string): void {
  const numbers = Array.from({ length: LOGINS }, (_, number) => number);
  emulator.seed({
    "users.activeSessions": [{ user: JANE, metadata: { nonce: NONCE } }, { user: JANE }],
    "users.failedLogins": [{ user: JANE, metadata: { app_name: "Wiki" } }],
    "users.lastSeenIdentity": [
      { user: JANE, ip: "192.0.2.1", geo: { country: "NL" }, devicePosture: { check: { data: { b: 1, a: [true] } } } },
    ],
    "logs.accessRequests": numbers.map((number) => ({
      created_at: timeOf(number),
      user_email: number % 2 === 0 ? JANE : JOE,
    })),
    "logs.scim.updates": [1, 2, 3].map((number) => ({
      logged_at: timeOf(number),
      idp_id: idp,
      resource_type: number === 2 ? "GROUP" : "USER",
    })),
    "identityProviders.scim.groups": [{ identity_provider: idp, displayName: "Staff" }],
    "identityProviders.scim.users": [
      { identity_provider: idp, displayName: "Jane", emails: [{ value: JANE, primary: true }] },
      { identity_provider: idp, displayName: "Joe" },
    ],
  });
}

function seedDoh(emulator: AccessEmulator): string {
  const service_token_id = created(emulator.call("serviceTokens.create", { name: "DoH" }));
  emulator.call("organizations.doh.update", { service_token_id, doh_jwt_duration: "48h" });
  return service_token_id;
}

/** An application with a policy of its own and a reusable one, and a test of the reusable one. */
function seedApplication(emulator: AccessEmulator) {
  const include = [{ email: { email: JANE } }, { everyone: {} }];
  const policy = created(emulator.call("policies.create", { name: "Jane", decision: "allow", include }));
  const domain = `app.${emulator.zoneName}`;
  const application = created(
    emulator.call("applications.create", {
      type: "self_hosted",
      name: "App",
      domain,
      policies: [{ id: policy, precedence: 2 }],
    }),
  );
  const fromNl = { include: [{ geo: { country_code: "NL" } }], decision: "deny" as const };
  emulator.call("applications.policies.create", { app_id: application, name: "Own", precedence: 1, ...fromNl });
  return {
    application,
    policy,
    policyTest: created(emulator.call("applications.policyTests.create", { policies: [policy] })),
  };
}

async function seedObjects(emulator: AccessEmulator) {
  emulator.call("bookmarks.create", { bookmark_id: BOOKMARK, name: "Wiki", domain: "wiki.example.com" });
  const ca = created(emulator.call("gatewayCa.create", {}));
  for (const number of [1, 2, 3]) {
    const ip = { ipv4: { ip_addr: `10.0.0.${number}` } };
    const tags = { role: number === 2 ? "db" : "web" };
    emulator.call("infrastructure.targets.create", { hostname: `host-${number}`, ip, tags });
  }
  for (const id of ["wiki", "jira"]) {
    const server = { id, name: id, hostname: `https://${id}.example.com/mcp`, auth_type: "unauthenticated" as const };
    emulator.call("mcp.servers.create", server);
  }
  emulator.mcpUpstreams.setAll({ wiki: [{ status: "ready", tools: ["search"] }] });
  await emulator.call("mcp.servers.sync", { id: "wiki" });
  const servers = [{ server_id: "wiki" }, { server_id: "jira" }];
  emulator.call("mcp.portals.create", { id: "tools", name: "Tools", hostname: "mcp.example.com", servers });
  return { ca };
}
