import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Inventory } from "../../../../lib/constructs";
import { temporaryFile, temporaryFolder } from "../../synthesis";

type Reader = (file: string) => Inventory;
const fromFile: Reader = (file) => Inventory.fromFile(file);
const fromSshConfig: Reader = (file) => Inventory.fromSshConfig(file);

/** The error of reading a file, with the path of the file shortened to its name. */
function errorOf(name: string, content: string | Buffer, read: Reader = fromFile): string {
  const file = temporaryFile(name, content);
  try {
    read(file);
  } catch (error) {
    return (error as Error).message.replaceAll(file, name);
  }
  throw new Error("nothing was thrown");
}

describe("any file", () => {
  test("fails if it does not exist, with the absolute path", () => {
    const path = join(temporaryFolder(), "missing.yaml");

    expect(() => Inventory.fromFile(relative(process.cwd(), path))).toThrow(
      `CFA1714: inventory "${path}" does not exist; relative paths start at the working directory, "${process.cwd()}"`,
    );
  });

  test("fails if it is a folder", () => {
    const folder = temporaryFolder();

    expect(() => Inventory.fromFile(folder)).toThrow(
      `CFA1714: inventory "${folder}" is a folder; give the path of a file`,
    );
  });

  test.each(["", " \n\n"])("fails if it is empty: %j", (content) => {
    expect(errorOf("hosts.yaml", content)).toBe('CFA1723: inventory "hosts.yaml" is empty; add at least one host');
  });

  test.each(["hosts.yaml", "hosts.ini", "config"])("fails if %s has comments only", (name) => {
    expect(errorOf(name, "# nothing\n", name === "config" ? fromSshConfig : fromFile)).toMatch(
      /^(CFA1723: inventory "[\w.]+" has no hosts|CFA1716: hosts.yaml:1: expected a map)/,
    );
  });

  test("fails if it is not UTF-8, with the line", () => {
    const content = Buffer.concat([Buffer.from("web: 10.0.0.1\n# K"), Buffer.from([0xf6]), Buffer.from("ln\n")]);

    expect(errorOf("hosts.yaml", content)).toBe("CFA1714: hosts.yaml:2: the file is not UTF-8 text; save it as UTF-8");
  });

  test("fails if the format is unknown", () => {
    expect(errorOf("hosts.txt", "\n10.0.0.1 => web\n")).toBe(
      "CFA1715: hosts.txt:2: the format cannot be determined from the file name or the first line; " +
        "use Inventory.fromYaml, fromJson, fromCsv, fromAnsible, fromSshConfig or fromRows",
    );
  });

  test.each([
    ["hosts.yaml", "web:\n", "web", 1],
    ["hosts.yaml", "web: { hostname: w }\n", "web", 1],
    ["hosts.csv", "hostname,ip\nweb,\n", "web", 2],
    ["hosts.ini", "[a]\nweb\n", "web", 2],
    ["ssh_config", "Host web\n", "web", 1],
    ["ssh_config", "Host web\nHostName web.example.com\n", "web", 1],
  ])("fails with a host without an address: %s %j", (name, content, key, line) => {
    const message = errorOf(name, content);

    expect(message).toMatch(
      new RegExp(`^CFA1718: ${name}:${line}: "${key}": it has (no IP address|the name .* instead of an IP address)`),
    );
    expect(message).toMatch(/(set|add|fill) .*, or set skipWithoutAddress: true to skip such hosts$/);
  });

  test("skipWithoutAddress skips such hosts, with a note", () => {
    const file = temporaryFile("ssh_config", "Host web\nHostName web.example.com\nHost db\nHostName 10.0.0.1\n");
    const inventory = Inventory.fromFile(file, { skipWithoutAddress: true });

    expect(Object.keys(inventory.targets)).toEqual(["db"]);
    expect(inventory.notes).toEqual([
      `${file}:1: "web" was skipped: it has the name "web.example.com" instead of an IP address, and names are not resolved`,
    ]);
  });

  test("fails if every host is skipped", () => {
    expect(errorOf("ssh_config", "Host web\n", (file) => Inventory.fromFile(file, { skipWithoutAddress: true }))).toBe(
      'CFA1723: inventory "ssh_config" has no hosts left, because the others were skipped; add at least one:\n' +
        '  - ssh_config:1: "web" was skipped: it has the name "web" instead of an IP address, and names are not resolved',
    );
  });
});

