import type { Fault } from "../../../lib/emulator";
import { BATCH_SIZE } from "../../../lib/provider/resources/target-fleet/target-requests";
import { outputOf } from "../emulated-stack";
import { FLEET, FleetStack, host, hosts } from "./fleet-stack";
import { inLongRuns, longOr, sampleOf } from "../../support/long-runs";

let fleet: FleetStack;
beforeEach(async () => {
  fleet = await FleetStack.create();
});
afterEach(() => fleet.remove());

/** Replaces the stack by one whose Terraform starts the companion, as for a user. */
async function startedByTerraform(): Promise<void> {
  await fleet.remove();
  fleet = await FleetStack.create({}, {}, "terraform");
}

const FEW = 5;
/** More targets than fit one batch. */
const MANY = BATCH_SIZE + 20;

const BATCH = { endpoint: "infrastructure.targets.createBatch" };

const noTwins = (): void => {
  const addresses = fleet.targets.map(({ ip }) => JSON.stringify(ip));
  expect(new Set(addresses).size).toBe(addresses.length);
};

const settled = async (count: number): Promise<void> => {
  expect(fleet.targets).toHaveLength(count);
  noTwins();
  expect(await fleet.stack.plan()).toMatchObject({ code: 0 });
};

describe("a lost response", () => {
  const lost: [string, number, Fault][] = [
    ["a connection reset after the write", longOr(MANY, FEW), { match: BATCH, kind: "reset-after" }],
    ["a connection reset before the write", FEW, { match: BATCH, kind: "reset-before" }],
    ["a 502 in place of the write", FEW, { match: BATCH, kind: "status", code: 502 }],
    ["a page of HTML after the write", FEW, { match: BATCH, kind: "malformed", form: "html" }],
    ["a truncated response after the write", FEW, { match: BATCH, kind: "malformed", form: "truncated" }],
    ["half a batch and an error", longOr(MANY, FEW), { match: BATCH, kind: "partial", keep: longOr(200, 2) }],
    ["too many requests", FEW, { match: BATCH, kind: "status", code: 429, retryAfter: 1 }],
    ["a reset of the list request", FEW, { match: { endpoint: "infrastructure.targets.list" }, kind: "reset-before" }],
  ];
  it.each(sampleOf(lost, 3))("survives %s without a duplicate", async (_name, count, fault) => {
    fleet.emulator.faults.add(fault);
    await fleet.deploy(hosts(count));
    await settled(count);
  });

  inLongRuns(() => {
    it("survives a batch without any response: the next run adopts its targets", async () => {
      fleet.emulator.faults.add({ match: BATCH, kind: "reset-after", times: "always" });
      fleet.emulator.faults.add({
        match: { endpoint: "infrastructure.targets.list" },
        kind: "status",
        code: 503,
        after: 3,
        times: "always",
      });
      await fleet.write(hosts(3));
      expect(await fleet.stack.apply()).toMatchObject({ code: 1 });
      expect(fleet.targets).toHaveLength(3);
      fleet.emulator.faults.clear();
      const again = await fleet.stack.apply();
      expect(again).toMatchObject({ code: 0 });
      expect(outputOf(again)).toContain("3 existing targets were adopted");
      expect(outputOf(again)).toContain("host-1 (10.0.0.1)");
      await settled(3);
    }, 120_000);
  });
});

inLongRuns(() => {
  describe("a lost response to an update", () => {
    const UPDATE = { endpoint: "infrastructure.targets.update" };
    const lost: [string, Fault][] = [
      ["a truncated response", { match: UPDATE, kind: "malformed", form: "truncated" }],
      ["connections reset after each attempt", { match: UPDATE, kind: "reset-after", times: "always" }],
    ];
    it.each(sampleOf(lost, 1))("survives %s: the fleet still owns the target, and deletes it", async (_name, fault) => {
      let ahead = 0;
      await fleet.remove();
      fleet = await FleetStack.create({ clock: () => Date.now() + ahead });
      await fleet.deploy(hosts(1));
      ahead = 60_000; // Within a second of its own write, a fleet does not notice another one.
      fleet.emulator.faults.add(fault);
      await fleet.deploy({ "host-0": host("host-0", "10.9.9.9") });
      await settled(1);
      expect(await fleet.stack.destroy()).toMatchObject({ code: 0 });
      expect(fleet.targets).toEqual([]);
    });
  });
});

