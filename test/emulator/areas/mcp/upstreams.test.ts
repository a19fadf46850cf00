import { AccessEmulator, type McpUpstream } from "../../../../lib/emulator";
import { control, emulate, send, stopEmulators, tickingClock } from "../../running-emulators";
import {
  createdPortal,
  createdServer,
  names,
  readPortal,
  readServer,
  server,
  serversPath,
  synced,
} from "./mcp-objects";

afterEach(stopEmulators);

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

test("a server without a script is ready after its first sync, with made-up tools and prompts", async () => {
  const emulator = await emulate();
  await createdServer(emulator, "jira");
  expect(await synced(emulator, "jira")).toEqual({ status: "ready" });
  const read = await readServer(emulator, "jira");
  expect(read).toMatchObject({ status: "ready", last_synced: read.last_successful_sync });
  expect(read.tools).toMatchObject([{ name: "search", inputSchema: { type: "object" } }, { name: "fetch" }]);
  expect(names(read.prompts)).toEqual(["summarize"]);
});

test("each sync takes the next step of a script, and the last step repeats", async () => {
  const emulator = await emulate({
    mcpUpstreams: {
      jira: [
        { status: "waiting", syncs: 2 },
        { status: "error", error: "down", error_details: { cause: "HTTP 503", status_code: 503, retryable: true } },
        { status: "ready", tools: ["search"] },
        { status: "ready", tools: ["search", "delete_everything"] },
      ],
    },
  });
  await createdServer(emulator, "jira");
  const seen: unknown[] = [];
  for (let i = 0; i < 6; i += 1)
    seen.push([(await synced(emulator, "jira")).status, names((await readServer(emulator, "jira")).tools)]);
  expect(seen).toEqual([
    ["waiting", undefined],
    ["waiting", undefined],
    ["error", undefined],
    ["ready", ["search"]],
    ["ready", ["search", "delete_everything"]],
    ["ready", ["search", "delete_everything"]],
  ]);
});

test("a script can be set by hostname, and each server has its own progress", async () => {
  const hostname = "https://shared.example.com/mcp";
  const emulator = await emulate({
    mcpUpstreams: { [hostname]: [{ status: "waiting" }, { status: "ready", tools: ["a"] }] },
  });
  for (const id of ["one", "two"]) await createdServer(emulator, id, { hostname });
  expect([await synced(emulator, "one"), await synced(emulator, "one"), await synced(emulator, "two")]).toEqual([
    { status: "waiting" },
    { status: "ready" },
    { status: "waiting" },
  ]);
});

test("a server that is deleted and created again starts its script from the first step", async () => {
  const emulator = await emulate({ mcpUpstreams: { jira: [{ status: "waiting" }, { status: "ready" }] } });
  await createdServer(emulator, "jira");
  await synced(emulator, "jira");
  await send(emulator, "DELETE", `${serversPath(emulator)}/jira`);
  await createdServer(emulator, "jira");
  expect(await synced(emulator, "jira")).toEqual({ status: "waiting" });
});

test("a sync with a duration ends when the time has passed", async () => {
  let now = Date.parse("2026-11-24T10:00:00Z");
  const emulator = await emulate({
    clock: () => now,
    mcpUpstreams: {
      jira: [
        { status: "waiting", ms: 5_000 },
        { status: "ready", tools: ["search"] },
      ],
    },
  });
  await createdServer(emulator, "jira");
  await createdPortal(emulator, "tools", { servers: [{ server_id: "jira" }] });
  expect(await synced(emulator, "jira")).toEqual({ status: "waiting" });
  now += 4_999;
  expect(await synced(emulator, "jira")).toEqual({ status: "waiting" });
  expect(await readServer(emulator, "jira")).toMatchObject({ status: "waiting" });
  now += 1;
  expect((await readPortal(emulator, "tools")).servers).toMatchObject([
    { status: "ready", tools: [{ name: "search" }] },
  ]);
  expect(await readServer(emulator, "jira")).toMatchObject({ status: "ready" });
});

test("an error is in the response of the sync and in the server until a sync succeeds; the tools stay", async () => {
  const details = { cause: "HTTP 401: no", is_upstream: true, retryable: false, status_code: 401 };
  const emulator = await emulate({
    clock: tickingClock(),
    mcpUpstreams: {
      jira: [
        { status: "ready", tools: ["search"] },
        { status: "error", error: "refused", error_details: details },
        { status: "ready" },
      ],
    },
  });
  await createdServer(emulator, "jira");
  await synced(emulator, "jira");
  const before = await readServer(emulator, "jira");
  expect(await synced(emulator, "jira")).toEqual({ status: "error", error: "refused", error_details: details });
  const failed = await readServer(emulator, "jira");
  expect(failed).toMatchObject({ status: "error", error: "refused", error_details: details, tools: before.tools });
  expect(failed.last_successful_sync).toBe(before.last_successful_sync);
  expect(failed.last_synced).not.toBe(before.last_synced);
  await synced(emulator, "jira");
  expect(await readServer(emulator, "jira")).toMatchObject({ status: "ready", tools: [] });
  expect(await readServer(emulator, "jira")).not.toHaveProperty("error_details");
});

