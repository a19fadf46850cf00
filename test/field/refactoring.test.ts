// Section "Refactoring is safe": what `movedFrom`, `removedWithoutDestroy` and `importFromState` write.
import { App, TerraformOutput, TerraformResource, TerraformStack, Testing, type TerraformElement } from "cdktf";
import { Construct, type IConstruct, type Node } from "constructs";
import * as access from "../../lib";
import {
  AccessAccount,
  AccessGroup,
  AccessPolicy,
  AccessRule,
  diagnosticsOf,
  GatewayCa,
  IdentityProvider,
  importFromState,
  InfrastructureApp,
  InfrastructureTarget,
  McpApp,
  McpPortalApp,
  McpServer,
  movedFrom,
  removedWithoutDestroy,
  Secret,
  SecureMcpPortal,
  SelfHostedApp,
  ServiceToken,
  SshInfrastructureApp,
  TargetFleet,
} from "../../lib";
import { IMPORT_IDS } from "../../lib/constructs/kernel/import-from-state";
import { SUBJECTS } from "../constructs/subjects";
import { clientOf } from "../client/sample";
import { refuse, ScriptedServer } from "../client/scripted-server";
import {
  ACCOUNT_ID,
  annotationsOf,
  fakeExecutable,
  newAccount,
  newApp,
  newStack,
  synthesize,
  temporaryFile,
} from "../constructs/synthesis";
import { textOf } from "../docs/snippets";

const allow = [AccessRule.emailDomain("example.com")];
const zoneId = "0".repeat(32);

type Former = string | readonly string[];
type Create = (scope: Construct, id: string, former?: Former) => Construct;
const moved = (former?: Former) => (former === undefined ? {} : { movedFrom: former });

/** Constructs with few props. */
const WITH_FEW_PROPS: Readonly<Record<string, Create>> = {
  AccessAccount: (scope, id, former) => {
    const accountId = "f".repeat(32);
    const account = new AccessAccount(scope, id, { accountId, companionBuild: fakeExecutable(), ...moved(former) });
    GatewayCa.forAccount(account);
    return account;
  },
  AccessGroup: (scope, id, former) => new AccessGroup(scope, id, { name: "Group", include: allow, ...moved(former) }),
  AccessPolicy: (scope, id, former) =>
    new AccessPolicy(scope, id, { name: "Policy", include: allow, ...moved(former) }),
  GatewayCa: (scope, id, former) => new GatewayCa(scope, id, moved(former)),
  IdentityProvider: (scope, id, former) =>
    IdentityProvider.github(scope, id, {
      ...{ name: "GitHub", clientId: "access", clientSecret: Secret.fromVariable("GITHUB"), ...moved(former) },
    }),
  InfrastructureApp: (scope, id, former) =>
    new InfrastructureApp(scope, id, {
      name: "Database",
      targetCriteria: [{ port: 22, protocol: "SSH", targetAttributes: { hostname: ["db"] } } as never],
      usernames: ["root"],
      allow,
      ...moved(former),
    }),
  InfrastructureTarget: (scope, id, former) =>
    new InfrastructureTarget(scope, id, { hostname: "db", ip: "10.0.1.5", ...moved(former) }),
  McpApp: (scope, id, former) =>
    new McpApp(scope, id, { name: "Wiki", server: McpServer.fromId(scope, "wiki", "wiki"), allow, ...moved(former) }),
  McpPortalApp: (scope, id, former) =>
    new McpPortalApp(scope, id, { name: "Portal", hostname: "portal.example.com", allow, ...moved(former) }),
  McpServer: (scope, id, former) =>
    new McpServer(scope, id, { name: "Wiki", url: "https://wiki.example.com/mcp", ...moved(former) }),
  SecureMcpPortal: (scope, id, former) =>
    new SecureMcpPortal(scope, id, {
      name: "Tools",
      hostname: "mcp.example.com",
      zoneId,
      allow,
      servers: { docs: { url: "https://docs.example.com/mcp" }, wiki: { url: "https://wiki.example.com/mcp" } },
      ...moved(former),
    }),
  SelfHostedApp: (scope, id, former) =>
    new SelfHostedApp(scope, id, { name: "CRM", domain: "crm.example.com", allow, ...moved(former) }),
  ServiceToken: (scope, id, former) => new ServiceToken(scope, id, { name: "CI", ...moved(former) }),
  SshInfrastructureApp: (scope, id, former) =>
    new SshInfrastructureApp(scope, id, {
      name: "SSH",
      targets: new TargetFleet(scope, "fleet", { targets: { web: { ip: "10.0.0.1" } } }),
      usernames: ["ubuntu"],
      allow,
      ...moved(former),
    }),
  TargetFleet: (scope, id, former) =>
    new TargetFleet(scope, id, { targets: { web: { ip: "10.0.0.1" } }, ...moved(former) }),
};

