import { TerraformStack, TerraformVariable, Token } from "cdktf";
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
  NETWORK_ID,
  newAccount,
  newApp,
  newStack,
  diagnosticsOf,
  fakeExecutable,
  synthesize,
  temporaryFile,
} from "../synthesis";

/** What is wrong with a fleet of these targets. */
function problemsWith(targets: TargetFleetProps["targets"], props: Partial<TargetFleetProps> = {}): string[] {
  const stack = newStack();
  newAccount(stack);
  new TargetFleet(stack, "fleet", { targets, ...props });
  return diagnosticsOf(stack);
}

/** The one problem of a fleet, as it begins. */
const only = (problem: string): unknown[] => [expect.stringContaining(`[stack/fleet] ${problem}`)];

const RULE = "it has letters, digits, dashes and periods, and starts and ends with a letter or digit";

test.each<[string, string, string]>([
  ["an underscore", "web_1", `"web_1" cannot be the hostname of a target: ${RULE}`],
  ["a leading dot", ".web", `".web" cannot be the hostname of a target: ${RULE}`],
  ["a dash at its end", "web-", `"web-" cannot be the hostname of a target: ${RULE}`],
  ["nothing in it", "", `"" cannot be the hostname of a target: ${RULE}`],
  ["300 characters", "a".repeat(300), "the hostname has 300 characters, and at most 255 are allowed"],
])("fails with a hostname that has %s", (_, hostname, problem) => {
  expect(problemsWith({ web: { hostname, ip: "10.0.0.1" } })).toEqual([`[stack/fleet] target "web": ${problem}`]);
});

test("a hostname of 255 characters passes", () => {
  expect(problemsWith({ web: { hostname: "a".repeat(255), ip: "10.0.0.1" } })).toEqual([]);
});

test("fails with a key that is no hostname where it has to be one", () => {
  expect(problemsWith({ web_1: { ip: "10.0.0.1" } })).toEqual([
    `[stack/fleet] target "web_1": "web_1" cannot be the hostname of a target: ${RULE}; give the target a hostname that ` +
      "differs from its key",
  ]);
});

test.each(["", '"a"', "a\\b", "${a}", "a%{b}", "a\nb", "__proto__"])("fails with the key %p", (key) => {
  const targets = Object.fromEntries([[key, { hostname: "web", ip: "10.0.0.1" }]]);

  expect(problemsWith(targets)).toEqual(only(`target "${key}": the key must begin with a letter or digit`));
});

test("fails with a key that is a Token", () => {
  const stack = newStack();
  newAccount(stack);
  const token = new TerraformVariable(stack, "x", { type: "string" }).stringValue;
  new TargetFleet(stack, "fleet", { targets: { [token]: { ip: "10.0.0.1" } } });

  expect(diagnosticsOf(stack)).toEqual([
    "[stack/fleet] the key of a target is only known when Terraform runs, and Terraform must know the keys of a map " +
      "before; choose a fixed key, and give the value as hostname",
  ]);
});

test.each<[TargetProps["ip"], string]>([
  ["10.0.0", '"10.0.0" is not an IP address; an IPv4 address is four numbers from 0 to 255, such as "10.0.0.5"'],
  ["10.0.0.256", '"10.0.0.256" is not an IP address; an IPv4 address is four numbers from 0 to 255'],
  ["010.0.0.1", '"010.0.0.1" is not an IP address; an IPv4 address is four numbers from 0 to 255'],
  ["10.0.0.0/24", '"10.0.0.0/24" is not an IP address; it looks like a network, and a target is one host'],
  ["10.0.0.1:22", '"10.0.0.1:22" is not an IP address; write the address alone: the port belongs to the application'],
  ["[fd00::1]", '"[fd00::1]" is not an IP address; write the address alone'],
  ["web.example.com", '"web.example.com" is not an IP address; names are not looked up; give the address itself'],
  ["", '"" is not an IP address; give one such as "10.0.0.5" or "fd00::5"'],
  ["fe80::1%eth0", '"fe80::1%eth0" has a zone ("%…"), which means something on one machine only; leave it out'],
  ["::ffff:10.0.0.1", '"::ffff:a00:1" is an IPv4 address in the clothes of IPv6; write "10.0.0.1"'],
  ["224.0.0.1", '"224.0.0.1" is not the address of one host (multicast)'],
  ["0.0.0.0", '"0.0.0.0" is not the address of one host (unspecified)'],
  ["::", '"::" is not the address of one host (unspecified)'],
  [{ ipv4: "fd00::1" }, 'ipv4 is "fd00::1", which is not of that family'],
  [{ ipv6: { address: "10.0.0.1" } }, 'ipv6 is "10.0.0.1", which is not of that family'],
  [{}, 'it has no address; give ip, such as "10.0.0.5"'],
])("fails with the address %j", (ip, problem) => {
  expect(problemsWith({ web: { ip } })).toEqual(only(`target "web": ${problem}`));
});

