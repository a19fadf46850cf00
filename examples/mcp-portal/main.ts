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

/**
 * Three MCP servers behind one address, for engineers and CI. Tickets offers two of its tools; payroll is for Ann only.
 */
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

/** Reads a required environment variable. */
function setting(name: string, what: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`set ${name} to ${what}`);
  return value;
}

const app = new App();
new ToolsStack(app, "tools", {
  accountId: setting("CLOUDFLARE_ACCOUNT_ID", "the identifier of your Cloudflare account"),
  zoneId: setting("CLOUDFLARE_ZONE_ID", "the identifier of the zone of the portal's hostname"),
  ticketsUrl: setting("TICKETS_URL", "the URL of the tickets server, such as https://tickets.example.com/mcp"),
});
app.synth();
