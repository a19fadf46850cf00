import { emulate, send, stopEmulators } from "../../running-emulators";
import { accessCalls, inline, LEAST, site, sshPolicy, sshTargets, type AnyApplication } from "./access-calls";

afterEach(stopEmulators);

const collection = (emulator: { readonly accountId: string }): string => `/accounts/${emulator.accountId}/access/apps`;

test("a new application is answered with 201, an update with 200", async () => {
  const emulator = await emulate();
  const { status, envelope } = await send<AnyApplication>(emulator, "POST", collection(emulator), {
    body: site("a.example.com"),
  });
  expect(status).toBe(201);
  const path = `${collection(emulator)}/${envelope.result?.id ?? ""}`;
  expect((await send(emulator, "PUT", path, { body: site("a.example.com") })).status).toBe(200);
});

test("uid equals id in applications, groups and policies", async () => {
  const api = await accessCalls();
  const policy = await api.policy();
  const app = await api.app(site("a.example.com", { policies: [policy.id] }));
  const group = await api.ok<{ id: string }>("POST", "groups", { name: "G", include: [{ everyone: {} }] });
  for (const one of [policy, app, group]) expect(one).toHaveProperty("uid", one.id);
});

test("a policy in an application has uid, reusable, exclude and require", async () => {
  const api = await accessCalls();
  const { id } = await api.policy();
  const { policies } = await api.app(site("a.example.com", { policies: [id, inline("Own")] }));
  expect(policies).toMatchObject([
    { id, uid: id, reusable: true, exclude: [], require: [], precedence: 1 },
    { uid: policies[1]?.id, reusable: false, exclude: [], require: [], precedence: 2 },
  ]);
});

test("a reference to a reusable policy can repeat settings of it, which are not rules", async () => {
  const api = await accessCalls();
  const { id } = await api.policy();
  const policies = [{ id, precedence: 3, approval_required: false, session_duration: "1h" }];
  const app = await api.app(site("a.example.com", { policies }));
  expect(app.policies).toMatchObject([{ id, precedence: 3, name: "Everyone" }]);
});

test("service_auth_401_redirect is returned only if it was sent", async () => {
  const api = await accessCalls();
  expect(await api.app(site("a.example.com"))).not.toHaveProperty("service_auth_401_redirect");
  expect(await api.app(site("b.example.com", { service_auth_401_redirect: false }))).toHaveProperty(
    "service_auth_401_redirect",
    false,
  );
});

test("an empty domain is the same as none", async () => {
  const api = await accessCalls();
  const destinations = [{ type: "worker", worker_id: "w" }];
  const app = await api.app({ type: "self_hosted", domain: "", destinations });
  expect(app).not.toHaveProperty("domain");
  expect(app).toMatchObject({ destinations });
});

test("cors_headers and self_hosted_domains of the application of a portal are stored", async () => {
  const api = await accessCalls();
  const cors_headers = { allow_all_origins: true, allowed_methods: ["GET"] };
  expect(await api.app({ ...LEAST.mcp_portal, cors_headers })).toMatchObject({
    cors_headers,
    self_hosted_domains: ["mcp.example.com"],
  });
});

