import { TARGETS_PER_ACCOUNT, TARGETS_PER_PAGE } from "../../../lib/api/areas/infrastructure/target-limits";
import { BATCH_SIZE } from "../../../lib/provider/resources/target-fleet/target-requests";
import { FLEET, FleetStack, host, hosts } from "./fleet-stack";
import { inLongRuns, longOr } from "../../support/long-runs";

let fleet: FleetStack;
beforeEach(async () => {
  fleet = await FleetStack.create();
});
afterEach(() => fleet.remove());

const NO_CHANGES = { code: 0 };

/** More targets than fit one batch; in a long run, as many as an account can have, and one to spare. */
const MANY = longOr(TARGETS_PER_ACCOUNT - 1, BATCH_SIZE + 10);
const PAGES = Math.ceil(MANY / TARGETS_PER_PAGE);
const BATCHES = Math.ceil(MANY / BATCH_SIZE);

describe("a fleet", () => {
  it("is created, updated by key, and destroyed in batches", async () => {
    await fleet.deploy(hosts(MANY));
    expect(fleet.targets).toHaveLength(MANY);
    expect(fleet.writes).toEqual(Array(BATCHES).fill("infrastructure.targets.createBatch"));

    fleet.emulator.requests.clear();
    expect(await fleet.stack.plan()).toMatchObject(NO_CHANGES);
    expect(fleet.emulator.requests.count()).toBe(PAGES);

    const before = await fleet.ids();
    const { "host-0": _gone, ...kept } = hosts(MANY);
    fleet.emulator.requests.clear();
    await fleet.deploy({ ...kept, "host-1": host("renamed", "10.0.0.1"), "host-new": host("new", "10.9.0.1") });
    expect(fleet.writes).toEqual([
      "infrastructure.targets.update",
      "infrastructure.targets.createBatch",
      "infrastructure.targets.deleteBatch",
    ]);
    const after = await fleet.ids();
    expect(after["host-1"]).toBe(before["host-1"]);
    expect(fleet.targets.map(({ hostname }) => hostname)).toEqual(expect.arrayContaining(["renamed", "new"]));
    expect(await fleet.stack.plan()).toMatchObject(NO_CHANGES);

    fleet.emulator.requests.clear();
    expect(await fleet.stack.destroy()).toMatchObject({ code: 0 });
    expect(fleet.targets).toEqual([]);
    expect(fleet.writes).toEqual(Array(BATCHES).fill("infrastructure.targets.deleteBatch"));
  });

  it("has an empty plan with every optional field set", async () => {
    const network = "11111111-2222-4333-8444-555555555555";
    const targets = {
      both: {
        hostname: "Both.Example.COM",
        ip: { ipv4: { ip_addr: "10.0.0.1", virtual_network_id: network }, ipv6: { ip_addr: "FD00:0:0::A" } },
        tags: { role: "db", site: "ams1" },
      },
      none: { ...host("none", "10.0.0.2"), tags: {} },
    };
    await fleet.deploy(targets, { on_existing: "adopt" });
    expect(await fleet.stack.plan()).toMatchObject(NO_CHANGES);
    await fleet.deploy({ ...targets, both: { ...targets.both, tags: {} } });
    expect(fleet.targets).toHaveLength(2);
    for (const target of fleet.targets) expect(target).not.toHaveProperty("tags");
    expect(await fleet.stack.plan()).toMatchObject(NO_CHANGES);
  });

  inLongRuns(() => {
    it("shows no change if the API returns values in another form", async () => {
      fleet.emulator.behaviors.targetsHostnameLowercased = true;
      fleet.emulator.behaviors.targetsListOrder = "id";
      await fleet.deploy({
        a: { hostname: "WEB-1", ip: { ipv6: { ip_addr: "FD00::0001" } } },
        b: host("web-2", "10.0.0.2"),
      });
      expect(await fleet.stack.plan()).toMatchObject(NO_CHANGES);
    });

    it("clears tags that are removed from the configuration", async () => {
      await fleet.deploy({ a: host("a", "10.0.0.1", { role: "db" }) });
      expect(fleet.targets).toMatchObject([{ tags: { role: "db" } }]);
      await fleet.deploy({ a: host("a", "10.0.0.1") });
      expect(fleet.targets).toEqual([expect.not.objectContaining({ tags: expect.anything() as unknown })]);
      expect(await fleet.stack.plan()).toMatchObject(NO_CHANGES);
    });
  });

  it("deletes nothing when a key is renamed", async () => {
    await fleet.deploy({ old: host("web", "10.0.0.1"), other: host("db", "10.0.0.2") });
    const { old } = await fleet.ids();
    fleet.emulator.requests.clear();
    await fleet.deploy({ new: host("web", "10.0.0.1"), other: host("db", "10.0.0.2") });
    expect(fleet.writes).toEqual([]);
    expect(await fleet.ids()).toMatchObject({ new: old });
  });

  inLongRuns(() => {
    it("lets two keys swap their addresses", async () => {
      await fleet.deploy({ a: host("a", "10.0.0.1"), b: host("b", "10.0.0.2") });
      await fleet.deploy({ a: host("a", "10.0.0.2"), b: host("b", "10.0.0.1") });
      const found = Object.fromEntries(fleet.targets.map(({ hostname, ip }) => [hostname, ip.ipv4?.ip_addr]));
      expect(found).toEqual({ a: "10.0.0.2", b: "10.0.0.1" });
      expect(await fleet.stack.plan()).toMatchObject(NO_CHANGES);
    });
  });

  it("accepts addresses that are known only at apply", async () => {
    const input = { address: "10.0.0.7" };
    await fleet.stack.write({
      resource: {
        terraform_data: { later: { input } },
        cfaccess_target_fleet: {
          hosts: {
            account_id: fleet.emulator.accountId,
            targets: { late: host("late", "${terraform_data.later.output.address}"), early: host("early", "10.0.0.8") },
          },
        },
      },
    });
    expect(await fleet.stack.apply()).toMatchObject({ code: 0 });
    expect(fleet.targets.map(({ ip }) => ip.ipv4?.ip_addr).sort()).toEqual(["10.0.0.7", "10.0.0.8"]);
    expect(await fleet.stack.plan()).toMatchObject(NO_CHANGES);
  });

  inLongRuns(() => {
    it("moves a host from one fleet to another in one apply, without deleting it", async () => {
      const stack = (left: object, right: object) =>
        fleet.stack.write({
          resource: {
            cfaccess_target_fleet: {
              left: { account_id: fleet.emulator.accountId, targets: left },
              right: { account_id: fleet.emulator.accountId, targets: right },
            },
          },
        });
      await stack({ a: host("a", "10.0.0.1"), moving: host("m", "10.0.0.2") }, { b: host("b", "10.0.0.3") });
      expect(await fleet.stack.apply()).toMatchObject({ code: 0 });
      await stack({ a: host("a", "10.0.0.1") }, { b: host("b", "10.0.0.3"), moving: host("m", "10.0.0.2") });
      expect(await fleet.stack.apply()).toMatchObject({ code: 0 });
      expect(fleet.targets.map(({ hostname }) => hostname).sort()).toEqual(["a", "b", "m"]);
      expect(await fleet.stack.plan()).toMatchObject(NO_CHANGES);
    });
  });
});

