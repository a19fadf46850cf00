import type { McpServer } from "../../../../lib/api";
import { emulate, send, stopEmulators } from "../../running-emulators";
import { createdServer, portal, portalsPath, readServer, server, serversPath } from "./mcp-objects";

afterEach(stopEmulators);

const of = (length: number): string => "a".repeat(length);

test.each([
  ["an identifier", (length: number) => server(of(length), { hostname: "https://a.example.com/mcp" }), 32],
  ["a name", (length: number) => server("jira", { name: of(length) }), 350],
  ["a description", (length: number) => server("jira", { description: of(length) }), 512],
  ["an alias", (length: number) => server("jira", { updated_tools: [{ name: "search", alias: of(length) }] }), 40],
])("a server may have %s as long as documented, and fails with 400 beyond", async (_what, body, most) => {
  const emulator = await emulate();
  expect(await send(emulator, "POST", serversPath(emulator), { body: body(most + 1) })).toMatchObject({ status: 400 });
  expect(emulator.snapshot()).toEqual({});
  expect(await send(emulator, "POST", serversPath(emulator), { body: body(most) })).toMatchObject({ status: 200 });
});

test.each([
  ["an identifier", (length: number) => portal(of(length), { hostname: "mcp.example.com" }), 32],
  ["a name", (length: number) => portal("tools", { name: of(length) }), 350],
  ["a description", (length: number) => portal("tools", { description: of(length) }), 512],
])("a portal may have %s as long as documented, and fails with 400 beyond", async (_what, body, most) => {
  const emulator = await emulate();
  expect(await send(emulator, "POST", portalsPath(emulator), { body: body(most + 1) })).toMatchObject({ status: 400 });
  expect(emulator.snapshot()).toEqual({});
  expect(await send(emulator, "POST", portalsPath(emulator), { body: body(most) })).toMatchObject({ status: 200 });
});

test.each(["https://10.0.0.5:8443/mcp", "https://[fd00::5]/mcp", "http://mcp.corp.internal/mcp"])(
  "a private server, which Gateway reaches, may be at %s",
  async (hostname) => {
    const emulator = await emulate();
    const created = await createdServer(emulator, "private", { hostname, secure_web_gateway: true });
    expect(created).toMatchObject({ hostname, secure_web_gateway: true });
    expect(await readServer(emulator, "private")).toEqual(created);
    const body = { secure_web_gateway: false };
    const { envelope } = await send<McpServer>(emulator, "PUT", `${serversPath(emulator)}/private`, { body });
    expect(envelope.result).toMatchObject({ hostname, ...body });
  },
);
