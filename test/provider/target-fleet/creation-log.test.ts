import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CreationLog } from "../../../lib/provider/resources/target-fleet/creation-log";
import type { FleetTarget, WantedTarget } from "../../../lib/provider/resources/target-fleet/fleet-target";
import { temporaryFolder } from "../../constructs/synthesis";

const [ONE, OTHER] = ["1", "2"].map((digit) => digit.repeat(32)) as [string, string];

function wanted(hostname: string, ip_addr: string): WantedTarget {
  return { hostname, ip: { ipv4: { ip_addr, virtual_network_id: null }, ipv6: null }, tags: null };
}
const stored = (target: WantedTarget): FleetTarget => ({ ...target, id: target.hostname, written_at: null });

const [a, b] = [wanted("a", "10.0.0.1"), wanted("b", "10.0.0.2")];

test("has the targets whose creation began, until a state has them", async () => {
  const folder = temporaryFolder();
  const log = new CreationLog(ONE, folder);
  await log.add([a, b]);
  expect(await log.read()).toEqual([a, b]);
  await log.remove([stored(a)]);
  expect(await log.read()).toEqual([b]);
  await log.remove([stored(b)]);
  expect(await log.read()).toEqual([]);
  expect(readdirSync(join(folder, "cfaccess"))).toEqual([]);
});

test("survives the end of another account's log in the same folder", async () => {
  const folder = temporaryFolder();
  const [log, other] = [new CreationLog(ONE, folder), new CreationLog(OTHER, folder)];
  await log.add([a]);
  await other.add([b]);
  await log.remove([stored(a)]);
  expect(await other.read()).toEqual([b]);
});

test("writes nothing where Terraform has no data folder", async () => {
  const folder = join(temporaryFolder(), "missing");
  const log = new CreationLog(ONE, folder);
  await log.add([a]);
  expect(existsSync(folder)).toBe(false);
});
