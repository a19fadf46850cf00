import { TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import {
  AccessRule,
  McpApp,
  McpAuth,
  McpServer,
  McpTools,
  Secret,
  ServiceToken,
  type McpOauthClientProps,
  type McpServerProps,
} from "../../../lib";
import {
  ACCOUNT_ID,
  annotationsOf,
  codesOf,
  newAccount,
  newStack,
  onlyResource,
  diagnosticsOf,
  synthesize,
  synthesizeText,
} from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_ai_controls_mcp_server";
const url = "https://mcp.example.com/mcp";

function stackWith(props: Partial<McpServerProps>, account = {}) {
  const stack = newStack();
  newAccount(stack, account);
  new McpServer(stack, "Jira_Server", { name: "Jira", url, ...props });
  return stack;
}

test("a server needs only a name and a URL", () => {
  expect(onlyResource(synthesize(stackWith({})), TYPE)).toEqual({
    account_id: "0123456789abcdef0123456789abcdef",
    auth_type: "unauthenticated",
    hostname: url,
    id: "jira-server",
    name: "Jira",
    provider: "cloudflare",
  });
});

test("a server with all props", () => {
  const stack = stackWith({
    serverId: "jira",
    auth: McpAuth.bearer(Secret.fromVariable("JIRA_TOKEN")),
    description: "Issues",
    tools: McpTools.except("delete_issue").rename("search", "find"),
    prompts: McpTools.all().disable("greet"),
    secureWebGateway: true,
    isSharedOauthCallbackEnabled: false,
  });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "auth_credentials": "\${var.JIRA_TOKEN}",
     "auth_type": "bearer",
     "description": "Issues",
     "hostname": "https://mcp.example.com/mcp",
     "id": "jira",
     "is_shared_oauth_callback_enabled": false,
     "name": "Jira",
     "provider": "cloudflare",
     "secure_web_gateway": true,
     "updated_prompts": [
       {
         "enabled": false,
         "name": "greet",
       },
     ],
     "updated_tools": [
       {
         "enabled": false,
         "name": "delete_issue",
       },
       {
         "alias": "find",
         "enabled": true,
         "name": "search",
       },
     ],
   }
  `);
});

test("headers are JSON in the credentials, with references to their secrets", () => {
  const stack = newStack();
  newAccount(stack);
  const token = new ServiceToken(stack, "token", { name: "Portal" });
  const auth = McpAuth.headers({
    "CF-Access-Client-Id": token.clientId,
    "CF-Access-Client-Secret": Secret.fromToken(token.clientSecret),
  });
  new McpServer(stack, "jira", { name: "Jira", url, auth });

  const { auth_type, auth_credentials } = onlyResource(synthesize(stack), TYPE);
  const id = `cloudflare_zero_trust_access_service_token.${token.resource.friendlyUniqueId}`;
  expect([auth_type, auth_credentials]).toEqual([
    "bearer",
    `\${jsonencode({"headers" = {"CF-Access-Client-Id" = ${id}.client_id, "CF-Access-Client-Secret" = ${id}.client_secret}})}`,
  ]);
});

test("OAuth needs no credentials", () => {
  const json = onlyResource(synthesize(stackWith({ auth: McpAuth.oauth() })), TYPE);
  expect(json).toMatchObject({ auth_type: "oauth" });
  expect(json).not.toHaveProperty("auth_credentials");
});

const CLIENT = "cfaccess_mcp_server_oauth_client";
const clientSecret = Secret.fromVariable("JIRA_SECRET");
const endpoints = {
  authorizationEndpoint: "https://id.example.com/authorize",
  tokenEndpoint: "https://id.example.com/token",
};

test("the companion sets the OAuth client of a server, and resources that use the server depend on it", () => {
  const stack = newStack();
  newAccount(stack);
  const auth = McpAuth.oauth({
    clientId: "portal ${x}",
    clientSecret,
    ...endpoints,
    issuer: "https://id.example.com",
    revocationEndpoint: "https://id.example.com/revoke",
    resource: "api://jira",
    scopes: ["read", "write"],
    redirectUris: ["https://mcp.example.com/servers-callback"],
    tokenEndpointAuthMethod: "client_secret_post",
  });
  const server = new McpServer(stack, "jira", { name: "Jira", url, auth });
  new McpApp(stack, "app", { name: "Jira", server, allow: [AccessRule.everyone()] });

  const json = synthesize(stack);
  expect(onlyResource(json, TYPE)).toEqual({
    account_id: ACCOUNT_ID,
    auth_type: "oauth",
    hostname: url,
    id: "jira",
    name: "Jira",
    provider: "cloudflare",
  });
  const address = `${TYPE}.${server.resource.friendlyUniqueId}`;
  expect(onlyResource(json, CLIENT)).toEqual({
    account_id: ACCOUNT_ID,
    authorization_endpoint: endpoints.authorizationEndpoint,
    client_id: "portal $${x}",
    client_secret_wo: "${var.JIRA_SECRET}",
    client_secret_wo_version: 1,
    issuer: "https://id.example.com",
    lifecycle: { replace_triggered_by: [`${address}.created_at`] },
    provider: "cfaccess",
    redirect_uris: ["https://mcp.example.com/servers-callback"],
    resource: "api://jira",
    revocation_endpoint: "https://id.example.com/revoke",
    scope: "read write",
    server_id: `\${${address}.id}`,
    token_endpoint: endpoints.tokenEndpoint,
    token_endpoint_auth_method: "client_secret_post",
  });
  expect(json.variable).toMatchObject({ JIRA_SECRET: { sensitive: true } });
  const { destinations } = onlyResource(json, "cloudflare_zero_trust_access_application");
  const waitedFor = `\${${CLIENT}.${server.oauthClient?.friendlyUniqueId ?? ""}.server_id}`;
  expect(destinations).toEqual([{ type: "via_mcp_server_portal", mcp_server_id: waitedFor }]);
});

test("an OAuth client needs only a client ID and two URLs; its authentication method is derived from its secret", () => {
  const methodOf = (auth: McpAuth) => onlyResource(synthesize(stackWith({ auth })), CLIENT).token_endpoint_auth_method;
  expect(methodOf(McpAuth.oauth({ clientId: "portal", ...endpoints }))).toBe("none");
  expect(methodOf(McpAuth.oauth({ clientId: "portal", clientSecret, ...endpoints }))).toBe("client_secret_basic");
});

test("every field of an OAuth client may be a Token", () => {
  const stack = newStack();
  newAccount(stack);
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  const texts = new TerraformVariable(stack, "texts", { type: "list(string)" }).listValue;
  const auth = McpAuth.oauth({
    clientId: text,
    clientSecret: Secret.fromToken(text),
    authorizationEndpoint: text,
    tokenEndpoint: text,
    issuer: text,
    revocationEndpoint: text,
    resource: text,
    scopes: texts,
    redirectUris: texts,
    tokenEndpointAuthMethod: text as never,
  });
  new McpServer(stack, "jira", { name: "Jira", url, auth });

  expect(onlyResource(synthesize(stack), CLIENT)).toMatchObject({
    client_id: "${var.text}",
    client_secret_wo: "${var.text}",
    issuer: "${var.text}",
    redirect_uris: "${var.texts}",
    scope: '${join(" ", var.texts)}',
    token_endpoint_auth_method: "${var.text}",
  });
});

test("fails with a client secret that is a plain string, which the message does not repeat", () => {
  const plain = { clientId: "portal", clientSecret: "hush-hush" as never, ...endpoints };
  expect(() => McpAuth.oauth(plain)).toThrow("McpAuth.oauth: clientSecret is in plain text");
  expect(() => McpAuth.oauth(plain)).not.toThrow("hush-hush");
});

test.each<[Partial<McpOauthClientProps>, string]>([
  [{ clientId: " " }, "clientId is empty; set it to the client ID from the OAuth server"],
  [{ clientId: undefined as never }, "clientId is required (string)"],
  [
    { authorizationEndpoint: "http://id.example.com" },
    'authorizationEndpoint is "http://id.example.com"; it must be an HTTPS URL',
  ],
  [{ tokenEndpoint: undefined as never }, "tokenEndpoint is required (string)"],
  [
    { issuer: "https://me:pw@id.example.com/" },
    'issuer is "https://…@id.example.com/"; it must be an HTTPS URL without credentials',
  ],
  [{ revocationEndpoint: "https://id.example.com/#x" }, "revocationEndpoint is"],
  [{ resource: "jira" }, 'resource is "jira"; it must be an absolute URI without a fragment'],
  [{ redirectUris: ["portal"] }, 'redirectUris is "portal"; it must be an HTTPS URL'],
  [{ redirectUris: [] }, "redirectUris is empty; omit it, or add a URL"],
  [{ scopes: "read" as never }, "scopes must be a list of strings, not a string"],
  [{ scopes: [] }, "scopes is empty; omit it, or add a scope"],
  [{ scopes: ["read write"] }, 'scopes has "read write"; each scope must be a string without spaces'],
  [{ tokenEndpointAuthMethod: "private_key_jwt" as never }, 'tokenEndpointAuthMethod is "private_key_jwt"; it must be'],
  [
    { tokenEndpointAuthMethod: "none" },
    'tokenEndpointAuthMethod is "none", so clientSecret is not used; omit one of the two',
  ],
  [{ clientSecretVersion: 0 }, "clientSecretVersion is 0; it must be a whole number from 1"],
  [{ clientSecretVersion: 1.5 }, "clientSecretVersion is 1.5; it must be a whole number from 1"],
])("fails with an OAuth client of %j", (props, problem) => {
  const auth = McpAuth.oauth({ clientId: "portal", clientSecret, ...endpoints, ...props });
  expect(diagnosticsOf(stackWith({ auth }))).toEqual([expect.stringContaining(`[stack/Jira_Server] auth: ${problem}`)]);
});

test("fails with an OAuth client whose authentication method needs a secret, without a secret", () => {
  const auth = McpAuth.oauth({ clientId: "portal", ...endpoints, tokenEndpointAuthMethod: "client_secret_post" });
  expect(diagnosticsOf(stackWith({ auth }))).toEqual([
    expect.stringContaining(
      'auth: tokenEndpointAuthMethod is "client_secret_post", which needs clientSecret; set it, or omit',
    ),
  ]);
});

test("fails with a version of the client secret, without a client secret", () => {
  const auth = McpAuth.oauth({ clientId: "portal", ...endpoints, clientSecretVersion: 2 });
  expect(diagnosticsOf(stackWith({ auth }))).toEqual([
    expect.stringContaining("auth: clientSecretVersion is set without clientSecret; set it too, or omit"),
  ]);
});

test("every string may be a Token", () => {
  const stack = newStack();
  newAccount(stack);
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  new McpServer(stack, "jira", { name: text, url: text, serverId: text, description: text });
  const value = "${var.text}";
  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
    name: value,
    hostname: value,
    id: value,
    description: value,
  });
});

test("tools are sorted by name", () => {
  const [one, two] = [McpTools.only("a", "b"), McpTools.only("b", "a")].map((tools) => tools.toTerraform());
  expect(one).toEqual(two);
  const texts = [1, 2].map(() => synthesizeText(stackWith({ tools: McpTools.except("a", "b") })));
  expect(texts[0]).toBe(texts[1]);
});

test("McpTools is immutable", () => {
  const all = McpTools.all();
  const renamed = all.rename("search", "find").describe("search", "Finds ${x}").enable("search");
  expect(all.toTerraform()).toEqual([]);
  expect(renamed.toTerraform()).toEqual([{ name: "search", enabled: true, alias: "find", description: "Finds $${x}" }]);
  expect(McpTools.only("a").rename("b", "c").toTerraform()).toEqual([
    { name: "a", enabled: true },
    { name: "b", enabled: false, alias: "c" },
  ]);
});

test.each<[() => McpTools, string]>([
  [() => McpTools.only(""), 'CFA1505: McpTools.only: the name of a tool is ""; it must be a string'],
  [
    () => McpTools.all().rename("a", "b c"),
    'CFA1505: McpTools.rename: the alias is "b c"; it must have letters and digits',
  ],
  [() => McpTools.all().rename("a", "b__c"), 'McpTools.rename: the alias is "b__c"; it must have letters and digits'],
  [() => McpTools.all().rename("a", "x".repeat(41)), "at most 40 characters"],
  [
    () => McpTools.all().rename("a", "x").rename("b", "x"),
    'CFA1505: McpTools.rename: "x" already is the name of tool "a"',
  ],
  [() => McpTools.only("a", "b").rename("a", "b"), 'McpTools.rename: "b" already is the name of tool "b"'],
])("fails with invalid tools (%#)", (make, message) => {
  expect(make).toThrow(message);
});

test.each<[() => McpAuth, string]>([
  [() => McpAuth.headers({}), "CFA1011: McpAuth.headers: there are no headers; add one, or use McpAuth.none()"],
  [() => McpAuth.headers({ "a b": "c" }), 'CFA1019: McpAuth.headers: "a b" is not a valid name of an HTTP header'],
  [() => McpAuth.headers({ "X-Key": "hunter2" }), 'McpAuth.headers: "X-Key" is in plain text'],
  [() => McpAuth.headers({ "X-Key": undefined as unknown as string }), 'McpAuth.headers: "X-Key" is missing'],
  [() => McpAuth.bearer("hunter2" as unknown as Secret), "McpAuth.bearer: the token is in plain text"],
])("fails with invalid credentials, which the message does not repeat (%#)", (make, message) => {
  expect(make).toThrow(message);
  expect(make).not.toThrow("hunter2");
});

test.each<[Partial<McpServerProps>, string]>([
  [{ name: "" }, "name is empty; set it to a name that people recognize"],
  [
    { url: "mcp.example.com" },
    'url is "mcp.example.com"; it must be an HTTP URL such as "https://mcp.example.com/mcp"',
  ],
  [
    { url: "https://a:b@example.com/mcp" },
    "url contains a user name or password, which is readable in the state; use auth",
  ],
  [
    { serverId: "my_jira" },
    'serverId is "my_jira"; it must have lowercase letters and digits, single dashes between them, and at most 32 ' +
      "characters, because portals name tools serverId_tool",
  ],
  [{ serverId: "x".repeat(33) }, expect.stringContaining("at most 32")],
  [{ description: "x".repeat(513) }, "description has 513 characters; the maximum is 512"],
  [
    { tools: McpTools.only("a") },
    "tools is McpTools.only(…), which only portals support; set tools of the server in the portal",
  ],
])("fails with %j", (props, problem) => {
  const expected = typeof problem === "string" ? `[stack/Jira_Server] ${problem}` : problem;
  expect(diagnosticsOf(stackWith(props))).toEqual([expected]);
});

test.each<[string, Partial<McpServerProps>]>([
  ["CFA1501", { serverId: "my_jira" }],
  ["CFA1502", { url: "mcp.example.com" }],
  ["CFA1503", { url: "https://a:b@example.com/mcp" }],
  ["CFA1504", { tools: McpTools.only("a") }],
  ["CFA1507", { auth: McpAuth.oauth({ clientId: " ", ...endpoints }) }],
  [
    "CFA1508",
    { auth: McpAuth.oauth({ clientId: "portal", ...endpoints, tokenEndpointAuthMethod: "client_secret_post" }) },
  ],
])("fails with code %s (%#)", (code, props) => {
  expect(codesOf(stackWith(props))).toEqual([code]);
});

test("fails with an invalid URL without repeating its password", () => {
  const [problem] = diagnosticsOf(stackWith({ url: "ftp://me:hunter2@mcp.example.com" }));
  expect(problem).toContain('url is "ftp://…@mcp.example.com"; it must be an HTTP URL');
});

test("fails with two servers with one identifier, also if it is derived from their construct ids", () => {
  const stack = stackWith({});
  new McpServer(new Construct(stack, "other"), "jira server", { name: "Jira", url });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/other/jira server] serverId "jira-server" is used by "stack/Jira_Server" already; set serverId of one of them',
  ]);
});

test.each<[Partial<McpServerProps>, string]>([
  [{ secureWebGateway: false }, "secure_web_gateway"],
  [{ isSharedOauthCallbackEnabled: true }, "is_shared_oauth_callback_enabled"],
  [{ tools: McpTools.except("a") }, "updated_tools"],
  [{ prompts: McpTools.except("a") }, "updated_prompts"],
])("fails with %j if the version of the official provider does not support it", (props, attribute) => {
  expect(diagnosticsOf(stackWith(props, { providerVersion: "5.14.0" }))).toEqual([
    expect.stringContaining(`[stack/Jira_Server] ${attribute} needs version 5.22.0`),
  ]);
});

test("warns of a URL without encryption, and of a URL that Gateway does not support", () => {
  const stack = stackWith({ url: "http://mcp.example.com/sse", secureWebGateway: true });
  synthesize(stack);
  expect(annotationsOf(stack)).toEqual([
    "CFA1506: url uses HTTP without encryption (http://mcp.example.com); use https",
    "CFA1517: Gateway supports Streamable HTTP only, but url ends with /sse; use the Streamable HTTP URL of the server",
    expect.stringMatching(/^CFA1306: no application of this app is for the MCP server/),
  ]);
});

test.each([
  "http://10.0.0.5:8000/mcp",
  "https://[fd00::5]/mcp",
  "https://jira.internal/mcp",
  "https://jira/mcp",
  "https://printer.home.arpa/mcp",
])("a server on a private network, %s, is reached through Gateway, without a warning", (privateUrl) => {
  const stack = stackWith({ url: privateUrl });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({ hostname: privateUrl, secure_web_gateway: true });
  expect(annotationsOf(stack)).toEqual([expect.stringMatching(/^CFA1306/)]);
});

test("a public name can be private, and a private one public", () => {
  const gatewayOf = (props: Partial<McpServerProps>) =>
    onlyResource(synthesize(stackWith(props)), TYPE).secure_web_gateway;
  expect(gatewayOf({ isPrivate: true })).toBe(true);
  expect(gatewayOf({ url: "https://jira.internal/mcp", isPrivate: false })).toBeUndefined();
  expect(gatewayOf({ url: "https://8.8.8.8/mcp" })).toBeUndefined();
});

test("warns of OAuth for a server on a private network", () => {
  const stack = stackWith({ url: "https://jira.internal/mcp", auth: McpAuth.oauth() });
  synthesize(stack);
  expect(annotationsOf(stack)).toContainEqual(
    expect.stringMatching(/^CFA1521: OAuth does not suit a server on a private/),
  );
});

test("fails for a server on a private network without Gateway", () => {
  const stack = stackWith({ url: "http://10.0.0.5/mcp", secureWebGateway: false });
  expect(diagnosticsOf(stack)).toEqual([
    expect.stringContaining(
      "secureWebGateway is false, but the server is on a private network, which only Gateway reaches",
    ),
  ]);
});
