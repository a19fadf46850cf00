import { TerraformStack, TerraformVariable, Testing, Token } from "cdktf";
import { Construct } from "constructs";
import {
  AccessAccount,
  AccessRule,
  Inventory,
  SshInfrastructureApp,
  TargetFleet,
  type TargetFleetProps,
  type TargetProps,
} from "../../../lib";
import {
  annotationsOf,
  codesOf,
  NETWORK_ID,
  newAccount,
  newApp,
  newStack,
  diagnosticsOf,
  fakeExecutable,
  synthesize,
  temporaryFile,
} from "../synthesis";

/** The diagnostics of a fleet with these targets. */
function diagnosticsWith(targets: TargetFleetProps["targets"], props: Partial<TargetFleetProps> = {}): string[] {
  const stack = newStack();
  newAccount(stack);
  new TargetFleet(stack, "fleet", { targets, ...props });
  return diagnosticsOf(stack);
}

/** The warnings of a fleet with these targets, which has no diagnostics. */
function warningsWith(targets: TargetFleetProps["targets"], props: Partial<TargetFleetProps> = {}): string[] {
  const stack = newStack();
  newAccount(stack);
  new TargetFleet(stack, "fleet", { targets, ...props });
  expect(diagnosticsOf(stack)).toEqual([]);
  return annotationsOf(stack);
}

/** Matches the only diagnostic of a fleet by its beginning. */
const only = (problem: string): unknown[] => [expect.stringContaining(`[stack/fleet] ${problem}`)];

const RULE = "it must consist of letters, digits, dashes and periods, and start and end with a letter or digit";

test.each<[string, string, string]>([
  ["an underscore", "web_1", `the hostname is "web_1"; ${RULE}`],
  ["a leading dot", ".web", `the hostname is ".web"; ${RULE}`],
  ["a dash at its end", "web-", `the hostname is "web-"; ${RULE}`],
  ["no characters", "", `the hostname is ""; ${RULE}`],
  ["300 characters", "a".repeat(300), "the hostname has 300 characters; the maximum is 255"],
])("fails with a hostname that has %s", (_, hostname, problem) => {
  expect(diagnosticsWith({ web: { hostname, ip: "10.0.0.1" } })).toEqual([`[stack/fleet] target "web": ${problem}`]);
});

test.each<[string, TargetFleetProps["targets"]]>([
  ["CFA1701", { web: { hostname: "web_1", ip: "10.0.0.1" } }],
  ["CFA1702", { '"a"': { hostname: "web", ip: "10.0.0.1" } }],
  ["CFA1703", { web: { ip: "10.0.0" } }],
  ["CFA1705", { a: { ip: "10.0.0.1" }, b: { ip: "10.0.0.1" } }],
  ["CFA1706", { web: { ip: "10.0.0.1", virtualNetworkId: "default" } }],
  ["CFA1707", { web: { ip: "10.0.0.1", tags: { "": "x" } } }],
  ["CFA1708", {}],
])("fails with code %s for %j", (code, targets) => {
  const stack = newStack();
  newAccount(stack);
  new TargetFleet(stack, "fleet", { targets });
  expect(codesOf(stack)).toEqual([code]);
});

test("accepts a hostname with 255 characters", () => {
  expect(diagnosticsWith({ web: { hostname: "a".repeat(255), ip: "10.0.0.1" } })).toEqual([]);
});

test("fails with a key that is not a hostname, if the target has no hostname", () => {
  expect(diagnosticsWith({ web_1: { ip: "10.0.0.1" } })).toEqual([
    `[stack/fleet] target "web_1": the hostname is "web_1"; ${RULE}; the default is the key, so set hostname`,
  ]);
});

test.each(["", '"a"', "a\\b", "${a}", "a%{b}", "a\nb", "__proto__"])("fails with the key %p", (key) => {
  const targets = Object.fromEntries([[key, { hostname: "web", ip: "10.0.0.1" }]]);

  expect(diagnosticsWith(targets)).toEqual(
    only(`target "${key}": the key is invalid; it must start with a letter or digit`),
  );
});

test("fails with a key that is a Token", () => {
  const stack = newStack();
  newAccount(stack);
  const token = new TerraformVariable(stack, "x", { type: "string" }).stringValue;
  new TargetFleet(stack, "fleet", { targets: { [token]: { ip: "10.0.0.1" } } });

  expect(diagnosticsOf(stack)).toEqual([
    "[stack/fleet] the key of a target must be known at synthesis, and it is a Token; use a fixed key, and set hostname",
  ]);
});

