import { isDeepStrictEqual } from "node:util";
import type { ApplicationInputOf } from "../../lib/api";
import { cfaccessProvider } from "../../lib/provider";
import { readable } from "../plugin-framework/served";
import { plain, wire } from "../plugin-framework/wire-value";
import { LIFE_CYCLES, type Attributes } from "./life-cycles";
import { emptyListConfig, errorFree, NewerTerraform } from "./newer-terraform";

/** Why a resource has neither an identity nor a list resource. */
const WITHOUT_IDENTITY: Readonly<Record<string, string>> = {
  cfaccess_policy_test: "a test is not an object that somebody could manage",
  cfaccess_service_token_delivery: "it is not an object of the API",
  cfaccess_token_revocation: "a revocation is not an object of the API",
};

/** The rows of the resources that have an identity. */
const ROWS = Object.entries(LIFE_CYCLES).filter(([type]) => !(type in WITHOUT_IDENTITY));

/** What every account has. */
const ALWAYS = ["cfaccess_key_rotation", "cfaccess_organization_doh", "cfaccess_organization_settings"];

/** The id of a found object. */
const idOf = (found: unknown): { id: string } => ({ id: (found as { id: string }).id });

/** The attributes of each identity besides `account_id`, from the found object if the API makes them. */
const IDENTITIES: Readonly<Record<string, object | ((found: unknown, refers: object) => object)>> = {
  cfaccess_application: (found) => ({ zone_id: null, ...idOf(found) }),
  cfaccess_application_policy: (found, refers) => ({ zone_id: null, ...refers, ...idOf(found) }),
  cfaccess_application_settings: (_, refers) => ({ zone_id: null, ...refers }),
  cfaccess_bookmark: { id: "b0000000-0000-4000-8000-000000000001" },
  cfaccess_gateway_ca: {},
  cfaccess_mcp_portal: { id: "tools" },
  cfaccess_mcp_portal_server: { portal_id: "staff", server_id: "wiki" },
  cfaccess_mcp_server_oauth_client: { server_id: "jira" },
  cfaccess_mcp_server_sync: { server_id: "docs" },
  cfaccess_key_rotation: {},
  cfaccess_organization_doh: {},
  cfaccess_organization_settings: { zone_id: null },
  cfaccess_service_token: idOf,
  cfaccess_service_token_rotation: (_, refers) => refers,
  cfaccess_target_fleet: {},
  cfaccess_user: idOf,
  cfaccess_idp_federation_grant: idOf,
  cfaccess_saml_certificate: (_, refers) => refers,
};

/** The name of each object in the result of a list. */
const NAMES: Readonly<Record<string, string | RegExp>> = {
  cfaccess_application: "Shop (self_hosted)",
  cfaccess_application_policy: "Staff in vnc (vnc)",
  cfaccess_application_settings: "Settings of ssh (ssh)",
  cfaccess_bookmark: "Wiki",
  cfaccess_key_rotation: /^Keys of 20/,
  cfaccess_idp_federation_grant: /^Grant of [-0-9a-f]{36}$/,
  cfaccess_organization_doh: "DoH with DNS",
  cfaccess_organization_settings: /account/i,
  cfaccess_saml_certificate: "SAML certificate of Staff",
  cfaccess_user: "Ada (ada@example.com)",
  cfaccess_gateway_ca: /^SHA256:/,
  cfaccess_mcp_portal: "Tools (mcp.example.com)",
  cfaccess_mcp_portal_server: "wiki in Staff",
  cfaccess_mcp_server_oauth_client: "OAuth client of jira",
  cfaccess_mcp_server_sync: "docs (https://docs.example.com/mcp)",
  cfaccess_service_token: "Agent",
  cfaccess_service_token_rotation: "CI",
  cfaccess_target_fleet: "2 targets",
};

/** Why a generated configuration is not complete. */
const INCOMPLETE: Readonly<Record<string, RegExp>> = {
  cfaccess_mcp_server_oauth_client: /The OAuth client has no secret/, // The API never returns it.
};

let terraform: NewerTerraform;
beforeEach(async () => (terraform = await NewerTerraform.start()));
afterEach(() => terraform.stop());

const listOf = (type_name: string, config: object, more: object = {}) =>
  terraform.client.events("ListResource", { type_name, config: wire(config), limit: 100, ...more });

