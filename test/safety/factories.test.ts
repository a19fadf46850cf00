// Section "Errors are for people": every public static method of every class, with values that no type allows.
import { Token, type TerraformStack } from "cdktf";
import * as lib from "../../lib";
import { newAccount, newStack, temporaryFile } from "../constructs/synthesis";
import { sampleOf } from "../support/long-runs";

const UUID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const idp = { identityProviderId: UUID };
const secret = (): lib.Secret => lib.Secret.fromVariable("S");
const tokenList = (): string[] =>
  Token.asList({ resolve: () => "${local.later}", creationStack: [], toString: () => "" });
const urls = { authorizationUrl: "https://a.example.com", tokenUrl: "https://t.example.com" };

const URL = "https://id.example.com";
const oauth = () => ({ name: "x", clientId: "c", clientSecret: secret() });
const api = "https://api.example.com";

type Arguments = (stack: TerraformStack) => readonly unknown[];

/** Valid arguments of every public static method. A method without them fails the first test below. */
const FACTORIES: Readonly<Record<string, Arguments>> = {
  "AccessAccount.of": (stack) => [stack],
  "AccessApplication.fromId": (stack) => [stack, "x", UUID],
  "AccessApplication.fromName": (stack) => [stack, "x", "Wiki", {}],
  "AccessApplication.fromDomain": (stack) => [stack, "x", "wiki.example.com", {}],
  "AccessDefaults.of": (stack) => [stack],
  "AccessGroup.fromId": (stack) => [stack, "x", UUID],
  "AccessGroup.fromName": (stack) => [stack, "x", "Staff", {}],
  "AccessPolicy.fromId": (stack) => [stack, "x", UUID, {}],
  "AccessRule.email": () => ["ann@example.com"],
  "AccessRule.emailDomain": () => ["example.com"],
  "AccessRule.emailList": () => [UUID],
  "AccessRule.everyone": () => [],
  "AccessRule.group": () => [UUID],
  "AccessRule.serviceToken": () => [UUID],
  "AccessRule.anyValidServiceToken": () => [],
  "AccessRule.country": () => ["NL"],
  "AccessRule.ip": () => ["10.0.0.0/8"],
  "AccessRule.ipList": () => [UUID],
  "AccessRule.authMethod": () => ["mfa"],
  "AccessRule.authContext": () => [{ ...idp, id: UUID, acId: "c1" }],
  "AccessRule.entraGroup": () => [{ ...idp, id: UUID }],
  "AccessRule.githubOrganization": () => [{ ...idp, name: "example", team: "platform" }],
  "AccessRule.googleGroup": () => [{ ...idp, email: "a@example.com" }],
  "AccessRule.oktaGroup": () => [{ ...idp, name: "staff" }],
  "AccessRule.samlAttribute": () => [{ ...idp, name: "n", value: "v" }],
  "AccessRule.oidcClaim": () => [{ ...idp, name: "n", value: "v" }],
  "AccessRule.loginMethod": () => [UUID],
  "AccessRule.certificate": () => [],
  "AccessRule.commonName": () => ["name"],
  "AccessRule.devicePosture": () => [UUID],
  "AccessRule.externalEvaluation": () => [{ evaluateUrl: "https://a.example.com", keysUrl: "https://a.example.com" }],
  "AccessRule.linkedApp": () => [UUID],
  "AccessRule.userRiskScore": () => ["low", "high"],
  "AccessRule.cloudflareAccountMember": () => ["0".repeat(32)],
  "AccessRule.raw": () => [{ email: { email: "ann@example.com" } }],
  "AccessRule.fromTerraform": () => [{ email: { email: "ann@example.com" } }],
  "AccessUser.fromEmail": (stack) => [stack, "x", "ada@example.com", {}],
  "AccessUser.fromId": (stack) => [stack, "x", UUID, {}],
  "PolicyTest.fromId": (stack) => [stack, "x", UUID, {}],
  "AccessTag.fromName": (stack) => [stack, "x", "finance", {}],
  "AddressList.fromId": (stack) => [stack, "x", UUID],
  "EmailList.fromId": (stack) => [stack, "x", UUID],
  "SerialList.fromId": (stack) => [stack, "x", UUID],
  "VirtualNetwork.fromId": (stack) => [stack, "x", UUID],
  "VirtualNetwork.fromName": (stack) => [stack, "x", "staging", {}],
  "DevicePosture.fromId": (stack) => [stack, "x", UUID],
  "PostureCheck.file": () => [{ operatingSystem: "mac", path: "/a", exists: true }],
  "PostureCheck.application": () => [{ operatingSystem: "mac", path: "/a" }],
  "PostureCheck.sentinelone": () => [{ operatingSystem: "mac", path: "/a" }],
  "PostureCheck.carbonblack": () => [{ operatingSystem: "mac", path: "/a" }],
  "PostureCheck.diskEncryption": () => [{ requireAll: true, checkDisks: ["C"] }],
  "PostureCheck.firewall": () => [{ operatingSystem: "mac", enabled: true }],
  "PostureCheck.osVersion": () => [{ operatingSystem: "mac", operator: ">=", version: "14.1.0" }],
  "PostureCheck.domainJoined": () => [{ domain: "corp.example.com" }],
  "PostureCheck.clientCertificate": () => [{ certificateId: UUID, cn: "ann" }],
  "PostureCheck.clientCertificateV2": () => [
    { certificateId: UUID, operatingSystem: "mac", extendedKeyUsage: ["clientAuth"], locations: { paths: ["/a"] } },
  ],
  "PostureCheck.antivirus": () => [{ updateWindowDays: 7 }],
  "PostureCheck.uniqueClientId": () => [{ listId: UUID, operatingSystem: "ios" }],
  "PostureCheck.serialNumber": () => [UUID],
  "PostureCheck.kolide": () => [{ integration: UUID, countOperator: "<", issueCount: "1", authState: ["Good"] }],
  "PostureCheck.taniumS2s": () => [{ integration: UUID, scoreOperator: "<", totalScore: 10 }],
  "PostureCheck.crowdstrikeS2s": () => [{ integration: UUID, state: "online" }],
  "PostureCheck.intune": () => [{ integration: UUID, complianceStatus: "compliant" }],
  "PostureCheck.workspaceOne": () => [{ integration: UUID, complianceStatus: "compliant" }],
  "PostureCheck.sentineloneS2s": () => [{ integration: UUID, infected: false, activeThreats: 0 }],
  "PostureCheck.customS2s": () => [{ integration: UUID, operator: ">", score: 50 }],
  "PostureCheck.gateway": () => [],
  "PostureCheck.warp": () => [],
  "PostureCheck.tanium": () => [],
  "PostureIntegration.fromId": (stack) => [stack, "x", UUID],
  "PostureProvider.workspaceOne": () => [{ apiUrl: api, authUrl: api, clientId: "c", clientSecret: secret() }],
  "PostureProvider.crowdstrike": () => [{ apiUrl: api, clientId: "c", clientSecret: secret(), customerId: "id" }],
  "PostureProvider.uptycs": () => [{ apiUrl: api, clientKey: secret(), clientSecret: secret(), customerId: "id" }],
  "PostureProvider.intune": () => [{ clientId: "c", clientSecret: secret(), customerId: "id" }],
  "PostureProvider.kolide": () => [{ clientId: "c", clientSecret: secret() }],
  "PostureProvider.tanium": () => [{ apiUrl: api, clientSecret: secret() }],
  "PostureProvider.sentinelone": () => [{ apiUrl: api, clientSecret: secret() }],
  "PostureProvider.custom": () => [{ apiUrl: api, accessClientId: "a", accessClientSecret: secret() }],
  "ShortLivedCertificate.fromApplication": (stack) => [stack, "x", UUID, {}],
  "CustomPage.fromId": (stack) => [stack, "x", UUID],
  "Destination.publicHostname": () => ["wiki.example.com"],
  "Destination.allPreviewWorkers": () => [],
  "Destination.allWorkers": () => [],
  "Destination.previewWorker": () => ["worker-id"],
  "Destination.worker": () => ["worker-id"],
  "Destination.privateHostname": () => [
    "wiki.internal",
    { portRange: "443", l4Protocol: "tcp", virtualNetworkId: UUID },
  ],
  "Destination.privateNetwork": () => ["10.0.0.0/8", { portRange: "443" }],
  "Duration.days": () => [1],
  "Duration.hours": () => [1],
  "Duration.minutes": () => [1],
  "Duration.seconds": () => [1],
  "Duration.parse": () => ["1h"],
  "GatewayCa.of": (stack) => [stack],
  "GatewayCa.forAccount": (stack) => [lib.AccessAccount.of(stack)],
  "GatewayCa.fromPublicKey": (stack) => [stack, "x", lib.GatewayCa.of(stack).publicKey],
  "Guardrails.of": (stack) => [stack],
  "IdentityProvider.okta": (stack) => [stack, "x", { ...oauth(), oktaAccount: URL }],
  "IdentityProvider.entra": (stack) => [stack, "x", { ...oauth(), directoryId: UUID }],
  "IdentityProvider.google": (stack) => [stack, "x", oauth()],
  "IdentityProvider.googleWorkspace": (stack) => [stack, "x", { ...oauth(), appsDomain: "example.com" }],
  "IdentityProvider.github": (stack) => [stack, "x", oauth()],
  "IdentityProvider.oidc": (stack) => [stack, "x", { ...oauth(), authUrl: URL, tokenUrl: URL, certsUrl: URL }],
  "IdentityProvider.saml": (stack) => [
    stack,
    "x",
    { name: "x", issuerUrl: URL, ssoTargetUrl: URL, idpPublicCerts: ["MIIC"] },
  ],
  "IdentityProvider.oneTimePin": (stack) => [stack, "x", { name: "x" }],
  "IdentityProvider.cloudflare": (stack) => [stack, "x", { name: "x" }],
  "IdentityProvider.linkedin": (stack) => [stack, "x", oauth()],
  "IdentityProvider.facebook": (stack) => [stack, "x", oauth()],
  "IdentityProvider.onelogin": (stack) => [stack, "x", { ...oauth(), oneloginAccount: URL }],
  "IdentityProvider.pingone": (stack) => [stack, "x", { ...oauth(), pingEnvId: UUID }],
  "IdentityProvider.centrify": (stack) => [stack, "x", { ...oauth(), centrifyAccount: URL, centrifyAppId: "a" }],
  "IdentityProvider.yandex": (stack) => [stack, "x", oauth()],
  "IdentityProvider.fromId": (stack) => [stack, "x", UUID, { kind: "okta" }],
  "IdentityProvider.fromName": (stack) => [stack, "x", "Okta", { kind: "okta" }],
  "Inventory.of": () => [{ web: { ip: "10.0.0.5" } }],
  "Inventory.fromFile": () => [temporaryFile("hosts.yaml", "web: 10.0.0.5\n"), {}],
  "Inventory.fromYaml": () => [temporaryFile("hosts.yaml", "web: 10.0.0.5\n"), {}],
  "Inventory.fromJson": () => [temporaryFile("hosts.json", '{"web":"10.0.0.5"}'), {}],
  "Inventory.fromCsv": () => [temporaryFile("hosts.csv", "hostname,ip\nweb,10.0.0.5\n"), {}],
  "Inventory.fromAnsible": () => [temporaryFile("hosts.ini", "web ansible_host=10.0.0.5\n"), {}],
  "Inventory.fromRows": () => [[{ name: "web" }], ({ name }: { name: string }) => ({ key: name, ip: "10.0.0.5" }), {}],
  "Inventory.fromSshConfig": () => [temporaryFile("config", "Host web\n  HostName 10.0.0.5\n"), {}],
  "McpAuth.none": () => [],
  "McpAuth.bearer": () => [secret()],
  "McpAuth.headers": () => [{ "X-Key": secret() }],
  "McpAuth.oauth": () => [
    { clientId: "c", authorizationEndpoint: "https://a.example.com", tokenEndpoint: "https://t.example.com" },
  ],
  "McpServer.fromId": (stack) => [stack, "x", "docs"],
  "McpTools.all": () => [],
  "McpTools.only": () => ["a", "b"],
  "McpTools.except": () => ["a", "b"],
  "Person.anonymous": () => [],
  "Person.linkedApplication": () => [UUID],
  "Person.program": () => [UUID],
  "Person.programWithoutValidToken": () => [],
  "Person.user": () => ["ann@example.com"],
  "ScimAuthentication.basic": () => ["user", secret()],
  "ScimAuthentication.bearer": () => [secret()],
  "ScimAuthentication.oauth2": () => [{ ...urls, clientId: "c", clientSecret: secret(), scopes: ["read"] }],
  "ScimAuthentication.serviceToken": () => ["id", secret()],
  "Secret.fromVariable": () => ["NAME"],
  "SecretSink.aws": () => [{ secretId: "ci" }],
  "SecretSink.azure": () => [{ keyVaultId: "vault", name: "ci" }],
  "SecretSink.google": () => [{ secret: "ci" }],
  "SecretSink.kubernetes": () => [{ name: "ci", namespace: "default" }],
  "SecretSink.resource": () => ["ci", () => undefined],
  "SecretSink.vault": () => [{ mount: "secret", name: "ci" }],
  "Secret.fromToken": () => [Token.asString({ resolve: () => "x", creationStack: [], toString: () => "" })],
  "ServiceToken.fromId": (stack) => [stack, "x", UUID],
  "ServiceToken.fromName": (stack) => [stack, "x", "CI", {}],
  "TargetFleet.fromHostnames": (stack) => [stack, "x", ["web"]],
};

