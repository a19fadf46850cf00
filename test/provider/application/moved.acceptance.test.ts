// Moves applications from the official resource to the companion, with real Terraform and a replica of the official provider.
import { join } from "node:path";
import { AccessEmulator } from "../../../lib/emulator";
import { SOURCE, VERSION } from "../../../lib/provider";
import { OfficialStack, type BuildStack } from "../../official-provider/official-stack";
import { AttachedProvider } from "../../support/attached-provider";
import type { OfficialVersion } from "../../support/official-provider/provider/facts";
import { VERSIONS_UNDER_TEST } from "../../support/official-provider/versions-under-test";
import { prepare, type Attributes, type Referred } from "./every-application";

const OFFICIAL = "cloudflare_zero_trust_access_application";
const COMPANION = "cfaccess_application";
const EXECUTABLE = join(__dirname, "../../../dist/terraform-provider-cfaccess");

let emulator: AccessEmulator;
let companion: AttachedProvider;
beforeAll(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false });
  companion = await AttachedProvider.start(EXECUTABLE, emulator.environment);
});
afterAll(async () => {
  await companion.stop();
  await emulator.stop();
});

/** Applications that both resources can have, with what the version of the official provider lacks left out. */
function applications({ idp, reusable }: Referred, version: OfficialVersion): Readonly<Record<string, Attributes>> {
  const isNewer = version === "5.22.0";
  const everyone = [{ everyone: {} }];
  const scim = { idp_uid: idp, remote_uri: "https://scim.example.com" };
  return {
    wiki: {
      type: "self_hosted",
      name: "Wiki",
      domain: "wiki.example.com",
      tags: ["internal", "alpha"],
      allowed_idps: [idp],
      cors_headers: { allowed_methods: ["POST", "GET"], allowed_origins: ["https://example.com"] },
      enable_binding_cookie: false,
      policies: [
        { id: reusable },
        {
          name: "Own",
          decision: "allow",
          include: [{ ip: { ip: "10.0.0.1" } }, ...everyone],
          require: [{ geo: { country_code: "NL" } }],
        },
      ],
      ...(isNewer && { mfa_config: { allowed_authenticators: ["totp"] } }),
    },
    many: {
      type: "self_hosted",
      name: "Many domains",
      self_hosted_domains: ["b.example.com", "a.example.com"],
      scim_config: { ...scim, authentication: { scheme: "httpbasic", user: "ann", password: "s3cret-password" } },
      allowed_idps: [],
      policies: [],
    },
    private: {
      type: "self_hosted",
      name: "Private",
      domain: "private.example.com",
      destinations: [{ uri: "private.example.com" }, { type: "private", cidr: "10.0.0.0/24", port_range: "80" }],
    },
    crm: {
      type: "saas",
      name: "CRM",
      saas_app: { sp_entity_id: "crm", consumer_service_url: "https://crm.example.com" },
    },
    board: {
      type: "saas",
      name: "Board",
      saas_app: { auth_type: "oidc", redirect_uris: ["https://board.example.com"], scopes: ["openid"] },
    },
    servers: {
      type: "infrastructure",
      name: "Servers",
      target_criteria: [{ port: 22, protocol: "SSH", target_attributes: { hostname: ["web-1"] } }],
      policies: [
        {
          name: "Engineers",
          decision: "allow",
          include: [{ email_domain: { domain: "example.com" } }],
          connection_rules: { ssh: { usernames: ["ubuntu"] } },
        },
      ],
    },
    handbook: { type: "bookmark", name: "Handbook", domain: "handbook.example.com" },
    launcher: { type: "app_launcher", landing_page_design: { message: "Hello" }, policies: [{ id: reusable }] },
    docs: { type: "mcp", name: "Docs", destinations: [{ type: "via_mcp_server_portal", mcp_server_id: "docs" }] },
    tools: { type: "mcp_portal", name: "Tools", domain: "mcp.example.com", policies: [{ id: reusable }] },
  };
}

test.each(VERSIONS_UNDER_TEST)(
  "applications move from version %s of the official provider without a change",
  async (version) => {
    emulator.reset();
    const { accountId: account_id, environment } = emulator;
    const all = applications(prepare(emulator), version);
    const stack = await OfficialStack.create(
      { accountId: account_id, environment: { ...environment, ...companion.environment } },
      version,
    );
    try {
      const resources =
        (type: string): BuildStack =>
        (scope) => {
          for (const [name, attributes] of Object.entries(all)) {
            scope.addOverride(`resource.${type}.${name}`, { account_id, ...attributes });
          }
        };
      await stack.deploy(resources(OFFICIAL));
      const secret = (await stack.attributes(`${OFFICIAL}.board`))?.saas_app as Attributes;

      await stack.write((scope, account, provider) => {
        resources(COMPANION)(scope, account, provider);
        const moved = Object.keys(all).map((name) => ({ from: `${OFFICIAL}.${name}`, to: `${COMPANION}.${name}` }));
        scope.addOverride("moved", moved);
        scope.addOverride("terraform.required_providers.cfaccess", { source: SOURCE, version: VERSION });
      });
      emulator.requests.clear();
      const { stdout, stderr } = await stack.plan();
      expect([stdout, stderr]).toEqual([expect.stringContaining("Plan: 0 to add, 0 to change, 0 to destroy."), ""]);
      const applied = await stack.apply();
      expect([applied.code, applied.stderr]).toEqual([0, ""]);
      await stack.planNothing();
      expect([...emulator.requests].filter(({ method }) => method !== "GET")).toEqual([]);
      expect(await stack.attributes(`${COMPANION}.board`)).toMatchObject({
        saas_app: { client_secret: secret.client_secret },
      });
      expect(await stack.attributes(`${COMPANION}.many`)).toMatchObject({
        scim_config: { authentication: { password: "s3cret-password" } },
      });
      const importId = (id: unknown): string => `accounts/${account_id}/${String(id)}`;
      const stateIds = Object.fromEntries(
        await Promise.all(
          Object.keys(all).map(
            async (name) => [name, (await stack.attributes(`${COMPANION}.${name}`))?.id as string] as const,
          ),
        ),
      );

      // And back, as docs/provider/resources/application.md describes it.
      const ids = emulator.call("applications.list", {}).map(({ id }) => id);
      await stack.write((scope, account, provider) => {
        resources(OFFICIAL)(scope, account, provider);
        const names = Object.keys(all);
        const kept = { lifecycle: { destroy: false } };
        scope.addOverride(
          "removed",
          names.map((name) => ({ from: `${COMPANION}.${name}`, ...kept })),
        );
        scope.addOverride(
          "import",
          names.map((name) => ({ to: `${OFFICIAL}.${name}`, id: importId(stateIds[name]) })),
        );
        scope.addOverride("terraform.required_providers.cfaccess", { source: SOURCE, version: VERSION });
      });
      const back = await stack.apply();
      expect([back.code, back.stderr]).toEqual([0, ""]);
      expect(back.stdout).toMatch(/10 imported, 0 added, \d changed, 0 destroyed/);
      expect(emulator.call("applications.list", {}).map(({ id }) => id)).toEqual(ids);
      await stack.destroy();
      expect(emulator.call("applications.list", {})).toEqual([]);
    } finally {
      await stack.remove();
    }
  },
);
