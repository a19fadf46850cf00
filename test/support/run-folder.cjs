// A temporary folder for one run of the tests, the demo or the benchmarks. What the run and its processes put into the
// temporary folder is in it (`TMPDIR`), so nothing is left behind, also by cdktf, npm or a process that was killed.
const { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

/**
 * What all tests of a run share: the replica of the official provider, the packed package, caches, and the list of what was
 * not run. And the sockets of providers that a test killed, which cannot remove them.
 */
const SHARED = /^plugin-|^official-provider-|^packed-package\.tgz$|^not-run\.log$|^tsx-\d+$|^node-compile-cache$/;

class RunFolder {
  /** Creates the folder, and makes it the temporary folder of this process and of those that it starts. */
  static open(purpose) {
    const before = process.env.TMPDIR;
    const path = mkdtempSync(join(realpathSync(tmpdir()), `cfaccess-${purpose}-`));
    // Tests run programs as a user without rights, who must reach their own folder in it.
    chmodSync(path, 0o711);
    process.env.TMPDIR = path;
    process.env.CFACCESS_RUN_FOLDER = path;
    return new RunFolder(path, before);
  }

  #before;

  constructor(path, before) {
    this.path = path;
    this.#before = before;
  }

  /** What tests did not remove themselves. */
  get leftFiles() {
    return readdirSync(this.path).filter((name) => !SHARED.test(name));
  }

  /** Command lines of the processes that still run in the folder or with it as TMPDIR. Always empty where there is no /proc. */
  leftProcesses() {
    return processIds()
      .filter((id) => id !== process.pid && id !== process.ppid && this.#isOurs(id))
      .map(
        (id) =>
          `${id} ${read(() => readFileSync(`/proc/${id}/cmdline`, "utf8"))
            .replaceAll("\0", " ")
            .trim()}`,
      );
  }

  /** Removes the folder. */
  close() {
    if (this.#before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = this.#before;
    delete process.env.CFACCESS_RUN_FOLDER;
    rmSync(this.path, { recursive: true, force: true, maxRetries: 3 });
  }

  #isOurs(id) {
    const workingDirectory = read(() => readlinkSync(`/proc/${id}/cwd`));
    const environment = read(() => readFileSync(`/proc/${id}/environ`, "utf8")).split("\0");
    return workingDirectory.startsWith(this.path) || environment.includes(`TMPDIR=${this.path}`);
  }
}

function processIds() {
  const entries = read(() => readdirSync("/proc").join(" "));
  return entries
    .split(" ")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** An empty string if the process has ended, belongs to another user, or there is no /proc. */
function read(get) {
  try {
    return get();
  } catch {
    return "";
  }
}

module.exports = { RunFolder };
