import { App, Token, type TerraformStack } from "cdktf";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as lib from "../../lib";
import { AccessClient, call, describeRequest, isAccessError } from "../../lib/client";
import { reasonOf } from "../../lib/diagnostics";
import { AccessEmulator } from "../../lib/emulator";
import { InstantApi, type InstantResponse } from "../client/instant-api";
import { ManualClock } from "../client/manual-clock";
import { failureOf } from "../client/sample";
import { ACCOUNT, TOKEN } from "../client/scripted-server";
import {
  codesOf,
  diagnosticsOf,
  folderOf,
  newAccount,
  newStack,
  temporaryFile,
  temporaryFolder,
} from "../constructs/synthesis";

/** The error that a function throws, or that its promise is rejected with. */
async function errorOf(action: () => unknown): Promise<Error> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error("it did not fail");
}

/** What Node.js, V8 and undici say, which tells nobody what to do. */
const RAW =
  /\b(TypeError|RangeError|E(NOTDIR|LOOP|ACCES|NOSPC|ISDIR|ADDRINUSE|NOENT|EXIST|NAMETOOLONG|ROFS|PERM|INVAL)|UND_ERR_\w+|is not a function|not iterable|Cannot (read|destructure|convert))\b|\n\s+at /;

/** A value of any type, as callers in JavaScript pass it. */
const anyValue = (value: unknown): never => value as never;

const clientWith = (options: object): AccessClient =>
  new AccessClient(anyValue({ apiToken: TOKEN, accountId: ACCOUNT, ...options }));

