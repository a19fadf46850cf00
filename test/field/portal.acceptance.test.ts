import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dependable, TerraformResource, type TerraformStack } from "cdktf";
import { AccessRule, McpAuth, McpServer, Secret, SecureMcpPortal, type PortalServerProps } from "../../lib";
import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack } from "../official-provider/official-stack";
import { installCompanion } from "../provider/companion-stack";
import { outputOf } from "../provider/emulated-stack";
import { installOfficialProvider } from "../support/official-provider/install";
import { RunningProviders } from "../support/running-providers";
import { Terraform } from "../support/terraform";
import { inLongRuns } from "../support/long-runs";

jest.setTimeout(300_000);

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A stack on an emulator that refuses to delete a server of a portal, as the wrong order would. */
async function opened(): Promise<{ emulator: AccessEmulator; stack: OfficialStack }> {
  const emulator = await AccessEmulator.start({ rateLimit: false });
  ends.push(() => emulator.stop());
  emulator.behaviors.mcpServersRefuseDeletionInPortal = true;
  const environment = { ...emulator.environment, TF_VAR_DOCS_TOKEN: "a-token" };
  const stack = await OfficialStack.create({ accountId: emulator.accountId, environment });
  ends.push(() => stack.remove());
  return { emulator, stack };
}

const DOCS = { url: "https://docs.example.com/mcp" };
const JIRA = { url: "https://jira.example.com/mcp" };

const portalOf =
  (servers: Record<string, PortalServerProps>, more: object = {}) =>
  (stack: TerraformStack) => {
    const allow = [AccessRule.emailDomain("example.com")];
    const portal = { name: "Tools", hostname: "mcp.example.com", allow, servers };
    return new SecureMcpPortal(stack, "tools", { ...portal, ...more });
  };

/** The writes to portals and servers since the log was cleared: `mcp.portals.update tools`. */
function writesOf(emulator: AccessEmulator): string[] {
  const writes = [...emulator.requests].filter(
    ({ method, endpoint }) => method !== "GET" && endpoint?.startsWith("mcp."),
  );
  return writes.map(({ endpoint = "", path, status }) => {
    const [id = ""] = /(?<=\/(?:portals|servers)\/)[^/?]+/.exec(path) ?? [];
    return `${endpoint} ${id} ${status}`.replace(/ 20\d$/, "").trim();
  });
}

const offeredBy = (emulator: AccessEmulator): (string | undefined)[] =>
  emulator.call("mcp.portals.get", { id: "tools" }).servers.map(({ server_id }) => server_id);

/** The planned actions that change anything, by type and key of the server. */
async function changesOf(stack: OfficialStack): Promise<Record<string, string>> {
  const planned = Object.entries(await stack.planned()).filter(([, actions]) => actions.join() !== "no-op");
  return Object.fromEntries(
    planned.map(([address, actions]) => {
      const [, type = "", key = ""] = /^(?:cloudflare|cfaccess)_(\w+)\.tools_(?:server-(\w+?)_)?/.exec(address) ?? [];
      return [`${type} ${key}`.trim(), actions.join()];
    }),
  );
}

const LEAVES_FIRST_JOINS_LAST = [
  "mcp.portals.update tools", // without the server
  "mcp.servers.delete docs",
  "mcp.servers.create",
  "mcp.servers.sync docs",
  "mcp.portals.update tools", // with the server
];

test("a portal keeps a server whose URL, and then whose kind of authentication changes: it leaves first and joins last", async () => {
  const { emulator, stack } = await opened();
  await stack.deploy(portalOf({ docs: DOCS, jira: JIRA }));
  const moved = { url: "https://docs.example.com/v2/mcp" };

  for (const docs of [moved, { ...moved, auth: McpAuth.bearer(Secret.fromVariable("DOCS_TOKEN")) }]) {
    await stack.write(portalOf({ docs, jira: JIRA }));
    expect(await changesOf(stack)).toEqual({
      "mcp_portal_server docs": "delete,create",
      "zero_trust_access_ai_controls_mcp_server docs": "delete,create",
      "mcp_server_sync docs": "delete,create",
      mcp_portal: "update",
    });
    emulator.requests.clear();
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(writesOf(emulator)).toEqual(LEAVES_FIRST_JOINS_LAST);
    expect(offeredBy(emulator)).toEqual(["docs", "jira"]);
    await stack.planNothing();
  }

  emulator.requests.clear();
  const server = Object.keys(await stack.planned()).find((address) => /mcp_server\.tools_server-docs/.test(address));
  expect(await stack.apply(`-replace=${server}`)).toMatchObject({ code: 0 });
  expect(writesOf(emulator)).toEqual(LEAVES_FIRST_JOINS_LAST);
  await stack.planNothing();
});

