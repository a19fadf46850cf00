import { LocalServer, speakingMcp, stopLocalServers } from "../../emulator/areas/mcp/mcp-server";
import { outputOf } from "../emulated-stack";
import { McpSyncStack, SYNC } from "./mcp-sync-stack";

let stack: McpSyncStack;
beforeEach(async () => {
  stack = await McpSyncStack.create();
});
afterEach(() => stack.remove());
afterEach(stopLocalServers);

const NOTHING_TO_DO = { code: 0 };
const CHANGES = { code: 2 };

/** From here on Terraform starts the companion, as it does for a user. */
async function startedByTerraform(): Promise<void> {
  await stack.remove();
  stack = await McpSyncStack.create({}, "terraform");
}

describe("the sync of an MCP server", () => {
  it("happens on creation, is planned again without changes, and leaves the server alone when it is destroyed", async () => {
    await startedByTerraform();
    stack.upstream({ status: "ready", tools: ["search", "get_issue"], prompts: ["triage"] });
    await stack.deploy();
    const { last_synced } = stack.server;
    expect(await stack.attributes()).toEqual({
      account_id: stack.emulator.accountId,
      server_id: "jira",
      triggers: null,
      expected_tools: null,
      expected_prompts: null,
      timeout: "5m",
      accept_admin_login: false,
      status: "ready",
      authentication_status: "not_required",
      tools: ["get_issue", "search"],
      prompts: ["triage"],
      last_synced,
    });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
    stack.emulator.requests.clear();
    expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
    expect(stack.writes).toEqual([]);
    expect(stack.server).toMatchObject({ status: "ready" });
  });

  it("asks a server on this machine for the tools it has", async () => {
    const real = await LocalServer.start(speakingMcp());
    stack.emulator.seed({
      "mcp.servers": [{ id: "local", name: "Local", hostname: real.url(), auth_type: "unauthenticated" }],
    });
    await stack.deploy({ server_id: "local", expected_tools: ["search", "get_issue"], expected_prompts: ["triage"] });
    expect(await stack.attributes()).toMatchObject({ tools: ["get_issue", "search"], prompts: ["triage"] });
  });

  it("is done again when a trigger or what is expected changes, and not when only their order does", async () => {
    stack.upstream({ status: "ready", tools: ["a", "b"] });
    await stack.deploy({ triggers: { version: "1", region: "eu" } });
    await stack.deploy({ triggers: { version: "2", region: "eu" } });
    expect(stack.syncs).toBe(2);
    await stack.deploy({ triggers: { region: "eu", version: "2" }, expected_tools: ["a", "b"] });
    expect(stack.syncs).toBe(3);
    await stack.write({ triggers: { version: "2", region: "eu" }, expected_tools: ["b", "a"] });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });

  it("is not done again for another timeout or another word on logins", async () => {
    await stack.deploy();
    const before = await stack.attributes();
    await stack.deploy({ timeout: "1h30m", accept_admin_login: true });
    expect(stack.syncs).toBe(1);
    expect(await stack.attributes()).toEqual({ ...before, timeout: "1h30m", accept_admin_login: true });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });

  it("waits until the server is ready", async () => {
    stack.upstream({ status: "waiting", syncs: 2 }, { status: "ready", tools: ["search"] });
    await stack.deploy();
    expect(stack.syncs).toBe(3);
    expect(await stack.attributes()).toMatchObject({ status: "ready", tools: ["search"] });
  });

  it("takes trigger and server from resources that are only known at apply", async () => {
    const { accountId: account_id } = stack.emulator;
    const jira = {
      account_id,
      server_id: "${terraform_data.server.output}",
      triggers: { server: "${terraform_data.server.id}" },
      expected_tools: ['${terraform_data.server.output == "jira" ? "search" : ""}'],
    };
    stack.upstream({ status: "ready", tools: ["search"] });
    await stack.stack.write({
      resource: { terraform_data: { server: { input: "jira" } }, cfaccess_mcp_server_sync: { jira } },
    });
    await stack.applied();
    expect(await stack.attributes()).toMatchObject({ server_id: "jira", tools: ["search"] });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });
});

