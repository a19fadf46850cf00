import { Fn, type TerraformStack } from "cdktf";
import {
  AccessGroup,
  AccessPolicy,
  AccessRule,
  Destination,
  Duration,
  InfrastructureApp,
  InfrastructureTarget,
  McpApp,
  McpAuth,
  McpPortalApp,
  McpServer,
  McpTools,
  ScimAuthentication,
  Secret,
  SelfHostedApp,
  ServiceToken,
} from "../../lib";
import { AccessEmulator } from "../../lib/emulator";
import { EchoApi } from "../official-provider/echo-api";
import { OfficialStack, type BuildStack } from "../official-provider/official-stack";
import { OFFICIAL_VERSIONS, type OfficialVersion } from "../support/official-provider/provider/facts";
import { longOr } from "../support/long-runs";

jest.setTimeout(300_000);

const SECRET = "a-secret-that-stays-a-secret";
const company = AccessRule.emailDomain("example.com");
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function opened(version: OfficialVersion): Promise<{ emulator: AccessEmulator; stack: OfficialStack }> {
  const emulator = await AccessEmulator.start({ rateLimit: false });
  ends.push(() => emulator.stop());
  const stack = await OfficialStack.create(emulator, version);
  ends.push(() => stack.remove());
  return { emulator, stack };
}

/** Every construct that a version of the provider supports. Another `release` changes most of them. */
function everything(version: OfficialVersion, release: string): BuildStack {
  const isNew = version !== "5.14.0";
  return (stack) => {
    const { staff, machines } = whoever(stack, isNew, release);
    web(stack, isNew, release, [machines, staff]);
    new SelfHostedApp(stack, "plain", { name: "Plain", domain: "plain.example.com", allow: [company] });
    const target = new InfrastructureTarget(stack, "target", { hostname: `web-${release}`, ip: "10.0.0.5" });
    new InfrastructureApp(stack, "ssh", {
      name: `SSH ${release}`,
      targetCriteria: [target.criteria(22, "SSH")],
      policies: [
        {
          name: "Admins",
          include: [AccessRule.email(`admin-${release}@example.com`)],
          require: [AccessRule.country("NL")],
          usernames: ["root"],
          ...(isNew && { mfa: { sessionDuration: "2h" } }),
        },
      ],
      usernames: ["ubuntu", `user-${release}`],
      allowEmailAlias: true,
      allow: [company],
    });
  };
}

function whoever(stack: TerraformStack, isNew: boolean, release: string) {
  const group = new AccessGroup(stack, "group", {
    name: `Engineers ${release}`,
    include: [company, AccessRule.ip("192.0.2.7"), ...(isNew ? [AccessRule.userRiskScore("low")] : [])],
    require: [AccessRule.authMethod("mfa")],
    exclude: [AccessRule.email(`bob-${release}@example.com`)],
  });
  const staff = new AccessPolicy(stack, "staff", {
    name: `Staff ${release}`,
    include: [AccessRule.group(group)],
    exclude: [AccessRule.country("T1")],
    sessionDuration: Duration.hours(8),
    approvalRequired: true,
    approvalGroups: [{ emailAddresses: ["ann@example.com"] }],
    purposeJustificationRequired: true,
    purposeJustificationPrompt: `What for, ${release}?`,
  });
  new AccessPolicy(stack, "strict", {
    name: `Strict ${release}`,
    include: [company],
    isolationRequired: true,
    ...(isNew && {
      mfa: { allowedAuthenticators: ["totp"] as const, sessionDuration: "12h" },
      rdp: { allowedClipboardLocalToRemoteFormats: ["text"] as const },
    }),
  });
  const token = new ServiceToken(stack, "token", { name: `CI ${release}`, duration: Duration.days(90) });
  const machines = new AccessPolicy(stack, "machines", {
    name: "Machines",
    decision: "non_identity",
    include: [AccessRule.serviceToken(token)],
  });
  return { staff, machines };
}

