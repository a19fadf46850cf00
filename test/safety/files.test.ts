import { spawnSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import type { TerraformStack } from "cdktf";
import { version } from "../../package.json";
import { installMirror } from "../../lib/cli/commands/provider/install-mirror";
import { TargetFleet } from "../../lib/constructs";
import { fakeExecutable, folderOf, newAccount, newStack, synthesize, temporaryFolder } from "../constructs/synthesis";

const SOURCE = "terraform.local/cloudflare-access/cfaccess";

/** A synthesized stack with a fleet, so that it needs the companion. */
function fleetStack(outdir = temporaryFolder(), build = fakeExecutable()): TerraformStack {
  const stack = newStack(outdir);
  newAccount(stack, { companionBuild: build });
  new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.5" } } });
  synthesize(stack);
  return stack;
}

const plugins = (folder: string): string => join(folder, "terraform.d", "plugins");
const versions = (folder: string): string => join(plugins(folder), SOURCE);
const platformFolder = (folder: string, platform = "linux_amd64"): string => join(versions(folder), version, platform);
const executable = (folder: string): string => join(platformFolder(folder), `terraform-provider-cfaccess_v${version}`);

/** A folder outside of the stack's, with one file in it. */
function elsewhere(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "precious"), "do not touch");
  return folder;
}

const untouched = (folder: string): void => expect(readdirSync(folder)).toEqual(["precious"]);