describe("what happens to the server behind Terraform's back", () => {
  it("shows in the plan, and is synced by the next apply: other tools", async () => {
    stack.upstream({ status: "ready", tools: ["a"] }, { status: "ready", tools: ["a", "b"] });
    await stack.deploy();
    await stack.emulator.call("mcp.servers.sync", { id: "jira" });
    const plan = await stack.stack.plan();
    expect(plan).toMatchObject(CHANGES);
    expect(outputOf(plan)).toContain("1 to change");
    await stack.applied();
    expect(await stack.attributes()).toMatchObject({ tools: ["a", "b"] });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });

  it("shows in the plan, and is synced by the next apply: no longer ready", async () => {
    stack.upstream({ status: "ready" }, { status: "error" }, { status: "ready" });
    await stack.deploy();
    await stack.emulator.call("mcp.servers.sync", { id: "jira" });
    expect(await stack.stack.plan()).toMatchObject(CHANGES);
    await stack.applied();
    expect(await stack.attributes()).toMatchObject({ status: "ready" });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });

  it("is no change when a sync of Cloudflare's own has found the same", async () => {
    await stack.deploy();
    await stack.emulator.call("mcp.servers.sync", { id: "jira" });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });
});

describe("a server that an administrator must log in to", () => {
  it("is accepted where that is asked for, and synced once somebody has logged in", async () => {
    stack.recreateServer("oauth");
    await stack.write({ accept_admin_login: true, expected_tools: ["search", "fetch"] });
    expect(outputOf(await stack.applied())).toContain('An administrator must log in to MCP server "jira" in a browser');
    expect(await stack.attributes()).toMatchObject({
      status: "waiting",
      authentication_status: "required",
      tools: null,
    });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
    stack.emulator.logInToMcpServer("jira");
    expect(await stack.stack.plan()).toMatchObject(CHANGES);
    await stack.applied();
    expect(await stack.attributes()).toMatchObject({ status: "ready", tools: ["fetch", "search"] });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });
});

describe("a server whose users log in with an OAuth client of one's own", () => {
  it("is let pass where that is asked for, and no tools are claimed for it", async () => {
    stack.recreateManualServer();
    await stack.write({ expected_tools: ["search"] });
    const refused = await stack.stack.apply();
    expect(refused.code).toBe(1);
    expect(outputOf(refused)).toContain('The tools of MCP server "jira" are known to its users only');

    await stack.write({ accept_admin_login: true, expected_tools: ["search"] });
    expect(outputOf(await stack.applied())).toContain("what is expected of it was not checked");
    const nothing = { status: "waiting", authentication_status: "manual", tools: null, prompts: null };
    expect(await stack.attributes()).toMatchObject(nothing);
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });
});

describe("an import", () => {
  it("knows the server, and the next plan is empty", async () => {
    await stack.emulator.call("mcp.servers.sync", { id: "jira" });
    await stack.write();
    expect(await stack.stack.import(SYNC, `${stack.emulator.accountId}/jira`)).toMatchObject({ code: 0 });
    expect(await stack.attributes()).toMatchObject({ server_id: "jira", status: "ready", tools: ["fetch", "search"] });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
    expect(stack.syncs).toBe(0);
  });

  it("fails for what is no identifier, and for a server that does not exist", async () => {
    await stack.write();
    for (const [id, message] of [
      ["jira", "Give ACCOUNT_ID/SERVER_ID"],
      [`${stack.emulator.accountId}/nobody`, 'has no MCP server "nobody"'],
    ] as const) {
      const outcome = await stack.stack.import(SYNC, id);
      expect(outcome.code).toBe(1);
      expect(outputOf(outcome)).toContain(message);
    }
  });
});