describe("drift", () => {
  it("survives deletions and changes outside of Terraform, and shows them by key", async () => {
    await fleet.deploy(hosts(5));
    const ids = await fleet.ids();
    fleet.emulator.call("infrastructure.targets.delete", { target_id: ids["host-1"] ?? "" });
    fleet.emulator.call("infrastructure.targets.update", {
      target_id: ids["host-2"] ?? "",
      hostname: "meddled",
      ip: { ipv4: { ip_addr: "10.0.0.2" } },
    });
    const { code, stdout } = await fleet.stack.plan();
    expect(code).toBe(2);
    expect(stdout).toMatch(/"host-1" = \{/);
    expect(stdout).toMatch(/hostname\s+= "meddled" -> "host-2"/);
    expect(stdout).not.toContain('"host-3" = {');
    expect(await fleet.stack.apply()).toMatchObject({ code: 0 });
    expect(fleet.targets.map(({ hostname }) => hostname).sort()).toEqual(Object.keys(hosts(5)));
    expect(await fleet.stack.plan()).toMatchObject(NO_CHANGES);
  });

  inLongRuns(() => {
    it("survives the deletion of all targets", async () => {
      await fleet.deploy(hosts(3));
      for (const id of Object.values(await fleet.ids()))
        fleet.emulator.call("infrastructure.targets.delete", { target_id: id });
      expect(await fleet.stack.apply()).toMatchObject({ code: 0 });
      expect(fleet.targets).toHaveLength(3);
    });

    it("survives a deletion between refresh and destroy", async () => {
      await fleet.deploy(hosts(3));
      fleet.emulator.behaviors.targetsBatchDeleteUnknown = "refuse";
      await fleet.stack.terraform.run("plan", "-destroy", "-out=destroy.plan");
      fleet.emulator.call("infrastructure.targets.delete", { target_id: (await fleet.ids())["host-1"] ?? "" });
      expect(await fleet.stack.terraform.attempt("apply", "destroy.plan")).toMatchObject({ code: 0 });
      expect(fleet.targets).toEqual([]);
    });
  });
});

describe("import", () => {
  const seed = () =>
    fleet.emulator.seed({
      "infrastructure.targets": [
        { ...host("web", "10.0.0.1"), tags: { role: "web" } },
        { ...host("web", "10.0.0.2"), tags: { role: "web" } },
        { ...host("db", "10.0.0.3"), tags: { role: "db" } },
      ],
    });

  it("imports all targets of an account, also under other keys", async () => {
    seed();
    await fleet.write({
      first: host("web", "10.0.0.1", { role: "web" }),
      second: host("web", "10.0.0.2", { role: "web" }),
      database: host("db", "10.0.0.3", { role: "db" }),
    });
    expect(await fleet.stack.import(FLEET, fleet.emulator.accountId)).toMatchObject({ code: 0 });
    fleet.emulator.requests.clear();
    expect(await fleet.stack.apply()).toMatchObject({ code: 0 });
    expect(fleet.writes).toEqual([]);
    expect(await fleet.stack.plan()).toMatchObject(NO_CHANGES);
  });

  it.each([
    [
      "a list of ids",
      () =>
        `/${fleet.targets
          .slice(0, 2)
          .map(({ id }) => id)
          .join(",")}`,
    ],
    ["a tag", () => "/tag:role=web"],
  ])("imports %s", async (_name, selection) => {
    seed();
    await fleet.write({ a: host("web", "10.0.0.1", { role: "web" }), b: host("web", "10.0.0.2", { role: "web" }) });
    expect(await fleet.stack.import(FLEET, fleet.emulator.accountId + selection())).toMatchObject({ code: 0 });
    expect(Object.values(await fleet.ids()).sort()).toEqual(
      fleet.targets
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    );
    fleet.emulator.requests.clear();
    expect(await fleet.stack.apply()).toMatchObject({ code: 0 });
    expect(fleet.writes).toEqual([]);
  });

  it.each([
    ["nonsense", "The import id"],
    ["ACCOUNT/not-a-target", "is not a target id"],
    ["ACCOUNT/00000000-0000-4000-8000-000000000000", "has no target 00000000"],
    ["ACCOUNT/tag:role=nobody", "no such targets"],
  ])("fails for %s", async (id, message) => {
    await fleet.write({ a: host("web", "10.0.0.1") });
    const { code, stderr } = await fleet.stack.import(FLEET, id.replace("ACCOUNT", fleet.emulator.accountId));
    expect(code).toBe(1);
    expect(stderr.replace(/\s*│?\s+/g, " ")).toContain(message);
  });
});