test("overrides of a removed tool are deleted from the server and its portals; the others stay", async () => {
  const emulator = await emulate({
    mcpUpstreams: {
      jira: [
        { status: "ready", tools: ["search", "fetch"] },
        { status: "ready", tools: ["search", "find"] },
      ],
    },
  });
  const overrides = [
    { name: "search", alias: "look_up" },
    { name: "fetch", alias: "get" },
    { name: "not_yet_there", enabled: false },
  ];
  await createdServer(emulator, "jira", { updated_tools: overrides });
  await createdServer(emulator, "docs");
  await synced(emulator, "jira");
  await createdPortal(emulator, "tools", {
    servers: [
      { server_id: "docs" },
      {
        server_id: "jira",
        updated_tools: [
          { name: "fetch", alias: "take" },
          { name: "search", enabled: true },
        ],
      },
    ],
  });
  expect((await readServer(emulator, "jira")).updated_tools).toEqual(overrides);
  await synced(emulator, "jira");
  expect((await readServer(emulator, "jira")).updated_tools).toEqual([overrides[0], overrides[2]]);
  const [docs, jira] = (await readPortal(emulator, "tools")).servers;
  expect(names(jira?.updated_tools ?? [])).toEqual(["search"]);
  expect(docs?.updated_tools).toBeNull();
});

describe("a server that requires the login of an administrator", () => {
  test("waits for the login, then syncs", async () => {
    const emulator = await emulate();
    const oauth = await createdServer(emulator, "jira", { auth_type: "oauth" });
    expect(oauth).toMatchObject({ status: "waiting", authentication_status: "required" });
    expect(await synced(emulator, "jira")).toEqual({ status: "waiting" });
    emulator.logInToMcpServer("jira");
    expect(await readServer(emulator, "jira")).toMatchObject({ status: "waiting", authentication_status: "connected" });
    expect(await synced(emulator, "jira")).toEqual({ status: "ready" });
  });

  test("has a control route for the login", async () => {
    const emulator = await emulate();
    await createdServer(emulator, "jira", { auth_type: "oauth" });
    const login = await control(emulator, "/mcp-servers/login", json("POST", { id: "jira" }));
    expect(login.status).toBe(204);
    expect(await readServer(emulator, "jira")).toMatchObject({ authentication_status: "connected" });
  });

  test("requires it again when its credentials are stale", async () => {
    const emulator = await emulate({
      mcpUpstreams: { jira: [{ status: "ready" }, { status: "stale" }, { status: "ready" }] },
    });
    await createdServer(emulator, "jira", { auth_type: "oauth" });
    emulator.logInToMcpServer("jira");
    await synced(emulator, "jira");
    expect(await synced(emulator, "jira")).toMatchObject({
      status: "stale",
      error: expect.stringContaining("re-authenticate"),
    });
    await synced(emulator, "jira");
    expect(await readServer(emulator, "jira")).toMatchObject({ status: "stale", authentication_status: "stale" });
    emulator.logInToMcpServer("jira");
    expect(await synced(emulator, "jira")).toEqual({ status: "ready" });
  });

  test("fails for a server without such a login, and for an unknown server", async () => {
    const emulator = await emulate();
    await createdServer(emulator, "open");
    expect(() => emulator.logInToMcpServer("open")).toThrow("not_required");
    expect((await control(emulator, "/mcp-servers/login", json("POST", { id: "nobody" }))).status).toBe(404);
  });
});

describe("scripts", () => {
  const broken: McpUpstream = [{ status: "error" }];

  test("are set, listed and removed at run time; a script that is set starts from the first step", async () => {
    const emulator = await emulate();
    await createdServer(emulator, "jira");
    emulator.mcpUpstreams.set("jira", broken);
    expect(await synced(emulator, "jira")).toMatchObject({ status: "error", error_details: { is_upstream: false } });
    const set = await control(emulator, "/mcp-upstreams", json("PUT", { jira: [{ status: "waiting" }] }));
    expect(await set.json()).toEqual({ jira: [{ status: "waiting" }] });
    expect(await synced(emulator, "jira")).toEqual({ status: "waiting" });
    expect((await control(emulator, "/mcp-upstreams", { method: "DELETE" })).status).toBe(204);
    expect(await (await control(emulator, "/mcp-upstreams")).json()).toEqual({});
    expect(await synced(emulator, "jira")).toEqual({ status: "ready" });
  });

  test("are set by a seed, and a reset restores those of the options", async () => {
    const emulator = await emulate({ mcpUpstreams: { docs: broken } });
    emulator.seed({ mcpUpstreams: { jira: broken }, "mcp.servers": [server("jira")] });
    expect(await emulator.call("mcp.servers.sync", { id: "jira" })).toMatchObject({ status: "error" });
    emulator.reset();
    expect(emulator.mcpUpstreams.list()).toEqual({ docs: broken });
  });

  test("fail to be set if invalid, and name the invalid field", async () => {
    const emulator = await emulate();
    const answer = await control(emulator, "/mcp-upstreams", json("PUT", { jira: [{ status: "ready", tools: [1] }] }));
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("jira.0.tools.0")]);
    const seed = { mcpUpstreams: { jira: [] } };
    expect(() => emulator.seed(seed)).toThrow("seed: mcpUpstreams");
    await expect(AccessEmulator.start({ mcpUpstreams: { jira: [] } })).rejects.toThrow("mcpUpstreams");
  });
});

test("fails with 404 when the server is deleted during its sync, and changes nothing", async () => {
  const emulator = await emulate();
  await createdServer(emulator, "jira");
  const syncing = emulator.call("mcp.servers.sync", { id: "jira" });
  emulator.call("mcp.servers.delete", { id: "jira" });
  await expect(syncing).rejects.toThrow("jira");
  expect(emulator.snapshot()).toEqual({});
});