test.each<[TargetProps["ip"], string]>([
  ["10.0.0", '"10.0.0" is not an IP address; an IPv4 address has four numbers from 0 to 255, such as "10.0.0.5"'],
  ["10.0.0.256", '"10.0.0.256" is not an IP address; an IPv4 address has four numbers from 0 to 255'],
  ["010.0.0.1", '"010.0.0.1" is not an IP address; an IPv4 address has four numbers from 0 to 255'],
  [
    "10.0.0.0/24",
    '"10.0.0.0/24" is not an IP address; it is a network, but a target is one host; give the address of the host',
  ],
  [
    "10.0.0.1:22",
    '"10.0.0.1:22" is not an IP address; give the address without a port or brackets; the application sets the port',
  ],
  ["[fd00::1]", '"[fd00::1]" is not an IP address; give the address without a port or brackets'],
  ["web.example.com", '"web.example.com" is not an IP address; names are not resolved; give the IP address'],
  ["", '"" is not an IP address; give an address such as "10.0.0.5" or "fd00::5"'],
  ["fe80::1%eth0", '"fe80::1%eth0" has a zone ("%…"), which is meaningful on one machine only; remove it'],
  ["::ffff:10.0.0.1", '"::ffff:a00:1" is an IPv4-mapped IPv6 address; write "10.0.0.1"'],
  ["224.0.0.1", '"224.0.0.1" is not the address of a single host (multicast)'],
  ["0.0.0.0", '"0.0.0.0" is not the address of a single host (unspecified)'],
  ["::", '"::" is not the address of a single host (unspecified)'],
  [{ ipv4: "fd00::1" }, 'ipv4 is "fd00::1", which is an IPv6 address'],
  [{ ipv6: { address: "10.0.0.1" } }, 'ipv6 is "10.0.0.1", which is an IPv4 address'],
  [{}, 'ip has no address; set ipv4 or ipv6, such as { ipv4: "10.0.0.5" }'],
])("fails with the address %j", (ip, problem) => {
  expect(diagnosticsWith({ web: { ip } })).toEqual(only(`target "web": ${problem}`));
});

test.each(["8.8.8.8", "203.0.113.7", "2606:4700::1111"])(
  "warns of the public address %s, which the API accepts, unless it is allowed",
  (ip) => {
    expect(warningsWith({ web: { ip } })).toEqual([
      `CFA1704: target "web": "${ip}" is a public address; the API accepts it, but Cloudflare documents that targets have ` +
        "private addresses only; use the private address, or set allowPublicAddresses: true",
    ]);
    expect(warningsWith({ web: { ip } }, { allowPublicAddresses: true })).toEqual([]);
  },
);

test("warns once of many public addresses", () => {
  expect(warningsWith({ a: { ip: "8.8.8.8" }, b: { ip: "8.8.4.4" }, c: { ip: "9.9.9.9" } })).toEqual([
    expect.stringContaining('target "a": "8.8.8.8" is a public address (and 2 more); the API accepts it'),
  ]);
});

test.each(["10.0.0.1", "172.16.0.1", "192.168.1.1", "100.96.0.1", "fd12::1"])(
  "accepts the private address %s",
  (ip) => {
    expect(diagnosticsWith({ web: { ip } })).toEqual([]);
  },
);

test.each<[string, TargetProps, TargetProps]>([
  ["the same string", { ip: "10.0.0.1" }, { ip: "10.0.0.1" }],
  ["another spelling", { ip: "fd00:0:0::1" }, { ip: { ipv6: "FD00::1" } }],
  [
    "in one virtual network",
    { ip: "10.0.0.1", virtualNetworkId: NETWORK_ID },
    { ip: "10.0.0.1", virtualNetworkId: NETWORK_ID.toUpperCase() },
  ],
])("fails with one address of two targets: %s", (_, a, b) => {
  expect(diagnosticsWith({ a, b })).toEqual([
    expect.stringMatching(
      /target "b": "\S+" is already the address of target "a"; an address can belong to only one target of a virtual network/,
    ),
  ]);
});

test("accepts one address in two virtual networks", () => {
  expect(diagnosticsWith({ a: { ip: "10.0.0.1" }, b: { ip: "10.0.0.1", virtualNetworkId: NETWORK_ID } })).toEqual([]);
});

