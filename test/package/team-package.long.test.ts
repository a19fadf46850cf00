import { execFile } from "node:child_process";
import { realpathSync } from "node:fs";
import { cp, readFile, readdir, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { InstalledPackage } from "./installed-package";

const run = promisify(execFile);
const ROOT = join(__dirname, "..", "..");
const EXAMPLE = join(ROOT, "examples", "package");

/** `package.json` of the example, as far as it is read here. */
interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await InstalledPackage.create();
  await cp(EXAMPLE, installed.folder, { recursive: true, filter: (source) => !/node_modules|cdktf\.out/.test(source) });
});
afterAll(() => installed.remove());

/** The programs that an installation would put beside the example: `tsc` and `tsx`. With cdktn, packages are links. */
const PROGRAMS = join(dirname(realpathSync(join(ROOT, "node_modules", "typescript"))), ".bin");

/** Runs npm in a folder of the example. */
async function npm(folder: string, ...args: string[]): Promise<string> {
  const path = [PROGRAMS, process.env.PATH].join(delimiter);
  // cdktf leaves folders of its tests in the temporary folder.
  const env = { ...process.env, PATH: path, TMPDIR: installed.folder, npm_config_update_notifier: "false" };
  const { stdout } = await run("npm", args, { cwd: join(installed.folder, folder), env }).catch((error: unknown) => {
    const { stdout: out = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`npm ${args.join(" ")} failed in ${folder}:\n${out}${stderr}`);
  });
  return stdout;
}

const manifestOf = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(EXAMPLE, folder, "package.json"), "utf8")) as Manifest;

test("examples/package is packed, tested, installed in another project, and synthesized there", async () => {
  await npm("access-constructs", "pack");
  // Without the scripts before it, which would build the package again.
  await npm("access-constructs", "test", "--ignore-scripts");

  const { dependencies = {}, ...app } = await manifestOf("app");
  const { "@example/access-constructs": tarball = "" } = dependencies;
  // The other dependencies are in the folder above: this test asks no registry.
  await writeFile(join(installed.folder, "app", "package.json"), JSON.stringify({ ...app, devDependencies: {} }));
  await npm("app", "install", "--offline", "--legacy-peer-deps", "--no-audit", "--no-fund", tarball);
  expect(await readdir(join(installed.folder, "app", "node_modules", "@example", "access-constructs"))).toEqual([
    "dist",
    "package.json",
  ]);

  await npm("app", "run", "check");
  await npm("app", "run", "synth");
  const stack = await readFile(join(installed.folder, "app", "cdktf.out", "stacks", "wiki", "cdk.tf.json"), "utf8");
  expect(Object.keys((JSON.parse(stack) as { resource: object }).resource)).toEqual([
    "cloudflare_zero_trust_access_application",
    "cloudflare_zero_trust_access_policy",
    "cloudflare_zero_trust_access_tag",
  ]);
});

test("the app of examples/package has every peer dependency of the package", async () => {
  const { peerDependencies = {}, dependencies } = await manifestOf("access-constructs");
  expect(dependencies).toBeUndefined();
  const own = await manifestOf("app");
  expect(Object.keys(own.dependencies ?? {})).toEqual(expect.arrayContaining(Object.keys(peerDependencies)));
});