test("every resource that manages an object has an identity and a list resource", async () => {
  const { identity_schemas } = await terraform.client.call("GetResourceIdentitySchemas", {});
  const { list_resource_schemas } = await terraform.client.call("GetProviderSchema", {});
  const types = cfaccessProvider.resources.map(({ type }) => type).filter((type) => !(type in WITHOUT_IDENTITY));
  types.sort();
  expect(Object.keys(identity_schemas).sort()).toEqual(types);
  expect(Object.keys(list_resource_schemas).sort()).toEqual(types);
});

test.each(ROWS)(
  "%s: created, listed, imported by identity, its configuration generated, updated, and destroyed",
  async (type, row) => {
    const { emulator } = terraform;
    row.prepare?.(emulator);
    const { create, find, created, remains, importWrites } = row;
    const refers: Attributes = { account_id: emulator.accountId, ...row.refers?.(emulator) };
    const configured = { ...refers, ...create };

    const stored = await terraform.apply(type, configured);
    const own = IDENTITIES[type];
    const identity: Attributes = {
      account_id: emulator.accountId,
      ...(typeof own === "function" ? own(find(emulator), refers) : own),
    };
    expect(stored.identity).toEqual(identity);
    expect(find(emulator)).toMatchObject(created);

    const listConfig = { ...emptyListConfig(type), account_id: emulator.accountId };
    const events = await listOf(type, listConfig, { include_resource_object: true });
    const listed = events.find((event) => isDeepStrictEqual(plain(event.identity?.identity_data ?? null), identity));
    expect(listed?.display_name).toMatch(NAMES[type] ?? "");
    expect(readable({ diagnostics: listed?.diagnostic ?? [] })).toEqual([]);

    const imported = await terraform.import(type, identity);
    expect(imported.identity).toEqual(identity);
    expect(imported.state).toMatchObject(identity);
    // The whole object of the list is what the import reads.
    expect(plain(listed?.resource_object ?? null)).toEqual(imported.state);

    const { config } = errorFree(
      await terraform.client.call("GenerateResourceConfig", { type_name: type, state: wire(imported.state) }),
    );
    const generated = plain(config) as Readonly<Record<string, unknown>>;
    const valid = await terraform.client.call("ValidateResourceConfig", { type_name: type, config: wire(generated) });
    const incomplete = INCOMPLETE[type];
    if (incomplete === undefined) {
      expect(readable(valid)).toEqual([]);
      const plan = errorFree(await terraform.plan(type, generated, imported));
      if (importWrites === undefined) expect(plain(plan.planned_state)).toEqual(imported.state);
    } else expect(readable(valid)).toEqual([expect.stringMatching(incomplete)]);

    const updated = await terraform.apply(type, { ...refers, ...row.update }, imported);
    expect(updated.identity).toEqual(identity);
    await terraform.beginRun();
    await terraform.destroy(type, updated);
    if (remains === undefined) expect(find(emulator)).toBeUndefined();
    else expect(find(emulator)).toMatchObject(remains.fields);
  },
);

