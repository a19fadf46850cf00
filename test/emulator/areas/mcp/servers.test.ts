import { MCP_ID_LENGTH, type McpServer } from "../../../../lib/api";
import { emulate, send, stopEmulators, tickingClock } from "../../running-emulators";
import type { Seed } from "../../../../lib/emulator";
import { createdPortal, createdServer, portal, readPortal, readServer, server, serversPath } from "./mcp-objects";

afterEach(stopEmulators);

/** The application of an MCP server. */
const application = (mcp_server_id: string) => ({
  type: "mcp" as const,
  name: mcp_server_id,
  destinations: [{ type: "via_mcp_server_portal" as const, mcp_server_id }],
});

test("a server is created, read, listed, updated and deleted by the identifier that the caller chose", async () => {
  const emulator = await emulate({ clock: tickingClock(), behaviors: { mcpServersModifiedByUpdate: true } });
  const created = await createdServer(emulator, "jira", { description: "Issues" });
  expect(created).toMatchObject({
    ...server("jira"),
    description: "Issues",
    tools: null,
    prompts: null,
    status: "waiting",
  });
  expect(created).toMatchObject({ authentication_status: "not_required", secure_web_gateway: false });
  expect(await readServer(emulator, "jira")).toEqual(created);

  const path = `${serversPath(emulator)}/jira`;
  const { envelope } = await send<McpServer>(emulator, "PUT", path, { body: { name: "Jira" } });
  expect(envelope.result).toMatchObject({ name: "Jira", description: "Issues", hostname: created.hostname });
  expect(envelope.result?.modified_at).not.toBe(created.modified_at);
  expect(await send(emulator, "GET", serversPath(emulator))).toMatchObject({
    envelope: { result: [envelope.result], result_info: { total_count: 1 } },
  });

  expect(await send(emulator, "DELETE", path)).toMatchObject({ status: 200, envelope: { result: { id: "jira" } } });
  expect(await send(emulator, "GET", path)).toMatchObject({ status: 404 });
});

test("mcpServersModifiedByUpdate off: an update keeps modified_at, as the official provider plans", async () => {
  const emulator = await emulate();
  const { modified_at } = await createdServer(emulator, "jira");
  await send(emulator, "PUT", `${serversPath(emulator)}/jira`, { body: { name: "Jira" } });
  expect(await readServer(emulator, "jira")).toMatchObject({ name: "Jira", modified_at });
});

test("a list is searched by part of an identifier or name, ignoring case", async () => {
  const emulator = await emulate();
  await createdServer(emulator, "jira", { name: "Issues" });
  await createdServer(emulator, "docs", { name: "Pages" });
  const found = async (search: string) => {
    const { envelope } = await send<McpServer[]>(emulator, "GET", `${serversPath(emulator)}?search=${search}`);
    return envelope.result?.map(({ id }) => id);
  };
  expect([await found("JIR"), await found("page"), await found("example.com")]).toEqual([["jira"], ["docs"], []]);
});

test("an update ignores identifier, hostname and authentication type, and logs them as unknown fields", async () => {
  const emulator = await emulate({ strict: true });
  await createdServer(emulator, "jira");
  const response = await send(emulator, "PUT", `${serversPath(emulator)}/jira`, {
    body: { hostname: "https://x.test/mcp" },
  });
  expect(response).toMatchObject({
    status: 400,
    envelope: { errors: [{ message: expect.stringContaining("hostname") }] },
  });
});