describe("the client", () => {
  const api = (respond?: (index: number) => InstantResponse) => {
    const clock = new ManualClock();
    const dispatcher = new InstantApi(clock, respond);
    return { clock, dispatcher };
  };

  const WRONG = [null, 7, "text", true, [], Symbol("x"), 1n] as const;
  const ACCEPTED: Readonly<Record<string, (value: unknown) => boolean>> = {
    accountId: () => false,
    zoneId: () => false,
    baseUrl: () => false,
    allowHttp: (value) => typeof value === "boolean",
    throttle: () => false,
    retry: () => false,
    maxPause: (value) => typeof value === "number",
    timeout: (value) => typeof value === "number",
    onEvent: () => false,
    userAgent: (value) => typeof value === "string",
    signal: () => false,
    dispatcher: () => false,
    clock: () => false,
  };

  test.each(Object.entries(ACCEPTED))(
    "fails for the option %s of the wrong type, and names it",
    async (name, accepts) => {
      const empty = ["throttle", "retry"].includes(name) ? [] : [{}];
      for (const value of [...WRONG, ...empty].filter((value) => !accepts(value))) {
        const error = await errorOf(() => clientWith({ [name]: value }));
        expect(error).toMatchObject({ code: "ACCESS_ERR_CONFIGURATION" });
        expect(error.message).toMatch(new RegExp(`${name}|base URL`));
        expect(error.message).not.toMatch(RAW);
      }
    },
  );

  test.each([null, 7, "text", [], () => 1])("fails for options that are no object: %p", async (options) => {
    for (const create of [
      () => new AccessClient(anyValue(options)),
      () => AccessClient.fromEnvironment(anyValue(options)),
    ]) {
      const error = await errorOf(create);
      expect(error).toMatchObject({ code: "ACCESS_ERR_CONFIGURATION" });
      expect(error.message).toMatch(/the options of AccessClient.* must be an object, but is /);
    }
  });

  test("fails for the input and options of a call of the wrong type, and names the endpoint", async () => {
    const client = clientWith(api());
    for (const value of [null, 7, "text", [], Symbol("x")]) {
      for (const failing of [
        () => client.groups.get(anyValue(value)),
        () => client.groups.list(anyValue(value)).toArray(),
        () => client.groups.get({ group_id: "x" }, anyValue(value)),
        () => client.groups.list({}, anyValue(value)).toArray(),
        () => client.groups.get({ group_id: "x" }, { signal: anyValue(value) }),
        () => client.groups.get({ group_id: "x" }, { timeout: anyValue(value === 7 ? "7" : value) }),
        () => call(client, "groups.get", anyValue(value)),
        () => describeRequest({ accountId: ACCOUNT }, "groups.get", anyValue(value)),
      ]) {
        const error = await errorOf(failing);
        expect(error).toMatchObject({ code: "ACCESS_ERR_CONFIGURATION" });
        expect(error.message).toMatch(/groups\.(get|list)/);
        expect(error.message).not.toMatch(RAW);
      }
    }
  });

  test("fails for a call by name without a client or name", async () => {
    for (const failing of [
      () => call(anyValue(undefined), "groups.get"),
      () => call(clientWith({}), anyValue(undefined)),
      () => describeRequest(anyValue(null), "groups.get"),
    ]) {
      const error = await errorOf(failing);
      expect(isAccessError(error) && error.code).toBe("ACCESS_ERR_CONFIGURATION");
      expect(error).toHaveProperty("hint", expect.stringMatching(/^Pass /));
    }
  });

  test("fails after close() with an error that says what to do", async () => {
    const client = clientWith(api());
    await client.close();
    const error = await failureOf(client.groups.get({ group_id: "x" }));
    expect(error).toMatchObject({ code: "ACCESS_ERR_ABORTED" });
    expect(error.message).toMatch(/groups\.get was cancelled: the client is closed\. Create another one/);
  });

  test.each([
    "http://api.example.com/client/v4",
    "http://emulator:8787/client/v4",
    "http://10.0.0.5:8787",
    "http://127.evil.example/",
    "http://localhost.evil.example/",
    "http://[2001:db8::1]/",
    "http://0.0.0.0:8787/",
  ])("fails for %s, because the token would travel in plain text", async (baseUrl) => {
    const error = await errorOf(() => clientWith({ baseUrl }));
    expect(error).toMatchObject({ code: "ACCESS_ERR_CONFIGURATION" });
    expect(error.message).toContain(`"${new URL(baseUrl).origin}" is not encrypted`);
    expect(error).toHaveProperty("hint", expect.stringContaining("allowHttp: true"));
    expect(clientWith({ baseUrl, allowHttp: true }).baseUrl).toBe(baseUrl.replace(/\/$/, ""));
  });

  test.each(["http://127.0.0.1:1", "http://127.8.9.10", "http://localhost:1", "http://[::1]:1", "https://x.example"])(
    "accepts %s",
    (baseUrl) => expect(clientWith({ baseUrl }).baseUrl).toBe(baseUrl),
  );

  describe("is not stalled", () => {
    const DAY = 86_400_000;
    const MAX_PAUSE = 300_000;
    const ABSURD = [
      { "retry-after": "1000000000" },
      { "retry-after": "9".repeat(400) },
      { "retry-after": "Fri, 31 Dec 9999 23:59:59 GMT" },
      { "retry-after": "-5" },
      { "retry-after": "NaN" },
      { "retry-after": "1e9" },
      { "retry-after": "Infinity" },
      { ratelimit: '"default";r=0;t=1000000000' },
      { ratelimit: `"default";r=0;t=${"9".repeat(400)}` },
      { ratelimit: '"default";r=-1;t=-1' },
      { ratelimit: '"default";r=1;t=1000000000', "ratelimit-policy": '"default";q=1000000000;w=1' },
      { ratelimit: '"default";r=NaN;t=NaN' },
      { ratelimit: `"default";r=1;t=5, "x";r=0;t=${DAY}` },
    ];

    test.each(ABSURD.flatMap((headers) => [[200, headers] as const, [429, headers] as const, [503, headers] as const]))(
      "survives HTTP %i with %j: no call waits longer than maxPause",
      async (status, headers) => {
        for (const maxPause of [undefined, 1_000]) {
          const { clock, dispatcher } = api((index) => (index === 0 ? { status, headers } : { status: 200 }));
          const client = clientWith({ clock, dispatcher, maxPause });
          await client.tokens.verify().catch((error: unknown) => {
            expect(error).toMatchObject({ code: status === 429 ? "ACCESS_ERR_RATE_LIMIT" : "ACCESS_ERR_SERVER" });
          });
          await client.tokens.verify();
          expect(clock.now()).toBeLessThanOrEqual((maxPause ?? MAX_PAUSE) + 30_000);
          expect(clock.sleeps.every((sleep) => sleep >= 0)).toBe(true);
        }
      },
    );

    test("survives a maximum that a later client with the same token lowers", async () => {
      const { clock, dispatcher } = api((index) =>
        index === 0 ? { status: 200, headers: { ratelimit: '"default";r=0;t=100000' } } : { status: 200 },
      );
      await clientWith({ clock, dispatcher, maxPause: DAY }).tokens.verify();
      await clientWith({ clock, dispatcher, maxPause: 1_000 }).tokens.verify();
      expect(clock.now()).toBe(1_000);
    });

    test("waits for a Retry-After of the whole window of Cloudflare's limit", async () => {
      const { clock, dispatcher } = api((index) =>
        index === 0 ? { status: 429, headers: { "retry-after": "300" } } : { status: 200 },
      );
      await clientWith({ clock, dispatcher }).tokens.verify();
      expect(clock.now()).toBeGreaterThanOrEqual(MAX_PAUSE);
    });
  });
});