test.each(["8.8.8.8", "203.0.113.7", "2606:4700::1111"])(
  "fails with the public address %s unless it is allowed",
  (ip) => {
    expect(problemsWith({ web: { ip } })).toEqual([
      `[stack/fleet] target "web": "${ip}" is a public address; Access reaches targets through Cloudflare Tunnel, which ` +
        "does not support public addresses (allowPublicAddresses: true if you know better)",
    ]);
    expect(problemsWith({ web: { ip } }, { allowPublicAddresses: true })).toEqual([]);
  },
);

test.each(["10.0.0.1", "172.16.0.1", "192.168.1.1", "100.96.0.1", "fd12::1"])("the private address %s passes", (ip) => {
  expect(problemsWith({ web: { ip } })).toEqual([]);
});

test.each<[string, TargetProps, TargetProps]>([
  ["as it is", { ip: "10.0.0.1" }, { ip: "10.0.0.1" }],
  ["written in another way", { ip: "fd00:0:0::1" }, { ip: { ipv6: "FD00::1" } }],
  [
    "in one network",
    { ip: "10.0.0.1", virtualNetworkId: NETWORK_ID },
    { ip: "10.0.0.1", virtualNetworkId: NETWORK_ID.toUpperCase() },
  ],
])("fails with one address for two targets: %s", (_, a, b) => {
  expect(problemsWith({ a, b })).toEqual([
    expect.stringMatching(
      /target "b": "\S+" is the address of target "a" too; an address in its virtual network belongs to one target/,
    ),
  ]);
});

test("one address in two networks is two addresses", () => {
  expect(problemsWith({ a: { ip: "10.0.0.1" }, b: { ip: "10.0.0.1", virtualNetworkId: NETWORK_ID } })).toEqual([]);
});

test("fails with a virtual network that is none", () => {
  const example = 'is not an identifier such as "f70ff985-a4ef-4643-bbbc-4a0ed4fc8415"';

  expect(problemsWith({ a: { ip: "10.0.0.1", virtualNetworkId: "default" } })).toEqual([
    `[stack/fleet] target "a": virtualNetworkId "default" ${example}`,
  ]);
  expect(problemsWith({ a: { ip: { ipv4: { address: "10.0.0.1", virtualNetworkId: "x" } } } })).toEqual([
    `[stack/fleet] target "a": virtualNetworkId "x" ${example}`,
  ]);
  expect(problemsWith({ a: { ip: "10.0.0.1" } }, { virtualNetworkId: "prod" })).toEqual([
    `[stack/fleet] virtualNetworkId "prod" ${example}`,
  ]);
});

test("fails with tags that are not text", () => {
  const tags = { env: 1, "": "x" } as unknown as Record<string, string>;

  expect(problemsWith({ a: { ip: "10.0.0.1", tags } }, { tags: { on: true as unknown as string } })).toEqual([
    "[stack/fleet] tags.on must be a string, not true",
    '[stack/fleet] target "a": tags.env must be a string, not 1',
    '[stack/fleet] target "a": a tag has no name',
  ]);
});

test("fails with an empty fleet", () => {
  expect(problemsWith({})).toEqual(["[stack/fleet] it has no targets; give it one at least, or leave the fleet out"]);
});

test("fails with 5,001 targets", () => {
  const targets = Array.from({ length: 5_001 }, (_, n) => [`web-${n}`, { ip: `10.0.${n >> 8}.${n & 255}` }] as const);

  expect(problemsWith(Object.fromEntries(targets))).toEqual([
    "[stack/fleet] it has 5001 targets, and an account can have 5000 at most",
  ]);
});

test("fails with another word for onExisting", () => {
  expect(problemsWith({ a: { ip: "10.0.0.1" } }, { onExisting: "replace" as "adopt" })).toEqual([
    '[stack/fleet] onExisting is "replace"; it must be "fail" or "adopt"',
  ]);
});

test("fails with defaults that cannot reach targets only Terraform knows", () => {
  const targets = Token.asAny("${var.targets}");

  expect(problemsWith(targets, { tags: { env: "prod" } })).toEqual([
    "[stack/fleet] targets is a Token, so tags and virtualNetworkId cannot be added to each; put them into its value",
  ]);
});