test("fails with an invalid virtual network", () => {
  const rule = "it must be a UUID such as f70ff985-a4ef-4643-bbbc-4a0ed4fc8415";

  expect(diagnosticsWith({ a: { ip: "10.0.0.1", virtualNetworkId: "default" } })).toEqual([
    `[stack/fleet] target "a": virtualNetworkId is "default"; ${rule}`,
  ]);
  expect(diagnosticsWith({ a: { ip: { ipv4: { address: "10.0.0.1", virtualNetworkId: "x" } } } })).toEqual([
    `[stack/fleet] target "a": virtualNetworkId is "x"; ${rule}`,
  ]);
  expect(diagnosticsWith({ a: { ip: "10.0.0.1" } }, { virtualNetworkId: "prod" })).toEqual([
    `[stack/fleet] virtualNetworkId is "prod"; ${rule}`,
  ]);
});

test("fails with tags that are not strings, or have no name", () => {
  const tags = { env: 1, "": "x" } as unknown as Record<string, string>;

  expect(diagnosticsWith({ a: { ip: "10.0.0.1", tags } }, { tags: { on: true as unknown as string } })).toEqual([
    "[stack/fleet] tags.on must be a string, not true",
    '[stack/fleet] target "a": tags.env must be a string, not 1',
    '[stack/fleet] target "a": tags has a tag without a name; set its name',
  ]);
});

test("fails with an empty fleet", () => {
  expect(diagnosticsWith({})).toEqual(["[stack/fleet] the fleet has no targets; add one, or remove the fleet"]);
});

test("fails with 5,001 targets", () => {
  const targets = Array.from({ length: 5_001 }, (_, n) => [`web-${n}`, { ip: `10.0.${n >> 8}.${n & 255}` }] as const);

  expect(diagnosticsWith(Object.fromEntries(targets))).toEqual([
    "[stack/fleet] the fleet has 5001 targets; an account can have at most 5000",
  ]);
});

test("fails with an unknown value of onExisting", () => {
  expect(diagnosticsWith({ a: { ip: "10.0.0.1" } }, { onExisting: "replace" as "adopt" })).toEqual([
    '[stack/fleet] onExisting is "replace"; it must be "fail" or "adopt"',
  ]);
});

test("fails with tags or a virtual network for targets that are a Token", () => {
  const targets = Token.asAny("${var.targets}");

  expect(diagnosticsWith(targets, { tags: { env: "prod" } })).toEqual([
    "[stack/fleet] targets is a Token, so tags and virtualNetworkId cannot be added to it; set them in the value of the Token",
  ]);
});

