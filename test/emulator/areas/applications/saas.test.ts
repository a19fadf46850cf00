import { createPublicKey } from "node:crypto";
import { stopEmulators } from "../../running-emulators";
import { accessCalls, LEAST } from "./access-calls";

afterEach(stopEmulators);

interface Saas {
  readonly id: string;
  readonly saas_app: Readonly<Record<string, string>>;
}

const saml = LEAST.saas;
const oidc = { type: "saas", saas_app: { auth_type: "oidc", redirect_uris: ["https://saas.example.com"] } };

test("SAML: the server sets its entity ID, the login endpoint and the public key", async () => {
  const api = await accessCalls();
  const { saas_app } = await api.ok<Saas>("POST", "apps", saml);
  expect(saas_app).toMatchObject({
    auth_type: "saml",
    name_id_format: "email",
    idp_entity_id: expect.stringMatching(/^https:\/\/[\w-]+\.cloudflareaccess\.com$/),
    sso_endpoint: expect.stringMatching(/^https:\/\/.*\/cdn-cgi\/access\/sso\/saml\/[0-9a-f]{64}$/),
  });
  expect(createPublicKey(saas_app.public_key ?? "").asymmetricKeyType).toBe("rsa");
});

test("OIDC: the client secret is returned once, at creation, and stored nowhere", async () => {
  const api = await accessCalls();
  const { id, saas_app } = await api.ok<Saas>("POST", "apps", oidc);
  const { client_id, client_secret = "" } = saas_app;
  expect([client_id, client_secret]).toEqual(Array(2).fill(expect.stringMatching(/^[0-9a-f]{64}$/)));
  const read = await api.ok<Saas>("GET", `apps/${id}`);
  expect(read.saas_app).toMatchObject({ client_id, access_token_lifetime: "5m" });
  const written = await api.ok<Saas>("PUT", `apps/${id}`, { ...oidc, name: "renamed" });
  expect(written.saas_app).toEqual(read.saas_app);
  expect(read.saas_app).not.toHaveProperty("client_secret");
  expect(JSON.stringify(api.emulator.snapshot())).not.toContain(client_secret);
});

test("SAML: an update cannot change the values that the server generated", async () => {
  const api = await accessCalls();
  const { id, saas_app } = await api.ok<Saas>("POST", "apps", saml);
  const body = { type: "saas", saas_app: { ...saml.saas_app, sso_endpoint: "https://evil", public_key: "mine" } };
  expect((await api.ok<Saas>("PUT", `apps/${id}`, body)).saas_app).toEqual(saas_app);
});

test("fails with 500 to change the protocol of an application", async () => {
  const api = await accessCalls();
  const { id } = await api.ok<Saas>("POST", "apps", saml);
  expect(await api.failure("PUT", `apps/${id}`, oidc)).toMatchObject({
    status: 500,
    pointer: "/saas_app/auth_type",
    message: expect.stringContaining("cannot change from saml to oidc; delete the application and create it again"),
  });
});

test("applicationsSaasProtocolChanges: a change of the protocol generates another client", async () => {
  const api = await accessCalls({ behaviors: { applicationsSaasProtocolChanges: true } });
  const { id } = await api.ok<Saas>("POST", "apps", saml);
  const { saas_app } = await api.ok<Saas>("PUT", `apps/${id}`, oidc);
  expect(saas_app).toHaveProperty("client_secret");
  expect(saas_app).not.toHaveProperty("sso_endpoint");
});

describe("SCIM", () => {
  const secrets = {
    httpbasic: { scheme: "httpbasic", user: "u", password: "hunter2" },
    oauthbearertoken: { scheme: "oauthbearertoken", token: "hunter2" },
    oauth2: { scheme: "oauth2", authorization_url: "a", token_url: "t", client_id: "c", client_secret: "hunter2" },
    access_service_token: { scheme: "access_service_token", client_id: "c", client_secret: "hunter2" },
  };
  const provider = async (api: Awaited<ReturnType<typeof accessCalls>>): Promise<string> =>
    (await api.ok("POST", "identity_providers", { name: "Okta", type: "okta", config: {} })).id;

  test.each([...Object.values(secrets), Object.values(secrets)])("secrets are masked: %j", async (authentication) => {
    const api = await accessCalls();
    const scim_config = { idp_uid: await provider(api), remote_uri: "https://scim", authentication };
    const { id } = await api.app({ ...saml, scim_config });
    const json = JSON.stringify(await api.ok("GET", `apps/${id}`));
    expect(json).not.toContain("hunter2");
    expect(json).toContain("********");
    expect(JSON.stringify(api.emulator.snapshot())).not.toContain("hunter2");
  });

  test.each([
    ["an unknown scheme", { scheme: "digest" }, "/scim_config/authentication/scheme"],
    ["an incomplete scheme", { scheme: "httpbasic", user: "u" }, "/scim_config/authentication/password"],
    [
      "an incomplete scheme in a list",
      [secrets.oauth2, { scheme: "oauthbearertoken" }],
      "/scim_config/authentication/1/token",
    ],
  ])("fails for %s", async (_what, authentication, pointer) => {
    const api = await accessCalls();
    const scim_config = { idp_uid: await provider(api), remote_uri: "https://scim", authentication };
    expect(await api.failure("POST", "apps", { ...saml, scim_config })).toMatchObject({ status: 400, pointer });
  });

  test("fails for an identity provider that does not exist", async () => {
    const api = await accessCalls();
    const scim_config = { idp_uid: "x", remote_uri: "https://scim" };
    const failure = await api.failure("POST", "apps", { ...saml, scim_config });
    expect(failure).toMatchObject({ status: 400, pointer: "/scim_config/idp_uid" });
  });
});

test.each([
  [{ auth_type: "oidc", access_token_lifetime: "25h" }, "/saas_app/access_token_lifetime", "1m to 24h"],
  [
    { auth_type: "oidc", refresh_token_options: { lifetime: "0m" } },
    "/saas_app/refresh_token_options/lifetime",
    "1m or longer",
  ],
  [{ auth_type: "ldap" }, "/saas_app/auth_type", '"saml" or "oidc"'],
  [{ name_id_format: "phone" }, "/saas_app/name_id_format", '"id", "email"'],
])("fails for %j", async (saas_app, pointer, words) => {
  const api = await accessCalls();
  const failure = await api.failure("POST", "apps", { type: "saas", saas_app });
  expect(failure).toMatchObject({ status: 400, pointer, message: expect.stringContaining(words) });
});
