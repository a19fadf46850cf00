import { Fn, TerraformVariable, Token, type TerraformStack } from "cdktf";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  AccessPolicy,
  AccessRule,
  IdentityProvider,
  InfrastructureApp,
  McpAuth,
  McpServer,
  McpTools,
  Organization,
  PolicyTest,
  SaasApp,
  ScimAuthentication,
  Secret,
  SecureMcpPortal,
  SelfHostedApp,
  ServiceToken,
  SshInfrastructureApp,
  TargetFleet,
} from "../../lib";
import { diagnosticsOf, newAccount, newStack, synthesizeText } from "../constructs/synthesis";

const UUID = "f70ff985-a4ef-4643-bbbc-4a0ed4fc8415";
const DOCS = { url: "https://docs.example.com/mcp" };
const CLIENT = {
  clientId: "portal",
  clientSecret: Secret.fromVariable("SECRET"),
  authorizationEndpoint: "https://id.example.com/authorize",
  tokenEndpoint: "https://id.example.com/token",
} as const;
const allow = [AccessRule.emailDomain("example.com")] as const;
const ORGANIZATION = { name: "Example", authDomain: "example.cloudflareaccess.com" } as const;
const OKTA = {
  ...{ name: "Okta", oktaAccount: "https://example.okta.com", clientId: "access" },
  clientSecret: Secret.fromVariable("SECRET"),
} as const;
const SAML = { name: "SAML", issuerUrl: "https://id.example.com", ssoTargetUrl: "https://id.example.com/sso" } as const;
const OIDC = { name: "Grafana", redirectUris: ["https://grafana.example.com/callback"], allow } as const;
const WIKI = { name: "Wiki", domain: "wiki.example.com", allow } as const;
const SSH = { name: "SSH", targets: "web", allow } as const;

/** Creates a construct with a list of strings in one prop. It compiles with a readonly list. */
type Use = (stack: TerraformStack, list: readonly string[]) => unknown;