/** Every construct that users create. */
const CONSTRUCTS = [
  lib.AccessGroup,
  lib.AccessPolicy,
  lib.GatewayCa,
  lib.InfrastructureApp,
  lib.InfrastructureTarget,
  lib.McpApp,
  lib.McpPortalApp,
  lib.McpServer,
  lib.SecureMcpPortal,
  lib.SelfHostedApp,
  lib.ServiceToken,
  lib.SshInfrastructureApp,
  lib.TargetFleet,
  lib.AccessAccount,
] as unknown as readonly (new (scope: unknown, id: unknown, props?: unknown) => unknown)[];

const tokenList = (): string[] =>
  Token.asList({ resolve: () => "${local.later}", creationStack: [], toString: () => "" });

const stackWithAccount = (): TerraformStack => {
  const stack = newStack();
  newAccount(stack);
  return stack;
};

/** A coded error whose message has what it must, and nothing raw. */
function expectCoded(error: Error, code: string, message: RegExp): void {
  expect(error.message).toMatch(message);
  expect(error).toMatchObject({ name: "DiagnosticError", code });
  expect(error.message).not.toMatch(RAW);
}

describe.each(CONSTRUCTS.map((kind) => [kind.name, kind] as const))("new %s", (name, Kind) => {
  test.each([undefined, null, {}, "stack", 7, []])("fails if its scope is %p", async (scope) => {
    expectCoded(
      await errorOf(() => new Kind(scope, "thing", {})),
      "CFA1023",
      /scope of the construct "thing" .* pass "this"/,
    );
  });

  test.each([undefined, null, "", 7, {}, Symbol("x")])("fails if its ID is %p", async (id) => {
    const stack = stackWithAccount();
    expectCoded(
      await errorOf(() => new Kind(stack, id, {})),
      "CFA1023",
      /the ID of a construct in "stack" must be a string/,
    );
  });

  test("fails if its ID is a Token, or from a Token list", async () => {
    for (const id of [Token.asString({ a: 1 }), tokenList()[0]]) {
      expectCoded(await errorOf(() => new Kind(stackWithAccount(), id, {})), "CFA1023", /must be known at synthesis/);
    }
  });

  test("fails if its ID is taken, also if only a slash tells them apart", async () => {
    for (const [one, other] of [
      ["thing", "thing"],
      ["a/b", "a--b"],
    ] as const) {
      const stack = stackWithAccount();
      new lib.McpServer(stack, one, { name: "x", url: "https://x.example.com/mcp" });
      expectCoded(await errorOf(() => new Kind(stack, other, {})), "CFA1023", /which another construct there has/);
    }
  });

  test.each([["text"], [7], [[]], [() => 1], [true]])("fails with a diagnostic if its props are %p", (props) => {
    const stack = name === "AccessAccount" ? newStack() : stackWithAccount();
    new Kind(stack, "thing", props);
    expect(codesOf(stack)).toContain("CFA1002");
    expect(diagnosticsOf(stack)).toContainEqual(
      expect.stringMatching(/^\[stack\/thing\] the props must be an object such as/),
    );
  });
});

