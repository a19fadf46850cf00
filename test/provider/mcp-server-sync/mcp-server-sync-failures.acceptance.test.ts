import type { Fault } from "../../../lib/emulator";
import { outputOf } from "../emulated-stack";
import { McpSyncStack } from "./mcp-sync-stack";
import { inLongRuns, sampleOf } from "../../support/long-runs";

let stack: McpSyncStack;
beforeEach(async () => {
  stack = await McpSyncStack.create();
});
afterEach(() => stack.remove());

const SYNC = { endpoint: "mcp.servers.sync" };
const GET = { endpoint: "mcp.servers.get" };

/** The output of an apply that must fail. */
async function failure(attributes: object = {}): Promise<string> {
  await stack.write(attributes);
  const outcome = await stack.stack.apply();
  expect(outcome.code).toBe(1);
  return outputOf(outcome);
}

const settled = async (): Promise<void> => {
  expect(await stack.attributes()).toMatchObject({ status: "ready", tools: ["fetch", "search"] });
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
};

describe("API failures", () => {
  const struck: [string, Fault][] = [
    ["too many requests", { match: SYNC, kind: "status", code: 429, retryAfter: 0 }],
    ["a 503 in place of the sync", { match: SYNC, kind: "status", code: 503 }],
    ["a connection reset before the sync", { match: SYNC, kind: "reset-before" }],
    ["a connection reset after the sync", { match: SYNC, kind: "reset-after" }],
    ["a 502 in place of the read request", { match: GET, kind: "status", code: 502 }],
    ["a reset of the read request", { match: GET, kind: "reset-after" }],
  ];
  it.each(sampleOf(struck, 2))("survives %s", async (_name, fault) => {
    stack.emulator.faults.add(fault);
    await stack.deploy();
    await settled();
  });

  const broken: [string, Fault][] = [
    ["returns a page of HTML for the sync", { match: SYNC, kind: "malformed", form: "html", times: "always" }],
    ["returns a truncated server", { match: GET, kind: "malformed", form: "truncated", times: "always" }],
    ["returns a server without an envelope", { match: GET, kind: "malformed", form: "no-envelope", times: "always" }],
    ["refuses the sync", { match: SYNC, kind: "status", code: 400, times: "always" }],
  ];
  it.each(sampleOf(broken, 1))("fails if it %s, and the next run continues", async (_name, fault) => {
    stack.emulator.faults.add(fault);
    expect(await failure()).toContain('Could not sync MCP server "jira"');
    expect(await stack.attributes()).toBeUndefined();
    stack.emulator.faults.clear();
    await stack.applied();
    await settled();
  });

  inLongRuns(() => {
    it("fails to refresh, and the state stays unchanged", async () => {
      await stack.deploy();
      stack.emulator.faults.add({ match: GET, kind: "status", code: 403, times: "always" });
      const plan = await stack.stack.plan();
      expect(plan.code).toBe(1);
      expect(outputOf(plan)).toContain('Could not read MCP server "jira"');
      stack.emulator.faults.clear();
      await settled();
    });
  });
});

describe("server failures", () => {
  it.each([
    [
      { cause: "HTTP 401: token expired", is_upstream: true, status_code: 401, retryable: false },
      ["HTTP 401: token expired", "The server returned the error: HTTP status 401", "A retry does not help"],
    ],
    [
      { cause: "connect ETIMEDOUT", is_upstream: false, retryable: true },
      ["connect ETIMEDOUT", "Cloudflare could not reach the server", "A retry may help"],
    ],
    [
      { cause: "Method not found", is_upstream: true, mcp_code: -32601, retryable: false },
      ["Method not found", "Model Context Protocol code -32601"],
    ],
  ])("fails the apply with %j", async (error_details, words) => {
    stack.upstream(
      { status: "error", error: "The MCP server could not be synced.", error_details },
      { status: "ready", tools: ["search", "fetch"] },
    );
    const told = await failure();
    expect(told).toContain('MCP server "jira" cannot be synced');
    for (const word of words) expect(told).toContain(word);
    expect(await stack.attributes()).toBeUndefined();
    await stack.applied();
    await settled();
  });

  it("fails if the server is not ready in time, and the next run continues", async () => {
    stack.upstream({ status: "waiting" });
    const told = await failure({ timeout: "2s" });
    expect(told).toContain('MCP server "jira" was not ready after 2s');
    expect(told).toContain('Its status is still "waiting"');
    stack.emulator.mcpUpstreams.clear();
    await stack.applied();
    await settled();
  });

  it("fails if the API does not respond in time", async () => {
    stack.emulator.faults.add({ match: SYNC, kind: "latency", ms: 60_000, times: "always" });
    expect(await failure({ timeout: "1s" })).toContain("The API did not respond in this time");
  });

  it("fails if an administrator must log in, and tells where", async () => {
    stack.recreateServer("oauth");
    const told = await failure();
    expect(told).toContain('An administrator must log in to MCP server "jira" in a browser');
    expect(told).toContain("Authenticate server");
    expect(told).toContain("accept_admin_login = true");
    expect(await stack.attributes()).toBeUndefined();
    stack.emulator.logInToMcpServer("jira");
    await stack.applied();
    expect(await stack.attributes()).toMatchObject({ status: "ready", authentication_status: "connected" });
  });

  inLongRuns(() => {
    it("fails if the login is no longer valid", async () => {
      stack.recreateServer("oauth");
      stack.emulator.logInToMcpServer("jira");
      stack.upstream({ status: "stale" });
      expect(await failure()).toContain("login is no longer valid");
    });
  });
});

