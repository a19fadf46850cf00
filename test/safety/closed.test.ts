// Section "A mistake never opens access": unknown props, and JSON that Terraform refuses.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DataCloudflareZone } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zone";
import { DataCloudflareZones } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zones";
import { Zone } from "@cdktf/provider-cloudflare/lib/zone";
import * as cdktf from "cdktf";
import { App, Aspects, Fn, TerraformLocal, TerraformStack, TerraformVariable, Testing, Token } from "cdktf";
import { addCustomSynthesis } from "cdktf/lib/synthesize/synthesizer";
import * as constructs from "constructs";
import { Construct } from "constructs";
import * as cfaccess from "../../lib";
import {
  AccessAccount,
  AccessApplication,
  AccessGroup,
  AccessPolicy,
  AccessRule,
  Destination,
  diagnosticsOf,
  Duration,
  GatewayCa,
  Inventory,
  McpAuth,
  McpPortalApp,
  ScimAuthentication,
  Secret,
  SecureMcpPortal,
  SelfHostedApp,
  ServiceToken,
  TargetFleet,
} from "../../lib";
import { AccessClient, ConfigurationError } from "../../lib/client";
import { AccessEmulator, EmulatorError } from "../../lib/emulator";
import { newAccount, newApp, newStack, temporaryFile, temporaryFolder } from "../constructs/synthesis";

/** The condition that Terraform never finds true. */
const NEVER = '${path.module == ""}';
const UUID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const company = AccessRule.emailDomain("example.com");

/** A value without a type, as from JavaScript or from JSON. */
const untyped = (value: object): never => value as never;

function stackWithAccount(): TerraformStack {
  const stack = newStack();
  newAccount(stack);
  return stack;
}

const messagesOf = (scope: Construct): string[] => diagnosticsOf(scope).map(({ message }) => message);

interface Json {
  readonly resource?: Record<string, Record<string, { lifecycle?: { precondition?: Record<string, string>[] } }>>;
  readonly data?: Json["resource"];
}

const blocksOf = ({ resource, data }: Json) =>
  [resource, data].flatMap((types) => Object.values(types ?? {})).flatMap((blocks) => Object.values(blocks));

/** The error messages of the preconditions that always fail, of each block. */
const closuresOf = (json: string): string[][] =>
  blocksOf(JSON.parse(json) as Json).map(({ lifecycle }) =>
    (lifecycle?.precondition ?? [])
      .filter(({ condition }) => condition === NEVER)
      .map(({ error_message: message = "" }) => message),
  );

