import { TerraformVariable } from "cdktf";
import { AccessRule, McpPortalApp, SelfHostedApp, type McpPortalAppProps } from "../../../lib";
import { newAccount, newStack, onlyResource, diagnosticsOf, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

function portalStack(props: Partial<McpPortalAppProps>, account = {}) {
  const stack = newStack();
  newAccount(stack, account);
  new McpPortalApp(stack, "portal", { name: "Tools", hostname: "mcp.example.com", allow, ...props });
  return stack;
}

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

test("fails with CORS headers for preflight requests that bypass Access", () => {
  const corsHeaders = { allowAllMethods: true, allowedOrigins: ["https://www.example.com"] };
  expect(diagnosticsOf(portalStack({ corsHeaders, optionsPreflightBypass: true }))).toEqual([
    expect.stringContaining("[stack/portal] optionsPreflightBypass and corsHeaders cannot be combined"),
  ]);
});

describe("fails for a rule of an unknown kind in a policy", () => {
  const unknown = AccessRule.raw({ "new-kind": { field: "value" } });
  const message =
    'include has new-kind "value": new-kind is an unknown kind of rule, which cannot be used in a policy of an MCP';

  test("in a policy created from allow", () => {
    expect(diagnosticsOf(portalStack({ allow: [unknown] }))).toEqual([
      expect.stringContaining(`[stack/portal] policy "stack/portal/Allow": ${message}`),
    ]);
  });

  test("only with the other diagnostics if the rules are malformed", () => {
    expect(diagnosticsOf(portalStack({ allow: "everyone" as never }))).toEqual([
      expect.stringContaining("include must be a list"),
    ]);
  });
});

test("further domains of a portal are closed, too", () => {
  const stack = newStack();
  newAccount(stack);
  const domains = { hostname: "mcp.example.com", customDomains: ["tools.example.com", "agents.example.org"] };
  new McpPortalApp(stack, "tools", { name: "Tools", allow: [AccessRule.emailDomain("example.com")], ...domains });
  expect(onlyResource(synthesize(stack), "cloudflare_zero_trust_access_application")).toMatchObject({
    domain: "mcp.example.com",
    destinations: ["mcp.example.com", "tools.example.com", "agents.example.org"].map((uri) => ({
      type: "public",
      uri,
    })),
  });
});

test("fails for more than five domains of a portal, and for one that is not a hostname", () => {
  const stack = newStack();
  newAccount(stack);
  const app = { hostname: "mcp.example.com", allow: [AccessRule.emailDomain("example.com")] };
  const customDomains = ["a", "b", "c", "d", "e"].map((name) => `${name}.example.com`);
  new McpPortalApp(stack, "many", { name: "Many", ...app, customDomains });
  const wrong = { ...app, hostname: "other.example.com", customDomains: ["https://f.example.com"] };
  new McpPortalApp(stack, "wrong", { name: "Wrong", ...wrong });
  expect(diagnosticsOf(stack)).toEqual([
    "[stack/many] the portal has 6 domains; the maximum is 5, so create a second portal",
    expect.stringContaining('[stack/wrong] customDomains has "https://f.example.com"; it must be a hostname'),
  ]);
});