test("a SaaS application has the domain where its users log in", async () => {
  const api = await accessCalls();
  expect(await api.app(LEAST.saas)).toMatchObject({
    domain: expect.stringMatching(/^team-[0-9a-f]{8}\.cloudflareaccess\.com\/cdn-cgi\/access\/sso\/saml\//),
  });
  const oidc = { auth_type: "oidc", redirect_uris: ["https://a.example.com"] };
  expect(await api.app({ type: "saas", saas_app: oidc })).toMatchObject({
    domain: expect.stringContaining("/cdn-cgi/access/sso/oidc/"),
  });
});

test("auto_redirect_to_identity needs no allowed_idps if the account has exactly one identity provider", async () => {
  const api = await accessCalls();
  const body = site("a.example.com", { auto_redirect_to_identity: true });
  expect(await api.failure("POST", "apps", body)).toMatchObject({ pointer: "/auto_redirect_to_identity" });
  await api.ok("POST", "identity_providers", { name: "PIN", type: "onetimepin", config: {} });
  const { id } = await api.app(body);
  await api.ok("POST", "identity_providers", { name: "GitHub", type: "github", config: {} });
  expect(await api.failure("PUT", `apps/${id}`, body)).toMatchObject({ pointer: "/auto_redirect_to_identity" });
});

describe("fails", () => {
  test.each([[{}], [{ type: "moon" }], [{ type: 1 }]])("with the words of the API for the type in %j", async (type) => {
    const api = await accessCalls();
    expect(await api.failure("POST", "apps", { name: "A", ...type })).toMatchObject({
      status: 400,
      code: 12130,
      pointer: "/type",
      message: expect.stringContaining("app type is missing or invalid"),
    });
  });

  test("to set a path together with OAuth", async () => {
    const api = await accessCalls();
    const oauth_configuration = { enabled: true };
    const failure = await api.failure("POST", "apps", site("a.example.com/x", { oauth_configuration }));
    expect(failure).toMatchObject({ status: 400, code: 12130, pointer: "/domain" });
    expect(failure.message).toContain("domain can not have a path if oauth is configured");
    await api.app(site("a.example.com", { oauth_configuration }));
    await api.app(site("a.example.com/x", { oauth_configuration: { enabled: false } }));
  });

  test("to let users log in with WARP before the organization has a duration for it", async () => {
    const api = await accessCalls();
    const body = site("a.example.com", { allow_authenticate_via_warp: true });
    const failure = await api.failure("POST", "apps", body);
    expect(failure.message).toContain(
      "allow_authenticate_via_warp cannot be set if the Warp Auth Session Duration is not set for the account",
    );
    api.emulator.behaviors.applicationsWarpLoginNeedsDuration = false;
    const { id } = await api.app(body);
    api.emulator.behaviors.applicationsWarpLoginNeedsDuration = true;
    await api.ok("PUT", "organizations", {
      name: "A",
      auth_domain: "a.example.com",
      warp_auth_session_duration: "24h",
    });
    await api.ok("PUT", `apps/${id}`, body);
  });

  const scim = { remote_uri: "scim.example.com", enabled: true };
  const basic = { scheme: "httpbasic", user: "u", password: "p" };
  test.each([
    [{ authentication: { scheme: "httpbasic", user: "u" } }, "password is a required field"],
    [
      { authentication: { scheme: "oauth2", client_id: "c", client_secret: "s", authorization_url: "https://a" } },
      "token_url is a required field",
    ],
    [
      { authentication: basic, mappings: [{ schema: "ietf:params:scim:schemas:core:2.0:User" }] },
      "invalid SCIM schema in mappings",
    ],
    [
      { authentication: basic, mappings: [{ schema: "urn:ietf:params:scim:schemas:core:2.0:Car" }] },
      "invalid SCIM schema in mappings",
    ],
  ])("with the words of the API for the SCIM configuration %j", async (config, words) => {
    const api = await accessCalls();
    const { id: idp_uid } = await api.ok("POST", "identity_providers", { name: "Okta", type: "okta", config: {} });
    const failure = await api.failure("POST", "apps", { ...LEAST.saas, scim_config: { ...scim, idp_uid, ...config } });
    expect(failure).toMatchObject({ status: 400, code: 12130, message: expect.stringContaining(words) });
  });

  test.each([{ type: "worker", worker_id: "w" }, { type: "preview_worker", worker_id: "w" }, { type: "all_workers" }])(
    "to protect a Worker by two applications: %j",
    async (destination) => {
      const api = await accessCalls();
      const body = { type: "self_hosted", destinations: [destination] };
      const { id } = await api.app(body);
      const failure = await api.failure("POST", "apps", body);
      expect(failure).toMatchObject({ pointer: "/destinations" });
      expect(failure.message).toContain("destination belongs to another application");
      await api.ok("PUT", `apps/${id}`, body);
      await api.app({ type: "self_hosted", destinations: [{ type: "worker", worker_id: "other" }] });
    },
  );

  test("to give the application of a portal more than five domains", async () => {
    const api = await accessCalls();
    const destinations = Array.from({ length: 6 }, (_, i) => ({ type: "public", uri: `mcp-${i}.example.com` }));
    const failure = await api.failure("POST", "apps", { type: "mcp_portal", destinations });
    expect(failure.message).toContain("given 6 domains, allowed: 5");
    await api.app({ type: "self_hosted", destinations });
  });
});

describe("behaviors", () => {
  test("applicationsShareDomains: a domain can have several applications", async () => {
    const api = await accessCalls({ behaviors: { applicationsShareDomains: true } });
    await api.app(site("a.example.com"));
    await api.app(site("a.example.com"));
  });

  test("applicationsInfrastructureWebFields: fields that only web applications have in the reference", async () => {
    const api = await accessCalls();
    await api.ok("POST", "tags", { name: "eng" });
    const fields = { logo_url: "https://example.com/a.svg", tags: ["eng"], custom_deny_url: "https://example.com" };
    expect(await api.app({ ...sshTargets(22), ...fields })).toMatchObject(fields);
    expect(await api.app(sshTargets(23))).not.toHaveProperty("tags");
    api.emulator.behaviors.applicationsInfrastructureWebFields = "ignore";
    const app = await api.app({ ...sshTargets(24), ...fields });
    for (const field of Object.keys(fields)) expect(app).not.toHaveProperty(field);
  });

  test("policiesInfrastructureGroups: a policy of an infrastructure application can have group rules", async () => {
    const api = await accessCalls();
    const { id } = await api.ok("POST", "groups", { name: "G", include: [{ everyone: {} }] });
    const body = { ...sshTargets(22), policies: [{ ...sshPolicy, include: [{ group: { id } }] }] };
    expect((await api.app(body)).policies).toMatchObject([{ include: [{ group: { id } }] }]);
    api.emulator.behaviors.policiesInfrastructureGroups = false;
    expect((await api.failure("POST", "apps", body)).message).toContain(
      "infrastructure applications do not support group rules",
    );
  });
});