describe("unknown props", () => {
  test("fails with the nearest prop for a misspelt require, which would let everyone in", () => {
    const stack = stackWithAccount();
    new AccessGroup(
      stack,
      "group",
      untyped({ name: "Staff", include: [company], requires: [AccessRule.country("NL")] }),
    );

    expect(diagnosticsOf(stack)).toEqual([
      {
        code: "CFA1020",
        message: 'requires is not a prop; did you mean "require"?',
        path: "stack/group",
        prop: "requires",
      },
    ]);
  });

  test("fails with the path of a misspelt prop inside others", () => {
    const stack = stackWithAccount();
    new SecureMcpPortal(
      stack,
      "portal",
      untyped({
        name: "Tools",
        hostname: "mcp.example.com",
        allow: [company],
        servers: { docs: { url: "https://docs.example.com/mcp", alow: [company] } },
        oauthConfiguration: { dynamicClientRegistration: { allowedUrls: [] } },
      }),
    );

    expect(messagesOf(stack)).toEqual([
      'servers.docs.alow is not a prop; did you mean "allow"?',
      'oauthConfiguration.dynamicClientRegistration.allowedUrls is not a prop; did you mean "allowedUris"?',
    ]);
  });

  test("fails with all props if none is near, and ignores those that are undefined", () => {
    const stack = stackWithAccount();
    new GatewayCa(stack, "ca", untyped({ colour: "red", onDestory: undefined, onDestroy: undefined }));

    expect(messagesOf(stack)).toEqual(["colour is not a prop; the props are onDestroy, movedFrom, account"]);
  });

  test.each<[string, (stack: TerraformStack, props: never) => unknown]>([
    [
      "AccessAccount",
      (stack, props) =>
        new AccessAccount(new Construct(stack, "inner"), "a", { accountId: "0".repeat(32), ...(props as object) }),
    ],
    ["AccessGroup.fromName", (stack, props) => AccessGroup.fromName(stack, "a", "Staff", props)],
    ["AccessPolicy.fromId", (stack, props) => AccessPolicy.fromId(stack, "a", UUID, props)],
    ["ServiceToken.fromName", (stack, props) => ServiceToken.fromName(stack, "a", "CI", props)],
    ["AccessApplication.fromName", (stack, props) => AccessApplication.fromName(stack, "a", "Wiki", props)],
    [
      "AccessApplication.fromDomain",
      (stack, props) => AccessApplication.fromDomain(stack, "a", "wiki.example.com", props),
    ],
    ["GatewayCa.cloudInit", (stack, props) => GatewayCa.of(stack).cloudInit(props)],
    ["GatewayCa.sshdConfig", (stack, props) => GatewayCa.of(stack).sshdConfig(props)],
    [
      "a target",
      (stack, props) => new TargetFleet(stack, "a", { targets: { web: { ip: "10.0.0.5", ...(props as object) } } }),
    ],
    [
      "an address",
      (stack, props) =>
        new TargetFleet(stack, "a", {
          targets: { web: { ip: { ipv4: { address: "10.0.0.5", ...(props as object) } } } },
        }),
    ],
  ])("fails for an unknown prop of %s", (_name, create) => {
    const stack = stackWithAccount();
    create(stack, untyped({ misspelt: 1 }));
    expect(messagesOf(stack)).toEqual([expect.stringContaining("misspelt is not a prop; ")]);

    const valid = stackWithAccount();
    create(valid, untyped({ misspelt: undefined }));
    expect(messagesOf(valid)).toEqual([]);
  });

  test("fails for a misspelt field of a class, whose other fields are its own", () => {
    class Host {
      public readonly ip = "10.0.0.5";
      private readonly rack = 1;
      private readonly _hostname = "web";
      public readonly hostnme = `${this._hostname}-${this.rack}`;
    }
    const stack = stackWithAccount();
    new TargetFleet(stack, "fleet", { targets: { web: new Host() } });

    expect(messagesOf(stack)).toEqual(['target "web": hostnme is not a prop; did you mean "hostname"?']);
  });

  const idp = { identityProviderId: UUID };
  const secret = Secret.fromVariable("S");
  const urls = { authorizationUrl: "https://a.example.com", tokenUrl: "https://t.example.com" };
  test.each<[string, object, (props: never) => unknown]>([
    ["AccessRule.authContext", { ...idp, id: UUID, acId: "c1" }, (props) => AccessRule.authContext(props)],
    ["AccessRule.entraGroup", { ...idp, id: UUID }, (props) => AccessRule.entraGroup(props)],
    ["AccessRule.githubOrganization", { ...idp, name: "example" }, (props) => AccessRule.githubOrganization(props)],
    ["AccessRule.googleGroup", { ...idp, email: "a@example.com" }, (props) => AccessRule.googleGroup(props)],
    ["AccessRule.oktaGroup", { ...idp, name: "staff" }, (props) => AccessRule.oktaGroup(props)],
    ["AccessRule.samlAttribute", { ...idp, name: "n", value: "v" }, (props) => AccessRule.samlAttribute(props)],
    ["AccessRule.oidcClaim", { ...idp, name: "n", value: "v" }, (props) => AccessRule.oidcClaim(props)],
    [
      "AccessRule.externalEvaluation",
      { evaluateUrl: "https://a.example.com", keysUrl: "https://a.example.com" },
      (props) => AccessRule.externalEvaluation(props),
    ],
    ["Destination.privateHostname", {}, (props) => Destination.privateHostname("wiki.internal", props)],
    ["Destination.privateNetwork", {}, (props) => Destination.privateNetwork("10.0.0.0/8", props)],
    [
      "ScimAuthentication.oauth2",
      { ...urls, clientId: "c", clientSecret: secret },
      (props) => ScimAuthentication.oauth2(props),
    ],
    ["Inventory.fromFile", {}, (props) => Inventory.fromFile(temporaryFile("hosts.yaml", "web: 10.0.0.5\n"), props)],
  ])("fails for an unknown prop of %s", (where, valid, create) => {
    expect(() => create(untyped({ ...valid, misspelt: undefined }))).not.toThrow();
    expect(() => create(untyped({ ...valid, misspelt: 1 }))).toThrow(`CFA1020: ${where}: misspelt is not a prop; `);
  });

  test("fails for a misspelt team, without which the whole organization would get access", () => {
    const organization = untyped({ ...idp, name: "example", teams: "platform" });

    expect(() => AccessRule.githubOrganization(organization)).toThrow('teams is not a prop; did you mean "team"?');
  });

  test("fails for an unknown prop of an OAuth client", () => {
    const stack = stackWithAccount();
    const client = {
      clientId: "c",
      authorizationEndpoint: "https://id.example.com/authorize",
      tokenEndpoint: "https://id.example.com/token",
      scope: ["read"],
    };
    new cfaccess.McpServer(stack, "docs", {
      name: "Docs",
      url: "https://docs.example.com/mcp",
      auth: McpAuth.oauth(untyped(client)),
    });

    expect(messagesOf(stack)).toEqual(['auth: scope is not a prop; did you mean "scopes"?']);
  });

  test.each<[object, string, string]>([
    [{ acountId: "0".repeat(32) }, "acountId", "accountId"],
    [{ retry: { atempts: 1 } }, "retry.atempts", "attempts"],
    [{ throttle: { rquests: 10 } }, "throttle.rquests", "requests"],
  ])("fails for the unknown client option in %j, with the nearest one", (options, name, nearest) => {
    const create = () => new AccessClient({ apiToken: "t", ...options });

    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(`${name} is not an option of AccessClient.`);
    expect(create).toThrow(expect.objectContaining({ hint: `Did you mean "${nearest}"?` }) as Error);
  });

  test("accepts a client option that is undefined, also an unknown one", () => {
    expect(() => new AccessClient(untyped({ apiToken: "t", acountId: undefined }))).not.toThrow();
  });

  test.each<[object, string]>([
    [
      { apiTokens: [{ token: "t", permission: [] }] },
      'apiTokens[0].permission is not an option of AccessEmulator; did you mean "permissions"?',
    ],
    [{ statefile: "x" }, 'statefile is not an option of AccessEmulator; did you mean "stateFile"?'],
    [
      { behaviors: { mcpUpstreamTimeouts: 1 } },
      'behaviors.mcpUpstreamTimeouts is not an option of AccessEmulator; did you mean "mcpUpstreamTimeout"?',
    ],
    [
      { accounts: [{ name: "A", ident: "x" }] },
      "accounts[0].ident is not an option of AccessEmulator; the options are id, name",
    ],
    [
      { rateLimit: { requests: 1, window: 1, burst: 1 } },
      "rateLimit.burst is not an option of AccessEmulator; the options are requests, window",
    ],
  ])("fails for the unknown emulator option in %j", async (options, message) => {
    const started = AccessEmulator.start(untyped(options));

    await expect(started).rejects.toThrow(EmulatorError);
    await expect(started).rejects.toMatchObject({ code: "INVALID_OPTION", message });
  });
});