describe("a value from a Token list, which cannot be mapped", () => {
  const FACTORIES: Readonly<Record<string, (value: string) => unknown>> = {
    "AccessRule.email": (value) => lib.AccessRule.email(value),
    "AccessRule.emailDomain": (value) => lib.AccessRule.emailDomain(value),
    "AccessRule.ip": (value) => lib.AccessRule.ip(value),
    "AccessRule.country": (value) => lib.AccessRule.country(value),
    "AccessRule.authMethod": (value) => lib.AccessRule.authMethod(value),
    "AccessRule.commonName": (value) => lib.AccessRule.commonName(value),
    "AccessRule.group": (value) => lib.AccessRule.group(value),
    "AccessRule.loginMethod": (value) => lib.AccessRule.loginMethod(value),
    "Destination.publicHostname": (value) => lib.Destination.publicHostname(value),
    "Destination.privateHostname": (value) => lib.Destination.privateHostname(value),
    "Destination.privateNetwork": (value) => lib.Destination.privateNetwork(value),
    inventory: (value) => lib.Inventory.fromFile(value),
  };

  test.each(Object.entries(FACTORIES))("fails in %s, and says what to do", async (name, factory) => {
    expectCoded(
      await errorOf(() => tokenList().map(factory)),
      "CFA1003",
      new RegExp(`${name}.*(Fn.element|fixed path)`),
    );
  });

  test("fails if a rule is given the whole list", async () => {
    const error = await errorOf(() => lib.AccessRule.email(anyValue(tokenList())));
    expectCoded(error, "CFA1201", /AccessRule\.email is a list.*Fn\.element/);
    const known = await errorOf(() => lib.AccessRule.email(anyValue(["ann@example.com"])));
    expectCoded(known, "CFA1201", /values\.map/);
  });

  test("fails in a prop, in a list that it was spread into, and in a target", () => {
    const stack = stackWithAccount();
    const [element = ""] = tokenList();
    new lib.McpServer(stack, "server", { name: element, url: "https://x.example.com/mcp" });
    lib.TargetFleet.fromHostnames(stack, "hosts", ["web", ...tokenList()]);
    new lib.TargetFleet(stack, "fleet", { targets: { web: { ip: element } } });
    const [server, hosts, fleet] = ["server", "hosts", "fleet"].map((id) =>
      diagnosticsOf(stack).find((line) => line.startsWith(`[stack/${id}]`)),
    );
    expect(server).toMatch(/name comes from a Token list.*Fn\.element/);
    expect(hosts).toMatch(/hostnames\[1\] comes from a Token list/);
    expect(fleet).toMatch(/ip comes from a Token list/);
  });

  test("passes where the whole list is given", () => {
    const stack = stackWithAccount();
    lib.TargetFleet.fromHostnames(stack, "hosts", tokenList());
    expect(diagnosticsOf(stack)).toEqual([]);
  });
});

