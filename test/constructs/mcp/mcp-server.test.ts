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

test("a server needs no more than a name and a URL", () => {
  expect(onlyResource(synthesize(stackWith({})), TYPE)).toEqual({
    account_id: "0123456789abcdef0123456789abcdef",
    auth_type: "unauthenticated",
    hostname: url,
    id: "jira-server",
    name: "Jira",
    provider: "cloudflare",
  });
});

test("a server with everything", () => {
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

test("headers are JSON in the credentials, with their secrets by reference", () => {
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

test("an OAuth client of one's own is given to the server by the companion, and who uses the server waits for it", () => {
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
    client_secret: "${var.JIRA_SECRET}",
    issuer: "https://id.example.com",
    lifecycle: { replace_triggered_by: [`${address}.hostname`] },
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

test("an OAuth client needs no more than its identifier and two addresses: how it proves itself follows from its secret", () => {
  const methodOf = (auth: McpAuth) => onlyResource(synthesize(stackWith({ auth })), CLIENT).token_endpoint_auth_method;
  expect(methodOf(McpAuth.oauth({ clientId: "portal", ...endpoints }))).toBe("none");
  expect(methodOf(McpAuth.oauth({ clientId: "portal", clientSecret, ...endpoints }))).toBe("client_secret_basic");
});

test("all of an OAuth client may be Tokens", () => {
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
    client_secret: "${var.text}",
    issuer: "${var.text}",
    redirect_uris: "${var.texts}",
    scope: '${join(" ", var.texts)}',
    token_endpoint_auth_method: "${var.text}",
  });
});

test("fails with a secret that is in plain text, without repeating it", () => {
  const plain = { clientId: "portal", clientSecret: "hush-hush" as never, ...endpoints };
  expect(() => McpAuth.oauth(plain)).toThrow("McpAuth.oauth: clientSecret is in plain text");
  expect(() => McpAuth.oauth(plain)).not.toThrow("hush-hush");
});

test.each<[Partial<McpOauthClientProps>, string]>([
  [{ clientId: " " }, "clientId is empty; give what the OAuth server made"],
  [{ clientId: undefined as never }, "clientId is required (string)"],
  [
    { authorizationEndpoint: "http://id.example.com" },
    'authorizationEndpoint is "http://id.example.com"; it must be a whole address with https',
  ],
  [{ tokenEndpoint: undefined as never }, "tokenEndpoint is required (string)"],
  [{ issuer: "https://me:pw@id.example.com/" }, 'issuer is "https://…@id.example.com/"; it must be a whole address'],
  [{ revocationEndpoint: "https://id.example.com/#x" }, "revocationEndpoint is"],
  [{ resource: "jira" }, 'resource is "jira"; it must be a whole URI without a fragment'],
  [{ redirectUris: ["portal"] }, 'redirectUris is "portal"; it must be a whole address'],
  [{ redirectUris: [] }, "redirectUris is empty; leave it out, or give an address"],
  [{ scopes: "read" as never }, "scopes must be a list of strings, not a string"],
  [{ scopes: [] }, "scopes is empty; leave it out"],
  [{ scopes: ["read write"] }, 'scopes has "read write", which is not one scope; give each in a text of its own'],
  [{ tokenEndpointAuthMethod: "private_key_jwt" as never }, 'tokenEndpointAuthMethod is "private_key_jwt"; it must be'],
  [
    { tokenEndpointAuthMethod: "none" },
    'tokenEndpointAuthMethod is "none", so that clientSecret is never used; leave out one of the two',
  ],
])("fails with an OAuth client of %j", (props, problem) => {
  const auth = McpAuth.oauth({ clientId: "portal", clientSecret, ...endpoints, ...props });
  expect(diagnosticsOf(stackWith({ auth }))).toEqual([expect.stringContaining(`[stack/Jira_Server] auth: ${problem}`)]);
});

test("fails with an OAuth client that proves itself by a secret and has none", () => {
  const auth = McpAuth.oauth({ clientId: "portal", ...endpoints, tokenEndpointAuthMethod: "client_secret_post" });
  expect(diagnosticsOf(stackWith({ auth }))).toEqual([
    expect.stringContaining('auth: tokenEndpointAuthMethod is "client_secret_post", which needs clientSecret'),
  ]);
});

test("all may be Tokens", () => {
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

test("tools are written in the same order, however they were named", () => {
  const [one, two] = [McpTools.only("a", "b"), McpTools.only("b", "a")].map((tools) => tools.toTerraform());
  expect(one).toEqual(two);
  const texts = [1, 2].map(() => synthesizeText(stackWith({ tools: McpTools.except("a", "b") })));
  expect(texts[0]).toBe(texts[1]);
});

test("a list of tools is a value", () => {
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
  [() => McpTools.only(""), 'McpTools: "" is not the name of a tool'],
  [() => McpTools.all().rename("a", "b c"), 'McpTools.rename: "b c" cannot be a name'],
  [() => McpTools.all().rename("a", "b__c"), 'McpTools.rename: "b__c" cannot be a name'],
  [() => McpTools.all().rename("a", "x".repeat(41)), "at most 40"],
  [() => McpTools.all().rename("a", "x").rename("b", "x"), 'McpTools.rename: "x" is the name of "a" already'],
  [() => McpTools.only("a", "b").rename("a", "b"), 'McpTools.rename: "b" is the name of "b" already'],
])("fails with tools that cannot be (%#)", (make, message) => {
  expect(make).toThrow(message);
});

test.each<[() => McpAuth, string]>([
  [() => McpAuth.headers({}), "McpAuth.headers: there is none; give one, or McpAuth.none()"],
  [() => McpAuth.headers({ "a b": "c" }), 'McpAuth.headers: "a b" cannot be the name of a header'],
  [() => McpAuth.headers({ "X-Key": "hunter2" }), 'McpAuth.headers: "X-Key" is in plain text'],
  [() => McpAuth.headers({ "X-Key": undefined as unknown as string }), 'McpAuth.headers: "X-Key" is missing'],
  [() => McpAuth.bearer("hunter2" as unknown as Secret), "McpAuth.bearer: the token is in plain text"],
])("fails with credentials that cannot be, without repeating them (%#)", (make, message) => {
  expect(make).toThrow(message);
  expect(make).not.toThrow("hunter2");
});

test.each<[Partial<McpServerProps>, string]>([
  [{ name: "" }, "name is empty; set it to a name that people recognize"],
  [
    { url: "mcp.example.com" },
    'url is "mcp.example.com"; it must be a whole address, such as "https://mcp.example.com/mcp"',
  ],
  [{ url: "https://a:b@example.com/mcp" }, "url has a user name or password, which anybody can read there; use auth"],
  [
    { serverId: "my_jira" },
    'serverId is "my_jira"; it must be small letters and digits, with dashes between, at most 32: a portal names tools ' +
      "serverId_tool and splits at the first underscore",
  ],
  [{ serverId: "x".repeat(33) }, expect.stringContaining("at most 32")],
  [{ description: "x".repeat(513) }, "description has 513 characters; the maximum is 512"],
  [
    { tools: McpTools.only("a") },
    "tools is McpTools.only(…), which a portal can do and a server cannot; give it to the portal",
  ],
  [
    { prompts: McpTools.all().describe("a", "b") },
    "prompts has a description, which the official provider takes of a portal only; give it to the portal",
  ],
])("fails with %j", (props, problem) => {
  const expected = typeof problem === "string" ? `[stack/Jira_Server] ${problem}` : problem;
  expect(diagnosticsOf(stackWith(props))).toEqual([expected]);
});

test("fails with two servers of one identifier, also where it follows from their ids", () => {
  const stack = stackWith({});
  new McpServer(new Construct(stack, "other"), "jira server", { name: "Jira", url });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/other/jira server] serverId "jira-server" is used by "stack/Jira_Server" already; give one of them another serverId',
  ]);
});

test.each<[Partial<McpServerProps>, string]>([
  [{ secureWebGateway: false }, "secure_web_gateway"],
  [{ isSharedOauthCallbackEnabled: true }, "is_shared_oauth_callback_enabled"],
  [{ tools: McpTools.except("a") }, "updated_tools"],
  [{ prompts: McpTools.except("a") }, "updated_prompts"],
])("fails with %j under a version of the provider that lacks it", (props, attribute) => {
  expect(diagnosticsOf(stackWith(props, { providerVersion: "5.14.0" }))).toEqual([
    expect.stringContaining(`[stack/Jira_Server] ${attribute} needs version 5.22.0`),
  ]);
});

test("warns of a server that is not encrypted, and of one that Gateway cannot reach", () => {
  const stack = stackWith({ url: "http://mcp.example.com/sse", secureWebGateway: true });
  synthesize(stack);
  expect(annotationsOf(stack)).toEqual([
    "http://mcp.example.com is not encrypted; use https",
    "Gateway carries Streamable HTTP only, and the url ends with /sse; use the other one",
  ]);
});
