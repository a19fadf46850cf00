import { Token, type TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import {
  AccessGroup,
  AccessPolicy,
  AccessRule,
  Destination,
  GatewayCa,
  InfrastructureApp,
  InfrastructureTarget,
  McpApp,
  McpAuth,
  McpPortalApp,
  McpServer,
  McpTools,
  ScimAuthentication,
  Secret,
  SecureMcpPortal,
  SelfHostedApp,
  ServiceToken,
  SshInfrastructureApp,
  TargetFleet,
  type AccessGroupProps,
  type AccessPolicyProps,
  type GatewayCaProps,
  type InfrastructureAppProps,
  type InfrastructureTargetProps,
  type McpAppProps,
  type McpPortalAppProps,
  type McpServerProps,
  type SecureMcpPortalProps,
  type SelfHostedAppProps,
  type ServiceTokenProps,
  type SshInfrastructureAppProps,
  type TargetFleetProps,
} from "../../lib";
import { ESCAPED, evaluated, HOSTILE, jsonOf, replaced, stringPaths } from "../safety/template-strings";
import { newAccount, newStack, diagnosticsOf, synthesizeText } from "./synthesis";

const UUID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const HOUR = "2h";

interface Subject<Props extends object> {
  readonly kind: new (scope: Construct, id: string, props: Props) => unknown;
  /** A valid value for every prop except the account, and `movedFrom` (test/field/refactoring.test.ts). */
  readonly every: (stack: TerraformStack) => Required<Omit<Props, "account" | "movedFrom">>;
  readonly required: readonly (keyof Props & string)[];
  /** The prop that the diagnostic names if neither it nor an alternative is set. */
  readonly orAnother?: keyof Props & string;
  /** Props that must be known at synthesis, because they are not attributes. */
  readonly atSynthesis?: readonly (keyof Props & string)[];
}

const subject = <Props extends object>(given: Subject<Props>): Subject<Record<string, unknown>> =>
  given as unknown as Subject<Record<string, unknown>>; // below, props have any type, as for callers in JavaScript

const rules = () => ({
  include: [AccessRule.emailDomain("example.com")],
  require: [AccessRule.country("NL")],
  exclude: [AccessRule.email("eve@example.com")],
});
const allow = () => rules().include;
const policies = (stack: TerraformStack) => [AccessPolicy.fromId(stack, "policy", UUID)];
const login = () => ({
  sessionDuration: HOUR,
  allowedIdps: [UUID],
  autoRedirectToIdentity: true,
  customDenyMessage: "No",
  customDenyUrl: "https://www.example.com/denied",
  customNonIdentityDenyUrl: "https://www.example.com/denied",
  customPages: [UUID],
  logoUrl: "https://www.example.com/logo.png",
  tags: ["internal"],
});
const oauthConfiguration = () => ({ accessTokenLifetime: "15m" });
const scimConfig = () => ({
  idpUid: UUID,
  remoteUri: "https://scim.example.com",
  authentication: ScimAuthentication.bearer(Secret.fromVariable("SCIM")),
  mappings: [{ schema: "urn:ietf:params:scim:schemas:core:2.0:User", operations: { create: true } }],
});
const webMfa = () => ({ allowedAuthenticators: ["totp" as const] });
const sshMfa = () => ({ sessionDuration: HOUR });
const sshPolicies = () => [{ ...rules(), name: "Root", usernames: ["root"] }];

const SUBJECTS = [
  subject<AccessGroupProps>({
    kind: AccessGroup,
    every: () => ({ ...rules(), name: "Engineers", isDefault: true }),
    required: ["name", "include"],
  }),
  subject<AccessPolicyProps>({
    kind: AccessPolicy,
    every: () => ({
      ...rules(),
      name: "Engineers",
      decision: "allow",
      sessionDuration: HOUR,
      approvalRequired: true,
      approvalGroups: [{ emailAddresses: ["ann@example.com"] }],
      purposeJustificationRequired: true,
      purposeJustificationPrompt: "Why?",
      isolationRequired: true,
      mfa: webMfa(),
      rdp: { allowedClipboardLocalToRemoteFormats: ["text"] },
    }),
    required: ["name", "include"],
  }),
  subject<ServiceTokenProps>({
    kind: ServiceToken,
    every: () => ({
      name: "CI",
      duration: "8760h",
      clientSecretVersion: 2,
      previousClientSecretExpiresAt: "2026-12-01T00:00:00Z",
    }),
    required: ["name"],
  }),
  subject<SelfHostedAppProps>({
    kind: SelfHostedApp,
    every: (stack) => ({
      ...login(),
      name: "Wiki",
      domain: "wiki.example.com",
      zoneName: "example.com",
      destinations: [Destination.publicHostname("wiki.example.com")],
      policies: policies(stack),
      allow: allow(),
      allowAuthenticateViaWarp: true,
      allowIframe: true,
      appLauncherVisible: true,
      corsHeaders: { allowAllOrigins: true, allowAllMethods: true },
      enableBindingCookie: true,
      httpOnlyCookieAttribute: true,
      mfa: webMfa(),
      oauthConfiguration: oauthConfiguration(),
      optionsPreflightBypass: false,
      pathCookieAttribute: true,
      readServiceTokensFromHeader: "X-Token",
      sameSiteCookieAttribute: "lax",
      scimConfig: scimConfig(),
      serviceAuth401Redirect: true,
      skipInterstitial: true,
    }),
    required: ["name"],
    orAnother: "domain",
    atSynthesis: ["zoneName"],
  }),
  subject<InfrastructureAppProps>({
    kind: InfrastructureApp,
    every: (stack) => ({
      name: "SSH",
      targetCriteria: [TargetFleet.fromHostnames(stack, "fleet", ["web"]).criteria(22, "SSH")],
      policies: sshPolicies(),
      allow: allow(),
      usernames: ["ubuntu"],
      allowEmailAlias: true,
      mfa: sshMfa(),
    }),
    required: ["name", "targetCriteria"],
  }),
  subject<SshInfrastructureAppProps>({
    kind: SshInfrastructureApp,
    every: (stack) => ({
      name: "SSH",
      targets: [TargetFleet.fromHostnames(stack, "fleet", ["web"])],
      ports: [22, 2222],
      policies: sshPolicies(),
      allow: allow(),
      usernames: ["ubuntu"],
      allowEmailAlias: true,
      mfa: sshMfa(),
      gatewayCa: GatewayCa.of(stack),
    }),
    required: ["name", "targets"],
  }),
  subject<McpAppProps>({
    kind: McpApp,
    every: (stack) => ({
      ...login(),
      name: "Docs",
      server: McpServer.fromId(stack, "server", "docs"),
      policies: policies(stack),
      allow: allow(),
      oauthConfiguration: oauthConfiguration(),
      scimConfig: scimConfig(),
    }),
    required: ["name", "server"],
  }),
  subject<McpPortalAppProps>({
    kind: McpPortalApp,
    every: (stack) => ({
      ...login(),
      name: "Tools",
      hostname: "mcp.example.com",
      zoneName: "example.com",
      policies: policies(stack),
      allow: allow(),
      httpOnlyCookieAttribute: true,
      oauthConfiguration: oauthConfiguration(),
      optionsPreflightBypass: true,
      sameSiteCookieAttribute: "lax",
      scimConfig: scimConfig(),
    }),
    required: ["name", "hostname"],
    atSynthesis: ["zoneName"],
  }),
  subject<McpServerProps>({
    kind: McpServer,
    every: () => ({
      name: "Docs",
      url: "https://docs.example.com/mcp",
      serverId: "docs",
      auth: McpAuth.bearer(Secret.fromVariable("TOKEN")),
      description: "Pages",
      tools: McpTools.except("delete_page"),
      prompts: McpTools.except("delete_page"),
      secureWebGateway: true,
      isSharedOauthCallbackEnabled: true,
    }),
    required: ["name", "url"],
  }),
  subject<SecureMcpPortalProps>({
    kind: SecureMcpPortal,
    every: (stack) => ({
      name: "Tools",
      hostname: "mcp.example.com",
      servers: { docs: { url: "https://docs.example.com/mcp" }, there: McpServer.fromId(stack, "server", "there") },
      zoneId: "f".repeat(32),
      zoneName: "example.com",
      portalId: "tools",
      description: "For engineers",
      serviceTokens: [ServiceToken.fromId(stack, "token", UUID)],
      policies: policies(stack),
      allow: allow(),
      allowedIdps: [UUID],
      sessionDuration: HOUR,
      oauthConfiguration: oauthConfiguration(),
      codeMode: "off",
      secureWebGateway: true,
    }),
    required: ["name", "hostname", "servers"],
    orAnother: "policies",
    atSynthesis: ["zoneName"],
  }),
  subject<TargetFleetProps>({
    kind: TargetFleet,
    every: () => ({
      targets: { web: { ip: "10.0.0.5" } },
      virtualNetworkId: UUID,
      tags: { env: "prod" },
      onExisting: "adopt",
      takesOver: [UUID, "10.0.0.5"],
      allowPublicAddresses: true,
    }),
    required: ["targets"],
    atSynthesis: ["allowPublicAddresses", "takesOver"],
  }),
  subject<InfrastructureTargetProps>({
    kind: InfrastructureTarget,
    every: () => ({ hostname: "web", ip: "10.0.0.5", virtualNetworkId: UUID, allowPublicAddresses: true }),
    required: ["hostname", "ip"],
    atSynthesis: ["allowPublicAddresses"],
  }),
  subject<GatewayCaProps>({ kind: GatewayCa, every: () => ({ onDestroy: "keep" }), required: [] }),
];

/** A stack with the construct, after a change of its props. */
function stackWith(
  { kind: Kind, every }: Subject<Record<string, unknown>>,
  change: (props: Record<string, unknown>) => unknown,
): TerraformStack {
  const stack = newStack();
  newAccount(stack);
  new Kind(stack, "thing", change(every(stack)) as Record<string, unknown>);
  return stack;
}

const propsOf = (one: Subject<Record<string, unknown>>): [prop: string, value: unknown][] => {
  const stack = newStack();
  newAccount(stack);
  return Object.entries(one.every(stack));
};

/** Matches a diagnostic of a prop. The policy created from `allow` has the rules in `include`. */
const mentions = (prop: string): RegExp => new RegExp(`\\b(${prop === "allow" ? "include" : prop})\\b`);

const JUNK = [undefined, null, -1, "no name, no address", true, {}, [], [undefined]] as const;

const kindOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "null" : typeof value);