describe("a killed run", () => {
  it.each(
    sampleOf(
      [
        ["SIGKILL", 1, "adopted"],
        ["SIGINT", 0, ""],
      ] as const,
      1,
    ),
  )("survives %s between batches: the next run creates the rest", async (signal, _code, note) => {
    await startedByTerraform();
    await fleet.write(hosts(MANY));
    fleet.emulator.faults.add({ match: BATCH, kind: "latency", ms: 30_000, after: 1 });
    const outcome = await fleet.interrupted(signal, () => fleet.targets.length > 0);
    expect(outcome.code).not.toBe(0);
    fleet.emulator.faults.clear();
    expect(fleet.targets).toHaveLength(BATCH_SIZE);
    if (signal === "SIGINT") await fleet.stack.terraform.run("untaint", FLEET);
    const again = await fleet.stack.apply();
    expect(again).toMatchObject({ code: 0 });
    expect(outputOf(again)).toContain(note);
    await settled(MANY);
  });

  inLongRuns(() => {
    it("survives kill -9 in an update: the fleet still owns the target, and deletes it", async () => {
      let ahead = 0;
      await fleet.remove();
      fleet = await FleetStack.create({ clock: () => Date.now() + ahead }, {}, "terraform");
      await fleet.deploy(hosts(1));
      ahead = 60_000; // Within a second of its own write, a fleet does not notice another one.
      const moved = { "host-0": host("host-0", "10.9.9.9") };
      await fleet.write(moved);
      const match = { endpoint: "infrastructure.targets.update" };
      fleet.emulator.faults.add({ match, kind: "latency", ms: 30_000, delays: "response" });
      await fleet.interrupted("SIGKILL", () => fleet.targets[0]?.ip.ipv4?.ip_addr === "10.9.9.9");
      fleet.emulator.faults.clear();
      await fleet.deploy(moved);
      await settled(1);
      expect(await fleet.stack.destroy()).toMatchObject({ code: 0 });
      expect(fleet.targets).toEqual([]);
    });
  });
});