/** The name of a construct: that of a kind of identity provider is the factory, `IdentityProvider.okta`. */
const nameOf = ({ kind }: (typeof SUBJECTS)[number]): string => kind.name.split(".")[0] ?? kind.name;

/** Every construct, the others with every prop; the completeness test below names one that is missing. */
const CONSTRUCTS: Readonly<Record<string, Create>> = {
  ...Object.fromEntries(
    [...SUBJECTS].reverse().map((one): [string, Create] => [
      nameOf(one),
      (scope, id, former) => {
        const props = { ...one.every(TerraformStack.of(scope)), ...moved(former) };
        return new one.kind(scope, id, props) as Construct;
      },
    ]),
  ),
  ...WITH_FEW_PROPS,
};

/** Exported constructs that create nothing themselves. */
const ABSTRACT = ["AccessApplication"];

function stackWithAccount(): TerraformStack {
  const stack = newStack();
  newAccount(stack, { providerVersion: "5.29.0" }); // it has every attribute
  return stack;
}

type Json = ReturnType<typeof synthesize>;
interface Move {
  readonly from: string;
  readonly to: string;
}
const movesOf = (json: Json): Move[] => (json.moved as unknown as Move[] | undefined) ?? [];

/** The moves without those from the official application: they keep one that the companion now manages. */
function withoutTakeOvers(moves: readonly Move[], addresses: readonly string[]): Move[] {
  const official = /^cloudflare_zero_trust_access_(?:application|service_token)\./;
  return moves.filter(({ from }) => !official.test(from) || addresses.includes(from));
}

const addressesBelow = (construct: IConstruct): string[] =>
  construct.node
    .findAll()
    .filter((one) => TerraformResource.isTerraformResource(one))
    .map((one) => `${one.terraformResourceType}.${one.friendlyUniqueId}`)
    .sort();

test("every exported construct has movedFrom", () => {
  const exported = Object.entries(access)
    .filter(([, one]) => typeof one === "function" && one.prototype instanceof Construct)
    .map(([name]) => name);
  expect(Object.keys(CONSTRUCTS).sort()).toEqual(exported.filter((name) => !ABSTRACT.includes(name)).sort());
});

describe.each(Object.entries(CONSTRUCTS))("%s", (name, create) => {
  const newScope = (): TerraformStack => (name === "AccessAccount" ? newStack() : stackWithAccount());

  test("a new ID moves each of its resources, and nothing else", () => {
    const before = addressesBelow(create(newScope(), "old"));
    const stack = newScope();
    const after = addressesBelow(create(stack, "new", "old"));
    const moves = withoutTakeOvers(movesOf(synthesize(stack)), before);
    expect(before.length).toBeGreaterThan(0);
    expect(moves.map(({ from }) => from).sort()).toEqual(before);
    expect(moves.map(({ to }) => to).sort()).toEqual(after);
  });

  test("fails for a former ID of the wrong type", () => {
    const stack = newScope();
    create(stack, "new", 5 as never);
    expect(diagnosticsOf(stack)).toContainEqual(
      expect.objectContaining({
        code: "CFA1002",
        message: expect.stringMatching(/^movedFrom must be a former ID such as "tools"/) as string,
      }),
    );
  });
});

test("every type of resource that a construct creates has an import identifier", () => {
  const types = Object.values(CONSTRUCTS).flatMap((create) => addressesBelow(create(stackWithAccount(), "one")));
  const notImportable = [
    "cloudflare_zero_trust_access_mtls_hostname_settings", // the official provider cannot import it
    "cfaccess_policy_test", // no object of the account
    "cfaccess_service_token_delivery", // no object of the account
    "cfaccess_token_revocation", // no object of the account
  ];
  const missing = types
    .map((address) => address.split(".")[0] ?? "")
    .filter((type) => !notImportable.includes(type) && !(type in IMPORT_IDS));
  expect(missing).toEqual([]);
});

