// The same stack as main.ts, written with L1s. Both programs result in the same account. Here, the hostnames, identifiers,
// policies and precedences of eight kinds of resources must match; a mistake locks people out, or lets them in.
import { DnsRecord } from "@cdktf/provider-cloudflare/lib/dns-record";
import { ZeroTrustAccessAiControlsMcpServer } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-server";
import { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { ZeroTrustAccessPolicy } from "@cdktf/provider-cloudflare/lib/zero-trust-access-policy";
import { ZeroTrustAccessServiceToken } from "@cdktf/provider-cloudflare/lib/zero-trust-access-service-token";
import { App, TerraformStack, TerraformVariable } from "cdktf";
import { AccessAccount } from "cdktf-cloudflare-access";
import { CfaccessMcpPortal, CfaccessMcpPortalServer, CfaccessMcpServerSync } from "cdktf-cloudflare-access/bindings";
import type { Construct } from "constructs";

interface ToolsStackProps {
  readonly accountId: string;
  readonly zoneId: string;
  readonly ticketsUrl: string;
}

class RawToolsStack extends TerraformStack {
  constructor(scope: Construct, id: string, { accountId, zoneId, ticketsUrl }: ToolsStackProps) {
    super(scope, id);
    const account = new AccessAccount(this, "account", { accountId }); // only for its two providers
    const provider = account.officialProvider;
    const companion = { provider: account.companionProvider, accountId };
    const hostname = "mcp.example.com";
    const portalId = "tools";
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

    // A server leaves the portal before it is replaced or destroyed, and joins it again after its application and its sync.
    const offered = (server: ZeroTrustAccessAiControlsMcpServer, application: ZeroTrustAccessApplication) => {
      const addressOf = (attribute: string) =>
        `${server.terraformResourceType}.${server.friendlyUniqueId}.${attribute}`;
      const triggers = ["hostname", "auth_type", ...(server === tickets ? ["auth_credentials"] : [])];
      const sync = new CfaccessMcpServerSync(this, `${server.node.id}-sync`, {
        ...companion,
        serverId: server.id,
        lifecycle: { replaceTriggeredBy: triggers.map(addressOf) },
      });
      const { generation } = new CfaccessMcpPortalServer(this, `${server.node.id}-membership`, {
        ...companion,
        portalId,
        serverId: server.id,
        lifecycle: { replaceTriggeredBy: [addressOf("created_at")] },
        dependsOn: [application, sync],
      });
      return { defaultDisabled: false, onBehalf: false, generation };
    };
    const portal = new CfaccessMcpPortal(this, "portal", {
      ...companion,
      id: portalId,
      name: "Engineering tools",
      hostname,
      servers: {
        docs: offered(docs, docsApp),
        payroll: offered(payroll, payrollApp),
        tickets: {
          ...offered(tickets, ticketsApp),
          defaultDisabled: true,
          updatedTools: { get_ticket: { enabled: true }, search: { enabled: true } },
        },
      },
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

/** Reads a required environment variable. */
function setting(name: string, what: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`set ${name} to ${what}`);
  return value;
}

const app = new App();
new RawToolsStack(app, "tools", {
  accountId: setting("CLOUDFLARE_ACCOUNT_ID", "the identifier of your Cloudflare account"),
  zoneId: setting("CLOUDFLARE_ZONE_ID", "the identifier of the zone of the portal's hostname"),
  ticketsUrl: setting("TICKETS_URL", "the URL of the tickets server, such as https://tickets.example.com/mcp"),
});
app.synth();
