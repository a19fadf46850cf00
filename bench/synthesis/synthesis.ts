import type { Bench, Benchmark, Section } from "../harness/benchmark";
import { applicationSynthesis } from "./application-synthesis";
import { fleetSynthesis } from "./fleet-synthesis";

/** What constructs cost at synthesis, beside the L1s that one would write without them. */
export const synthesis: Benchmark = {
  name: "synthesis",

  async run(bench: Bench): Promise<Section> {
    const [fleet, applications] = [await fleetSynthesis(bench), await applicationSynthesis(bench)];
    return {
      title: "Synthesis",
      notes: [
        "Each in a process of its own, from its start to its end, precompiled to JavaScript: loading `cdktf`, building the constructs, writing the JSON and, where the stack uses it, the provider beside it.",
        "A portal has two servers, one with a token and two of its tools, a policy for people and one for a program's token, a sync of each server, and its DNS record: eleven resources. An SSH application has two policies. The constructs check all of it; who writes L1s checks nothing.",
      ],
      tables: [fleet.table, applications.table],
      checks: [...fleet.checks, ...applications.checks],
      figures: { fleet: fleet.figures, applications: applications.figures },
    };
  },
};
