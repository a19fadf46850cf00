import { setTimeout as sleep } from "node:timers/promises";
import type { Target } from "../../../lib/api";
import { AbortedError, AccessClient } from "../../../lib/client";
import { AccessEmulator } from "../../../lib/emulator";
import { toFleetTarget, type FleetTarget } from "../../../lib/provider/resources/target-fleet/fleet-target";
import { isStillOwned } from "../../../lib/provider/resources/target-fleet/ownership";
import { updateTargets } from "../../../lib/provider/resources/target-fleet/update-targets";
import { host } from "./fleet-stack";

let emulator: AccessEmulator;
let client: AccessClient;
beforeEach(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false });
  const { accountId, apiToken, url: baseUrl } = emulator;
  client = new AccessClient({ accountId, apiToken, baseUrl });
});
afterEach(async () => {
  await client.close();
  await emulator.stop();
});

/** A target that another fleet has just created, at the beginning of a second. */
async function targetOfAnotherFleet(): Promise<Target> {
  await sleep(1_000 - (Date.now() % 1_000));
  emulator.seed({ "infrastructure.targets": [host("web", "10.0.0.1")] });
  const [target] = await client.infrastructure.targets.list().toArray();
  if (target === undefined) throw new Error("The emulator has no target.");
  return target;
}

/** Takes a target over. Returns the result of its update. */
async function takeOver(target: Target, signal: AbortSignal): Promise<FleetTarget | Error | undefined> {
  const before = toFleetTarget(target, undefined, null);
  const results: (FleetTarget | Error)[] = [];
  await updateTargets(client, [{ key: "web", before, wanted: before }], signal, (_update, result) => {
    results.push(result);
  });
  return results[0];
}

test("the former owner sees a takeover in the second of its own last write", async () => {
  const target = await targetOfAnotherFleet();
  const formerOwner = toFleetTarget(target, undefined, target.modified_at);
  expect(isStillOwned(target, formerOwner)).toBe(true);
  const taken = await takeOver(target, new AbortController().signal);
  const current = await client.infrastructure.targets.get({ target_id: target.id });
  expect(isStillOwned(current, formerOwner)).toBe(false);
  expect(taken).toMatchObject({ id: target.id, written_at: current.modified_at });
});

test("survives an interruption before the takeover: the target is reported, and nothing is written", async () => {
  const target = await targetOfAnotherFleet();
  const stop = new AbortController();
  const taken = takeOver(target, stop.signal);
  stop.abort();
  await expect(taken).resolves.toBeInstanceOf(AbortedError);
  expect(await client.infrastructure.targets.get({ target_id: target.id })).toEqual(target);
});