describe("values of another type, from JavaScript or process.env", () => {
  const MAP = 'a map such as { "bastion-1": { ip: "10.0.0.5" } }';
  const OBJECT = 'an object such as { ip: "10.0.0.5" }';
  const IP = 'an IP address such as "10.0.0.5", or { ipv4, ipv6 }';
  const ADDRESS = 'an IP address, or an object such as { address: "10.0.0.5" }';

  /** The diagnostics of a stack that uses a fleet with these targets in several ways. */
  function diagnosticsOfUse(targets: unknown): string[] {
    const stack = newStack();
    newAccount(stack);
    const props = { targets: targets as Record<string, TargetProps>, tags: { env: "prod" } };
    const fleet = new TargetFleet(stack, "fleet", props);
    const allow = [AccessRule.emailDomain("example.com")];
    new SshInfrastructureApp(stack, "ssh", { name: "SSH", targets: fleet, usernames: ["ubuntu"], allow });
    stack.addOverride("output.ids.value", { one: fleet.targetId("web"), all: fleet.targetIds, size: fleet.size });
    return diagnosticsOf(stack);
  }

  test.each<[unknown, string]>([
    [undefined, `is required (${MAP.slice(2)}, or an Inventory)`],
    [null, `is required (${MAP.slice(2)}, or an Inventory)`],
    ['{"web":"10.0.0.1"}', `must be ${MAP}, or an Inventory, not a string`],
    [5, `must be ${MAP}, or an Inventory, not 5`],
    [["10.0.0.1"], `must be ${MAP}, or an Inventory, not a list`],
    [new Map([["web", { ip: "10.0.0.1" }]]), `must be ${MAP}, or an Inventory, not an object`],
    [Promise.resolve({}), `must be ${MAP}, or an Inventory, not an object`],
  ])("fails with %p as targets with one diagnostic, independent of how the fleet is used", (targets, message) => {
    expect(diagnosticsOfUse(targets)).toEqual([`[stack/fleet] targets ${message}`]);
  });

  test("fails with one diagnostic for an empty fleet, independent of how it is used", () => {
    expect(diagnosticsOfUse({})).toEqual(only("the fleet has no targets"));
  });

  test("fails at once for an inventory without targets", () => {
    expect(() => Inventory.of(undefined as unknown as Record<string, TargetProps>)).toThrow(
      `Inventory.of: targets must be ${MAP}, not undefined`,
    );
  });

  test.each<[unknown, string]>([
    [undefined, `it must be ${OBJECT}, not undefined`],
    ["10.0.0.1", `it must be ${OBJECT}, not a string`],
    [Token.asAny({ ip: "10.0.0.1" }), `it must be known at synthesis, and it is a Token; set it to ${OBJECT}`],
    [{}, `ip is required (${IP.slice(3)})`],
    [{ ip: undefined }, `ip is required (${IP.slice(3)})`],
    [{ ip: 5 }, `ip must be ${IP}, not 5`],
    [{ ip: ["10.0.0.1"] }, `ip must be ${IP}, not a list`],
    [{ ip: { ipv4: undefined, ipv6: null } }, 'ip has no address; set ipv4 or ipv6, such as { ipv4: "10.0.0.5" }'],
    [{ ip: { ipv4: 5, ipv6: "fd00::1" } }, `ip.ipv4 must be ${ADDRESS}, not 5`],
    [{ ip: { ipv6: { address: undefined } } }, "ip.ipv6.address is required (string)"],
    [{ ip: "10.0.0.1", hostname: 5 }, "hostname must be a string, not 5"],
    [{ ip: "10.0.0.1", virtualNetworkId: 5 }, "virtualNetworkId must be a string, not 5"],
    [{ ip: "10.0.0.1", tags: "env=prod" }, 'tags must be a map such as { env: "prod" }, not a string'],
    [{ ip: "10.0.0.1", tags: { env: { name: "prod" } } }, "tags.env must be a string, not an object"],
  ])("fails with the target %j with one diagnostic, independent of how the fleet is used", (target, problem) => {
    expect(diagnosticsOfUse({ web: target })).toEqual([`[stack/fleet] target "web": ${problem}`]);
  });

  test("fails with settings of the fleet of another type", () => {
    const props = { tags: ["prod"], virtualNetworkId: 5, onExisting: 5, allowPublicAddresses: "yes" };

    expect(diagnosticsWith({ web: { ip: "10.0.0.1" } }, props as unknown as Partial<TargetFleetProps>)).toEqual([
      "[stack/fleet] virtualNetworkId must be a string, not 5",
      '[stack/fleet] tags must be a map such as { env: "prod" }, not a list',
      "[stack/fleet] onExisting must be a string, not 5",
      "[stack/fleet] allowPublicAddresses must be a boolean, not a string",
    ]);
  });

  test("ignores fields that are undefined or null", () => {
    const nothing = { hostname: undefined, virtualNetworkId: null, tags: undefined } as unknown as TargetProps;

    expect(diagnosticsWith({ web: { ...nothing, ip: "10.0.0.1" } })).toEqual([]);
  });

  test("targets may be instances of a class", () => {
    class Host implements TargetProps {
      public constructor(private readonly number: number) {}
      public get ip(): string {
        return `10.0.0.${this.number}`;
      }
    }

    expect(diagnosticsWith({ a: new Host(1), b: new Host(1) })).toEqual(
      only('target "b": "10.0.0.1" is already the address of target "a"'),
    );
  });
});

test("fails with all problems at once, and counts those that it does not show", () => {
  const bad = Array.from({ length: 25 }, (_, n) => [`web-${String(n).padStart(2, "0")}`, { ip: "x" }] as const);
  const lines = diagnosticsWith(Object.fromEntries(bad));

  expect(lines).toHaveLength(21);
  expect(lines[0]).toContain('[stack/fleet] target "web-00": "x" is not an IP address');
  expect(lines[20]).toBe("[stack/fleet] and 5 more");
});

test("fails with file and line if the targets are from a file", () => {
  const file = temporaryFile("hosts.yaml", "web: 10.0.0.1\ndb: 10.0.0.1\n");

  expect(diagnosticsWith(Inventory.fromFile(file))).toEqual(
    only(`${file}:1: target "web": "10.0.0.1" is already the address of target "db"`),
  );
});

