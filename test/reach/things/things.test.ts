import type { ModelDestination, Policy } from "../../../lib/reach/model/access-model";
import { TooManyOverlapsError, thingsOf } from "../../../lib/reach/things";
import { linesOf } from "./readable";
import { application, modelOf, target } from "./sample-models";

const privately = (parts: Partial<Extract<ModelDestination, { type: "private" }>>): ModelDestination => ({
  type: "private",
  ...parts,
});

describe("private destinations", () => {
  const apps = (destinations: Readonly<Record<string, Parameters<typeof privately>[0]>>) =>
    modelOf({
      applications: Object.entries(destinations).map(([key, parts]) => application(key, [privately(parts)])),
    });

  test("without overlap are a thing each", () => {
    expect(linesOf(apps({ lan: { cidr: "10.0.0.0/8", portRange: "443" }, v6: { cidr: "fd00::/8" } }))).toEqual([
      "private 10.0.0.0/8 443: lan",
      "private fd00::/8: v6",
    ]);
  });

  test("are divided where ranges of addresses overlap, for which no order is documented", () => {
    expect(linesOf(apps({ lan: { cidr: "10.0.0.0/8" }, db: { cidr: "10.1.0.0/16", portRange: "5432" } }))).toEqual([
      "private 10.0.0.0/8: lan",
      "private 10.1.0.0/16 5432: one of db, lan",
    ]);
  });

  test("are divided by ports, protocol and virtual network", () => {
    const before = apps({ all: { cidr: "10.0.0.0/24" } });
    const after = apps({
      some: { cidr: "10.0.0.0/24", portRange: "80-90", l4Protocol: "tcp", virtualNetwork: "prod" },
    });
    expect(linesOf(before, after)).toEqual([
      "private 10.0.0.0/24 tcp 80-90 prod: all -> some",
      "private 10.0.0.0/24: all -> unprotected",
    ]);
  });

  test("have no thing of which nothing is left", () => {
    const halves = { low: { cidr: "10.0.0.0/25" }, high: { cidr: "10.0.0.128/25" } };
    expect(linesOf(apps({ all: { cidr: "10.0.0.0/24" } }), apps(halves))).toEqual([
      "private 10.0.0.0/25: all -> low",
      "private 10.0.0.128/25: all -> high",
    ]);
  });

  test("by hostname are decided by the more specific one", () => {
    expect(
      linesOf(apps({ all: { hostname: "*.internal" }, wiki: { hostname: "Wiki.internal", portRange: "443" } })),
    ).toEqual(["private *.internal: all", "private wiki.internal 443: wiki"]);
  });

  test("by hostname are other things than by address", () => {
    expect(linesOf(apps({ wiki: { hostname: "wiki.internal" }, lan: { cidr: "10.0.0.0/8" } }))).toEqual([
      "private 10.0.0.0/8: lan",
      "private wiki.internal: wiki",
    ]);
  });

  test("without application are left to Gateway: Access does not protect them", () => {
    expect(linesOf(apps({ lan: { cidr: "10.0.0.0/8" } }), apps({}))).toEqual([
      "private 10.0.0.0/8: lan -> unprotected",
    ]);
  });
});

describe("targets", () => {
  const ssh = (include: Extract<ModelDestination, { type: "targets" }>["criteria"]["include"]): ModelDestination => ({
    type: "targets",
    criteria: { protocol: "SSH", port: 22, include, require: [], exclude: [] },
  });
  const policy = (usernames: readonly string[]): Policy => ({
    key: "admins",
    origin: {},
    decision: "allow",
    reusable: false,
    include: [],
    require: [],
    exclude: [],
    connection: { ssh: { usernames, allowEmailAlias: true } },
  });
  const db = (include: Parameters<typeof ssh>[0], key = "db") =>
    application(key, [ssh(include)], { type: "infrastructure", policies: ["admins"] });

  test("are one thing for all that the same criteria match, and one for each Unix user", () => {
    const targets = Array.from({ length: 5000 }, (_, index) => target(`db-${index}`, { env: "prod" }));
    const model = modelOf({
      applications: [db([{ tag: "env", values: ["prod"] }])],
      policies: [policy(["root"])],
      targets,
    });
    const things = [...thingsOf(model, model)].map(({ thing }) => thing);
    expect(things).toMatchObject([
      { kind: "ssh", port: 22, user: "root", targets: { criteria: "tag env is prod" } },
      { kind: "ssh", port: 22, user: undefined },
    ]);
    expect(things[0]).toHaveProperty("targets.known.length", 5000);
  });

  test("are things also where the source has none of them", () => {
    expect(linesOf(modelOf({ applications: [db([{ hostname: ["db-1", "db-2"] }])] }))).toEqual([
      "ssh *@[hostname db-1 or db-2]:22: db",
    ]);
  });

  test("are told apart where criteria change", () => {
    const before = modelOf({ applications: [db([{ hostname: ["db-1"] }])], targets: [target("DB-1")] });
    const after = modelOf({ applications: [db([{ hostname: ["db-1", "db-2"] }])], targets: [target("DB-1")] });
    expect(linesOf(before, after)).toEqual([
      "ssh *@[hostname db-1|DB-1]:22: db",
      "ssh *@[hostname db-2]:22: unprotected -> db",
    ]);
  });

  test("are told apart where the targets change", () => {
    const applications = [db([{ tag: "env", values: ["dev"] }], "dev"), db([{ tag: "env", values: ["prod"] }], "prod")];
    const before = modelOf({ applications, targets: [target("web", { env: "dev" })] });
    const after = modelOf({ applications, targets: [target("web", { env: "prod" })] });
    expect(linesOf(before, after)).toContain("ssh *@[attributes that change|web]:22: dev -> prod");
  });

  test("that two applications match may be decided by either", () => {
    const applications = [db([{ tag: "env", values: ["prod"] }], "one"), db([{ hostname: ["db"] }], "two")];
    expect(linesOf(modelOf({ applications, targets: [target("db", { env: "prod" })] }))).toEqual([
      "ssh *@[hostname db, and tag env is prod|db]:22: one of one, two",
      "ssh *@[hostname db]:22: two",
      "ssh *@[tag env is prod]:22: one",
    ]);
  });

  test("fails, instead of guessing, where criteria tell too many tags apart", () => {
    const values = Array.from({ length: 10 }, (_, index) => `${index}`);
    const criteria = Array.from({ length: 6 }, (_, index) => ({ tag: `tag-${index}`, values }));
    const model = modelOf({ applications: [db(criteria)] });
    expect(() => [...thingsOf(model, model)]).toThrow(TooManyOverlapsError);
  });
});

