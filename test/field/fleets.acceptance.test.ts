import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { TerraformStack } from "cdktf";
import { InfrastructureTarget, TargetFleet } from "../../lib/constructs";
import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack } from "../official-provider/official-stack";
import { CompanionStack } from "../provider/companion-stack";
import { outputOf } from "../provider/emulated-stack";
import { FleetStack, host, type FleetEntries } from "../provider/target-fleet/fleet-stack";
import { inLongRuns } from "../support/long-runs";

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const NO_CHANGES = { code: 0 };
const [a, b, m] = [host("a", "10.0.0.1"), host("b", "10.0.0.3"), host("m", "10.0.0.2")];

async function fleetStack(): Promise<FleetStack> {
  const stack = await FleetStack.create();
  ends.push(() => stack.remove());
  return stack;
}

const configured = (accountId: string, fleets: Readonly<Record<string, object>>): object => ({
  resource: {
    cfaccess_target_fleet: Object.fromEntries(
      Object.entries(fleets).map(([name, fleet]) => [name, { account_id: accountId, ...fleet }]),
    ),
  },
});

describe("a target that moves between the fleets of two stacks", () => {
  /** Two stacks with a fleet each. The host "m" is in the first one. */
  async function twoStacks() {
    const from = await fleetStack();
    const to = await CompanionStack.create(from.emulator);
    ends.push(() => to.remove());
    await from.deploy({ a, m });
    const write = (targets: FleetEntries, more: object = {}) =>
      to.write({ ...configured(from.emulator.accountId, { hosts: { targets, ...more } }) });
    await write({ b });
    expect(await to.apply()).toMatchObject({ code: 0 });
    const moving = from.targets.find(({ hostname }) => hostname === "m");
    return { from, to, write, id: moving?.id ?? "" };
  }
  const hostnames = (stack: FleetStack) => stack.targets.map(({ hostname }) => hostname).sort();

  it("survives when the new fleet is applied first: the old one lets it go, and says so", async () => {
    const { from, to, write, id } = await twoStacks();
    await write({ b, m }, { takes_over: ["10.0.0.2"] });
    const taken = await to.apply();
    expect(taken).toMatchObject({ code: 0 });
    expect(outputOf(taken)).toContain("An existing target was adopted");
    await from.write({ a });
    const released = await from.stack.apply();
    expect(released).toMatchObject({ code: 0 });
    expect(outputOf(released)).toContain("Targets with another owner were not deleted");
    expect(outputOf(released)).toContain(`"m": m (10.0.0.2), id ${id}`);
    expect(from.targets.map((target) => target.id)).toContain(id);
    expect(hostnames(from)).toEqual(["a", "b", "m"]);
    expect(await from.stack.plan()).toMatchObject(NO_CHANGES);
    expect(await to.plan()).toMatchObject(NO_CHANGES);
    await from.stack.destroy();
    expect(hostnames(from)).toEqual(["b", "m"]);
    await to.destroy();
    expect(hostnames(from)).toEqual([]);
  });

  it("survives when the old fleet is applied first: the new one creates it", async () => {
    const { from, to, write } = await twoStacks();
    await from.deploy({ a });
    await write({ b, m }, { takes_over: ["10.0.0.2"] });
    expect(await to.apply()).toMatchObject({ code: 0 });
    expect(hostnames(from)).toEqual(["a", "b", "m"]);
    expect(await to.plan()).toMatchObject(NO_CHANGES);
  });

  inLongRuns(() => {
    it("survives when both are applied at the same time", async () => {
      const { from, to, write } = await twoStacks();
      await from.write({ a });
      await write({ b, m }, { on_existing: "adopt" });
      const outcomes = await Promise.all([from.stack.apply(), to.apply()]);
      expect(outcomes).toMatchObject([{ code: 0 }, { code: 0 }]);
      // The race that remains is between the check and the deletion of the old fleet. The next plan of the new one shows it.
      if (!hostnames(from).includes("m")) expect(await to.apply()).toMatchObject({ code: 0 });
      expect(hostnames(from)).toEqual(["a", "b", "m"]);
      expect(await to.plan()).toMatchObject(NO_CHANGES);
    });

    it("survives a deletion by the old fleet after the takeover: the new fleet creates it again, and says so", async () => {
      const { from, to, write, id } = await twoStacks();
      await write({ b, m }, { takes_over: [id] });
      const written = from.targets.find((target) => target.id === id)?.modified_at;
      const find = () => from.targets.find((target) => target.id === id);
      // The old fleet has checked the target, and its deletion arrives when the new one has just written it.
      from.emulator.faults.add({
        match: { endpoint: "infrastructure.targets.list" },
        ...{ kind: "latency", ms: 300, times: "always" },
      });
      const applying = to.apply();
      while (find()?.modified_at === written) await sleep(5);
      from.emulator.call("infrastructure.targets.delete", { target_id: id });
      const applied = await applying;
      expect(applied).toMatchObject({ code: 0 });
      expect(outputOf(applied)).toContain("Targets were deleted after this fleet took them over");
      expect(hostnames(from)).toEqual(["a", "b", "m"]);
      expect(await to.plan()).toMatchObject(NO_CHANGES);
    });
  });

  it("fails in the plan of the new fleet if nobody said so, with the lines to paste", async () => {
    const { from, to, write, id } = await twoStacks();
    await write({ b, m });
    const plan = await to.plan();
    expect(plan.code).toBe(1);
    expect(outputOf(plan)).toContain('The address of "m" is in use');
    expect(outputOf(plan)).toContain(`takes_over = ["${id}"]`);
    expect(outputOf(plan)).toContain(`takesOver: ["${id}"]`);
    expect(outputOf(plan)).toContain("removed {");
    expect(hostnames(from)).toEqual(["a", "b", "m"]);
  });
});

