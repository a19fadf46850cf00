import { DnsRecord } from "@cdktf/provider-cloudflare/lib/dns-record";
import { ZeroTrustAccessAiControlsMcpServer } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-server";
import { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { ZeroTrustAccessPolicy } from "@cdktf/provider-cloudflare/lib/zero-trust-access-policy";
import { ZeroTrustAccessServiceToken } from "@cdktf/provider-cloudflare/lib/zero-trust-access-service-token";
import { AccessAccount } from "cdktf-cloudflare-access";
import {
  CfaccessGatewayCa,
  CfaccessMcpPortal,
  CfaccessMcpPortalServer,
  CfaccessMcpServerSync,
} from "cdktf-cloudflare-access/bindings";
import { App, TerraformStack, TerraformVariable } from "cdktf";
import { ACCOUNT_ID } from "../hosts";
import { requested, STACK } from "./requested";

const { count } = requested();
const app = new App();
const stack = new TerraformStack(app, STACK);
// Adds the providers, so that both programs synthesize the same.
const account = new AccessAccount(stack, "account", { accountId: ACCOUNT_ID });
const ours = { provider: account.officialProvider, accountId: ACCOUNT_ID };
const token = new ZeroTrustAccessServiceToken(stack, "ci", { ...ours, name: "CI" });
const jiraToken = new TerraformVariable(stack, "JIRA_TOKEN", { type: "string", sensitive: true }).stringValue;
new CfaccessGatewayCa(stack, "ca", { provider: account.companionProvider, accountId: ACCOUNT_ID });
for (let n = 0; n < count; n++) {
  portal(n);
  sshApplication(n);
}
app.synth();

function portal(n: number): void {
  const hostname = `mcp-${n}.example.com`;
  const policies = policiesOf(n);
  const docs = server(`docs-${n}`, n, policies);
  const jira = server(`jira-${n}`, n, policies, jiraToken);
  const enabled = { enabled: true };
  const made = new CfaccessMcpPortal(stack, `portal-${n}`, {
    provider: account.companionProvider,
    accountId: ACCOUNT_ID,
    id: `portal-${n}`,
    name: `Tools ${n}`,
    hostname,
    servers: {
      [`docs-${n}`]: docs,
      [`jira-${n}`]: { ...jira, defaultDisabled: true, updatedTools: { get_issue: enabled, search: enabled } },
    },
  });
  const application = new ZeroTrustAccessApplication(stack, `portal-app-${n}`, {
    ...ours,
    type: "mcp_portal",
    name: `Tools ${n}`,
    domain: hostname,
    destinations: [{ type: "public", uri: hostname }],
    policies,
    autoRedirectToIdentity: false,
    optionsPreflightBypass: false,
    dependsOn: [made],
  });
  new DnsRecord(stack, `record-${n}`, {
    provider: account.officialProvider,
    zoneId: ACCOUNT_ID,
    name: hostname,
    type: "CNAME",
    content: "gateway.agents.cloudflare.com",
    proxied: true,
    ttl: 1,
    comment: `MCP portal Tools ${n}`,
    dependsOn: [application],
  });
}

function policiesOf(n: number): { id: string; precedence: number }[] {
  const machines = new ZeroTrustAccessPolicy(stack, `machines-${n}`, {
    ...ours,
    name: `Tools ${n}: service tokens`,
    decision: "non_identity",
    include: [{ serviceToken: { tokenId: token.id } }],
    lifecycle: { createBeforeDestroy: true },
  });
  const people = new ZeroTrustAccessPolicy(stack, `people-${n}`, {
    ...ours,
    name: `Tools ${n}: allow`,
    decision: "allow",
    include: [{ emailDomain: { domain: "example.com" } }],
    lifecycle: { createBeforeDestroy: true },
  });
  return [machines, people].map(({ id }, place) => ({ id, precedence: place + 1 }));
}

function server(id: string, n: number, policies: { id: string; precedence: number }[], authCredentials?: string) {
  const made = new ZeroTrustAccessAiControlsMcpServer(stack, id, {
    ...ours,
    id,
    name: id,
    hostname: `https://${id}.example.com/mcp`,
    authType: authCredentials === undefined ? "unauthenticated" : "bearer",
    ...(authCredentials !== undefined && { authCredentials }),
  });
  const application = new ZeroTrustAccessApplication(stack, `${id}-app`, {
    ...ours,
    type: "mcp",
    name: `Tools: ${id}`,
    destinations: [{ type: "via_mcp_server_portal", mcpServerId: made.id }],
    policies,
    autoRedirectToIdentity: false,
    lifecycle: { ignoreChanges: ["options_preflight_bypass"] },
  });
  const addressOf = (attribute: string) => `${made.terraformResourceType}.${made.friendlyUniqueId}.${attribute}`;
  const triggers = ["hostname", "auth_type", ...(authCredentials === undefined ? [] : ["auth_credentials"])];
  const sync = new CfaccessMcpServerSync(stack, `${id}-sync`, {
    provider: account.companionProvider,
    accountId: ACCOUNT_ID,
    serverId: made.id,
    lifecycle: { replaceTriggeredBy: triggers.map(addressOf) },
  });
  const { generation } = new CfaccessMcpPortalServer(stack, `${id}-membership`, {
    provider: account.companionProvider,
    accountId: ACCOUNT_ID,
    portalId: `portal-${n}`,
    serverId: made.id,
    lifecycle: { replaceTriggeredBy: [addressOf("created_at")] },
    dependsOn: [application, sync],
  });
  return { defaultDisabled: false, onBehalf: false, generation };
}

function sshApplication(n: number): void {
  new ZeroTrustAccessApplication(stack, `ssh-${n}`, {
    ...ours,
    type: "infrastructure",
    name: `SSH ${n}`,
    targetCriteria: [{ port: 22, protocol: "SSH", targetAttributes: { hostname: [`host-${n}`] } }],
    policies: [
      {
        name: "On call",
        decision: "allow",
        precedence: 1,
        include: [{ email: { email: "ann@example.com" } }],
        connectionRules: { ssh: { usernames: ["root"] } },
      },
      {
        name: "Engineers",
        decision: "allow",
        precedence: 2,
        include: [{ emailDomain: { domain: "example.com" } }],
        connectionRules: { ssh: { usernames: ["ubuntu"] } },
      },
    ],
  });
}
