import type { Fault } from "../../../lib/emulator";
import { EmulatedStack, outputOf } from "../emulated-stack";
import { sampleOf } from "../../support/long-runs";

jest.setTimeout(180_000);

let stack: EmulatedStack;
beforeEach(async () => {
  stack = new EmulatedStack(...(await EmulatedStack.parts({}, {})));
  const { emulator } = stack;
  for (const id of SERVERS) {
    const server = { id, name: id, hostname: `https://${id}.example.com/mcp`, auth_type: "unauthenticated" as const };
    emulator.call("mcp.servers.create", server);
  }
});
afterEach(() => stack.remove());

const SERVERS = ["a", "b", "c", "d"] as const;
const UPDATE = { endpoint: "mcp.portals.update" };

/** The memberships of these servers, and a portal that offers them with settings of their own. */
function configuration(servers: readonly string[], more: object = {}) {
  const { accountId: account_id } = stack.emulator;
  const member = (server_id: string) => [server_id, { account_id, portal_id: "tools", server_id, ...more }];
  const offered = (id: string) => [
    id,
    {
      generation: `\${cfaccess_mcp_portal_server.${id}.generation}`,
      default_disabled: id === "a",
      on_behalf: false,
      updated_tools: { echo: { alias: `${id}_echo` }, add: { enabled: id !== "b" } },
    },
  ];
  const portal = { account_id, id: "tools", name: "Tools", hostname: "mcp.example.com", description: "For engineers" };
  return {
    resource: {
      ...(servers.length > 0 && { cfaccess_mcp_portal_server: Object.fromEntries(servers.map(member)) as object }),
      cfaccess_mcp_portal: { tools: { ...portal, servers: Object.fromEntries(servers.map(offered)) as object } },
    },
  };
}

async function deploy(servers: readonly string[], more: object = {}): Promise<void> {
  await stack.stack.write(configuration(servers, more));
  await stack.applied();
}

const portal = () => stack.emulator.call("mcp.portals.get", { id: "tools" });
const offered = (): unknown[] => portal().servers.map(({ server_id }) => server_id);
const settled = async (): Promise<void> => expect(await stack.stack.plan()).toMatchObject({ code: 0 });

test("servers that leave a portal at the same time do not put each other back, and change nothing else", async () => {
  await deploy(SERVERS);
  const before = portal();
  // Only the memberships are destroyed: the portal in the code still has its servers.
  const targets = ["b", "c", "d"].map((id) => `-target=cfaccess_mcp_portal_server.${id}`);
  const run = ["-auto-approve", "-input=false", "-no-color"];
  await stack.stack.terraform.run("state", "rm", "cfaccess_mcp_portal.tools");
  await stack.stack.terraform.run("destroy", ...run, ...targets);

  expect({ ...portal(), modified_at: "" }).toEqual({
    ...before,
    servers: before.servers.filter(({ server_id }) => server_id === "a"),
    modified_at: "",
  });
});

test("a change of triggers takes the server out, and the portal offers it again", async () => {
  await deploy(["a", "b"], { triggers: { url: "1" } });
  stack.emulator.requests.clear();
  await deploy(["a", "b"], { triggers: { url: "2" } });
  expect(stack.writes).toEqual(Array(3).fill("mcp.portals.update"));
  expect(offered()).toEqual(["a", "b"]);
  await settled();
});

const struck: [string, Fault][] = [
  ["a connection reset after the write", { match: UPDATE, kind: "reset-after" }],
  ["a connection reset before the write", { match: UPDATE, kind: "reset-before" }],
  ["too many requests", { match: UPDATE, kind: "status", code: 429, retryAfter: 0 }],
  ["a 502", { match: UPDATE, kind: "status", code: 502 }],
];
test.each(sampleOf(struck, 1))("survives %s", async (_name, fault) => {
  await deploy(["a", "b"]);
  stack.emulator.faults.add(fault);
  await deploy(["a"]);
  expect(offered()).toEqual(["a"]);
  await settled();
});

test("survives a portal that somebody else deleted, and a server that somebody else took out", async () => {
  await deploy(["a", "b"]);
  stack.emulator.call("mcp.portals.update", { id: "tools", servers: [{ server_id: "a" }] });
  await deploy(["a"]);
  expect(offered()).toEqual(["a"]);
  stack.emulator.call("mcp.portals.delete", { id: "tools" });
  expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
});

test("fails to take a server out of a portal, and keeps it in the state for the next run", async () => {
  await deploy(["a", "b"]);
  stack.emulator.faults.add({ match: UPDATE, kind: "status", code: 400, times: "always" });
  await stack.stack.write(configuration(["a"]));
  const outcome = await stack.stack.apply();
  expect(outcome.code).toBe(1);
  expect(outputOf(outcome)).toContain('Could not take the MCP server "b" out of the portal "tools"');
  stack.emulator.faults.clear();
  await stack.applied();
  expect(offered()).toEqual(["a"]);
});

test("fails to import a server that the portal does not have, and with an invalid import ID", async () => {
  const { accountId } = stack.emulator;
  await deploy(["a"]);
  await stack.stack.write(configuration(["a", "b"]));
  for (const [id, problem] of [
    [`${accountId}/tools/b`, 'The MCP portal "tools" has no server "b"'],
    [`${accountId}/others/b`, `The account ${accountId} has no MCP portal "others"`],
    [`${accountId}/tools`, "Use ACCOUNT_ID/PORTAL_ID/SERVER_ID"],
  ] as const) {
    const outcome = await stack.stack.import("cfaccess_mcp_portal_server.b", id);
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(problem);
  }
});
