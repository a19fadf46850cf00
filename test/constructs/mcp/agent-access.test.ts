import { Token } from "cdktf";
import { AgentAccess, McpServer, type AgentAccessProps } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const JIRA = { url: "https://mcp.jira.example.com/mcp", tools: ["search"], deniedTools: ["delete_issue"] } as const;

function stackWith(props: Partial<AgentAccessProps> = {}) {
  const stack = newStack();
  newAccount(stack);
  new AgentAccess(stack, "release-bot", {
    name: "Release bot",
    hostname: "bot.example.com",
    servers: { jira: JIRA },
    ...props,
  });
  return stack;
}

test("an agent has a token, and a portal that lets only the token call the listed tools", () => {
  const stack = stackWith();
  expect(diagnosticsOf(stack)).toEqual([]);
  const json = synthesize(stack);
  expect(onlyResource(json, "cfaccess_mcp_portal")).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "hostname": "bot.example.com",
     "id": "release-bot",
     "name": "Release bot",
     "provider": "cfaccess",
     "servers": {
       "jira": {
         "default_disabled": true,
         "generation": "\${cfaccess_mcp_portal_server.release-bot_Portal_server-jira_Membership_C9A4D35C.generation}",
         "on_behalf": false,
         "updated_tools": {
           "search": {
             "enabled": true,
           },
         },
       },
     },
   }
  `);
  expect(onlyResource(json, "cfaccess_mcp_server_sync")).toMatchObject({ expected_tools: ["search", "delete_issue"] });
  expect(onlyResource(json, "cloudflare_zero_trust_access_policy")).toMatchObject({
    decision: "non_identity",
    include: [
      { service_token: { token_id: expect.stringContaining("access_service_token.release-bot_Token") as string } },
    ],
  });
});

test("an existing server is offered with its tools, too", () => {
  const stack = newStack();
  newAccount(stack);
  const server = McpServer.fromId(stack, "docs", "docs");
  new AgentAccess(stack, "bot", {
    name: "Bot",
    hostname: "bot.example.com",
    servers: { docs: { server, tools: ["search"] } },
  });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(onlyResource(synthesize(stack), "cfaccess_mcp_portal")).toMatchObject({
    servers: { docs: { default_disabled: true, on_behalf: false } },
  });
});

test("fails without tools, and with settings that would let others in", () => {
  const stack = stackWith({
    servers: {
      jira: { ...JIRA, tools: [] },
      docs: { ...JIRA, onBehalf: true, policies: [] } as typeof JIRA,
      later: {
        ...JIRA,
        tools: Token.asList({ resolve: () => "${local.later}", creationStack: [], toString: () => "" }),
      },
      wiki: { url: "https://wiki.example.com/mcp", tools: "search" as never },
    },
  });
  expect(diagnosticsOf(stack)).toEqual([
    "[stack/release-bot] servers.jira.tools is empty; add the tools that the agent may call, or remove the server",
    expect.stringContaining("[stack/release-bot] servers.docs.onBehalf is not a prop"),
    expect.stringContaining("[stack/release-bot] servers.docs.policies is not a prop"),
    expect.stringContaining('servers.later.tools must be a list of names such as ["search"], known at synthesis'),
    '[stack/release-bot] servers.wiki.tools must be a list of names such as ["search"], known at synthesis, not a string',
  ]);
});
