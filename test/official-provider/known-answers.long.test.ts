import { generate } from "selfsigned";
import { AccessEmulator } from "../../lib/emulator";
import type { OfficialVersion } from "../support/official-provider/provider/facts";
import { VERSIONS_UNDER_TEST } from "../support/official-provider/versions-under-test";
import { OfficialStack } from "./official-stack";

jest.setTimeout(180_000);

// What the official provider's acceptance tests and public configurations show of the real API, through its replica: each
// configuration deploys, plans no change afterwards, and is destroyed.

let emulator: AccessEmulator;
/** One stack for each version: all tests share its provider process and its `terraform init`. */
const stacks = new Map<OfficialVersion, OfficialStack>();
let stack: OfficialStack;
/** An empty account, and a stack with an empty state. */
const open = async (version: OfficialVersion = "5.22.0"): Promise<void> => {
  stack = stacks.get(version) ?? (await OfficialStack.create(emulator, version));
  stacks.set(version, stack);
  emulator.reset();
  await stack.forget();
};
beforeAll(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false });
});
afterAll(async () => {
  for (const one of stacks.values()) await one.remove();
  await emulator.stop();
});

/** Resources by type and name, without the prefix of the types and with the account by default. */
type Resources = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const deploy = (resources: Resources, dataSources: Resources = {}): Promise<void> =>
  stack.deploy((scope) => {
    for (const [block, all] of Object.entries({ resource: resources, data: dataSources })) {
      for (const [place, attributes] of Object.entries(all)) {
        const account = "zone_id" in attributes ? {} : { account_id: emulator.accountId };
        scope.addOverride(`${block}.cloudflare_zero_trust_${place}`, { ...account, ...attributes });
      }
    }
  });

const attributes = async (place: string): Promise<Record<string, unknown>> =>
  (await stack.attributes(`cloudflare_zero_trust_${place}`)) ?? {};

const everyone = [{ everyone: {} }];
const text = expect.any(String) as string;

