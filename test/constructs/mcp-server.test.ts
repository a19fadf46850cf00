import { TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { McpAuth, McpServer, McpTools, Secret, ServiceToken, type McpServerProps } from "../../lib";
import { annotationsOf, newAccount, newStack, onlyResource, problemsOf, synthesize, synthesizeText } from "./synthesis";

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
    "X-Plain": "${text}",
  });
  new McpServer(stack, "jira", { name: "Jira", url, auth });

  const { auth_type, auth_credentials } = onlyResource(synthesize(stack), TYPE);
  const id = `cloudflare_zero_trust_access_service_token.${token.resource.friendlyUniqueId}`;
  expect([auth_type, auth_credentials]).toEqual([
    "bearer",
    `\${jsonencode({"headers" = {"CF-Access-Client-Id" = ${id}.client_id, "CF-Access-Client-Secret" = ${id}.client_secret, "X-Plain" = "$\${text}"}})}`,
  ]);
});

test("OAuth needs no credentials", () => {
  const json = onlyResource(synthesize(stackWith({ auth: McpAuth.oauth() })), TYPE);
  expect(json).toMatchObject({ auth_type: "oauth" });
  expect(json).not.toHaveProperty("auth_credentials");
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
])("fails with headers that cannot be (%#)", (make, message) => {
  expect(make).toThrow(message);
});

test.each<[Partial<McpServerProps>, string]>([
  [{ name: "" }, "name is empty; give it a name that people recognize"],
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
  [{ description: "x".repeat(513) }, "description has 513 characters, and at most 512 are allowed"],
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
  expect(problemsOf(stackWith(props))).toEqual([expected]);
});

test("fails with two servers of one identifier, also where it follows from their ids", () => {
  const stack = stackWith({});
  new McpServer(new Construct(stack, "other"), "jira server", { name: "Jira", url });
  expect(problemsOf(stack)).toEqual([
    '[stack/other/jira server] serverId "jira-server" is that of "stack/Jira_Server" too; give one of them another serverId',
  ]);
});

test.each<[Partial<McpServerProps>, string]>([
  [{ secureWebGateway: false }, "secure_web_gateway"],
  [{ isSharedOauthCallbackEnabled: true }, "is_shared_oauth_callback_enabled"],
  [{ tools: McpTools.except("a") }, "updated_tools"],
  [{ prompts: McpTools.except("a") }, "updated_prompts"],
])("fails with %j under a version of the provider that lacks it", (props, attribute) => {
  expect(problemsOf(stackWith(props, { providerVersion: "5.14.0" }))).toEqual([
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
