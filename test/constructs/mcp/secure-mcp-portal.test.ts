import { TerraformStack, TerraformVariable } from "cdktf";
import {
  AccessPolicy,
  AccessRule,
  McpAuth,
  McpServer,
  McpTools,
  Secret,
  SecureMcpPortal,
  ServiceToken,
  type SecureMcpPortalProps,
} from "../../../lib";
import {
  annotationsOf,
  appOf,
  codesOf,
  newAccount,
  newStack,
  onlyResource,
  diagnosticsOf,
  synthesize,
  synthesizeText,
} from "../synthesis";

const PORTAL = "cfaccess_mcp_portal";
const MEMBERSHIP = "cfaccess_mcp_portal_server";
const SERVER = "cloudflare_zero_trust_access_ai_controls_mcp_server";
const APPLICATION = "cloudflare_zero_trust_access_application";
const POLICY = "cloudflare_zero_trust_access_policy";
const ZONE_ID = "f".repeat(32);
const DOCS = { url: "https://docs.example.com/mcp" };
const allow = [AccessRule.emailDomain("example.com")];

type PartialProps = Partial<SecureMcpPortalProps>;

function portalStack(props: PartialProps | ((stack: TerraformStack) => PartialProps) = {}, account = {}) {
  const stack = newStack();
  newAccount(stack, account);
  const portal = new SecureMcpPortal(stack, "tools", {
    name: "Tools",
    hostname: "mcp.example.com",
    zoneId: ZONE_ID,
    allow,
    servers: { docs: DOCS },
    ...(typeof props === "function" ? props(stack) : props),
  });
  return { stack, portal };
}

const all = <Resource = Record<string, unknown>>(stack: TerraformStack, type: string): Resource[] =>
  Object.values(synthesize(stack).resource?.[type] ?? {}) as Resource[];

const serversOf = (stack: TerraformStack) => onlyResource(synthesize(stack), PORTAL).servers;

