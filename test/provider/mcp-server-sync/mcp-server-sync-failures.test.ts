import type { Fault } from "../../../lib/emulator";
import { outputOf } from "../emulated-stack";
import { McpSyncStack } from "./mcp-sync-stack";

let stack: McpSyncStack;
beforeEach(async () => {
  stack = await McpSyncStack.create();
});
afterEach(() => stack.remove());

const SYNC = { endpoint: "mcp.servers.sync" };
const GET = { endpoint: "mcp.servers.get" };

/** What an apply that has to fail says. */
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

describe("an API that fails", () => {
  const struck: [string, Fault][] = [
    ["too many requests", { match: SYNC, kind: "status", code: 429, retryAfter: 1 }],
    ["a 503 in place of the sync", { match: SYNC, kind: "status", code: 503 }],
    ["a connection reset before the sync", { match: SYNC, kind: "reset-before" }],
    ["a connection reset after the sync", { match: SYNC, kind: "reset-after" }],
    ["a 502 in place of the reading", { match: GET, kind: "status", code: 502 }],
    ["a reset of the reading", { match: GET, kind: "reset-after" }],
  ];
  it.each(struck)("survives %s", async (_name, fault) => {
    stack.emulator.faults.add(fault);
    await stack.deploy();
    await settled();
  });

  const broken: [string, Fault][] = [
    ["answers the sync with a page of HTML", { match: SYNC, kind: "malformed", form: "html", times: "always" }],
    ["answers the reading with half of it", { match: GET, kind: "malformed", form: "truncated", times: "always" }],
    [
      "answers the reading without an envelope",
      { match: GET, kind: "malformed", form: "no-envelope", times: "always" },
    ],
    ["refuses the sync", { match: SYNC, kind: "status", code: 400, times: "always" }],
  ];
  it.each(broken)("fails where it %s, and the next run goes on", async (_name, fault) => {
    stack.emulator.faults.add(fault);
    expect(await failure()).toContain('Could not sync MCP server "jira"');
    expect(await stack.attributes()).toBeUndefined();
    stack.emulator.faults.clear();
    await stack.applied();
    await settled();
  });

  it("fails to refresh, and the state stays", async () => {
    await stack.deploy();
    stack.emulator.faults.add({ match: GET, kind: "status", code: 403, times: "always" });
    const plan = await stack.stack.plan();
    expect(plan.code).toBe(1);
    expect(outputOf(plan)).toContain('Could not read MCP server "jira"');
    stack.emulator.faults.clear();
    await settled();
  });
});