describe("a target that moves between two fleets of one stack", () => {
  async function twoFleets() {
    const stack = await fleetStack();
    const { accountId } = stack.emulator;
    await stack.stack.write({ ...configured(accountId, { left: { targets: { a, m } }, right: { targets: { b } } }) });
    expect(await stack.stack.apply()).toMatchObject({ code: 0 });
    const ids = Object.fromEntries(stack.targets.map(({ hostname, id }) => [hostname, id]));
    stack.emulator.requests.clear();
    return { stack, accountId, ids };
  }
  const idsOf = (stack: FleetStack) => Object.fromEntries(stack.targets.map(({ hostname, id }) => [hostname, id]));

  it("keeps its id: nothing is deleted or created, and the plan says so", async () => {
    const { stack, accountId, ids } = await twoFleets();
    await stack.stack.write({ ...configured(accountId, { left: { targets: { a } }, right: { targets: { b, m } } }) });
    const plan = await stack.stack.plan();
    expect(plan.code).toBe(2);
    expect(outputOf(plan)).toContain("A target is in the state already");
    expect(outputOf(plan)).toContain("If they move here from another fleet, they keep their ids.");
    expect(await stack.stack.apply()).toMatchObject({ code: 0 });
    expect(idsOf(stack)).toEqual(ids);
    expect(stack.writes).toEqual(["infrastructure.targets.update"]);
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  inLongRuns(() => {
    it("survives the deletion of its old fleet", async () => {
      const { stack, accountId, ids } = await twoFleets();
      await stack.stack.write({ ...configured(accountId, { right: { targets: { b, m } } }) });
      expect(await stack.stack.apply()).toMatchObject({ code: 0 });
      expect(Object.keys(idsOf(stack)).sort()).toEqual(["b", "m"]);
      expect(idsOf(stack)).toMatchObject({ b: ids["b"] });
      expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    });
  });

  it("fails in the plan if both fleets have it", async () => {
    const { stack, accountId } = await twoFleets();
    const both = { left: { targets: { a, m } }, right: { targets: { b, m } } };
    await stack.stack.write({ ...configured(accountId, both) });
    const plan = await stack.stack.plan();
    expect(plan.code).toBe(1);
    expect(outputOf(plan)).toMatch(
      /Two fleets of this configuration have the same target|The address of "m" is in use/,
    );
    expect(stack.writes).toEqual([]);
  });
});

describe("a fleet", () => {
  it("deletes only what it owns: a target that somebody else wrote stays, with a warning", async () => {
    const stack = await fleetStack();
    await stack.deploy({ a, m });
    const { m: id = "" } = await stack.ids();
    stack.emulator.call("infrastructure.targets.update", {
      ...{ target_id: id, hostname: "m", ip: m.ip, tags: { owner: "them" } },
    });
    const destroyed = await stack.stack.destroy();
    expect(destroyed).toMatchObject({ code: 0 });
    expect(outputOf(destroyed)).toContain(`"m": m (10.0.0.2), id ${id}`);
    expect(outputOf(destroyed)).toContain("tags owner=them");
    expect(stack.targets.map((target) => target.id)).toEqual([id]);
  });

  it("reads the state of an earlier release, and deletes what that created", async () => {
    const stack = await fleetStack();
    await stack.deploy({ a, m });
    const file = join(stack.stack.terraform.folder, "terraform.tfstate");
    const state = (await readFile(file, "utf8"))
      .replace('"schema_version": 1', '"schema_version": 0')
      .replaceAll(/,\s*"written_at": "[^"]*"/g, "")
      .replaceAll(/\s*"takes_over": null,/g, "");
    expect(state).not.toContain("written_at");
    await writeFile(file, state);
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
    expect(stack.targets).toEqual([]);
  });

  it("imports what it takes over, and creates what does not exist", async () => {
    const stack = await fleetStack();
    stack.emulator.seed({ "infrastructure.targets": [m] });
    const [{ id } = { id: "" }] = stack.targets;
    const { accountId } = stack.emulator;
    await stack.stack.write({
      ...configured(accountId, { hosts: { targets: { a, m }, takes_over: ["10.0.0.1", "10.0.0.2"] } }),
      import: [{ to: "cfaccess_target_fleet.hosts", id: `${accountId}/takes_over:10.0.0.1,10.0.0.2` }],
    });
    const applied = await stack.stack.apply();
    expect(applied).toMatchObject({ code: 0 });
    expect(outputOf(applied)).toContain("1 to import, 0 to add, 1 to change, 0 to destroy");
    expect(await stack.ids()).toMatchObject({ m: id });
    expect(stack.targets).toHaveLength(2);
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  it.each([["takes_over with a hostname", { takes_over: ["web"] }, "neither the id of a target nor an IP address"]])(
    "fails for %s without a request",
    async (_name, more, message) => {
      const stack = await fleetStack();
      await stack.write({ a }, more);
      const outcome = await stack.stack.terraform.attempt("validate", "-no-color");
      expect(outcome.code).toBe(1);
      expect(outputOf(outcome)).toContain(message);
      expect(stack.emulator.requests.count()).toBe(0);
    },
  );
});

describe("official targets that become a fleet", () => {
  const TYPE = "cloudflare_zero_trust_access_infrastructure_target";
  const hosts = { bastion: { ip: "10.0.0.11" }, db: { ip: "10.0.0.12" } };
  const single = (stack: TerraformStack) =>
    Object.entries(hosts).map(([hostname, { ip }]) => new InfrastructureTarget(stack, hostname, { hostname, ip }));

  async function deployed() {
    const emulator = await AccessEmulator.start({ rateLimit: false });
    ends.push(() => emulator.stop());
    const stack = await OfficialStack.create(emulator);
    ends.push(() => stack.remove());
    await stack.deploy((scope) => {
      single(scope);
      new TargetFleet(scope, "other", { targets: { web: { ip: "10.0.0.20" } } });
    });
    const resources = (await stack.resources()).map(({ address }) => address);
    const before = targetsOf(emulator);
    emulator.requests.clear();
    return { emulator, stack, before, official: resources.filter((address) => address.startsWith(TYPE)) };
  }
  const targetsOf = (emulator: AccessEmulator) =>
    Object.fromEntries(emulator.call("infrastructure.targets.list", {}).map(({ hostname, id }) => [hostname, id]));
  const other = (scope: TerraformStack) => new TargetFleet(scope, "other", { targets: { web: { ip: "10.0.0.20" } } });

  it("fail in the plan without takesOver, survive with it, and are refused in a moved block", async () => {
    const { emulator, stack, before, official } = await deployed();
    const swap = (takesOver?: readonly string[]) => (scope: TerraformStack) => {
      other(scope);
      return new TargetFleet(scope, "hosts", { targets: hosts, ...(takesOver !== undefined && { takesOver }) });
    };
    await stack.write((scope) => void swap()(scope));
    const refused = await stack.plan();
    expect(refused.code).toBe(1);
    expect(outputOf(refused)).toContain("2 addresses of the fleet are in use");
    expect(outputOf(refused)).toContain("destroy = false");

    await stack.write((scope) => {
      const fleet = swap()(scope);
      const to = `cfaccess_target_fleet.${fleet.resource.friendlyUniqueId}`;
      scope.addOverride("moved", [{ from: official[0], to }]);
    });
    const moved = await stack.plan();
    expect(moved.code).toBe(1);
    expect(outputOf(moved)).toContain("A resource cannot be moved into a fleet");
    expect(outputOf(moved)).toContain("takes_over = [");
    expect(targetsOf(emulator)).toEqual(before);

    await stack.write((scope) => void swap(official)(scope));
    const applied = await stack.apply();
    expect(applied).toMatchObject({ code: 0 });
    expect(outputOf(applied)).toContain("1 to import, 0 to add, 1 to change, 0 to destroy");
    expect(targetsOf(emulator)).toEqual(before);
    // Without takes_over only the state changes.
    emulator.requests.clear();
    await stack.deploy((scope) => void swap()(scope));
    expect([...emulator.requests].filter(({ method }) => method !== "GET")).toEqual([]);
  });

  inLongRuns(() => {
    it("survive with takesOver of the constructs, into a fleet that exists already", async () => {
      const { emulator, stack, before } = await deployed();
      await stack.write((scope) => {
        const takesOver = single(scope);
        new TargetFleet(scope, "other", { targets: { web: { ip: "10.0.0.20" }, ...hosts }, takesOver });
      });
      const applied = await stack.apply();
      expect(applied).toMatchObject({ code: 0 });
      expect(outputOf(applied)).toContain("0 to add, 1 to change, 0 to destroy");
      expect(targetsOf(emulator)).toEqual(before);
      await stack.planNothing();
    });
  });
});