test("one construct creates every resource of a portal that only the given people can use", () => {
  expect(synthesize(portalStack().stack).resource).toMatchInlineSnapshot(`
   {
     "cfaccess_mcp_portal": {
       "tools_2755DCAD": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "hostname": "mcp.example.com",
         "id": "tools",
         "name": "Tools",
         "provider": "cfaccess",
         "servers": {
           "docs": {
             "default_disabled": false,
             "generation": "\${cfaccess_mcp_portal_server.tools_server-docs_Membership_C850090D.generation}",
             "on_behalf": false,
           },
         },
       },
     },
     "cfaccess_mcp_portal_server": {
       "tools_server-docs_Membership_C850090D": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "depends_on": [
           "cfaccess_mcp_server_sync.tools_server-docs_Sync_FE7C13A3",
           "cloudflare_zero_trust_access_application.tools_server-docs_Application_6D6D719B",
         ],
         "lifecycle": {
           "replace_triggered_by": [
             "cloudflare_zero_trust_access_ai_controls_mcp_server.tools_server-docs_Server_4E4B0EB5.created_at",
           ],
         },
         "portal_id": "tools",
         "provider": "cfaccess",
         "server_id": "\${cloudflare_zero_trust_access_ai_controls_mcp_server.tools_server-docs_Server_4E4B0EB5.id}",
       },
     },
     "cfaccess_mcp_server_sync": {
       "tools_server-docs_Sync_FE7C13A3": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "lifecycle": {
           "replace_triggered_by": [
             "cloudflare_zero_trust_access_ai_controls_mcp_server.tools_server-docs_Server_4E4B0EB5.created_at",
           ],
         },
         "provider": "cfaccess",
         "server_id": "\${cloudflare_zero_trust_access_ai_controls_mcp_server.tools_server-docs_Server_4E4B0EB5.id}",
       },
     },
     "cloudflare_dns_record": {
       "tools_Dns_EEE0C27A": {
         "comment": "MCP portal Tools",
         "content": "gateway.agents.cloudflare.com",
         "depends_on": [
           "cloudflare_zero_trust_access_application.tools_Application_1490FE4E",
         ],
         "name": "mcp.example.com",
         "provider": "cloudflare",
         "proxied": true,
         "ttl": 1,
         "type": "CNAME",
         "zone_id": "ffffffffffffffffffffffffffffffff",
       },
     },
     "cloudflare_zero_trust_access_ai_controls_mcp_server": {
       "tools_server-docs_Server_4E4B0EB5": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "auth_type": "unauthenticated",
         "hostname": "https://docs.example.com/mcp",
         "id": "docs",
         "name": "docs",
         "provider": "cloudflare",
       },
     },
     "cloudflare_zero_trust_access_application": {
       "tools_Application_1490FE4E": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "auto_redirect_to_identity": false,
         "depends_on": [
           "cfaccess_mcp_portal.tools_2755DCAD",
         ],
         "destinations": [
           {
             "type": "public",
             "uri": "mcp.example.com",
           },
         ],
         "domain": "mcp.example.com",
         "name": "Tools",
         "options_preflight_bypass": false,
         "policies": [
           {
             "id": "\${cloudflare_zero_trust_access_policy.tools_Allow_E668C0B8.id}",
             "precedence": 1,
           },
         ],
         "provider": "cloudflare",
         "type": "mcp_portal",
       },
       "tools_server-docs_Application_6D6D719B": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "auto_redirect_to_identity": false,
         "destinations": [
           {
             "mcp_server_id": "\${cloudflare_zero_trust_access_ai_controls_mcp_server.tools_server-docs_Server_4E4B0EB5.id}",
             "type": "via_mcp_server_portal",
           },
         ],
         "lifecycle": {
           "ignore_changes": [
             "options_preflight_bypass",
           ],
         },
         "name": "Tools: docs",
         "policies": [
           {
             "id": "\${cloudflare_zero_trust_access_policy.tools_Allow_E668C0B8.id}",
             "precedence": 1,
           },
         ],
         "provider": "cloudflare",
         "type": "mcp",
       },
     },
     "cloudflare_zero_trust_access_policy": {
       "tools_Allow_E668C0B8": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "decision": "allow",
         "include": [
           {
             "email_domain": {
               "domain": "example.com",
             },
           },
         ],
         "lifecycle": {
           "create_before_destroy": true,
         },
         "name": "Tools: allow",
         "provider": "cloudflare",
       },
     },
   }
  `);
});

test("servers are sorted by identifier, independent of the order of the map", () => {
  const servers = { b: DOCS, a: { ...DOCS, serverId: "z" }, c: DOCS };
  const reversed = Object.fromEntries(Object.entries(servers).reverse());

  const { servers: json = {} } = onlyResource(synthesize(portalStack({ servers }).stack), PORTAL);
  expect(Object.keys(json as object)).toEqual(["b", "c", "z"]);
  expect(synthesizeText(portalStack({ servers: reversed }).stack)).toBe(synthesizeText(portalStack({ servers }).stack));
});

test("tools and prompts are selected, renamed and disabled", () => {
  const { stack } = portalStack({
    servers: {
      docs: { ...DOCS, tools: McpTools.only("search").rename("search", "find") },
      jira: { ...DOCS, tools: McpTools.all().disable("delete"), prompts: McpTools.all().rename("ask", "question") },
    },
  });

  expect(serversOf(stack)).toMatchObject({
    docs: { default_disabled: true, updated_tools: { search: { enabled: true, alias: "find" } } },
    jira: {
      default_disabled: false,
      updated_tools: { delete: { enabled: false } },
      updated_prompts: { ask: { enabled: true, alias: "question" } },
    },
  });
});

test("credentials come from a variable, and are not in the synthesized JSON", () => {
  const { stack } = portalStack({
    servers: {
      bearer: { ...DOCS, auth: McpAuth.bearer(Secret.fromVariable("JIRA_TOKEN")) },
      oauth: { ...DOCS, auth: McpAuth.oauth() },
    },
  });

  expect(all(stack, SERVER)).toMatchObject([
    { auth_type: "bearer", auth_credentials: "${var.JIRA_TOKEN}" },
    { auth_type: "oauth" },
  ]);
  expect(synthesize(stack).variable).toMatchObject({ JIRA_TOKEN: { sensitive: true } });
  expect(serversOf(stack)).toMatchObject({ bearer: { on_behalf: false }, oauth: { on_behalf: true } });
});

