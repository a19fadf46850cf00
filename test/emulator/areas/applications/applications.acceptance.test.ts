import { APPLICATIONS_PER_ACCOUNT } from "../../../../lib/api";
import { State } from "../../../../lib/emulator/state/state";
import { stopEmulators } from "../../running-emulators";
import { allowEveryone, accessCalls, inline, LEAST, site, type AnyApplication, TYPES } from "./access-calls";

afterEach(stopEmulators);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

test.each(TYPES)("a %s is created with its required fields only, read, listed and deleted", async (type) => {
  const api = await accessCalls();
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
  expect(await api.failure("GET", `apps/${app.id}`)).toMatchObject({ status: 404 });
  expect(api.emulator.snapshot()).toEqual(start);
});

test("an update replaces the input and keeps the values that the server generated", async () => {
  const api = await accessCalls();
  const before = await api.app(site("a.example.com", { custom_deny_message: "No" }));
  const after = await api.ok("PUT", `apps/${before.id}`, site("b.example.com"));
  const { id, aud, created_at } = before;
  expect(after).toMatchObject({ id, aud, created_at, domain: "b.example.com" });
  expect(after).not.toHaveProperty("custom_deny_message");
  expect(after.updated_at > before.updated_at).toBe(true);
});

test("a field of another type is ignored and logged, or rejected in strict mode", async () => {
  const body = { ...LEAST.bookmark, saas_app: {}, colour: "red" };
  const api = await accessCalls();
  expect(await api.app(body)).not.toHaveProperty("saas_app");
  expect(api.emulator.requests.entries.at(-1)?.unknownFields).toEqual(["/saas_app", "/colour"]);
  const strict = await accessCalls({ strict: true });
  expect((await strict.failure("POST", "apps", body)).message).toContain("strict: unknown fields saas_app, colour");
});

test("null equals an omitted field", async () => {
  const api = await accessCalls();
  expect(await api.app(site("a.example.com", { logo_url: null, tags: null }))).not.toHaveProperty("logo_url");
});

test("accounts and zones have separate applications", async () => {
  const api = await accessCalls();
  const app = await api.app(site("a.example.com"));
  const other = await api.inZone().app(site("a.example.com"));
  expect(await api.ok("GET", "apps")).toEqual([app]);
  expect(await api.inZone().ok("GET", "apps")).toEqual([other]);
});

test("deleting an application deletes its own policies and its CA, but no reusable policies", async () => {
  const api = await accessCalls();
  const reusable = await api.policy();
  const { id } = await api.app(site("a.example.com", { policies: [reusable.id, inline("own")] }));
  await api.ok("POST", `apps/${id}/ca`);
  await api.ok("DELETE", `apps/${id}`);
  expect(await api.ok("GET", "apps/ca")).toEqual([]);
  expect(Object.keys(Object.values(api.emulator.snapshot())[0] ?? {})).toEqual(["mcpServers", "policies"]);
});