describe("credentials", () => {
  const SECRETS = ["t0ken-of-the-upstream", "s3cret-of-the-client", "hidden-in-the-config"];
  const OAUTH_SERVER = {
    issuer: "https://id.example.com",
    authorization_endpoint: "https://id.example.com/authorize",
    token_endpoint: "https://id.example.com/token",
  };
  const manual = JSON.stringify({
    auth_mode: "manual",
    config: { ...OAUTH_SERVER, password: SECRETS[2] },
    registration_info: {
      client_id: "portal",
      scope: "read",
      redirect_uris: ["https://mcp.example.com/servers-callback"],
    },
  });

  test("are stored, and never returned", async () => {
    const emulator = await emulate();
    const responses = [
      await send(emulator, "POST", serversPath(emulator), {
        body: server("bearer", { auth_type: "bearer", auth_credentials: SECRETS[0] }),
      }),
      await send(emulator, "POST", serversPath(emulator), {
        body: server("manual", { auth_type: "oauth", auth_credentials: manual, client_secret: SECRETS[1] }),
      }),
      await send(emulator, "PUT", `${serversPath(emulator)}/bearer`, { body: { auth_credentials: SECRETS[0] } }),
      await send(emulator, "GET", serversPath(emulator)),
      await send(emulator, "GET", `${serversPath(emulator)}/manual`),
    ];
    for (const { status, text } of responses) {
      expect(status).toBe(200);
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    }
    expect(JSON.stringify(emulator.snapshot({ secrets: true }))).toContain(SECRETS[0]);
  });

  test("of a manual OAuth client are returned as a summary with the version of the secret", async () => {
    const emulator = await emulate();
    const { auth_config_summary, authentication_status } = await createdServer(emulator, "own", {
      auth_type: "oauth",
      auth_credentials: manual,
      client_secret: SECRETS[1],
    });
    expect(authentication_status).toBe("manual");
    expect(auth_config_summary).toEqual({
      auth_mode: "manual",
      has_client_secret: true,
      client_secret_version: 1,
      config: OAUTH_SERVER,
      registration_info: {
        client_id: "portal",
        scope: "read",
        redirect_uris: ["https://mcp.example.com/servers-callback"],
      },
    });
    const path = `${serversPath(emulator)}/own`;
    await send(emulator, "PUT", path, { body: { client_secret: "another" } });
    await send(emulator, "PUT", path, { body: { client_secret: "another" } });
    await send(emulator, "PUT", path, { body: { auth_credentials: manual.replace("read", "write") } });
    const { auth_config_summary: after } = await readServer(emulator, "own");
    expect(after).toMatchObject({ client_secret_version: 3, registration_info: { scope: "write" } });
  });

  test("of a manual OAuth client replace dynamic registration", async () => {
    const emulator = await emulate();
    await createdServer(emulator, "own", { auth_type: "oauth" });
    const body = { auth_credentials: manual, client_secret: SECRETS[1] };
    await send(emulator, "PUT", `${serversPath(emulator)}/own`, { body });
    expect(await readServer(emulator, "own")).toMatchObject({
      authentication_status: "manual",
      auth_config_summary: { auth_mode: "manual", has_client_secret: true, client_secret_version: 1 },
    });
  });

  test.each([
    ["no secret", manual, undefined, "client_secret must be a non-empty string"],
    ["an empty secret", manual, "", "client_secret must be a non-empty string"],
    ["no endpoints", JSON.stringify({ auth_mode: "manual" }), "s3cret", "auth_credentials/config"],
    ["no client", manual.replace("client_id", "id"), "s3cret", "auth_credentials/registration_info/client_id"],
  ])("fails for a manual OAuth client with %s, also on update", async (_what, json, secret, words) => {
    const emulator = await emulate();
    await createdServer(emulator, "own", { auth_type: "oauth" });
    const body = { auth_credentials: json, client_secret: secret };
    for (const response of [
      await send(emulator, "PUT", `${serversPath(emulator)}/own`, { body }),
      await send(emulator, "POST", serversPath(emulator), { body: server("new", { auth_type: "oauth", ...body }) }),
    ]) {
      expect(response).toMatchObject({
        status: 400,
        envelope: { errors: [{ message: expect.stringContaining(words) }] },
      });
    }
  });

  test("with dynamic registration have a summary without secrets; without OAuth there is no summary", async () => {
    const emulator = await emulate();
    const { auth_config_summary } = await createdServer(emulator, "dcr", { auth_type: "oauth" });
    expect(auth_config_summary).toEqual({ auth_mode: "dcr", has_client_secret: false });
    expect(await createdServer(emulator, "open")).not.toHaveProperty("auth_config_summary");
  });
});

