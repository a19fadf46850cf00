import { ZeroTrustAccessIdentityProvider } from "@cdktf/provider-cloudflare/lib/zero-trust-access-identity-provider";
import { DataCloudflareZeroTrustAccessIdentityProvider } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-identity-provider";
import { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { App, TerraformLocal, TerraformStack, TerraformVariable } from "cdktf";
import {
  AccessGroup,
  AccessPolicy,
  AccessRule,
  McpApp,
  McpServer,
  SecureMcpPortal,
  SelfHostedApp,
  SshInfrastructureApp,
  type AccessPolicyProps,
} from "../../lib";
import { annotationsOf, newAccount, newStack, synthesizeText } from "../constructs/synthesis";

const everyone = (): AccessRule => AccessRule.everyone();
const staff = AccessRule.emailDomain("example.com");
const inside = AccessRule.ip("10.0.0.0/8");

/** The warnings about policies in a stack, without their remedies. */
function warningsOf(build: (stack: TerraformStack) => void): string[] {
  const stack = newStack();
  newAccount(stack);
  build(stack);
  synthesizeText(stack);
  return annotationsOf(stack)
    .filter((text) => /^CFA(13|1414)/.test(text))
    .map((text) => `${text.slice(0, 7)} ${/\(([a-z-]+)\)$/.exec(text)?.[1] ?? ""}`);
}

const policy =
  (props: Partial<AccessPolicyProps>) =>
  (stack: TerraformStack): unknown =>
    new AccessPolicy(stack, "policy", { name: "Policy", include: [everyone()], ...props });

/** An application with policies in this order. */
const application =
  (...policies: Partial<AccessPolicyProps>[]) =>
  (stack: TerraformStack): void => {
    new SelfHostedApp(stack, "app", {
      name: "App",
      domain: "wiki.example.com",
      policies: policies.map(
        (props, index) => new AccessPolicy(stack, `policy-${index}`, { name: "Policy", include: [staff], ...props }),
      ),
    });
  };

const group = (stack: TerraformStack): AccessRule =>
  AccessRule.group(new AccessGroup(stack, "group", { name: "All", include: [everyone()] }));
const nobody = (stack: TerraformStack): AccessRule =>
  AccessRule.group(new AccessGroup(stack, "nobody", { name: "Nobody", include: [staff], exclude: [group(stack)] }));

test.each([
  ["Bypass for everyone", policy({ decision: "bypass" }), ["CFA1303 bypass-everyone"]],
  [
    "Bypass for every address",
    policy({ decision: "bypass", include: [AccessRule.ip("0.0.0.0/0")] }),
    ["CFA1303 bypass-everyone"],
  ],
  ["Bypass for a network", policy({ decision: "bypass", require: [inside] }), []],
  ["Service Auth for everyone", policy({ decision: "non_identity" }), ["CFA1304 service-auth-everyone"]],
  ["Service Auth for tokens", policy({ decision: "non_identity", include: [AccessRule.anyValidServiceToken()] }), []],
  ["Allow for everyone", policy({}), ["CFA1305 allow-everyone"]],
  ["Allow for a group of everyone", (stack) => policy({ include: [group(stack)] })(stack), ["CFA1305 allow-everyone"]],
  ["Allow for everyone with a condition", policy({ require: [inside] }), []],
  ["Allow for everyone except some", policy({ exclude: [AccessRule.country("NL")] }), []],
  [
    "Allow for everyone after approval",
    policy({ approvalRequired: true, approvalGroups: [{ emailAddresses: ["ann@example.com"] }] }),
    [],
  ],
  ["only deny decisions", application({ decision: "deny" }), ["CFA1306 nobody-allowed"]],
  ["a deny before an Allow", application({ decision: "deny", include: [inside] }, {}), []],
  [
    "an Allow that excludes everyone",
    (stack) => application({ include: [nobody(stack)] })(stack),
    ["CFA1306 nobody-allowed"],
  ],
  [
    "a policy after a Block for everyone",
    application({ decision: "deny", include: [everyone()] }, {}),
    ["CFA1307 unreachable-policy"],
  ],
  ["a Block for everyone at the end", application({}, { decision: "deny", include: [everyone()] }), []],
  [
    "an Allow before a Bypass for everyone, which is evaluated first",
    application({}, { decision: "bypass", include: [everyone()] }),
    ["CFA1303 bypass-everyone", "CFA1307 unreachable-policy"],
  ],
] as [string, (stack: TerraformStack) => unknown, string[]][])("%s", (_name, build, expected) => {
  expect(warningsOf(build).sort()).toEqual(expected);
});

test("an SSH application and an MCP server that nobody may reach", () => {
  // Infrastructure policies cannot use groups or everyone, so without a policy is the only way.
  const ssh = (stack: TerraformStack): unknown =>
    new SshInfrastructureApp(stack, "ssh", { name: "SSH", targets: "web" });
  const mcp = (stack: TerraformStack): unknown =>
    new McpApp(stack, "mcp", {
      name: "MCP",
      server: McpServer.fromId(stack, "server", "docs"),
      allow: [nobody(stack)],
    });

  expect(warningsOf(ssh)).toEqual(["CFA1414 "]);
  expect(warningsOf(mcp)).toEqual(["CFA1306 nobody-allowed"]);
});

describe("an MCP server that no application is for", () => {
  const server = (stack: TerraformStack): McpServer =>
    new McpServer(stack, "server", { name: "Docs", url: "https://docs.example.com/mcp", serverId: "docs" });
  const rawApplication = (stack: TerraformStack, mcpServerId: string): unknown =>
    new ZeroTrustAccessApplication(stack, "raw", {
      type: "mcp",
      name: "Raw",
      destinations: [{ type: "via_mcp_server_portal", mcpServerId }],
    });
  const portalWith = (stack: TerraformStack, existingApp: boolean): unknown =>
    new SecureMcpPortal(stack, "portal", {
      name: "Tools",
      hostname: "mcp.example.com",
      policies: [AccessPolicy.fromId(stack, "policy", "f174e90a-fafe-4643-bbbc-4a0ed4fc8415")],
      servers: { docs: { server: server(stack), existingApp } },
    });

  test.each<[string, (stack: TerraformStack) => unknown]>([
    ["alone", server],
    ["beside an application of another server", (stack) => [server(stack), rawApplication(stack, "jira")]],
    [
      "beside an application of another server that is created",
      (stack) => {
        const other = new McpServer(stack, "other", { name: "Other", url: "https://o.example.com/mcp" });
        new McpApp(stack, "app", { name: "Other", server: other, allow: [staff] });
        return server(stack);
      },
    ],
  ])("is warned of: %s", (_what, build) => {
    expect(warningsOf(build)).toEqual(["CFA1306 nobody-allowed"]);
  });

  test.each<[string, (stack: TerraformStack) => unknown]>([
    ["an McpApp", (stack) => new McpApp(stack, "app", { name: "A", server: server(stack), allow: [staff] })],
    [
      "an McpApp by the server's ID",
      (stack) => [
        server(stack),
        new McpApp(stack, "app", { name: "A", server: McpServer.fromId(stack, "same", "docs"), allow: [staff] }),
      ],
    ],
    ["a portal", (stack) => portalWith(stack, false)],
    ["an application of another program, as the portal knows", (stack) => portalWith(stack, true)],
    ["an L1 with its ID", (stack) => [server(stack), rawApplication(stack, "docs")]],
    ["an L1 with its reference", (stack) => rawApplication(stack, server(stack).serverId)],
    [
      "an L1 whose server is known only at apply",
      (stack) => [server(stack), rawApplication(stack, new TerraformVariable(stack, "id", {}).stringValue)],
    ],
    [
      "an application in another stack",
      (stack) => {
        const other = new TerraformStack(App.of(stack), "other");
        newAccount(other);
        new McpApp(other, "app", { name: "A", server: McpServer.fromId(other, "same", "docs"), allow: [staff] });
        return server(stack);
      },
    ],
  ])("is not warned of with %s", (_what, build) => {
    expect(warningsOf(build)).toEqual([]);
  });
});

describe("a one-time PIN as the only proof", () => {
  const provider = (stack: TerraformStack, type: string): string =>
    new ZeroTrustAccessIdentityProvider(stack, type, { accountId: "0".repeat(32), name: type, type, config: {} }).id;
  const app =
    (types: readonly string[], policyProps: Partial<AccessPolicyProps> = {}) =>
    (stack: TerraformStack): unknown =>
      new SelfHostedApp(stack, "app", {
        name: "App",
        domain: "wiki.example.com",
        allowedIdps: types.map((type) => provider(stack, type)),
        policies: [new AccessPolicy(stack, "policy", { name: "Staff", include: [staff], ...policyProps })],
      });

  test("is warned of", () => {
    expect(warningsOf(app(["onetimepin"]))).toEqual(["CFA1308 one-time-pin-only"]);
    const required = (stack: TerraformStack): unknown =>
      app([], { require: [AccessRule.loginMethod(provider(stack, "onetimepin"))] })(stack);
    expect(warningsOf(required)).toEqual(["CFA1308 one-time-pin-only"]);
  });

  test("is warned of if another stack creates the provider, or a look-up or local value leads to it", () => {
    const elsewhere = (stack: TerraformStack): string => {
      const login = new TerraformStack(App.of(stack), "login");
      expect(newAccount(login).officialProvider).toBeDefined(); // the stack of an L1 needs a provider
      return provider(login, "onetimepin");
    };
    const ids: ((stack: TerraformStack) => string)[] = [
      elsewhere,
      (stack) =>
        new DataCloudflareZeroTrustAccessIdentityProvider(stack, "found", {
          accountId: "0".repeat(32),
          identityProviderId: provider(stack, "onetimepin"),
        }).id,
      (stack) => new TerraformLocal(stack, "pin", provider(stack, "onetimepin")).asString,
    ];
    for (const id of ids) {
      const build = (stack: TerraformStack): unknown =>
        new SelfHostedApp(stack, "app", {
          name: "App",
          domain: "wiki.example.com",
          allowedIdps: [id(stack)],
          policies: [new AccessPolicy(stack, "policy", { name: "Staff", include: [staff] })],
        });
      expect(warningsOf(build)).toEqual(["CFA1308 one-time-pin-only"]);
    }
  });

  test("is not warned of if nothing in the app tells the type of the provider", () => {
    const unknown: ((stack: TerraformStack) => string)[] = [
      () => "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
      (stack) => new TerraformVariable(stack, "id", {}).stringValue,
      (stack) =>
        new DataCloudflareZeroTrustAccessIdentityProvider(stack, "found", {
          accountId: "0".repeat(32),
          identityProviderId: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
        }).id,
    ];
    for (const id of unknown) {
      const build = (stack: TerraformStack): unknown =>
        new SelfHostedApp(stack, "app", {
          name: "App",
          domain: "wiki.example.com",
          allowedIdps: [id(stack)],
          allow: [staff],
        });
      expect(warningsOf(build)).toEqual([]);
    }
  });

  test("is not warned of with another provider, rule or second factor", () => {
    expect(warningsOf(app(["onetimepin", "okta"]))).toEqual([]);
    expect(warningsOf(app(["onetimepin"], { require: [inside] }))).toEqual([]);
    expect(warningsOf(app(["onetimepin"], { mfa: { allowedAuthenticators: ["totp"] } }))).toEqual([]);
    expect(warningsOf(app([]))).toEqual([]);
  });
});