test("rules of a server replace those of the portal for the server, but not for the portal", () => {
  const { stack } = portalStack({ servers: { docs: { ...DOCS, allow: [AccessRule.email("ann@example.com")] } } });

  const names = all<{ name: string; include: unknown }>(stack, POLICY).map(({ name }) => name);
  expect(names).toEqual(["Tools: allow", "Tools: docs: allow"]);
  const policyOf = { mcp: "server-docs", mcp_portal: "tools_Allow" };
  for (const { type, policies } of all<{ type: keyof typeof policyOf; policies: object[] }>(stack, APPLICATION)) {
    expect(policies).toEqual([{ id: expect.stringContaining(policyOf[type]) as unknown, precedence: 1 }]);
  }
});

test("the Service Auth policy for service tokens is the first policy of every application", () => {
  const { stack } = portalStack((scope) => ({
    serviceTokens: [new ServiceToken(scope, "ci", { name: "CI" })],
    servers: { docs: DOCS, jira: { ...DOCS, allow } },
  }));

  expect(all(stack, POLICY)).toContainEqual(
    expect.objectContaining({ name: "Tools: service tokens", decision: "non_identity" }),
  );
  for (const { policies } of all<{ policies: { id: string }[] }>(stack, APPLICATION)) {
    expect(policies[0]?.id).toContain("Machines");
    expect(policies).toHaveLength(2);
  }
  expect(annotationsOf(stack)).toEqual([]);
});

test("warns that programs do not see a server that requires each user to log in", () => {
  const { stack } = portalStack((scope) => ({
    serviceTokens: [new ServiceToken(scope, "ci", { name: "CI" })],
    servers: { docs: { ...DOCS, auth: McpAuth.oauth() } },
  }));
  synthesize(stack);

  expect(annotationsOf(stack)).toEqual([
    expect.stringContaining(`CFA1519: server "docs": the server requires each user to log in (onBehalf)`),
  ]);
});

test("existing servers are offered: created elsewhere in the stack, by identifier, or with an existing application", () => {
  const { stack, portal } = portalStack((scope) => ({
    servers: {
      a: new McpServer(scope, "a", { name: "A", url: DOCS.url }),
      b: { server: McpServer.fromId(scope, "b", "theirs"), tools: McpTools.only("search") },
      c: { server: McpServer.fromId(scope, "c", "ours"), existingApp: true },
    },
  }));

  expect(all(stack, SERVER)).toHaveLength(1);
  expect(all(stack, APPLICATION)).toHaveLength(3); // of a, of b, and of the portal
  expect(serversOf(stack)).toMatchObject({ a: {}, ours: {}, theirs: { default_disabled: true } });
  expect(Object.keys(portal.servers)).toEqual(["a", "b", "c"]);
});

test("two portals can offer one server, if one of them creates its application", () => {
  const { stack, portal } = portalStack();
  new SecureMcpPortal(stack, "more", {
    name: "More",
    hostname: "more.example.com",
    allow,
    servers: { docs: { server: portal.servers.docs ?? fail(), existingApp: true } },
  });

  expect(diagnosticsOf(stack)).toEqual([]);
  expect(all(stack, PORTAL)).toHaveLength(2);
});

const fail = (): never => {
  throw new Error("the portal has no such server");
};

test("the code mode does not depend on the version of the official provider", () => {
  const { stack } = portalStack({ codeMode: "enforced" }, { providerVersion: "5.14.0" });

  expect(onlyResource(synthesize(stack), PORTAL)).toMatchObject({ code_mode: "enforced" });
});

test("secureWebGateway applies to the portal and its servers", () => {
  const { stack } = portalStack({ secureWebGateway: true });

  expect([...all(stack, PORTAL), ...all(stack, SERVER)]).toEqual([
    expect.objectContaining({ secure_web_gateway: true }),
    expect.objectContaining({ secure_web_gateway: true }),
  ]);
});

