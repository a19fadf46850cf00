import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Fault } from "../../../lib/emulator";
import { outputOf } from "../emulated-stack";
import { McpPortalStack, PORTAL } from "./mcp-portal-stack";
import { inLongRuns, sampleOf } from "../../support/long-runs";

jest.setTimeout(180_000);

let stack: McpPortalStack;
beforeEach(async () => {
  stack = await McpPortalStack.create();
});
afterEach(() => stack.remove());

const NO_CHANGES = { code: 0 };
const CREATE = { endpoint: "mcp.portals.create" };
const settled = async (): Promise<void> => {
  expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
};

/** Servers with every kind of override. Their flags and ids sort in different orders. */
const MIXED = {
  c: { on_behalf: false },
  a: { default_disabled: true, updated_tools: { echo: { alias: "say" }, add: { description: "Adds." } } },
  b: { updated_tools: { echo: { enabled: false } }, updated_prompts: { greet: { alias: "hello" } } },
};

/** Starts a creation that is killed when the account has the portal with one of its servers. */
async function killedWithPartOfPortal(): Promise<void> {
  await stack.remove();
  stack = await McpPortalStack.create({}, "terraform");
  stack.emulator.faults.add({ match: CREATE, kind: "partial", keep: 1 });
  stack.emulator.faults.add({ match: CREATE, kind: "latency", ms: 30_000, after: 1 });
  await stack.write({ servers: MIXED });
  await stack.interrupted("SIGKILL", () => stack.portal !== undefined);
  stack.emulator.faults.clear();
}

describe("an MCP portal", () => {
  it.each(["sent", "reversed"] as const)(
    "has empty plans after creation and update if the API returns servers in the order %s",
    async (mcpPortalsServerOrder) => {
      stack.emulator.behaviors.mcpPortalsServerOrder = mcpPortalsServerOrder;
      await stack.deploy({ servers: MIXED, description: "For engineers", secure_web_gateway: true });
      await settled();
      expect(await stack.attributes()).toMatchObject({ code_mode: "opt_in", secure_web_gateway: true });

      const { a, b } = MIXED;
      await stack.deploy({ name: "More tools", servers: { b: a, c: b }, code_mode: "off" });
      await settled();
      expect(stack.portal).toMatchObject({ name: "More tools", code_mode: "off", secure_web_gateway: false });
    },
  );

  inLongRuns(() => {
    it("ignores overrides of the server itself", async () => {
      await stack.deploy({ servers: { a: { updated_tools: { echo: { enabled: true } } } } });
      const updated_tools = [{ name: "echo", alias: "of_the_server" }];
      stack.emulator.call("mcp.servers.update", { id: "a", updated_tools });
      await settled();
    });
  });

  it("shows a change outside of Terraform, and reverts it", async () => {
    await stack.deploy({ servers: { a: {}, b: {} } });
    const servers = [{ server_id: "a", on_behalf: false }];
    stack.emulator.call("mcp.portals.update", { id: "tools", name: "Hacked", servers });

    const plan = await stack.stack.plan();
    expect(plan.code).toBe(2);
    expect(plan.stdout).toMatch(/"Hacked" -> "Tools"/);
    await stack.applied();
    expect(stack.portal).toMatchObject({ name: "Tools", servers: [{ id: "a", on_behalf: true }, { id: "b" }] });
  });

  it("is created again after a deletion outside of Terraform", async () => {
    await stack.deploy();
    stack.emulator.call("mcp.portals.delete", { id: "tools" });
    await stack.applied();
    expect(stack.portal).toBeDefined();
    await settled();
  });
});

describe("failures of a portal", () => {
  const struck: [string, Fault][] = [
    ["a connection reset after the write", { match: CREATE, kind: "reset-after" }],
    ["a connection reset before the write", { match: CREATE, kind: "reset-before" }],
    ["a page of HTML after the write", { match: CREATE, kind: "malformed", form: "html" }],
    ["too many requests", { match: CREATE, kind: "status", code: 429, retryAfter: 0 }],
    ["a 502 in place of an update", { match: { endpoint: "mcp.portals.update" }, kind: "status", code: 502 }],
  ];
  it.each(sampleOf(struck, 2))("survives %s without a duplicate", async (_name, fault) => {
    stack.emulator.faults.add(fault);
    await stack.deploy();
    await stack.deploy({ name: "Renamed" });
    await settled();
    expect(stack.portal).toMatchObject({ id: "tools", name: "Renamed" });
  });

  inLongRuns(() => {
    it("survives an error after a portal with only one of its servers: adds the others", async () => {
      stack.emulator.faults.add({ match: CREATE, kind: "partial", keep: 1 });
      await stack.deploy({ servers: MIXED });
      await settled();
      expect(stack.portal?.servers).toHaveLength(3);
    });

    it("survives a run killed after the write: the next run adopts the portal", async () => {
      stack.emulator.faults.add({ match: CREATE, kind: "latency", ms: 30_000, delays: "response" });
      await stack.write({ servers: MIXED });
      await stack.interrupted("SIGKILL", () => stack.portal !== undefined);
      await stack.applied();
      await settled();
    });
  });

  it("survives a run killed after a portal with only one of its servers: the next run adds the others", async () => {
    await killedWithPartOfPortal();
    expect(stack.portal?.servers).toHaveLength(1);
    await stack.applied();
    await settled();
    expect(stack.portal?.servers).toHaveLength(3);
  });

  inLongRuns(() => {
    it("fails for a part of a portal that no run of this folder began", async () => {
      await killedWithPartOfPortal();
      await rm(join(stack.stack.terraform.folder, ".terraform", "cfaccess"), { recursive: true, force: true });
      const outcome = await stack.stack.apply();
      expect(outcome.code).toBe(1);
      expect(outputOf(outcome)).toContain(`terraform import ADDRESS ${stack.emulator.accountId}/tools`);
    });
  });

  it("fails if another portal has the id, and prints the import command", async () => {
    const portal = { id: "tools", name: "Theirs", hostname: "theirs.example.com", servers: [] };
    stack.emulator.call("mcp.portals.create", portal);
    await stack.write();
    const outcome = await stack.stack.apply();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(`terraform import ADDRESS ${stack.emulator.accountId}/tools`);
    expect(stack.portal).toMatchObject({ name: "Theirs" });
  });

  it("fails for a server that does not exist, and creates nothing", async () => {
    await stack.write({ servers: { missing: {} } });
    const outcome = await stack.stack.apply();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(`there is no MCP server "missing" here`);
    expect(stack.portal).toBeUndefined();
  });

  it.each([
    [{ id: "My Portal" }, "lowercase letters, digits, underscores and single dashes"],
    [{ hostname: "https://mcp.example.com" }, "a hostname, such as mcp.example.com"],
    [{ code_mode: "on" }, "opt_in"],
    [{ servers: { a: { updated_tools: { echo: { alias: "a b" } } } } }, "single dashes and underscores"],
  ])("fails for %j without a request", async (attributes, problem) => {
    await stack.write(attributes);
    const outcome = await stack.stack.plan();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(problem);
  });

  inLongRuns(() => {
    it("fails to import a missing portal, or with an invalid import id", async () => {
      await stack.write();
      for (const id of ["tools", `${stack.emulator.accountId}/tools`]) {
        const outcome = await stack.stack.terraform.attempt("import", "-input=false", "-no-color", PORTAL, id);
        expect(outcome.code).toBe(1);
        expect(outputOf(outcome)).toContain("Could not import the MCP portal");
      }
    });
  });
});