describe("a server in use", () => {
  test("is deleted, and removed from the portal", async () => {
    const emulator = await emulate();
    await createdServer(emulator, "jira");
    await createdServer(emulator, "docs");
    await createdPortal(emulator, "tools", { servers: [{ server_id: "jira" }, { server_id: "docs" }] });
    expect(await send(emulator, "DELETE", `${serversPath(emulator)}/jira`)).toMatchObject({ status: 200 });
    expect((await readPortal(emulator, "tools")).servers.map(({ id }) => id)).toEqual(["docs"]);
  });

  test.each<[string, Seed]>([
    ["a portal lists it", { "mcp.portals": [portal("tools", { servers: [{ server_id: "jira" }] })] }],
    ["an application refers to it", { applications: [application("jira")] }],
  ])("fails to be deleted while %s, if mcpServersRefuseDeletionInUse is on", async (_what, seed) => {
    const emulator = await emulate({ behaviors: { mcpServersRefuseDeletionInUse: true } });
    await createdServer(emulator, "jira");
    emulator.seed(seed);
    const before = emulator.snapshot();
    const response = await send(emulator, "DELETE", `${serversPath(emulator)}/jira`);
    expect(response).toMatchObject({
      status: 409,
      envelope: { errors: [{ message: expect.stringContaining("in use") }] },
    });
    expect(emulator.snapshot()).toEqual(before);
  });

  test("fails to be deleted while a portal has it, but not an application, if mcpServersRefuseDeletionInPortal is on", async () => {
    const emulator = await emulate({ behaviors: { mcpServersRefuseDeletionInPortal: true } });
    await createdServer(emulator, "jira");
    const servers = [{ server_id: "jira" }];
    emulator.seed({ "mcp.portals": [portal("tools", { servers })], applications: [application("jira")] });
    const remove = () => send(emulator, "DELETE", `${serversPath(emulator)}/jira`);
    expect(await remove()).toMatchObject({ status: 409 });
    emulator.call("mcp.portals.update", { id: "tools", servers: [] });
    expect(await remove()).toMatchObject({ status: 200 });
  });
});

test("an application can be created before its server", async () => {
  const emulator = await emulate();
  emulator.seed({ applications: [application("nobody")] });
  expect(emulator.call("applications.list", {})).toMatchObject([
    { type: "mcp", destinations: [{ type: "via_mcp_server_portal", mcp_server_id: "nobody" }] },
  ]);
});

test("mcpServersSharedCallbackDefault, mcpUntouchedOverrides and mcpUnsyncedCapabilities: the values of omitted fields", async () => {
  const emulator = await emulate();
  const quiet = await createdServer(emulator, "quiet");
  expect(quiet).not.toHaveProperty("is_shared_oauth_callback_enabled");
  expect(quiet).toMatchObject({ updated_tools: null, updated_prompts: null });
  Object.assign(emulator.behaviors, {
    mcpServersSharedCallbackDefault: "true",
    mcpUntouchedOverrides: "empty",
    mcpUnsyncedCapabilities: "empty",
  });
  expect(await createdServer(emulator, "loud")).toMatchObject({
    tools: [],
    prompts: [],
    is_shared_oauth_callback_enabled: true,
    updated_tools: [],
    updated_prompts: [],
  });
});

describe("fails and changes nothing", () => {
  const tooLong = "a".repeat(MCP_ID_LENGTH + 1);

  test.each([
    ["an identifier that is taken", server("taken"), 409, "taken"],
    ["an identifier that is too long", server(tooLong), 400, String(MCP_ID_LENGTH)],
    ["an identifier with capitals", server("Jira"), 400, "id"],
    [
      "a hostname that is not a URL",
      server("jira", { hostname: "mcp.example.com" }),
      400,
      "https://mcp.example.com/mcp",
    ],
    ["a hostname of another protocol", server("jira", { hostname: "ftp://mcp.example.com" }), 400, "hostname"],
    ["an unknown authentication type", server("jira", { auth_type: "header" }), 400, '"bearer"'],
    ["a client secret without a client", server("jira", { client_secret: "hush-hush" }), 400, "auth_mode manual"],
    ["a tool overridden twice", server("jira", { updated_tools: [{ name: "a" }, { name: "a" }] }), 400, "twice"],
  ])("for %s", async (_what, body, status, named) => {
    const emulator = await emulate();
    await createdServer(emulator, "taken");
    const before = emulator.snapshot();
    const response = await send(emulator, "POST", serversPath(emulator), { body });
    expect(response).toMatchObject({ status, envelope: { errors: [{ message: expect.stringContaining(named) }] } });
    expect(response.text).not.toContain("hush-hush");
    expect(emulator.snapshot()).toEqual(before);
  });

  test("for reading by an invalid identifier, with 400 and not 404, like the API", async () => {
    const emulator = await emulate();
    expect(await send(emulator, "GET", `${serversPath(emulator)}/${tooLong}`)).toMatchObject({ status: 400 });
    expect(await send(emulator, "GET", `${serversPath(emulator)}/nobody`)).toMatchObject({ status: 404 });
  });
});