describe("identity providers", () => {
  const github = (name: string) => ({
    "access_identity_provider.github": { name, type: "github", config: { client_id: "id", client_secret: "a secret" } },
  });

  test("a client secret is not echoed, so that it shows no change", async () => {
    await open();
    await deploy(github("GitHub"));
    await deploy(github("GitHub, renamed"));
    expect(await attributes("access_identity_provider.github")).toMatchObject({
      name: "GitHub, renamed",
      config: { client_secret: "a secret" },
    });
    await stack.destroy();
  });

  test("a one-time PIN has a redirect URL", async () => {
    await open();
    await deploy({ "access_identity_provider.pin": { name: "PIN", type: "onetimepin", config: {} } });
    expect(await attributes("access_identity_provider.pin")).toMatchObject({
      config: { redirect_url: expect.stringMatching(/^https:\/\//) as string },
    });
    await stack.destroy();
  });

  test.each(VERSIONS_UNDER_TEST)("%s stores the secret for SCIM of the creation, and a base URL", async (version) => {
    await open(version);
    const entra = (name: string) => ({
      "access_identity_provider.entra": {
        name,
        type: "azureAD",
        config: { client_id: "id", client_secret: "a secret", directory_id: "directory", support_groups: true },
        scim_config: { enabled: true, seat_deprovision: true, user_deprovision: true },
      },
    });
    await deploy(entra("Entra"));
    const { scim_config } = await attributes("access_identity_provider.entra");
    expect(scim_config).toMatchObject({ secret: text, scim_base_url: text, enabled: true });
    await deploy(entra("Entra ID"));
    expect(await attributes("access_identity_provider.entra")).toMatchObject({ name: "Entra ID", scim_config });
    await stack.destroy();
  });
});

test("an update of the organization removes the fields that it omits", async () => {
  await open("5.22.0");
  const name = "Example";
  const auth_domain = "example.cloudflareaccess.com";
  const organization = (more: object) => ({ "organization.org": { name, auth_domain, ...more } });
  const design = { background_color: "#ffffff", text_color: "#000000", header_text: "Hello", footer_text: "Bye" };
  await deploy(organization({ session_duration: "12h", warp_auth_session_duration: "36h", login_design: design }));
  expect(await attributes("organization.org")).toMatchObject({ session_duration: "12h", login_design: design });

  await deploy(organization({ auto_redirect_to_identity: true }));

  const { session_duration, warp_auth_session_duration, login_design, ...rest } = await attributes("organization.org");
  expect([session_duration, warp_auth_session_duration, login_design]).toEqual([null, null, null]);
  expect(rest).toMatchObject({
    auto_redirect_to_identity: true,
    mfa_configuration_allowed: expect.any(Boolean) as true,
  });
});

test("the lists of every data source end with an empty page", async () => {
  await open();
  const { accountId: account_id, zoneId } = emulator;
  const include = everyone;
  emulator.call("groups.create", { name: "Staff", include });
  emulator.call("policies.create", { name: "Everyday", decision: "allow", include });
  emulator.call("serviceTokens.create", { name: "Pipeline" });
  emulator.call("tags.create", { name: "internal" });
  emulator.call("applications.create", { type: "self_hosted", name: "Wiki", domain: "wiki.example.com" });
  emulator.call("infrastructure.targets.create", { hostname: "web", ip: { ipv4: { ip_addr: "10.0.0.1" } } });
  await deploy({ "access_identity_provider.pin": { name: "PIN", type: "onetimepin", config: {} } });
  emulator.requests.clear();
  const lists = ["applications", "groups", "policies", "service_tokens", "tags", "infrastructure_targets"];
  const more = ["identity_providers", "mtls_certificates", "custom_pages", "short_lived_certificates"];

  await stack.write((scope) => {
    for (const list of [...lists, ...more]) {
      scope.addOverride(`data.cloudflare_zero_trust_access_${list}.all`, { account_id });
    }
    scope.addOverride("data.cloudflare_dns_records.all", { zone_id: zoneId });
    scope.addOverride("data.cloudflare_zones.all", {});
  });
  await stack.terraform.run("apply", "-auto-approve", "-input=false", "-no-color");

  // A plan within the apply reads each list once: its pages, and an empty one.
  expect(emulator.requests.entries.length).toBeLessThan(4 * (lists.length + more.length + 2));
  expect((await stack.attributes("data.cloudflare_zero_trust_access_identity_providers.all"))?.result).toHaveLength(1);
});

test("an application of a zone uses the account's policies, identity providers and tags", async () => {
  await open();
  await deploy({
    "access_identity_provider.pin": { name: "PIN", type: "onetimepin", config: {} },
    "access_policy.everyday": { name: "Everyday", decision: "allow", include: everyone },
    "access_tag.internal": { name: "internal" },
    "access_application.wiki": {
      zone_id: emulator.zoneId,
      name: "Wiki",
      type: "self_hosted",
      domain: "wiki.example.com",
      allowed_idps: ["${cloudflare_zero_trust_access_identity_provider.pin.id}"],
      policies: [{ id: "${cloudflare_zero_trust_access_policy.everyday.id}", precedence: 1 }],
      tags: ["${cloudflare_zero_trust_access_tag.internal.name}"],
    },
  });
  await stack.destroy();
});

test("an application redirects to the only identity provider of the account without naming it", async () => {
  await open();
  await deploy({
    "access_identity_provider.pin": { name: "PIN", type: "onetimepin", config: {} },
    "access_application.wiki": {
      name: "Wiki",
      type: "self_hosted",
      domain: "wiki.example.com",
      auto_redirect_to_identity: true,
      depends_on: ["cloudflare_zero_trust_access_identity_provider.pin"],
    },
  });
  await stack.destroy();
});

test("rules may name an identity provider that does not exist", async () => {
  await open();
  const include = [
    { saml: { attribute_name: "group", attribute_value: "staff", identity_provider_id: "not-there" } },
    { okta: { name: "staff", identity_provider_id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" } },
  ];
  await deploy({
    "access_group.staff": { name: "Staff", include },
    "access_policy.staff": { name: "Staff", decision: "allow", include },
  });
  await stack.destroy();
});

test("an MCP application may be created before its server", async () => {
  await open();
  await deploy({
    "access_application.docs": {
      name: "Docs",
      type: "mcp",
      destinations: [{ type: "via_mcp_server_portal", mcp_server_id: "docs" }],
    },
  });
  await stack.destroy();
});

test("the CORS headers of an MCP portal's application are stored", async () => {
  await open();
  await deploy({
    "access_application.portal": {
      name: "Portal",
      type: "mcp_portal",
      domain: "mcp.example.com",
      destinations: [{ type: "public", uri: "mcp.example.com" }],
      cors_headers: { allowed_methods: ["GET"], allowed_origins: ["https://example.com"], max_age: 10 },
    },
  });
  await stack.destroy();
});

test("a service token of duration forever has an expiry", async () => {
  await open();
  await deploy({ "access_service_token.pipeline": { name: "Pipeline", duration: "forever" } });
  expect(await attributes("access_service_token.pipeline")).toMatchObject({ duration: "forever", expires_at: text });
  await stack.destroy();
});

test("a certificate with hostnames is destroyed: an empty update clears them", async () => {
  await open();
  const extensions = [{ name: "basicConstraints" as const, cA: true, critical: true }];
  const { cert } = await generate([{ name: "commonName", value: "CA" }], { keyType: "ec", extensions });
  await deploy({
    "access_mtls_certificate.devices": {
      name: "Devices",
      certificate: cert,
      associated_hostnames: ["devices.example.com"],
    },
  });
  emulator.requests.clear();

  await stack.destroy();

  expect(emulator.requests.entries.map(({ endpoint }) => endpoint?.replace("certificates.", ""))).toEqual(
    ["get", "get", "update", "get", "delete"], // a refresh, and the deletion
  );
});

test("fails for an unknown SCIM schema with the words of the API", async () => {
  await open();
  const deployed = deploy({
    "access_identity_provider.pin": { name: "PIN", type: "onetimepin", config: {} },
    "access_application.crm": {
      name: "CRM",
      type: "saas",
      saas_app: {
        auth_type: "oidc",
        app_launcher_url: "https://crm.example.com",
        redirect_uris: ["https://crm.example.com"],
      },
      scim_config: {
        enabled: true,
        remote_uri: "https://crm.example.com/scim",
        idp_uid: "${cloudflare_zero_trust_access_identity_provider.pin.id}",
        authentication: { scheme: "oauthbearertoken", token: "token" },
        mappings: [{ schema: "ietf:params:scim:schemas:core:2.0:User" }],
      },
    },
  });
  await expect(deployed).rejects.toThrow(/invalid SCIM schema in\s+mappings/);
});

describe("related APIs", () => {
  test.each(VERSIONS_UNDER_TEST)("%s manages a virtual network, by PATCH", async (version) => {
    await open(version);
    const network = (comment: string) => ({
      "tunnel_cloudflared_virtual_network.office": { name: "Office", comment },
      "access_infrastructure_target.web": {
        hostname: "web",
        ip: {
          ipv4: {
            ip_addr: "10.0.0.1",
            virtual_network_id: "${cloudflare_zero_trust_tunnel_cloudflared_virtual_network.office.id}",
          },
        },
      },
    });
    await deploy(network("First floor"));
    emulator.requests.clear();
    await deploy(network("Second floor"));
    expect(emulator.requests.entries.filter(({ method }) => method === "PATCH")).toHaveLength(1);
    expect(await attributes("tunnel_cloudflared_virtual_network.office")).toMatchObject({ comment: "Second floor" });
    await stack.destroy();
  });

  test.each(VERSIONS_UNDER_TEST)("%s manages a list, and rules name it", async (version) => {
    await open(version);
    const list = (...emails: string[]) => ({
      "list.staff": { name: "Staff", type: "EMAIL", items: emails.map((value) => ({ value })) },
      "access_group.staff": {
        name: "Staff",
        include: [{ email_list: { id: "${cloudflare_zero_trust_list.staff.id}" } }],
      },
    });
    await deploy(list("ada@example.com", "grace@example.com"));
    await deploy(list("ada@example.com", "joan@example.com", "kay@example.com"));
    expect(await attributes("list.staff")).toMatchObject({ list_count: 3, type: "EMAIL" });
    await stack.destroy();
  });

  test.each(VERSIONS_UNDER_TEST)("%s manages a device posture rule, and policies require it", async (version) => {
    await open(version);
    const firewall = (schedule: string) => ({
      "device_posture_rule.firewall": {
        name: "Firewall",
        type: "firewall",
        description: "The firewall is on",
        schedule,
        match: [{ platform: "windows" }],
        input: { enabled: true, operating_system: "windows" },
      },
      "access_policy.managed": {
        name: "Managed",
        decision: "allow",
        include: everyone,
        require: [{ device_posture: { integration_uid: "${cloudflare_zero_trust_device_posture_rule.firewall.id}" } }],
      },
    });
    await deploy(firewall("24h"));
    await deploy(firewall("1h"));
    await stack.destroy();
  });
});
