import { mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import { VERSION } from "../../lib/provider/release";
import { executableName } from "../../lib/constructs/account/companion/plugin-folder";
import { installOfficialProvider } from "../../test/support/official-provider/install";
import { installProvider, sourceOf, stackFolder } from "../fleets/contender";
import { Deployment, type StepCost } from "../fleets/deployment";
import { type Bench, type Benchmark, check, median, type Section } from "../harness/benchmark";
import { EXECUTABLE } from "../harness/workshop";
import { ACCOUNT_ID } from "../hosts";
import { megabyteText, secondsText } from "../report/report";
import { COMPANION, MIXED, OFFICIAL, type Resources } from "./stacks";

const OFFICIAL_VERSION = "5.22.0";

/** The steps of one deployment. */
interface Run {
  readonly apply: StepCost;
  readonly plan: StepCost;
}

/** A stack of 200 resources, with the provider that has them. */
interface Contender {
  readonly name: string;
  readonly resources: Resources;
  readonly executable: string;
  readonly requirement: object;
  readonly install: (folder: string) => void;
}

const companion = (name: string, resources: Resources): Contender => ({
  name,
  resources,
  executable: executableName(sourceOf("cfaccess"), VERSION),
  requirement: { cfaccess: { source: sourceOf("cfaccess"), version: VERSION } },
  install: (folder) => installProvider(folder, "cfaccess", EXECUTABLE),
});

const mixed = companion("mixed: applications, policies, bookmarks, MCP portals and users", MIXED);
const ours = companion("applications and MCP portals", COMPANION);
const theirs: Contender = {
  name: "the same ones, official (a replica of the provider)",
  resources: OFFICIAL,
  executable: "terraform-provider-cloudflare",
  requirement: { cloudflare: { source: "cloudflare/cloudflare", version: OFFICIAL_VERSION } },
  install: (folder) => installOfficialProvider(folder, OFFICIAL_VERSION),
};
const CONTENDERS: readonly Contender[] = [mixed, ours, theirs];

/** Measures many resources of the companion, beside the same ones as official resources. */
export const resources: Benchmark = {
  name: "resources",

  async run(bench: Bench): Promise<Section> {
    bench.progress.title("Stacks of 200 resources");
    const runs = new Map<string, Run[]>();
    for (let round = 0; round < bench.runs; round++) {
      for (const contender of CONTENDERS) {
        const run = await deploy(contender, bench);
        runs.set(contender.name, [...(runs.get(contender.name) ?? []), run]);
        bench.progress.line(contender.name);
      }
    }
    const of = ({ name }: Contender, value: (run: Run) => number): number => median((runs.get(name) ?? []).map(value));
    const peak = ({ apply, plan }: Run): number => Math.max(apply.peakMB ?? 0, plan.peakMB ?? 0);
    return {
      title: "Resources",
      notes: [
        `200 resources, created and planned again on the emulator. Medians of ${bench.runs}.`,
        "The replica of the official provider sends one request for each read, as the official provider does. Its memory and time are not those of the official provider.",
      ],
      tables: [
        {
          title: "Costs",
          columns: ["resources", "apply", "requests", "plan without changes", "requests", "peak memory"],
          rows: CONTENDERS.map((one) => [
            one.name,
            secondsText(of(one, ({ apply }) => apply.seconds)),
            of(one, ({ apply }) => apply.requests),
            secondsText(of(one, ({ plan }) => plan.seconds)),
            of(one, ({ plan }) => plan.requests),
            megabyteText(of(one, peak)),
          ]),
        },
      ],
      checks: [mixed, ours].flatMap((one) => [
        check(
          `${one.name}: requests of a plan without changes`,
          of(one, ({ plan }) => plan.requests),
          "",
          "at most",
          20,
        ),
        check(`${one.name}: peak memory of the companion`, of(one, peak), "MB", "at most", 120),
      ]),
      figures: Object.fromEntries(runs),
    };
  },
};

async function deploy(contender: Contender, { workshop }: Bench): Promise<Run> {
  const emulator = await AccessEmulator.start({
    accounts: [ACCOUNT_ID],
    rateLimit: false,
    behaviors: { bookmarksCreation: "accept" },
  });
  try {
    const folder = stackFolder(await workshop.folderFor("resources"));
    mkdirSync(folder, { recursive: true });
    contender.install(folder);
    const stack = {
      terraform: { required_providers: contender.requirement },
      resource: contender.resources,
    };
    await writeFile(join(folder, "cdk.tf.json"), JSON.stringify(stack));
    const deployment = await Deployment.start(folder, contender.executable, emulator);
    return { apply: await deployment.apply(), plan: await deployment.planNothing() };
  } finally {
    await emulator.stop();
  }
}
