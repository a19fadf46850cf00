import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CheckResult, Comparison } from "../../lib/reach/compare";
import { AccessEmulator } from "../../lib/emulator";
import { cfaccessInProcess as cfaccess, cfaccess as cfaccessProcess } from "./run-cfaccess";

const folder = mkdtempSync(path.join(tmpdir(), "reach-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ACCOUNT = "0".repeat(32);

/** A synthesized stack with an application for a domain of email addresses. */
function stack(name: string, domains: readonly string[], more: Readonly<Record<string, object>> = {}): string {
  const file = path.join(folder, `${name}.tf.json`);
  const json = {
    "//": { metadata: { stackName: name } },
    resource: {
      cloudflare_zero_trust_access_policy: {
        staff: {
          account_id: ACCOUNT,
          name: "Staff",
          decision: "allow",
          include: domains.map((domain) => ({ email_domain: { domain } })),
        },
      },
      cloudflare_zero_trust_access_application: {
        wiki: {
          account_id: ACCOUNT,
          name: "Wiki",
          type: "self_hosted",
          domain: "wiki.example.com",
          policies: [{ id: "${cloudflare_zero_trust_access_policy.staff.id}", precedence: 1 }],
        },
        ...more,
      },
    },
  };
  writeFileSync(file, JSON.stringify(json));
  return file;
}

const main = stack("main", ["example.com"]);
const wider = stack("wider", ["example.com", "p.example"]);
const variable = path.join(folder, "unknown.tf.json");
writeFileSync(variable, readFileSync(main, "utf8").replace('"domain":"example.com"', '"domain":"${var.domain}"'));

/** The file that an argument of a table stands for: names of tests have no path of this run. */
const fileOf = (argument: string): string => ({ MAIN: main, WIDER: wider, UNKNOWN: variable })[argument] ?? argument;

describe("cfaccess diff", () => {
  test("tells who gains, and exits with 0, or with 1 if it is asked to", async () => {
    const outcome = await cfaccessProcess(["diff", main, wider]);
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(outcome.stdout).toMatch(/^Gains access: wiki\.example\.com\n {2}who: {7}users of p\.example\n/);
    expect((await cfaccess(["diff", main, wider, "--exit-code"])).code).toBe(1);
    expect((await cfaccess(["diff", main, main, "--exit-code"])).code).toBe(0);
  });

  test("writes JSON, markdown and SARIF", async () => {
    const output = async (format: string) => (await cfaccess(["diff", main, wider, "--format", format])).stdout;
    expect((JSON.parse(await output("json")) as Comparison).changes).toMatchObject([{ kind: "gained" }]);
    expect(await output("markdown")).toMatch(/^### Who can reach what/);
    expect(JSON.parse(await output("sarif"))).toMatchObject({ version: "2.1.0" });
  });

  test("takes several stacks of one account, where one may protect what another no longer does", async () => {
    const extra = path.join(folder, "extra.tf.json");
    const text = readFileSync(main, "utf8").replaceAll("wiki", "git").replaceAll("staff", "others");
    writeFileSync(extra, text);
    const { stdout } = await cfaccess(["diff", `${main},${extra}`, main]);
    expect(stdout).toContain("No longer protected by Access: git.example.com");
    expect((await cfaccess(["diff", `${main},${extra}`, `${extra},${main}`])).stdout).toBe(
      "Nothing changes who gets in (proved for 2 applications).\n",
    );
  });

  test("fails for a source with one version and nothing to compare it with", async () => {
    expect(await cfaccess(["diff", main])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /main\.tf\.json is a synthesized app, which has one version.* FROM TO; only a plan has both/,
      ),
    });
  });

  test("fails for a file that is no source, and names it", async () => {
    const broken = path.join(folder, "broken.json");
    writeFileSync(broken, '{"format_version": "1.2", ');
    expect(await cfaccess(["diff", broken, main])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("broken.json"),
    });
  });
});