describe("a server with unexpected or missing tools", () => {
  it("fails for an unexpected tool, names it, and keeps the state", async () => {
    const tools = ["search", "fetch"];
    stack.upstream({ status: "ready", tools }, { status: "ready", tools: [...tools, "delete_everything"] });
    await stack.deploy({ expected_tools: tools });
    const before = await stack.attributes();
    const told = await failure({ expected_tools: tools, triggers: { release: "2" } });
    expect(told).toContain('MCP server "jira" has unexpected tools: delete_everything');
    expect(told).not.toContain("lacks");
    expect(await stack.attributes()).toEqual(before);
    expect(await stack.stack.plan()).toMatchObject({ code: 2 });
    await stack.deploy({ expected_tools: [...tools, "delete_everything"] });
    expect(await stack.stack.plan()).toMatchObject({ code: 0 });
  });

  inLongRuns(() => {
    it("fails for a missing tool, and names it", async () => {
      const told = await failure({ expected_tools: ["search", "fetch", "get_issue"], expected_prompts: ["summarize"] });
      expect(told).toContain('MCP server "jira" lacks expected tools: get_issue');
      expect(told).not.toContain("unexpected");
      expect(await stack.attributes()).toBeUndefined();
    });

    it("fails for unexpected and missing tools and prompts at once", async () => {
      const told = await failure({ expected_tools: ["search", "gone"], expected_prompts: [] });
      for (const words of [
        "has unexpected tools: fetch",
        "lacks expected tools: gone",
        "has unexpected prompts: summarize",
      ]) {
        expect(told).toContain(words);
      }
    });
  });
});

describe("a deleted server", () => {
  it("fails to sync, with the remedy", async () => {
    stack.deleteServer();
    const told = await failure();
    expect(told).toContain('There is no MCP server "jira"');
    expect(told).toContain("set server_id to a reference to that resource");
  });

  it("survives: the sync is removed from the state, and created again with the server", async () => {
    await stack.deploy();
    stack.deleteServer();
    expect(outputOf(await stack.stack.plan())).toContain("1 to add");
    await stack.stack.terraform.run("apply", "-refresh-only", "-auto-approve");
    expect(await stack.attributes()).toBeUndefined();
    stack.createServer("bearer");
    await stack.applied();
    await settled();
  });

  inLongRuns(() => {
    it("survives a deletion between plan and destroy", async () => {
      await stack.deploy();
      await stack.stack.terraform.run("plan", "-destroy", "-out=destroy.plan");
      stack.deleteServer();
      expect(await stack.stack.terraform.attempt("apply", "destroy.plan")).toMatchObject({ code: 0 });
    });
  });
});

inLongRuns(() => {
  describe("a stopped run", () => {
    it.each(["SIGKILL", "SIGINT"] as const)("survives %s during the wait: the next run continues", async (signal) => {
      await stack.remove();
      stack = await McpSyncStack.create({}, "terraform");
      stack.upstream({ status: "waiting" });
      await stack.write({ timeout: "1h" });
      const outcome = await stack.interrupted(signal, () => stack.syncs > 0);
      expect(outcome.code).not.toBe(0);
      if (signal === "SIGINT") expect(outputOf(outcome)).toContain('The sync of MCP server "jira" was stopped');
      stack.emulator.mcpUpstreams.clear();
      await stack.applied();
      await settled();
    });
  });
});

describe("bad input", () => {
  it.each(
    sampleOf(
      [
        ["an invalid server id", { server_id: "Jira" }, "server_id"],
        ["an invalid account", { account_id: "mine" }, "32 hexadecimal digits"],
        ["an invalid timeout", { timeout: "soon" }, "must be a duration"],
        ["configured tools", { tools: ["search"] }, "tools"],
      ],
      1,
    ),
  )("fails for %s without a request", async (_name, attributes, message) => {
    await stack.write(attributes);
    const plan = await stack.stack.plan();
    expect(plan.code).toBe(1);
    expect(outputOf(plan)).toContain(message);
    expect(stack.emulator.requests.count()).toBe(0);
  });
});

test("fails with a read-only token, and names the permission", async () => {
  const readOnly = { token: "readonlyreadonlyreadonlyreadonlyreadonly", permissions: ["MCP Portals Read"] as const };
  await stack.remove();
  stack = await McpSyncStack.create({ apiTokens: [readOnly] });
  const told = await failure();
  expect(told).toContain('permission "MCP Portals Edit"');
  expect(told).not.toContain(readOnly.token);
});
