import {
  AccessAccount,
  AccessRule,
  AgentAccess,
  Duration,
  McpAuth,
  McpTools,
  Secret,
  SecureMcpPortal,
} from "cdktf-cloudflare-access";
import { TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { FoundationStack } from "./foundation-stack";

/** The MCP servers of the company: two portals for people, and a portal of its own for each agent. */
export class AgentsStack extends TerraformStack {
  constructor(scope: Construct, id: string, foundation: FoundationStack) {
    super(scope, id);
    new AccessAccount(this, "account", { accountId: foundation.accountId });
    this.portals(foundation);
    this.agents(foundation);
  }

  private portals({ teams, zoneId, domain }: FoundationStack): void {
    const { engineering, sre, finance } = teams;
    new SecureMcpPortal(this, "tools", {
      name: "Engineering tools",
      hostname: `tools.${domain}`,
      zoneId,
      policies: [engineering.policy],
      servers: {
        docs: { url: `https://docs.${domain}/mcp` },
        issues: { url: `https://issues.${domain}/mcp`, auth: McpAuth.bearer(Secret.fromVariable("ISSUES_TOKEN")) },
        clusters: { url: `https://clusters.${domain}/mcp`, policies: [sre.policy], tools: McpTools.only("search") },
      },
    });
    new SecureMcpPortal(this, "business", {
      name: "Business tools",
      hostname: `business.${domain}`,
      zoneId,
      allow: [AccessRule.group(finance.group)],
      codeMode: "off",
      servers: { ledger: { url: `https://ledger.${domain}/mcp` }, crm: { url: `https://crm.${domain}/mcp` } },
    });
  }

  private agents({ zoneId, domain }: FoundationStack): void {
    const releases = new AgentAccess(this, "release-bot", {
      name: "Release bot",
      hostname: `release-bot.${domain}`,
      zoneId,
      rotateEvery: Duration.days(30),
      servers: { deploys: { url: `https://deploys.${domain}/mcp`, tools: ["search"], deniedTools: ["fetch"] } },
    });
    new AgentAccess(this, "support-bot", {
      name: "Support bot",
      hostname: `support-bot.${domain}`,
      zoneId,
      servers: { answers: { url: `https://answers.${domain}/mcp`, tools: ["search", "fetch"] } },
    });
    new TerraformOutput(this, "release_bot_id", { value: releases.clientId });
    new TerraformOutput(this, "release_bot_secret", { value: releases.clientSecret, sensitive: true });
  }
}
