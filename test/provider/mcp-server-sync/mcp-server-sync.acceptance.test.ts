import { LocalServer, speakingMcp, stopLocalServers } from "../../emulator/areas/mcp/mcp-server";
import { outputOf } from "../emulated-stack";
import { McpSyncStack, SYNC } from "./mcp-sync-stack";
import { inLongRuns } from "../../support/long-runs";

let stack: McpSyncStack;
beforeEach(async () => {
  stack = await McpSyncStack.create();
});
afterEach(() => stack.remove());
afterEach(stopLocalServers);

const NO_CHANGES = { code: 0 };
const CHANGES = { code: 2 };

describe("the sync of an MCP server", () => {
  it("stores the result of the sync, and leaves the server unchanged when it is destroyed", async () => {
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
    stack.emulator.requests.clear();
    expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
    expect(stack.writes).toEqual([]);
  });

  it("reads the tools of a real server on this machine", async () => {
    const real = await LocalServer.start(speakingMcp());
    stack.emulator.seed({
      "mcp.servers": [{ id: "local", name: "Local", hostname: real.url(), auth_type: "unauthenticated" }],
    });
    await stack.deploy({ server_id: "local", expected_tools: ["search", "get_issue"], expected_prompts: ["triage"] });
    expect(await stack.attributes()).toMatchObject({ tools: ["get_issue", "search"], prompts: ["triage"] });
  });

  it("runs again if a trigger or an expected tool changes, but not if only the order changes", async () => {
    stack.upstream({ status: "ready", tools: ["a", "b"] });
    await stack.deploy({ triggers: { version: "1", region: "eu" } });
    await stack.deploy({ triggers: { version: "2", region: "eu" } });
    expect(stack.syncs).toBe(2);
    await stack.deploy({ triggers: { region: "eu", version: "2" }, expected_tools: ["a", "b"] });
    expect(stack.syncs).toBe(3);
    await stack.write({ triggers: { version: "2", region: "eu" }, expected_tools: ["b", "a"] });
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  inLongRuns(() => {
    it("does not run again for another timeout or accept_admin_login", async () => {
      await stack.deploy();
      const before = await stack.attributes();
      await stack.deploy({ timeout: "1h30m", accept_admin_login: true });
      expect(stack.syncs).toBe(1);
      expect(await stack.attributes()).toEqual({ ...before, timeout: "1h30m", accept_admin_login: true });
      expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    });
  });

  it("waits until the server is ready", async () => {
    stack.upstream({ status: "waiting", syncs: 2 }, { status: "ready", tools: ["search"] });
    await stack.deploy();
    expect(stack.syncs).toBe(3);
    expect(await stack.attributes()).toMatchObject({ status: "ready", tools: ["search"] });
  });

  inLongRuns(() => {
    it("accepts a trigger and a server that are known only at apply", async () => {
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
      expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    });
  });
});

describe("changes outside of Terraform", () => {
  it("other tools appear in the plan, and the next apply syncs", async () => {
    stack.upstream({ status: "ready", tools: ["a"] }, { status: "ready", tools: ["a", "b"] });
    await stack.deploy();
    await stack.emulator.call("mcp.servers.sync", { id: "jira" });
    const plan = await stack.stack.plan();
    expect(plan).toMatchObject(CHANGES);
    expect(outputOf(plan)).toContain("1 to change");
    await stack.applied();
    expect(await stack.attributes()).toMatchObject({ tools: ["a", "b"] });
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  inLongRuns(() => {
    it("a server that is no longer ready appears in the plan, and the next apply syncs", async () => {
      stack.upstream({ status: "ready" }, { status: "error" }, { status: "ready" });
      await stack.deploy();
      await stack.emulator.call("mcp.servers.sync", { id: "jira" });
      expect(await stack.stack.plan()).toMatchObject(CHANGES);
      await stack.applied();
      expect(await stack.attributes()).toMatchObject({ status: "ready" });
      expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    });

    it("a sync by Cloudflare with the same result is not a change", async () => {
      await stack.deploy();
      await stack.emulator.call("mcp.servers.sync", { id: "jira" });
      expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    });
  });
});

inLongRuns(() => {
  describe("a server that an administrator must log in to", () => {
    it("is accepted with accept_admin_login, and synced after the login", async () => {
      stack.recreateServer("oauth");
      await stack.write({ accept_admin_login: true, expected_tools: ["search", "fetch"] });
      expect(outputOf(await stack.applied())).toContain(
        'An administrator must log in to MCP server "jira" in a browser',
      );
      expect(await stack.attributes()).toMatchObject({
        status: "waiting",
        authentication_status: "required",
        tools: null,
      });
      expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
      stack.emulator.logInToMcpServer("jira");
      expect(await stack.stack.plan()).toMatchObject(CHANGES);
      await stack.applied();
      expect(await stack.attributes()).toMatchObject({ status: "ready", tools: ["fetch", "search"] });
      expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    });
  });

  describe("a server with an OAuth client of your own", () => {
    it("is accepted with accept_admin_login, and its tools are null", async () => {
      stack.recreateManualServer();
      await stack.write({ expected_tools: ["search"] });
      const refused = await stack.stack.apply();
      expect(refused.code).toBe(1);
      expect(outputOf(refused)).toContain('The tools of MCP server "jira" are visible only to its users');

      await stack.write({ accept_admin_login: true, expected_tools: ["search"] });
      expect(outputOf(await stack.applied())).toContain("The expected tools and prompts were not checked");
      const nothing = { status: "waiting", authentication_status: "manual", tools: null, prompts: null };
      expect(await stack.attributes()).toMatchObject(nothing);
      expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    });
  });
});

describe("an import", () => {
  it("fails for an invalid import id, and for a missing server", async () => {
    await stack.write();
    for (const [id, message] of [
      ["jira", "Use ACCOUNT_ID/SERVER_ID"],
      [`${stack.emulator.accountId}/nobody`, 'has no MCP server "nobody"'],
    ] as const) {
      const outcome = await stack.stack.import(SYNC, id);
      expect(outcome.code).toBe(1);
      expect(outputOf(outcome)).toContain(message);
    }
  });
});