function web(stack: TerraformStack, isNew: boolean, release: string, policies: AccessPolicy[]): void {
  new SelfHostedApp(stack, "wiki", {
    name: `Wiki ${release}`,
    domain: "wiki.example.com",
    destinations: [
      Destination.publicHostname("wiki.example.com"),
      Destination.publicHostname(`wiki-${release}.example.com/admin`),
    ],
    policies,
    sessionDuration: Duration.hours(8),
    customDenyMessage: `No, ${release}.`,
    customDenyUrl: "https://example.com/denied",
    logoUrl: "https://example.com/logo.png",
    allowIframe: true,
    appLauncherVisible: false,
    corsHeaders: { allowedMethods: ["POST", "GET"], allowedOrigins: ["https://example.com"], maxAge: 60 },
    enableBindingCookie: true,
    pathCookieAttribute: true,
    sameSiteCookieAttribute: "lax",
    serviceAuth401Redirect: true,
    skipInterstitial: true,
    ...(isNew && {
      mfa: { allowedAuthenticators: ["security_key"] as const },
      oauthConfiguration: { dynamicClientRegistration: { allowAnyOnLocalhost: true }, accessTokenLifetime: "15m" },
    }),
  });
}

// life-cycle.acceptance.test.ts has every construct with the newest version.
describe.each(longOr(OFFICIAL_VERSIONS, ["5.14.0"] as const))("with the official provider %s", (version) => {
  test("everything is created, changed and deleted, and each second plan is empty", async () => {
    const { stack } = await opened(version);

    await stack.deploy(everything(version, "one"));
    await stack.deploy(everything(version, "two"));
    await stack.destroy();
  });

  test("a policy, a group and a token are deleted in the run that removes their last reference", async () => {
    const { stack } = await opened(version);
    const app = { name: "Wiki", domain: "wiki.example.com" };
    await stack.deploy((scope) => {
      const group = new AccessGroup(scope, "group", { name: "Engineers", include: [company] });
      const token = new ServiceToken(scope, "token", { name: "CI" });
      const include = [AccessRule.serviceToken(token)];
      const machines = new AccessPolicy(scope, "machines", { name: "Machines", decision: "non_identity", include });
      new SelfHostedApp(scope, "wiki", { ...app, policies: [machines], allow: [AccessRule.group(group)] });
    });

    await stack.deploy((scope) => {
      const people = new AccessPolicy(scope, "people", { name: "People", include: [company] });
      new SelfHostedApp(scope, "wiki", { ...app, policies: [people] });
    });
    await stack.destroy();
  });

  test("MCP servers and the applications of servers and portals are created, changed and deleted", async () => {
    const api = await EchoApi.start();
    ends.push(() => api.stop());
    const environment = { ...api.environment, TF_VAR_MCP_TOKEN: SECRET };
    const stack = await OfficialStack.create({ accountId: api.accountId, environment }, version);
    ends.push(() => stack.remove());

    await stack.deploy(mcp(version, "one"));
    await stack.deploy(mcp(version, "two"));
    await stack.destroy();
  });
});

function mcp(version: OfficialVersion, release: string): BuildStack {
  const isNew = version !== "5.14.0";
  return (stack) => {
    const secret = Secret.fromVariable("MCP_TOKEN");
    const server = new McpServer(stack, "jira", {
      name: `Jira ${release}`,
      url: "https://mcp.example.com/mcp",
      auth: McpAuth.bearer(secret),
      description: `Issues ${release}`,
      ...(isNew && {
        tools: McpTools.except("delete_issue").rename("search", `find-${release}`),
        secureWebGateway: true,
      }),
    });
    const auth = McpAuth.headers({ "X-Key": secret, "X-Release": Fn.join("-", ["release", release]) });
    new McpServer(stack, "headers", { name: "Headers", url: "https://h.example.com/mcp", auth });
    new McpApp(stack, "jira-app", { name: `Jira ${release}`, server, allow: [company], sessionDuration: "12h" });
    new McpPortalApp(stack, "portal", {
      name: `Tools ${release}`,
      hostname: "mcp.example.com",
      allow: [company],
      ...(isNew && { oauthConfiguration: { accessTokenLifetime: "15m", sessionDuration: Duration.days(14) } }),
      scimConfig: {
        idpUid: "a0000000-0000-4000-8000-000000000001",
        remoteUri: "https://example.com/scim",
        authentication: ScimAuthentication.bearer(secret),
      },
    });
  };
}