/** Every prop that takes a list of strings, by its name. */
const STRINGS: Readonly<Record<string, Use>> = {
  allowedIdps: (stack, allowedIdps) => new SelfHostedApp(stack, "x", { ...WIKI, allowedIdps }),
  customPages: (stack, customPages) => new SelfHostedApp(stack, "x", { ...WIKI, customPages }),
  tags: (stack, tags) => new SelfHostedApp(stack, "x", { ...WIKI, tags }),
  allowedHeaders: (stack, allowedHeaders) =>
    new SelfHostedApp(stack, "x", {
      ...WIKI,
      corsHeaders: { allowedHeaders, allowAllMethods: true, allowAllOrigins: true },
    }),
  allowedMethods: (stack, allowedMethods) =>
    new SelfHostedApp(stack, "x", {
      ...WIKI,
      corsHeaders: { allowedMethods: allowedMethods as readonly "GET"[], allowAllOrigins: true },
    }),
  allowedOrigins: (stack, allowedOrigins) =>
    new SelfHostedApp(stack, "x", { ...WIKI, corsHeaders: { allowedOrigins, allowAllMethods: true } }),
  allowedUris: (stack, allowedUris) =>
    new SelfHostedApp(stack, "x", {
      ...WIKI,
      oauthConfiguration: { enabled: true, dynamicClientRegistration: { enabled: true, allowedUris } },
    }),
  scopes: (stack, scopes) => {
    const urls = { authorizationUrl: "https://id.example.com/a", tokenUrl: "https://id.example.com/t" };
    const authentication = ScimAuthentication.oauth2({
      ...urls,
      clientId: "x",
      clientSecret: CLIENT.clientSecret,
      scopes,
    });
    const scimConfig = { idpUid: UUID, remoteUri: "https://scim.example.com", authentication };
    return new SelfHostedApp(stack, "x", { ...WIKI, scimConfig });
  },
  "scopes of McpAuth": (stack, scopes) =>
    new McpServer(stack, "x", { name: "X", ...DOCS, auth: McpAuth.oauth({ ...CLIENT, scopes }) }),
  redirectUris: (stack, redirectUris) =>
    new McpServer(stack, "x", { name: "X", ...DOCS, auth: McpAuth.oauth({ ...CLIENT, redirectUris }) }),
  emailAddresses: (stack, emailAddresses) =>
    new AccessPolicy(stack, "x", {
      ...{ name: "X", include: allow, approvalRequired: true },
      approvalGroups: [{ emailAddresses }] as const,
    }),
  allowedAuthenticators: (stack, list) =>
    new AccessPolicy(stack, "x", {
      name: "X",
      include: allow,
      mfa: { allowedAuthenticators: list as readonly "totp"[] },
    }),
  allowedClipboardLocalToRemoteFormats: (stack, list) =>
    new AccessPolicy(stack, "x", {
      ...{ name: "X", include: allow },
      rdp: { allowedClipboardLocalToRemoteFormats: list as readonly "text"[] },
    }),
  allowedClipboardRemoteToLocalFormats: (stack, list) =>
    new AccessPolicy(stack, "x", {
      ...{ name: "X", include: allow },
      rdp: { allowedClipboardRemoteToLocalFormats: list as readonly "text"[] },
    }),
  mustAllow: (stack, mustAllow) => new PolicyTest(stack, "x", { policies: [{ name: "X", include: allow }], mustAllow }),
  mustBlock: (stack, mustBlock) => new PolicyTest(stack, "x", { policies: [{ name: "X", include: allow }], mustBlock }),
  hostnames: (stack, hostnames) =>
    new SshInfrastructureApp(stack, "x", { ...SSH, targets: { include: { hostnames } }, usernames: ["ubuntu"] }),
  claims: (stack, claims) => IdentityProvider.okta(stack, "x", { ...OKTA, claims }),
  denyUnmatchedRequestsExemptedZoneNames: (stack, denyUnmatchedRequestsExemptedZoneNames) =>
    new Organization(stack, "x", {
      ...ORGANIZATION,
      denyUnmatchedRequests: true,
      denyUnmatchedRequestsExemptedZoneNames,
    }),
  sshKeyType: (stack, list) =>
    new Organization(stack, "x", {
      ...ORGANIZATION,
      mfaPivKeyRequirements: { sshKeyType: list as readonly "ecdsa"[] },
    }),
  grantTypes: (stack, list) =>
    SaasApp.oidc(stack, "x", { ...OIDC, grantTypes: list as readonly "authorization_code"[] }),
  idpPublicCerts: (stack, idpPublicCerts) => IdentityProvider.saml(stack, "x", { ...SAML, idpPublicCerts }),
  attributes: (stack, attributes) =>
    IdentityProvider.saml(stack, "x", { ...SAML, idpPublicCerts: ["certificate"], attributes }),
  usernames: (stack, usernames) => new SshInfrastructureApp(stack, "x", { ...SSH, usernames }),
  hostname: (stack, hostname) =>
    new InfrastructureApp(stack, "x", {
      ...{ name: "X", allow, usernames: ["ubuntu"] as const },
      targetCriteria: [{ port: 22, protocol: "SSH", targetAttributes: { hostname }, dependsOn: [] }] as const,
    }),
  expectedTools: (stack, expectedTools) =>
    new SecureMcpPortal(stack, "x", {
      ...{ name: "X", hostname: "mcp.example.com", allow },
      servers: { docs: { ...DOCS, expectedTools } },
    }),
  expectedPrompts: (stack, expectedPrompts) =>
    new SecureMcpPortal(stack, "x", {
      ...{ name: "X", hostname: "mcp.example.com", allow },
      servers: { docs: { ...DOCS, expectedPrompts } },
    }),
};

/** Values that a prop accepts, where any string is not enough. */
const VALID: Readonly<Record<string, readonly string[]>> = {
  allowedIdps: [UUID],
  customPages: [UUID],
  allowedMethods: ["GET"],
  allowedOrigins: ["https://www.example.com"],
  allowedUris: ["https://client.example.com/callback"],
  redirectUris: ["https://client.example.com/callback"],
  emailAddresses: ["ann@example.com"],
  mustAllow: ["ann@example.com"],
  mustBlock: ["ann@example.com"],
  allowedAuthenticators: ["totp"],
  sshKeyType: ["ecdsa"],
  grantTypes: ["authorization_code"],
  denyUnmatchedRequestsExemptedZoneNames: ["example.com"],
  allowedClipboardLocalToRemoteFormats: ["text"],
  allowedClipboardRemoteToLocalFormats: ["text"],
};

function stackWith(build: (stack: TerraformStack) => unknown): TerraformStack {
  const stack = newStack();
  newAccount(stack);
  build(stack);
  return stack;
}

const listOf = (stack: TerraformStack, type = "list(string)") => new TerraformVariable(stack, "LIST", { type });

test.each(Object.entries(STRINGS))("%s takes a readonly list and a Token list", (name, use) => {
  const list = Object.freeze(VALID[name] ?? ["one"]);
  const known = stackWith((stack) => use(stack, list));
  expect(diagnosticsOf(known)).toEqual([]);
  expect(synthesizeText(known)).toContain(`"${list[0] ?? ""}"`);

  const stack = stackWith((scope) => use(scope, listOf(scope).listValue));
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(synthesizeText(stack)).toMatch(/"\$\{(?:join\([^)]*)?var\.LIST\)?\}"/);
});