describe("JSON of a stack with errors", () => {
  const badGroup = (scope: Construct) =>
    new AccessGroup(scope, "group", untyped({ name: "Staff", include: [AccessRule.everyone()], require: "nobody" }));

  test("survives without a change if there are no errors", () => {
    const stack = stackWithAccount();
    new AccessGroup(stack, "group", { name: "Staff", include: [company] });

    expect(closuresOf(Testing.synth(stack))).toEqual([[]]);
    expect(Testing.synth(stack)).not.toContain("precondition");
  });

  test("fails closed with Testing.synth, which does not validate", () => {
    const stack = stackWithAccount();
    badGroup(stack);
    new ServiceToken(stack, "token", { name: "CI" });

    const closures = closuresOf(Testing.synth(stack));

    expect(closures).toHaveLength(2);
    for (const messages of closures) {
      expect(messages).toEqual([expect.stringContaining("[stack/group] CFA1212: require must be a list")]);
    }
    expect(() => Testing.synth(stack, true)).toThrow("CFA1212: require must be a list");
  });

  test("fails closed in each kind of synthesis that does not validate", () => {
    const app = new App({ outdir: temporaryFolder(), stackTraces: false, skipValidation: true });
    const stack = new TerraformStack(app, "stack");
    newAccount(stack);
    badGroup(stack);
    app.synth();
    const json = readFileSync(join(app.outdir, "stacks/stack/cdk.tf.json"), "utf8");

    expect(closuresOf(json)).toEqual([[expect.stringContaining("CFA1212")]]);
    expect(closuresOf(JSON.stringify(stack.toTerraform()))).toEqual([[expect.stringContaining("CFA1212")]]);
    expect(() => void Testing.synthHcl(stack)).toThrow(
      "CFA1212: the stack has errors:\n[stack/group] CFA1212: require must be a list",
    );
  });

  test("fails closed for a construct that a custom synthesis adds after cdktf has validated the stack", () => {
    const app = newApp();
    const stack = new TerraformStack(app, "stack");
    newAccount(stack);
    addCustomSynthesis(stack, { onSynthesize: () => void badGroup(stack) });
    app.synth();

    const json = readFileSync(join(app.outdir, "stacks/stack/cdk.tf.json"), "utf8");
    expect(closuresOf(json)).toEqual([[expect.stringContaining("CFA1212")]]);
  });

  test("fails closed for every error, also of a construct without resources, between the app and its stacks, and found late", () => {
    const app = newApp();
    const outside = new Construct(app, "outside");
    const stack = new TerraformStack(app, "stack");
    newAccount(stack);
    new TargetFleet(stack, "one", { targets: { web: { ip: "10.0.0.5" } } });
    AccessGroup.fromId(outside, "lost", untyped({}));
    AccessPolicy.fromId(stack, "existing", untyped({}));
    // An aspect adds a construct with an error when those of the stack exist, after other aspects ran.
    Aspects.of(stack).add({
      visit: (node) => {
        if (node === stack) new TargetFleet(stack, "two", { targets: { web: { ip: "10.0.0.5" } } });
      },
    });

    const closures = closuresOf(Testing.synth(stack));

    expect(closures).toHaveLength(2);
    for (const [message = ""] of closures) {
      expect(message).toContain("[outside/lost] CFA1002");
      expect(message).toContain("[stack/existing] CFA1002");
      expect(message).toContain("[stack/two] CFA1705");
    }
  });

  test("fails closed on data sources, and keeps the conditions of a resource", () => {
    const stack = stackWithAccount();
    const found = AccessGroup.fromName(stack, "found", "Staff");
    const group = new AccessGroup(stack, "group", untyped({ name: "", include: [AccessRule.group(found)] }));
    group.resource.lifecycle = { precondition: [{ condition: "${true}", errorMessage: "own" }], preventDestroy: true };

    const blocks = blocksOf(JSON.parse(Testing.synth(stack)) as Json);

    expect(blocks).toHaveLength(2);
    expect(blocks.map(({ lifecycle }) => lifecycle)).toEqual([
      expect.objectContaining({
        prevent_destroy: true,
        precondition: [
          expect.objectContaining({ error_message: "own" }),
          expect.objectContaining({ condition: NEVER }),
        ],
      }),
      expect.objectContaining({ postcondition: expect.anything() as unknown, precondition: [expect.anything()] }),
    ]);
  });

  test("survives template syntax in a message: it is text, not code", () => {
    const stack = stackWithAccount();
    new AccessGroup(stack, "group", {
      name: "Staff",
      include: [company],
      ...({ '${file("/etc/passwd")} %{if true}': 1 } as object),
    });

    const [[message] = []] = closuresOf(Testing.synth(stack));

    expect(message).toContain('$${file("/etc/passwd")} %%{if true} is not a prop');
  });

  test("survives hundreds of errors: it lists the first", () => {
    const stack = stackWithAccount();
    for (let index = 0; index < 300; index++) new AccessGroup(stack, `group${index}`, untyped({}));

    const [[message = ""] = []] = closuresOf(Testing.synth(stack));

    expect(message.split("\n")).toHaveLength(22);
    expect(message).toMatch(/and 580 more$/);
  });

  test("diagnosticsOf returns the errors of a scope and of everything below it, and nothing else", () => {
    const stack = stackWithAccount();
    const part = new Construct(stack, "part");
    badGroup(part);
    badGroup(stack);
    const app = new SelfHostedApp(stack, "app", { name: "Wiki", domain: "wiki.example.com" });

    expect(diagnosticsOf(part)).toEqual([
      {
        code: "CFA1212",
        message: expect.stringContaining("require must be a list") as string,
        path: "stack/part/group",
      },
    ]);
    expect(diagnosticsOf(stack).map(({ path }) => path)).toEqual(["stack/part/group", "stack/group"]);
    expect(diagnosticsOf(app)).toEqual([]); // that it has no policy is a warning
  });
});

