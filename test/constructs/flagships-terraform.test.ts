import { ZeroTrustAccessAiControlsMcpPortal } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-portal";
import {
  AccessRule,
  Duration,
  InfrastructureTarget,
  McpAuth,
  McpTools,
  Secret,
  SecureMcpPortal,
  ServiceToken,
  SshInfrastructureApp,
  TargetFleet,
} from "../../lib";
import { McpPortal } from "../../lib/bindings/cfaccess/mcp-portal";
import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack, type BuildStack } from "../official-provider/official-stack";
import { OFFICIAL_VERSIONS, type OfficialVersion } from "../official-provider/provider/facts";

jest.setTimeout(300_000);

const TOKEN = "a-token-that-stays-a-token";
const staff = AccessRule.emailDomain("example.com");

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function opened(version: OfficialVersion): Promise<{ emulator: AccessEmulator; stack: OfficialStack }> {
  const emulator = await AccessEmulator.start({ rateLimit: false });
  ends.push(() => emulator.stop());
  const { environment, accountId } = emulator;
  const api = { accountId, environment: { ...environment, TF_VAR_JIRA_TOKEN: TOKEN } };
  const stack = await OfficialStack.create(api, version);
  ends.push(() => stack.remove());
  return { emulator, stack };
}

/** A portal with every kind of server, and an SSH application; `release` is a change of most of it. */
function flagships(emulator: AccessEmulator, isNew: boolean, release: string): BuildStack {
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
        wiki: { url: "https://wiki.example.com/mcp", tools: McpTools.all().disable("echo") },
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

test.each(OFFICIAL_VERSIONS)(
  "the flagships are deployed, planned again with no change, changed and destroyed with %s",
  async (version) => {
    const isNew = version !== "5.14.0";
    const { emulator, stack } = await opened(version);

    await stack.deploy(flagships(emulator, isNew, "1"));
    const [portal] = emulator.call("mcp.portals.list", {});
    expect(portal?.servers.map(({ id }) => id)).toEqual(["docs", "jira", "wiki"]);
    expect(
      emulator
        .call("applications.list", {})
        .map(({ type }) => type)
        .sort(),
    ).toEqual(["infrastructure", "mcp", "mcp", "mcp", "mcp_portal"]);
    expect(emulator.call("gatewayCa.list", {})).toHaveLength(1);

    await stack.deploy(flagships(emulator, isNew, "2"));
    await stack.destroy();

    const { gatewayCas, identityProviders: _, ...left } = emulator.snapshot()[`accounts/${emulator.accountId}`] ?? {};
    expect(gatewayCas).toHaveLength(1); // kept: deleting it would cut off every host
    expect(Object.keys(left)).toEqual([]);
  },
);

test("no secret is in the plan, nor in what Terraform prints", async () => {
  const { emulator, stack } = await opened("5.22.0");
  await stack.write(flagships(emulator, true, "1"));

  const plan = await stack.plan();
  const applied = await stack.apply();

  expect([plan.code, applied.code]).toEqual([2, 0]);
  for (const { stdout, stderr } of [plan, applied]) expect(stdout + stderr).not.toContain(TOKEN);
});

test("a portal of the official resource is taken over by a moved block, with nothing destroyed or made anew", async () => {
  const { emulator, stack } = await opened("5.22.0");
  const portal = { accountId: emulator.accountId, id: "tools", name: "Tools", hostname: "mcp.example.com" };
  await stack.deploy((scope, account) => {
    expect(account.companionProvider).toBeDefined(); // so that it is installed from the start
    new ZeroTrustAccessAiControlsMcpPortal(scope, "portal", { ...portal, servers: [] });
  });
  emulator.requests.clear();

  await stack.deploy((scope, account) => {
    new McpPortal(scope, "portal", { ...portal, provider: account.companionProvider, servers: {} });
    const from = "cloudflare_zero_trust_access_ai_controls_mcp_portal.portal";
    scope.addOverride("moved", [{ from, to: "cfaccess_mcp_portal.portal" }]);
  });

  expect([...emulator.requests].filter(({ method }) => method !== "GET")).toEqual([]);
});
