import { TerraformStack, TerraformVariable, Token } from "cdktf";
import { Inventory, TargetFleet, type TargetFleetProps, type TargetProps } from "../../lib/constructs";
import { NETWORK_ID, newAccount, newApp, newStack, synthesize, temporaryFile } from "./synthesis";

function fleetOf(targets: TargetFleetProps["targets"], props: Partial<TargetFleetProps> = {}): TargetFleet {
  const stack = newStack();
  newAccount(stack);
  return new TargetFleet(stack, "fleet", { targets, ...props });
}

const RULE = "it has letters, digits, dashes and periods, and starts and ends with a letter or digit";

test.each<[string, string, string]>([
  ["an underscore", "web_1", `"web_1" cannot be the hostname of a target: ${RULE}`],
  ["a leading dot", ".web", `".web" cannot be the hostname of a target: ${RULE}`],
  ["a dash at its end", "web-", `"web-" cannot be the hostname of a target: ${RULE}`],
  ["nothing in it", "", `"" cannot be the hostname of a target: ${RULE}`],
  ["300 characters", "a".repeat(300), "the hostname has 300 characters, and at most 255 are allowed"],
])("fails with a hostname that has %s", (_, hostname, problem) => {
  expect(() => fleetOf({ web: { hostname, ip: "10.0.0.1" } })).toThrow(`fleet "stack/fleet": target "web": ${problem}`);
});

test("a hostname of 255 characters passes", () => {
  expect(fleetOf({ web: { hostname: "a".repeat(255), ip: "10.0.0.1" } }).size).toBe(1);
});

test("fails with a key that is no hostname where it has to be one", () => {
  expect(() => fleetOf({ web_1: { ip: "10.0.0.1" } })).toThrow(
    `target "web_1": "web_1" cannot be the hostname of a target: ${RULE}; give the target a hostname that differs from its key`,
  );
});

test.each(["", '"a"', "a\\b", "${a}", "a%{b}", "a\nb", "__proto__"])("fails with the key %p", (key) => {
  const targets = Object.fromEntries([[key, { hostname: "web", ip: "10.0.0.1" }]]);

  expect(() => fleetOf(targets)).toThrow("the key must begin with a letter or digit");
});

test("fails with a key that is a Token", () => {
  const stack = newStack();
  newAccount(stack);
  const token = new TerraformVariable(stack, "x", { type: "string" }).stringValue;

  expect(() => new TargetFleet(stack, "fleet", { targets: { [token]: { ip: "10.0.0.1" } } })).toThrow(
    "the key of a target is only known when Terraform runs, and Terraform must know the keys of a map before; " +
      "choose a fixed key, and give the value as hostname",
  );
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
  [undefined as unknown as string, 'it has no address; give ip, such as "10.0.0.5"'],
])("fails with the address %j", (ip, problem) => {
  expect(() => fleetOf({ web: { ip } })).toThrow(`fleet "stack/fleet": target "web": ${problem}`);
});

test.each(["8.8.8.8", "203.0.113.7", "2606:4700::1111"])(
  "fails with the public address %s unless it is allowed",
  (ip) => {
    expect(() => fleetOf({ web: { ip } })).toThrow(
      `target "web": "${ip}" is a public address; Access reaches targets through Cloudflare Tunnel, which does not support ` +
        "public addresses (allowPublicAddresses: true if you know better)",
    );
    expect(fleetOf({ web: { ip } }, { allowPublicAddresses: true }).size).toBe(1);
  },
);

test.each(["10.0.0.1", "172.16.0.1", "192.168.1.1", "100.96.0.1", "fd12::1"])("the private address %s passes", (ip) => {
  expect(fleetOf({ web: { ip } }).size).toBe(1);
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
  expect(() => fleetOf({ a, b })).toThrow(
    /target "b": "\S+" is the address of target "a" too; an address in its virtual network belongs to one target/,
  );
});

test("one address in two networks is two addresses", () => {
  expect(fleetOf({ a: { ip: "10.0.0.1" }, b: { ip: "10.0.0.1", virtualNetworkId: NETWORK_ID } }).size).toBe(2);
});

