import { networkInterfaces } from "node:os";
import { emulate, send, stopEmulators } from "../../running-emulators";
import { createdServer, names, readServer, serversPath, synced } from "./mcp-objects";
import { listingTools, LocalServer, speakingMcp, stopLocalServers } from "./mcp-server";

afterEach(stopEmulators);
afterEach(stopLocalServers);

const token = "t0ken-of-the-upstream";
const isMcp = (path: string | undefined): boolean => path === "/mcp";

test("a sync lists the tools and prompts of a server on this machine, and closes its connection and session", async () => {
  const real = await LocalServer.start(speakingMcp());
  const emulator = await emulate();
  await createdServer(emulator, "issues", { hostname: real.url() });
  expect(real.requests).toHaveLength(0);
  expect(await synced(emulator, "issues")).toEqual({ status: "ready" });
  const { tools, prompts } = await readServer(emulator, "issues");
  expect(tools).toMatchObject([
    { name: "search", description: "Searches issues.", inputSchema: { type: "object" } },
    { name: "get_issue" },
  ]);
  expect(names(prompts)).toEqual(["triage"]);
  expect(real.requests.at(-1)?.method).toBe("DELETE");
  await real.abandoned();
});

test("all pages of a list are read", async () => {
  const pages = [["a", "b"], ["c"], ["d"]];
  const real = await LocalServer.start(
    listingTools((cursor) => {
      const page = Number(cursor ?? 0);
      return { tools: pages[page] ?? [], ...(page + 1 < pages.length ? { next: String(page + 1) } : {}) };
    }),
  );
  const emulator = await emulate();
  await createdServer(emulator, "pages", { hostname: real.url() });
  expect(await synced(emulator, "pages")).toEqual({ status: "ready" });
  expect(await readServer(emulator, "pages")).toMatchObject({ prompts: [] });
  expect(names((await readServer(emulator, "pages")).tools)).toEqual(pages.flat());
});

test.each([
  ["a token", token, { authorization: `Bearer ${token}` }],
  [
    "headers",
    JSON.stringify({ headers: { "CF-Access-Client-Id": "id", "X-Key": token } }),
    { "cf-access-client-id": "id", "x-key": token },
  ],
  [
    "a list, which the API accepts and ignores",
    JSON.stringify([{ name: "X-Key", value: token }]),
    { "x-key": undefined, authorization: undefined },
  ],
])("a server receives the credentials: %s", async (_what, auth_credentials, expected) => {
  const real = await LocalServer.start(speakingMcp());
  const emulator = await emulate();
  await createdServer(emulator, "issues", { hostname: real.url(), auth_type: "bearer", auth_credentials });
  await synced(emulator, "issues");
  expect(real.requests.length).toBeGreaterThan(0);
  for (const { headers } of real.requests) {
    for (const [name, value] of Object.entries(expected)) expect(headers[name]).toBe(value);
  }
});

test.each(["localhost", "[::1]", "127.0.0.1"])("%s is recognized as this machine", async (host) => {
  const real = await LocalServer.start(speakingMcp(), host === "[::1]" ? "::1" : host);
  const emulator = await emulate();
  await createdServer(emulator, "issues", { hostname: real.url("/mcp", host) });
  await synced(emulator, "issues");
  expect(names((await readServer(emulator, "issues")).tools)).toEqual(["search", "get_issue"]);
});

test("a URL that is not found is tried again with /mcp appended", async () => {
  const real = await LocalServer.start(speakingMcp("/team/mcp"));
  const emulator = await emulate();
  await createdServer(emulator, "issues", { hostname: real.url("/team") });
  expect(await synced(emulator, "issues")).toEqual({ status: "ready" });
});

test("a script takes precedence over a real server", async () => {
  const real = await LocalServer.start(speakingMcp());
  const emulator = await emulate({ mcpUpstreams: { issues: [{ status: "ready", tools: ["scripted"] }] } });
  await createdServer(emulator, "issues", { hostname: real.url() });
  await synced(emulator, "issues");
  expect(names((await readServer(emulator, "issues")).tools)).toEqual(["scripted"]);
  expect(real.requests).toHaveLength(0);
});

test("only loopback addresses are called, not even other addresses of this machine", async () => {
  const outward = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === "IPv4" && !address.internal)?.address;
  const real = await LocalServer.start(speakingMcp(), "0.0.0.0");
  const emulator = await emulate();
  for (const [i, host] of [
    "0.0.0.0",
    "127.0.0.1.example.com",
    "[::ffff:127.0.0.1]",
    ...(outward === undefined ? [] : [outward]),
  ].entries()) {
    await createdServer(emulator, `s${i}`, { hostname: real.url("/mcp", host) });
    expect(await synced(emulator, `s${i}`)).toEqual({ status: "ready" });
    expect(names((await readServer(emulator, `s${i}`)).tools)).toEqual(["search", "fetch"]);
  }
  expect(real.requests).toHaveLength(0);
});