describe("a server that fails", () => {
  it.each([
    [
      { cause: "HTTP 401: token expired", is_upstream: true, status_code: 401, retryable: false },
      ["HTTP 401: token expired", "The server itself refused: HTTP status 401", "Another try does not help"],
    ],
    [
      { cause: "connect ETIMEDOUT", is_upstream: false, retryable: true },
      ["connect ETIMEDOUT", "The server was not reached", "Another try may help"],
    ],
    [
      { cause: "Method not found", is_upstream: true, mcp_code: -32601, retryable: false },
      ["Method not found", "code -32601 of the Model Context Protocol"],
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

  it("fails while it is still not ready after the timeout, and goes on in the next run", async () => {
    stack.upstream({ status: "waiting" });
    const told = await failure({ timeout: "2s" });
    expect(told).toContain('MCP server "jira" was not ready after 2s');
    expect(told).toContain('Its status is still "waiting"');
    stack.emulator.mcpUpstreams.clear();
    await stack.applied();
    await settled();
  });

  it("fails when the API does not answer within the timeout", async () => {
    stack.emulator.faults.add({ match: SYNC, kind: "latency", ms: 60_000, times: "always" });
    expect(await failure({ timeout: "1s" })).toContain("The API did not answer in that time");
  });

  it("fails when an administrator must log in to it, and says where", async () => {
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

  it("fails when its login is no longer valid", async () => {
    stack.recreateServer("oauth");
    stack.emulator.logInToMcpServer("jira");
    stack.upstream({ status: "stale" });
    expect(await failure()).toContain("login is no longer valid");
  });
});

describe("a server that has other tools than expected", () => {
  it("fails the apply when it has one more, by its name, and the state stays what it was", async () => {
    const tools = ["search", "fetch"];
    stack.upstream({ status: "ready", tools }, { status: "ready", tools: [...tools, "delete_everything"] });
    await stack.deploy({ expected_tools: tools });
    const before = await stack.attributes();
    const told = await failure({ expected_tools: tools, triggers: { release: "2" } });
    expect(told).toContain('MCP server "jira" has tools that are not expected: delete_everything');
    expect(told).not.toContain("lacks");
    expect(await stack.attributes()).toEqual(before);
    expect(await stack.stack.plan()).toMatchObject({ code: 2 });
    await stack.deploy({ expected_tools: [...tools, "delete_everything"] });
    expect(await stack.stack.plan()).toMatchObject({ code: 0 });
  });

  it("fails the apply when it lacks one, by its name, in words of its own", async () => {
    const told = await failure({ expected_tools: ["search", "fetch", "get_issue"], expected_prompts: ["summarize"] });
    expect(told).toContain('MCP server "jira" lacks tools that are expected: get_issue');
    expect(told).not.toContain("not expected");
    expect(await stack.attributes()).toBeUndefined();
  });

  it("fails the apply for both, and for prompts, all at once", async () => {
    const told = await failure({ expected_tools: ["search", "gone"], expected_prompts: [] });
    for (const words of [
      "has tools that are not expected: fetch",
      "lacks tools that are expected: gone",
      "has prompts that are not expected: summarize",
    ]) {
      expect(told).toContain(words);
    }
  });
});

describe("a server that is deleted", () => {
  it("fails to be synced, with what to do", async () => {
    stack.deleteServer();
    const told = await failure();
    expect(told).toContain('There is no MCP server "jira"');
    expect(told).toContain("server_id refer to that resource");
  });

  it("survives: its sync is gone from the state, and done again when the server is back", async () => {
    await stack.deploy();
    stack.deleteServer();
    expect(outputOf(await stack.stack.plan())).toContain("1 to add");
    await stack.stack.terraform.run("apply", "-refresh-only", "-auto-approve");
    expect(await stack.attributes()).toBeUndefined();
    stack.createServer("bearer");
    await stack.applied();
    await settled();
  });

  it("survives a deletion between plan and apply of a destroy", async () => {
    await stack.deploy();
    await stack.stack.terraform.run("plan", "-destroy", "-out=destroy.plan");
    stack.deleteServer();
    expect(await stack.stack.terraform.attempt("apply", "destroy.plan")).toMatchObject({ code: 0 });
  });
});

describe("a run that is stopped", () => {
  it.each(["SIGKILL", "SIGINT"] as const)("survives %s while it waits: the next run goes on", async (signal) => {
    await stack.remove();
    stack = await McpSyncStack.create({}, "terraform");
    stack.upstream({ status: "waiting" });
    await stack.write({ timeout: "1h" });
    const outcome = await stack.interrupted(signal, () => stack.syncs > 0);
    expect(outcome.code).not.toBe(0);
    if (signal === "SIGINT") expect(outputOf(outcome)).toContain('Stopped while MCP server "jira" was synced');
    stack.emulator.mcpUpstreams.clear();
    await stack.applied();
    await settled();
  });
});

describe("bad input", () => {
  it.each([
    ["a server that cannot be one", { server_id: "Jira" }, "server_id"],
    ["an account that is none", { account_id: "mine" }, "32 hexadecimal digits"],
    ["a timeout that is none", { timeout: "soon" }, "length of time"],
    ["tools of its own", { tools: ["search"] }, "tools"],
  ])("fails for %s, before anything is asked", async (_name, attributes, message) => {
    await stack.write(attributes);
    const plan = await stack.stack.plan();
    expect(plan.code).toBe(1);
    expect(outputOf(plan)).toContain(message);
    expect(stack.emulator.requests.count()).toBe(0);
  });
});

test("fails with a token that may only read, and names the permission", async () => {
  const readOnly = { token: "readonlyreadonlyreadonlyreadonlyreadonly", permissions: ["MCP Portals Read"] as const };
  await stack.remove();
  stack = await McpSyncStack.create({ apiTokens: [readOnly] });
  const told = await failure();
  expect(told).toContain('permission "MCP Portals Edit"');
  expect(told).not.toContain(readOnly.token);
});