describe("hostnames and zones", () => {
  const portal = (hostname: string, zoneName?: string) => {
    const stack = stackWithAccount();
    new SecureMcpPortal(stack, "portal", {
      name: "Tools",
      hostname,
      zoneId: "f".repeat(32),
      ...(zoneName !== undefined && { zoneName }),
      allow: [company],
      servers: { docs: { url: "https://docs.example.com/mcp" } },
    });
    return messagesOf(stack);
  };

  test("fails for the hostname of a portal outside its zone, to which Cloudflare would add the zone's name", () => {
    const message = 'is "mcp.example.org", which is outside the zone "example.com"';
    expect(portal("mcp.example.org", "example.com")).toEqual([expect.stringContaining(`hostname ${message}`)]);
    expect(portal("mcp.badexample.com", "example.com")).toHaveLength(1);
    expect(portal("mcp.example.com.evil.example", "example.com")).toHaveLength(1);
  });

  test("accepts hostnames in the zone, without regard to case and the final period, and Tokens", () => {
    const later = Token.asString({ resolve: () => "x", creationStack: [], toString: () => "" });
    expect(portal("example.com", "Example.com.")).toEqual([]);
    expect(portal("MCP.eu.example.com", "example.com")).toEqual([]);
    expect(portal("mcp.xn--bcher-kva.example", "bücher.example")).toEqual([]);
    expect(portal(later, "example.com")).toEqual([]);
    expect(portal("mcp.example.org")).toEqual([]);
  });

  test("fails for a zone that is not a domain", () => {
    for (const zone of ["", "com", "not a.zone", "f".repeat(32)]) {
      expect([zone, portal("mcp.example.com", zone)]).toEqual([
        zone,
        [expect.stringContaining("zoneName must be the name of a zone")],
      ]);
    }
  });

  test("fails for the domain, and each public destination, of an application outside the zone", () => {
    const stack = stackWithAccount();
    new SelfHostedApp(stack, "app", {
      name: "Wiki",
      zoneName: "example.com",
      domain: "wiki.example.org/a.example.com",
      allow: [company],
    });
    new SelfHostedApp(stack, "more", {
      name: "More",
      zoneName: "example.com",
      destinations: [
        Destination.publicHostname("*.example.com/admin"),
        Destination.publicHostname("*.example.net"),
        Destination.privateHostname("wiki.internal"),
      ],
      allow: [company],
    });
    new McpPortalApp(stack, "portal", {
      name: "P",
      hostname: "mcp.example.org",
      zoneName: "example.com",
      allow: [company],
    });

    expect(messagesOf(stack)).toEqual([
      expect.stringContaining('domain is "wiki.example.org/a.example.com", which is outside the zone'),
      expect.stringContaining('destinations is "*.example.net", which is outside the zone'),
      expect.stringContaining('hostname is "mcp.example.org", which is outside the zone'),
    ]);
  });
});

