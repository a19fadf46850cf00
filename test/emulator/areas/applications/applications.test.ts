import { APPLICATIONS_PER_ACCOUNT } from "../../../../lib/api";
import { State } from "../../../../lib/emulator/state/state";
import { stopEmulators } from "../../emulating";
import { allowEveryone, calling, inline, LEAST, site, type Shown, TYPES } from "./calling";

afterEach(stopEmulators);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

test.each(TYPES)("the least that makes a %s makes one, which is read, listed and deleted", async (type) => {
  const api = await calling();
  const start = api.emulator.snapshot();
  const app = await api.app(LEAST[type]);
  expect(app).toMatchObject({
    ...LEAST[type],
    id: expect.stringMatching(UUID),
    aud: expect.stringMatching(/^[0-9a-f]{64}$/),
    created_at: app.updated_at,
    policies: [],
  });
  expect(await api.ok("GET", `apps/${app.id}`)).toEqual(app);
  expect(await api.ok("GET", `apps/${app.id.toUpperCase()}`)).toEqual(app);
  expect(await api.ok("GET", "apps")).toEqual([app]);
  expect(await api.ok("DELETE", `apps/${app.id}`)).toEqual({ id: app.id });
  expect(await api.refused("GET", `apps/${app.id}`)).toMatchObject({ status: 404 });
  expect(api.emulator.snapshot()).toEqual(start);
});

test("an update replaces what was said, and keeps what the server made", async () => {
  const api = await calling();
  const before = await api.app(site("a.example.com", { custom_deny_message: "No" }));
  const after = await api.ok("PUT", `apps/${before.id}`, site("b.example.com"));
  const { id, aud, created_at } = before;
  expect(after).toMatchObject({ id, aud, created_at, domain: "b.example.com" });
  expect(after).not.toHaveProperty("custom_deny_message");
  expect(after.updated_at > before.updated_at).toBe(true);
});

test("a field that another type has is ignored and logged, or refused when strict", async () => {
  const body = { ...LEAST.bookmark, saas_app: {}, colour: "red" };
  const api = await calling();
  expect(await api.app(body)).not.toHaveProperty("saas_app");
  expect(api.emulator.requests.entries.at(-1)?.unknownFields).toEqual(["/saas_app", "/colour"]);
  const strict = await calling({ strict: true });
  expect((await strict.refused("POST", "apps", body)).message).toContain("strict: unknown fields saas_app, colour");
});

test("null is as good as left out", async () => {
  const api = await calling();
  expect(await api.app(site("a.example.com", { logo_url: null, tags: null }))).not.toHaveProperty("logo_url");
});

test("an account and a zone have applications of their own", async () => {
  const api = await calling();
  const app = await api.app(site("a.example.com"));
  const other = await api.inZone().app(site("a.example.com"));
  expect(await api.ok("GET", "apps")).toEqual([app]);
  expect(await api.inZone().ok("GET", "apps")).toEqual([other]);
});

test("deleting an application takes its own policies and its CA along, and leaves reusable ones", async () => {
  const api = await calling();
  const reusable = await api.policy();
  const { id } = await api.app(site("a.example.com", { policies: [reusable.id, inline("own")] }));
  await api.ok("POST", `apps/${id}/ca`);
  await api.ok("DELETE", `apps/${id}`);
  expect(await api.ok("GET", "apps/ca")).toEqual([]);
  expect(Object.keys(Object.values(api.emulator.snapshot())[0] ?? {})).toEqual(["mcpServers", "policies"]);
});

test("warp, App Launcher and isolated browser have name and domain from the server", async () => {
  const api = await calling();
  const { auth_domain } = await api.ok<{ auth_domain: string }>("GET", "organizations");
  for (const [type, path] of [
    ["warp", "/warp"],
    ["app_launcher", ""],
    ["biso", "/browser"],
  ]) {
    const app = await api.app({ type, name: "mine", domain: "mine.example.com" });
    expect(app).toMatchObject({ name: expect.stringMatching(/^[A-Z]/), domain: `${auth_domain}${path}` });
  }
});

test("tokens of an application are revoked with an empty answer", async () => {
  const api = await calling();
  const { id } = await api.app(site("a.example.com"));
  expect(await api.ok("POST", `apps/${id}/revoke_tokens`)).toEqual({});
});

