import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
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
    const packing = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
      cwd: ROOT,
    });
    const [packed] = JSON.parse(packing.stdout) as { filename: string }[];
    await run("tar", ["-xzf", join(folder, packed?.filename ?? ""), "--strip-components=1", "-C", join(modules, NAME)]);
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

/** Only what the package asks for, and what a person's own app needs: a dependency that is not declared is found here. */
async function installDependencies(modules: string): Promise<void> {
  const names = [...Object.keys({ ...dependencies, ...peerDependencies }), "tsx", "typescript", "@types/node"];
  await mkdir(join(modules, "@cdktf"), { recursive: true });
  await mkdir(join(modules, "@sinclair"), { recursive: true });
  await mkdir(join(modules, "@types"), { recursive: true });
  for (const name of names) await symlink(join(ROOT, "node_modules", name), join(modules, name), "dir");
}