describe("a zone that the app knows", () => {
  /** The errors of a portal with the ID, and with the name, of a zone. */
  const errorsWith = (zoneOf: (stack: TerraformStack) => { readonly id: string; readonly name: string }): string[][] =>
    (["zoneId", "zoneName"] as const).map((prop) => {
      const stack = stackWithAccount();
      const { id, name } = zoneOf(stack);
      new SecureMcpPortal(stack, "portal", {
        name: "Tools",
        hostname: "mcp.example.org",
        [prop]: prop === "zoneId" ? id : name,
        allow: [company],
        servers: { docs: { url: "https://docs.example.com/mcp" } },
      });
      return messagesOf(stack);
    });
  const outside = (prop: string): string[] => [
    expect.stringMatching(
      new RegExp(`^hostname is "mcp.example.org", which is outside the zone "example.com".*${prop} to the zone`),
    ) as string,
  ];
  const account = { id: "0".repeat(32) };

  test.each<[string, (stack: TerraformStack) => { readonly id: string; readonly name: string }]>([
    ["created", (stack) => new Zone(stack, "zone", { name: "example.com", account })],
    ["looked up by name", (stack) => new DataCloudflareZone(stack, "zone", { filter: { name: "example.com" } })],
    [
      "looked up by name with an operator",
      (stack) => new DataCloudflareZone(stack, "zone", { filter: { name: "equal:example.com", match: "all" } }),
    ],
    [
      "looked up by the ID of one that is created",
      (stack) =>
        new DataCloudflareZone(stack, "found", { zoneId: new Zone(stack, "z", { name: "example.com", account }).id }),
    ],
    ["in a list", (stack) => new DataCloudflareZones(stack, "zones", { name: "example.com" }).result.get(0)],
    [
      "of a local value",
      (stack) => {
        const zone = new Zone(stack, "zone", { name: "example.com", account });
        const local = (id: string, value: string) => new TerraformLocal(stack, id, value).asString;
        return { id: local("id", zone.id), name: local("name", zone.name) };
      },
    ],
    [
      "of another stack",
      (stack) => new Zone(new TerraformStack(App.of(stack), "dns"), "zone", { name: "example.com", account }),
    ],
  ])("fails for a hostname outside of it: %s", (_what, zoneOf) => {
    expect(errorsWith(zoneOf)).toEqual([outside("zoneId"), outside("zoneName")]);
  });

  test("accepts hostnames in it, and a zone whose name is known only at apply", () => {
    const unknown: ((stack: TerraformStack) => { readonly id: string; readonly name?: string })[] = [
      (stack) => new Zone(stack, "zone", { name: "example.org", account }),
      (stack) => new DataCloudflareZone(stack, "zone", { zoneId: "f".repeat(32) }),
      (stack) => new DataCloudflareZone(stack, "zone", { filter: { name: "contains:example.com" } }),
      (stack) => new DataCloudflareZone(stack, "zone", { filter: { name: "example.com", match: "any" } }),
      (stack) => ({ id: new TerraformVariable(stack, "zone", {}).stringValue }),
      (stack) => ({ id: Fn.lower(new Zone(stack, "zone", { name: "example.com", account }).id) }),
    ];
    for (const zoneOf of unknown) {
      const [byId] = errorsWith((stack) => ({ id: zoneOf(stack).id, name: "example.org" }));
      expect(byId).toEqual([]);
    }
  });

  test("fails for its name if that is known only at apply: it cannot be compared", () => {
    const [, byName] = errorsWith((stack) => new DataCloudflareZone(stack, "zone", { zoneId: "f".repeat(32) }));

    expect(byName).toEqual([expect.stringContaining("zoneName must be known at synthesis, and it is a Token")]);
  });

  test("fails for the hostnames of every application outside of it, and for two zones that differ", () => {
    const stack = stackWithAccount();
    const zoneName = new Zone(stack, "zone", { name: "example.com", account }).name;
    const hostname = "app.example.org";
    new SelfHostedApp(stack, "app", { name: "A", domain: hostname, zoneName, allow: [company] });
    new McpPortalApp(stack, "portal-app", { name: "P", hostname: `mcp.${hostname}`, zoneName, allow: [company] });
    new SecureMcpPortal(stack, "portal", {
      name: "Tools",
      hostname: "mcp.example.net",
      zoneName: "example.net",
      zoneId: new DataCloudflareZone(stack, "other", { filter: { name: "example.com" } }).id,
      allow: [company],
      servers: { docs: { url: "https://docs.example.com/mcp" } },
    });

    expect(messagesOf(stack)).toEqual([
      expect.stringContaining('domain is "app.example.org", which is outside the zone "example.com"'),
      expect.stringContaining('hostname is "mcp.app.example.org", which is outside the zone "example.com"'),
      expect.stringContaining('hostname is "mcp.example.net", which is outside the zone "example.com"'),
    ]);
  });
});

