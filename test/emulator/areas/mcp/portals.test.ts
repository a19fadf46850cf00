import { MCP_PORTALS_PER_ACCOUNT, MCP_SERVERS_PER_PORTAL, type McpPortal } from "../../../../lib/api";
import { emulate, send, stopEmulators } from "../../running-emulators";
import { createdPortal, createdServer, names, portal, portalsPath, readPortal, server, synced } from "./mcp-objects";

afterEach(stopEmulators);

test("a portal is created, read, listed, updated and deleted; only reads return its servers", async () => {
  const emulator = await emulate();
  await createdServer(emulator, "jira");
  const created = await createdPortal(emulator, "tools", { servers: [{ server_id: "jira" }] });
  expect(created).toMatchObject({ ...portal("tools"), code_mode: "opt_in", secure_web_gateway: false });
  expect(created).not.toHaveProperty("servers");

  const read = await readPortal(emulator, "tools");
  expect(read.servers).toMatchObject([{ id: "jira", server_id: "jira", default_disabled: false, on_behalf: true }]);
  expect(read.servers).toMatchObject([{ hostname: server("jira").hostname, updated_tools: null, tools: null }]);
  const listed = await send(emulator, "GET", `${portalsPath(emulator)}?search=TOOLS.example`);
  expect(listed.envelope.result).toEqual([read]);

  const path = `${portalsPath(emulator)}/tools`;
  const { envelope } = await send<McpPortal>(emulator, "PUT", path, { body: { name: "Tools" } });
  expect(envelope.result).not.toHaveProperty("servers");
  expect(await readPortal(emulator, "tools")).toMatchObject({ name: "Tools", servers: [{ id: "jira" }] });
  await send(emulator, "PUT", path, { body: { servers: [] } });
  expect(await readPortal(emulator, "tools")).toMatchObject({ name: "Tools", servers: [] });

  expect(await send(emulator, "DELETE", path)).toMatchObject({ status: 200, envelope: { result: { id: "tools" } } });
  expect(await send(emulator, "GET", path)).toMatchObject({ status: 404 });
  await createdPortal(emulator, "again", { hostname: portal("tools").hostname });
});

test("mcpPortalsWritesAnswerServers on: writes return servers too", async () => {
  const emulator = await emulate({ behaviors: { mcpPortalsWritesAnswerServers: true } });
  await createdServer(emulator, "jira");
  const created = await createdPortal(emulator, "tools", { servers: [{ server_id: "jira" }] });
  expect(created.servers).toEqual((await readPortal(emulator, "tools")).servers);
});

test("mcpPortalsCreateApplications: a portal creates its application, and another application for the hostname is rejected", async () => {
  const emulator = await emulate();
  const { hostname: domain } = portal("tools");
  const application = { type: "mcp_portal" as const, name: "Own", domain };
  await createdPortal(emulator, "alone");
  expect(emulator.call("applications.list", {})).toEqual([]);
  emulator.behaviors.mcpPortalsCreateApplications = true;
  await createdPortal(emulator, "tools");
  expect(emulator.call("applications.list", {})).toMatchObject([{ type: "mcp_portal", domain, policies: [] }]);
  expect(() => emulator.call("applications.create", application)).toThrow("application_already_exists");

  const body = portal("late", { hostname: "tools.example.com" });
  await send(emulator, "DELETE", `${portalsPath(emulator)}/tools`);
  const before = emulator.snapshot();
  expect(await send(emulator, "POST", portalsPath(emulator), { body })).toMatchObject({ status: 409 });
  expect(emulator.snapshot()).toEqual(before);
});

test("mcpPortalsServerOrder: servers are sorted by identifier, as they were sent, or reversed", async () => {
  const emulator = await emulate();
  for (const id of ["b", "a", "c"]) await createdServer(emulator, id);
  await createdPortal(emulator, "tools", { servers: ["b", "a", "c"].map((server_id) => ({ server_id })) });
  const order = async () => (await readPortal(emulator, "tools")).servers.map(({ id }) => id).join("");
  const orders = [await order()];
  for (const behavior of ["sent", "reversed"] as const) {
    emulator.behaviors.mcpPortalsServerOrder = behavior;
    orders.push(await order());
  }
  expect(orders).toEqual(["abc", "bac", "cab"]);
});

test("overrides of a tool by a portal and a server are returned in another form than they are sent", async () => {
  const emulator = await emulate({ mcpUpstreams: { jira: [{ status: "ready", tools: ["search", "fetch"] }] } });
  await createdServer(emulator, "jira", { updated_tools: [{ name: "search", alias: "find", description: "Finds." }] });
  await synced(emulator, "jira");
  await createdPortal(emulator, "tools", {
    servers: [
      {
        server_id: "jira",
        default_disabled: true,
        on_behalf: false,
        updated_tools: [
          { name: "search", alias: "look_up", enabled: true },
          { name: "fetch", enabled: true },
        ],
      },
    ],
  });
  const [jira] = (await readPortal(emulator, "tools")).servers;
  expect(jira).toMatchObject({ default_disabled: true, on_behalf: false });
  expect(jira?.updated_tools).toEqual([
    { name: "search", enabled: true, portal_alias: "look_up", server_alias: "find", server_description: "Finds." },
    { name: "fetch", enabled: true },
  ]);
  expect(names(jira?.tools ?? [])).toEqual(["search", "fetch"]);
});