test("other requests are served during a slow sync, and their changes stay", async () => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const speak = speakingMcp();
  const real = await LocalServer.start(async (request, response) => {
    await asked;
    await speak(request, response);
  });
  const emulator = await emulate();
  await createdServer(emulator, "issues", { hostname: real.url() });
  const syncing = synced(emulator, "issues");
  await real.asked();
  await send(emulator, "PUT", `${serversPath(emulator)}/issues`, { body: { name: "Issues" } });
  answer();
  expect(await syncing).toEqual({ status: "ready" });
  expect(await readServer(emulator, "issues")).toMatchObject({
    name: "Issues",
    tools: [{ name: "search" }, { name: "get_issue" }],
  });
});

describe("fails with a message and details", () => {
  async function failure(hostname: string, more: object = {}) {
    const emulator = await emulate({ behaviors: { mcpUpstreamTimeout: 500 } });
    await createdServer(emulator, "issues", { hostname, ...more });
    const { status, error, error_details } = await synced(emulator, "issues");
    expect(await readServer(emulator, "issues")).toMatchObject({ status: "error", error, error_details, tools: null });
    expect(status).toBe("error");
    return { error, error_details };
  }

  test("when the connection is refused", async () => {
    const real = await LocalServer.start(speakingMcp());
    const url = real.url();
    await real.stop();
    const { error, error_details } = await failure(url);
    expect(error_details).toEqual({
      cause: expect.stringContaining("ECONNREFUSED"),
      is_upstream: false,
      retryable: true,
    });
    expect(error).toContain("could not be reached");
  });

  test.each([
    [401, false],
    [403, false],
    [404, false],
    [429, true],
    [503, true],
  ])("when it responds with %d", async (status, retryable) => {
    const real = await LocalServer.start(
      (request, response) => void response.writeHead(isMcp(request.url) ? status : 500).end("go away"),
    );
    const { error_details } = await failure(real.url());
    expect(error_details).toEqual({
      cause: expect.stringContaining("go away"),
      is_upstream: true,
      retryable,
      status_code: status,
    });
  });

  test("when it repeats the credentials, which the error omits", async () => {
    const real = await LocalServer.start(
      (request, response) => void response.writeHead(401).end(`bad: ${request.headers.authorization ?? ""}`),
    );
    const { error, error_details } = await failure(real.url(), { auth_type: "bearer", auth_credentials: token });
    expect(error_details?.cause).toContain("(secret)");
    expect(JSON.stringify([error, error_details])).not.toContain(token);
  });

  test("when it is a web site", async () => {
    const real = await LocalServer.start(
      (_request, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<h1>Hi</h1>"),
    );
    const { error_details } = await failure(real.url());
    expect(error_details).toMatchObject({
      cause: expect.stringContaining("text/html"),
      is_upstream: true,
      retryable: false,
    });
  });

  test("when it responds with other JSON", async () => {
    const real = await LocalServer.start(
      (_request, response) =>
        void response.writeHead(200, { "content-type": "application/json" }).end('{"hello":"context"}'),
    );
    const { error_details } = await failure(real.url());
    expect(error_details).toMatchObject({
      cause: expect.stringContaining("Model Context Protocol"),
      is_upstream: true,
    });
  });

  test("when it responds with a protocol error", async () => {
    const real = await LocalServer.start(
      listingTools(() => {
        throw new Error("the catalog is closed");
      }),
    );
    const { error_details } = await failure(real.url());
    expect(error_details).toMatchObject({
      cause: expect.stringContaining("the catalog is closed"),
      mcp_code: -32603,
      is_upstream: true,
    });
  });

  test("when its list never ends", async () => {
    const real = await LocalServer.start(listingTools(() => ({ tools: ["again"], next: "same" })));
    const { error_details } = await failure(real.url());
    expect(error_details?.cause).toContain("never ends");
  });

  test("when it does not respond in time", async () => {
    const real = await LocalServer.start(() => undefined);
    const { error_details } = await failure(real.url());
    expect(error_details).toEqual({ cause: "no response within 500 ms", is_upstream: false, retryable: true });
    await real.abandoned();
  });

  test("when it redirects, which is not followed", async () => {
    const other = await LocalServer.start(speakingMcp());
    const real = await LocalServer.start(
      (_request, response) => void response.writeHead(307, { location: other.url() }).end(),
    );
    const { error_details } = await failure(real.url());
    expect(error_details).toMatchObject({ is_upstream: true, status_code: 307 });
    expect(other.requests).toHaveLength(0);
  });
});

test("survives being stopped during a sync, and leaves no connection open", async () => {
  const real = await LocalServer.start(() => undefined);
  const emulator = await emulate();
  await createdServer(emulator, "issues", { hostname: real.url() });
  const syncing = synced(emulator, "issues").catch(() => "cut off");
  await real.asked();
  await emulator.stop();
  expect(await syncing).toBe("cut off");
  await real.abandoned();
});
