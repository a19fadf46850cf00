import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ACCOUNT_ID, fakeExecutable, temporaryFolder } from "../constructs/synthesis";

const run = promisify(execFile);
const LIBRARY = JSON.stringify(join(__dirname, "../../lib"));
const CDKTF = JSON.stringify(require.resolve("cdktf"));

/** Runs a program that synthesizes two accounts in one stack, and one in another, with `tsx`. */
async function synthesized(
  environment: Readonly<Record<string, string>> = {},
): Promise<{ stdout: string; stderr: string }> {
  const folder = temporaryFolder();
  const program = join(folder, "main.ts");
  writeFileSync(
    program,
    `import { App, Annotations, TerraformStack } from ${CDKTF};
     import { Construct } from "${require.resolve("constructs")}";
     import { AccessAccount, AccessRule, SelfHostedApp } from ${LIBRARY};
     const app = new App({ stackTraces: false });
     const props = { accountId: "${ACCOUNT_ID}", companionBuild: ${JSON.stringify(fakeExecutable())} };
     for (const name of ["one", "two"]) {
       const stack = new TerraformStack(app, name);
       new AccessAccount(stack, "account", props);
       new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: name + ".example.com" });
       if (name === "two") continue;
       const part = new Construct(stack, "part");
       new AccessAccount(part, "account", props);
       Annotations.of(part).addWarning("line one\\n\\u001b[31mline two");
     }
     app.synth();
     app.synth();`,
  );
  const { NODE_ENV: _, ...own } = process.env;
  const tsx = require.resolve("tsx");
  return run(process.execPath, ["--import", tsx, program], { cwd: folder, env: { ...own, ...environment } });
}

test("a program that tsx runs prints each warning once, to stderr, without colors", async () => {
  const { stdout, stderr } = await synthesized();

  expect(stdout).toBe("");
  expect(stderr.trim().split("\n").sort()).toEqual([
    "Warning: [one/part] line one [31mline two",
    expect.stringMatching(/^Warning: \[one\/wiki\] CFA1414: the application has no policy/),
    expect.stringMatching(/^Warning: \[two\/wiki\] CFA1414: the application has no policy/),
  ]);
});

test("a program that the CDKTF CLI runs prints no warning, because the CLI does", async () => {
  const { stdout, stderr } = await synthesized({ CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS: "true" });

  expect([stdout, stderr]).toEqual(["", ""]);
});