test("a server is renamed, and one is removed, after the portal has let go of it; the whole stack is destroyed", async () => {
  const { emulator, stack } = await opened();
  await stack.deploy(portalOf({ a: DOCS, b: DOCS, c: DOCS, jira: JIRA }));

  emulator.requests.clear();
  await stack.deploy(portalOf({ renamed: DOCS, b: DOCS, c: DOCS, jira: JIRA }));
  const renamed = writesOf(emulator);
  expect(renamed.indexOf("mcp.portals.update tools")).toBeLessThan(renamed.indexOf("mcp.servers.delete a"));
  expect(renamed.at(-1)).toBe("mcp.portals.update tools");
  expect(renamed.filter((write) => /\d{3}$/.test(write))).toEqual([]);
  expect(offeredBy(emulator)).toEqual(["b", "c", "jira", "renamed"]);

  // Three servers leave at the same time, while a setting of the portal changes.
  emulator.requests.clear();
  await stack.deploy(portalOf({ jira: JIRA }, { description: "For engineers" }));
  const writes = writesOf(emulator);
  for (const id of ["b", "c", "renamed"]) expect(writes).toContain(`mcp.servers.delete ${id}`);
  expect(writes[0]).toBe("mcp.portals.update tools");
  expect(writes.filter((write) => /\d{3}$/.test(write))).toEqual([]);
  expect(emulator.call("mcp.portals.get", { id: "tools" })).toMatchObject({
    description: "For engineers",
    servers: [{ server_id: "jira" }],
  });

  emulator.requests.clear();
  await stack.destroy();
  expect(writesOf(emulator)).toEqual(["mcp.portals.delete tools", "mcp.servers.delete jira"]);
});

inLongRuns(() => {
  test("a server that the stack creates outside of the portal, in two portals, leaves both; existing servers stay", async () => {
    const { emulator, stack } = await opened();
    const theirs = { id: "theirs", name: "Theirs", hostname: "https://theirs.example.com/mcp" };
    emulator.call("mcp.servers.create", { ...theirs, auth_type: "unauthenticated" });
    const build = (url: string) => (scope: TerraformStack) => {
      const server = new McpServer(scope, "shared", { name: "Shared", url });
      const existing = McpServer.fromId(scope, "theirs", "theirs");
      portalOf({ shared: server, theirs: { server: existing, sync: false } })(scope);
      const again = { shared: { server, existingApp: true, sync: false } };
      const allow = [AccessRule.emailDomain("example.com")];
      new SecureMcpPortal(scope, "more", { name: "More", hostname: "more.example.com", allow, servers: again });
    };
    await stack.deploy(build("https://shared.example.com/mcp"));

    emulator.requests.clear();
    await stack.deploy(build("https://shared.example.com/v2/mcp"));

    const writes = writesOf(emulator);
    expect(writes.slice(0, 2).sort()).toEqual(["mcp.portals.update more", "mcp.portals.update tools"]);
    expect(writes[2]).toBe("mcp.servers.delete shared");
    expect(writes.slice(-2).sort()).toEqual(["mcp.portals.update more", "mcp.portals.update tools"]);
    await stack.deploy((scope) =>
      portalOf({ theirs: { server: McpServer.fromId(scope, "theirs", "theirs"), sync: false } })(scope),
    );
    expect(offeredBy(emulator)).toEqual(["theirs"]);
    await stack.destroy();
    expect(emulator.call("mcp.servers.list", {})).toMatchObject([{ id: "theirs" }]);
  });

  test("survives a server that cannot be created again: the portal offers it after the next run", async () => {
    const { emulator, stack } = await opened();
    await stack.deploy(portalOf({ docs: DOCS, jira: JIRA }));
    emulator.faults.add({ match: { endpoint: "mcp.servers.create" }, kind: "status", code: 400 });
    await stack.write(portalOf({ docs: { url: "https://docs.example.com/v2/mcp" }, jira: JIRA }));
    expect((await stack.apply()).code).toBe(1);
    expect(offeredBy(emulator)).toEqual(["jira"]);

    await stack.deploy(portalOf({ docs: { url: "https://docs.example.com/v2/mcp" }, jira: JIRA }));
    expect(offeredBy(emulator)).toEqual(["docs", "jira"]);
  });
});