test("the server sets name and domain of warp, App Launcher and isolated browser", async () => {
  const api = await accessCalls();
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

test("revoking the tokens of an application returns an empty object", async () => {
  const api = await accessCalls();
  const { id } = await api.app(site("a.example.com"));
  expect(await api.ok("POST", `apps/${id}/revoke_tokens`)).toEqual({});
});

test("applications are restored from the state file with their policies", async () => {
  const api = await accessCalls();
  for (const type of TYPES)
    await api.app({ ...LEAST[type], policies: type === "infrastructure" ? [] : [allowEveryone] });
  const restored = new State(api.emulator.behaviors, () => undefined);
  restored.restore(api.emulator.snapshot());
  expect(restored.snapshot()).toEqual(api.emulator.snapshot());
});

describe("list", () => {
  const listed = async (query: string, ...apps: readonly object[]): Promise<unknown[]> => {
    const api = await accessCalls();
    const made: AnyApplication[] = [];
    for (const app of apps) made.push(await api.app(app));
    const found = await api.ok<AnyApplication[]>("GET", `apps?${query.replace("AUD", made[0]?.aud ?? "")}`);
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
    ["without a type", {}, "/type", "type is a required field"],
    ["of an unknown type", { type: "web" }, "/type", 'type: given "web", allowed: "self_hosted", "saas"'],
    [
      "with a field of the wrong type",
      site("a.example.com", { tags: "a" }),
      "/tags",
      'tags: given "a", allowed: type array',
    ],
    [
      "with auto_redirect_to_identity, but without identity providers",
      site("a.example.com", { auto_redirect_to_identity: true }),
      "/auto_redirect_to_identity",
      "given true with 0 allowed_idps",
    ],
    [
      "with options_preflight_bypass and cors_headers",
      site("a.example.com", { options_preflight_bypass: true, cors_headers: { allowed_methods: ["GET"] } }),
      "/options_preflight_bypass",
      "cannot be combined with cors_headers",
    ],
    [
      "with allow_all_origins and allowed_origins",
      site("a.example.com", { cors_headers: { allow_all_origins: true, allowed_origins: ["https://a"] } }),
      "/cors_headers/allow_all_origins",
      "cannot be combined with allowed_origins",
    ],
    [
      "with a negative session duration",
      site("a.example.com", { session_duration: "-1h" }),
      "/session_duration",
      "0s or longer",
    ],
    [
      "with an MFA session that is too long",
      site("a.example.com", { mfa_config: { session_duration: "721h" } }),
      "/mfa_config/session_duration",
      'mfa_config.session_duration: given "721h", allowed: 0m to 720h',
    ],
    [
      "with an OAuth redirect URI without TLS",
      site("a.example.com", { oauth_configuration: { dynamic_client_registration: { allowed_uris: ["http://a"] } } }),
      "/oauth_configuration/dynamic_client_registration/allowed_uris/0",
      "an https URI",
    ],
    [
      "with a tag that does not exist",
      site("a.example.com", { tags: ["eng"] }),
      "/tags/0",
      'tags contain a tag that does not exist: "eng"; create it first at access/tags',
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
    const api = await accessCalls();
    const failure = await api.failure("POST", "apps", body);
    expect(failure).toMatchObject({ status: 400, code: 12130, pointer, message: expect.stringContaining(words) });
  });

  test("to update one to an input that create rejects", async () => {
    const api = await accessCalls();
    const { id } = await api.app(site("a.example.com", { policies: [allowEveryone] }));
    const body = site("a.example.com", { tags: ["eng"], policies: [] });
    expect(await api.failure("PUT", `apps/${id}`, body)).toMatchObject({ status: 400, pointer: "/tags/0" });
  });

  test.each(["GET", "PUT", "DELETE"])("to %s one that does not exist", async (method) => {
    const api = await accessCalls();
    const body = method === "PUT" ? site("a.example.com") : undefined;
    for (const id of ["182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e", "__proto__"]) {
      expect(await api.failure(method, `apps/${id}`, body)).toMatchObject({
        status: 404,
        message: expect.stringContaining(`application "${id}" not found`),
      });
    }
  });

  test("beyond the account's limit", async () => {
    const api = await accessCalls();
    const apps = Array.from({ length: APPLICATIONS_PER_ACCOUNT }, (_, i) => ({
      type: "bookmark" as const,
      name: `${i}`,
    }));
    api.emulator.seed({ applications: apps });
    expect((await api.failure("POST", "apps", LEAST.bookmark)).message).toContain(
      "an account may have 500 applications",
    );
  });
});

describe("behaviors", () => {
  test("singleAddressesAsBlocks: in destinations and in rules of policies", async () => {
    const api = await accessCalls();
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

  test("applicationsFlagsFilledIn and applicationsEmptyLists: omitted fields are returned with defaults, or not at all", async () => {
    const api = await accessCalls();
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

  test("applicationsTagsSorted: in alphabetical order, or as they were sent", async () => {
    const api = await accessCalls();
    for (const name of ["b", "a"]) await api.ok("POST", "tags", { name });
    expect(await api.app(site("a.example.com", { tags: ["b", "a"] }))).toMatchObject({ tags: ["a", "b"] });
    api.emulator.behaviors.applicationsTagsSorted = false;
    expect(await api.app(site("b.example.com", { tags: ["b", "a"] }))).toMatchObject({ tags: ["b", "a"] });
  });
});

test("a tag counts its applications, and cannot be deleted while one uses it", async () => {
  const api = await accessCalls();
  await api.ok("POST", "tags", { name: "eng" });
  const { id } = await api.app(site("a.example.com", { tags: ["eng"] }));
  expect(await api.ok("GET", "tags/eng")).toMatchObject({ app_count: 1 });
  expect((await api.failure("DELETE", "tags/eng")).message).toContain(id);
});
