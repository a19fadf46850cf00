import {
  AccessAccount,
  AccessRule,
  McpAuth,
  McpTools,
  Secret,
  SecureMcpPortal,
  ServiceToken,
  SshInfrastructureApp,
} from "cdktf-cloudflare-access";
import { App, TerraformStack } from "cdktf";
import { ACCOUNT_ID } from "../hosts";
import { requested, STACK } from "./requested";

const { count } = requested();
const app = new App();
const stack = new TerraformStack(app, STACK);
new AccessAccount(stack, "account", { accountId: ACCOUNT_ID });
const token = new ServiceToken(stack, "ci", { name: "CI" });
const auth = McpAuth.bearer(Secret.fromVariable("JIRA_TOKEN"));
for (let n = 0; n < count; n++) {
  new SecureMcpPortal(stack, `portal-${n}`, {
    name: `Tools ${n}`,
    hostname: `mcp-${n}.example.com`,
    zoneId: ACCOUNT_ID,
    allow: [AccessRule.emailDomain("example.com")],
    serviceTokens: [token],
    servers: {
      [`docs-${n}`]: { url: `https://docs-${n}.example.com/mcp` },
      [`jira-${n}`]: { url: `https://jira-${n}.example.com/mcp`, auth, tools: McpTools.only("search", "get_issue") },
    },
  });
  new SshInfrastructureApp(stack, `ssh-${n}`, {
    name: `SSH ${n}`,
    targets: `host-${n}`,
    policies: [
      { name: "On call", include: [AccessRule.email("ann@example.com")], usernames: ["root"] },
      { name: "Engineers", include: [AccessRule.emailDomain("example.com")], usernames: ["ubuntu"] },
    ],
  });
}
app.synth();
