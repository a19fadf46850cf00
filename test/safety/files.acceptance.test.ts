import { TARGETS_PER_PAGE } from "../../lib/api/areas/infrastructure/target-limits";
import { FleetStack, host, hosts } from "../provider/target-fleet/fleet-stack";
import { GatewayCaStack } from "../provider/gateway-ca/gateway-ca-stack";
import { McpPortalStack } from "../provider/mcp-portal/mcp-portal-stack";
import { outputOf } from "../provider/emulated-stack";
import { inLongRuns } from "../support/long-runs";

const PARTIAL = "The API token sees only a part of the account";

describe("a fleet whose token sees only a part of the account", () => {
  let fleet: FleetStack;
  beforeEach(async () => {
    fleet = await FleetStack.create();
  });
  afterEach(() => fleet.remove());

  /** Lists show only these targets from now on. */
  const showOnly = (ids: readonly string[]): void => {
    fleet.emulator.behaviors.visibleTo = { [fleet.emulator.apiToken]: [...ids] };
  };
  const idsOf = async (...keys: string[]): Promise<string[]> => {
    const ids = await fleet.ids();
    return keys.map((key) => ids[key] ?? "");
  };
  const gets = (): number => fleet.emulator.requests.count("infrastructure.targets.get");

  it("survives the plan: nothing is forgotten, no twin is created, and the warning says why", async () => {
    await fleet.deploy(hosts(12));
    const before = await fleet.ids();
    showOnly(await idsOf("host-0", "host-1"));

    const planned = await fleet.stack.plan();
    expect(planned.code).toBe(0);
    expect(outputOf(planned)).toContain(PARTIAL);
    expect(outputOf(planned)).toContain("lacks 10 targets of this fleet, but they exist");
    expect(await fleet.stack.apply()).toMatchObject({ code: 0 });

    expect(fleet.targets).toHaveLength(12);
    expect(await fleet.ids()).toEqual(before);
  });

  it("survives a list of more targets than are read by id in one request", async () => {
    await fleet.deploy(hosts(120));
    showOnly(await idsOf("host-7"));
    expect(await fleet.stack.plan()).toMatchObject({ code: 0 });
    expect(fleet.targets).toHaveLength(120);
  });

  inLongRuns(() => {
    it("survives a deleted target among hidden ones: only the deleted one is created again", async () => {
      await fleet.deploy(hosts(4));
      const before = await fleet.ids();
      showOnly([]);
      fleet.emulator.call("infrastructure.targets.delete", { target_id: before["host-2"] ?? "" });

      expect(await fleet.stack.apply()).toMatchObject({ code: 0 });

      expect(fleet.targets).toHaveLength(4);
      const { "host-2": created, ...others } = await fleet.ids();
      expect(before).toMatchObject(others);
      expect(created).not.toBe(before["host-2"]);
    });
  });

  it("survives changes: hidden targets are updated and deleted by their ids", async () => {
    await fleet.deploy(hosts(4));
    const before = await fleet.ids();
    showOnly([]);
    const { "host-3": _removed, ...kept } = hosts(4);
    await fleet.deploy({ ...kept, "host-0": host("renamed", "10.0.0.0") });
    expect(fleet.targets.map(({ hostname }) => hostname).sort()).toEqual(["host-1", "host-2", "renamed"]);
    expect((await fleet.ids())["host-0"]).toBe(before["host-0"]);
  });

  inLongRuns(() => {
    it("survives a destroy that the API refuses because one target is gone: the hidden ones are deleted too", async () => {
      await fleet.deploy(hosts(3));
      const [gone = ""] = await idsOf("host-1");
      fleet.emulator.behaviors.targetsBatchDeleteUnknown = "refuse";
      await fleet.stack.terraform.run("plan", "-destroy", "-out=destroy.plan");
      showOnly([]);
      fleet.emulator.call("infrastructure.targets.delete", { target_id: gone });
      expect(await fleet.stack.terraform.attempt("apply", "destroy.plan")).toMatchObject({ code: 0 });
      expect(fleet.targets).toEqual([]);
    });
  });

  it("fails if the token may not read a target that the list lacks, and forgets nothing", async () => {
    await fleet.deploy(hosts(2));
    showOnly([]);
    fleet.emulator.faults.add({
      match: { endpoint: "infrastructure.targets.get" },
      kind: "status",
      code: 403,
      times: 100,
    });

    const outcome = await fleet.stack.apply();

    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(PARTIAL);
    expect(fleet.targets).toHaveLength(2);
    expect(Object.keys(await fleet.ids())).toHaveLength(2);
  });

  inLongRuns(() => {
    it("fails to create a target whose address a hidden one has, says so, and creates no twin", async () => {
      fleet.emulator.seed({ "infrastructure.targets": [host("hidden", "10.0.0.1")] });
      showOnly([]);
      await fleet.write({ web: host("web", "10.0.0.1") });

      const outcome = await fleet.stack.apply();

      expect(outcome.code).toBe(1);
      expect(outputOf(outcome)).toContain("the API token probably sees only a part of the account");
      expect(fleet.targets.map(({ hostname }) => hostname)).toEqual(["hidden"]);
    });

    it("imports hidden targets by their ids", async () => {
      fleet.emulator.seed({ "infrastructure.targets": [host("web", "10.0.0.1")] });
      const [target] = fleet.targets;
      showOnly([]);
      await fleet.write({ web: host("web", "10.0.0.1") });
      expect(
        await fleet.stack.import("cfaccess_target_fleet.hosts", `${fleet.emulator.accountId}/${target?.id ?? ""}`),
      ).toMatchObject({ code: 0 });
      expect(await fleet.ids()).toEqual({ web: target?.id });
    });

    it("of more targets than fit one page takes a handful of requests when nothing is missing", async () => {
      // For 5,000, target-fleet.acceptance.test.ts counts up to 30 and 8.
      await fleet.deploy(hosts(TARGETS_PER_PAGE + 1));
      expect(fleet.emulator.requests.count()).toBeLessThanOrEqual(8);
      fleet.emulator.requests.clear();
      expect(await fleet.stack.plan()).toMatchObject({ code: 0 });
      expect(fleet.emulator.requests.count()).toBeLessThanOrEqual(4);
      expect(gets()).toBe(0);
    });
  });
});