/** Private to TypeScript, not to JavaScript. */
const PRIVATE = [
  "SecretSink.of",
  "AccessRule.of",
  "AccessRule.ofJson",
  "Destination.of",
  "Duration.of",
  "IdentityProvider.create",
  "SecretSink.of",
  "Inventory.collect",
  "Inventory.readFile",
  "PostureCheck.of",
  "PostureProvider.of",
];

const circular: Record<string, unknown> = {};
circular.itself = circular;

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["a symbol", Symbol("x")],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["an empty string", ""],
  ["an empty object", {}],
  ["an object without a prototype", Object.create(null)],
  ["an empty list", []],
  ["a list of a symbol", [Symbol("x")]],
  ["a function", () => 1],
  ["a BigInt", 1n],
  ["a circular object", circular],
  ["an object with a circular value", { x: circular }],
  ["an object with a BigInt", { x: { y: 1n } }],
  ["an object with symbols", { identityProviderId: Symbol("x"), clientSecret: Symbol("x"), ip: Symbol("x") }],
  ["a Token list", tokenList()],
  ["an element of a Token list", tokenList()[0]],
];

/** What Node.js and V8 say, which tells nobody what to do. */
const RAW =
  /\b(TypeError|RangeError|is not a function|not iterable|Cannot (read|convert|mix|destructure)|circular structure)\b/;