describe("YAML and JSON", () => {
  test.each<[string, string, string]>([
    ["a broken flow", "a: [1\nb: 2\n", "hosts.yaml:2: Flow sequence in block collection must be sufficiently indented"],
    ["tabs", "a:\n\tip: 10.0.0.1\n", "hosts.yaml:2: Tabs are not allowed as indentation (YAML)"],
    ["two documents", "a: 10.0.0.1\n---\nb: 10.0.0.2\n", "hosts.yaml:2: Source contains multiple documents"],
    [
      "a duplicate key",
      "a: 10.0.0.1\nb: 10.0.0.2\na: 10.0.0.3\n",
      'hosts.yaml:3: duplicate key "a", which is already in line 1',
    ],
    ["an alias without an anchor", "a: *b\n", 'hosts.yaml:1: the alias "*b" has no anchor "&b" before it'],
    ["an alias of itself", "a: &a\n  ip: *a\n", "the value contains itself through an alias"],
    ["plain text", "just text\n", "hosts.yaml:1: expected a map from key to IP address or fields, or a list of hosts"],
    [
      "a number",
      "a: 10\n",
      'hosts.yaml:1: "a": expected an IP address, or a map with the fields hostname, ip, virtualNetworkId, tags, not 10',
    ],
    [
      "an unknown field",
      "a:\n  ip: 10.0.0.1\n  port: 22\n",
      'hosts.yaml:3: "a": unknown field "port"; the fields are hostname, ip, virtualNetworkId, tags',
    ],
    [
      "a hostname that is not a string",
      "a:\n  ip: 10.0.0.1\n  hostname: 7\n",
      'hosts.yaml:3: "a": hostname must be a string, not 7; put it in quotes',
    ],
    [
      "a tag that is not a string",
      "a:\n  ip: 10.0.0.1\n  tags: { on: true }\n",
      'hosts.yaml:3: "a": the value of tag "on" must be a string, not true; put it in quotes',
    ],
    [
      "tags that are not a map",
      "a:\n  ip: 10.0.0.1\n  tags: [x]\n",
      'hosts.yaml:3: "a": tags must be a map from name to value, such as { env: prod }, not a list',
    ],
    [
      "an ip that is a list",
      "a:\n  ip: [10.0.0.1]\n",
      'hosts.yaml:2: "a": ip: expected an IP address, or a map with the fields ipv4, ipv6, not a list',
    ],
    [
      "an empty address",
      "a:\n  ip: { ipv4: { virtualNetworkId: x } }\n",
      'hosts.yaml:2: "a": ipv4: address is required',
    ],
    ["an item without a key", "- ip: 10.0.0.1\n", "hosts.yaml:1: expected a host with the fields key or hostname"],
    [
      "a duplicate item",
      "- { key: a, ip: 10.0.0.1 }\n- { key: a, ip: 10.0.0.2 }\n",
      'hosts.yaml:2: "a" is already defined at hosts.yaml:1; choose another key',
    ],
    ["a key that is a map", "? { a: b }\n: 10.0.0.1\n", "hosts.yaml:1: a key must be a string"],
  ])("fails with %s", (_, content, problem) => {
    expect(errorOf("hosts.yaml", content)).toContain(problem);
  });

  test.each<[string, string, string]>([
    ["a comma too many", '{\n  "a": "10.0.0.1",\n}', "hosts.json:3: "],
    ["no end", '{\n  "a": "10.0.0.1"\n', "hosts.json:"],
    ["YAML in it", "a: 10.0.0.1\n", "hosts.json:1: "],
    [
      "a duplicate key",
      '{\n  "a": "10.0.0.1",\n  "a": "10.0.0.2"\n}',
      'hosts.json:3: duplicate key "a", which is already in line 2',
    ],
  ])("fails with JSON that has %s", (_, content, problem) => {
    expect(errorOf("hosts.json", content)).toContain(problem);
  });

  test("fails with all problems at once, each with its code", () => {
    expect(errorOf("hosts.yaml", "a: 1\nb:\nc: { ip: 10.0.0.1, x: y }\n").split("\n")).toEqual([
      'CFA1724: inventory "hosts.yaml" has 3 problems:',
      expect.stringMatching(/^ {2}- CFA1717: hosts\.yaml:1: "a"/),
      expect.stringMatching(/^ {2}- CFA1718: hosts\.yaml:2: "b"/),
      expect.stringMatching(/^ {2}- CFA1717: hosts\.yaml:3: "c"/),
    ]);
  });
});

