// Programs beside Node.js and Terraform that some tests need. Where one is missing, these tests are not run, and one line
// says which and why. With REQUIRE_ALL_PROGRAMS=1, as in CI, they fail instead.
const { spawnSync } = require("node:child_process");
const { appendFileSync, existsSync, readFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

/** How each program is found (an absolute path, or a command that succeeds), and the package that has it. */
const PROGRAMS = {
  sshd: { path: "/usr/sbin/sshd", package: "openssh-server" },
  "ssh-keygen": { command: ["ssh-keygen", "-?"], package: "openssh-client" },
  openssl: { command: ["openssl", "version"], package: "openssl" },
  ssh: { command: ["ssh", "-V"], package: "openssh-client" },
};

/** One line for each suite that was not run. The reporter counts them after the workers have ended. */
const journal = () => join(tmpdir(), "not-run.log");

function isInstalled(name) {
  const { path, command } = PROGRAMS[name];
  // Its exit code does not matter, only whether it could be started.
  return path === undefined ? spawnSync(command[0], command.slice(1)).error === undefined : existsSync(path);
}

/**
 * Whether all these programs are installed. If not, prints the one line.
 * @throws with REQUIRE_ALL_PROGRAMS=1 if one is not installed
 */
function hasPrograms(what, ...names) {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;
  const packages = [...new Set(missing.map((name) => PROGRAMS[name].package))].join(" ");
  const line = `not run: ${what}, because ${missing.join(", ")} is not installed (apt-get install ${packages})`;
  if (process.env.REQUIRE_ALL_PROGRAMS === "1") throw new Error(line);
  process.stderr.write(`${line}\n`);
  appendFileSync(journal(), `${line}\n`);
  return false;
}

/** The lines of the suites of this run that were not run. */
const notRun = (file = journal()) => (existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : []);

module.exports = { hasPrograms, notRun, JOURNAL: "not-run.log" };
