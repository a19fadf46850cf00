import type { Bench, Benchmark, Section } from "../harness/benchmark";
import { secondsText } from "../report/report";
import { CompanionFleet } from "./companion-fleet";
import { type Contender, passOver } from "./contender";
import { fleetChecks } from "./fleet-checks";
import { fleetTable, growthTable, singleTargetsTable } from "./fleet-tables";
import { FloorFleet } from "./floor-fleet";
import { SingleTargets } from "./single-targets";
import { medianPass, type Pass, type SizeResult, STEPS } from "./steps";

/** From this number of targets, one resource per target takes a quarter of an hour or more. */
const MANY_SINGLE_TARGETS = 2_000;

/** Measures the whole life cycle of fleets, compared with the floor and with one resource per target. */
export const fleets: Benchmark = {
  name: "fleets",

  async run(bench: Bench): Promise<Section> {
    const fleet = await CompanionFleet.in(bench.workshop);
    const floor = await FloorFleet.in(bench.workshop, fleet);
    const single = await SingleTargets.in(bench.workshop);
    const results: SizeResult[] = [];
    const figures: unknown[] = [];
    for (const targets of bench.sizes) {
      bench.progress.title(`Fleets of ${targets} targets`);
      const many = targets >= MANY_SINGLE_TARGETS;
      const ours = await measure(bench, [fleet, floor], targets, bench.runs);
      const theirs =
        many && !bench.full
          ? new Map<Contender, Pass[]>()
          : await measure(bench, [single], targets, many ? 1 : bench.runs);
      const passesOf = (contender: Contender) => ours.get(contender) ?? theirs.get(contender) ?? [];
      figures.push({ targets, fleet: passesOf(fleet), floor: passesOf(floor), single: passesOf(single) });
      results.push({
        targets,
        fleet: medianPass(passesOf(fleet)),
        floor: medianPass(passesOf(floor)),
        single: medianPass(passesOf(single)),
      });
    }
    return {
      title: "Fleets",
      notes: NOTES,
      tables: [fleetTable(results), growthTable(results), singleTargetsTable(results)].filter(
        (table) => table.rows.length > 0,
      ),
      checks: fleetChecks(results),
      figures,
    };
  },
};

const NOTES = [
  "Real Terraform deploys to the emulator, which runs in the process of the bench with Cloudflare's rate limit on. The client's throttle has its default. Synthesis is measured as a whole process, precompiled to JavaScript.",
  "The floor is the same configuration on a provider with the same schema that does nothing, built on the same `lib/plugin-framework`. Nearly all of it is Terraform itself, whose time grows with the number of values in a target. The floor of the spike is quoted: it was measured once, on a similar machine, with two attributes per target instead of eight, so that no fleet of this schema can reach it.",
  "The change gives 1 % of the targets another address, with one request for each of them.",
  "One resource per target is a small provider on the same protocol and client. It sends one request for each operation, without a throttle or rate limit. The official provider's binary is not part of this bench: its figures were measured once, on a similar machine, not in this run.",
];

/** Contenders take turns, so that other load on the machine affects them equally. */
async function measure(
  { workshop, progress }: Bench,
  contenders: readonly Contender[],
  targets: number,
  runs: number,
): Promise<Map<Contender, Pass[]>> {
  const passes = new Map<Contender, Pass[]>(contenders.map((contender) => [contender, []]));
  for (let run = 0; run < runs; run++) {
    for (const contender of run % 2 === 0 ? contenders : contenders.toReversed()) {
      const pass = await passOver(contender, targets, workshop);
      passes.get(contender)?.push(pass);
      progress.line(
        `${contender.name}: ${STEPS.flatMap((step) => (pass[step] === undefined ? [] : `${step} ${secondsText(pass[step].seconds)}`)).join(", ")}`,
      );
    }
  }
  return passes;
}