describe("a refused batch", () => {
  beforeEach(() => {
    fleet.emulator.behaviors.targetsRefusePublicAddresses = true;
  });

  it("fails for the refused targets by name, and creates the others", async () => {
    const { code, ...output } = await applyFleet({ ...hosts(50), public: host("public", "8.8.8.8") });
    expect(code).toBe(1);
    expect(outputOf(output)).toContain('Could not create the target "public"');
    expect(outputOf(output)).toContain("8.8.8.8");
    expect(outputOf(output)).toContain("terraform untaint");
    const ids = await fleet.ids();
    expect(Object.keys(ids)).toHaveLength(50);
    await fleet.stack.terraform.run("untaint", FLEET);
    await fleet.deploy({ ...hosts(50), public: host("private", "10.8.8.8") });
    expect(await fleet.ids()).toMatchObject(ids);
    await settled(51);
  });

  inLongRuns(() => {
    it("fails in part if batches are not atomic, and stores the existing targets", async () => {
      fleet.emulator.behaviors.targetsBatchAtomic = false;
      const { code } = await applyFleet({ ...hosts(50), a: host("a", "9.9.9.9"), ...hosts(50, 50) });
      expect(code).toBe(1);
      expect(Object.keys(await fleet.ids())).toHaveLength(100);
      expect(fleet.targets).toHaveLength(100);
      noTwins();
    });
  });

  inLongRuns(() => {
    it("fails to update one target, and updates the others", async () => {
      await fleet.deploy(hosts(3));
      const { code, ...output } = await applyFleet({
        ...hosts(2),
        "host-2": host("host-2", "1.1.1.1"),
        more: host("more", "10.1.0.0"),
      });
      expect(code).toBe(1);
      expect(outputOf(output)).toContain('Could not update the target "host-2"');
      expect(Object.keys(await fleet.ids())).toEqual(["host-0", "host-1", "host-2", "more"]);
      await fleet.deploy({ ...hosts(3), more: host("more", "10.1.0.0") });
      await settled(4);
    });
  });

  inLongRuns(() => {
    it("survives a failed deletion: the next run deletes", async () => {
      await fleet.deploy(hosts(3));
      fleet.emulator.faults.add({
        match: { endpoint: "infrastructure.targets.deleteBatch" },
        kind: "status",
        code: 400,
        times: "always",
      });
      const { code, ...output } = await applyFleet(hosts(2));
      expect(code).toBe(1);
      expect(outputOf(output)).toContain('Could not delete the target "host-2"');
      expect(Object.keys(await fleet.ids())).toHaveLength(3);
      expect(await fleet.stack.destroy()).toMatchObject({ code: 1 });
      fleet.emulator.faults.clear();
      await fleet.deploy(hosts(2));
      await settled(2);
    });
  });
});

describe("an address in use", () => {
  const seed = () => fleet.emulator.seed({ "infrastructure.targets": [host("other", "10.0.0.1", { owner: "them" })] });

  it("fails in the plan if the network is configured, names both targets, and creates nothing", async () => {
    seed();
    const virtual_network_id = fleet.targets[0]?.ip.ipv4?.virtual_network_id ?? "";
    await fleet.write({
      mine: { hostname: "mine", ip: { ipv4: { ip_addr: "10.0.0.1", virtual_network_id } } },
      more: host("more", "10.0.0.2"),
    });
    const plan = await fleet.stack.plan();
    expect(plan.code).toBe(1);
    expect(outputOf(plan)).toContain('"mine" is configured as mine (10.0.0.1)');
    expect(outputOf(plan)).toContain("other (10.0.0.1)");
    expect(fleet.targets).toHaveLength(1);
  });

  it("fails at apply if only the API knows the default network, and creates nothing", async () => {
    seed();
    const { code, ...output } = await applyFleet({ mine: host("mine", "10.0.0.1"), more: host("more", "10.0.0.2") });
    expect(code).toBe(1);
    expect(outputOf(output)).toContain("other (10.0.0.1)");
    expect(outputOf(output)).toContain('on_existing = "adopt"');
    expect(fleet.targets).toHaveLength(1);
  });

  it("is adopted and changed with on_existing = adopt", async () => {
    seed();
    const [theirs] = fleet.targets;
    const output = await fleet.deploy(
      { mine: host("mine", "10.0.0.1"), more: host("more", "10.0.0.2") },
      { on_existing: "adopt" },
    );
    expect(outputOf({ stdout: output, stderr: "" })).toContain("was adopted");
    expect(await fleet.ids()).toMatchObject({ mine: theirs?.id });
    expect(fleet.targets.find(({ id }) => id === theirs?.id)).toMatchObject({ hostname: "mine" });
    await settled(2);
  });

  inLongRuns(() => {
    it("is free in another virtual network", async () => {
      const virtual_network_id = "11111111-2222-4333-8444-555555555555";
      fleet.emulator.seed({
        "infrastructure.targets": [{ hostname: "x", ip: { ipv4: { ip_addr: "10.0.0.1", virtual_network_id } } }],
      });
      await fleet.deploy({ mine: host("mine", "10.0.0.1") });
      await settled(2);
    });
  });
});