describe("two fleets", () => {
  function twoFleets(
    second: TargetFleetProps["targets"],
    { stacks = 1, accountId = "a".repeat(32) } = {},
  ): TerraformStack {
    const app = newApp();
    const one = new TerraformStack(app, "one");
    newAccount(one, { accountId: "a".repeat(32) });
    const two = stacks === 1 ? one : new TerraformStack(app, "two");
    if (two !== one) newAccount(two, { accountId });
    new TargetFleet(one, "first", { targets: { web: { ip: "10.0.0.1" } } });
    new TargetFleet(two, "second", { targets: second });
    return two;
  }

  test.each([1, 2])("fail with one address, in %i stack(s) of the app, and name both", (stacks) => {
    const path = stacks === 1 ? "one/second" : "two/second";

    expect(diagnosticsOf(twoFleets({ db: { ip: "10.0.0.1" } }, { stacks }))).toEqual([
      `[${path}] target "db" has the address 10.0.0.1 in the default virtual network, like target "web" ` +
        'of "one/first"; an address can belong to only one target of a virtual network; change one of them',
    ]);
  });

  test("may have one address in two accounts", () => {
    const stack = twoFleets({ db: { ip: "10.0.0.1" } }, { stacks: 2, accountId: "b".repeat(32) });

    expect(synthesize(stack)).toHaveProperty("resource");
  });

  test("fail if they have too many targets together", () => {
    const targets = Array.from({ length: 5_000 }, (_, n) => [`db-${n}`, { ip: `10.1.${n >> 8}.${n & 255}` }] as const);

    expect(diagnosticsOf(twoFleets(Object.fromEntries(targets)))).toEqual([
      '[one/second] together with "one/first" it has 5001 targets; an account can have at most 5000',
    ]);
  });

  test("fail only once if one has too many targets alone", () => {
    const targets = Array.from({ length: 5_001 }, (_, n) => [`db-${n}`, { ip: `10.1.${n >> 8}.${n & 255}` }] as const);

    expect(diagnosticsOf(twoFleets(Object.fromEntries(targets)))).toEqual([
      "[one/second] the fleet has 5001 targets; an account can have at most 5000",
    ]);
  });

  test("are not compared if their account IDs are empty", () => {
    const app = newApp();
    const stack = new TerraformStack(app, "stack");
    for (const id of ["one", "two"]) {
      const part = new Construct(stack, id);
      new AccessAccount(part, "account", { accountId: "", companionBuild: fakeExecutable() });
      new TargetFleet(part, "fleet", { targets: { web: { ip: "10.0.0.1" } } });
    }

    expect(diagnosticsOf(stack)).toEqual(
      ["one", "two"].map(
        (id) => expect.stringContaining(`[stack/${id}/account] accountId must be 32 hexadecimal digits`) as unknown,
      ),
    );
  });
});

const RESOURCE = "cloudflare_zero_trust_access_infrastructure_target.web";

test("takesOver writes removed and import blocks", () => {
  const stack = newStack();
  newAccount(stack);
  const virtualNetworkId = NETWORK_ID;
  const targets = { web: { ip: "10.0.0.5" }, db: { ip: "fd00::5", virtualNetworkId } };
  new TargetFleet(stack, "fleet", { targets, takesOver: [RESOURCE] });
  const { import: imports, removed } = synthesize(stack);
  expect(removed).toEqual([{ from: RESOURCE, lifecycle: { destroy: false } }]);
  expect(imports).toMatchObject([
    { id: expect.stringContaining(`/takes_over:fd00::5@${NETWORK_ID},10.0.0.5`) as unknown },
  ]);
});

test("fails for HCL, which has no removed blocks, so that Terraform would destroy the target", () => {
  const stack = newStack();
  newAccount(stack);
  new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.5" } }, takesOver: [RESOURCE] });
  expect(() => String(Testing.synthHcl(stack))).toThrow(/^CFA1908: "stack\/fleet" takes over resources.*as JSON only/);
});

test.each<[string, NonNullable<TargetFleetProps["takesOver"]>, string]>([
  ["a hostname", ["web"], 'takesOver[0] is "web"; it must be an InfrastructureTarget, an IP address'],
  ["an instance of a resource", [`${RESOURCE}[0]`], `takesOver[0] is "${RESOURCE}[0]"`],
  ["a Token", ["10.0.0.5", Token.asString({ later: true })], "takesOver[1] is a Token"],
])("fails for takesOver with %s", (_name, takesOver, message) => {
  expect(diagnosticsWith({ web: { ip: "10.0.0.5" } }, { takesOver })).toEqual(only(message));
});
