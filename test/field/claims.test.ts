import { ZeroTrustAccessAiControlsMcpPortal } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-portal";
import { ZeroTrustAccessAiControlsMcpServer } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-server";
import { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { ZeroTrustAccessInfrastructureTarget } from "@cdktf/provider-cloudflare/lib/zero-trust-access-infrastructure-target";
import type { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import {
  AccessRule,
  InfrastructureTarget,
  McpApp,
  McpServer,
  SecureMcpPortal,
  SelfHostedApp,
  SshInfrastructureApp,
  TargetFleet,
} from "../../lib";
import { CfaccessMcpPortal, CfaccessTargetFleet } from "../../lib/bindings";
import { ACCOUNT_ID as accountId, diagnosticsOf, newAccount, newStack } from "../constructs/synthesis";

const allow = [AccessRule.emailDomain("example.com")];
const DOCS = { url: "https://docs.example.com/mcp" };
const network = { virtualNetworkId: "f70ff985-a4ef-4643-bbbc-4a0ed4fc8415" };

function diagnostics(build: (stack: TerraformStack) => void): string[] {
  const stack = newStack();
  const { officialProvider, companionProvider } = newAccount(stack);
  expect([officialProvider, companionProvider]).toHaveLength(2); // the stack has both providers, for its L1s
  build(stack);
  return diagnosticsOf(stack);
}

const portal = (stack: TerraformStack) =>
  new SecureMcpPortal(stack, "tools", { name: "Tools", hostname: "mcp.example.com", allow, servers: { docs: DOCS } });
const fleet = (stack: TerraformStack) => new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.1" } } });

test.each<[string, (stack: TerraformStack) => void, string]>([
  [
    "an official portal with the hostname of a portal",
    (stack) => {
      portal(stack);
      new ZeroTrustAccessAiControlsMcpPortal(stack, "raw", {
        ...{ accountId, id: "other", name: "Other", hostname: "MCP.example.com", servers: [] },
      });
    },
    '[stack/tools] hostname "mcp.example.com" is used by the L1 "stack/raw" already',
  ],
  [
    "a portal of the companion with the identifier of a portal, created before it",
    (stack) => {
      new CfaccessMcpPortal(stack, "raw", {
        ...{ accountId, id: "tools", name: "Other", hostname: "other.example.com", servers: {} },
      });
      portal(stack);
    },
    '[stack/tools] portalId "tools" is used by the L1 "stack/raw" already',
  ],
  [
    "an application with the hostname of a portal",
    (stack) => {
      portal(stack);
      const type = "mcp_portal";
      new ZeroTrustAccessApplication(stack, "raw", { accountId, type, name: "Other", domain: "mcp.example.com" });
    },
    '[stack/tools/Application] domain "mcp.example.com" is used by the L1 "stack/raw" already',
  ],
  [
    "an application with a destination of an application",
    (stack) => {
      new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com/admin", allow });
      new ZeroTrustAccessApplication(stack, "raw", {
        ...{ accountId, type: "self_hosted", name: "Other" },
        destinations: [{ type: "public", uri: "wiki.example.com/admin/" }],
      });
    },
    '[stack/wiki] domain "wiki.example.com/admin" is used by the L1 "stack/raw" already',
  ],
  [
    "a server with the identifier of a server",
    (stack) => {
      const server = new McpServer(stack, "docs", { name: "Docs", ...DOCS });
      new McpApp(stack, "app", { name: "Docs", server, allow });
      new ZeroTrustAccessAiControlsMcpServer(stack, "raw", {
        ...{ accountId, id: "docs", name: "Other", hostname: DOCS.url, authType: "unauthenticated" },
      });
    },
    '[stack/docs] serverId "docs" is used by the L1 "stack/raw" already',
  ],
  ...["docs", undefined].map((literal): [string, (stack: TerraformStack) => void, string] => [
    `an application for the server of an application, by its ${literal === undefined ? "reference" : "identifier"}`,
    (stack) => {
      const server = new McpServer(stack, "docs", { name: "Docs", ...DOCS });
      new McpApp(stack, "app", { name: "Docs", server, allow });
      new ZeroTrustAccessApplication(stack, "raw", {
        ...{ accountId, type: "mcp", name: "Other" },
        destinations: [{ type: "via_mcp_server_portal", mcpServerId: literal ?? server.serverId }],
      });
    },
    'is used by the L1 "stack/raw" already; a server has one application',
  ]),
  [
    "an official target with an address of a fleet",
    (stack) => {
      fleet(stack);
      const ip = { ipv4: { ipAddr: "10.0.0.1" } };
      new ZeroTrustAccessInfrastructureTarget(stack, "raw", { accountId, hostname: "other", ip });
    },
    '[stack/fleet] target "web" has the address 10.0.0.1 in the default virtual network, like the L1 "stack/raw"',
  ],
  [
    "a fleet of the companion with the address of a target",
    (stack) => {
      new InfrastructureTarget(stack, "db", { hostname: "db", ip: "fd00::1", ...network });
      const ip = { ipv6: { ipAddr: "FD00:0::1", ...network } };
      new CfaccessTargetFleet(stack, "raw", { accountId, targets: { other: { hostname: "other", ip } } });
    },
    '[stack/db] target "db" has the address fd00::1',
  ],
])("fails for %s", (_, build, message) => {
  expect(diagnostics(build)).toEqual([expect.stringContaining(message)]);
});

test("L1s with other values, of other accounts and of zones are accepted, and so are L1s that constructs created", () => {
  expect(
    diagnostics((stack) => {
      portal(stack);
      fleet(stack);
      const hostname = "mcp.example.com";
      const theirs = { accountId: "f".repeat(32), id: "tools", name: "Theirs", hostname };
      new CfaccessMcpPortal(stack, "theirs", { ...theirs, servers: {} });
      new ZeroTrustAccessApplication(stack, "zone", { zoneId: "f".repeat(32), type: "self_hosted", domain: hostname });
      new ZeroTrustAccessApplication(stack, "wiki", { accountId, type: "self_hosted", domain: "wiki.example.com" });
      const ip = { ipv4: { ipAddr: "10.0.0.1", ...network } };
      new ZeroTrustAccessInfrastructureTarget(stack, "other", { accountId, hostname: "other", ip });
    }),
  ).toEqual([]);
});

test("fails with the names of the factories of AccessRule, not with the kinds of the API, for SSH and MCP", () => {
  const refused = [AccessRule.ipList("f70ff985-a4ef-4643-bbbc-4a0ed4fc8415"), AccessRule.anyValidServiceToken()];
  const ssh = diagnostics((stack) => {
    new SshInfrastructureApp(stack, "ssh", { name: "SSH", targets: "web", usernames: ["ubuntu"], allow: refused });
  });
  const mcp = diagnostics((stack) => {
    const server = McpServer.fromId(stack, "docs", "docs");
    const include = [AccessRule.linkedApp("f70ff985-a4ef-4643-bbbc-4a0ed4fc8415")];
    new McpApp(stack, "app", { name: "Docs", server, allow: include });
  });
  expect(ssh).toEqual([
    expect.stringContaining(
      "AccessRule.ipList cannot be used in a policy of an infrastructure application; use one of",
    ),
    expect.stringContaining("AccessRule.anyValidServiceToken cannot be used"),
  ]);
  expect(mcp.length).toBeGreaterThan(0);
  for (const message of [...ssh, ...mcp]) {
    expect(message).not.toMatch(
      /\b(ip_list|any_valid_service_token|linked_app_token|email_domain|azureAD|gsuite|geo)\b/,
    );
  }
});

test("an L1 that is created after the claims were checked once is found, however deep it is", () => {
  const stack = newStack();
  newAccount(stack);
  const team = new Construct(stack, "team");
  const deep = new Construct(team, "deep");
  portal(stack);
  expect(diagnosticsOf(stack)).toEqual([]);
  const names = { accountId, id: "tools", name: "Other", hostname: "other.example.com" };
  new CfaccessMcpPortal(deep, "raw", { ...names, servers: {} });
  expect(diagnosticsOf(stack)).toEqual([
    expect.stringContaining('portalId "tools" is used by the L1 "stack/team/deep/raw" already'),
  ]);
});
