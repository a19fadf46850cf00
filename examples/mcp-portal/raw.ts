// The twin of main.ts: it leaves the same account behind, written with L1s. Objects of eight
// kinds must agree on hostnames, identifiers, policies and their order; what one of them lacks shows when somebody is not
// let in, or is.
import { DnsRecord } from "@cdktf/provider-cloudflare/lib/dns-record";
import { ZeroTrustAccessAiControlsMcpPortal } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-portal";
import { ZeroTrustAccessAiControlsMcpServer } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-server";
import { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { ZeroTrustAccessPolicy } from "@cdktf/provider-cloudflare/lib/zero-trust-access-policy";
import { ZeroTrustAccessServiceToken } from "@cdktf/provider-cloudflare/lib/zero-trust-access-service-token";
import { App, TerraformStack, TerraformVariable } from "cdktf";
import { AccessAccount } from "cdktf-cloudflare-access";
import { CfaccessMcpServerSync } from "cdktf-cloudflare-access/bindings";
import type { Construct } from "constructs";

interface ToolsStackProps {
  readonly accountId: string;
  readonly zoneId: string;
  readonly ticketsUrl: string;
}

class RawToolsStack extends TerraformStack {
  constructor(scope: Construct, id: string, { accountId, zoneId, ticketsUrl }: ToolsStackProps) {
    super(scope, id);
    const account = new AccessAccount(this, "account", { accountId }); // for the providers only
    const provider = account.officialProvider;
    const hostname = "mcp.example.com";
    const lifecycle = { createBeforeDestroy: true };
    const ticketsToken = new TerraformVariable(this, "TICKETS_TOKEN", { type: "string", sensitive: true });

    const ci = new ZeroTrustAccessServiceToken(this, "ci", { provider, accountId, lifecycle, name: "CI" });
    const machines = new ZeroTrustAccessPolicy(this, "machines", {
      provider,
      accountId,
      lifecycle,
      name: "Engineering tools: service tokens",
      decision: "non_identity",
      include: [{ serviceToken: { tokenId: ci.id } }],
    });
    const people = new ZeroTrustAccessPolicy(this, "people", {
      provider,
      accountId,
      lifecycle,
      name: "Engineering tools: allow",
      decision: "allow",
      include: [{ emailDomain: { domain: "example.com" } }],
    });
    const payrollPeople = new ZeroTrustAccessPolicy(this, "payroll-people", {
      provider,
      accountId,
      lifecycle,
      name: "Engineering tools: payroll: allow",
      decision: "allow",
      include: [{ email: { email: "ann@example.com" } }],
    });
    const everybody = [
      { id: machines.id, precedence: 1 },
      { id: people.id, precedence: 2 },
    ];

    const docs = new ZeroTrustAccessAiControlsMcpServer(this, "docs", {
      provider,
      accountId,
      id: "docs",
      name: "docs",
      hostname: "https://docs.example.com/mcp",
      authType: "unauthenticated",
    });
    const docsApp = new ZeroTrustAccessApplication(this, "docs-app", {
      provider,
      accountId,
      type: "mcp",
      name: "Engineering tools: docs",
      destinations: [{ type: "via_mcp_server_portal", mcpServerId: docs.id }],
      policies: everybody,
    });
    const payroll = new ZeroTrustAccessAiControlsMcpServer(this, "payroll", {
      provider,
      accountId,
      id: "payroll",
      name: "payroll",
      hostname: "https://payroll.example.com/mcp",
      authType: "unauthenticated",
    });
    const payrollApp = new ZeroTrustAccessApplication(this, "payroll-app", {
      provider,
      accountId,
      type: "mcp",
      name: "Engineering tools: payroll",
      destinations: [{ type: "via_mcp_server_portal", mcpServerId: payroll.id }],
      policies: [
        { id: machines.id, precedence: 1 },
        { id: payrollPeople.id, precedence: 2 },
      ],
    });
    const tickets = new ZeroTrustAccessAiControlsMcpServer(this, "tickets", {
      provider,
      accountId,
      id: "tickets",
      name: "tickets",
      hostname: ticketsUrl,
      authType: "bearer",
      authCredentials: ticketsToken.stringValue,
    });
    const ticketsApp = new ZeroTrustAccessApplication(this, "tickets-app", {
      provider,
      accountId,
      type: "mcp",
      name: "Engineering tools: tickets",
      destinations: [{ type: "via_mcp_server_portal", mcpServerId: tickets.id }],
      policies: everybody,
    });

    const syncs = [docs, payroll, tickets].map(
      (server) =>
        new CfaccessMcpServerSync(this, `${server.node.id}-sync`, {
          provider: account.companionProvider,
          accountId,
          serverId: server.id,
        }),
    );
    const portal = new ZeroTrustAccessAiControlsMcpPortal(this, "portal", {
      provider,
      accountId,
      id: "tools",
      name: "Engineering tools",
      hostname,
      servers: [
        { serverId: docs.id, defaultDisabled: false, onBehalf: false },
        { serverId: payroll.id, defaultDisabled: false, onBehalf: false },
        {
          serverId: tickets.id,
          defaultDisabled: true,
          onBehalf: false,
          updatedTools: [
            { name: "get_ticket", enabled: true },
            { name: "search", enabled: true },
          ],
        },
      ],
      dependsOn: [docsApp, payrollApp, ticketsApp, ...syncs],
    });
    const portalApp = new ZeroTrustAccessApplication(this, "portal-app", {
      provider,
      accountId,
      type: "mcp_portal",
      name: "Engineering tools",
      domain: hostname,
      destinations: [{ type: "public", uri: hostname }],
      policies: everybody,
      dependsOn: [portal],
    });
    new DnsRecord(this, "dns", {
      provider,
      zoneId,
      name: hostname,
      type: "CNAME",
      content: "gateway.agents.cloudflare.com",
      proxied: true,
      ttl: 1,
      comment: "MCP portal Engineering tools",
      dependsOn: [portalApp],
    });
  }
}

function setting(name: string, what: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`set ${name} to ${what}`);
  return value;
}

const app = new App();
new RawToolsStack(app, "tools", {
  accountId: setting("CLOUDFLARE_ACCOUNT_ID", "the account that the portal belongs to"),
  zoneId: setting("CLOUDFLARE_ZONE_ID", "the zone of example.com"),
  ticketsUrl: setting("TICKETS_URL", "the address of the tickets server, such as https://tickets.example.com/mcp"),
});
app.synth();
