import { DOMAINS_PER_APPLICATION } from "../../../../lib/api";
import { stopEmulators } from "../../running-emulators";
import { accessCalls, LEAST, site } from "./access-calls";

afterEach(stopEmulators);

const publicly = (...uris: string[]): object[] => uris.map((uri) => ({ type: "public", uri }));

test.each([
  ["domain", { domain: "a.example.com/x" }, ["a.example.com/x"], "a.example.com/x"],
  [
    "destinations",
    { destinations: publicly("a.example.com", "b.example.com") },
    ["a.example.com", "b.example.com"],
    "a.example.com",
  ],
  ["self_hosted_domains", { self_hosted_domains: ["a.example.com"] }, ["a.example.com"], "a.example.com"],
])("the other fields are derived from %s", async (_field, said, uris, domain) => {
  const api = await accessCalls();
  expect(await api.app({ type: "self_hosted", ...said })).toMatchObject({
    domain,
    destinations: publicly(...uris),
    self_hosted_domains: uris,
  });
});

test("an updated domain updates the fields derived from it", async () => {
  const api = await accessCalls();
  const { id } = await api.app(site("a.example.com"));
  expect(await api.ok("PUT", `apps/${id}`, site("b.example.com"))).toMatchObject({
    destinations: publicly("b.example.com"),
    self_hosted_domains: ["b.example.com"],
  });
});

test("private destinations have no domain", async () => {
  const api = await accessCalls();
  const destinations = [
    { type: "private", cidr: "10.0.0.0/8", port_range: "443" },
    { type: "worker", worker_id: "w" },
  ];
  const app = await api.app({ type: "self_hosted", destinations });
  expect(app).toMatchObject({ destinations });
  expect(app).not.toHaveProperty("domain");
  expect(app).not.toHaveProperty("self_hosted_domains");
});

test("a domain is free again when its application moves or is deleted, and bookmarks occupy none", async () => {
  const api = await accessCalls();
  const { id } = await api.app(site("a.example.com"));
  await api.app({ ...LEAST.bookmark, domain: "a.example.com" });
  await api.ok("PUT", `apps/${id}`, site("b.example.com"));
  const { id: second } = await api.app(site("a.example.com"));
  await api.ok("DELETE", `apps/${second}`);
  await api.app(site("a.example.com/"));
  await api.app(site("a.example.com/path"));
});

test("applicationsDestinationsDerived off: only the domain is derived", async () => {
  const api = await accessCalls({ behaviors: { applicationsDestinationsDerived: false } });
  expect(await api.app(site("a.example.com"))).not.toHaveProperty("destinations");
  const destinations = publicly("b.example.com");
  expect(await api.app({ type: "self_hosted", destinations })).toMatchObject({ domain: "b.example.com", destinations });
});

describe("fails", () => {
  test.each([
    ["domain", site("A.Example.com/")],
    ["destinations", { type: "vnc", destinations: publicly("b.example.com", "a.example.com") }],
    ["self_hosted_domains", { type: "ssh", self_hosted_domains: ["a.example.com"] }],
  ])("with 12136 when another application has the domain in %s", async (_field, body) => {
    const api = await accessCalls();
    const { id } = await api.app(site("a.example.com"));
    expect(await api.failure("POST", "apps", body)).toMatchObject({
      status: 409,
      code: 12136,
      message: `access.api.error.application_already_exists: domain a.example.com already belongs to application ${id} (a.example.com)`,
    });
  });

  test("for an update to the domain of another application", async () => {
    const api = await accessCalls();
    await api.app(site("a.example.com"));
    const { id } = await api.app(site("b.example.com"));
    expect(await api.failure("PUT", `apps/${id}`, site("a.example.com"))).toMatchObject({ code: 12136 });
  });

  test.each(["warp", "app_launcher"] as const)("to create a second %s", async (type) => {
    const api = await accessCalls();
    await api.app(LEAST[type]);
    expect(await api.failure("POST", "apps", LEAST[type])).toMatchObject({
      status: 409,
      code: 12136,
      pointer: "/type",
    });
  });

  test.each(["all_workers", "all_preview_workers"])("to protect %s twice", async (type) => {
    const api = await accessCalls();
    const body = { type: "self_hosted", destinations: [{ type }] };
    await api.app(body);
    expect(await api.failure("POST", "apps", body)).toMatchObject({ code: 12136, pointer: "/destinations" });
  });

  const many = Array.from({ length: DOMAINS_PER_APPLICATION + 1 }, (_, i) => `${i}.example.com`);
  test.each([
    ["nowhere", {}, "/domain", "domain: required, unless destinations has an entry (type self_hosted)"],
    ["with a URL as its domain", { domain: "https://a.example.com" }, "/domain", "without https://"],
    ["without a hostname", { destinations: publicly("a b") }, "/destinations/0/uri", 'destinations.0.uri: given "a b"'],
    ["with too many domains", { destinations: publicly(...many) }, "/destinations", "given 51 domains, allowed: 50"],
    [
      "with an incomplete public destination",
      { destinations: [{ type: "public" }] },
      "/destinations/0/uri",
      "uri is required",
    ],
    [
      "with an incomplete private destination",
      { destinations: [{ type: "private" }] },
      "/destinations/0/cidr",
      "cidr or hostname is required",
    ],
    [
      "with an incomplete Worker destination",
      { destinations: [{ type: "worker" }] },
      "/destinations/0/worker_id",
      "worker_id is required",
    ],
    [
      "with a destination of unknown type",
      { destinations: [{ type: "moon" }] },
      "/destinations/0/type",
      'destinations.0.type: given "moon", allowed: "public", "private"',
    ],
    [
      "with the destination of an MCP server",
      { destinations: [{ type: "via_mcp_server_portal", mcp_server_id: "docs" }] },
      "/destinations/0/type",
      "any type except via_mcp_server_portal",
    ],
  ])("to create one %s", async (_where, said, pointer, words) => {
    const api = await accessCalls();
    const failure = await api.failure("POST", "apps", { type: "self_hosted", ...said });
    expect(failure).toMatchObject({ status: 400, code: 12130, pointer, message: expect.stringContaining(words) });
  });

  test.each([
    ["without a server", {}, "/destinations"],
    ["with an empty list", { destinations: [] }, "/destinations"],
    ["with a public destination", { destinations: publicly("a.example.com") }, "/destinations/0/type"],
    [
      "without the identifier of the server",
      { destinations: [{ type: "via_mcp_server_portal" }] },
      "/destinations/0/mcp_server_id",
    ],
  ])("to make an MCP application %s", async (_what, said, pointer) => {
    const api = await accessCalls();
    expect(await api.failure("POST", "apps", { type: "mcp", ...said })).toMatchObject({ code: 12130, pointer });
  });

  test("with 12130 for a portal with the destination of an MCP server", async () => {
    const api = await accessCalls();
    const destinations = [{ type: "via_mcp_server_portal", mcp_server_id: "docs" }];
    expect(await api.failure("POST", "apps", { ...LEAST.mcp_portal, destinations })).toMatchObject({ code: 12130 });
  });
});
