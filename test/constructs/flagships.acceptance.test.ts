import { ZeroTrustAccessAiControlsMcpPortal } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-portal";
import {
  AccessRule,
  Duration,
  InfrastructureTarget,
  McpAuth,
  McpServer,
  McpTools,
  Secret,
  SecureMcpPortal,
  ServiceToken,
  SshInfrastructureApp,
  TargetFleet,
} from "../../lib";
import { CfaccessMcpPortal } from "../../lib/bindings/cfaccess/mcp-portal";
import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack, type BuildStack } from "../official-provider/official-stack";
import type { OfficialVersion } from "../support/official-provider/provider/facts";
import { VERSIONS_UNDER_TEST } from "../support/official-provider/versions-under-test";
import { inLongRuns } from "../support/long-runs";

jest.setTimeout(300_000);

const TOKEN = "a-token-that-stays-a-token";
const CLIENT_SECRETS = { "1": "the-first-client-secret", "2": "the-second-client-secret" };
const SECRETS = {
  TF_VAR_JIRA_TOKEN: TOKEN,
  TF_VAR_SLACK_SECRET_1: CLIENT_SECRETS[1],
  TF_VAR_SLACK_SECRET_2: CLIENT_SECRETS[2],
};
const staff = AccessRule.emailDomain("example.com");

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function opened(version: OfficialVersion): Promise<{ emulator: AccessEmulator; stack: OfficialStack }> {
  const emulator = await AccessEmulator.start({ rateLimit: false });
  ends.push(() => emulator.stop());
  const { environment, accountId } = emulator;
  const api = { accountId, environment: { ...environment, ...SECRETS } };
  const stack = await OfficialStack.create(api, version);
  ends.push(() => stack.remove());
  return { emulator, stack };
}

/** Authentication with an OAuth client. */
const ownClient = (release: "1" | "2"): McpAuth =>
  McpAuth.oauth({
    clientId: "portal",
    clientSecret: Secret.fromVariable(`SLACK_SECRET_${release}`),
    clientSecretVersion: Number(release),
    authorizationEndpoint: "https://id.example.com/authorize",
    tokenEndpoint: "https://id.example.com/token",
    scopes: ["read", `write_${release}`],
  });

/** A portal with every kind of server, and an SSH application. Another `release` changes most of them. */
function flagships(emulator: AccessEmulator, isNew: boolean, release: "1" | "2"): BuildStack {
  return (stack) => {
    new SecureMcpPortal(stack, "tools", {
      name: `Tools ${release}`,
      hostname: "mcp.example.com",
      zoneId: emulator.zoneId,
      description: `Release ${release}`,
      sessionDuration: Duration.hours(8),
      allow: [staff, AccessRule.email(`guest-${release}@example.org`)],
      serviceTokens: [new ServiceToken(stack, "ci", { name: "CI" })],
      ...(isNew && { codeMode: "off", secureWebGateway: true, oauthConfiguration: { accessTokenLifetime: "15m" } }),
      servers: {
        jira: {
          url: "https://jira.example.com/mcp",
          auth: McpAuth.bearer(Secret.fromVariable("JIRA_TOKEN")),
          tools: isNew ? McpTools.only("echo", "add").rename("add", `plus_${release}`) : McpTools.only("echo", "add"),
          allow: [AccessRule.email("ann@example.com")],
        },
        docs: { url: "https://docs.example.com/mcp", description: `Documents ${release}` },
        slack: {
          url: "https://slack.example.com/mcp",
          auth: ownClient(release),
        },
        wiki: { url: `https://wiki-${release}.example.com/mcp`, tools: McpTools.all().disable("echo") },
      },
    });
    new SshInfrastructureApp(stack, "ssh", {
      name: `SSH ${release}`,
      targets: [
        new TargetFleet(stack, "fleet", { targets: { "web-1": { ip: "10.0.0.1" }, "web-2": { ip: "10.0.0.2" } } }),
        new InfrastructureTarget(stack, "db", { hostname: "db", ip: "10.0.1.1" }),
        `legacy-${release}`,
      ],
      ports: [22, 2222],
      policies: [{ name: "On call", include: [AccessRule.email("ann@example.com")], usernames: ["root"] }],
      usernames: ["ubuntu"],
      allow: [staff],
      allowEmailAlias: true,
      ...(isNew && { mfa: { sessionDuration: Duration.hours(1) } }),
    });
  };
}

