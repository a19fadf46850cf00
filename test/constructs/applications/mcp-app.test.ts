import { TerraformVariable } from "cdktf";
import { AccessRule, McpApp, McpPortalApp, McpServer, SelfHostedApp, type McpPortalAppProps } from "../../../lib";
import { newAccount, newStack, onlyResource, diagnosticsOf, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

function serverStack() {
  const stack = newStack();
  newAccount(stack);
  return { stack, server: new McpServer(stack, "jira", { name: "Jira", url: "https://mcp.example.com/mcp" }) };
}

function portalStack(props: Partial<McpPortalAppProps>, account = {}) {
  const stack = newStack();
  newAccount(stack, account);
  new McpPortalApp(stack, "portal", { name: "Tools", hostname: "mcp.example.com", allow, ...props });
  return stack;
}

test("an application of a server has the portal destination, and depends on the server", () => {
  const { stack, server } = serverStack();
  new McpApp(stack, "jira-app", { name: "Jira tools", server, allow, sessionDuration: "12h" });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "auto_redirect_to_identity": false,
     "destinations": [
       {
         "mcp_server_id": "\${cloudflare_zero_trust_access_ai_controls_mcp_server.jira_C203EEDA.id}",
         "type": "via_mcp_server_portal",
       },
     ],
     "lifecycle": {
       "ignore_changes": [
         "options_preflight_bypass",
       ],
     },
     "name": "Jira tools",
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.jira-app_Allow_BD7D8BDA.id}",
         "precedence": 1,
       },
     ],
     "provider": "cloudflare",
     "session_duration": "12h",
     "type": "mcp",
   }
  `);
});

test("an application can have an existing server", () => {
  const stack = newStack();
  newAccount(stack);
  new McpApp(stack, "app", { name: "Jira tools", server: McpServer.fromId(stack, "jira", "jira"), allow });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({ destinations: [{ mcp_server_id: "jira" }] });
});

test("fails with two applications of the same server, new or existing", () => {
  const { stack, server } = serverStack();
  const existing = ["a", "b"].map((id) => McpServer.fromId(stack, id, "docs"));
  for (const [place, each] of [server, server, ...existing].entries()) {
    new McpApp(stack, `app-${place}`, { name: "App", server: each, allow });
  }
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/app-1] MCP server "stack/jira" is used by "stack/app-0" already; a server has one application, so merge the two',
    '[stack/app-3] MCP server "docs" is used by "stack/app-2" already; a server has one application, so merge the two',
  ]);
});

test("an application of a portal", () => {
  const stack = portalStack({
    oauthConfiguration: { dynamicClientRegistration: { allowAnyOnLocalhost: true }, accessTokenLifetime: "15m" },
    httpOnlyCookieAttribute: true,
    sameSiteCookieAttribute: "none",
    optionsPreflightBypass: true,
  });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "auto_redirect_to_identity": false,
     "destinations": [
       {
         "type": "public",
         "uri": "mcp.example.com",
       },
     ],
     "domain": "mcp.example.com",
     "http_only_cookie_attribute": true,
     "name": "Tools",
     "oauth_configuration": {
       "dynamic_client_registration": {
         "allow_any_on_localhost": true,
         "enabled": true,
       },
       "enabled": true,
       "grant": {
         "access_token_lifetime": "15m",
       },
     },
     "options_preflight_bypass": true,
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.portal_Allow_4EDF1BCA.id}",
         "precedence": 1,
       },
     ],
     "provider": "cloudflare",
     "same_site_cookie_attribute": "none",
     "type": "mcp_portal",
   }
  `);
});

test("the hostname of a portal can be a Token", () => {
  const stack = newStack();
  newAccount(stack);
  const hostname = new TerraformVariable(stack, "hostname", { type: "string" }).stringValue;
  new McpPortalApp(stack, "portal", { name: "Tools", hostname, allow });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
    domain: "${var.hostname}",
    destinations: [{ type: "public", uri: "${var.hostname}" }],
  });
});

test.each(["https://mcp.example.com", "mcp.example.com/mcp", ""])("fails with the hostname %p", (hostname) => {
  expect(diagnosticsOf(portalStack({ hostname }))).toEqual([
    `[stack/portal] hostname is "${hostname}"; it must be a hostname without a scheme, port and path, such as "mcp.example.com"`,
  ]);
});

test("fails if another application has the portal's hostname", () => {
  const stack = portalStack({});
  new SelfHostedApp(stack, "web", { name: "Web", domain: "mcp.example.com", allow });
  expect(diagnosticsOf(stack)).toEqual([
    expect.stringContaining('domain "mcp.example.com" is used by "stack/portal" already'),
  ]);
});

test("fails with an OAuth configuration under a version of the provider that lacks it", () => {
  expect(diagnosticsOf(portalStack({ oauthConfiguration: {} }, { providerVersion: "5.14.0" }))).toEqual([
    expect.stringContaining("[stack/portal] oauth_configuration needs version 5.22.0"),
  ]);
});