describe("cfaccess check", () => {
  test.each<[number, readonly string[], RegExp]>([
    [0, ["no-new-access", "MAIN", "MAIN"], /^Holds: nobody gets in who did not before/],
    [
      1,
      ["no-new-access", "MAIN", "WIDER"],
      /^Does not hold: .*\n\nno: wiki\.example\.com\n {2}who: {7}users of p\.example/,
    ],
    [3, ["no-new-access", "MAIN", "UNKNOWN"], /^Cannot be decided: /],
    [0, ["no-lost-access", "MAIN", "WIDER"], /^Holds: nobody is kept out/],
    [1, ["no-lost-access", "WIDER", "MAIN"], /^Does not hold: nobody is kept out/],
    [3, ["no-lost-access", "MAIN", "UNKNOWN"], /^Cannot be decided: /],
    [0, ["equivalent", "MAIN", "MAIN"], /^Holds: nothing changes/],
    [1, ["equivalent", "MAIN", "WIDER"], /^Does not hold: nothing changes/],
    [3, ["equivalent", "UNKNOWN", "UNKNOWN"], /^Cannot be decided: /],
    [0, ["equivalent", "UNKNOWN", "UNKNOWN", "--assume-same-unknowns"], /^Holds: nothing changes/],
    [0, ["no-public-access", "MAIN"], /^Holds: nothing is open to anybody/],
    [0, ["not-granted", "MAIN", "--who", "@p.example"], /^Holds: @p\.example does not get in to anything/],
    [1, ["not-granted", "WIDER", "--who", "@p.example", "--to", "wiki.example.com"], /^Does not hold: @p\.example/],
    [3, ["not-granted", "UNKNOWN", "--who", "@p.example"], /^Cannot be decided: /],
    [1, ["requires", "mfa", "MAIN", "--to", "Wiki"], /^Does not hold: nobody gets in to Wiki without a second factor/],
    [0, ["requires", "login", "MAIN"], /^Holds: nobody gets in to anything without a login/],
  ])("exits with %d for %j", async (code, args, text) => {
    const outcome = await cfaccess(["check", ...args.map(fileOf)]);
    expect(outcome).toMatchObject({ code, stderr: "" });
    expect(outcome.stdout).toMatch(text);
  });

  test("lets exceptions pass, and says so", async () => {
    const file = path.join(folder, "exceptions.yaml");
    writeFileSync(file, "exceptions:\n  - what: Wiki\n    reason: Partners read it\n    expires: 2999-12-31\n");
    const { code, stdout } = await cfaccess([
      "check",
      "no-new-access",
      main,
      wider,
      "--exceptions",
      file,
      "--output",
      "json",
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout) as CheckResult).toMatchObject({
      result: "holds",
      exceptions: { used: [{ what: "Wiki" }] },
    });
  });

  test.each<[readonly string[], RegExp]>([
    [
      ["no-new-access", "MAIN", "WIDER", "--exceptions", "nowhere.yaml"],
      /file of exceptions nowhere\.yaml cannot be read/,
    ],
    [["not-granted", "MAIN", "--who", "whoever"], /"whoever" is not understood; say an email address/],
    [
      ["not-granted", "MAIN", "--who", "anybody", "--to", "wikii"],
      /nothing in the source is called "wikii"; did you mean "Wiki"/,
    ],
  ])("fails with 2 for %j", async (args, message) => {
    const { code, stderr, stdout } = await cfaccess(["check", ...args.map(fileOf)]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});

test("a snapshot stands for its source", async () => {
  const file = path.join(folder, "access.json");
  expect(await cfaccess(["snapshot", main, "--out", file])).toMatchObject({ code: 0, stdout: "", stderr: "" });
  expect((await cfaccess(["check", "equivalent", file, main])).stdout).toMatch(/^Holds/);
  expect((await cfaccess(["snapshot", main])).stdout).toBe(readFileSync(file, "utf8"));
});

test("a live account is a source", async () => {
  const emulator = await AccessEmulator.start();
  try {
    emulator.call("applications.create", {
      name: "Wiki",
      type: "self_hosted",
      domain: "wiki.example.com",
      policies: [
        { name: "Staff", decision: "allow", include: [{ email_domain: { domain: "example.com" } }], precedence: 1 },
      ],
    } as never);
    const environment = { ...emulator.environment, CLOUDFLARE_ACCOUNT_ID: emulator.accountId };
    const { code, stdout } = await cfaccess(["check", "equivalent", "live", main], environment);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Holds/) });
  } finally {
    await emulator.stop();
  }
});