test("the deployment syncs each server and checks the expected tools", () => {
  const { stack } = portalStack((scope) => ({
    servers: {
      a: {
        ...DOCS,
        auth: McpAuth.bearer(Secret.fromVariable("JIRA_TOKEN")),
        expectedTools: ["search"],
        syncTimeout: "1m",
      },
      b: { ...DOCS, auth: McpAuth.oauth() },
      c: { server: McpServer.fromId(scope, "c", "theirs"), sync: false },
    },
  }));

  const [a, b, ...others] = all(stack, "cfaccess_mcp_server_sync");
  expect(others).toEqual([]);
  expect(a).toMatchObject({ expected_tools: ["search"], timeout: "1m" });
  expect(syncTriggersOf(a)).toEqual(["created_at", "auth_credentials"]);
  expect(b).toMatchObject({ accept_admin_login: true });
  expect(syncTriggersOf(b)).toEqual(["created_at"]);
  const { depends_on } = Object.values(synthesize(stack).resource?.[MEMBERSHIP] ?? {})[0] as { depends_on: string[] };
  expect(depends_on).toContainEqual(expect.stringMatching(/^cfaccess_mcp_server_sync\.tools_server-a_Sync/));
});

describe("a server with an OAuth client", () => {
  const auth = McpAuth.oauth({
    clientId: "portal",
    clientSecret: Secret.fromVariable("SLACK_SECRET"),
    authorizationEndpoint: "https://id.example.com/authorize",
    tokenEndpoint: "https://id.example.com/token",
  });
  const CLIENT = "cfaccess_mcp_server_oauth_client";
  const SYNC = "cfaccess_mcp_server_sync";

  test("requires each user to log in, redirects to the portal, is not synced, and exists before the portal offers it", () => {
    const { stack } = portalStack({ servers: { slack: { ...DOCS, auth } } });
    const json = synthesize(stack);

    expect(serversOf(stack)).toMatchObject({ slack: { on_behalf: true } });
    expect(json.resource).not.toHaveProperty(SYNC);
    expect(onlyResource(json, CLIENT)).toMatchObject({
      redirect_uris: ["https://mcp.example.com/servers-callback"],
      client_secret_wo: "${var.SLACK_SECRET}",
    });
    const [waitedFor] = onlyResource(json, MEMBERSHIP).depends_on as [string];
    const [type, name] = waitedFor.split(".") as [string, string];
    expect(type).toBe(APPLICATION);
    expect(json.resource?.[type]?.[name]).toMatchObject({
      destinations: [{ mcp_server_id: expect.stringMatching(new RegExp(`^\\$\\{${CLIENT}\\.`)) as unknown }],
    });
  });

  test("is synced with sync: true, again after a change of the client, and may need the login of an administrator", () => {
    const { stack } = portalStack({ servers: { slack: { ...DOCS, auth, sync: true } } });
    const serverAttribute = expect.stringMatching(new RegExp(`^${SERVER}\\.`)) as unknown;
    const clientAddress = expect.stringMatching(new RegExp(`^${CLIENT}\\.[\\w-]+$`)) as unknown;

    expect(onlyResource(synthesize(stack), SYNC)).toMatchObject({
      accept_admin_login: true,
      lifecycle: { replace_triggered_by: [serverAttribute, clientAddress] },
      server_id: expect.stringContaining(`${CLIENT}.`) as unknown,
    });
  });

  test("is recognized if it was created elsewhere in the stack", () => {
    const { stack } = portalStack((scope) => ({
      servers: {
        own: new McpServer(scope, "own", { name: "Own", url: DOCS.url, auth }),
        dcr: new McpServer(scope, "dcr", { name: "Registers itself", url: DOCS.url, auth: McpAuth.oauth() }),
      },
    }));

    expect(serversOf(stack)).toMatchObject({ own: { on_behalf: true }, dcr: { on_behalf: true } });
    expect(onlyResource(synthesize(stack), SYNC)).toMatchObject({ accept_admin_login: true }); // of dcr
    expect(onlyResource(synthesize(stack), CLIENT)).not.toHaveProperty("redirect_uris");
  });

  test.each<[object, string]>([
    [
      { onBehalf: false },
      "onBehalf is false, but the OAuth client of the server requires each user to log in; omit onBehalf",
    ],
    [{ expectedTools: ["search"] }, "expectedTools cannot be checked, because the server has an OAuth client"],
    [{ expectedPrompts: [], expectedTools: [], sync: true }, "expectedTools and expectedPrompts cannot be checked"],
    [
      { syncTimeout: "1m" },
      "sync is false by default for a server with an OAuth client, so syncTimeout has no effect; omit it",
    ],
  ])("fails for %j", (props, problem) => {
    const { stack } = portalStack({ servers: { slack: { ...DOCS, auth, ...props } } });
    expect(diagnosticsOf(stack)).toEqual([expect.stringContaining(`[stack/tools] server "slack": ${problem}`)]);
  });
});