describe("code mode", () => {
  test.each([
    [{}, { code_mode: "opt_in", allow_code_mode: true }],
    [{ allow_code_mode: true }, { code_mode: "opt_in", allow_code_mode: true }],
    [{ allow_code_mode: false }, { code_mode: "off", allow_code_mode: false }],
    [{ code_mode: "enforced" }, { code_mode: "enforced", allow_code_mode: true }],
    [
      { code_mode: "off", allow_code_mode: false },
      { code_mode: "off", allow_code_mode: false },
    ],
  ])("of %j is returned in both fields", async (given, expected) => {
    const emulator = await emulate();
    expect(await createdPortal(emulator, "tools", given)).toMatchObject(expected);
  });

  test("stays unchanged by updates that only allow it", async () => {
    const emulator = await emulate();
    await createdPortal(emulator, "tools", { code_mode: "enforced" });
    const path = `${portalsPath(emulator)}/tools`;
    await send(emulator, "PUT", path, { body: { allow_code_mode: true } });
    expect(await readPortal(emulator, "tools")).toMatchObject({ code_mode: "enforced" });
    await send(emulator, "PUT", path, { body: { allow_code_mode: false } });
    expect(await readPortal(emulator, "tools")).toMatchObject({ code_mode: "off", allow_code_mode: false });
  });
});

describe("fails and changes nothing", () => {
  const listing = (...servers: object[]) => portal("new", { servers });
  const alias = (name: string) => ({ server_id: "jira", updated_tools: [{ name: "search", alias: name }] });

  test.each([
    ["an identifier that is taken", portal("tools", { hostname: "other.example.com" }), 409, '"tools"'],
    [
      "a hostname that is taken",
      portal("new", { hostname: "TOOLS.example.com" }),
      400,
      "already in use in a different MCP Portal",
    ],
    ["a hostname that is a URL", portal("new", { hostname: "https://mcp.example.com" }), 400, "hostname"],
    ["a server that does not exist", listing({ server_id: "nobody" }), 400, '"nobody"'],
    ["a server listed twice", listing({ server_id: "jira" }, { server_id: "jira" }), 400, "twice"],
    ["contradictory fields of code mode", portal("new", { code_mode: "off", allow_code_mode: true }), 400, "code_mode"],
    ["an alias that is another tool's name", listing(alias("fetch")), 400, '"fetch"'],
    ["an alias that the server gives another tool", listing(alias("get")), 400, '"get"'],
    ["an alias with a space", listing(alias("look up")), 400, "alias"],
    ["an alias that ends in a dash", listing(alias("look-")), 400, "alias"],
    ["an alias of 41 characters", listing(alias("a".repeat(41))), 400, "40"],
  ])("for %s", async (_what, body, status, named) => {
    const emulator = await emulate({ mcpUpstreams: { jira: [{ status: "ready", tools: ["search", "fetch"] }] } });
    await createdServer(emulator, "jira", { updated_tools: [{ name: "fetch", alias: "get" }] });
    await synced(emulator, "jira");
    await createdPortal(emulator, "tools");
    const before = emulator.snapshot();
    const response = await send(emulator, "POST", portalsPath(emulator), { body });
    expect(response).toMatchObject({ status, envelope: { errors: [{ message: expect.stringContaining(named) }] } });
    expect(emulator.snapshot()).toEqual(before);
  });

  test("for an update to the hostname of another portal", async () => {
    const emulator = await emulate();
    await createdPortal(emulator, "a");
    await createdPortal(emulator, "b");
    const body = { name: "new", hostname: "a.example.com" };
    expect(await send(emulator, "PUT", `${portalsPath(emulator)}/b`, { body })).toMatchObject({ status: 400 });
    expect(await readPortal(emulator, "b")).toMatchObject(portal("b"));
    const same = { hostname: "b.example.com" };
    expect(await send(emulator, "PUT", `${portalsPath(emulator)}/b`, { body: same })).toMatchObject({ status: 200 });
  });

  test("beyond the limit of servers in a portal, and of portals in an account", async () => {
    const emulator = await emulate();
    const ids = Array.from({ length: MCP_SERVERS_PER_PORTAL + 1 }, (_, i) => `s${i}`);
    emulator.seed({ "mcp.servers": ids.map((id) => server(id)) });
    const all = ids.map((server_id) => ({ server_id }));
    const response = await send(emulator, "POST", portalsPath(emulator), { body: portal("big", { servers: all }) });
    expect(response).toMatchObject({
      status: 400,
      envelope: { errors: [{ message: expect.stringContaining(String(MCP_SERVERS_PER_PORTAL)) }] },
    });
    await createdPortal(emulator, "big", { servers: all.slice(1) });
    for (let i = 1; i < MCP_PORTALS_PER_ACCOUNT; i += 1) await createdPortal(emulator, `p${i}`);
    expect(await send(emulator, "POST", portalsPath(emulator), { body: portal("more") })).toMatchObject({
      status: 400,
      envelope: { errors: [{ message: expect.stringContaining(`${MCP_PORTALS_PER_ACCOUNT} MCP portals`) }] },
    });
  });
});
