import { chaosRun } from "../chaos/chaos-run";
import { longOr } from "../support/long-runs";

// `npm run chaos -- --seed N --runs 1 --transcript` repeats one of them.
const SEEDS = longOr([1, 2, 3, 4, 5, 6, 7, 8], [1]);

// At the same time, because a run waits most of the time.
test.concurrent.each(SEEDS)("survives the chaos of seed %d", async (seed) => {
  const { phases, resources } = await chaosRun(seed);
  expect([resources, phases.flatMap(({ problems }) => problems)]).toEqual([resources, []]);
  expect(phases.map(({ phase }) => phase)).toEqual(["create", "update", "destroy"]);
});
