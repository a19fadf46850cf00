import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { AccessEmulator } from "../../lib/emulator";
import { Terraform } from "../support/terraform";
import { cfaccess } from "./run-cfaccess";

const CFACCESS = join(__dirname, "../../dist/cli/cfaccess.js");
const SOURCE = "terraform.local/cloudflare-access/cfaccess";

let emulator: AccessEmulator;
let folder: string;
let running: ChildProcess | undefined;
beforeAll(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false });
  folder = mkdtempSync(join(tmpdir(), "provider-run-"));
  const terraform = { required_providers: { cfaccess: { source: SOURCE } } };
  const resource = { cfaccess_gateway_ca: { ssh: { account_id: emulator.accountId } } };
  writeFileSync(join(folder, "main.tf.json"), JSON.stringify({ terraform, resource }));
});
afterEach(() => void running?.kill("SIGKILL"));
afterAll(async () => {
  await emulator.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts `cfaccess provider run`, with the credentials of the emulator. Returns its first lines, and how to end it. */
async function start(lines: number, ...args: string[]) {
  const { PATH, TMPDIR } = process.env;
  const child = spawn(process.execPath, [CFACCESS, "provider", "run", ...args], {
    env: { PATH, TMPDIR, ...emulator.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running = child;
  let log = "";
  child.stderr.on("data", (chunk) => (log += String(chunk)));
  const reader = createInterface({ input: child.stdout });
  const printed: string[] = [];
  reader.on("line", (line) => printed.push(line));
  while (printed.length < lines) await once(reader, "line");
  const end = async (signal: NodeJS.Signals): Promise<unknown[]> => {
    child.kill(signal);
    const [code] = (await once(child, "close")) as unknown[];
    return [code, printed.slice(lines)];
  };
  return { printed, end, log: () => log };
}

test("Terraform uses the running companion with its credentials, and Ctrl-C ends it", async () => {
  const { printed, end, log } = await start(1, "--output", "json");
  const environment = JSON.parse(printed.join("")) as Record<string, string>;
  expect(Object.keys(environment)).toEqual(["TF_REATTACH_PROVIDERS"]);

  const terraform = Terraform.in(folder, environment);
  await terraform.run("apply", "-auto-approve", "-input=false", "-no-color");
  expect(emulator.call("gatewayCa.list", {})).toHaveLength(1);
  const schemas = JSON.parse(await terraform.run("providers", "schema", "-json")) as Schemas;
  expect(log()).toContain("/access/gateway_ca");
  expect(log()).not.toContain(emulator.environment.CLOUDFLARE_API_TOKEN);
  expect(await end("SIGINT")).toEqual([0, []]);
  expect((await terraform.attempt("plan", "-input=false", "-no-color")).code).toBe(1);

  // Older versions of Terraform do not print everything that the companion has.
  const { stdout } = await cfaccess(["provider", "schema"]);
  const own = JSON.parse(stdout) as Schemas;
  expect(Object.keys(own.provider_schemas)).toEqual([SOURCE]);
  for (const [key, byType] of Object.entries(schemas.provider_schemas[SOURCE] ?? {}))
    expect(own.provider_schemas[SOURCE]?.[key]).toEqual(byType);
});

test("prints a line for the shell, and how to end it", async () => {
  const { printed, end } = await start(3);
  expect(printed).toEqual([
    expect.stringMatching(/^export TF_REATTACH_PROVIDERS='\{"terraform\.local\/.*"Network":"unix".*\}'$/),
    "# Run this in the shell of Terraform. The credentials are those of this command's environment.",
    "# Press Ctrl-C to stop.",
  ]);
  expect(await end("SIGTERM")).toEqual([0, []]);
});

test("fails if the companion cannot listen", async () => {
  const { code, stdout, stderr } = await cfaccess(["provider", "run"], { TMPDIR: `/tmp/${"x".repeat(100)}` });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/TMPDIR|does not exist|ENOENT/);
  expect(stderr).toMatch(/cfaccess: the companion provider ended with exit code 1\.\n$/);
});

interface Schemas {
  readonly provider_schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
