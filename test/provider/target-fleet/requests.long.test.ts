import { TARGETS_PER_ACCOUNT } from "../../../lib/api/areas/infrastructure/target-limits";
import { NewerTerraform } from "../newer-terraform";
import { hosts } from "./fleet-stack";

const FLEET = "cfaccess_target_fleet";

// The limits are in README.md, the exact numbers of a destroy in docs/provider/resources/target-fleet.md.
test("5,000 targets need at most 30 requests, their refresh at most 8, and their destroy 20", async () => {
  const terraform = await NewerTerraform.start();
  const { requests, accountId } = terraform.emulator;
  const counted = async <Result>(work: Promise<Result>): Promise<[Result, number]> => {
    requests.clear();
    return [await work, requests.count()];
  };
  try {
    const config = { account_id: accountId, targets: hosts(TARGETS_PER_ACCOUNT) };
    const [created, creation] = await counted(terraform.apply(FLEET, config));
    expect(creation).toBeLessThanOrEqual(30);
    await terraform.beginRun();
    const [read, refresh] = await counted(terraform.read(FLEET, created));
    expect(read.state).toEqual(created.state);
    expect(refresh).toBeLessThanOrEqual(8);
    await terraform.beginRun();
    const refreshed = async () => terraform.destroy(FLEET, await terraform.read(FLEET, created));
    const [, destroy] = await counted(refreshed());
    expect(destroy).toBe(10 + 5 + 5);
    expect(terraform.emulator.call("infrastructure.targets.list", {})).toEqual([]);
  } finally {
    await terraform.stop();
  }
});