describe("a value object", () => {
  const any = lib as unknown as Record<string, Record<string, (...args: unknown[]) => unknown>>;
  const NOT_OBJECTS = [undefined, null, 7, "text", []];
  const FACTORIES = [
    ["AccessRule", "authContext"],
    ["AccessRule", "entraGroup"],
    ["AccessRule", "githubOrganization"],
    ["AccessRule", "googleGroup"],
    ["AccessRule", "oktaGroup"],
    ["AccessRule", "samlAttribute"],
    ["AccessRule", "oidcClaim"],
    ["AccessRule", "externalEvaluation"],
    ["AccessRule", "fromTerraform"],
    ["AccessRule", "raw"],
    ["AccessRule", "group"],
    ["AccessRule", "serviceToken"],
    ["AccessRule", "linkedApp"],
    ["AccessRule", "email"],
    ["McpAuth", "headers"],
    ["McpAuth", "bearer"],
    ["ScimAuthentication", "oauth2"],
    ["Destination", "publicHostname"],
    ["Destination", "privateHostname"],
    ["Destination", "privateNetwork"],
    ["Duration", "parse"],
    ["Duration", "hours"],
    ["Inventory", "of"],
    ["Inventory", "fromFile"],
    ["Inventory", "fromYaml"],
    ["Inventory", "fromJson"],
    ["Inventory", "fromCsv"],
    ["Inventory", "fromAnsible"],
    ["Inventory", "fromSshConfig"],
    ["Inventory", "fromRows"],
    ["AccessAccount", "of"],
    ["GatewayCa", "of"],
    ["GatewayCa", "forAccount"],
  ] as const;

  test.each(FACTORIES)("fails with a coded error for any wrong argument of %s.%s", async (type, factory) => {
    const numeric = type === "Duration" && factory === "hours";
    for (const value of [...NOT_OBJECTS, true].filter((value) => !(numeric && value === 7))) {
      if (factory === "fromSshConfig" && value === undefined) continue;
      const error = await errorOf(() => any[type]?.[factory]?.(value));
      expect([value, error]).toEqual([value, expect.objectContaining({ code: expect.stringMatching(/^CFA\d{4}$/) })]);
      expect(error.message).not.toMatch(RAW);
    }
  });

  test.each(["privateHostname", "privateNetwork"])(
    "fails for props of Destination.%s that are no object",
    async (factory) => {
      for (const props of [null, 7, "text", []]) {
        const error = await errorOf(() => any.Destination?.[factory]?.("10.0.0.0", props));
        expectCoded(error, "CFA1002", new RegExp(`Destination.${factory}: the props must be an object`));
      }
    },
  );
});

describe("an inventory", () => {
  const inventory = () => lib.Inventory.of({ web: { ip: "10.0.0.5" } });

  test("fails for wrong arguments of its methods", async () => {
    expectCoded(await errorOf(() => inventory().filter(anyValue(7))), "CFA1002", /Inventory\.filter.*not 7/);
    expectCoded(await errorOf(() => inventory().map(anyValue(undefined))), "CFA1002", /Inventory\.map.*not undefined/);
    for (const other of [undefined, null, {}, []]) {
      expectCoded(await errorOf(() => inventory().concat(anyValue(other))), "CFA1002", /Inventory\.concat/);
    }
    for (const options of [null, 7, "text", []]) {
      const failing = () => lib.Inventory.fromFile("hosts.yaml", anyValue(options));
      expectCoded(await errorOf(failing), "CFA1002", /the options of Inventory\.fromFile/);
    }
  });

  test("fails for a path that leads nowhere, with the path and the fix", async () => {
    const file = temporaryFile("hosts.yaml", "web: 10.0.0.5\n");
    const loop = join(dirname(file), "loop.yaml");
    symlinkSync(loop, loop);
    for (const [path, message] of [
      [join(dirname(file), "none.yaml"), /does not exist/],
      [dirname(file), /is a folder; give the path of a file/],
      [join(file, "below.yaml"), /a part of its path is not a folder; check the path/],
      [loop, /its symbolic links form a loop; give the path/],
      [join(dirname(file), "x".repeat(5_000)), /too long; choose/],
      [`${file}\0`, /NUL/],
    ] as const) {
      const error = await errorOf(() => lib.Inventory.fromFile(path));
      expectCoded(error, "CFA1714", message);
      expect(error.message).toContain(`inventory "${path}"`);
    }
  });
});