type Statics = Readonly<Record<string, (...args: unknown[]) => unknown>>;

const factoryOf = (name: string): ((...args: unknown[]) => unknown) => {
  const [type = "", method = ""] = name.split(".");
  const statics = (lib as unknown as Record<string, Statics>)[type];
  const factory = statics?.[method];
  if (factory === undefined) throw new Error(`${name} does not exist`);
  return factory.bind(statics);
};

function newStackWithAccount(): TerraformStack {
  const stack = newStack();
  newAccount(stack);
  return stack;
}

test("the table has every public static method", () => {
  const all = Object.entries(lib).flatMap(([type, value]) =>
    typeof value !== "function"
      ? []
      : Object.getOwnPropertyNames(value)
          .filter((name) => typeof (value as unknown as Record<string, unknown>)[name] === "function")
          .filter((name) => name !== "prototype")
          .map((name) => `${type}.${name}`),
  );
  expect(all.filter((name) => !PRIVATE.includes(name)).sort()).toEqual(Object.keys(FACTORIES).sort());
});

test.each(Object.entries(FACTORIES))("%s accepts valid arguments", (name, valid) => {
  const stack = newStackWithAccount();
  expect(() => factoryOf(name)(...valid(stack))).not.toThrow();
  expect(lib.diagnosticsOf(stack)).toEqual([]);
});

