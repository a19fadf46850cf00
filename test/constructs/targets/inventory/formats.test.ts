import { cpSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { Inventory } from "../../../../lib/constructs";
import { NETWORK_ID, temporaryFile, temporaryFolder } from "../../synthesis";

const fixture = (name: string): string => join(__dirname, "fixtures", name);
const virtualNetworkId = NETWORK_ID;

test("YAML with hosts by key", () => {
  expect(Inventory.fromYaml(fixture("hosts.yaml")).targets).toEqual({
    "web-1.example.com": { ip: "10.0.0.5" },
    db: {
      hostname: "db.example.com",
      ip: { ipv4: "10.0.0.6", ipv6: { address: "fd00::6", virtualNetworkId } },
      tags: { role: "db" },
    },
    cache: { ip: "10.0.0.7", virtualNetworkId, tags: { role: "db", env: "prod" } },
    "7": { ip: "10.0.0.8" },
  });
});

test("JSON with a list of hosts", () => {
  expect(Inventory.fromJson(fixture("hosts.json")).targets).toEqual({
    web: { hostname: "web-1.example.com", ip: "10.0.0.5" },
    db: { hostname: "db", ip: { ipv6: "fd00::6" }, tags: { role: "db" } },
  });
});

test("CSV", () => {
  expect(Inventory.fromCsv(fixture("hosts.csv")).targets).toEqual({
    "web-1": { hostname: "web-1", ip: "10.0.0.5", tags: { env: "prod", role: "web" } },
    db: { hostname: "db", ip: "fd00::6", virtualNetworkId, tags: { env: "prod" } },
  });
});

test("CSV with keys, IPv4 and IPv6, semicolons and the byte order mark of Excel", () => {
  const file = temporaryFile(
    "hosts.csv",
    "\uFEFFkey;hostname;ipv4;ipv6\r\na;web;10.0.0.1;fd00::1\r\nb;web;;fd00::2\r\n",
  );

  expect(Inventory.fromCsv(file).targets).toEqual({
    a: { hostname: "web", ip: { ipv4: "10.0.0.1", ipv6: "fd00::1" } },
    b: { hostname: "web", ip: { ipv6: "fd00::2" } },
  });
});

describe("Ansible", () => {
  test("INI: groups, children, variables, ranges, quotes, comments", () => {
    const inventory = Inventory.fromAnsible(fixture("ansible.ini"));
    const web = (ip: string): unknown => ({ ip, virtualNetworkId, tags: { role: "web" } });

    expect(inventory.targets).toEqual({
      bastion: { ip: "10.9.0.1" },
      "10.9.0.2": { ip: "10.9.0.2" },
      "web01.example.com": web("10.1.0.1"),
      "web02.example.com": web("10.1.0.2"),
      "web03.example.com": web("10.1.0.3"),
      "web-old": { ip: "10.1.9.9", virtualNetworkId },
      "db-a": { ip: "10.2.0.1", virtualNetworkId },
      "db-b": { ip: "10.2.0.2", virtualNetworkId },
    });
    expect(inventory.groups).toEqual(["addresses", "all", "db", "prod", "ungrouped", "web"]);
    expect(Object.keys(inventory.group("db").targets)).toEqual(["db-a", "db-b"]);
    expect(inventory.group("prod").hosts).toHaveLength(6);
    expect(inventory.group("ungrouped").hosts.map(({ key }) => key)).toEqual(["bastion", "10.9.0.2"]);
  });

  test("YAML", () => {
    const inventory = Inventory.fromAnsible(fixture("ansible.yml"));

    expect(inventory.targets).toEqual({
      bastion: { ip: "10.9.0.1", hostname: "jump", tags: { env: "prod" } },
      "10.1.0.1": { ip: "10.1.0.1", tags: { env: "prod", role: "web" } },
      "10.1.0.2": { ip: "10.1.0.2", tags: { env: "prod", role: "web" } },
      "db-1": { ip: "fd00::1", tags: { env: "prod" } },
    });
    expect(inventory.group("web").hosts).toHaveLength(2);
  });

  test("variables of a host override its groups, a child group overrides its parents, and the group that sorts later wins", () => {
    const file = temporaryFile(
      "hosts",
      `
[a:children]
z
[z]
one
two ansible_host=10.0.0.2
[b]
three
[c]
three
[a:vars]
ansible_host=10.0.0.9
[z:vars]
ansible_host=10.0.0.1
[b:vars]
ansible_host=10.0.0.8
[c:vars]
ansible_host=10.0.0.3
`,
    );

    expect(Inventory.fromAnsible(file).targets).toEqual({
      one: { ip: "10.0.0.1" },
      two: { ip: "10.0.0.2" },
      three: { ip: "10.0.0.3" },
    });
  });

  test.each([
    ["web[1:3]", ["web1", "web2", "web3"]],
    ["web[08:10]", ["web08", "web09", "web10"]],
    ["web[0:6:3]", ["web0", "web3", "web6"]],
    ["db-[a:c].x", ["db-a.x", "db-b.x", "db-c.x"]],
    ["r[1:2]u[a:b]", ["r1ua", "r1ub", "r2ua", "r2ub"]],
  ])("the range %s", (range, hosts) => {
    const file = temporaryFile("hosts.ini", `${range} ansible_host=10.0.0.1\n`);

    expect(Object.keys(Inventory.fromAnsible(file).targets)).toEqual(hosts);
  });
});

test("an OpenSSH configuration: Include, several names, the first HostName that applies, and notes on skipped entries", () => {
  const folder = temporaryFolder();
  cpSync(fixture("ssh"), join(folder, ".ssh"), { recursive: true });
  const config = join(folder, ".ssh", "config");
  const inventory = Inventory.fromFile(config);

  expect(inventory.targets).toEqual({
    site: { ip: "fd00::5" },
    web: { ip: "10.0.0.5" },
    "10.0.0.6": { ip: "10.9.9.7" },
    db: { ip: "10.0.0.8" },
  });
  expect(inventory.notes).toEqual([
    `${config}:1: Include "missing.conf" matches no file`,
    `${config}:12: "*.example.com" is a pattern, which does not name a single host; it applies only to hosts that another line names`,
    `${config}:14: the Match block was skipped: "exec" is known only where ssh connects`,
  ]);
  expect(inventory.hosts[0]?.location).toBe(`${join(folder, ".ssh", "config.d", "site.conf")}:1`);
});

test("fromSshConfig reads ~/.ssh/config by default", () => {
  const home = temporaryFolder();
  cpSync(fixture("ssh"), join(home, ".ssh"), { recursive: true });
  jest.spyOn(os, "homedir").mockReturnValue(home);

  expect(Object.keys(Inventory.fromSshConfig().targets)).toContain("web");
  jest.restoreAllMocks();
});

test.each([
  ["hosts.yaml", "web: 10.0.0.1\n"],
  ["hosts.yml", "- hostname: web\n  ip: 10.0.0.1\n"],
  ["hosts.yaml", "servers: { hosts: { web: { ansible_host: 10.0.0.1 } } }\n"],
  ["hosts.json", '{ "web": "10.0.0.1" }'],
  ["hosts.json", '{\n\t"web": {\n\t\t"ip": "10.0.0.1"\n\t}\n}\n'],
  ["hosts.csv", "hostname,ip\nweb,10.0.0.1\n"],
  ["hosts.tsv", "key\tip\nweb\t10.0.0.1\n"],
  ["hosts.ini", "web ansible_host=10.0.0.1\n"],
  ["ssh_config", "Host web\n  HostName 10.0.0.1\n"],
  ["config", "# mine\n\nHost web\n  HostName 10.0.0.1\n"],
  ["hosts", "---\nweb: 10.0.0.1\n"],
  ["hosts", "web:\n  ip: 10.0.0.1\n"],
  ["hosts", '{ "web": "10.0.0.1" }'],
  ["hosts", "[servers]\nweb ansible_host=10.0.0.1\n"],
  ["hosts", "; old style\nweb ansible_host=10.0.0.1\n"],
  ["hosts.txt", "hostname,ip\nweb,10.0.0.1\n"],
])("fromFile finds the format by name, else by content: %s %j", (name, content) => {
  const { targets } = Inventory.fromFile(temporaryFile(name, content));

  expect(Object.entries(targets)).toEqual([["web", expect.objectContaining({ ip: "10.0.0.1" })]]);
});

test("fromAnsible recognizes YAML by content", () => {
  const file = temporaryFile("hosts", "all:\n  hosts:\n    web: { ansible_host: 10.0.0.1 }\n");

  expect(Inventory.fromAnsible(file).targets).toEqual({ web: { ip: "10.0.0.1" } });
});