test.each(VERSIONS_UNDER_TEST)(
  "%s deploys, changes and destroys the flagships, and each second plan is empty",
  async (version) => {
    const isNew = version !== "5.14.0";
    const { emulator, stack } = await opened(version);

    await stack.deploy(flagships(emulator, isNew, "1"));
    const [portal] = emulator.call("mcp.portals.list", {});
    expect(portal?.servers.map(({ id }) => id)).toEqual(["docs", "jira", "slack", "wiki"]);
    expect(clientOf(emulator, "slack")).toEqual([CLIENT_SECRETS[1], "read write_1", 1]);
    expect(
      emulator
        .call("applications.list", {})
        .map(({ type }) => type)
        .sort(),
    ).toEqual(["infrastructure", "mcp", "mcp", "mcp", "mcp", "mcp_portal"]);
    expect(emulator.call("gatewayCa.list", {})).toHaveLength(1);

    emulator.requests.clear();
    await stack.deploy(flagships(emulator, isNew, "2"));
    const synced = [...emulator.requests].filter(({ endpoint }) => endpoint === "mcp.servers.sync");
    expect(synced.map(({ path }) => path)).toEqual([expect.stringContaining("/servers/wiki/")]); // its URL changed
    expect(clientOf(emulator, "slack")).toEqual([CLIENT_SECRETS[2], "read write_2", 2]);
    await stack.destroy();

    const { gatewayCas, identityProviders: _, ...left } = emulator.snapshot()[`accounts/${emulator.accountId}`] ?? {};
    expect(gatewayCas).toHaveLength(1); // not deleted: without it, no host accepts SSH
    expect(Object.keys(left)).toEqual([]);
  },
);

/** The stored secret of a server's OAuth client, its scopes, and how often a secret was sent. */
function clientOf(emulator: AccessEmulator, id: string): unknown[] {
  const { mcpServers = [] } = emulator.snapshot({ secrets: true })[`accounts/${emulator.accountId}`] ?? {};
  const secret = mcpServers.find((server) => server.id === id)?.client_secret;
  const { auth_config_summary: client } = emulator.call("mcp.servers.get", { id });
  return [secret, client?.registration_info?.scope, client?.client_secret_version];
}

inLongRuns(() => {
  test("an OAuth client replaces one that registered itself, and is set again if the server is replaced", async () => {
    const { emulator, stack } = await opened("5.22.0");
    const server =
      (auth: McpAuth, url: string): BuildStack =>
      (scope, account) => {
        expect(account.companionProvider).toBeDefined(); // adds it to the stack, so that terraform init installs it
        new McpServer(scope, "slack", { name: "Slack", url, auth });
      };
    await stack.deploy(server(McpAuth.oauth(), "https://slack.example.com/mcp"));
    const { created_at } = emulator.call("mcp.servers.get", { id: "slack" });
    await stack.deploy(server(ownClient("1"), "https://slack.example.com/mcp"));
    expect(clientOf(emulator, "slack")).toEqual([CLIENT_SECRETS[1], "read write_1", 1]);
    expect(emulator.call("mcp.servers.get", { id: "slack" })).toMatchObject({ created_at });

    await stack.deploy(server(ownClient("1"), "https://mcp.slack.example.com/mcp"));
    expect(clientOf(emulator, "slack")).toEqual([CLIENT_SECRETS[1], "read write_1", 1]);
  });

  test("no secret is in the plan or in the output of Terraform", async () => {
    const { emulator, stack } = await opened("5.22.0");
    await stack.write(flagships(emulator, true, "1"));

    const plan = await stack.plan();
    const applied = await stack.apply();

    expect([plan.code, applied.code]).toEqual([2, 0]);
    for (const { stdout, stderr } of [plan, applied]) {
      for (const secret of Object.values(SECRETS)) expect(stdout + stderr).not.toContain(secret);
    }
  });

  test("a moved block takes over a portal of the official resource, and nothing is destroyed or replaced", async () => {
    const { emulator, stack } = await opened("5.22.0");
    const portal = { accountId: emulator.accountId, id: "tools", name: "Tools", hostname: "mcp.example.com" };
    await stack.deploy((scope, account) => {
      expect(account.companionProvider).toBeDefined(); // adds it to the stack, so that terraform init installs it
      new ZeroTrustAccessAiControlsMcpPortal(scope, "portal", { ...portal, servers: [] });
    });
    emulator.requests.clear();

    await stack.deploy((scope, account) => {
      new CfaccessMcpPortal(scope, "portal", { ...portal, provider: account.companionProvider, servers: {} });
      const from = "cloudflare_zero_trust_access_ai_controls_mcp_portal.portal";
      scope.addOverride("moved", [{ from, to: "cfaccess_mcp_portal.portal" }]);
    });

    expect([...emulator.requests].filter(({ method }) => method !== "GET")).toEqual([]);
  });
});
