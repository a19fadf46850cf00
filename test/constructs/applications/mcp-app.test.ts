import { AccessDefaults, AccessPolicy, AccessRule, McpApp, McpPortalApp, McpServer } from "../../../lib";
import { newAccount, newStack, onlyResource, diagnosticsOf, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

function serverStack() {
  const stack = newStack();
  newAccount(stack);
  return { stack, server: new McpServer(stack, "jira", { name: "Jira", url: "https://mcp.example.com/mcp" }) };
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

test("the companion manages an application with a setting that the official provider refuses for the type", () => {
  const { stack, server } = serverStack();
  new McpApp(stack, "app", { name: "Jira tools", server, allow, optionsPreflightBypass: true });
  const json = synthesize(stack);
  expect(onlyResource(json, "cfaccess_application")).toMatchObject({ options_preflight_bypass: true, type: "mcp" });
  expect(onlyResource(json, "cfaccess_application")).not.toHaveProperty("lifecycle");
});

test("defaults do not make the companion manage an application", () => {
  const { stack, server } = serverStack();
  const sameSiteCookieAttribute = "lax";
  AccessDefaults.of(stack).set({
    allowAuthenticateViaWarp: true,
    httpOnlyCookieAttribute: true,
    sameSiteCookieAttribute,
  });
  new McpApp(stack, "app", { name: "Jira tools", server, allow });
  new McpPortalApp(stack, "portal", {
    name: "Tools",
    hostname: "mcp.example.com",
    allow,
    optionsPreflightBypass: true,
  });
  const json = synthesize(stack);
  expect(json.resource?.["cfaccess_application"]).toBeUndefined();
  const types = Object.values(json.resource?.["cloudflare_zero_trust_access_application"] ?? {});
  expect(types.map((one) => (one as { type: string }).type)).toEqual(["mcp", "mcp_portal"]);
});

test("fails with a SameSite attribute that browsers do not have", () => {
  const { stack, server } = serverStack();
  new McpApp(stack, "app", { name: "Jira tools", server, allow, sameSiteCookieAttribute: "loose" as "lax" });
  expect(diagnosticsOf(stack)).toEqual([expect.stringContaining('sameSiteCookieAttribute is "loose"')]);
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

describe("fails for a rule of an unknown kind in a policy", () => {
  const unknown = AccessRule.raw({ "new-kind": { field: "value" } });
  const message =
    'include has new-kind "value": new-kind is an unknown kind of rule, which cannot be used in a policy of an MCP';

  test("of a server, created from allow or shared", () => {
    const { stack, server } = serverStack();
    const policy = new AccessPolicy(stack, "staff", { name: "Staff", include: [unknown] });
    new McpApp(stack, "jira-app", { name: "Jira tools", server, policies: [policy], allow: [unknown] });
    expect(diagnosticsOf(stack)).toEqual([
      expect.stringContaining(`[stack/jira-app] policy "stack/staff": ${message}`),
      expect.stringContaining(`[stack/jira-app] policy "stack/jira-app/Allow": ${message}`),
    ]);
  });
});