test("servers, applications and syncs are available by key, without those that exist elsewhere", () => {
  const { portal } = portalStack((scope) => ({
    servers: {
      docs: DOCS,
      jira: { server: McpServer.fromId(scope, "jira", "jira"), existingApp: true, sync: false },
    },
  }));

  expect(portal.servers.docs).toBeInstanceOf(McpServer);
  expect(Object.keys(portal.servers)).toEqual(["docs", "jira"]);
  expect(Object.keys(portal.applications)).toEqual(["docs"]);
  expect(Object.keys(portal.syncs)).toEqual(["docs"]);
  expect(portal.allowPolicy).toBeInstanceOf(AccessPolicy);
  expect(portal.serviceTokenPolicy).toBeUndefined();
});

test("a server of another stack is offered without references to resources of that stack", () => {
  const { stack } = portalStack((scope) => {
    const theirs = new TerraformStack(appOf(scope), "theirs");
    newAccount(theirs);
    return { servers: { a: new McpServer(theirs, "jira", { name: "Jira", url: DOCS.url }) } };
  });

  expect(onlyResource(synthesize(stack), PORTAL).depends_on).not.toContainEqual(expect.stringContaining("jira"));
  expect(all(stack, MEMBERSHIP)).toEqual([]);
  expect(onlyResource(synthesize(stack), "cfaccess_mcp_server_sync")).not.toHaveProperty("lifecycle");
});

/** The attributes of a server whose change triggers a new sync. */
function syncTriggersOf(sync: unknown): (string | undefined)[] {
  const { lifecycle } = sync as { lifecycle: { replace_triggered_by: string[] } };
  return lifecycle.replace_triggered_by.map((reference) => /_Server_\w+\.(\w+)$/.exec(reference)?.[1]);
}

test("without a zone, no DNS record is created, and a note describes the record", () => {
  const stack = newStack();
  newAccount(stack);
  new SecureMcpPortal(stack, "tools", { name: "Tools", hostname: "mcp.example.com", allow, servers: { docs: DOCS } });

  expect(synthesize(stack).resource).not.toHaveProperty("cloudflare_dns_record");
  expect(annotationsOf(stack)).toEqual([
    expect.stringContaining(
      "the portal needs a proxied CNAME record of mcp.example.com to gateway.agents.cloudflare.com",
    ),
  ]);
});

test("every string may be a Token", () => {
  const { stack } = portalStack((scope) => {
    const text = new TerraformVariable(scope, "text", { type: "string" }).stringValue;
    const servers = { docs: { url: text, name: text, serverId: text, description: text } };
    return { name: text, hostname: text, zoneId: text, portalId: text, description: text, servers };
  });

  expect(diagnosticsOf(stack)).toEqual([]);
});

test("the same code gives the same JSON", () => {
  expect(synthesizeText(portalStack().stack)).toBe(synthesizeText(portalStack().stack));
});

