import type { Target } from "../../../lib/api";
import type { FleetTarget, WantedTarget } from "../../../lib/provider/resources/target-fleet/fleet-target";
import { UpdateLog } from "../../../lib/provider/resources/target-fleet/update-log";
import { temporaryFolder } from "../../constructs/synthesis";

const LONG_AGO = "2026-01-01T00:00:00Z";
const NOW = new Date().toISOString();

function wanted(ip_addr: string): WantedTarget {
  return { hostname: "web", ip: { ipv4: { ip_addr, virtual_network_id: null }, ipv6: null }, tags: null };
}
const recorded = (ip_addr: string, written_at: string): FleetTarget => ({ id: "web", written_at, ...wanted(ip_addr) });
const current = (ip_addr: string, modified_at: string): Target => ({
  id: "web",
  hostname: "web",
  ip: { ipv4: { ip_addr } },
  created_at: LONG_AGO,
  modified_at,
});

async function logged(): Promise<UpdateLog> {
  const log = new UpdateLog("1".repeat(32), temporaryFolder());
  await log.add([{ before: recorded("10.0.0.1", LONG_AGO), wanted: wanted("10.0.0.2") }]);
  return log;
}

const OLD = recorded("10.0.0.1", LONG_AGO);

test.each([
  ["the update of a killed run", current("10.0.0.2", NOW), OLD, [["web", NOW]]],
  ["no update that did not arrive", current("10.0.0.1", LONG_AGO), OLD, []],
  ["no write of other fields", current("10.0.0.3", NOW), OLD, []],
  ["no equal write much later", current("10.0.0.2", new Date(Date.now() + 3_600_000).toISOString()), OLD, []],
  ["no equal write after the state has the update", current("10.0.0.2", NOW), recorded("10.0.0.2", NOW), []],
])("knows %s", async (_what, target, before, expected) => {
  expect([...(await (await logged()).settle([[target, before]]))]).toEqual(expected);
});

test("forgets an update that the state has, and a target that was deleted", async () => {
  for (const end of [
    (log: UpdateLog): Promise<unknown> => log.settle([[current("10.0.0.2", NOW), recorded("10.0.0.2", NOW)]]),
    (log: UpdateLog): Promise<unknown> => log.remove(new Set(["web"])),
  ]) {
    const log = await logged();
    await end(log);
    expect([...(await log.settle([[current("10.0.0.2", NOW), OLD]]))]).toEqual([]);
  }
});
