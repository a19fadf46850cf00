import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Inventory } from "../../../../lib/constructs";
import { temporaryFile, temporaryFolder } from "../../synthesis";

type Reader = (file: string) => Inventory;
const fromFile: Reader = (file) => Inventory.fromFile(file);
const fromSshConfig: Reader = (file) => Inventory.fromSshConfig(file);

/** What reading a file says, with the file's path cut down to its name. */
function problemsOf(name: string, content: string | Buffer, read: Reader = fromFile): string {
  const file = temporaryFile(name, content);
  try {
    read(file);
  } catch (error) {
    return (error as Error).message.replaceAll(file, name);
  }
  throw new Error("nothing was thrown");
}

describe("any file", () => {
  test("fails where there is none, naming the whole path", () => {
    const path = join(temporaryFolder(), "none.yaml");

    expect(() => Inventory.fromFile(relative(process.cwd(), path))).toThrow(
      `inventory "${path}" does not exist; relative paths start at the working directory, "${process.cwd()}"`,
    );
  });

  test("fails where it is a folder", () => {
    const folder = temporaryFolder();

    expect(() => Inventory.fromFile(folder)).toThrow(`inventory "${folder}" is a folder; name a file in it`);
  });

  test.each(["", " \n\n"])("fails where it is empty", (content) => {
    expect(problemsOf("hosts.yaml", content)).toBe('inventory "hosts.yaml" is empty; it must have one host at least');
  });

  test.each(["hosts.yaml", "hosts.ini", "config"])("fails where %s holds comments only", (name) => {
    expect(problemsOf(name, "# nothing\n", name === "config" ? fromSshConfig : fromFile)).toMatch(
      /^(inventory "[\w.]+": it has no hosts|hosts.yaml:1: expected a map)/,
    );
  });

  test("fails where it is not UTF-8, with the line", () => {
    const content = Buffer.concat([Buffer.from("web: 10.0.0.1\n# K"), Buffer.from([0xf6]), Buffer.from("ln\n")]);

    expect(problemsOf("hosts.yaml", content)).toBe("hosts.yaml:2: this is not UTF-8 text; save the file as UTF-8");
  });

  test("fails where the format cannot be told", () => {
    expect(problemsOf("hosts.txt", "\n10.0.0.1 => web\n")).toBe(
      "hosts.txt:2: the format of this file cannot be told from its name or first line; " +
        "use Inventory.fromYaml, fromJson, fromCsv, fromAnsible or fromSshConfig",
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
    const message = problemsOf(name, content);

    expect(message).toMatch(new RegExp(`^${name}:${line}: "${key}": it has (no address|a name .* and no address)`));
    expect(message).toMatch(/(give it|fill) .*\(skipWithoutAddress: true leaves such hosts out\)$/);
  });

  test("skipWithoutAddress leaves such hosts out, and says so", () => {
    const file = temporaryFile("ssh_config", "Host web\nHostName web.example.com\nHost db\nHostName 10.0.0.1\n");
    const inventory = Inventory.fromFile(file, { skipWithoutAddress: true });

    expect(Object.keys(inventory.targets)).toEqual(["db"]);
    expect(inventory.notes).toEqual([
      `${file}:1: "web" is left out: it has a name ("web.example.com") and no address, and names are not looked up`,
    ]);
  });

  test("fails where no host is left", () => {
    expect(
      problemsOf("ssh_config", "Host web\n", (file) => Inventory.fromFile(file, { skipWithoutAddress: true })),
    ).toBe(
      'inventory "ssh_config": no host is left (ssh_config:1: "web" is left out: ' +
        'it has a name ("web") and no address, and names are not looked up)',
    );
  });
});

describe("YAML and JSON", () => {
  test.each<[string, string, string]>([
    ["a broken flow", "a: [1\nb: 2\n", "hosts.yaml:2: Flow sequence in block collection must be sufficiently indented"],
    ["tabs", "a:\n\tip: 10.0.0.1\n", "hosts.yaml:2: Tabs are not allowed as indentation (YAML)"],
    ["two documents", "a: 10.0.0.1\n---\nb: 10.0.0.2\n", "hosts.yaml:2: Source contains multiple documents"],
    [
      "a key twice",
      "a: 10.0.0.1\nb: 10.0.0.2\na: 10.0.0.3\n",
      'hosts.yaml:3: the key "a" is given twice, the first time in line 1',
    ],
    ["an alias of nothing", "a: *b\n", 'hosts.yaml:1: there is no anchor "&b" before this alias'],
    ["an alias of itself", "a: &a\n  ip: *a\n", "this contains itself, by an alias"],
    ["plain text", "just text\n", "hosts.yaml:1: expected a map from key to address or fields, or a list of hosts"],
    [
      "a number",
      "a: 10\n",
      'hosts.yaml:1: "a": expected an address or the fields hostname, ip, virtualNetworkId, tags, not 10',
    ],
    [
      "another field",
      "a:\n  ip: 10.0.0.1\n  port: 22\n",
      'hosts.yaml:3: "a": there is no field "port"; the fields are hostname, ip, virtualNetworkId, tags',
    ],
    [
      "a hostname that is no text",
      "a:\n  ip: 10.0.0.1\n  hostname: 7\n",
      'hosts.yaml:3: "a": hostname must be text, not 7; put it in quotes',
    ],
    [
      "a tag that is no text",
      "a:\n  ip: 10.0.0.1\n  tags: { on: true }\n",
      'hosts.yaml:3: "a": the value of tag "on" must be text, not true; put it in quotes',
    ],
    [
      "tags that are no map",
      "a:\n  ip: 10.0.0.1\n  tags: [x]\n",
      'hosts.yaml:3: "a": tags must be a map from name to value, not ["x"]',
    ],
    [
      "an ip that is a list",
      "a:\n  ip: [10.0.0.1]\n",
      'hosts.yaml:2: "a": ip: expected an address or the fields ipv4, ipv6, not ["10.0.0.1"]',
    ],
    [
      "an address without one",
      "a:\n  ip: { ipv4: { virtualNetworkId: x } }\n",
      'hosts.yaml:2: "a": ipv4: it has no address',
    ],
    ["an item without key", "- ip: 10.0.0.1\n", "hosts.yaml:1: expected a host with its fields: key or hostname"],
    [
      "an item twice",
      "- { key: a, ip: 10.0.0.1 }\n- { key: a, ip: 10.0.0.2 }\n",
      'hosts.yaml:2: "a" is there already, at hosts.yaml:1; a key stands for one target',
    ],
    ["a key that is a map", "? { a: b }\n: 10.0.0.1\n", "hosts.yaml:1: a key must be text"],
  ])("fails with %s", (_, content, problem) => {
    expect(problemsOf("hosts.yaml", content)).toContain(problem);
  });

  test.each<[string, string, string]>([
    ["a comma too many", '{\n  "a": "10.0.0.1",\n}', "hosts.json:3: "],
    ["no end", '{\n  "a": "10.0.0.1"\n', "hosts.json:"],
    ["YAML in it", "a: 10.0.0.1\n", "hosts.json:1: "],
    [
      "a key twice",
      '{\n  "a": "10.0.0.1",\n  "a": "10.0.0.2"\n}',
      'hosts.json:3: the key "a" is given twice, the first time in line 2',
    ],
  ])("fails with JSON that has %s", (_, content, problem) => {
    expect(problemsOf("hosts.json", content)).toContain(problem);
  });

  test("fails with everything at once", () => {
    expect(problemsOf("hosts.yaml", "a: 1\nb:\nc: { ip: 10.0.0.1, x: y }\n").split("\n")).toEqual([
      'inventory "hosts.yaml" has 3 problems:',
      expect.stringMatching(/^ {2}- hosts\.yaml:1: "a"/),
      expect.stringMatching(/^ {2}- hosts\.yaml:2: "b"/),
      expect.stringMatching(/^ {2}- hosts\.yaml:3: "c"/),
    ]);
  });
});

describe("CSV", () => {
  test.each<[string, string, string]>([
    [
      "another column",
      "hostname,ip,port\nweb,10.0.0.1,22\n",
      'hosts.csv:1: there is no column "port"; the columns are key, hostname, ip, ipv4, ipv6, virtual_network_id and tag:NAME',
    ],
    ["a column twice", "hostname,ip,ip\nweb,10.0.0.1,10.0.0.2\n", 'hosts.csv:1: the column "ip" is there twice'],
    ["no column for the name", "ip\n10.0.0.1\n", "hosts.csv:1: there is no column hostname (or key)"],
    ["no column for the address", "hostname\nweb\n", "hosts.csv:1: there is no column ip (or ipv4, ipv6)"],
    [
      "a field too many",
      "hostname,ip\nweb,10.0.0.1,x\n",
      "hosts.csv:2: the line has 3 fields, and the header another number of columns",
    ],
    ["no hostname", "hostname,ip\n,10.0.0.1\n", "hosts.csv:2: the line has no hostname (or key)"],
    ["an open quote", 'hostname,ip\nweb,"10.0.0.1\n', "hosts.csv:2: Quote Not Closed"],
    [
      "ip beside ipv4",
      "hostname,ip,ipv4\nweb,10.0.0.1,10.0.0.1\n",
      'hosts.csv:2: "web": give ip, or ipv4 and ipv6, not both',
    ],
    [
      "a key twice",
      "hostname,ip\nweb,10.0.0.1\ndb,10.0.0.2\nweb,10.0.0.3\n",
      'hosts.csv:4: "web" is there already, at hosts.csv:2; a key stands for one target',
    ],
    ["no host", "hostname,ip\n", 'inventory "hosts.csv": it has no hosts'],
  ])("fails with %s", (_, content, problem) => {
    expect(problemsOf("hosts.csv", content)).toContain(problem);
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
      "a child that is not there",
      "[a:children]\nb\n",
      'hosts.ini:2: [a:children] names "b", a group that is not there',
    ],
    ["variables of no group", "[b:vars]\nx=1\n", "hosts.ini:1: [b:vars] is about a group that is not there"],
    [
      "another kind of section",
      "[a:host]\nweb\n",
      'hosts.ini:1: "[a:host]" is no section of an Ansible inventory, which has [group], [group:vars] and [group:children]',
    ],
    ["a section that is open", "[a\nweb\n", 'hosts.ini:1: "[a" is no section'],
    ["an open quote", "[a]\nweb x='1\n", "hosts.ini:2: a quote is opened and not closed"],
    ["a word that is no variable", "[a]\nweb 10.0.0.1\n", 'hosts.ini:2: "10.0.0.1" is no variable; write name=value'],
    ["a range backwards", "web[3:1]\n", 'hosts.ini:1: "[3:1]": the range ends before it starts'],
    [
      "a range of two kinds",
      "web[1:c]\n",
      'hosts.ini:1: "[1:c]": a range goes from number to number, or from letter to letter',
    ],
    [
      "a range of two widths",
      "web[01:100]\n",
      'hosts.ini:1: "[01:100]": with leading zeros, both ends have the same number of digits',
    ],
    ["a range by nothing", "web[1:2:0]\n", 'hosts.ini:1: "[1:2:0]": the step of a range cannot be 0'],
    ["a range without end", "web[1:9999999]\n", "the range is longer than an account has room for (5000)"],
    [
      "ranges that multiply",
      "web[1:100][1:100]\n",
      '"web[1:100][1:100]" names more hosts than an account can have targets (5000)',
    ],
    [
      "a bracket that is no range",
      "web[1]\n",
      'hosts.ini:1: "web[1]" is no range; write one as web[01:20] or db-[a:c]',
    ],
    [
      "a template for an address",
      "web ansible_host={{address}}\n",
      'hosts.ini:1: "web": its ansible_host is a template ("{{address}}"), which only Ansible can fill',
    ],
    [
      "tags that are no JSON",
      "web ansible_host=10.0.0.1 cfaccess_tags=x\n",
      'hosts.ini:1: "web": cfaccess_tags must be a map from name to value, not "x"',
    ],
    [
      "the machine itself",
      "localhost ansible_connection=local\n",
      'hosts.ini:1: "localhost": it is the machine that Ansible runs on',
    ],
  ])("fails with %s", (_, content, problem) => {
    expect(problemsOf("hosts.ini", content)).toContain(problem);
  });

  test.each<[string, string, string]>([
    [
      "a loop of groups",
      "a:\n  children:\n    b:\nb:\n  children:\n    a:\n",
      "hosts.yaml:6: the groups contain each other in a loop: a → b → a",
    ],
    [
      "another part",
      "all:\n  hosts:\n    web: { ansible_host: 10.0.0.1 }\n  host:\n    db:\n",
      'hosts.yaml:4: group "all" has "host"; a group has hosts, children, vars',
    ],
    ["hosts as a list", "all:\n  hosts: [web]\n", 'hosts.yaml:2: hosts of group "all" must be a map (or nothing)'],
    [
      "an address that is no text",
      "all:\n  hosts:\n    web: { ansible_host: 10 }\n",
      'hosts.yaml:3: "web": its ansible_host is 10, which is no text',
    ],
    [
      "a network that is no text",
      "all:\n  hosts:\n    web: { ansible_host: 10.0.0.1, cfaccess_virtual_network_id: 1 }\n",
      'hosts.yaml:3: "web": cfaccess_virtual_network_id must be text, not 1',
    ],
    [
      "a range that is none",
      "all:\n  hosts:\n    web[2:1]:\n",
      'hosts.yaml:3: "[2:1]": the range ends before it starts',
    ],
  ])("fails in YAML with %s", (_, content, problem) => {
    expect(problemsOf("hosts.yaml", content)).toContain(problem);
  });
});

describe("an OpenSSH configuration", () => {
  test("fails with files that include each other", () => {
    const folder = temporaryFolder();
    const [a, b] = [join(folder, "a"), join(folder, "b")];
    writeFileSync(a, "Host x\nHostName 10.0.0.1\nInclude b\n");
    writeFileSync(b, "\nInclude a\n");

    expect(() => Inventory.fromSshConfig(a)).toThrow(
      `${b}:2: the files include each other in a loop: ${a} → ${b} → ${a}`,
    );
  });

  test("fails with an included file that cannot be read, at the line that includes it", () => {
    const file = temporaryFile("config", "Host x\nHostName 10.0.0.1\nInclude folder\n");
    const folder = join(file, "..", "folder");
    mkdirSync(folder);

    expect(() => Inventory.fromSshConfig(file)).toThrow(
      `${file}:3: inventory "${folder}" is a folder; name a file in it`,
    );
  });
});
