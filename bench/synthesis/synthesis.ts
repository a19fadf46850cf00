import type { Bench, Benchmark, Section } from "../harness/benchmark";
import { applicationSynthesis } from "./application-synthesis";
import { companySynthesis } from "./company-synthesis";
import { fleetSynthesis } from "./fleet-synthesis";

/** Measures the costs of constructs at synthesis, compared with L1s. */
export const synthesis: Benchmark = {
  name: "synthesis",

  async run(bench: Bench): Promise<Section> {
    const [fleet, applications] = [await fleetSynthesis(bench), await applicationSynthesis(bench)];
    const companies = await companySynthesis(bench);
    return {
      title: "Synthesis",
      notes: [
        "Each program runs in its own process, precompiled to JavaScript. The time is that of the whole process: loading `cdktf`, creating the constructs, writing the JSON and, if the stack uses it, the provider.",
        "A portal has eleven resources: two servers (one with a token and two of its tools), a policy for people and one for a service token, a sync of each server, and a DNS record among them. An SSH application has two policies. The constructs validate their props; L1s do not.",
        "A company is [an example](../examples/company/README.md). The L1s have the attributes of its JSON, and refer to each other as a person would write it, across stacks too.",
      ],
      tables: [fleet.table, applications.table, companies.table],
      checks: [...fleet.checks, ...applications.checks, ...companies.checks],
      figures: { fleet: fleet.figures, applications: applications.figures, companies: companies.figures },
    };
  },
};
