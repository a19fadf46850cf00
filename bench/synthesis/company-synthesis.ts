import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Bench, check, median } from "../harness/benchmark";
import { runNode } from "../harness/child";
import { countText, megabyteText, ratioText, secondsText } from "../report/report";
import type { Comparison } from "./fleet-synthesis";
import { inTurns, MeasuredProgram } from "./measured-program";
import { environmentFor } from "./requested";

const EXAMPLE = join(__dirname, "..", "..", "examples", "company");

/** Applications of one company. */
const APPLICATIONS = 40;

/** Numbers of companies: 120, 1,000 and 3,000 applications. */
const COPIES = [3, 25, 75];

/** The largest permitted time and memory of constructs relative to L1s, and the growth relative to a linear one. */
const LIMIT = 1.3;

/** Compares the example of a whole company, many times, with the same resources as L1s. */
export async function companySynthesis(bench: Bench): Promise<Comparison> {
  bench.progress.title("Synthesis of companies with 40 applications each");
  await compileExample(bench);
  const measured = [];
  for (const copies of COPIES) {
    const constructs = await MeasuredProgram.compile(bench, "constructs", "synthesis/company-app.ts");
    if (measured.length === 0) await writeTemplate(bench);
    const raw = await MeasuredProgram.compile(bench, "L1s", "synthesis/raw-company-app.ts");
    await inTurns(bench, copies, [constructs, raw]);
    measured.push({ applications: copies * APPLICATIONS, constructs, raw });
  }
  const [small, medium, large] = measured;
  if (small === undefined || medium === undefined || large === undefined)
    throw new RangeError("COPIES has three sizes.");
  const slope = (from: typeof small, to: typeof small): number =>
    (to.constructs.wall - from.constructs.wall) / (to.applications - from.applications);
  const applications = countText(large.applications);
  const ratios = [large.constructs.wall / large.raw.wall, large.constructs.peakMB / large.raw.peakMB] as const;
  const growth = slope(medium, large) / slope(small, medium);
  const seconds = await typeCheck(bench);
  return {
    table: {
      title: "Companies with 40 applications of all types each, in four stacks",
      columns: [
        "applications",
        "constructs",
        "L1s",
        "relative",
        "constructs: peak memory",
        "L1s: peak memory",
        "relative",
      ],
      rows: measured.map(({ applications: count, constructs, raw }) => [
        countText(count),
        ...[secondsText(constructs.wall), secondsText(raw.wall), ratioText(constructs.wall / raw.wall)],
        ...[megabyteText(constructs.peakMB), megabyteText(raw.peakMB), ratioText(constructs.peakMB / raw.peakMB)],
      ]),
    },
    checks: [
      check(
        `synthesis of ${applications} applications, time relative to the L1s`,
        ratios[0],
        "times",
        "at most",
        LIMIT,
      ),
      check(
        `synthesis of ${applications} applications, memory relative to the L1s`,
        ratios[1],
        "times",
        "at most",
        LIMIT,
      ),
      check(
        `growth of the time up to ${applications} applications, relative to linear`,
        growth,
        "times",
        "at most",
        LIMIT,
      ),
      check("TypeScript checks the example of the company: time", seconds, "s", "below", 10),
    ],
    figures: {
      companies: measured.map(({ applications: count, constructs, raw }) => ({
        applications: count,
        constructs: constructs.runs,
        rawL1s: raw.runs,
      })),
    },
  };
}

/** Compiles the example to a file for each module, beside copies of the files that it reads. */
async function compileExample({ workshop }: Bench): Promise<void> {
  const files = (await readdir(EXAMPLE, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(EXAMPLE.length + 1));
  await workshop.compileModules(
    EXAMPLE,
    files.filter((file) => file.endsWith(".ts")),
    "company",
  );
  for (const file of files.filter((one) => /\.(?:html|pem|yaml)$/.test(one))) {
    await mkdir(dirname(join(workshop.folder, "company", file)), { recursive: true });
    await copyFile(join(EXAMPLE, file), join(workshop.folder, "company", file));
  }
}

/** Writes the stacks of one company, of which the program with L1s makes its own. */
async function writeTemplate({ workshop }: Bench): Promise<void> {
  const outdir = await workshop.folderFor("template");
  const env = environmentFor({ count: 1, inventory: "first" }, outdir);
  await runNode([join(workshop.folder, "company-app.js")], { cwd: workshop.folder, env });
  const stacks: Record<string, unknown> = {};
  for (const name of await readdir(join(outdir, "stacks"))) {
    stacks[name] = JSON.parse(await readFile(join(outdir, "stacks", name, "cdk.tf.json"), "utf8"));
  }
  await writeFile(join(workshop.folder, "company.json"), JSON.stringify(stacks));
}

/** The median time in seconds in which TypeScript checks the example against the types of the package. */
async function typeCheck({ workshop, runs, progress }: Bench): Promise<number> {
  const options = { ...COMPILER_OPTIONS, typeRoots: [join(EXAMPLE, "..", "..", "node_modules", "@types")] };
  const config = { compilerOptions: options, include: [join(EXAMPLE, "**", "*.ts")] };
  await writeFile(join(workshop.folder, "tsconfig.json"), JSON.stringify(config));
  const seconds = [];
  for (let run = 0; run < runs; run++) {
    const tsc = require.resolve("typescript/bin/tsc");
    seconds.push((await runNode([tsc, "-p", workshop.folder], { cwd: workshop.folder })).seconds);
    progress.line(`TypeScript checks the company: ${secondsText(seconds.at(-1) ?? 0)}`);
  }
  return median(seconds);
}

const COMPILER_OPTIONS = {
  target: "ES2022",
  module: "node16",
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ["node"],
} as const;