test("applications are in the state file, and come back with their policies", async () => {
  const api = await calling();
  for (const type of TYPES)
    await api.app({ ...LEAST[type], policies: type === "infrastructure" ? [] : [allowEveryone] });
  const restored = new State(api.emulator.behaviors, () => undefined);
  restored.restore(api.emulator.snapshot());
  expect(restored.snapshot()).toEqual(api.emulator.snapshot());
});

describe("list", () => {
  const listed = async (query: string, ...apps: readonly object[]): Promise<unknown[]> => {
    const api = await calling();
    const made: Shown[] = [];
    for (const app of apps) made.push(await api.app(app));
    const found = await api.ok<Shown[]>("GET", `apps?${query.replace("AUD", made[0]?.aud ?? "")}`);
    return found.map(({ name }) => name);
  };
  const wiki = site("wiki.example.com/en", { name: "Wiki" });
  const mail = {
    type: "self_hosted",
    name: "Mail and wiki",
    destinations: [{ type: "public", uri: "mail.example.com" }],
  };
  const targets = (name: string, more: object) => ({
    type: "infrastructure",
    name,
    target_criteria: [{ port: 22, protocol: "SSH", ...more }],
  });

  test.each([
    ["", ["Wiki", "Mail and wiki"]],
    ["name=wiki", ["Wiki", "Mail and wiki"]],
    ["name=wiki&exact=true", ["Wiki"]],
    ["domain=example.com", ["Wiki", "Mail and wiki"]],
    ["domain=mail.example.com&exact=true", ["Mail and wiki"]],
    ["domain=wiki.example.com&exact=true", []],
    ["aud=AUD", ["Wiki"]],
    ["aud=0", []],
    ["search=MAIL.EX", ["Mail and wiki"]],
    ["search=/en", ["Wiki"]],
    ["name=wiki&domain=mail", ["Mail and wiki"]],
    ["per_page=1&page=2", ["Mail and wiki"]],
  ])("%s", async (query, names) => {
    expect(await listed(query, wiki, mail)).toEqual(names);
  });

  test.each([
    ["hostname=web-1", ["plain", "chosen"]],
    ["hostname=web-2", ["plain"]],
    ["hostname=web", []],
    ["constructor=web-1", []],
  ])("target_attributes %s", async (wanted, names) => {
    const plain = targets("plain", { target_attributes: { hostname: ["web-1", "web-2"] } });
    const chosen = targets("chosen", { include: { target_attributes: { hostname: ["web-1"] } } });
    expect(await listed(`target_attributes=${encodeURIComponent(wanted)}`, plain, chosen)).toEqual(names);
  });
});

describe("fails", () => {
  test.each([
    ["of no type", {}, "/type", "type: required, but not given"],
    ["of an unknown type", { type: "web" }, "/type", 'type: given "web", allowed: "self_hosted", "saas"'],
    [
      "with a field of another form",
      site("a.example.com", { tags: "a" }),
      "/tags",
      'tags: given "a", allowed: type array',
    ],
    [
      "with a redirect to one of no identity providers",
      site("a.example.com", { auto_redirect_to_identity: true }),
      "/auto_redirect_to_identity",
      "given true with 0 allowed_idps",
    ],
    [
      "with unchecked preflight requests and CORS",
      site("a.example.com", { options_preflight_bypass: true, cors_headers: { allowed_methods: ["GET"] } }),
      "/options_preflight_bypass",
      "cannot be combined with cors_headers",
    ],
    [
      "with all origins and some",
      site("a.example.com", { cors_headers: { allow_all_origins: true, allowed_origins: ["https://a"] } }),
      "/cors_headers/allow_all_origins",
      "cannot be combined with allowed_origins",
    ],
    [
      "with a session that ends before it begins",
      site("a.example.com", { session_duration: "-1h" }),
      "/session_duration",
      "0s or longer",
    ],
    [
      "with a second factor that holds too long",
      site("a.example.com", { mfa_config: { session_duration: "721h" } }),
      "/mfa_config/session_duration",
      'mfa_config.session_duration: given "721h", allowed: 0m to 720h',
    ],
    [
      "with OAuth that returns to an open address",
      site("a.example.com", { oauth_configuration: { dynamic_client_registration: { allowed_uris: ["http://a"] } } }),
      "/oauth_configuration/dynamic_client_registration/allowed_uris/0",
      "an https URI",
    ],
    [
      "with a tag that does not exist",
      site("a.example.com", { tags: ["eng"] }),
      "/tags/0",
      'tags.0: there is no tag "eng" here; create it first at access/tags',
    ],
    [
      "with a page that does not exist",
      site("a.example.com", { custom_pages: ["x"] }),
      "/custom_pages/0",
      'there is no custom page "x"',
    ],
    [
      "with an identity provider that does not exist",
      site("a.example.com", { allowed_idps: ["x"] }),
      "/allowed_idps/0",
      'there is no identity provider "x"',
    ],
  ])("to create one %s", async (_what, body, pointer, words) => {
    const api = await calling();
    const refusal = await api.refused("POST", "apps", body);
    expect(refusal).toMatchObject({ status: 400, code: 12130, pointer, message: expect.stringContaining(words) });
  });

  test("to update to what could not be created", async () => {
    const api = await calling();
    const { id } = await api.app(site("a.example.com", { policies: [allowEveryone] }));
    const body = site("a.example.com", { tags: ["eng"], policies: [] });
    expect(await api.refused("PUT", `apps/${id}`, body)).toMatchObject({ status: 400, pointer: "/tags/0" });
  });

  test.each(["GET", "PUT", "DELETE"])("to %s one that is not there", async (method) => {
    const api = await calling();
    const body = method === "PUT" ? site("a.example.com") : undefined;
    for (const id of ["182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e", "__proto__"]) {
      expect(await api.refused(method, `apps/${id}`, body)).toMatchObject({
        status: 404,
        message: expect.stringContaining(`there is no application "${id}" here`),
      });
    }
  });

  test("beyond the account's limit", async () => {
    const api = await calling();
    const apps = Array.from({ length: APPLICATIONS_PER_ACCOUNT }, (_, i) => ({
      type: "bookmark" as const,
      name: `${i}`,
    }));
    api.emulator.seed({ applications: apps });
    expect((await api.refused("POST", "apps", LEAST.bookmark)).message).toContain(
      "an account may have 500 applications",
    );
  });
});