describe("the path of a prop in errors of values", () => {
  test.each<[string, (stack: TerraformStack, duration: string) => unknown]>([
    [
      "sessionDuration",
      (stack, sessionDuration) => new AccessPolicy(stack, "a", { name: "A", include: [company], sessionDuration }),
    ],
    [
      "mfa.sessionDuration",
      (stack, sessionDuration) =>
        new AccessPolicy(stack, "a", { name: "A", include: [company], mfa: { sessionDuration } }),
    ],
    [
      "sessionDuration",
      (stack, sessionDuration) =>
        new SelfHostedApp(stack, "a", {
          name: "A",
          domain: "a.example.com",
          sessionDuration,
          policies: [AccessPolicy.fromId(stack, "p", UUID)],
        }),
    ],
    [
      "oauthConfiguration.accessTokenLifetime",
      (stack, accessTokenLifetime) =>
        new SelfHostedApp(stack, "a", {
          name: "A",
          domain: "a.example.com",
          oauthConfiguration: { accessTokenLifetime },
        }),
    ],
    ["duration", (stack, duration) => new ServiceToken(stack, "a", { name: "A", duration })],
  ])("fails with %s for a string that is not a duration", (path, create) => {
    for (const duration of ["-1h", "1d", "1 h", "1 day", "1e9h", "-0s", "1h\n"]) {
      const stack = stackWithAccount();
      create(stack, duration);
      expect([duration, messagesOf(stack)]).toEqual([
        duration,
        [expect.stringContaining(`${path} is "${duration}"; write a duration as Duration.hours(8)`)],
      ]);
    }
  });

  test("fails for an empty string, which in a policy means the session duration of the application", () => {
    const stack = stackWithAccount();
    new AccessPolicy(stack, "policy", { name: "A", include: [company], sessionDuration: "" });
    new ServiceToken(stack, "token", { name: "A", duration: "" });

    expect(messagesOf(stack)).toEqual([
      'sessionDuration is empty; for the session duration of the application, set "same_as_application"',
      expect.stringContaining('duration is ""; write a duration as Duration.hours(8)'),
    ]);
  });

  test.each<[unknown, string]>([
    [-1, "CFA1802: Duration.hours: a duration cannot be -1; use a number from 0"],
    ["8", 'CFA1802: Duration.hours: a duration cannot be "8"; use a number from 0'],
    [undefined, "CFA1802: Duration.hours: a duration cannot be undefined; use a number from 0"],
    [{}, "CFA1802: Duration.hours: a duration cannot be an object; use a number from 0"],
    [[8], "CFA1802: Duration.hours: a duration cannot be a list; use a number from 0"],
  ])("fails with what was given to Duration.hours: %j", (hours, message) => {
    expect(() => Duration.hours(hours as number)).toThrow(message);
  });
});

