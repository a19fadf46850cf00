import type { Fault } from "../../../lib/emulator";
import { outputOf } from "../emulated-stack";
import { McpPortalStack, PORTAL } from "./mcp-portal-stack";

jest.setTimeout(180_000);

let stack: McpPortalStack;
beforeEach(async () => {
  stack = await McpPortalStack.create();
});
afterEach(() => stack.remove());

const NOTHING_TO_DO = { code: 0 };
const CREATE = { endpoint: "mcp.portals.create" };
const settled = async (): Promise<void> => {
  expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
};

/** Servers whose flags sort otherwise than their identifiers, with every kind of change. */
const MIXED = {
  c: { on_behalf: false },
  a: { default_disabled: true, updated_tools: { echo: { alias: "say" }, add: { description: "Adds." } } },
  b: { updated_tools: { echo: { enabled: false } }, updated_prompts: { greet: { alias: "hello" } } },
};

describe("an MCP portal", () => {
  it.each(["id", "sent", "reversed"] as const)(
    "is created, planned again without changes, changed and destroyed, whatever the API's order of servers: %s",
    async (mcpPortalsServerOrder) => {
      stack.emulator.behaviors.mcpPortalsServerOrder = mcpPortalsServerOrder;
      await stack.deploy({ servers: MIXED, description: "For engineers", secure_web_gateway: true });
      await settled();
      expect(await stack.attributes()).toMatchObject({ code_mode: "opt_in", secure_web_gateway: true });

      const { a, b } = MIXED;
      await stack.deploy({ name: "More tools", servers: { b: a, c: b }, code_mode: "off" });
      await settled();
      expect(stack.portal).toMatchObject({ name: "More tools", code_mode: "off", secure_web_gateway: false });

      expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
      expect(stack.portal).toBeUndefined();
    },
  );

  it("is imported, and nothing is left to do", async () => {
    await stack.deploy({ servers: MIXED });
    await stack.stack.terraform.run("state", "rm", PORTAL);
    await stack.stack.terraform.run("import", "-input=false", PORTAL, `${stack.emulator.accountId}/tools`);
    await settled();
  });

  it("does not take what a server changes of its own tools for its own", async () => {
    await stack.deploy({ servers: { a: { updated_tools: { echo: { enabled: true } } } } });
    const updated_tools = [{ name: "echo", alias: "of_the_server" }];
    stack.emulator.call("mcp.servers.update", { id: "a", updated_tools });
    await settled();
  });

  it("shows what was changed behind its back, and mends it", async () => {
    await stack.deploy({ servers: { a: {}, b: {} } });
    const servers = [{ server_id: "a", on_behalf: false }];
    stack.emulator.call("mcp.portals.update", { id: "tools", name: "Hacked", servers });

    const plan = await stack.stack.plan();
    expect(plan.code).toBe(2);
    expect(plan.stdout).toMatch(/"Hacked" -> "Tools"/);
    await stack.applied();
    expect(stack.portal).toMatchObject({ name: "Tools", servers: [{ id: "a", on_behalf: true }, { id: "b" }] });
  });

  it("is made anew where it was deleted behind its back", async () => {
    await stack.deploy();
    stack.emulator.call("mcp.portals.delete", { id: "tools" });
    await stack.applied();
    expect(stack.portal).toBeDefined();
    await settled();
  });
});

describe("a portal whose deployment goes wrong", () => {
  const struck: [string, Fault][] = [
    ["a connection reset after the write", { match: CREATE, kind: "reset-after" }],
    ["a connection reset before the write", { match: CREATE, kind: "reset-before" }],
    ["a page of HTML after the write", { match: CREATE, kind: "malformed", form: "html" }],
    ["too many requests", { match: CREATE, kind: "status", code: 429, retryAfter: 1 }],
    ["a 502 in place of an update", { match: { endpoint: "mcp.portals.update" }, kind: "status", code: 502 }],
  ];
  it.each(struck)("survives %s, and makes no twin", async (_name, fault) => {
    stack.emulator.faults.add(fault);
    await stack.deploy();
    await stack.deploy({ name: "Renamed" });
    await settled();
    expect(stack.portal).toMatchObject({ id: "tools", name: "Renamed" });
  });

  it("survives a run that was killed after the write: the next one takes over what is there", async () => {
    stack.emulator.faults.add({ match: CREATE, kind: "latency", ms: 1_000 });
    await stack.write({ servers: MIXED });
    await stack.interrupted("SIGKILL", () => stack.portal !== undefined);
    await stack.applied();
    await settled();
  });

  it("fails where another portal has the identifier, and says how to import it", async () => {
    const portal = { id: "tools", name: "Theirs", hostname: "theirs.example.com", servers: [] };
    stack.emulator.call("mcp.portals.create", portal);
    await stack.write();
    const outcome = await stack.stack.apply();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(`terraform import ADDRESS ${stack.emulator.accountId}/tools`);
    expect(stack.portal).toMatchObject({ name: "Theirs" });
  });

  it("fails for a server that does not exist, with nothing made", async () => {
    await stack.write({ servers: { missing: {} } });
    const outcome = await stack.stack.apply();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(`there is no MCP server "missing" here`);
    expect(stack.portal).toBeUndefined();
  });

  it.each([
    [{ id: "My Portal" }, "small letters, digits and underscores"],
    [{ hostname: "https://mcp.example.com" }, "a hostname, such as mcp.example.com"],
    [{ code_mode: "on" }, "opt_in"],
    [{ servers: { a: { updated_tools: { echo: { alias: "a b" } } } } }, "single dashes and underscores"],
  ])("fails for %j before anything is done", async (attributes, problem) => {
    await stack.write(attributes);
    const outcome = await stack.stack.plan();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(problem);
  });

  it("fails to import what is not there, or cannot be", async () => {
    await stack.write();
    for (const id of ["tools", `${stack.emulator.accountId}/tools`]) {
      const outcome = await stack.stack.terraform.attempt("import", "-input=false", "-no-color", PORTAL, id);
      expect(outcome.code).toBe(1);
      expect(outputOf(outcome)).toContain("Could not import the MCP portal");
    }
  });
});
