import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Inventory, TargetFleet, type TargetProps } from "../../lib/constructs";
import { DiagnosticError } from "../../lib/diagnostics";
import { diagnosticsOf, newAccount, newStack, temporaryFile, temporaryFolder } from "../constructs/synthesis";

/** What a file must give: the address by key, or a refusal. */
type Expected = Readonly<Record<string, TargetProps["ip"]>> | Refusal;
interface Refusal {
  /** A word of the message. */
  readonly refused: string;
  /** The most seconds until the refusal. */
  readonly within_s?: number;
  /** A text that no message repeats. */
  readonly never_says?: string;
}

/** The files of a folder with what they must give. */
function casesIn(folder: string): [path: string, expected: Expected][] {
  const root = join(__dirname, "fixtures", folder);
  const expected = JSON.parse(readFileSync(join(root, "expected.json"), "utf8")) as Record<string, Expected>;
  return Object.entries(expected).map(([name, one]) => [join(root, name), one]);
}

const isRefusal = (expected: Expected): expected is Refusal => "refused" in expected;

const addressesOf = (inventory: Inventory): Record<string, TargetProps["ip"]> =>
  Object.fromEntries(Object.entries(inventory.targets).map(([key, { ip }]) => [key, ip]));

/** The error of reading an inventory. */
function errorOf(read: () => unknown): DiagnosticError {
  try {
    read();
  } catch (error) {
    if (error instanceof DiagnosticError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const CASES = [...casesIn("inventories"), ...casesIn("inventories-more")];
const named = CASES.map(([path, expected]) => [path.split("/").slice(-1)[0], path, expected] as const);

test.each(named.filter(([, , expected]) => !isRefusal(expected)))("reads %s", (_, path, expected) => {
  const inventory = Inventory.fromFile(path, { skipWithoutAddress: true });

  expect(addressesOf(inventory)).toEqual(expected);
  for (const note of inventory.notes) {
    expect(note).not.toMatch(/hunter2|[\r\n]/);
    expect(note.length).toBeLessThanOrEqual(300);
  }
});

test.each(named.filter(([, , expected]) => isRefusal(expected)))("fails for %s, by name", (_, path, expected) => {
  const { refused, within_s: seconds = 10, never_says: secret = "\0" } = expected as unknown as Refusal;
  const start = process.cpuUsage();
  const { message } = errorOf(() => Inventory.fromFile(path, { skipWithoutAddress: true }));

  expect(process.cpuUsage(start).user).toBeLessThan(seconds * 1_000_000);
  expect(message).toContain(refused);
  expect(message).not.toContain(secret);
});

test("no host of the cases is lost without a note", () => {
  const notesOf = (name: string): readonly string[] => {
    const [path = ""] = CASES.find(([path]) => path.endsWith(`/${name}`)) ?? [];
    return Inventory.fromFile(path, { skipWithoutAddress: true }).notes.map((note) => note.replace(dirname(path), ""));
  };

  expect(notesOf("match.ssh_config")).toEqual([
    '/match.ssh_config:6: the Match block was skipped: "exec" is known only where ssh connects',
  ]);
  expect(notesOf("ec2.json")).toEqual(['/ec2.json:3: "ec-2" was skipped: its state is "terminated"']);
  expect(notesOf("local.ini")).toEqual([
    '/local.ini:4: "here" was skipped: it is the machine on which Ansible runs (ansible_connection=local)',
  ]);
  expect(notesOf("consul-health.json")).toEqual([
    expect.stringMatching(/^\/consul-health\.json:\d+: "c-1" was skipped: it is in the file twice$/),
  ]);
  expect(notesOf("excel.csv")).toEqual(['/excel.csv:1: these columns were not read: "Owner", "Password"']);
  expect(notesOf("terraform-objects.json").join("\n")).toMatch(
    /"az"(.|\n)*"keys" was skipped: it is sensitive(.|\n)*"count" was skipped: it has no hosts(.|\n)*"o-3" was skipped: it has no IP/,
  );
});

test("tags and groups of cloud tools arrive", () => {
  const host = (name: string, key: string): unknown => {
    const [path = ""] = CASES.find(([path]) => path.endsWith(`/${name}`)) ?? [];
    const { target, groups } = Inventory.fromFile(path, { skipWithoutAddress: true }).hosts.find(
      (one) => one.key === key,
    ) ?? { target: undefined, groups: [] };
    return { tags: target?.tags, hostname: target?.hostname, groups };
  };

  expect(host("ec2.json", "ec-1")).toEqual({ tags: { role: "web" }, groups: [] });
  expect(host("netbox.json", "nb-1")).toEqual({ groups: ["edge"] });
  expect(host("gcloud.json", "g-1")).toEqual({ tags: { env: "prod" }, groups: [] });
  expect(host("consul-health.json", "c-1")).toEqual({ tags: { rack: "a" }, groups: ["web", "v1", "v2"] });
  expect(host("tailscale.json", "ts-1")).toEqual({ groups: ["tag:server"] });
  expect(host("terraform-output.json", "t-1")).toEqual({ groups: ["hosts"] });
  expect(host("twins.ec2.json", "i-2")).toEqual({ hostname: "Web", groups: [] });
  expect(host("ansible-list.json", "n1")).toEqual({ groups: ["all", "front"] });
});

describe("the option columns", () => {
  const csv = "Label,Mgmt,Environment,Password\nx-1,10.66.0.1,prod,hunter2\nx-2,,test,hunter2\n";

  test("names the columns of a CSV file", () => {
    const columns = { hostname: "label", ip: "Mgmt", tags: { env: "Environment" } };
    const inventory = Inventory.fromCsv(temporaryFile("a.csv", csv), { columns, skipWithoutAddress: true });

    expect(inventory.targets).toEqual({ "x-1": { hostname: "x-1", ip: "10.66.0.1", tags: { env: "prod" } } });
    expect(inventory.notes.join("\n")).toContain('these columns were not read: "Password"');
  });

  test("names the fields of rows in JSON, of which one may lack a field", () => {
    const rows = [{ label: "x-1", mgmt: "10.66.0.1", secret: "hunter2" }, { label: "x-2" }];
    const file = temporaryFile("a.json", JSON.stringify({ servers: rows }));
    const read = (): Inventory =>
      Inventory.fromFile(file, { columns: { key: "label", ip: "Mgmt" }, skipWithoutAddress: true });

    expect(read().targets).toEqual({ "x-1": { ip: "10.66.0.1" } });
  });

  test("chooses between two columns that could both hold the address, which fails otherwise", () => {
    const file = temporaryFile("a.csv", "Name,Private IP,Address\na,10.0.0.1,10.0.0.2\n");

    expect(errorOf(() => Inventory.fromCsv(file)).message).toMatch(
      /the columns "Private IP" and "Address" can both hold the ip; choose one: columns: \{ ip: "Private IP" \}$/,
    );
    expect(Inventory.fromCsv(file, { columns: { ip: "Address" } }).targets.a?.ip).toBe("10.0.0.2");
  });

  test("is needed for rows in JSON with two fields that could both hold the address", () => {
    const file = temporaryFile("a.json", '[{"name":"a","private_ip":"10.0.0.1","address":"10.0.0.2"}]');

    expect(errorOf(() => Inventory.fromFile(file)).message).toMatch(/can both hold the ip; choose one/);
    expect(Inventory.fromFile(file, { columns: { ip: "private_ip" } }).targets.a?.ip).toBe("10.0.0.1");
  });

  test.each<[object | number, RegExp]>([
    [{ ip: "Nowhere" }, /CFA1717: .*columns\.ip is "Nowhere", but there is no column of that name/],
    [{ ip: 3 }, /CFA1002: .*columns\.ip must be the name of a column \(string\), not 3/],
    [{ adress: "x" }, /CFA1020: Inventory.fromCsv: columns: adress is not a prop/],
    [7, /CFA1002: .*columns must be an object/],
  ])("fails for %j", (columns, message) => {
    const file = temporaryFile("a.csv", "hostname,ip\na,10.0.0.1\n");

    expect(errorOf(() => Inventory.fromCsv(file, { columns: columns as never })).message).toMatch(message);
  });
});

describe("Inventory.fromRows", () => {
  const rows = [
    { id: "a", addresses: ["10.0.0.1"], site: "x" },
    { id: "b", addresses: [] },
    { id: "c", addresses: ["10.0.0.3"], retired: true },
  ];
  const read = (row: (typeof rows)[number]) =>
    row.retired === true
      ? undefined
      : { key: row.id, ip: row.addresses[0], tags: { site: row.site ?? "?" }, groups: ["cmdb"] };

  test("reads rows of any kind with a function", () => {
    const inventory = Inventory.fromRows(rows, read, { skipWithoutAddress: true });

    expect(inventory.targets).toEqual({ a: { ip: "10.0.0.1", tags: { site: "x" } } });
    expect(inventory.groups).toEqual(["cmdb"]);
    expect(inventory.hosts[0]?.location).toBe("rows[0]");
    expect(inventory.notes).toEqual([
      'rows[1]: "b" was skipped: it has no IP address',
      "rows[2]: the row was skipped: the function returned no host",
    ]);
  });

  test("fails with the problems of all rows at once", () => {
    const results: unknown[] = [
      { key: "a" },
      { ip: "10.0.0.1" },
      7,
      { key: "d", ip: 7 },
      { key: "e", ip: "10.0.0.5", tag: "x" },
      { key: "f", ip: "10.0.0.6", groups: "x" },
    ];
    const { message } = errorOf(() => Inventory.fromRows(results, (row) => row as never));

    expect(message.split("\n")).toEqual([
      "CFA1724: Inventory.fromRows has 6 problems:",
      expect.stringMatching(/^ {2}- CFA1718: rows\[0\]: "a": it has no IP address; return its ip, or set skip/),
      expect.stringMatching(/^ {2}- CFA1717: rows\[1\]: the host has no name; return key or hostname/),
      expect.stringMatching(/^ {2}- CFA1002: rows\[2\]: the function must return an object .* not 7/),
      expect.stringMatching(/^ {2}- CFA1002: rows\[3\]: ip must be an IP address or \{ ipv4, ipv6 \}, not 7/),
      expect.stringMatching(/^ {2}- CFA1020: rows\[4\]: tag is not a prop; did you mean "tags"/),
      expect.stringMatching(/^ {2}- CFA1002: rows\[5\]: groups must be a list of strings/),
    ]);
  });

  test("fails with a coded problem if the function throws, or an argument is wrong", () => {
    const failing = () => Inventory.fromRows([undefined as unknown as { name: string }], (row) => ({ key: row.name }));

    expect(errorOf(failing)).toMatchObject({
      code: "CFA1002",
      message: expect.stringContaining("rows[0]: ") as string,
    });
    expect(errorOf(() => Inventory.fromRows({} as never, read)).message).toMatch(/CFA1002: .*must be a list/);
    expect(errorOf(() => Inventory.fromRows("abc" as never, read)).message).toMatch(/CFA1002: .*must be a list/);
    expect(errorOf(() => Inventory.fromRows(rows, undefined as never)).message).toMatch(
      /CFA1002: .*must be a function/,
    );
  });

  test("fails for the marker of a Token, which rows of a file could use to steal a secret", () => {
    const marker = "${TfToken[TOKEN.1]}";

    expect(
      errorOf(() => Inventory.fromRows([marker], (row) => ({ key: "a", ip: "10.0.0.1", tags: { row } }))).code,
    ).toBe("CFA1717");
  });
});

describe("the folders host_vars and group_vars", () => {
  /** An inventory with files beside it. */
  function inventoryWith(files: Readonly<Record<string, string>>): string {
    const folder = temporaryFolder();
    for (const [name, content] of Object.entries({ "hosts.ini": "[web]\na\nb ansible_host=10.0.0.2\n", ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return join(folder, "hosts.ini");
  }

  test.each(["host_vars/a.yml", "host_vars", "group_vars"])("fails for the link %s to a place outside", (link) => {
    const outside = mkdtempSync(join(temporaryFolder(), "outside-"));
    writeFileSync(join(outside, "a.yml"), "ansible_host: 10.6.6.6\n");
    writeFileSync(join(outside, "web.yml"), "ansible_host: 10.6.6.6\n");
    const path = inventoryWith({});
    mkdirSync(join(dirname(path), dirname(link)), { recursive: true });
    symlinkSync(link.endsWith(".yml") ? join(outside, "a.yml") : outside, join(dirname(path), link));
    const { message } = errorOf(() => Inventory.fromFile(path));

    expect(message).toContain("is a link to a place outside of the folder of the inventory");
    expect(message).not.toContain("10.6.6.6");
  });

  test("follows a link inside the folder of the inventory", () => {
    const path = inventoryWith({ "shared/a.yml": "ansible_host: 10.0.0.1\n", "host_vars/.keep": "" });
    symlinkSync("../shared/a.yml", join(dirname(path), "host_vars", "a.yml"));

    expect(Inventory.fromFile(path).targets.a?.ip).toBe("10.0.0.1");
  });

  test("a name with dots and slashes reads no file elsewhere", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "secret.yml"), "ansible_host: 10.6.6.6\n");
    const path = join(folder, "inventory", "hosts.ini");
    mkdirSync(join(dirname(path), "host_vars"), { recursive: true });
    writeFileSync(path, "[web]\n../../secret ansible_host=10.0.0.1\n");

    expect(Object.values(Inventory.fromFile(path).targets)).toEqual([{ ip: "10.0.0.1" }]);
  });

  test("fails for folders in a loop of links, with bounded work", () => {
    const path = inventoryWith({ "host_vars/a/x.yml": "ansible_host: 10.0.0.1\n" });
    for (const name of ["l1", "l2", "l3", "l4", "l5"]) symlinkSync(".", join(dirname(path), "host_vars", "a", name));

    expect(errorOf(() => Inventory.fromFile(path)).message).toMatch(/CFA1725: .*(levels of folders|more than)/);
  });

  test("fails for a file that is not YAML, at its line, without its text", () => {
    const path = inventoryWith({ "group_vars/all.yml": 'x: 1\nansible_password: "hunter2" oops\n' });
    const { message } = errorOf(() => Inventory.fromFile(path, { skipWithoutAddress: true }));

    expect(message).toMatch(/all\.yml:2: /);
    expect(message).not.toContain("hunter2");
  });

  test("skips a file of Ansible Vault with a note, and reads empty files", () => {
    const path = inventoryWith({ "group_vars/all.yml": "$ANSIBLE_VAULT;1.1;AES256\n61\n", "group_vars/web.yml": "" });
    const inventory = Inventory.fromFile(path, { skipWithoutAddress: true });

    expect(Object.keys(inventory.targets)).toEqual(["b"]);
    expect(inventory.notes.join("\n")).toContain("all.yml was skipped: it is encrypted with Ansible Vault");
  });
});

describe("messages", () => {
  const long = "x".repeat(5_000);

  test.each<[string, string]>([
    ["hosts.yaml", Array.from({ length: 60 }, (_, index) => `${long}${index}: {}`).join("\n")],
    ["hosts.json", JSON.stringify(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${long}${i}`, [long]])))],
    ["hosts.csv", `hostname,ip\n${Array.from({ length: 60 }, (_, index) => `${long}${index},`).join("\n")}`],
    ["hosts.ini", Array.from({ length: 60 }, (_, index) => `${long}${index} ${long}`).join("\n")],
    ["ssh_config", Array.from({ length: 60 }, (_, index) => `Host ${long}${index}\n HostName ${long}`).join("\n")],
    ["hosts.ndjson", Array.from({ length: 60 }, () => `{"${long}":"${long}"}`).join("\n")],
  ])("fail for %s with at most 20 problems, the number of the others, and short lines", (name, content) => {
    const lines = errorOf(() => Inventory.fromFile(temporaryFile(name, content))).message.split("\n");

    expect(lines).toHaveLength(22);
    expect(lines[0]).toMatch(/ has (60|120) problems:$/);
    expect(lines[21]).toMatch(/^ {2}and (40|100) more$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(300);
  });

  test("fail with at most 20 skipped hosts if none is left", () => {
    const file = temporaryFile(
      "hosts.csv",
      `hostname,ip\n${Array.from({ length: 50 }, (_, i) => `${long}${i},`).join("\n")}`,
    );
    const lines = errorOf(() => Inventory.fromFile(file, { skipWithoutAddress: true })).message.split("\n");

    expect(lines).toHaveLength(22);
    expect(lines[21]).toBe("  and 30 more");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(300);
  });

  test("of the fleet, too, have short names and values of the file", () => {
    const hosts = Array.from({ length: 30 }, (_, index) => `${index}${long},${"1".repeat(3_000)}${index}`);
    const stack = newStack();
    newAccount(stack);
    const targets = Inventory.fromFile(temporaryFile("hosts.csv", `hostname,ip\n${hosts.join("\n")}\n`));
    new TargetFleet(stack, "fleet", { targets });

    for (const line of diagnosticsOf(stack)) expect(line.length).toBeLessThanOrEqual(400);
    expect(diagnosticsOf(stack).length).toBeLessThanOrEqual(22);
  });

  test("of a missing group have at most 10 names of groups", () => {
    const rows = Array.from({ length: 500 }, (_, index) => index);
    const inventory = Inventory.fromRows(rows, (row) => ({
      key: `h${row}`,
      ip: "10.0.0.1",
      groups: [`g${row}${long}`],
    }));

    expect(errorOf(() => inventory.group("none")).message.length).toBeLessThanOrEqual(310);
  });

  test("cannot be forged by a key with line breaks or control characters", () => {
    const file = temporaryFile("hosts.json", JSON.stringify({ "a\nCFA0000: forged\u001b[2J": null }));

    const { message } = errorOf(() => Inventory.fromFile(file));
    expect(message).toContain(String.raw`"a\nCFA0000: forged\u001b[2J"`);
    expect(message).not.toMatch(/\p{Cc}/u);
  });

  test("have no cell of an unknown column, and no text around a syntax error", () => {
    const contents: [string, string][] = [
      ["a.csv", 'hostname,ip,password\nweb,10.0.0.1,"hunter2"x\n'],
      ["b.csv", "hostname,ip,password\nweb,,hunter2,hunter2\n"],
      ["c.csv", "root,hunter2\nroot,hunter2\n"],
      ["d.json", '{ "web": { "ip": "10.0.0.1", "password": "hunter2" }, hunter2 }'],
      ["e.json", '{ "web": { "ip": "10.0.0.1", "password": "hunter2" } }'],
      ["f.yaml", "web: { ip: 10.0.0.1, password: hunter2 }\n"],
      ["g.yaml", "web:\n  ip: 10.0.0.1\n  password: 'hunter2' hunter2\n"],
      ["h.yaml", "web: [hunter2]\n"],
      ["i.ini", "[a:vars]\npassword hunter2\n"],
      ["j.ini", "[a]\nweb ansible_host=10.0.0.1 ansible_password='hunter2\n"],
      ["k.ndjson", '{"password":"hunter2"}\n{"password":"hunter2", x}\n'],
      ["l.txt", "hunter2 => web\n"],
    ];
    for (const [name, content] of contents) {
      const { message } = errorOf(() => Inventory.fromFile(temporaryFile(name, content)));
      expect(`${name}: ${message}`).not.toContain("hunter2");
    }
  });

  test("name the problems of the header and of all rows in one round", () => {
    const file = temporaryFile("a.csv", "hostname,ip,virtual_network\na,,x\nb,,x\n");

    expect(errorOf(() => Inventory.fromCsv(file)).message.split("\n")).toHaveLength(4);
  });

  test("name all loops of groups, and hosts without an address, in one round", () => {
    const file = temporaryFile(
      "a.ini",
      "[a:children]\nb\n[b:children]\na\n[c:children]\nd\n[d:children]\nc\n[e]\nweb\n",
    );

    expect(errorOf(() => Inventory.fromFile(file)).message.split("\n")).toHaveLength(4);
  });
});

test("a host named like a wrapper is a host", () => {
  const file = temporaryFile(
    "hosts.yaml",
    "data: { private_ip: 10.0.0.1 }\nnodes: { ip: 10.0.0.2 }\nitems: 10.0.0.3\n",
  );

  expect(addressesOf(Inventory.fromFile(file))).toEqual({ data: "10.0.0.1", nodes: "10.0.0.2", items: "10.0.0.3" });
});

test("fails for two columns of one tag", () => {
  const file = temporaryFile("a.csv", "hostname,ip,tag:env,tag:env\na,10.0.0.1,prod,test\n");

  expect(errorOf(() => Inventory.fromFile(file)).message).toContain('duplicate column "tag:env"; remove one of them');
});

test("reads a large JSON file of a cloud tool with work that grows like the file", () => {
  const filler = Array.from({ length: 20 }, (_, index) => ({
    DeviceName: `disk-${index}`,
    Ebs: { Status: "attached" },
  }));
  const instance = (index: number): object => ({
    InstanceId: `i-${index}`,
    PrivateIpAddress: `10.0.${index >> 8}.${index & 255}`,
    BlockDeviceMappings: filler,
  });
  const durationOf = (count: number): number => {
    const instances = Array.from({ length: count }, (_, index) => instance(index));
    const file = temporaryFile("ec2.json", JSON.stringify({ Reservations: [{ Instances: instances }] }, null, 2));
    const start = process.cpuUsage();
    expect(Inventory.fromFile(file).hosts).toHaveLength(count);
    return process.cpuUsage(start).user;
  };
  durationOf(100);

  // Eight times the hosts: quadratic work would take 64 times as long.
  expect(durationOf(2_000)).toBeLessThan(32 * Math.max(durationOf(250), 20_000));
});
