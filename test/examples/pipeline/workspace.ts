import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..", "..");
export const EXAMPLE = join(ROOT, "examples", "pipeline");

/** Where this checkout has the packages that README.md of the example installs. The L1s are loaded by the first of them. */
const PACKAGES = {
  "cdktf-cloudflare-access": "dist/index.js",
  cdktf: "node_modules/cdktf/lib/index.js",
  constructs: "node_modules/constructs/lib/index.js",
  tsx: "node_modules/tsx/dist/loader.mjs",
};

/** A checkout of the example, in which `npm ci` installs the packages of this repository and asks no registry. */
export class Workspace {
  static create(): Workspace {
    const workspace = new Workspace(mkdtempSync(join(tmpdir(), "pipeline-")));
    cpSync(EXAMPLE, workspace.folder, { recursive: true });
    workspace.#writePackages();
    return workspace;
  }

  private constructor(readonly folder: string) {}

  /** Another machine with a copy of this folder. */
  copy(): Workspace {
    const other = new Workspace(mkdtempSync(join(tmpdir(), "pipeline-")));
    cpSync(this.folder, other.folder, { recursive: true, verbatimSymlinks: true });
    return other;
  }

  /** The text of a file. */
  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  /** The names of the files that contain a text, plans and Terraform's own files included. */
  filesWith(text: string): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("terraform.d"))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => readFileSync(file, "latin1").includes(text));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * The package file and its lock file, and small packages that lead to those of this checkout. Links to the checkout itself
   * would have npm look after its dependencies, and run its scripts.
   */
  #writePackages(): void {
    const names = Object.keys(PACKAGES);
    for (const [name, file] of Object.entries(PACKAGES)) {
      const path = JSON.stringify(join(ROOT, file));
      const isModule = file.endsWith(".mjs");
      const main = isModule ? "index.mjs" : "index.js";
      this.#write(`packages/${name}/${main}`, isModule ? `import ${path};\n` : `module.exports = require(${path});\n`);
      this.#writeJson(`packages/${name}/package.json`, { name, version: "1.0.0", exports: `./${main}` });
    }
    const dependencies = Object.fromEntries(names.map((name) => [name, `file:packages/${name}`]));
    const root = { name: "access", version: "1.0.0", dependencies };
    const locked = names.flatMap((name) => [
      [`node_modules/${name}`, { resolved: `packages/${name}`, link: true }],
      [`packages/${name}`, { version: "1.0.0" }],
    ]);
    this.#writeJson("package.json", root);
    this.#writeJson("package-lock.json", {
      name: root.name,
      version: root.version,
      lockfileVersion: 3,
      requires: true,
      packages: { "": root, ...Object.fromEntries(locked) },
    });
  }

  #writeJson(file: string, content: object): void {
    this.#write(file, JSON.stringify(content, undefined, 2));
  }

  #write(file: string, content: string): void {
    const path = join(this.folder, file);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, content);
  }
}