/** Whether a value has the type of the prop, and so may be valid. */
const mayBeValid = (junk: unknown, value: unknown): boolean =>
  kindOf(junk) === kindOf(value) && !(Array.isArray(junk) && junk.length > 0);

describe.each(SUBJECTS.map((one) => [one.kind.name, one] as const))("%s", (_name, one) => {
  test("accepts all props", () => {
    expect(diagnosticsOf(stackWith(one, (props) => props))).toEqual([]);
  });

  test("fails with one diagnostic for each required prop that is missing", () => {
    for (const nothing of [{}, undefined]) {
      const messages = diagnosticsOf(stackWith(one, () => nothing));
      const named = [...one.required, ...(one.orAnother === undefined ? [] : [one.orAnother])];
      expect(messages).toEqual(named.map((prop) => expect.stringMatching(mentions(prop)) as string));
    }
  });

  test.each(propsOf(one))("fails with a diagnostic that names %s if it is malformed", (prop, value) => {
    const mayBeLeftOut = !one.required.includes(prop);
    for (const junk of JUNK.filter((junk) => !mayBeValid(junk, value))) {
      if ((junk ?? undefined) === undefined && mayBeLeftOut) continue;
      const messages = diagnosticsOf(stackWith(one, (props) => ({ ...props, [prop]: junk })));
      const named = [junk, expect.arrayContaining([expect.stringMatching(mentions(prop))])];
      expect([junk, messages]).toEqual(named);
    }
  });

  test("fails with a diagnostic that names an unknown prop, at every depth", () => {
    const { every } = one;
    expect(diagnosticsOf(stackWith(one, (props) => ({ ...props, misspelt: undefined })))).toEqual([]);
    expect(diagnosticsOf(stackWith(one, (props) => ({ ...props, misspelt: 0 })))).toEqual([
      expect.stringContaining("misspelt is not a prop; ") as string,
    ]);
    const probe = newStack();
    newAccount(probe);
    for (const path of objectsIn(every(probe))) {
      const problems = diagnosticsOf(stackWith(one, (props) => withUnknown(props, path)));
      const named = path.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join("");
      const shown = path[0] === "targets" ? `target "${path[1] ?? ""}": ` : `${named.slice(1)}.`;
      expect([path, problems]).toEqual([path, [expect.stringContaining(`${shown}misspelt is not a prop; `) as string]]);
    }
  });

  test("accepts a Token for every string, number, list of strings, and boolean", () => {
    for (const [prop, value] of propsOf(one)) {
      const token = tokenLike(value);
      if (token === undefined || one.atSynthesis?.includes(prop) === true) continue;
      const stack = stackWith(one, (props) => ({ ...props, [prop]: token }));
      expect([prop, diagnosticsOf(stack)]).toEqual([prop, []]);
      expect([prop, synthesizeText(stack)]).toEqual([prop, expect.stringContaining("local.later")]);
    }
  });

  test("writes the strings of every prop, at every depth, as plain text", () => {
    for (const path of stringPaths(Object.fromEntries(propsOf(one)))) {
      const json = jsonOf(stackWith(one, (props) => replaced(props, path, HOSTILE)));
      expect([path, evaluated(json)]).toEqual([path, []]);
      expect([path, json]).toEqual([path, expect.not.stringMatching(/\${3}\{|%{3}\{/)]); // escaped twice
      if (path[0] === "name" || path[0] === "description") expect(json).toContain(JSON.stringify(ESCAPED).slice(1, -1));
    }
  });
});

/** Props whose names are free: a misspelt one cannot be told from a right one. */
const FREE_NAMES = new Set(["tags", "servers", "targets"]);

/** The paths of the plain objects in props, except those whose names are free. */
function objectsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain && !Array.isArray(value)) return [];
  const below = Object.entries(value).flatMap(([name, field]) => objectsIn(field, [...path, name]));
  const isChecked = isPlain && path.length > 0 && !FREE_NAMES.has(path.at(-1) ?? "");
  return isChecked ? [path, ...below] : below;
}

function withUnknown(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return { ...(value as object), misspelt: 0 };
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => (String(index) === step ? withUnknown(one, rest) : one));
  }
  return { ...(value as object), [step]: withUnknown((value as Record<string, unknown>)[step], rest) };
}

/** A Token of the same type as a value. */
function tokenLike(value: unknown): unknown {
  const later = { resolve: () => "${local.later}", creationStack: [], toString: () => "" };
  if (typeof value === "string") return Token.asString(later);
  if (typeof value === "number") return Token.asNumber(later);
  if (typeof value === "boolean") return later;
  const isStrings = Array.isArray(value) && value.every((one) => typeof one === "string");
  return isStrings ? Token.asList(later) : undefined;
}