describe("bad input", () => {
  const wrong: [string, Record<string, unknown>, Record<string, unknown>, string][] = [
    ["an empty fleet", {}, {}, "must have 1 to 5000 elements"],
    ["an underscore", { a: host("a_b", "10.0.0.1") }, {}, "letters, digits, dashes and periods"],
    ["a leading dot", { a: host(".a", "10.0.0.1") }, {}, "starting and ending with a letter or digit"],
    ["300 characters", { a: host("a".repeat(300), "10.0.0.1") }, {}, "1 to 255 characters"],
    ["no address at all", { a: { hostname: "a", ip: {} } }, {}, '"a" has no address'],
    ["an invalid address", { a: host("a", "10.0.0.256") }, {}, 'The IPv4 address of "a" is invalid'],
    ["a network as address", { a: host("a", "10.0.0.0/24") }, {}, "without mask"],
    ["IPv6 in place of IPv4", { a: host("a", "fd00::1") }, {}, 'The IPv4 address of "a" is invalid'],
    [
      "the same address twice",
      { a: host("a", "10.0.0.1"), b: host("b", "10.0.0.1") },
      {},
      '"a" and "b" have the same address',
    ],
    ["5,001 targets", hosts(5_001), {}, "must have 1 to 5000 elements, not 5001"],
    ["an invalid account id", { a: host("a", "10.0.0.1") }, { account_id: "my-account" }, "32 hexadecimal digits"],
    ["an invalid on_existing", { a: host("a", "10.0.0.1") }, { on_existing: "overwrite" }, '"fail", "adopt"'],
  ];
  it.each(sampleOf(wrong, 3))("fails for %s without a request", async (_name, targets, more, message) => {
    await fleet.write(targets as never, more);
    const outcome = await fleet.stack.terraform.attempt("validate", "-no-color");
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(message);
    expect(fleet.emulator.requests.count()).toBe(0);
  });
});

describe("credentials", () => {
  const SECRET = "s3cr3t-but-not-a-token-of-this-account-00";
  const readOnly = { token: "readonlyreadonlyreadonlyreadonlyreadonly", permissions: ["Zero Trust Read"] as const };
  it.each(
    sampleOf(
      [
        ["no token", { CLOUDFLARE_API_TOKEN: "" }, "CLOUDFLARE_API_TOKEN"],
        ["a wrong token", { CLOUDFLARE_API_TOKEN: SECRET }, "Authentication"],
        ["a read-only token", { CLOUDFLARE_API_TOKEN: readOnly.token }, "Zero Trust"],
        ["a token with a line break", { CLOUDFLARE_API_TOKEN: "abc\ndef" }, "token"],
      ],
      2,
    ),
  )("fails with %s, names what is missing, and shows no secret", async (_name, environment, message) => {
    const other = await FleetStack.create({ apiTokens: [{ token: "x".repeat(40) }, readOnly] }, environment);
    try {
      await other.write(hosts(2));
      const outcome = await other.stack.apply();
      expect(outcome.code).toBe(1);
      expect(outputOf(outcome)).toContain(message);
      expect(outputOf(outcome)).not.toContain(SECRET);
      expect(outputOf(outcome)).not.toContain(readOnly.token);
      expect(other.targets).toEqual([]);
    } finally {
      await other.remove();
    }
  });

  inLongRuns(() => {
    it("work as email address and API key", async () => {
      const { email, key } = fleet.emulator.apiKey;
      const other = await FleetStack.create(
        { apiKey: { email, key } },
        { CLOUDFLARE_API_TOKEN: "", CLOUDFLARE_EMAIL: email, CLOUDFLARE_API_KEY: key },
      );
      try {
        await other.deploy(hosts(2));
        expect(other.targets).toHaveLength(2);
      } finally {
        await other.remove();
      }
    });
  });
});

async function applyFleet(targets: Parameters<FleetStack["write"]>[0]): ReturnType<FleetStack["stack"]["apply"]> {
  await fleet.write(targets);
  return fleet.stack.apply();
}