describe("an account", () => {
  const synthesisIn = (prepare: (folder: string) => void) => {
    const outdir = temporaryFolder();
    const folder = join(outdir, "stacks/stack");
    mkdirSync(folder, { recursive: true });
    prepare(folder);
    const stack = newStack(outdir);
    expect(newAccount(stack).companionProvider).toBeDefined();
    expect(folderOf(stack)).toBe(folder);
    return { folder, error: errorOf(() => App.of(stack).synth()) };
  };

  test.each<[string, (folder: string) => void, RegExp]>([
    ["a file is in the way", (folder) => writeFileSync(join(folder, "terraform.d"), ""), /terraform\.d.*(move|way)/],
    ["the lock file is a folder", (folder) => mkdirSync(join(folder, ".terraform.lock.hcl")), /lock\.hcl|folder; give/],
  ])("fails with the folder and the fix if %s", async (_what, prepare, message) => {
    const { folder, error } = synthesisIn(prepare);
    expect((await error).message).toContain(folder);
    expect((await error).message).toMatch(message);
    expect((await error).message).not.toMatch(RAW);
  });

  test("fails for a companion that is missing or a folder", async () => {
    for (const companionBuild of [join(temporaryFolder(), "none"), temporaryFolder()]) {
      const stack = newStack();
      newAccount(stack, { companionBuild });
      expectCoded(await errorOf(() => App.of(stack).synth()), "CFA1111", new RegExp(`"${companionBuild}"`));
    }
  });

  test("fails for an http URL of another machine, unless it is allowed", () => {
    for (const [props, problems] of [
      [
        { baseUrl: "http://10.0.0.5:8787/client/v4" },
        [expect.stringMatching(/baseUrl is an http URL .* allowHttp: true/)],
      ],
      [{ baseUrl: "http://10.0.0.5:8787/client/v4", allowHttp: true }, []],
      [{ baseUrl: "http://127.0.0.1:8787/client/v4" }, []],
    ] as const) {
      const stack = newStack();
      newAccount(stack, props);
      expect(diagnosticsOf(stack)).toEqual(problems);
    }
  });
});

describe("an error of the operating system", () => {
  test.each([
    "EACCES",
    "EPERM",
    "EROFS",
    "ENOENT",
    "ENOTDIR",
    "EEXIST",
    "EISDIR",
    "ELOOP",
    "ENAMETOOLONG",
    "ENOSPC",
    "EDQUOT",
    "EMFILE",
    "EADDRINUSE",
    "EADDRNOTAVAIL",
  ])("is told with its fix: %s", (code) => {
    const reason = reasonOf(Object.assign(new Error(`${code}: raw, open '/x'`), { code }));
    expect(reason).not.toContain(code);
    expect(reason).toMatch(/; (check|choose|move|give|remove|free|raise|stop|use)/);
  });
});

describe("the emulator", () => {
  test("fails for a port and host that it cannot use, with the fix", async () => {
    const running = await AccessEmulator.start();
    const port = Number(new URL(running.url).port);
    try {
      for (const [options, code, message] of [
        [{ port }, "PORT_TAKEN", new RegExp(`port ${port} of 127\\.0\\.0\\.1 .*choose another port`)],
        [{ host: "nowhere.invalid" }, "CANNOT_LISTEN", /nowhere\.invalid.*use 127\.0\.0\.1/],
        [{ host: "192.0.2.1" }, "CANNOT_LISTEN", /192\.0\.2\.1.*use 127\.0\.0\.1/],
        [{ port: 70_000 }, "CANNOT_LISTEN", /port 70000.*from 0 to 65535/],
        [{ port: -1 }, "CANNOT_LISTEN", /port -1.*from 0 to 65535/],
      ] as const) {
        const error = await errorOf(() => AccessEmulator.start(options));
        expect(error).toMatchObject({ name: "EmulatorError", code });
        expect(error.message).toMatch(message);
        expect(error.message).not.toMatch(RAW);
      }
    } finally {
      await running.stop();
    }
  });

  test("fails for a state file that it cannot use, with the file and the fix", async () => {
    const folder = temporaryFolder();
    const file = temporaryFile("state.json", "{}");
    const loop = join(folder, "loop");
    symlinkSync(loop, loop);
    for (const stateFile of [folder, loop, join(file, "below"), join(folder, "none/state.json"), file]) {
      const error = await errorOf(() => AccessEmulator.start({ stateFile }));
      expect(error).toMatchObject({ name: "EmulatorError", code: expect.stringMatching(/^STATE_FILE_/) });
      expect(error.message).toContain(stateFile);
      expect(error.message).toMatch(/; |choose another one|Give the path of a regular file/);
      expect(error.message).not.toMatch(RAW);
    }
  });
});
