import { TerraformStack, TerraformVariable, Token } from "cdktf";
import { AccessRule, InfrastructureApp, Inventory, TargetFleet, type TargetProps } from "../../../lib";
import {
  annotationsOf,
  appOf,
  NETWORK_ID,
  newAccount,
  newStack,
  onlyResource,
  diagnosticsOf,
  synthesize,
  synthesizeText,
  temporaryFile,
} from "../synthesis";

function accountStack(): TerraformStack {
  const stack = newStack();
  newAccount(stack);
  return stack;
}

const fleetJson = (stack: TerraformStack): Record<string, unknown> =>
  onlyResource(synthesize(stack), "cfaccess_target_fleet");
const targetsJson = (stack: TerraformStack): unknown => fleetJson(stack).targets;

test("a small fleet", () => {
  const stack = accountStack();
  new TargetFleet(stack, "bastions", {
    targets: {
      "web-1.example.com": { ip: "10.0.0.5" },
      db: { hostname: "db.example.com", ip: { ipv4: "10.0.0.6", ipv6: "fd00::6" }, tags: { role: "db", env: "test" } },
    },
    tags: { env: "prod" },
    onExisting: "adopt",
  });

  expect(fleetJson(stack)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "on_existing": "adopt",
     "provider": "cfaccess",
     "targets": {
       "db": {
         "hostname": "db.example.com",
         "ip": {
           "ipv4": {
             "ip_addr": "10.0.0.6",
           },
           "ipv6": {
             "ip_addr": "fd00::6",
           },
         },
         "tags": {
           "env": "test",
           "role": "db",
         },
       },
       "web-1.example.com": {
         "hostname": "web-1.example.com",
         "ip": {
           "ipv4": {
             "ip_addr": "10.0.0.5",
           },
         },
         "tags": {
           "env": "prod",
         },
       },
     },
   }
  `);
});

test("the virtual network of an address overrides that of its target, which overrides that of the fleet", () => {
  const [own, target, fleet] = ["1", "2", "3"].map((digit) => NETWORK_ID.replace("f70", `f7${digit}`)) as [
    string,
    string,
    string,
  ];
  const stack = accountStack();
  new TargetFleet(stack, "fleet", {
    virtualNetworkId: fleet,
    targets: {
      a: { ip: "10.0.0.1" },
      b: { ip: "10.0.0.2", virtualNetworkId: target },
      c: { ip: { ipv4: { address: "10.0.0.3", virtualNetworkId: own }, ipv6: "fd00::3" }, virtualNetworkId: target },
    },
  });

  expect(targetsJson(stack)).toMatchObject({
    a: { ip: { ipv4: { ip_addr: "10.0.0.1", virtual_network_id: fleet } } },
    b: { ip: { ipv4: { ip_addr: "10.0.0.2", virtual_network_id: target } } },
    c: {
      ip: {
        ipv4: { ip_addr: "10.0.0.3", virtual_network_id: own },
        ipv6: { ip_addr: "fd00::3", virtual_network_id: target },
      },
    },
  });
});

test("keys are not changed", () => {
  const keys = ["Web-1.example.com", "web_1", "camelCase", "Büro 2 (Köln)"];
  const stack = accountStack();
  const targets = Object.fromEntries(keys.map((key, n) => [key, { hostname: `h${n}`, ip: `10.0.0.${n + 1}` }]));
  new TargetFleet(stack, "fleet", { targets });

  expect(Object.keys(targetsJson(stack) as object).sort()).toEqual([...keys].sort());
});

test("Terraform templates in tags are escaped", () => {
  const stack = accountStack();
  const tags = { "${a}": '${file("/etc/passwd")} and %{ if true } and $5' };
  new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.1", tags } } });

  expect(targetsJson(stack)).toMatchObject({
    web: { tags: { "$${a}": '$${file("/etc/passwd")} and %%{ if true } and $5' } },
  });
});

test("the JSON does not depend on the order of targets and tags", () => {
  const targets: [string, TargetProps][] = [
    ["c", { ip: "10.0.0.3", tags: { x: "1", a: "2" } }],
    ["a", { ip: { ipv4: "10.0.0.1", ipv6: "fd00::1" } }],
    ["10", { ip: "10.0.0.2" }],
  ];
  const [one, other] = [targets, [...targets].reverse()].map((entries) => {
    const stack = accountStack();
    new TargetFleet(stack, "fleet", {
      targets: Object.fromEntries(entries),
      tags: Object.fromEntries(entries.map(([key]) => [key, key])),
    });
    return synthesizeText(stack).replaceAll(/"path": "[^"]*"/g, "");
  });

  expect(one).toBe(other);
});

describe("Tokens", () => {
  const variable = (stack: TerraformStack, name = "x"): TerraformVariable =>
    new TerraformVariable(stack, name, { type: "any" });

  test.each<[string, (token: string) => TargetProps, unknown]>([
    ["hostname", (token) => ({ hostname: token, ip: "10.0.0.1" }), { hostname: "${var.x}" }],
    ["part of a hostname", (token) => ({ hostname: `web-${token}`, ip: "10.0.0.1" }), { hostname: "web-${var.x}" }],
    ["IPv4 address", (token) => ({ ip: { ipv4: token } }), { ip: { ipv4: { ip_addr: "${var.x}" } } }],
    ["IPv6 address", (token) => ({ ip: { ipv6: { address: token } } }), { ip: { ipv6: { ip_addr: "${var.x}" } } }],
    [
      "virtual network",
      (token) => ({ ip: "10.0.0.1", virtualNetworkId: token }),
      { ip: { ipv4: { virtual_network_id: "${var.x}" } } },
    ],
    ["value of a tag", (token) => ({ ip: "10.0.0.1", tags: { a: token } }), { tags: { a: "${var.x}", env: "prod" } }],
    ["name of a tag", (token) => ({ ip: "10.0.0.1", tags: { [token]: "b" } }), { tags: { "${var.x}": "b" } }],
  ])("may be the %s", (_, target, expected) => {
    const stack = accountStack();
    new TargetFleet(stack, "fleet", { targets: { web: target(variable(stack).stringValue) }, tags: { env: "prod" } });

    expect(targetsJson(stack)).toMatchObject({ web: expected as object });
  });

  test("may be an address of unknown family, which Terraform determines", () => {
    const stack = accountStack();
    new TargetFleet(stack, "fleet", { targets: { web: { ip: variable(stack).stringValue } } });

    expect(targetsJson(stack)).toMatchObject({
      web: {
        ip: {
          ipv4: '${strcontains(var.x, ":") ? null : {"ip_addr" = var.x}}',
          ipv6: '${strcontains(var.x, ":") ? {"ip_addr" = var.x} : null}',
        },
      },
    });
  });

  test("may be all tags, which Terraform merges", () => {
    const stack = accountStack();
    const tags = Token.asStringMap(variable(stack).value);
    new TargetFleet(stack, "fleet", {
      targets: { a: { ip: "10.0.0.1", tags }, b: { ip: "10.0.0.2" } },
      tags: { env: "prod" },
    });

    expect(targetsJson(stack)).toMatchObject({
      a: { tags: '${merge({"env" = "prod"}, var.x)}' },
      b: { tags: { env: "prod" } },
    });
  });

  test("may be the settings of the fleet", () => {
    const stack = accountStack();
    new TargetFleet(stack, "fleet", {
      targets: { a: { ip: "10.0.0.1" } },
      tags: Token.asStringMap(variable(stack, "tags").value),
      virtualNetworkId: variable(stack, "network").stringValue,
      onExisting: variable(stack, "existing").stringValue as "fail",
    });

    expect(fleetJson(stack)).toMatchObject({
      on_existing: "${var.existing}",
      targets: { a: { tags: "${var.tags}", ip: { ipv4: { virtual_network_id: "${var.network}" } } } },
    });
  });

  test("may be all targets", () => {
    const stack = accountStack();
    const fleet = new TargetFleet(stack, "fleet", { targets: Token.asAny(variable(stack).value) });
    stack.addOverride("output.out.value", {
      hostnames: fleet.hostnames,
      ids: fleet.targetIds,
      id: fleet.targetId("any"),
      size: fleet.size,
      criteria: fleet.criteria(22, "SSH").targetAttributes,
    });

    expect(targetsJson(stack)).toBe("${var.x}");
    const hostnames = "${sort(distinct(values(cfaccess_target_fleet.fleet_6DA21C9E.targets)[*].hostname))}";
    expect(synthesize(stack).output?.out?.value).toEqual({
      hostnames,
      ids: "${zipmap(keys(cfaccess_target_fleet.fleet_6DA21C9E.targets), values(cfaccess_target_fleet.fleet_6DA21C9E.targets)[*].id)}",
      id: "${cfaccess_target_fleet.fleet_6DA21C9E.targets.any.id}",
      size: "${length(cfaccess_target_fleet.fleet_6DA21C9E.targets)}",
      criteria: { hostname: hostnames },
    });
  });

  test("of another stack may be used in targets", () => {
    const stack = accountStack();
    const other = new TerraformStack(appOf(stack), "other");
    const address = variable(other, "address");
    new TargetFleet(stack, "fleet", { targets: { a: { hostname: "a", ip: { ipv4: address.stringValue } } } });

    expect(JSON.stringify(targetsJson(stack))).toContain("${data.terraform_remote_state.");
  });
});

describe("the attributes of a fleet", () => {
  test("hostnames are sorted, without duplicates, ignoring case", () => {
    const stack = accountStack();
    const fleet = new TargetFleet(stack, "fleet", {
      targets: {
        c: { hostname: "web", ip: "10.0.0.1" },
        b: { hostname: "Web", ip: "10.0.0.2" },
        a: { hostname: "db", ip: "10.0.0.3" },
      },
    });

    expect(fleet.hostnames).toEqual(["db", "Web"]);
    expect(fleet.size).toBe(3);
  });

  test("targetIds has the identifiers by key", () => {
    const stack = accountStack();
    const fleet = new TargetFleet(stack, "fleet", { targets: { "web-1.example.com": { ip: "10.0.0.1" } } });
    stack.addOverride("output.ids.value", { all: fleet.targetIds, one: fleet.targetId("web-1.example.com") });

    const id = '${cfaccess_target_fleet.fleet_6DA21C9E.targets["web-1.example.com"].id}';
    expect(synthesize(stack).output?.ids?.value).toEqual({ all: { "web-1.example.com": id }, one: id });
  });

  test("fails with the identifier of an unknown target", () => {
    const stack = accountStack();
    const fleet = new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.1" } } });
    stack.addOverride("output.ids.value", [fleet.targetId("db"), fleet.targetId("db")]);

    expect(diagnosticsOf(stack)).toEqual(['[stack/fleet] targetId: the fleet has no target "db"; its keys are web']);
  });

  test("criteria depend on the fleet", () => {
    const fleet = new TargetFleet(accountStack(), "fleet", { targets: { web: { ip: "10.0.0.1" } } });

    expect(fleet.criteria(22, "SSH")).toEqual({
      port: 22,
      protocol: "SSH",
      targetAttributes: { hostname: ["web"] },
      dependsOn: [fleet.resource],
    });
  });

  test("criteria accept a Token as port", () => {
    const stack = accountStack();
    const fleet = new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.1" } } });
    const port = new TerraformVariable(stack, "port", { type: "number" });

    expect(Token.isUnresolved(fleet.criteria(port.numberValue, "RDP").port)).toBe(true);
  });

  test.each([0, 65_536, 22.5, NaN])("fails with criteria for port %p", (port) => {
    const stack = accountStack();
    const fleet = new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.1" } } });
    fleet.criteria(port, "SSH");

    expect(diagnosticsOf(stack)).toEqual([
      `[stack/fleet] criteria: port must be a whole number from 1 to 65535, not ${port}`,
    ]);
  });

  test("fails with criteria for an unknown protocol", () => {
    const stack = accountStack();
    const fleet = new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.1" } } });
    const props = { name: "SSH", usernames: ["ubuntu"], allow: [AccessRule.emailDomain("example.com")] };
    new InfrastructureApp(stack, "ssh", { ...props, targetCriteria: [fleet.criteria(22, "ssh" as "SSH")] });

    expect(diagnosticsOf(stack)).toEqual(['[stack/fleet] criteria: protocol is "ssh"; it must be "SSH" or "RDP"']);
  });
});

describe("TargetFleet.fromHostnames", () => {
  test("has the hostnames of existing targets", () => {
    const stack = newStack();
    const fleet = TargetFleet.fromHostnames(stack, "existing", ["web", "db", "WEB"]);

    expect(fleet.hostnames).toEqual(["db", "web"]);
    expect(fleet.criteria(3389, "RDP")).toMatchObject({ targetAttributes: { hostname: ["db", "web"] }, dependsOn: [] });
  });

  test("accepts Tokens", () => {
    const stack = newStack();
    const names = new TerraformVariable(stack, "names", { type: "list(string)" }).listValue;

    expect(TargetFleet.fromHostnames(stack, "existing", names).hostnames).toEqual(names);
  });

  test("fails with invalid hostnames, and without hostnames", () => {
    const stack = newStack();
    TargetFleet.fromHostnames(stack, "existing", ["ok", "web_1", ".x", undefined as unknown as string]);
    TargetFleet.fromHostnames(stack, "none", []);
    const { hostnames } = TargetFleet.fromHostnames(stack, "missing", undefined as unknown as string[]);

    expect(hostnames).toEqual([]);
    expect(diagnosticsOf(stack)).toEqual([
      "[stack/existing] hostnames[3] must be a string, not undefined",
      expect.stringContaining('[stack/existing] the hostname is ".x"; it must consist of'),
      expect.stringContaining('[stack/existing] the hostname is "web_1"; it must consist of'),
      "[stack/none] hostnames is empty; add at least one",
      "[stack/missing] hostnames is required (list of strings)",
    ]);
  });

  test("fails with an invalid port of criteria", () => {
    const stack = newStack();
    TargetFleet.fromHostnames(stack, "existing", ["web"]).criteria(0, "RDP");

    expect(diagnosticsOf(stack)).toEqual([
      "[stack/existing] criteria: port must be a whole number from 1 to 65535, not 0",
    ]);
  });

  test("fails outside a stack too, where cdktf does not validate constructs", () => {
    const stack = newStack();
    TargetFleet.fromHostnames(appOf(stack), "existing", ["web_1"]);

    expect(() => synthesize(stack)).toThrow('[existing] CFA1701: the hostname is "web_1"; it must consist of');
  });
});

test("targets may be an inventory, whose notes become annotations", () => {
  const file = temporaryFile("config", "CanonicalizeHostname yes\nHost web\n  HostName 10.0.0.1\n");
  const stack = accountStack();
  new TargetFleet(stack, "fleet", { targets: Inventory.fromSshConfig(file) });

  expect(targetsJson(stack)).toEqual({ web: { hostname: "web", ip: { ipv4: { ip_addr: "10.0.0.1" } } } });
  expect(annotationsOf(stack)).toEqual([`${file}:1: CanonicalizeHostname is ignored: names are not resolved`]);
});

test("accepts 5,000 targets", () => {
  const stack = accountStack();
  const targets = Array.from({ length: 5_000 }, (_, n) => [`web-${n}`, { ip: `10.0.${n >> 8}.${n & 255}` }] as const);
  new TargetFleet(stack, "fleet", { targets: Object.fromEntries(targets) });

  expect(Object.keys(targetsJson(stack) as object)).toHaveLength(5_000);
});
