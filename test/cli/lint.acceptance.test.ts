import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { AccessEmulator } from "../../lib/emulator";

const CFACCESS = join(__dirname, "../../dist/cli/cfaccess.js");

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "lint-"));
  folders.push(folder);
  return folder;
}

/** Runs `cfaccess lint` in a folder. */
async function lint(folder: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [CFACCESS, "lint", ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { stdout, stderr, code: code as number };
}

/** A folder with a synthesized stack that has a public application, and suppressions as `Guardrails.suppress` writes them. */
function synthesized(suppressions: readonly object[] = []): string {
  const folder = newFolder();
  const policy = { account_id: "a", name: "Open", decision: "bypass", include: [{ everyone: {} }] };
  const policies = [{ id: "${cloudflare_zero_trust_access_policy.open.id}", precedence: 1 }];
  const application = { account_id: "a", name: "Wiki", type: "self_hosted", domain: "wiki.example.com", policies };
  writeFileSync(
    join(folder, "cdk.tf.json"),
    JSON.stringify({
      "//": { metadata: { stackName: "stack" }, ...(suppressions.length > 0 && { guardrails: { suppressions } }) },
      resource: {
        cloudflare_zero_trust_access_policy: { open: policy },
        cloudflare_zero_trust_access_application: { wiki: application },
      },
    }),
  );
  return folder;
}

const ACCEPTED = { id: "bypass-everyone", on: "Open", reason: "The wiki is for customers." };

test("a finding of level error ends with 1, in text", async () => {
  const { stdout, stderr, code } = await lint(synthesized(), ["cdk.tf.json"]);

  expect(stdout).toMatch(/^error {2}bypass-everyone \(CFA1303\) {2}cloudflare_zero_trust_access_policy\.open\n/);
  expect(stdout).toMatch(/1 error, no warnings, no notes in 1 application and 1 policy\.\n$/);
  expect({ stderr, code }).toEqual({ stderr: "", code: 1 });
});

test("a milder level, a suppression in the JSON, in a file and in the configuration end with 0", async () => {
  const folder = synthesized();
  writeFileSync(join(folder, "accepted.yaml"), `- ${JSON.stringify(ACCEPTED)}\n`);
  const configured = synthesized();
  writeFileSync(join(configured, ".cfaccess.yaml"), `guardrails:\n  levels:\n    bypass-everyone: off\n`);

  expect((await lint(folder, ["cdk.tf.json", "--level", "bypass-everyone=warning"])).code).toBe(0);
  expect((await lint(folder, ["cdk.tf.json", "--suppressions", "accepted.yaml"])).code).toBe(0);
  expect((await lint(configured, ["cdk.tf.json"])).code).toBe(0);
  expect(await lint(synthesized([ACCEPTED]), ["cdk.tf.json"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('bypass-everyone on policy "Open": The wiki is for customers.') as string,
  });
});

test("--fail-on counts milder findings", async () => {
  const args = ["cdk.tf.json", "--level", "bypass-everyone=note", "--fail-on"];

  expect((await lint(synthesized(), [...args, "warning"])).code).toBe(0);
  expect((await lint(synthesized(), [...args, "note"])).code).toBe(1);
});

test("SARIF has the line of the resource in the HCL of the folder", async () => {
  const folder = synthesized();
  mkdirSync(join(folder, "infra"));
  writeFileSync(
    join(folder, "infra", "access.tf"),
    '# Access\n\nresource "cloudflare_zero_trust_access_policy" "open" {\n}\n',
  );

  const { stdout } = await lint(folder, ["cdk.tf.json", "--output", "sarif"]);

  expect(JSON.parse(stdout)).toMatchObject({
    runs: [
      {
        results: [
          {
            locations: [
              { physicalLocation: { artifactLocation: { uri: "infra/access.tf" }, region: { startLine: 3 } } },
            ],
          },
        ],
      },
    ],
  });
});

test("the live account is read, and judged as a whole", async () => {
  const emulator = await AccessEmulator.start({ rateLimit: false });
  try {
    const { stdout, code } = await lint(synthesized(), ["live", "--output", "json"], {
      ...emulator.environment,
      CLOUDFLARE_ACCOUNT_ID: emulator.accountId,
    });
    expect(JSON.parse(stdout)).toMatchObject({ format: "cfaccess-lint", counts: { error: 0 } });
    expect(code).toBe(0);
  } finally {
    await emulator.stop();
  }
});

test("--list has all guardrails", async () => {
  const { stdout, code } = await lint(synthesized(), ["--list"]);

  expect(stdout.split("\n").length).toBeGreaterThan(20);
  expect(code).toBe(0);
});

describe("bad input ends with 2 and one line", () => {
  const configuration = (content: string): string => {
    const folder = synthesized();
    writeFileSync(join(folder, ".cfaccess.yaml"), content);
    return folder;
  };

  test.each<[string, () => string, readonly string[], string]>([
    ["no source", newFolder, [], "cdktf.out does not exist"],
    [
      "an unknown guardrail",
      synthesized,
      ["cdk.tf.json", "--level", "bypas-everyone=off"],
      '--level: there is no guardrail "bypas-everyone"; did you mean "bypass-everyone"?',
    ],
    [
      "a level that does not exist",
      synthesized,
      ["cdk.tf.json", "--level", "bypass-everyone=fatal"],
      'is "fatal"; it must be error, warning, note, off',
    ],
    [
      "an argument that is no level",
      synthesized,
      ["cdk.tf.json", "--level", "off"],
      "Write the ID of a guardrail and a level",
    ],
    [
      "a file of suppressions that is missing",
      synthesized,
      ["cdk.tf.json", "--suppressions", "no.yaml"],
      "no.yaml cannot be read: it does not exist",
    ],
    [
      "a suppression without reason",
      () => configuration("guardrails:\n  suppressions:\n    - id: bypass-everyone\n      on: Open\n"),
      ["cdk.tf.json"],
      ".cfaccess.yaml: guardrails.suppressions: suppression 1 has no reason",
    ],
    [
      "a configuration that is not YAML",
      () => configuration("guardrails: [\n"),
      ["cdk.tf.json"],
      ".cfaccess.yaml is not YAML: ",
    ],
    [
      "a configuration with another setting",
      () => configuration("guardrail: {}\n"),
      ["cdk.tf.json"],
      '.cfaccess.yaml has an unknown setting "guardrail"',
    ],
    ["live without credentials", synthesized, ["live"], "credentials are required"],
  ])("%s", async (_what, folder, args, message) => {
    const { stdout, stderr, code } = await lint(folder(), args);

    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
  });
});
