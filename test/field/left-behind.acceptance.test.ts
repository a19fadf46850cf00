import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { temporaryFolder } from "../constructs/synthesis";
import { canRun } from "../support/programs.cjs";
import { RunFolder } from "../support/run-folder.cjs";

const run = promisify(execFile);
const ROOT = join(__dirname, "..", "..");

test("a run of the tests leaves nothing in the temporary folder", async () => {
  const outside = temporaryFolder();
  const jest = join(ROOT, "node_modules", "jest", "bin", "jest.js");
  // These tests synthesize apps, whose folders cdktf does not remove.
  const args = [jest, "--maxWorkers=1", "test/constructs/kernel/diagnostics.test.ts"];
  await run(process.execPath, args, { cwd: ROOT, env: { ...process.env, TMPDIR: outside } });
  expect(readdirSync(outside)).toEqual([]);
});

describe("the folder of a run", () => {
  let folder: RunFolder;
  beforeEach(() => (folder = RunFolder.open("test")));
  afterEach(() => folder.close());

  test("names a folder of cdktf that was left behind, and removes it", () => {
    mkdirSync(join(folder.path, "cdktf.outdir.x"));
    mkdirSync(join(folder.path, "official-provider-0123"));
    writeFileSync(join(folder.path, "cdktf.outdir.x", "cdk.tf.json"), "{}");
    expect(folder.leftFiles).toEqual(["cdktf.outdir.x"]);
    folder.close();
    expect(() => readdirSync(folder.path)).toThrow("ENOENT");
  });

  const testWithProc = canRun("the search for processes left behind", existsSync("/proc/self"), "there is no /proc")
    ? test
    : test.skip;

  testWithProc("names a process that was left behind", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"], {
      env: { ...process.env },
      stdio: "ignore",
    });
    await once(child, "spawn");
    const left = folder.leftProcesses();
    child.kill();
    await once(child, "exit");
    expect(left).toEqual([expect.stringMatching(`^${child.pid ?? ""} .*setInterval`)]);
    expect(folder.leftProcesses()).toEqual([]);
  });
});