test.each(Object.entries(CONSTRUCTS))("docs/guides/import.md has the import identifier of %s", (name, create) => {
  const { resource } = create(stackWithAccount(), "one") as { readonly resource?: TerraformResource };
  // A fleet has several forms, and the others have none.
  const without = ["TargetFleet", "MtlsHostnameSettings", "PolicyTest", "TokenRevocation"];
  if (resource === undefined || without.includes(name)) return;
  const row = textOf("docs/guides/import.md")
    .split("\n")
    .find((line) => line.split("|")[1]?.includes(`\`${name}\``) === true);
  const ids = {
    account_id: "ACCOUNT_ID",
    id: "ID",
    server_id: "ID",
    app_id: "ID",
    application_id: "ID",
    name: "TAG_NAME",
  };
  const documented = row?.split("|")[3]?.replaceAll(/\/[A-Z]+_ID`/g, "/ID`");
  expect(documented).toContain(`\`${IMPORT_IDS[resource.terraformResourceType]?.(ids) ?? ""}\``);
});

test("a look-up has nothing to move, and refuses movedFrom", () => {
  const stack = stackWithAccount();
  AccessGroup.fromName(stack, "found", "Engineers", { movedFrom: "old" } as never);
  expect(diagnosticsOf(stack)[0]?.message).toMatch(/^movedFrom is not a prop/);
});

const group = (scope: Construct, id: string, former?: Former): AccessGroup =>
  new AccessGroup(scope, id, { name: id, include: allow, ...moved(former) });
const addressOf = (construct: Construct): string => addressesBelow(construct)[0] ?? "";
const formerAddress = (...path: string[]): string => {
  let scope: Construct = stackWithAccount();
  for (const id of path.slice(0, -1)) scope = new Construct(scope, id);
  return addressOf(group(scope, path.at(-1) ?? ""));
};

describe("former paths", () => {
  test.each([
    ["an ID in the same scope", "old", ["team", "old"]],
    ["a path in the stack", "company/sales/old", ["company", "sales", "old"]],
    ["an ID at the top of the stack", "/old", ["old"]],
    ["the hidden ID Default", "company/Default", ["company", "Default"]],
  ])("%s", (_what, former, path) => {
    const stack = stackWithAccount();
    const made = group(new Construct(stack, "team"), "new", former);
    expect(movesOf(synthesize(stack))).toEqual([{ from: formerAddress(...path), to: addressOf(made) }]);
  });

  test("a list is a chain, the oldest first: Terraform refuses two moves to one address", () => {
    const stack = stackWithAccount();
    const made = group(stack, "third", ["first", "second"] as const);
    expect(movesOf(synthesize(stack))).toEqual([
      { from: formerAddress("first"), to: formerAddress("second") },
      { from: formerAddress("second"), to: addressOf(made) },
    ]);
  });

  test("a construct of the user that is renamed takes constructs with it, renamed ones too", () => {
    const stack = stackWithAccount();
    const team = new Construct(stack, "platform");
    movedFrom(team, "team");
    group(team, "staff");
    const renamed = group(team, "people", "users");
    const moves = movesOf(synthesize(stack));
    expect(moves.filter(({ to }) => to !== addressOf(renamed)).map(({ from }) => from)).toEqual(
      expect.arrayContaining([formerAddress("team", "staff"), formerAddress("team", "users")]),
    );
    // Each address that the renamed group can have had leads to its address of today.
    for (const path of [
      ["team", "users"],
      ["platform", "users"],
      ["team", "people"],
    ]) {
      let at = formerAddress(...path);
      for (const _ of moves) at = moves.find(({ from }) => from === at)?.to ?? at;
      expect(at).toBe(addressOf(renamed));
    }
  });

  test("a stack with a naming of its own names the former addresses too", () => {
    class NamedStack extends TerraformStack {
      protected override allocateLogicalId(element: TerraformElement | Node): string {
        const { path } = "node" in element ? element.node : element;
        return path.replaceAll("/", "__");
      }
    }
    const stack = new NamedStack(newApp(), "mine");
    newAccount(stack);
    group(stack, "new", "old");
    expect(movesOf(synthesize(stack))).toEqual([
      {
        from: "cloudflare_zero_trust_access_group.mine__old__Resource",
        to: "cloudflare_zero_trust_access_group.mine__new__Resource",
      },
    ]);
  });

  test("a logical ID that was set does not change, and a resource that the user moves is left to them", () => {
    const stack = stackWithAccount();
    group(stack, "new", "old").resource.overrideLogicalId("staff");
    group(stack, "two", "one").resource.moveFromId("cloudflare_zero_trust_access_group.handmade");
    expect(movesOf(synthesize(stack))).toEqual([
      { from: "cloudflare_zero_trust_access_group.handmade", to: expect.any(String) as string },
    ]);
  });

  test("HCL has the blocks too", () => {
    const stack = stackWithAccount();
    const made = group(stack, "new", "old");
    const hcl = String(Testing.synthHcl(stack));
    expect(hcl.replace(/\s+/g, " ")).toContain(`moved { to = ${addressOf(made)} from = ${formerAddress("old")} }`);
  });

  test("the key of a portal's server can change: its scope moves", () => {
    const portalWith = (key: string) => {
      const stack = stackWithAccount();
      const servers = { [key]: { url: "https://docs.example.com/mcp", serverId: "docs" } };
      const portal = new SecureMcpPortal(stack, "tools", { name: "T", hostname: "mcp.example.com", allow, servers });
      return { stack, member: portal.node.findChild(`server-${key}`) };
    };
    const { stack, member } = portalWith("handbook");
    movedFrom(member, "server-docs");
    const former = addressesBelow(portalWith("docs").member);
    expect(movesOf(synthesize(stack)).map(({ from }) => from)).toEqual(expect.arrayContaining(former));
  });

  test("data sources and existing objects do not move", () => {
    const stack = stackWithAccount();
    const team = new Construct(stack, "platform");
    movedFrom(team, "team");
    AccessGroup.fromName(team, "found", "Engineers");
    expect(movesOf(synthesize(stack))).toEqual([]);
  });
});

describe("identifiers that follow from the ID of a construct", () => {
  test("a renamed portal or server has the same identifier, with a warning to set it", () => {
    const stack = stackWithAccount();
    CONSTRUCTS.SecureMcpPortal?.(stack, "platform-tools", ["tools", "eng-tools"]);
    CONSTRUCTS.McpServer?.(stack, "handbook", "/team-wiki");
    const json = synthesize(stack);
    expect(Object.values(json.resource?.cfaccess_mcp_portal ?? {})).toEqual([expect.objectContaining({ id: "tools" })]);
    expect(annotationsOf(stack)).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          'CFA1906: portalId is "tools", which follows from movedFrom; set portalId: "tools" before you remove movedFrom',
        ),
        expect.stringContaining('CFA1906: serverId is "team-wiki"'),
      ]),
    );
  });
});