describe("CSV", () => {
  test.each<[string, string, string]>([
    [
      "a misspelt column",
      "hostname,ip,virtual_network\nweb,10.0.0.1,x\n",
      'hosts.csv:1: unknown column "virtual_network"; did you mean "virtual_network_id"?',
    ],
    [
      "a misspelt column of tags",
      "hostname,ip,tags:env\nweb,10.0.0.1,x\n",
      'hosts.csv:1: the column "tags:env" is not read; a column with the tag env has the name tag:env',
    ],
    [
      "a duplicate column",
      "hostname,ip,ip\nweb,10.0.0.1,10.0.0.2\n",
      'hosts.csv:1: duplicate column "ip"; remove one of them',
    ],
    ["no column for the name", "ip\n10.0.0.1\n", "hosts.csv:1: missing column hostname (or key)"],
    ["no column for the address", "hostname\nweb\n", "hosts.csv:1: missing column ip (or ipv4, ipv6)"],
    [
      "too many fields",
      "hostname,ip\nweb,10.0.0.1,x\n",
      "hosts.csv:2: the line has 3 fields, but the header has 2 columns",
    ],
    ["no hostname", "hostname,ip\n,10.0.0.1\n", "hosts.csv:2: the line has no hostname (or key)"],
    ["an open quote", 'hostname,ip\nweb,"10.0.0.1\n', "hosts.csv:2: Quote Not Closed"],
    [
      "ip beside ipv4",
      "hostname,ip,ipv4\nweb,10.0.0.1,10.0.0.1\n",
      'hosts.csv:2: "web": give ip, or ipv4 and ipv6, not both',
    ],
    [
      "a duplicate key",
      "hostname,ip\nweb,10.0.0.1\ndb,10.0.0.2\nweb,10.0.0.3\n",
      'hosts.csv:4: "web" is already defined at hosts.csv:2; choose another key',
    ],
    ["no host", "hostname,ip\n", 'inventory "hosts.csv" has no hosts'],
  ])("fails with %s", (_, content, problem) => {
    expect(errorOf("hosts.csv", content)).toContain(problem);
  });
});

