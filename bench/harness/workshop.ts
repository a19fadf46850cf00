import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, realpath, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { build, type BuildOptions } from "esbuild";

const PROJECT = join(__dirname, "..", "..");

/** The provider that `npm run build` creates. */
export const EXECUTABLE = join(PROJECT, "dist", "terraform-provider-cfaccess");

/** The packages that measured programs import from `node_modules`, as a user's project does. */
const INSTALLED = ["cdktf", "constructs", "@cdktf", "cloudflare", "undici", "ipaddr.js", "z3-solver"];

const BUNDLE = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  logLevel: "warning",
} satisfies BuildOptions;

/** A temporary folder with the layout of a user's project, in which measured programs are compiled and run. */
export class Workshop {
  readonly folder: string;
  #folders = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @throws Error if the package has not been built */
  static async open(): Promise<Workshop> {
    if (!existsSync(EXECUTABLE)) throw new Error(`${EXECUTABLE} does not exist. Run "npm run build" first.`);
    await warnAboutStaleBuild();
    const folder = await realpath(await mkdtemp(join(tmpdir(), "cfaccess-bench-")));
    const modules = join(folder, "node_modules");
    await mkdir(modules);
    for (const name of INSTALLED) await symlink(join(PROJECT, "node_modules", name), join(modules, name));
    await symlink(PROJECT, join(modules, "cdktf-cloudflare-access"));
    return new Workshop(folder);
  }

  /** Creates an empty folder. */
  async folderFor(purpose: string): Promise<string> {
    const folder = join(this.folder, `${purpose}-${++this.#folders}`);
    await mkdir(folder);
    return folder;
  }

  /** Compiles a program of `bench` to JavaScript, as a user's build does. It imports the package in `dist`. */
  async compile(program: string): Promise<string> {
    const outfile = join(this.folder, `${basename(program, ".ts")}.js`);
    await build({ ...BUNDLE, entryPoints: [join(PROJECT, "bench", program)], outfile, packages: "external" });
    return outfile;
  }

  /** Compiles modules of a folder to JavaScript, each to a file of its own in a folder of the workshop. */
  async compileModules(root: string, modules: readonly string[], folder: string): Promise<void> {
    await build({
      ...BUNDLE,
      bundle: false,
      entryPoints: modules.map((module) => join(root, module)),
      outbase: root,
      outdir: join(this.folder, folder),
    });
  }

  /** Bundles a provider of `bench` into one executable file, like `tools/build.mjs`. */
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

/** Warns if `dist`, which is measured, is older than `lib`. */
async function warnAboutStaleBuild(): Promise<void> {
  const { mtimeMs: built } = await stat(EXECUTABLE);
  const sources = await readdir(join(PROJECT, "lib"), { recursive: true, withFileTypes: true });
  const times = await Promise.all(
    sources.filter((entry) => entry.isFile()).map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  if (times.every(({ mtimeMs }) => mtimeMs <= built)) return;
  process.stderr.write('The build in dist is older than lib. Run "npm run build" to measure the current source.\n');
}