describe("two copies of the package", () => {
  function secondCopy(): typeof cfaccess {
    let copy: typeof cfaccess | undefined;
    jest.isolateModules(() => {
      jest.doMock("cdktf", () => cdktf);
      jest.doMock("constructs", () => constructs);
      copy = jest.requireActual("../../lib");
    });
    if (copy === undefined) throw new Error("the copy was not loaded");
    return copy;
  }

  test("survives values and constructs of another copy", () => {
    const other = secondCopy();
    expect(other.AccessRule).not.toBe(AccessRule);
    const stack = stackWithAccount(); // the account of this copy
    const staff = new other.AccessGroup(stack, "group", {
      name: "Staff",
      include: [company],
      require: [other.AccessRule.country("NL")],
    });
    const policy = new AccessPolicy(stack, "policy", {
      name: "Staff",
      include: [other.AccessRule.group(staff)],
      sessionDuration: other.Duration.hours(8),
    });
    new other.SelfHostedApp(stack, "app", {
      name: "Wiki",
      account: AccessAccount.of(stack),
      destinations: [Destination.publicHostname("wiki.example.com")],
      policies: [policy],
      scimConfig: {
        idpUid: UUID,
        remoteUri: "https://scim.example.com",
        authentication: ScimAuthentication.bearer(other.Secret.fromVariable("SCIM")),
      },
    });
    new SecureMcpPortal(stack, "portal", {
      name: "Tools",
      hostname: "mcp.example.com",
      allow: [other.AccessRule.group(staff)],
      servers: {
        docs: {
          url: "https://docs.example.com/mcp",
          auth: other.McpAuth.bearer(Secret.fromVariable("TOKEN")),
          tools: other.McpTools.only("search"),
        },
        there: new other.McpServer(stack, "there", {
          name: "T",
          url: "https://t.example.com/mcp",
          auth: McpAuth.oauth(),
        }),
      },
    });
    const fleet = new other.TargetFleet(stack, "fleet", { targets: Inventory.of({ web: { ip: "10.0.0.5" } }) });
    new cfaccess.SshInfrastructureApp(stack, "ssh", {
      name: "SSH",
      targets: fleet,
      usernames: ["root"],
      allow: [company],
    });

    expect(diagnosticsOf(stack)).toEqual([]);
    expect(other.diagnosticsOf(stack)).toEqual([]);
    const json = JSON.parse(Testing.synth(stack, true)) as Json;
    expect(Object.values(json.resource?.cloudflare_zero_trust_access_group ?? {})).toEqual([
      expect.objectContaining({
        include: [{ email_domain: { domain: "example.com" } }],
        require: [{ geo: { country_code: "NL" } }],
      }),
    ]);
    expect(closuresOf(JSON.stringify(json)).flat()).toEqual([]);
  });

  test("fails for what two copies claim twice, and once in the JSON", () => {
    const other = secondCopy();
    const stack = stackWithAccount();
    new SelfHostedApp(stack, "one", { name: "One", domain: "wiki.example.com", allow: [company] });
    new other.SelfHostedApp(stack, "two", { name: "Two", domain: "wiki.example.com", allow: [company] });

    expect(diagnosticsOf(stack).map(({ code, path }) => [code, path])).toEqual([["CFA1009", "stack/two"]]);
    for (const messages of closuresOf(Testing.synth(stack))) expect(messages).toHaveLength(1);
  });

  test("no class of this package is recognized by instanceof", () => {
    const foreign = ["Error", "DiagnosticError", "IPv6"];
    const folders = ["constructs", "rules"].map((name) => join(__dirname, "../../lib", name));
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => join(folder, file)),
    );
    const found = files.flatMap((file) => {
      const code = readFileSync(file, "utf8").replace(/\/\*.*?\*\/|\/\/.*$/gms, "");
      return [...code.matchAll(/\binstanceof (\w+)/g)].map(([, kind = ""]) => kind);
    });

    expect(files.length).toBeGreaterThan(90);
    expect(found.filter((kind) => !foreign.includes(kind))).toEqual([]);
  });
});
