import type { Bench, Benchmark, Section } from "../harness/benchmark";
import { secondsText } from "../report/figures";
import { CompanionFleet } from "./companion-fleet";
import { passOver, type Contender } from "./contender";
import { fleetChecks } from "./fleet-checks";
import { fleetTable, growthTable, singleTargetsTable } from "./fleet-tables";
import { FloorFleet } from "./floor-fleet";
import { SingleTargets } from "./single-targets";
import { medianPass, STEPS, type Pass, type SizeResult } from "./steps";

/** With this many targets, one resource each takes a quarter of an hour and more. */
const MANY_SINGLE_TARGETS = 2_000;

/** Fleets through their whole life, the floor beside them, and one resource a target. */
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
  "Real Terraform, the emulator in the process of the bench with Cloudflare's limit of requests on, and the client's throttle at its default. Synthesis is a process of its own, precompiled to JavaScript, from its start to its end.",
  "The floor is the same configuration on a provider with the same schema, built on the same `lib/plugin-framework`, with nothing behind it. Nearly all of it is Terraform itself, whose time grows with the number of values in a target. The floor of the spike is quoted: it was measured once, on a machine like this one, with two attributes a target where this schema has eight, so no fleet of this schema can come near it.",
  "The change gives 1 % of the targets another address: each of them is one request.",
  "One resource a target is a small provider on the same protocol and client that sends one request for each thing it does, without throttle and without a limit of requests. The official provider's binary is not part of this bench: its figures were measured once, on a machine like this one, and not in this run.",
];

/** Contenders take turns, so that what else the machine does strikes them alike. */
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