inLongRuns(() => {
  test("a stack of an earlier release gets a plan that replaces and destroys nothing", async () => {
    const { emulator, stack } = await opened();
    const earlier = (scope: TerraformStack) => {
      const portal = portalOf({ docs: DOCS })(scope);
      // The earlier release had no such resource, and the portal referred to its servers' syncs and applications only.
      for (const membership of Object.values(portal.memberships))
        membership.node.scope?.node.tryRemoveChild("Membership");
      portal.resource.dependsOn = Object.values(portal.syncs).map(dependable);
      portal.resource.addOverride("servers.docs.generation", undefined);
    };
    await stack.deploy(earlier);
    const state = JSON.parse(await stack.terraform.run("state", "pull")) as State;
    for (const { type, instances } of state.resources) {
      if (type === "cfaccess_mcp_portal") delete instances[0]?.attributes.servers.docs?.generation;
    }
    const file = join(stack.terraform.folder, "earlier.json");
    await writeFile(file, JSON.stringify({ ...state, serial: state.serial + 1 }));
    await stack.terraform.run("state", "push", file);
    await stack.planNothing();

    await stack.write(portalOf({ docs: DOCS }));
    expect(await changesOf(stack)).toEqual({ "mcp_portal_server docs": "create", mcp_portal: "update" });
    expect(outputOf(await stack.plan())).toContain("1 to add, 1 to change, 0 to destroy");
    await stack.deploy(portalOf({ docs: DOCS }));
    expect(offeredBy(emulator)).toEqual(["docs"]);
  });
});

inLongRuns(() => {
  test("HCL: the complete configuration of the documentation is applied as it is, and a changed URL keeps its server", async () => {
    const emulator = await AccessEmulator.start({ rateLimit: false });
    ends.push(() => emulator.stop());
    emulator.behaviors.mcpServersRefuseDeletionInPortal = true;
    const folder = await mkdtemp(join(tmpdir(), "portal-hcl-"));
    ends.push(() => rm(folder, { recursive: true, force: true }));
    const page = await readFile(join(__dirname, "../../docs/provider/resources/mcp-portal.md"), "utf8");
    const hcl = /## A complete configuration[\s\S]*?```hcl\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    await installCompanion(folder);
    installOfficialProvider(folder, "5.22.0");
    const { environment, accountId } = emulator;
    const terraform = Terraform.in(folder, { ...environment, TF_VAR_account_id: accountId });
    await writeFile(join(folder, "main.tf"), hcl);
    await terraform.run("init", "-input=false");
    await terraform.run("apply", ...QUIET);

    // Terraform has found and started both providers once.
    const providers = await RunningProviders.create(environment);
    ends.push(() => providers.stop());
    await Promise.all([providers.startOfficial("5.22.0"), providers.startCompanion()]);
    const attached = terraform.with(providers.environment);
    await writeFile(join(folder, "main.tf"), hcl.replace("docs.example.com/mcp", "docs.example.com/v2/mcp"));
    emulator.requests.clear();
    await attached.run("apply", ...QUIET);

    expect(writesOf(emulator)).toEqual(
      LEAVES_FIRST_JOINS_LAST.filter((write) => !write.startsWith("mcp.servers.sync")),
    );
    expect(offeredBy(emulator)).toEqual(["docs", "jira"]);
    expect(await attached.attempt("plan", "-detailed-exitcode", "-input=false")).toMatchObject({ code: 0 });
  });

  test("the identifier of an existing server is a Token that is known only at apply", async () => {
    const { emulator, stack } = await opened();
    const theirs = { id: "theirs", name: "Theirs", hostname: "https://theirs.example.com/mcp" };
    emulator.call("mcp.servers.create", { ...theirs, auth_type: "unauthenticated" });
    await stack.deploy((scope) => {
      const data = new TerraformResource(scope, "id", { terraformResourceType: "terraform_data" });
      data.addOverride("input", "theirs");
      const server = McpServer.fromId(scope, "theirs", data.getStringAttribute("output"));
      portalOf({ theirs: { server, sync: false } })(scope);
    });
    expect(offeredBy(emulator)).toEqual(["theirs"]);
    await stack.destroy();
  });
});

const QUIET = ["-auto-approve", "-input=false", "-no-color"] as const;

interface State {
  readonly serial: number;
  readonly resources: readonly {
    readonly type: string;
    readonly instances: readonly { attributes: { servers: Record<string, { generation?: string }> } }[];
  }[];
}