/** The props of constructs that take a list, as `lib/constructs` declares them. */
function listProps(): { readonly name: string; readonly type: string; readonly isReadonly: boolean }[] {
  const folder = join(__dirname, "../../lib/constructs");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const interfaces = readFileSync(join(folder, file), "utf8").match(/^export interface \w*Props[\s\S]*?^}/gm) ?? [];
    return interfaces.flatMap((text) =>
      [...text.matchAll(/^ {2}readonly (\w+)\??: (?:\w+ \| )*(readonly )?([^\n;]+)\[\];/gm)].map(
        ([, name = "", readonly, type = ""]) => ({ name, type, isReadonly: readonly !== undefined }),
      ),
    );
  });
}

test("every prop that takes a list takes a readonly one, and those of strings are in the table", () => {
  const props = listProps();
  expect(props.length).toBeGreaterThan(20);
  expect(props.filter(({ isReadonly }) => !isReadonly)).toEqual([]);
  const objects =
    /^(?:I[A-Z]\w+|Access\w+|\w+Props|TargetHosts|TakenOver|SecretSink|ScimAuthentication|\(string \| ListValueProps\)|\(IAccessPolicy \| AccessPolicyProps\)|Destination|ZeroTrust\w+|number)$/;
  const ofStrings = props.filter(({ type }) => !objects.test(type)).map(({ name }) => name);
  // Each platform, tool and domain becomes a block of its own, so their number must be known: a Token list is refused.
  // What a suppression is on is compared at synthesis.
  const known = ["platforms", "tools", "deniedTools", "customDomains", "on"];
  expect(ofStrings.filter((name) => !(name in STRINGS) && !known.includes(name))).toEqual([]);
});

test("lists of constructs, rules and objects are readonly", () => {
  const stack = stackWith((scope) => {
    const policy = new AccessPolicy(scope, "policy", {
      name: "X",
      include: allow,
      require: allow,
      exclude: [] as const,
    });
    const tokens = [new ServiceToken(scope, "ci", { name: "CI" })] as const;
    const servers = { docs: { ...DOCS, policies: [policy] as const, tools: McpTools.only("search") } } as const;
    const portal = { name: "X", hostname: "mcp.example.com", servers, serviceTokens: tokens } as const;
    new SecureMcpPortal(scope, "portal", { ...portal, policies: [policy] as const });
    const targets = [TargetFleet.fromHostnames(scope, "hosts", ["web"] as const), "db"] as const;
    const own = { name: "X", include: [AccessRule.email("ann@example.com")], usernames: ["root"] } as const;
    new SshInfrastructureApp(scope, "ssh", {
      name: "SSH",
      targets,
      ports: [22, 2222] as const,
      policies: [own] as const,
    });
  });
  expect(diagnosticsOf(stack)).toEqual([]);
});

test.each<[string, (stack: TerraformStack) => unknown, string]>([
  [
    "a Token list of ports, of which each becomes an object",
    (stack) =>
      new SshInfrastructureApp(stack, "x", {
        ...{ ...SSH, usernames: ["ubuntu"] },
        ports: listOf(stack, "list(number)").numberValue as never,
      }),
    "ports must be known at synthesis, and it is a Token",
  ],
  [
    "an encoded Token list of ports",
    (stack) =>
      new SshInfrastructureApp(stack, "x", {
        ...{ ...SSH, usernames: ["ubuntu"] },
        ports: Token.asNumberList(listOf(stack, "list(number)").value),
      }),
    "ports must be known at synthesis, and it is a Token",
  ],
  [
    "a Token as the key of a server in a portal",
    (stack) =>
      new SecureMcpPortal(stack, "x", {
        ...{ name: "X", hostname: "mcp.example.com", allow },
        servers: { [listOf(stack, "string").stringValue]: DOCS, jira: DOCS },
      }),
    "a key of servers must be known at synthesis, and it is a Token; use a fixed key, and set",
  ],
  [
    "an element of a Token list as the identifier of a server",
    (stack) =>
      new SecureMcpPortal(stack, "x", {
        ...{ name: "X", hostname: "mcp.example.com", allow },
        servers: { docs: { ...DOCS, serverId: listOf(stack).listValue[0] ?? "" } },
      }),
    "serverId comes from a Token list",
  ],
])("fails for %s", (_, build, message) => {
  expect(diagnosticsOf(stackWith(build))).toContainEqual(expect.stringContaining(message));
});

test("the identifier of a server in a portal can be a Token", () => {
  const stack = stackWith((scope) => {
    const serverId = Fn.lower(listOf(scope, "string").stringValue);
    const servers = {
      docs: { ...DOCS, serverId },
      jira: McpServer.fromId(scope, "jira", Fn.element(["jira"], 0) as string),
    };
    new SecureMcpPortal(scope, "x", { name: "X", hostname: "mcp.example.com", allow, servers });
  });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(synthesizeText(stack)).toContain('"${lower(var.LIST)}": {');
});
