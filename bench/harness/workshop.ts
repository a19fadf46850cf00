import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, realpath, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { build, type BuildOptions } from "esbuild";

const PROJECT = join(__dirname, "..", "..");

/** The provider as `npm run build` makes it. */
export const EXECUTABLE = join(PROJECT, "dist", "terraform-provider-cfaccess");

/** What measured programs import, from where a user's project would have it. */
const INSTALLED = ["cdktf", "constructs", "@cdktf", "cloudflare", "undici"];

const BUNDLE = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  logLevel: "warning",
} satisfies BuildOptions;

/** A temporary folder laid out as a user's project, in which the measured programs are compiled and run. */
export class Workshop {
  readonly folder: string;
  #folders = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @throws Error unless the package has been built */
  static async open(): Promise<Workshop> {
    if (!existsSync(EXECUTABLE)) throw new Error(`There is no ${EXECUTABLE}. Run "npm run build" first.`);
    await warnOfOldBuild();
    const folder = await realpath(await mkdtemp(join(tmpdir(), "cfaccess-bench-")));
    const modules = join(folder, "node_modules");
    await mkdir(modules);
    for (const name of INSTALLED) await symlink(join(PROJECT, "node_modules", name), join(modules, name));
    await symlink(PROJECT, join(modules, "cdktf-cloudflare-access"));
    return new Workshop(folder);
  }

  /** A new empty folder. */
  async folderFor(purpose: string): Promise<string> {
    const folder = join(this.folder, `${purpose}-${++this.#folders}`);
    await mkdir(folder);
    return folder;
  }

  /** Compiles a program of `bench` to JavaScript, as a user's build would: what it runs is the package in `dist`. */
  async compile(program: string): Promise<string> {
    const outfile = join(this.folder, `${basename(program, ".ts")}.js`);
    await build({ ...BUNDLE, entryPoints: [join(PROJECT, "bench", program)], outfile, packages: "external" });
    return outfile;
  }

  /** Makes a provider of `bench` one executable file, in the way of `tools/build.mjs`. */
  async compileProvider(program: string): Promise<string> {
    const outfile = join(this.folder, "providers", basename(dirname(program)), basename(program, ".ts"));
    await build({
      ...BUNDLE,
      entryPoints: [join(PROJECT, "bench", program)],
      outfile,
      minify: true,
      keepNames: true,
      legalComments: "none",
      banner: { js: "#!/usr/bin/env node" },
    });
    await chmod(outfile, 0o755);
    return outfile;
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** What is measured is the build: one that is older than its source would be measured without anyone noticing. */
async function warnOfOldBuild(): Promise<void> {
  const { mtimeMs: built } = await stat(EXECUTABLE);
  const sources = await readdir(join(PROJECT, "lib"), { recursive: true, withFileTypes: true });
  const times = await Promise.all(
    sources.filter((entry) => entry.isFile()).map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  if (times.every(({ mtimeMs }) => mtimeMs <= built)) return;
  process.stderr.write(
    'The build in dist is older than lib. To measure what is there now, run "npm run build" first.\n',
  );
}
