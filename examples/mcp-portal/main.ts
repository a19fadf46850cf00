import { App, TerraformStack } from "cdktf";
import {
  AccessAccount,
  AccessRule,
  McpAuth,
  McpTools,
  Secret,
  SecureMcpPortal,
  ServiceToken,
} from "cdktf-cloudflare-access";
import type { Construct } from "constructs";

interface ToolsStackProps {
  readonly accountId: string;
  readonly zoneId: string;
  readonly ticketsUrl: string;
}

/** Three MCP servers behind one address, for engineers and for CI: one with fewer tools, one for fewer people. */
class ToolsStack extends TerraformStack {
  constructor(scope: Construct, id: string, { accountId, zoneId, ticketsUrl }: ToolsStackProps) {
    super(scope, id);
    new AccessAccount(this, "account", { accountId });
    const ci = new ServiceToken(this, "ci", { name: "CI" });
    const auth = McpAuth.bearer(Secret.fromVariable("TICKETS_TOKEN"));
    new SecureMcpPortal(this, "tools", {
      name: "Engineering tools",
      hostname: "mcp.example.com",
      zoneId,
      allow: [AccessRule.emailDomain("example.com")],
      serviceTokens: [ci],
      servers: {
        docs: { url: "https://docs.example.com/mcp" },
        payroll: { url: "https://payroll.example.com/mcp", allow: [AccessRule.email("ann@example.com")] },
        tickets: { url: ticketsUrl, auth, tools: McpTools.only("search", "get_ticket") },
      },
    });
  }
}

function setting(name: string, what: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`set ${name} to ${what}`);
  return value;
}

const app = new App();
new ToolsStack(app, "tools", {
  accountId: setting("CLOUDFLARE_ACCOUNT_ID", "the account that the portal belongs to"),
  zoneId: setting("CLOUDFLARE_ZONE_ID", "the zone of example.com"),
  ticketsUrl: setting("TICKETS_URL", "the address of the tickets server, such as https://tickets.example.com/mcp"),
});
app.synth();