test.each<[string, PartialProps | ((scope: TerraformStack) => PartialProps), string]>([
  ["no name", { name: "" }, "[stack/tools] name is empty"],
  ["a URL as hostname", { hostname: "https://mcp.example.com" }, `hostname is "https://mcp.example.com"`],
  ["an invalid zone", { zoneId: "example.com" }, `zoneId is "example.com"; it must be the ID of a zone`],
  ["no server", { servers: {} }, "servers is empty; add at least one server"],
  [
    "too many servers",
    { servers: Object.fromEntries(Array.from({ length: 41 }, (_, place) => [`s${place}`, DOCS])) },
    "servers has 41 servers; a portal can have at most 40; move some of them to another portal",
  ],
  ["an invalid identifier", { portalId: "My Portal" }, `portalId is "My Portal"; it must have lowercase letters`],
  ["an unknown code mode", { codeMode: "on" as never }, `codeMode is "on"; it must be "off" or "opt_in"`],
  [
    "keys with the same server identifier",
    { servers: { "my docs": DOCS, "my-docs": DOCS } },
    `servers "my docs" and "my-docs" have the same serverId, "my-docs"; remove one, or set its serverId`,
  ],
  [
    "rules of a server with an existing application",
    (scope) => ({ servers: { docs: { server: McpServer.fromId(scope, "docs", "docs"), existingApp: true, allow } } }),
    `server "docs": existingApp is true, so its policies are set on that application; omit allow and policies`,
  ],
  [
    "expected tools of a server without sync",
    { servers: { docs: { ...DOCS, sync: false, expectedTools: ["search"] } } },
    `server "docs": sync is false, so expectedTools has no effect; omit it, or set sync: true`,
  ],
  [
    "an invalid timeout",
    { servers: { docs: { ...DOCS, syncTimeout: "soon" } } },
    `server "docs": syncTimeout is "soon"; write a duration as`,
  ],
  [
    "selected tools with all prompts",
    { servers: { docs: { ...DOCS, tools: McpTools.only("a"), prompts: McpTools.all() } } },
    `server "docs": only one of tools and prompts is McpTools.only(…)`,
  ],
])("fails for %s", (_what, props, problem) => {
  const problems = diagnosticsOf(portalStack(props).stack);

  expect(problems).toContainEqual(expect.stringContaining(problem));
});

test.each<[string, PartialProps]>([
  ["CFA1501", { portalId: "My Portal" }],
  ["CFA1509", { servers: {} }],
  ["CFA1511", { policies: [], allow: undefined as never, servers: { docs: { ...DOCS, allow } } }],
  ["CFA1016", { zoneId: "example.com" }],
  ["CFA1514", { servers: { docs: { ...DOCS, tools: McpTools.only("a"), prompts: McpTools.all() } } }],
  ["CFA1013", { servers: { docs: { ...DOCS, sync: false, expectedTools: ["search"] } } }],
])("fails with code %s (%#)", (code, props) => {
  expect(codesOf(portalStack(props).stack)).toEqual([code]);
});

test("fails for a portal and a server that nobody may use", () => {
  const stack = newStack();
  newAccount(stack);
  const servers = { docs: DOCS, jira: { ...DOCS, allow } };
  new SecureMcpPortal(stack, "tools", { name: "Tools", hostname: "mcp.example.com", servers });

  expect(diagnosticsOf(stack)).toEqual([
    "[stack/tools] nobody may use the portal; set allow, policies or serviceTokens",
    expect.stringContaining(`server "docs": nobody may use the server; set allow or policies`),
  ]);
});

test("fails with all problems of two portals at once", () => {
  const { stack } = portalStack({ zoneId: "x" });
  new SecureMcpPortal(stack, "twin", { name: "Twin", hostname: "mcp.example.com", allow, servers: {} });

  expect(diagnosticsOf(stack)).toEqual([
    expect.stringContaining(`zoneId is "x"`),
    expect.stringContaining("servers is empty"),
    expect.stringContaining(`domain "mcp.example.com" is used by "stack/tools/Application" already`),
  ]);
});

test("warns, once per server, of a policy whose requirements a portal does not support", () => {
  const { stack } = portalStack((scope) => ({
    policies: [
      new AccessPolicy(scope, "asking", { name: "Asking", include: allow, purposeJustificationRequired: true }),
    ],
  }));
  synthesize(stack);

  expect(annotationsOf(stack)).toEqual([
    expect.stringContaining('policy "stack/asking" asks users for a justification, but Access does not'),
  ]);
});