describe("a list", () => {
  const portal = "cfaccess_mcp_portal";
  const addPortals = (...ids: string[]) =>
    ids.forEach((id) =>
      terraform.emulator.call("mcp.portals.create", { id, name: `Portal ${id}`, hostname: `${id}.example.com` }),
    );
  const idsOf = async (config: object, more: object = {}): Promise<unknown[]> => {
    const all = { account_id: terraform.emulator.accountId, search: null, ...config };
    const events = await listOf(portal, all, more);
    return events.map(({ identity }) => (plain(identity?.identity_data ?? null) as { id: string }).id);
  };

  test("passes a search to the API, and stops at the limit", async () => {
    addPortals("alpha", "beta", ...Array.from({ length: 18 }, (_, index) => `portal-${index}`));
    expect(await idsOf({ search: "alpha" })).toEqual(["alpha"]);
    expect(await idsOf({})).toHaveLength(20);
    expect(await idsOf({}, { limit: 3 })).toHaveLength(3);
  });

  test("of the servers in portals filters by portal exactly, although the API searches for a part", async () => {
    const { emulator } = terraform;
    emulator.call("mcp.servers.create", {
      ...{ id: "wiki", name: "Wiki", hostname: "https://wiki.example.com/mcp", auth_type: "unauthenticated" },
    });
    for (const id of ["staff", "staff_test"]) {
      const servers = [{ server_id: "wiki" }];
      emulator.call("mcp.portals.create", { id, name: id, hostname: `${id.replace("_", "-")}.example.com`, servers });
    }
    const list = async (portal_id: string | null) =>
      (await listOf("cfaccess_mcp_portal_server", { account_id: emulator.accountId, portal_id })).map(
        ({ display_name }) => display_name,
      );
    expect(await list("staff")).toEqual(["wiki in staff"]);
    expect(await list(null)).toEqual(["wiki in staff", "wiki in staff_test"]);
  });

  test("of applications filters by type and name, that of policies by application, and each leaves out what it cannot import", async () => {
    const { emulator } = terraform;
    const rules = { decision: "allow" as const, include: [{ everyone: {} }] };
    const { id: shared = "" } = emulator.call("policies.create", { name: "Shared", ...rules });
    const add = (
      type: "self_hosted" | "ssh" | "vnc",
      name: string,
      policies: NonNullable<ApplicationInputOf<"ssh">["policies"]>,
    ): string =>
      emulator.call("applications.create", { type, name, domain: `${type.replace("_", "-")}.example.com`, policies })
        .id ?? "";
    const shop = add("self_hosted", "Shop", [{ id: shared }, { name: "Staff", ...rules }]);
    add("ssh", "Shop floor", [{ name: "Crew", ...rules }]);
    add("vnc", "Screen", [{ id: shared }]);
    emulator.call("applications.create", { type: "bookmark", name: "Wiki", domain: "https://wiki.example.com" });
    const namesOf = async (type: string, config: object): Promise<unknown[]> => {
      const all = { ...emptyListConfig(type), account_id: emulator.accountId, ...config };
      return (await listOf(type, all)).map(({ display_name }) => display_name).sort();
    };

    const applications = "cfaccess_application";
    expect(await namesOf(applications, {})).toHaveLength(4);
    expect(await namesOf(applications, { name: "Shop" })).toEqual(["Shop (self_hosted)", "Shop floor (ssh)"]);
    expect(await namesOf(applications, { name: "Shop", exact: true })).toEqual(["Shop (self_hosted)"]);
    expect(await namesOf(applications, { name: "Shop", type: "ssh" })).toEqual(["Shop floor (ssh)"]);

    const settings = ["Screen (vnc)", "Shop (self_hosted)", "Shop floor (ssh)"].map((name) => `Settings of ${name}`);
    expect(await namesOf("cfaccess_application_settings", {})).toEqual(settings);

    const policies = "cfaccess_application_policy";
    emulator.requests.clear();
    expect(await namesOf(policies, {})).toEqual(["Crew in Shop floor (ssh)", "Staff in Shop (self_hosted)"]);
    // Neither bookmarks nor applications that have only reusable policies.
    expect(emulator.requests.count("applications.policies.list")).toBe(2);
    expect(await namesOf(policies, { application_id: shop })).toEqual(["Staff in Shop (self_hosted)"]);
  });

  test("finds the applications, policies and settings of a zone, and no others; an import reads what it found", async () => {
    const { emulator } = terraform;
    const { zoneId: zone_id } = emulator;
    const include = [{ everyone: {} }];
    const policies = [{ name: "Staff", decision: "allow" as const, include }];
    const add = (name: string, scope: object): string =>
      emulator.call("applications.create", {
        type: "self_hosted",
        name,
        domain: `${name}.example.com`,
        policies,
        ...scope,
      }).id ?? "";
    add("account", {});
    const app_id = add("zone", { zone_id });
    const [policy] = emulator.call("applications.policies.list", { app_id, zone_id });
    const found: Readonly<Record<string, readonly [importId: string, identity: object]>> = {
      cfaccess_application: [app_id, { id: app_id }],
      cfaccess_application_policy: [`${app_id}/${policy?.id ?? ""}`, { application_id: app_id, id: policy?.id }],
      cfaccess_application_settings: [app_id, { application_id: app_id }],
    };
    for (const [type, [importId, own]] of Object.entries(found)) {
      const config = { ...emptyListConfig(type), zone_id };
      const events = await listOf(type, config, { include_resource_object: true });
      const identity = { account_id: null, zone_id, ...own };
      expect(events.map((event) => plain(event.identity?.identity_data ?? null))).toEqual([identity]);

      emulator.requests.clear();
      const byIdentity = await terraform.import(type, identity);
      const byId = await terraform.importById(type, `zones/${zone_id}/${importId}`);
      expect([byIdentity.state, byId.state]).toEqual([byIdentity.state, byIdentity.state]);
      expect(plain(events[0]?.resource_object ?? null)).toEqual(byIdentity.state);
      expect(byId.identity).toEqual(identity);
      expect([...emulator.requests].filter(({ path }) => !path.includes(`/zones/${zone_id}/`))).toEqual([]);
    }
  });

  test("fails without an account or zone, or with both", async () => {
    for (const type_name of ["cfaccess_application", "cfaccess_application_policy", "cfaccess_application_settings"]) {
      for (const scope of [{}, { account_id: "0".repeat(32), zone_id: "0".repeat(32) }]) {
        const config = wire({ ...emptyListConfig(type_name), ...scope });
        expect(readable(await terraform.client.call("ValidateListResourceConfig", { type_name, config }))).toEqual([
          expect.stringContaining("error Exactly one of account_id and zone_id is required"),
        ]);
      }
    }
  });

  test("of an account that has nothing is empty", async () => {
    for (const [type] of ROWS.filter(([one]) => !ALWAYS.includes(one))) {
      const config = { ...emptyListConfig(type), account_id: terraform.emulator.accountId };
      expect([type, await listOf(type, config)]).toEqual([type, []]);
    }
  });

  test("fails with a summary if the API refuses, for each type", async () => {
    for (const [type] of ROWS) {
      const config = { ...emptyListConfig(type), account_id: "f".repeat(32) };
      const [event, ...more] = await listOf(type, config);
      expect(more).toEqual([]);
      expect(readable({ diagnostics: event?.diagnostic ?? [] })).toEqual([
        expect.stringMatching(/^error Could not list the [^:]+: .*\S/s),
      ]);
    }
  });
});

