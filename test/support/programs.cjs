// What some tests need beside Node.js and Terraform: programs, or a condition of the machine. Where it is missing, these tests
// are not run, and one line says which and why. With REQUIRE_ALL_PROGRAMS=1, as in CI, a missing program makes them fail.
const { spawnSync } = require("node:child_process");
const { appendFileSync, existsSync, readdirSync, readFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { delimiter, join } = require("node:path");

/** How each program is found (an absolute path, a command that can be started, or a folder), and how to install it. */
const PROGRAMS = {
  sshd: { path: "/usr/sbin/sshd", install: "apt-get install openssh-server" },
  "ssh-keygen": { command: ["ssh-keygen", "-?"], install: "apt-get install openssh-client" },
  openssl: { command: ["openssl", "version"], install: "apt-get install openssl" },
  ssh: { command: ["ssh", "-V"], install: "apt-get install openssh-client" },
  postgres: { folder: postgresFolder, install: "apt-get install postgresql" },
  // In no package of Debian or Ubuntu, so CI does not install it: its tests are not run there, which the run reports.
  tofu: { command: ["tofu", "version"], install: "https://opentofu.org/docs/intro/install", isOptional: true },
};

/** One line for each suite that was not run. The reporter counts them after the workers have ended. */
const journal = () => join(tmpdir(), "not-run.log");

/** The folder with the programs of PostgreSQL: the newest of Debian and Ubuntu, which are not on the PATH, or one on the PATH. */
function postgresFolder() {
  const versions = "/usr/lib/postgresql";
  const newestFirst = existsSync(versions) ? readdirSync(versions).sort((one, other) => other - one) : [];
  const folders = [
    ...newestFirst.map((version) => join(versions, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return folders.find((folder) => ["initdb", "postgres", "psql"].every((name) => existsSync(join(folder, name))));
}

function isInstalled(name) {
  const { path, command, folder } = PROGRAMS[name];
  if (folder !== undefined) return folder() !== undefined;
  // Its exit code does not matter, only whether it could be started.
  return path === undefined ? spawnSync(command[0], command.slice(1)).error === undefined : existsSync(path);
}

/** Prints the one line for tests that are not run, and stores it for the end of the run. */
function reportNotRun(line) {
  process.stderr.write(`${line}\n`);
  appendFileSync(journal(), `${line}\n`);
}

function hasPrograms(what, ...names) {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;
  const remedies = [...new Set(missing.map((name) => PROGRAMS[name].install))].join("; ");
  const line = `not run: ${what}, because ${missing.join(", ")} is not installed (${remedies})`;
  const isRequired = missing.some((name) => !PROGRAMS[name].isOptional);
  if (isRequired && process.env.REQUIRE_ALL_PROGRAMS === "1") throw new Error(line);
  reportNotRun(line);
  return false;
}

function canRun(what, holds, reason) {
  if (!holds) reportNotRun(`not run: ${what}, because ${reason}`);
  return holds;
}

/** The lines of the suites of this run that were not run. */
const notRun = (file = journal()) => (existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : []);

module.exports = { canRun, hasPrograms, notRun, postgresFolder, JOURNAL: "not-run.log" };
