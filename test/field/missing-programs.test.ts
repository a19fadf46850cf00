import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../constructs/synthesis";

const PROGRAMS = JSON.stringify(join(__dirname, "../support/programs.cjs"));

/** Asks for the SSH client where no program is on the PATH. */
function withoutSsh(environment: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const script = `const { hasPrograms, notRun } = require(${PROGRAMS});
    console.log(hasPrograms("logins", "ssh"), hasPrograms("nothing"), JSON.stringify(notRun()));`;
  const env = { PATH: bin, TMPDIR: folder, ...environment };
  return spawnSync(process.execPath, ["-e", script], { env, encoding: "utf8" });
}

describe("the suite fails on a machine with only Node and Terraform", () => {
  const line = "not run: logins, because ssh is not installed (apt-get install openssh-client)";

  test("where a test needs another program: one line says what was not run and why", () => {
    const { status, stdout, stderr } = withoutSsh();
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `false true ${JSON.stringify([line])}\n`,
      stderr: `${line}\n`,
    });
  });

  test("and in CI nothing may be left out", () => {
    const { status, stderr } = withoutSsh({ REQUIRE_ALL_PROGRAMS: "1" });
    expect(status).toBe(1);
    expect(stderr).toContain(line);
  });
});