describe("the action cfaccess_mcp_server_sync", () => {
  const invoke = async (config: object) => {
    const all = { account_id: terraform.emulator.accountId, timeout: null, accept_admin_login: null, ...config };
    const events = await terraform.client.events("InvokeAction", {
      action_type: "cfaccess_mcp_server_sync",
      config: wire(all),
    });
    return events.flatMap(({ progress, completed }) => [
      ...(progress === null ? [] : [progress.message]),
      ...(completed === null ? [] : ["completed", ...readable(completed)]),
    ]);
  };
  const addServer = (auth_type: "bearer" | "oauth") =>
    terraform.emulator.seed({
      "mcp.servers": [{ id: "docs", name: "Docs", hostname: "https://docs.example.com/mcp", auth_type }],
    });

  test("syncs a server, and tells how that goes", async () => {
    addServer("bearer");
    terraform.emulator.requests.clear();
    const events = await invoke({ server_id: "docs" });
    expect(events).toEqual([
      'Syncing MCP server "docs"',
      expect.stringMatching(/^MCP server "docs" is ready: \d+ tools, \d+ prompts?$/),
      "completed",
    ]);
    expect([...terraform.emulator.requests].map(({ endpoint }) => endpoint)).toEqual([
      "mcp.servers.sync",
      "mcp.servers.get",
    ]);
  });

  test("fails if an administrator must log in, or warns if that is accepted", async () => {
    addServer("oauth");
    const texts = await invoke({ server_id: "docs" });
    expect(texts.slice(-2)).toEqual([
      "completed",
      expect.stringMatching(/^error An administrator must log in to MCP server "docs".*dash\.cloudflare\.com/s),
    ]);
    const accepted = await invoke({ server_id: "docs", accept_admin_login: true });
    expect(accepted.at(-1)).toMatch(/^warning An administrator must log in/);
  });

  test("fails for a server that does not exist", async () => {
    expect((await invoke({ server_id: "nothing" })).slice(1)).toEqual([
      "completed",
      expect.stringContaining('error There is no MCP server "nothing"'),
    ]);
  });
});