describe("MCP", () => {
  const server = { key: "docs", name: "Docs", origin: {}, url: "https://mcp.example.com/docs", toolOverrides: [] };
  const portal = (servers: readonly string[]) => ({
    key: "portal",
    name: "Portal",
    origin: {},
    hostname: "portal.example.com",
    servers: servers.map((one) => ({
      server: one,
      defaultDisabled: false,
      onBehalf: true,
      toolOverrides: [{ name: "delete", enabled: false }],
    })),
  });

  test("tools are things by portal, server and name, and so are those that nothing names", () => {
    const model = modelOf({
      applications: [application("site", ["mcp.example.com"])],
      mcpServers: [{ ...server, tools: ["search"] }],
      mcpPortals: [portal(["docs"])],
    });
    expect(linesOf(model)).toEqual([
      "server Docs at https://mcp.example.com/docs: site",
      "tool Portal/Docs/*: portal/docs/*",
      "tool Portal/Docs/delete: portal/docs/delete",
      "tool Portal/Docs/search: portal/docs/search",
      "url mcp.example.com: site",
    ]);
  });

  test("a server that the portal no longer has is absent", () => {
    const before = modelOf({ mcpServers: [server], mcpPortals: [portal(["docs"])] });
    const after = modelOf({ mcpServers: [server], mcpPortals: [portal([])] });
    expect(linesOf(before, after)).toContain("tool Portal/Docs/*: portal/docs/* -> absent");
  });

  test("the application of a server whose portal is not in the source is a thing itself", () => {
    const model = modelOf({
      applications: [application("mcp", [{ type: "mcp_server", server: "x" }], { type: "mcp" })],
    });
    expect(linesOf(model)).toEqual(["mcp mcp: mcp"]);
  });
});

test("Workers are decided by their previews, by the Worker, by all previews and by all Workers, in this order", () => {
  const applications = [
    application("all", [{ type: "all_workers" }]),
    application("previews", [{ type: "all_preview_workers" }]),
    application("api", [{ type: "worker", worker: "api" }]),
    application("beta", [{ type: "preview_worker", worker: "beta" }]),
  ];
  expect(linesOf(modelOf({ applications }))).toEqual([
    "worker * preview: previews",
    "worker *: all",
    "worker api preview: api",
    "worker api: api",
    "worker beta preview: beta",
    "worker beta: all",
  ]);
});

test("applications that are reached by themselves are things, whatever their hostname", () => {
  const applications = (["saas", "app_launcher", "warp", "biso", "dash_sso", "proxy_endpoint"] as const).map((type) =>
    application(type, ["team.cloudflareaccess.com"], { type }),
  );
  expect(linesOf(modelOf({ applications }), modelOf({}))).toEqual([
    "app_launcher undefined: app_launcher -> absent",
    "biso undefined: biso -> absent",
    "dash_sso dash_sso: dash_sso -> unprotected",
    "proxy_endpoint proxy_endpoint: proxy_endpoint -> unprotected",
    "saas saas: saas -> absent",
    "warp undefined: warp -> absent",
  ]);
});

test("what the source does not tell is a thing of which nothing is known in the other model", () => {
  const destination = { type: "opaque", fact: { name: "domain of web", reason: "it is unknown until apply" } } as const;
  const model = modelOf({ applications: [application("web", [destination])] });
  expect(linesOf(model)).toEqual(["opaque domain of web: web"]);
  expect(linesOf(modelOf({}), model)).toEqual(["opaque domain of web: unknown -> web"]);
});