test("fails with a virtual network that is none", () => {
  const example = 'is not an identifier such as "f70ff985-a4ef-4643-bbbc-4a0ed4fc8415"';

  expect(() => fleetOf({ a: { ip: "10.0.0.1", virtualNetworkId: "default" } })).toThrow(
    `target "a": virtualNetworkId "default" ${example}`,
  );
  expect(() => fleetOf({ a: { ip: { ipv4: { address: "10.0.0.1", virtualNetworkId: "x" } } } })).toThrow(
    `target "a": virtualNetworkId "x" ${example}`,
  );
  expect(() => fleetOf({ a: { ip: "10.0.0.1" } }, { virtualNetworkId: "prod" })).toThrow(
    `fleet "stack/fleet": virtualNetworkId "prod" ${example}`,
  );
});

test("fails with tags that are not text", () => {
  const tags = { env: 1, "": "x" } as unknown as Record<string, string>;

  expect(() => fleetOf({ a: { ip: "10.0.0.1", tags } }, { tags: { on: true as unknown as string } })).toThrow(
    [
      'fleet "stack/fleet" has 3 problems:',
      '  - the value of tag "on" is true; it must be a string',
      '  - target "a": the value of tag "env" is 1; it must be a string',
      '  - target "a": a tag has no name',
    ].join("\n"),
  );
});

test("fails with an empty fleet", () => {
  expect(() => fleetOf({})).toThrow(
    'fleet "stack/fleet": it has no targets; give it one at least, or leave the fleet out',
  );
});

test("fails with 5,001 targets", () => {
  const targets = Array.from({ length: 5_001 }, (_, n) => [`web-${n}`, { ip: `10.0.${n >> 8}.${n & 255}` }] as const);

  expect(() => fleetOf(Object.fromEntries(targets))).toThrow(
    'fleet "stack/fleet": it has 5001 targets, and an account can have 5000 at most',
  );
});

test("fails with another word for onExisting", () => {
  expect(() => fleetOf({ a: { ip: "10.0.0.1" } }, { onExisting: "replace" as "adopt" })).toThrow(
    'fleet "stack/fleet": onExisting is "replace"; give "fail" or "adopt"',
  );
});

test("fails with defaults that cannot reach targets only Terraform knows", () => {
  const targets = Token.asAny("${var.targets}");

  expect(() => fleetOf(targets, { tags: { env: "prod" } })).toThrow("targets is a Token, so tags and virtualNetworkId");
});

test("fails with everything at once, and counts what it does not show", () => {
  const bad = Array.from({ length: 25 }, (_, n) => [`web-${String(n).padStart(2, "0")}`, { ip: "x" }] as const);
  const lines = messageOf(() => fleetOf(Object.fromEntries(bad))).split("\n");

  expect(lines).toHaveLength(22);
  expect(lines[0]).toBe('fleet "stack/fleet" has 25 problems:');
  expect(lines[1]).toMatch(/^ {2}- target "web-00": "x" is not an IP address/);
  expect(lines[21]).toBe("  and 5 more");
});

test("fails with file and line where the targets come from one", () => {
  const file = temporaryFile("hosts.yaml", "web: 10.0.0.1\ndb: 10.0.0.1\n");

  expect(() => fleetOf(Inventory.fromFile(file))).toThrow(
    `fleet "stack/fleet": ${file}:1: target "web": "10.0.0.1" is the address of target "db" too`,
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

    expect(() => synthesize(twoFleets({ db: { ip: "10.0.0.1" } }, { stacks }))).toThrow(
      `[${path}] the fleet: target "db" has the address 10.0.0.1 in the default virtual network, and so has target "web" ` +
        'of "one/first"; an address in its virtual network belongs to one target',
    );
  });

  test("of two accounts may share an address", () => {
    const stack = twoFleets({ db: { ip: "10.0.0.1" } }, { stacks: 2, accountId: "b".repeat(32) });

    expect(synthesize(stack)).toHaveProperty("resource");
  });

  test("fail where they are too many for the account together", () => {
    const targets = Array.from({ length: 5_000 }, (_, n) => [`db-${n}`, { ip: `10.1.${n >> 8}.${n & 255}` }] as const);

    expect(() => synthesize(twoFleets(Object.fromEntries(targets)))).toThrow(
      'the fleet: with "one/first" it makes 5001 targets, and an account can have 5000 at most',
    );
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
}