describe("behaviors", () => {
  test("singleAddressesAsBlocks: in destinations and in rules of policies", async () => {
    const api = await calling();
    const destinations = [{ type: "private", cidr: "10.0.0.1" }];
    const include = [{ ip: { ip: "fd00::1" } }, { ip: { ip: "10.0.0.0/8" } }];
    const { id } = await api.app({ type: "self_hosted", destinations, policies: [inline("own", { include })] });
    expect(await api.ok("GET", `apps/${id}`)).toMatchObject({ destinations, policies: [{ include }] });
    api.emulator.behaviors.singleAddressesAsBlocks = true;
    expect(await api.ok("GET", `apps/${id}`)).toMatchObject({
      destinations: [{ type: "private", cidr: "10.0.0.1/32" }],
      policies: [{ include: [{ ip: { ip: "fd00::1/128" } }, { ip: { ip: "10.0.0.0/8" } }] }],
    });
  });

  test("applicationsFlagsFilledIn and applicationsEmptyLists: what was not said is answered, or not", async () => {
    const api = await calling();
    expect(await api.app(site("a.example.com"))).toMatchObject({
      app_launcher_visible: true,
      auto_redirect_to_identity: false,
      enable_binding_cookie: false,
      http_only_cookie_attribute: true,
      options_preflight_bypass: false,
      session_duration: "24h",
      allowed_idps: [],
      tags: [],
    });
    expect(await api.app(LEAST.infrastructure)).not.toHaveProperty("tags");
    api.emulator.behaviors.applicationsFlagsFilledIn = false;
    api.emulator.behaviors.applicationsEmptyLists = false;
    const app = await api.app(site("b.example.com"));
    for (const field of ["app_launcher_visible", "allowed_idps", "tags"]) expect(app).not.toHaveProperty(field);
  });

  test("applicationsTagsSorted: by the alphabet, or as they were sent", async () => {
    const api = await calling();
    for (const name of ["b", "a"]) await api.ok("POST", "tags", { name });
    expect(await api.app(site("a.example.com", { tags: ["b", "a"] }))).toMatchObject({ tags: ["a", "b"] });
    api.emulator.behaviors.applicationsTagsSorted = false;
    expect(await api.app(site("b.example.com", { tags: ["b", "a"] }))).toMatchObject({ tags: ["b", "a"] });
  });
});

test("a tag that an application has is counted, and cannot be deleted under it", async () => {
  const api = await calling();
  await api.ok("POST", "tags", { name: "eng" });
  const { id } = await api.app(site("a.example.com", { tags: ["eng"] }));
  expect(await api.ok("GET", "tags/eng")).toMatchObject({ app_count: 1 });
  expect((await api.refused("DELETE", "tags/eng")).message).toContain(id);
});
