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

const OFFICIAL = "5.22.0";
/** Applications in the stack, each with a policy of its own. */
const APPLICATIONS = 200;

/** The steps of one deployment. */
interface Run {
  readonly apply: StepCost;
  readonly plan: StepCost;
}

/** One provider with its resource for applications. The attributes have the same names. */
interface Contender {
  readonly name: string;
  readonly type: string;
  readonly executable: string;
  readonly requirement: object;
  readonly install: (folder: string) => void;
}

const CONTENDERS: readonly Contender[] = [
  {
    name: "cfaccess_application",
    type: "cfaccess_application",
    executable: executableName(sourceOf("cfaccess"), VERSION),
    requirement: { cfaccess: { source: sourceOf("cfaccess"), version: VERSION } },
    install: (folder) => installProvider(folder, "cfaccess", EXECUTABLE),
  },
  {
    name: "the official resource (a replica of the provider)",
    type: "cloudflare_zero_trust_access_application",
    executable: "terraform-provider-cloudflare",
    requirement: { cloudflare: { source: "cloudflare/cloudflare", version: OFFICIAL } },
    install: (folder) => installOfficialProvider(folder, OFFICIAL),
  },
];

/** Measures many applications as resources of the companion, beside the same ones as official resources. */
export const resources: Benchmark = {
  name: "resources",

  async run(bench: Bench): Promise<Section> {
    bench.progress.title(`${APPLICATIONS} applications`);
    const runs = new Map<string, Run[]>();
    for (let round = 0; round < bench.runs; round++) {
      for (const contender of CONTENDERS) {
        const run = await deploy(contender, bench);
        runs.set(contender.name, [...(runs.get(contender.name) ?? []), run]);
        bench.progress.line(contender.name);
      }
    }
    const of = (name: string, value: (run: Run) => number): number => median((runs.get(name) ?? []).map(value));
    const peak = ({ apply, plan }: Run): number => Math.max(apply.peakMB ?? 0, plan.peakMB ?? 0);
    const [companion = ""] = CONTENDERS.map(({ name }) => name);
    return {
      title: "Resources",
      notes: [
        `${APPLICATIONS} applications with a policy each, created and planned again on the emulator. Medians of ${bench.runs}.`,
        "The replica of the official provider sends one request for each read, as the official provider does. Its memory and time are not those of the official provider.",
      ],
      tables: [
        {
          title: "Costs",
          columns: ["resource", "apply", "requests", "plan without changes", "requests", "peak memory"],
          rows: CONTENDERS.map(({ name }) => [
            name,
            secondsText(of(name, ({ apply }) => apply.seconds)),
            of(name, ({ apply }) => apply.requests),
            secondsText(of(name, ({ plan }) => plan.seconds)),
            of(name, ({ plan }) => plan.requests),
            megabyteText(of(name, peak)),
          ]),
        },
      ],
      checks: [
        check(
          "requests of a plan without changes",
          of(companion, ({ plan }) => plan.requests),
          "",
          "at most",
          20,
        ),
        check("peak memory of the companion", of(companion, peak), "MB", "at most", 120),
      ],
      figures: Object.fromEntries(runs),
    };
  },
};

async function deploy({ type, requirement, executable, install }: Contender, { workshop }: Bench): Promise<Run> {
  const emulator = await AccessEmulator.start({ accounts: [ACCOUNT_ID], rateLimit: false });
  try {
    const folder = stackFolder(await workshop.folderFor("resources"));
    const all = Array.from({ length: APPLICATIONS }, (_, index) => [`app${index}`, application(index)]);
    install(folder);
    const stack = {
      terraform: { required_providers: requirement },
      resource: { [type]: Object.fromEntries(all) as object },
    };
    await writeFile(join(folder, "cdk.tf.json"), JSON.stringify(stack));
    const deployment = await Deployment.start(folder, executable, emulator);
    return { apply: await deployment.apply(), plan: await deployment.planNothing() };
  } finally {
    await emulator.stop();
  }
}

const application = (index: number): object => ({
  account_id: ACCOUNT_ID,
  type: "self_hosted",
  name: `Application ${index}`,
  domain: `app-${index}.example.com`,
  session_duration: "12h",
  policies: [
    { name: "Staff", decision: "allow", precedence: 1, include: [{ email_domain: { domain: "example.com" } }] },
  ],
});