describe("values of another type, from JavaScript or process.env", () => {
  const MAP = 'a map such as { "bastion-1": { ip: "10.0.0.5" } }';
  const OBJECT = 'an object such as { ip: "10.0.0.5" }';
  const IP = 'an address such as "10.0.0.5", or { ipv4, ipv6 }';
  const ADDRESS = 'an address, or an object such as { address: "10.0.0.5" }';

  /** What is wrong with a stack where much is made of a fleet of these targets. */
  function problemsOfUse(targets: unknown): string[] {
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
  ])("fails with %p for all targets by one problem, however the fleet is used", (targets, message) => {
    expect(problemsOfUse(targets)).toEqual([`[stack/fleet] targets ${message}`]);
  });

  test("fails by one problem where the fleet is empty, however it is used", () => {
    expect(problemsOfUse({})).toEqual(only("it has no targets"));
  });

  test("fails with an inventory of them at once, which is a value", () => {
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
    [{ ip: { ipv4: undefined, ipv6: null } }, 'it has no address; give ip, such as "10.0.0.5"'],
    [{ ip: { ipv4: 5, ipv6: "fd00::1" } }, `ip.ipv4 must be ${ADDRESS}, not 5`],
    [{ ip: { ipv6: { address: undefined } } }, "ip.ipv6.address is required (string)"],
    [{ ip: "10.0.0.1", hostname: 5 }, "hostname must be a string, not 5"],
    [{ ip: "10.0.0.1", virtualNetworkId: 5 }, "virtualNetworkId must be a string, not 5"],
    [{ ip: "10.0.0.1", tags: "env=prod" }, 'tags must be a map such as { env: "prod" }, not a string'],
    [{ ip: "10.0.0.1", tags: { env: { name: "prod" } } }, "tags.env must be a string, not an object"],
  ])("fails with the target %j by one problem, however the fleet is used", (target, problem) => {
    expect(problemsOfUse({ web: target })).toEqual([`[stack/fleet] target "web": ${problem}`]);
  });

  test("fails with defaults of the fleet that are none", () => {
    const props = { tags: ["prod"], virtualNetworkId: 5, onExisting: 5, allowPublicAddresses: "yes" };

    expect(problemsWith({ web: { ip: "10.0.0.1" } }, props as unknown as Partial<TargetFleetProps>)).toEqual([
      "[stack/fleet] virtualNetworkId must be a string, not 5",
      '[stack/fleet] tags must be a map such as { env: "prod" }, not a list',
      "[stack/fleet] onExisting must be a string, not 5",
      "[stack/fleet] allowPublicAddresses must be a boolean, not a string",
    ]);
  });

  test("what is undefined or null is not given", () => {
    const nothing = { hostname: undefined, virtualNetworkId: null, tags: undefined } as unknown as TargetProps;

    expect(problemsWith({ web: { ...nothing, ip: "10.0.0.1" } })).toEqual([]);
  });

  test("targets may be objects of a class", () => {
    class Host implements TargetProps {
      public constructor(private readonly number: number) {}
      public get ip(): string {
        return `10.0.0.${this.number}`;
      }
    }

    expect(problemsWith({ a: new Host(1), b: new Host(1) })).toEqual(
      only('target "b": "10.0.0.1" is the address of target "a" too'),
    );
  });
});

test("fails with everything at once, and counts what it does not show", () => {
  const bad = Array.from({ length: 25 }, (_, n) => [`web-${String(n).padStart(2, "0")}`, { ip: "x" }] as const);
  const lines = problemsWith(Object.fromEntries(bad));

  expect(lines).toHaveLength(21);
  expect(lines[0]).toContain('[stack/fleet] target "web-00": "x" is not an IP address');
  expect(lines[20]).toBe("[stack/fleet] and 5 more");
});

test("fails with file and line where the targets come from one", () => {
  const file = temporaryFile("hosts.yaml", "web: 10.0.0.1\ndb: 10.0.0.1\n");

  expect(problemsWith(Inventory.fromFile(file))).toEqual(
    only(`${file}:1: target "web": "10.0.0.1" is the address of target "db" too`),
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

  test.each([1, 2])("fail with one address, in %i stack(s) of the app, naming both", (stacks) => {
    const path = stacks === 1 ? "one/second" : "two/second";

    expect(diagnosticsOf(twoFleets({ db: { ip: "10.0.0.1" } }, { stacks }))).toEqual([
      `[${path}] target "db" has the address 10.0.0.1 in the default virtual network, and so has target "web" ` +
        'of "one/first"; an address in its virtual network belongs to one target',
    ]);
  });

  test("of two accounts may share an address", () => {
    const stack = twoFleets({ db: { ip: "10.0.0.1" } }, { stacks: 2, accountId: "b".repeat(32) });

    expect(synthesize(stack)).toHaveProperty("resource");
  });

  test("fail where they are too many for the account together", () => {
    const targets = Array.from({ length: 5_000 }, (_, n) => [`db-${n}`, { ip: `10.1.${n >> 8}.${n & 255}` }] as const);

    expect(diagnosticsOf(twoFleets(Object.fromEntries(targets)))).toEqual([
      '[one/second] with "one/first" it makes 5001 targets, and an account can have 5000 at most',
    ]);
  });

  test("fail for one that is too many by itself once only", () => {
    const targets = Array.from({ length: 5_001 }, (_, n) => [`db-${n}`, { ip: `10.1.${n >> 8}.${n & 255}` }] as const);

    expect(diagnosticsOf(twoFleets(Object.fromEntries(targets)))).toEqual([
      "[one/second] it has 5001 targets, and an account can have 5000 at most",
    ]);
  });

  test("of accounts that have no identifier yet are not taken for fleets of one", () => {
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