describe("errors", () => {
  const errorsOf = (build: (stack: TerraformStack) => void): [string, string, string][] => {
    const app = newApp();
    const stack = new TerraformStack(app, "stack");
    new TerraformStack(app, "other");
    newAccount(stack);
    build(stack);
    return diagnosticsOf(stack).map(({ code, path, message }) => [code, path, message]);
  };

  test.each([
    ["a Token", "${TfToken[TOKEN.0]}", "CFA1003", /must be known at synthesis/],
    ["an empty string", "", "CFA1002", /must be a former ID/],
    ["unknown characters", 'a"b', "CFA1901", /is "a\\"b", which is not the ID of a construct/],
    ["an expression", "${var.id}", "CFA1901", /not the ID of a construct/],
    ["an empty ID in a path", "team//tools", "CFA1901", /has an empty ID/],
    [
      "an address of Terraform",
      "cloudflare_zero_trust_access_group.old_Resource_1A2B3C4D",
      "CFA1901",
      /an address of Terraform; write the former ID of the construct, or call moveFromId/,
    ],
    ["a path that leaves the stack", "../other/tools", "CFA1902", /cannot leave it/],
    ["a path in another stack", "other/tools", "CFA1902", /in another stack \("other"\).*docs\/refactoring\.md/],
    ["a path with the ID of its stack", "stack/tools", "CFA1902", /begins below it: "\/tools"/],
    ["its own ID", "new", "CFA1903", /the construct is there today/],
    ["its own path", "/new", "CFA1903", /the construct is there today/],
  ])("%s", (_what, former, code, message) => {
    expect(errorsOf((stack) => group(stack, "new", former))).toEqual([
      [code, "stack/new", expect.stringMatching(message)],
    ]);
  });

  test("a former address that the stack still has; two IDs cannot be swapped at once", () => {
    const errors = errorsOf((stack) => {
      group(stack, "a", "b");
      group(stack, "b", "a");
    });
    expect(errors.map(([code, path]) => [code, path])).toEqual([
      ["CFA1904", "stack/a"],
      ["CFA1904", "stack/b"],
    ]);
    expect(errors[0]?.[2]).toMatch(
      /^movedFrom is "b", and "stack\/b\/Resource" still has the address there, .*third ID/,
    );
  });

  test("two constructs that are moved from one", () => {
    const errors = errorsOf((stack) => {
      group(stack, "a", "old");
      group(stack, "b", ["older", "old"]);
    });
    expect(errors.map(([code, path]) => [code, path])).toEqual([
      ["CFA1905", "stack/a"],
      ["CFA1905", "stack/b"],
    ]);
    expect(errors[0]?.[2]).toMatch(/"stack\/b\/Resource" is moved from the same address/);
  });
});

describe("removedWithoutDestroy", () => {
  test("writes a removed block for each resource, and no resource", () => {
    const stack = stackWithAccount();
    const portal = CONSTRUCTS.SecureMcpPortal?.(stack, "tools") as Construct;
    removedWithoutDestroy(portal);
    const json = synthesize(stack);
    expect(json.resource).toBeUndefined();
    expect(json.removed).toEqual(
      expect.arrayContaining(addressesBelow(portal).map((from) => ({ from, lifecycle: { destroy: false } }))),
    );
  });

  test("fails while the stack refers to the construct, and for HCL", () => {
    const stack = stackWithAccount();
    const engineers = group(stack, "engineers");
    new TerraformOutput(stack, "id", { value: engineers.groupId });
    removedWithoutDestroy(engineers);
    expect(diagnosticsOf(stack)).toEqual([
      {
        code: "CFA1907",
        path: "stack/engineers",
        message: expect.stringMatching(/"stack\/id" refers to it; give it the identifier/) as string,
      },
    ]);
    expect(() => String(Testing.synthHcl(stack))).toThrow(/CFA1907/);
  });

  test("fails for what is no construct in a stack", () => {
    expect(() => removedWithoutDestroy("engineers" as never)).toThrow(
      /needs a construct in a TerraformStack, not a string/,
    );
    expect(() => removedWithoutDestroy(new App())).toThrow(/CFA1023/);
  });
});

describe("importFromState", () => {
  const state = (...resources: object[]): string =>
    temporaryFile("old.json", JSON.stringify({ version: 4, resources }));

  test("writes an import block for each resource, with the identifier of the state", () => {
    const stack = stackWithAccount();
    const [type = "", name = ""] = formerAddress("old").split(".");
    const made = group(stack, "new");
    const attributes = { account_id: ACCOUNT_ID, id: "the-id" };
    importFromState(made, { file: state({ mode: "managed", type, name, instances: [{ attributes }] }), path: "old" });
    expect(synthesize(stack).import).toEqual([
      { id: `accounts/${ACCOUNT_ID}/the-id`, to: addressOf(made), provider: "cloudflare" },
    ]);
  });

  const [type = "", name = ""] = formerAddress("a").split(".");
  const attributes = { account_id: ACCOUNT_ID, id: "the-id" };
  test.each<[string, object]>([
    ["with a count of 0", { instances: [] }],
    ["that waits for its deletion", { instances: [{ deposed: "00000001", attributes }] }],
    ["of a module, with the same name", { module: "module.old", instances: [{ attributes }] }],
  ])("fails for a state that has only a resource %s", (_what, fields) => {
    const stack = stackWithAccount();
    importFromState(group(stack, "a"), { file: state({ mode: "managed", type, name, ...fields }) });
    expect(diagnosticsOf(stack).map(({ code }) => code)).toEqual(["CFA1910"]);
  });

  test("fails for a state without the resource, and for a file that is no state, of which it shows nothing", () => {
    const stack = stackWithAccount();
    importFromState(group(stack, "a"), { file: state() });
    importFromState(group(stack, "b"), { file: temporaryFile("secret.txt", "a secret") });
    const errors = diagnosticsOf(stack);
    expect(errors.map(({ code, path }) => [code, path])).toEqual([
      ["CFA1910", "stack/a"],
      ["CFA1909", "stack/b"],
    ]);
    expect(errors[1]?.message).toMatch(/is not a state; write it with "terraform state pull"/);
    expect(JSON.stringify(errors)).not.toContain("a secret");
  });
});

test("a request that is refused with HTTP 409 is sent once: the conflict will not pass", async () => {
  const server = await ScriptedServer.start(refuse(409), refuse(409));
  const client = clientOf(server, { throttle: false });
  try {
    await expect(client.groups.delete({ group_id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" })).rejects.toMatchObject({
      code: "ACCESS_ERR_CONFLICT",
      attempts: 1,
    });
    expect(server.requests).toHaveLength(1);
  } finally {
    await client.close();
    await server.stop();
  }
});
