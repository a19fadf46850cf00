import { join } from "node:path";
import { AccessAccount, AccessRule, SecureMcpPortal } from "cdktf-cloudflare-access";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { FleetStack } from "./fleet/main";
import { SshStack } from "./ssh-fleet/main";

/** The account and the zone of a new emulator (`npx cfaccess emulate`). */
const EMULATED = { accountId: "0123456789abcdef0123456789abcdef", zoneId: "fedcba9876543210fedcba9876543210" };

interface PortalStackProps {
  readonly accountId: string;
  readonly zoneId: string;
}

/** Two MCP servers behind one address. examples/mcp-portal adds a server that needs a secret. */
class PortalStack extends TerraformStack {
  constructor(scope: Construct, id: string, { accountId, zoneId }: PortalStackProps) {
    super(scope, id);
    new AccessAccount(this, "account", { accountId });
    new SecureMcpPortal(this, "tools", {
      name: "Engineering tools",
      hostname: "mcp.example.com",
      zoneId,
      allow: [AccessRule.emailDomain("example.com")],
      servers: {
        docs: { url: "https://docs.example.com/mcp" },
        payroll: { url: "https://payroll.example.com/mcp", allow: [AccessRule.email("ann@example.com")] },
      },
    });
  }
}

/** The app of cdktf.json at the root: one stack for each of the three main constructs. */
const accountId = process.env.CLOUDFLARE_ACCOUNT_ID ?? EMULATED.accountId;
const zoneId = process.env.CLOUDFLARE_ZONE_ID ?? EMULATED.zoneId;
const app = new App();
new FleetStack(app, "fleet", { accountId, inventory: join(__dirname, "inventory.yaml") });
new SshStack(app, "ssh", accountId);
new PortalStack(app, "portal", { accountId, zoneId });
app.synth();