describe("Ansible", () => {
  test.each<[string, string, string]>([
    [
      "a loop of groups",
      "[a:children]\nb\n[b:children]\nc\n[c:children]\na\n",
      "hosts.ini:6: the groups contain each other in a loop: a → b → c → a",
    ],
    [
      "a group that contains itself",
      "[a:children]\na\n",
      "hosts.ini:2: the groups contain each other in a loop: a → a",
    ],
    [
      "an undefined child group",
      "[a:children]\nb\n",
      'hosts.ini:2: [a:children] lists group "b", which is not defined',
    ],
    [
      "variables of an undefined group",
      "[b:vars]\nx=1\n",
      'hosts.ini:1: [b:vars] refers to group "b", which is not defined',
    ],
    [
      "an unknown kind of section",
      "[a:host]\nweb\n",
      'hosts.ini:1: "[a:host]" is not a valid section; use [group], [group:vars] or [group:children]',
    ],
    ["an unclosed section", "[a\nweb\n", 'hosts.ini:1: "[a" is not a valid section'],
    ["an open quote", "[a]\nweb x='1\n", "hosts.ini:2: a quote is not closed"],
    [
      "a word that is not a variable",
      "[a]\nweb 10.0.0.1\n",
      "hosts.ini:2: word 2 is not a variable; write name=value, such as ansible_host=10.0.0.5",
    ],
    ["a range backwards", "web[3:1]\n", 'hosts.ini:1: "[3:1]": the range ends before it starts'],
    [
      "a range from a number to a letter",
      "web[1:c]\n",
      'hosts.ini:1: "[1:c]": a range goes from number to number, or from letter to letter',
    ],
    [
      "a range with two widths",
      "web[01:100]\n",
      'hosts.ini:1: "[01:100]": with leading zeros, both ends must have the same number of digits',
    ],
    ["a range with step 0", "web[1:2:0]\n", 'hosts.ini:1: "[1:2:0]": the step of a range must not be 0'],
    [
      "a range that is too long",
      "web[1:9999999]\n",
      "the range has more hosts than the 5000 targets that an account can have",
    ],
    [
      "two ranges with too many combinations",
      "web[1:100][1:100]\n",
      '"web[1:100][1:100]": the range has more hosts than the 5000 targets that an account can have',
    ],
    [
      "brackets that are not a range",
      "web[1]\n",
      'hosts.ini:1: "web[1]" is not a valid range; write a range such as web[01:20] or db-[a:c]',
    ],
    [
      "a template as address",
      "web ansible_host={{address}}\n",
      'hosts.ini:1: "web": its ansible_host is a template ("{{address}}"), which only Ansible can evaluate',
    ],
    [
      "tags that are not JSON",
      "web ansible_host=10.0.0.1 cfaccess_tags=x\n",
      'hosts.ini:1: "web": cfaccess_tags must be a map from name to value, such as { env: prod }, not "x"',
    ],
    [
      "the machine on which Ansible runs",
      "localhost ansible_connection=local\n",
      'hosts.ini:1: "localhost": it is the machine on which Ansible runs (ansible_connection=local)',
    ],
  ])("fails with %s", (_, content, problem) => {
    expect(errorOf("hosts.ini", content)).toContain(problem);
  });

  test.each<[string, string, string]>([
    [
      "a loop of groups",
      "a:\n  children:\n    b:\nb:\n  children:\n    a:\n",
      "hosts.yaml:6: the groups contain each other in a loop: a → b → a",
    ],
    [
      "an unknown part of a group",
      "all:\n  hosts:\n    web: { ansible_host: 10.0.0.1 }\n  host:\n    db:\n",
      'hosts.yaml:4: group "all" has the unknown key "host"; the keys of a group are hosts, children, vars',
    ],
    ["hosts as a list", "all:\n  hosts: [web]\n", 'hosts.yaml:2: hosts of group "all" must be a map, or empty'],
    [
      "an address that is not a string",
      "all:\n  hosts:\n    web: { ansible_host: 10 }\n",
      'hosts.yaml:3: "web": its ansible_host is 10, not a string',
    ],
    [
      "a virtual network that is not a string",
      "all:\n  hosts:\n    web: { ansible_host: 10.0.0.1, cfaccess_virtual_network_id: 1 }\n",
      'hosts.yaml:3: "web": cfaccess_virtual_network_id must be a string, not 1; put it in quotes',
    ],
    ["an invalid range", "all:\n  hosts:\n    web[2:1]:\n", 'hosts.yaml:3: "[2:1]": the range ends before it starts'],
  ])("fails in YAML with %s", (_, content, problem) => {
    expect(errorOf("hosts.yaml", content)).toContain(problem);
  });
});

describe("an OpenSSH configuration", () => {
  test("fails with files that include each other in a loop", () => {
    const folder = temporaryFolder();
    const [a, b] = [join(folder, "a"), join(folder, "b")];
    writeFileSync(a, "Host x\nHostName 10.0.0.1\nInclude b\n");
    writeFileSync(b, "\nInclude a\n");

    expect(() => Inventory.fromSshConfig(a)).toThrow(
      `CFA1722: ${b}:2: the files include each other in a loop: a → b → a`,
    );
  });

  test("fails with an included file that cannot be read, at the line that includes it", () => {
    const file = temporaryFile("config", "Host x\nHostName 10.0.0.1\nInclude folder\n");
    const folder = join(file, "..", "folder");
    mkdirSync(folder);

    expect(() => Inventory.fromSshConfig(file)).toThrow(
      `CFA1714: ${file}:3: inventory "${folder}" is a folder; give the path of a file`,
    );
  });
});