/** What a call with wrong arguments did: the error, or the diagnostics of its construct. */
function resultOf(name: string, stack: TerraformStack, args: readonly unknown[]): Error | undefined {
  try {
    factoryOf(name)(...args);
    lib.diagnosticsOf(stack); // finds what the construct recorded
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

describe.each(Object.entries(FACTORIES).filter(([, valid]) => valid.length > 0 || valid({} as never).length > 0))(
  "%s",
  (name, valid) => {
    const isOfConstruct = valid.length > 0; // its errors are found with the path of the construct
    test.each(sampleOf(HOSTILE, 6))("fails with a coded error, or a diagnostic, for %s", (_what, value) => {
      const count = valid(newStackWithAccount()).length;
      for (let place = 0; place < count; place++) {
        const stack = newStackWithAccount();
        const args = valid(stack).map((arg, index) => (index === place ? value : arg));
        const error = resultOf(name, stack, args);
        if (error === undefined) continue;
        expect(error.message).not.toMatch(RAW);
        // Of `reach`, which HCL users have without constructs and their codes.
        if (error.name === "PersonError") continue;
        expect([place, error.message, error.name]).toEqual([
          place,
          expect.stringMatching(/^CFA\d{4}: /),
          "DiagnosticError",
        ]);
        if (name === "Inventory.fromSshConfig" && value === undefined) continue; // the default, which may not exist
        // The rows of Inventory.fromRows have names of their own.
        if (name === "Inventory.fromRows" && error.message.includes(": rows[0]: ")) continue;
        if (!isOfConstruct) expect(error.message).toContain(name);
      }
    });
  },
);

test.each([undefined, null, Symbol("x"), NaN, {}, [], () => 1, 1n, circular, tokenList(), tokenList()[0]])(
  "fails for a secret from a Token, a duration, and a variable that is %p",
  (value) => {
    const given = value as never;
    for (const [name, call] of [
      ["Secret.fromToken", () => lib.Secret.fromToken(given)],
      ["Secret.fromVariable", () => lib.Secret.fromVariable(given)],
      ["Duration.hours", () => lib.Duration.hours(given)],
      ["Duration.parse", () => lib.Duration.parse(given)],
    ] as const) {
      expect(call).toThrow(new RegExp(`^CFA\\d{4}: ${name}: `));
    }
  },
);

test("fails for a value of an object in which every field is hostile", () => {
  for (const [name, valid] of Object.entries(FACTORIES)) {
    const fields = valid.length === 0 ? valid({} as never) : [];
    for (const [index, argument] of fields.entries()) {
      if (typeof argument !== "object" || argument === null) continue;
      for (const field of Object.keys(argument)) {
        for (const [, value] of sampleOf(HOSTILE, 6)) {
          const args = fields.map((one, place) => (place === index ? { ...argument, [field]: value } : one));
          const error = resultOf(name, newStackWithAccount(), args);
          if (error === undefined) continue;
          expect([name, field, error.message]).toEqual([name, field, expect.stringMatching(/^CFA\d{4}: /)]);
          expect(error.message).toContain(name);
        }
      }
    }
  }
});

test("fails for a raw rule that is not JSON, before a list compares it", () => {
  for (const value of [circular, { x: 1n }, { x: { y: 1n } }]) {
    const rule = { future: value } as never;
    expect(() => lib.AccessRule.raw(rule)).toThrow('CFA1211: AccessRule.raw: the value of "future" is not JSON');
    expect(() => lib.AccessRule.fromTerraform(rule)).toThrow(
      'CFA1211: AccessRule.fromTerraform: the value of "future"',
    );
  }
});
