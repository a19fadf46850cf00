import { Inventory } from "../../../../lib/constructs";
import { temporaryFile } from "../../synthesis";

const hosts = Inventory.of({
  web: { ip: "10.0.0.1", tags: { env: "prod", role: "web" } },
  db: { ip: "10.0.0.2", tags: { env: "test" } },
  old: { ip: "10.0.0.3" },
});

const keysOf = (inventory: Inventory): string[] => Object.keys(inventory.targets);

test("filter selects hosts", () => {
  expect(keysOf(hosts.filter(({ key, target }) => key !== "old" && target.ip !== "10.0.0.2"))).toEqual(["web"]);
  expect(keysOf(hosts)).toHaveLength(3);
});

test("withTag selects by tag, or by tag and value", () => {
  expect(keysOf(hosts.withTag("env"))).toEqual(["web", "db"]);
  expect(keysOf(hosts.withTag("env", "test"))).toEqual(["db"]);
  expect(keysOf(hosts.withTag("toString"))).toEqual([]);
});

test("map replaces targets, for example to turn groups into tags", () => {
  const file = temporaryFile("hosts.ini", "[web]\na ansible_host=10.0.0.1\n[db]\nb ansible_host=10.0.0.2\n");
  const tagged = Inventory.fromAnsible(file).map(({ target, groups }) => ({
    ...target,
    tags: { role: groups.includes("web") ? "web" : "other" },
  }));

  expect(tagged.targets).toEqual({
    a: { ip: "10.0.0.1", tags: { role: "web" } },
    b: { ip: "10.0.0.2", tags: { role: "other" } },
  });
});

test("concat joins two inventories", () => {
  expect(keysOf(hosts.concat(Inventory.of({ new: { ip: "10.0.0.4" } })))).toEqual(["web", "db", "old", "new"]);
});

test("fails to join two inventories with a key in common", () => {
  expect(() => hosts.concat(Inventory.of({ db: { ip: "10.0.0.4" } }))).toThrow(
    'CFA1719: both inventories define "db"; rename the key in one of them',
  );
});

test("fails for a group without hosts, and lists the groups", () => {
  const file = temporaryFile("hosts.ini", "[web]\na ansible_host=10.0.0.1\n");

  expect(() => Inventory.fromAnsible(file).group("db")).toThrow(
    'CFA1721: the inventory has no hosts in group "db"; the groups are all, web',
  );
  expect(() => hosts.group("db")).toThrow("the inventory has no groups");
});
