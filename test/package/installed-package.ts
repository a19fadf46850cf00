import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { dependencies, peerDependencies } from "../../package.json";

const run = promisify(execFile);
const ROOT = join(__dirname, "..", "..");
const NAME = "cdktf-cloudflare-access";

/** A folder of somebody who installed the package as `npm pack` makes it, with its dependencies beside it. */
export class InstalledPackage {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<InstalledPackage> {
    const folder = await mkdtemp(join(tmpdir(), "installed-package-"));
    const modules = join(folder, "node_modules");
    await mkdir(join(modules, NAME), { recursive: true });
    await run("tar", ["-xzf", await packed(folder), "--strip-components=1", "-C", join(modules, NAME)]);
    await installDependencies(modules);
    return new InstalledPackage(folder);
  }

  get path(): string {
    return join(this.folder, "node_modules", NAME);
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

/** What `npm pack` makes. In a run of the tests, whose temporary folder is its own, the first test file packs for all. */
async function packed(folder: string): Promise<string> {
  const shared = join(tmpdir(), "packed-package.tgz");
  const isShared = process.env["CFACCESS_RUN_FOLDER"] === tmpdir();
  if (isShared && existsSync(shared)) return shared;
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: ROOT,
  });
  const [{ filename } = { filename: "" }] = JSON.parse(stdout) as { filename: string }[];
  const file = join(folder, filename);
  if (!isShared) return file;
  await rename(file, shared);
  return shared;
}

/** Only what the package asks for, and what a person's own app needs: a dependency that is not declared is found here. */
async function installDependencies(modules: string): Promise<void> {
  const names = [...Object.keys({ ...dependencies, ...peerDependencies }), "tsx", "typescript", "@types/node"];
  await mkdir(join(modules, "@cdktf"), { recursive: true });
  await mkdir(join(modules, "@sinclair"), { recursive: true });
  await mkdir(join(modules, "@types"), { recursive: true });
  for (const name of names) await symlink(join(ROOT, "node_modules", name), join(modules, name), "dir");
}
