import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { TerraformStack } from "cdktf";
import { McpAuth, McpServer, SecretSink, ServiceToken } from "../../lib";
import { AccessEmulator } from "../../lib/emulator";
import { oauthClientSink } from "../constructs/subjects/sample-props";
import { OfficialStack } from "../official-provider/official-stack";
import { LIFE_CYCLES } from "../provider/life-cycles";
import { outputOf } from "../provider/emulated-stack";
import {
  CLIENT,
  OauthClientStack,
  SECRET,
  WRITE_ONLY,
} from "../provider/mcp-server-oauth-client/mcp-oauth-client-stack";
import { inLongRuns } from "../support/long-runs";

jest.setTimeout(180_000);

let stack: OauthClientStack;
beforeAll(async () => {
  stack = await OauthClientStack.create();
});
afterAll(() => stack.remove());
beforeEach(() => stack.startOver());

/** Every file that Terraform wrote in its folder: states, backups and plans. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /tfstate|\.plan$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "latin1"));
}

const settled = async (): Promise<void> => {
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
};

test("a write-only secret reaches the server, and neither the state nor a plan", async () => {
  await stack.write(WRITE_ONLY);
  await stack.stack.terraform.run("plan", "-out=saved.plan");
  await stack.applied();
  await settled();
  expect(stack.secret).toBe(SECRET);
  expect(await stack.attributes()).toMatchObject({
    client_secret: null,
    client_secret_wo: null,
    client_secret_wo_version: 1,
  });
  const files = filesOf(stack.stack.terraform.folder);
  expect(files.length).toBeGreaterThan(0);
  for (const content of files) expect(content).not.toContain(SECRET);
});

test("a write-only secret is sent again with a new version, and not with another change", async () => {
  await stack.deploy(WRITE_ONLY);
  await stack.deploy({ ...WRITE_ONLY, client_secret_wo: "another-secret", scope: "read" });
  expect(stack.secret).toBe(SECRET);
  await stack.deploy({ ...WRITE_ONLY, client_secret_wo: "another-secret", client_secret_wo_version: 2 });
  await settled();
  expect(stack.secret).toBe("another-secret");
});

inLongRuns(() => {
  test("a write-only secret that somebody else changed is sent again", async () => {
    await stack.deploy(WRITE_ONLY);
    stack.change({ client_secret: "somebody-elses" });
    const plan = await stack.stack.plan();
    expect(plan).toMatchObject({ code: 2 });
    expect(outputOf(plan)).toMatch(/\+ client_secret_wo_version\s+= 1/);
    await stack.applied();
    await settled();
    expect(stack.secret).toBe(SECRET);
  });

  test("a write-only secret is sent by the first apply after an import", async () => {
    await stack.deploy({ ...WRITE_ONLY, client_secret_wo: "unknown-to-us" });
    await stack.stack.terraform.run("state", "rm", CLIENT);
    await stack.write(WRITE_ONLY);
    expect(await stack.stack.import(CLIENT, `${stack.emulator.accountId}/jira`)).toMatchObject({ code: 0 });
    await stack.applied();
    await settled();
    expect(stack.secret).toBe(SECRET);
  });

  test("a client moves from the secret in the state to the write-only one and back", async () => {
    await stack.deploy();
    const state = () => readFileSync(path.join(stack.stack.terraform.folder, "terraform.tfstate"), "utf8");
    expect(state()).toContain(SECRET);
    await stack.deploy(WRITE_ONLY);
    await settled();
    expect(state()).not.toContain(SECRET);
    expect([stack.secret, stack.client?.client_secret_version]).toEqual([SECRET, 2]);
    await stack.deploy();
    await settled();
    expect([stack.secret, stack.client?.client_secret_version]).toEqual([SECRET, 3]);
  });
});

test("the life cycle of each resource with a write-only attribute uses it", () => {
  expect(LIFE_CYCLES["cfaccess_mcp_server_oauth_client"]).toMatchObject({
    create: { client_secret_wo: expect.any(String) as unknown },
    update: { client_secret_wo: expect.any(String) as unknown },
  });
});

test("the secret of a service token reaches its sink, and neither the JSON, nor a plan, nor the state", async () => {
  const emulator = await AccessEmulator.start({ rateLimit: false });
  const official = await OfficialStack.create(emulator);
  const secrets = (): string[] => JSON.stringify(emulator.snapshot({ secrets: true })).match(/cfast_\w{48}/g) ?? [];
  const build = (isDelivered: boolean) => (scope: TerraformStack) => {
    const server = new McpServer(scope, "jira", {
      name: "Jira",
      url: "https://j.example.com/mcp",
      auth: McpAuth.oauth(),
    });
    const secretTo = SecretSink.resource("client", (inner, secret) => oauthClientSink(inner, secret, server.serverId));
    const warnings = { warnBeforeExpiry: "9000h", warnIfUnusedFor: "0s" };
    new ServiceToken(scope, "bot", { name: "Bot", ...(isDelivered && { secretTo, ...warnings }) });
  };
  const state = () => readFileSync(official.stateFile, "utf8");
  try {
    await official.deploy(build(false));
    expect(state()).toMatch(/cfast_\w{48}/); // the official provider always stores it
    const [token] = emulator.call("serviceTokens.list", {});

    await official.write(build(true));
    await official.terraform.run("plan", "-out=saved.plan");
    await official.deploy(build(true));
    expect(emulator.call("serviceTokens.list", {})).toMatchObject([{ id: token?.id }]);
    const [delivered = ""] = secrets();
    expect(emulator.acceptsServiceToken(token?.client_id ?? "", delivered)).toBe(true);
    const { terraform } = official;
    const { stdout } = await terraform.attempt("show", "-json", "saved.plan");
    const synthesized = readFileSync(path.join(terraform.folder, "cdk.tf.json"), "utf8");
    expect(stdout).toContain("cfaccess_service_token_delivery");
    for (const written of [stdout, synthesized, state()]) expect(written).not.toContain(delivered);
    expect(state()).not.toMatch(/cfast_\w{48}/);
    const warnings = outputOf(await official.plan());
    expect(warnings).toContain('The service token "Bot" expires in less than 9000h');
    expect(warnings).toContain('Nobody has used the service token "Bot" for 0s');
  } finally {
    await official.remove();
    await emulator.stop();
  }
});
