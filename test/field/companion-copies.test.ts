import { TerraformStack } from "cdktf";
import fs, { lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { installMirror } from "../../lib/cli/commands/provider/install-mirror";
import { DiagnosticError } from "../../lib/diagnostics";
import {
  fakeExecutable,
  folderOf,
  newAccount,
  newApp,
  newStack,
  synthesize,
  temporaryFolder,
} from "../constructs/synthesis";

const SOURCE = "terraform.local/cloudflare-access/cfaccess";
const PLATFORMS = ["linux_amd64", "linux_arm64", "darwin_amd64", "darwin_arm64"];
const EXECUTABLE = `terraform-provider-cfaccess_v${version}`;

const platformFolder = (folder: string, platform = "linux_amd64", release = version): string =>
  join(folder, "terraform.d", "plugins", SOURCE, release, platform);

/** The bytes that the files below a folder take on the disk: a file with several names counts once. */
function bytesBelow(folder: string): number {
  const sizes = new Map<number, number>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { ino, size } = statSync(join(entry.parentPath, entry.name));
    sizes.set(ino, size);
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** Synthesizes an app with so many stacks. Returns their folders. */
function synthesizeStacks(count: number, outdir: string, build: string): string[] {
  const app = newApp(outdir);
  const stacks = Array.from({ length: count }, (_, index) => new TerraformStack(app, `stack-${index}`));
  for (const stack of stacks) newAccount(stack, { companionBuild: build });
  app.synth();
  return stacks.map(folderOf);
}

/** As large as the companion. */
const LARGE = `#!/usr/bin/env node\n${"x".repeat(1_300_000)}\n`;

afterEach(() => jest.restoreAllMocks());

describe("the copies of the companion in the stacks of an app", () => {
  test("100 stacks for four platforms take the space of one copy", () => {
    const outdir = temporaryFolder();
    const folders = synthesizeStacks(100, outdir, fakeExecutable(LARGE));

    const configurations = folders.reduce((sum, folder) => sum + statSync(join(folder, "cdk.tf.json")).size, 0);
    expect(bytesBelow(outdir) - configurations).toBeLessThan(1.1 * LARGE.length); // 520 MB with a copy for each
    for (const folder of folders) {
      for (const platform of PLATFORMS) {
        expect(readdirSync(platformFolder(folder, platform)).sort()).toEqual(["package.json", EXECUTABLE]);
        expect(lstatSync(join(platformFolder(folder, platform), EXECUTABLE)).isFile()).toBe(true);
      }
    }
  });

  test("a stack that is added later shares the files of the others, which are not written again", () => {
    const outdir = temporaryFolder();
    const build = fakeExecutable(LARGE);
    const inode = (folder = ""): number => statSync(join(platformFolder(folder, "darwin_arm64"), EXECUTABLE)).ino;
    const before = synthesizeStacks(2, outdir, build).map(inode);

    const after = synthesizeStacks(3, outdir, build).map(inode);

    expect(after).toEqual([...before, before[0]]);
    expect(new Set(after).size).toBe(1);
  });

  test("a copy that was replaced is mended, and the other stacks' copies do not change", () => {
    const outdir = temporaryFolder();
    const build = fakeExecutable(LARGE);
    const [first = "", second = ""] = synthesizeStacks(2, outdir, build);
    const executable = join(platformFolder(first), EXECUTABLE);
    rmSync(executable);
    writeFileSync(executable, "something else");

    synthesizeStacks(2, outdir, build);

    expect(readFileSync(executable, "utf8")).toBe(LARGE);
    expect(readFileSync(join(platformFolder(second), EXECUTABLE), "utf8")).toBe(LARGE);
  });

  test("another build replaces every copy", () => {
    const outdir = temporaryFolder();
    synthesizeStacks(2, outdir, fakeExecutable("#!/usr/bin/env node\nold\n"));
    const folders = synthesizeStacks(2, outdir, fakeExecutable("#!/usr/bin/env node\nnew\n"));
    const contents = folders.map((folder) => readFileSync(join(platformFolder(folder), EXECUTABLE), "utf8"));
    expect(contents).toEqual(Array(2).fill("#!/usr/bin/env node\nnew\n"));
  });

  test.each(["EXDEV", "EPERM", "EMLINK", "ENOTSUP"])("survives a file system without hard links (%s)", (code) => {
    jest.spyOn(fs, "linkSync").mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });
    const folders = synthesizeStacks(2, temporaryFolder(), fakeExecutable("#!/usr/bin/env node\n"));
    for (const folder of folders) {
      const executable = join(platformFolder(folder), EXECUTABLE);
      expect(readFileSync(executable, "utf8")).toBe("#!/usr/bin/env node\n");
      expect(statSync(executable)).toMatchObject({ nlink: 1 });
      expect(statSync(executable).mode & 0o111).toBe(0o111);
      expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    }
  });

  test("survives a copy that is replaced while links to it are made", () => {
    const link = jest.spyOn(fs, "linkSync").mockImplementation((existing, draft) => {
      writeFileSync(draft, `not ${String(existing)}`);
    });
    const [folder = ""] = synthesizeStacks(1, temporaryFolder(), fakeExecutable("#!/usr/bin/env node\n"));
    expect(link).toHaveBeenCalled();
    expect(readFileSync(join(platformFolder(folder, "darwin_arm64"), EXECUTABLE), "utf8")).toBe(
      "#!/usr/bin/env node\n",
    );
  });

  test("a filesystem mirror has one copy for its four platforms", () => {
    const mirror = temporaryFolder();
    installMirror(mirror);
    const [file] = readdirSync(mirror, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(EXECUTABLE),
    );
    expect(bytesBelow(mirror)).toBeLessThan(1.1 * statSync(join(mirror, file ?? "")).size);
  });
});

describe("the package.json beside the companion", () => {
  const build = fakeExecutable();
  function fleetStack(outdir: string): TerraformStack {
    const stack = newStack(outdir);
    newAccount(stack, { companionBuild: build });
    synthesize(stack);
    return stack;
  }

  test("is deleted with an older version, unless somebody else wrote it", () => {
    const outdir = temporaryFolder();
    const folder = folderOf(fleetStack(outdir));
    for (const [release, content] of Object.entries({ "0.0.1": '{"type":"commonjs"}\n', "0.0.2": "{}" })) {
      const old = platformFolder(folder, "linux_amd64", release);
      fs.mkdirSync(old, { recursive: true });
      writeFileSync(join(old, "package.json"), content);
      writeFileSync(join(old, `terraform-provider-cfaccess_v${release}`), "#!/usr/bin/env node\n");
    }

    fleetStack(outdir);

    expect(readdirSync(join(folder, "terraform.d", "plugins", SOURCE)).sort()).toEqual(["0.0.2", version].sort());
    expect(readdirSync(platformFolder(folder, "linux_amd64", "0.0.2"))).toEqual(["package.json"]);
  });

  test("is not overwritten if somebody else wrote it", () => {
    const outdir = temporaryFolder();
    const file = join(platformFolder(folderOf(fleetStack(outdir))), "package.json");
    rmSync(file);
    writeFileSync(file, '{"type":"module"}');

    expect(() => fleetStack(outdir)).toThrow(DiagnosticError);
    expect(() => fleetStack(outdir)).toThrow(`"${file}" is in the folder of the companion provider`);
    expect(readFileSync(file, "utf8")).toBe('{"type":"module"}');
  });
});
