import { TARGETS_PER_ACCOUNT } from "../../lib/api";
import { startServers } from "../client/start-servers";
import { type Bench, type Benchmark, check, median, type Section } from "../harness/benchmark";
import { runNode } from "../harness/child";
import { countText, ratioText } from "../report/report";
import type { Pages, PagesRequest } from "./pages";

/** Number of targets that the simple requests read, limited by the size of an environment variable. */
const REQUESTED_TARGETS = 1_000;

/** Measures the requests per second of the emulator, and whether late pages of a list are as fast as the first. */
export const emulator: Benchmark = {
  name: "emulator",

  async run({ workshop, progress, runs }: Bench): Promise<Section> {
    progress.title("The emulator");
    const program = await workshop.compile("emulator/pages.ts");
    const servers = await startServers(workshop, TARGETS_PER_ACCOUNT);
    try {
      const request: PagesRequest = {
        url: servers.emulatorUrl,
        apiToken: servers.apiToken,
        targets: servers.targetIds.length,
        targetIds: servers.targetIds.slice(0, REQUESTED_TARGETS),
        runs,
      };
      const { stdout } = await runNode([program], {
        cwd: workshop.folder,
        env: { BENCH_PAGES: JSON.stringify(request) },
      });
      progress.line(`with ${TARGETS_PER_ACCOUNT} targets`);
      return section(JSON.parse(stdout) as Pages);
    } finally {
      servers.stop();
    }
  },
};

function section({ perSecond, pages }: Pages): Section {
  const times = Object.entries(pages);
  const [first = 0] = Object.values(pages);
  const worst = Math.max(...Object.values(pages)) / first;
  return {
    title: "Emulator",
    notes: [
      `${countText(TARGETS_PER_ACCOUNT)} targets, the limit of an account; raw undici in a separate process. Simple requests are GETs of one target, 16 at once: ${countText(median(perSecond))} per second. Pages have 100 targets, one request at a time.`,
    ],
    tables: [
      {
        title: "Pages of a list",
        columns: ["page", "time", "relative to the first page"],
        rows: times.map(([page, time]) => [page, `${time.toFixed(2)} ms`, ratioText(time / first)]),
      },
    ],
    checks: [
      check("emulator, simple requests", median(perSecond), "a second", "at least", 3_000),
      check("emulator, the slowest page, of the first page's time", worst, "times", "at most", 1.3),
    ],
    figures: { perSecond, pages },
  };
}
