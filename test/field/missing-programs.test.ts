import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../constructs/synthesis";

const LOGINS = `hasPrograms("logins", "ssh")`;
const PROGRAMS = JSON.stringify(join(__dirname, "../support/programs.cjs"));

/** Makes a call of programs.cjs where no program is on the PATH. */
function withoutPrograms(call: string, environment: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const script = `const { canRun, hasPrograms, notRun } = require(${PROGRAMS});
    console.log(${call}, hasPrograms("nothing"), JSON.stringify(notRun()));`;
  const env = { PATH: bin, TMPDIR: folder, ...environment };
  return spawnSync(process.execPath, ["-e", script], { env, encoding: "utf8" });
}

describe("a program that a test needs and the machine lacks", () => {
  const line = "not run: logins, because ssh is not installed (apt-get install openssh-client)";

  test("is named in one line, with what was not run", () => {
    const { status, stdout, stderr } = withoutPrograms(LOGINS);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `false true ${JSON.stringify([line])}\n`,
      stderr: `${line}\n`,
    });
  });

  test("fails in CI", () => {
    const { status, stderr } = withoutPrograms(LOGINS, { REQUIRE_ALL_PROGRAMS: "1" });
    expect(status).toBe(1);
    expect(stderr).toContain(line);
  });

  test.each([
    [
      `hasPrograms("a lock file", "tofu")`,
      "not run: a lock file, because tofu is not installed (https://opentofu.org/docs/intro/install)",
    ],
    [`canRun("a port", false, "it is open")`, "not run: a port, because it is open"],
  ])("is only reported in CI if CI does not install it: %s", (call, reported) => {
    const { status, stdout, stderr } = withoutPrograms(call, { REQUIRE_ALL_PROGRAMS: "1" });
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `false true ${JSON.stringify([reported])}\n`,
      stderr: `${reported}\n`,
    });
  });
});