describe("synthesis", () => {
  const LINKS: readonly (readonly [string, (folder: string) => string])[] = [
    ["terraform.d", (folder) => join(folder, "terraform.d")],
    ["plugins", plugins],
    ["the host's folder", (folder) => join(plugins(folder), "terraform.local")],
    ["the provider's folder", versions],
    ["the version's folder", (folder) => join(versions(folder), version)],
    ["a platform's folder", (folder) => platformFolder(folder, "darwin_arm64")],
  ];

  test.each(LINKS)("fails if %s is a symbolic link, names it, and writes nothing behind it", (_what, pathIn) => {
    const outdir = temporaryFolder();
    const link = pathIn(join(outdir, "stacks", "stack"));
    const target = elsewhere();
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link);

    expect(() => fleetStack(outdir)).toThrow(expect.objectContaining({ code: "CFA1115" }));
    expect(() => fleetStack(outdir)).toThrow(`"${link}" is a symbolic link`);
    untouched(target);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test("fails if the executable or the lock file is a symbolic link, and does not change its target", () => {
    for (const pathIn of [executable, (folder: string) => join(folder, ".terraform.lock.hcl")]) {
      const outdir = temporaryFolder();
      const file = pathIn(join(outdir, "stacks", "stack"));
      const target = join(elsewhere(), "precious");
      mkdirSync(dirname(file), { recursive: true });
      symlinkSync(target, file);

      expect(() => fleetStack(outdir)).toThrow(`"${file}" is a symbolic link`);
      expect(readFileSync(target, "utf8")).toBe("do not touch");
    }
  });

  test("fails if the lock file is a link to nothing or a folder", () => {
    const outdir = temporaryFolder();
    const file = join(outdir, "stacks", "stack", ".terraform.lock.hcl");
    mkdirSync(file, { recursive: true });
    expect(() => fleetStack(outdir)).toThrow(`"${file}" must be a file`);
  });

  test("follows a link to the output folder itself, which the user chose", () => {
    const [real, parent] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(real, join(parent, "out"));
    fleetStack(join(parent, "out"));
    expect(existsSync(executable(join(real, "stacks", "stack")))).toBe(true);
  });

  test("fails if somebody else's file is beside the executable, names it, and does not delete it", () => {
    const outdir = temporaryFolder();
    const stray = join(platformFolder(folderOf(fleetStack(outdir))), "notes.txt");
    writeFileSync(stray, "mine");

    expect(() => fleetStack(outdir)).toThrow(expect.objectContaining({ code: "CFA1116" }));
    expect(() => fleetStack(outdir)).toThrow(`"${stray}" is in the folder of the companion provider`);
    expect(readFileSync(stray, "utf8")).toBe("mine");
  });

  test("deletes the executables of older versions, but nothing that it did not write", () => {
    const outdir = temporaryFolder();
    const folder = folderOf(fleetStack(outdir));
    const old = (name: string): string => join(versions(folder), name, "linux_amd64");
    for (const name of ["0.0.1", "0.0.2", "0.0.3"]) {
      mkdirSync(old(name), { recursive: true });
      writeFileSync(join(old(name), `terraform-provider-cfaccess_v${name}`), "#!/usr/bin/env node\n");
    }
    writeFileSync(join(old("0.0.2"), "notes.txt"), "mine");
    writeFileSync(join(old("0.0.3"), "terraform-provider-cfaccess_v0.0.3"), "a program of somebody else");
    const target = elsewhere();
    symlinkSync(target, join(versions(folder), "0.0.4"));

    fleetStack(outdir);

    expect(readdirSync(versions(folder)).sort()).toEqual(["0.0.2", "0.0.3", "0.0.4", version].sort());
    expect(readdirSync(old("0.0.2"))).toEqual(["notes.txt"]);
    expect(readdirSync(old("0.0.3"))).toEqual(["terraform-provider-cfaccess_v0.0.3"]);
    untouched(target);
  });

  test("replaces a hard link without changing the other name's content", () => {
    const outdir = temporaryFolder();
    const folder = folderOf(fleetStack(outdir));
    const other = join(temporaryFolder(), "other");
    writeFileSync(other, "do not touch");
    renameSync(executable(folder), join(temporaryFolder(), "moved"));
    linkSync(other, executable(folder));

    fleetStack(outdir);

    expect(readFileSync(other, "utf8")).toBe("do not touch");
    expect(readFileSync(executable(folder), "utf8")).toBe("#!/usr/bin/env node\n");
  });

  test.each([
    [0o022, 0o755],
    [0o077, 0o700],
    [0o027, 0o750],
  ])("gives the executable the mode 0755 without the umask %i", (umask, mode) => {
    const before = process.umask(umask);
    try {
      const outdir = temporaryFolder();
      const file = executable(folderOf(fleetStack(outdir)));
      expect(statSync(file).mode & 0o777).toBe(mode);
      const { ino } = statSync(file);
      fleetStack(outdir);
      expect(statSync(file).ino).toBe(ino);
    } finally {
      process.umask(before);
    }
  });

  test("sweeps temporary files of killed runs, and only those", () => {
    const outdir = temporaryFolder();
    const folder = folderOf(fleetStack(outdir));
    const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    const draft = (host: string, pid: number, character: string): string =>
      `.cfaccess-${host}-${pid}-${character.repeat(32)}.tmp`;
    const killed = draft(machine, gone, "a");
    const running = draft(machine, process.pid, "b");
    const fresh = draft("00000000", 1, "c");
    const abandoned = draft("00000000", 1, "d");
    const link = draft(machine, gone, "e");
    const foreign = ".cfaccess-notes.tmp";
    for (const name of [killed, running, fresh, abandoned, foreign]) writeFileSync(join(folder, name), "");
    const target = elsewhere();
    symlinkSync(join(target, "precious"), join(folder, link));
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1_000);
    for (const name of [abandoned, running])
      utimesSync(join(folder, name), longAgo, name === running ? new Date() : longAgo);

    fleetStack(outdir);

    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith(".tmp"))
        .sort(),
    ).toEqual([fresh, running, link, foreign].sort());
    untouched(target);
  });

  test("survives a run that was killed, which left empty folders", () => {
    const outdir = temporaryFolder();
    const folder = folderOf(fleetStack(outdir));
    mkdirSync(join(versions(folder), "0.0.1", "linux_amd64"), { recursive: true });
    fleetStack(outdir);
    expect(readdirSync(versions(folder))).toEqual([version]);
  });
});

describe("a filesystem mirror", () => {
  test("fails if a folder in it is a symbolic link, and writes nothing behind it", () => {
    const [mirror, target] = [temporaryFolder(), elsewhere()];
    symlinkSync(target, join(mirror, "terraform.local"));
    expect(() => installMirror(mirror)).toThrow(`"${join(mirror, "terraform.local")}" is a symbolic link`);
    untouched(target);
  });
});
