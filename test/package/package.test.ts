import { execFile } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { exports as subpaths, version } from "../../package.json";
import { LocalServer, speakingMcp, stopLocalServers } from "../emulator/areas/mcp/mcp-server";
import { InstalledPackage } from "./installed-package";

const run = promisify(execFile);
const ROOT = join(__dirname, "..", "..");

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await InstalledPackage.create();
});
afterAll(() => installed.remove());

describe("the package as it is published", () => {
  it.each(Object.keys(subpaths))("can be required as %s", async (subpath) => {
    const script = `process.stdout.write(Object.keys(require(${JSON.stringify(subpath.replace(".", "cdktf-cloudflare-access"))})).join())`;
    const { stdout } = await run(process.execPath, ["-e", script], { cwd: installed.folder });
    expect(stdout).not.toBe("");
  });

  it("has types that a strict project compiles with", async () => {
    await writeFile(
      join(installed.folder, "app.ts"),
      `import { App, TerraformStack } from "cdktf";
       import { AccessAccount, Inventory, TargetFleet, type TargetProps } from "cdktf-cloudflare-access";
       import { CfaccessProvider, CfaccessMcpServerSync } from "cdktf-cloudflare-access/bindings";
       import { AccessClient } from "cdktf-cloudflare-access/client";
       import { AccessEmulator } from "cdktf-cloudflare-access/emulator";
       import { accessMatchers, Person, type AccessMatchers } from "cdktf-cloudflare-access/testing";
       const target: TargetProps = { ip: "10.0.0.1" };
       const stack = new TerraformStack(new App(), "s");
       const { accountId, companionProvider } = new AccessAccount(stack, "account", { accountId: "023e105f4ecef8ad9ca31a8372d0c353" });
       const provider: CfaccessProvider = companionProvider;
       export const { tools } = new CfaccessMcpServerSync(stack, "sync", { provider, accountId, serverId: "jira" });
       export const ids: Record<string, string> = new TargetFleet(stack, "f", { targets: Inventory.of({ target }) }).targetIds;
       export const listing = AccessClient.fromEnvironment().infrastructure.targets.list({ hostname: "a" });
       export const expectation = (expect: { extend(matchers: object): void }, wiki: AccessMatchers<void>) => {
         expect.extend(accessMatchers);
         wiki.toAllow(Person.user("ann@example.com").from("NL"), { to: "wiki.example.com" });
       };
       export const url: Promise<string> = AccessEmulator.start().then((emulator) => emulator.url);`,
    );
    const options = [
      "--strict",
      "--noEmit",
      "--module",
      "node16",
      "--target",
      "es2022",
      "--skipLibCheck",
      "false",
      "--types",
      "node",
    ];
    const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
    const { stdout } = await run(process.execPath, [tsc, ...options, "app.ts"], { cwd: installed.folder }).catch(
      (error: unknown) => error as { stdout: string },
    );
    expect(
      stdout.split("\n").filter((line) => line.includes("cdktf-cloudflare-access") || line.startsWith("app.ts")),
    ).toEqual([]);
  });

  it("brings the cfaccess command and the companion along", async () => {
    const { stdout } = await run(process.execPath, [join(installed.path, "dist", "cli", "cfaccess.js"), "--version"]);
    expect(stdout.trim()).toBe(version);
    expect(await readdir(join(installed.path, "dist"))).toContain("terraform-provider-cfaccess");
  });

  it("holds no tests, sources or build leftovers", async () => {
    const files = await readdir(installed.path, { recursive: true });
    expect(files.filter((file) => /(^|\/)(test|lib|examples|bench)(\/|$)|tsbuildinfo|\.map$/.test(file))).toEqual([]);
  });

  it("loads neither client nor emulator for those who only write constructs", async () => {
    const script = `require("cdktf-cloudflare-access"); console.log(Object.keys(require.cache).filter((file) => /undici|fastify|typebox|grpc|access\\/dist\\/(client|emulator|provider)/.test(file)).join())`;
    const { stdout } = await run(process.execPath, ["-e", script], { cwd: installed.folder });
    expect(stdout.trim()).toBe("");
  });

  it("asks real MCP servers without their SDK being installed, and loads its own only then", async () => {
    const real = await LocalServer.start(speakingMcp());
    const script = `
      const loaded = () => Object.keys(require.cache).some((file) => /ask-mcp-server/.test(file));
      const { AccessEmulator } = require("cdktf-cloudflare-access/emulator");
      (async () => {
        const emulator = await AccessEmulator.start();
        const server = { id: "s", name: "s", hostname: ${JSON.stringify(real.url())}, auth_type: "unauthenticated" };
        emulator.seed({ "mcp.servers": [server] });
        const before = loaded();
        const { status, error } = await emulator.call("mcp.servers.sync", { id: "s" });
        const { tools } = emulator.call("mcp.servers.get", { id: "s" });
        await emulator.stop();
        console.log(JSON.stringify({ before, status, error, tools: tools.map(({ name }) => name) }));
      })();`;
    const { stdout } = await run(process.execPath, ["-e", script], { cwd: installed.folder });
    await stopLocalServers();
    await expect(readdir(join(installed.folder, "node_modules", "@modelcontextprotocol"))).rejects.toThrow("ENOENT");
    expect(JSON.parse(stdout)).toEqual({ before: false, status: "ready", tools: ["search", "get_issue"] });
  });
});