describe("another resource whose token sees only a part of the account", () => {
  it("survives as an MCP portal, which is read by its id", async () => {
    const portal = await McpPortalStack.create();
    await portal.deploy();
    portal.emulator.behaviors.visibleTo = { [portal.emulator.apiToken]: [] };
    expect(await portal.stack.plan()).toMatchObject({ code: 0 });
    await portal.remove();
  });

  it("fails to read an SSH certificate authority, which has no request of its own, and forgets nothing", async () => {
    const stack = await GatewayCaStack.create();
    await stack.deploy();
    const [before, state] = [stack.ca, await stack.attributes()];
    const showAll = (): object => (stack.emulator.behaviors.visibleTo = {});
    stack.emulator.behaviors.visibleTo = { [stack.emulator.apiToken]: [] };

    for (const outcome of [await stack.stack.plan(), await stack.stack.apply()]) {
      expect(outcome.code).toBe(1);
      expect(outputOf(outcome)).toContain("The API does not list the SSH certificate authority");
      expect(outputOf(outcome)).toContain("the API token sees only a part of the account");
    }
    expect([stack.ca, await stack.attributes()]).toEqual([before, state]);

    // Who takes it for deleted all the same gets no second one.
    await stack.stack.terraform.run("state", "rm", "cfaccess_gateway_ca.ssh");
    const outcome = await stack.stack.apply();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain("The account has an SSH certificate authority that the API does not list");
    expect(stack.ca).toEqual(before);

    showAll();
    await stack.applied();
    expect(await stack.attributes()).toMatchObject({ ...before });
    await stack.remove();
  });
});
