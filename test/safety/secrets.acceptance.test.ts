import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LIFE_CYCLES } from "../provider/life-cycles";
import { outputOf } from "../provider/emulated-stack";
import {
  CLIENT,
  OauthClientStack,
  SECRET,
  WRITE_ONLY,
} from "../provider/mcp-server-oauth-client/mcp-oauth-client-stack";

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

test("the life cycle of each resource with a write-only attribute uses it", () => {
  expect(LIFE_CYCLES["cfaccess_mcp_server_oauth_client"]).toMatchObject({
    create: { client_secret_wo: expect.any(String) as unknown },
    update: { client_secret_wo: expect.any(String) as unknown },
  });
});
