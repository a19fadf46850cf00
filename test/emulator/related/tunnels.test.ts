import type { Tunnel } from "../../../lib/emulator/related/api/tunnels";
import type { TunnelConfiguration } from "../../../lib/emulator/related/api/tunnel-configuration";
import { control, emulate, stopEmulators } from "../running-emulators";
import { RelatedCalls, UUID } from "./related-calls";

afterEach(stopEmulators);

const SECRET = "AQIDBAUGBwgBAgMEBQYHCAECAwQFBgcIAQIDBAUGBwg=";

async function tunnels(): Promise<RelatedCalls<Tunnel>> {
  return new RelatedCalls(await emulate(), "cfd_tunnel");
}

test("a tunnel is created, read, updated and deleted; a deleted one can still be read", async () => {
  const calls = await tunnels();
  const tunnel = await calls.create({ name: "office", tunnel_secret: SECRET });
  expect(tunnel).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    account_tag: calls.emulator.accountId,
    name: "office",
    config_src: "local",
    remote_config: false,
    status: "inactive",
    tun_type: "cfd_tunnel",
    connections: [],
    metadata: {},
    conns_active_at: null,
    conns_inactive_at: tunnel.created_at,
    created_at: expect.stringMatching(/\.\d{6}Z$/) as unknown,
    deleted_at: null,
  });
  expect(await calls.result("GET", `/${tunnel.id}`)).toEqual(tunnel);
  expect(await calls.result("PATCH", `/${tunnel.id}`, { name: "home" })).toEqual({ ...tunnel, name: "home" });
  const deleted = await calls.result("DELETE", `/${tunnel.id}?cascade=true`);
  expect(deleted).toEqual({ ...tunnel, name: "home", deleted_at: expect.any(String) as unknown });
  expect(await calls.result("GET", `/${tunnel.id}`)).toEqual(deleted);
  expect(await calls.failure("DELETE", `/${tunnel.id}`)).toContain("404");
  expect(await calls.names()).toEqual([]);
  expect(await calls.names("?is_deleted=true")).toEqual(["home"]);
  await calls.create({ name: "home" });
});

test("the token contains the account, the tunnel and its secret, and the secret is nowhere else", async () => {
  const calls = await tunnels();
  const { id } = await calls.create({ name: "office", tunnel_secret: SECRET });
  const token = await calls.result<string>("GET", `/${id}/token`);
  expect(JSON.parse(Buffer.from(token, "base64").toString())).toEqual({
    a: calls.emulator.accountId,
    t: id,
    s: SECRET,
  });
  const texts = [
    (await calls.send("GET", `/${id}`)).text,
    (await calls.send("GET", "")).text,
    await (await control(calls.emulator, "/state")).text(),
  ];
  expect(texts.join("")).not.toContain(SECRET);
  expect(JSON.stringify(calls.emulator.requests.entries)).not.toContain(SECRET);
  const other = "Ml9zZWNyZXRfMl90dW5uZWxfdXBkYXRl";
  await calls.result("PATCH", `/${id}`, { tunnel_secret: other });
  expect(await calls.result<string>("GET", `/${id}/token`)).not.toBe(token);
  const { id: unnamed } = await calls.create({ name: "without secret" });
  expect((await calls.result<string>("GET", `/${unnamed}/token`)).length).toBeGreaterThan(100);
});

test("tunnels are filtered by name, identifier, prefix, status and time", async () => {
  const calls = await tunnels();
  const { id, created_at } = await calls.create({ name: "a-1" });
  await calls.create({ name: "a-2" });
  await calls.create({ name: "b-1" });
  expect(await calls.names("?name=a-2")).toEqual(["a-2"]);
  expect(await calls.names(`?uuid=${id}`)).toEqual(["a-1"]);
  expect(await calls.names("?include_prefix=a-&exclude_prefix=a-2")).toEqual(["a-1"]);
  expect(await calls.names("?status=healthy")).toEqual([]);
  expect(await calls.names(`?existed_at=${new Date(Date.parse(created_at) - 1_000).toISOString()}`)).toEqual([]);
  expect(await calls.names("?existed_at=2999-01-01T00:00:00Z&per_page=2")).toEqual(["a-1", "a-2"]);
  expect(await calls.names("?was_active_at=2999-01-01T00:00:00Z")).toEqual([]);
  expect(await calls.names(`?was_inactive_at=${new Date(Date.parse(created_at) - 1_000).toISOString()}`)).toEqual([]);
  expect(await calls.names("?was_inactive_at=2999-01-01T00:00:00Z")).toEqual(["a-1", "a-2", "b-1"]);
  expect(await calls.names("?page=2")).toEqual([]);
  const all = new RelatedCalls(calls.emulator, "tunnels");
  expect(await all.names("?per_page=2&page=2")).toEqual(["b-1"]);
  expect((await all.send("GET", "")).envelope.result_info).toEqual({
    page: 1,
    per_page: 1_000,
    count: 3,
    total_count: 3,
  });
});

test("a tunnel has no connections, and cleaning them up succeeds", async () => {
  const calls = await tunnels();
  const { id } = await calls.create({ name: "office" });
  expect((await calls.send("GET", `/${id}/connections`)).envelope).toEqual({
    success: true,
    errors: [],
    messages: [],
    result: [],
  });
  expect(await calls.result("DELETE", `/${id}/connections`)).toBeNull();
});

describe("the configuration of a tunnel", () => {
  const config = {
    ingress: [
      {
        hostname: "app.example.com",
        path: "/bar",
        service: "http://10.0.0.2:8080",
        originRequest: { connectTimeout: 15 },
      },
      { service: "http_status:404" },
    ],
    originRequest: { noTLSVerify: true, access: { audTag: ["a".repeat(64)], teamName: "team", required: true } },
  };

  test("is empty at first, is returned as it was written, and is managed at Cloudflare from then on", async () => {
    const calls = await tunnels();
    const { id } = await calls.create({ name: "office" });
    const at = `/${id}/configurations`;
    expect(await calls.result(`GET`, at)).toMatchObject({ tunnel_id: id, config: null, source: "local" });
    const first = await calls.result<TunnelConfiguration>("PUT", at, { config });
    expect(first).toMatchObject({ tunnel_id: id, config, source: "cloudflare", version: 0 });
    expect(await calls.result("GET", at)).toEqual(first);
    expect(await calls.result("GET", `/${id}`)).toMatchObject({ remote_config: true, config_src: "cloudflare" });
    expect(await calls.result("PUT", at, { config })).toMatchObject({ config, version: 1 });
    await calls.result("DELETE", `/${id}`);
    expect(await calls.failure("GET", at)).toContain("404");
  });

  test.each([
    [
      { ingress: [{ hostname: "a.example.com", service: "http://a" }] },
      "400 1056 /config/ingress/0: Bad Configuration",
    ],
    [{ ingress: [{ service: "http://a" }, { service: "http://b" }] }, "400 1056 /config/ingress/0: Bad Configuration"],
    [{ ingress: [] }, "400 12130 /config/ingress"],
    [{ ingress: [{ hostname: "a" }] }, "400 12130 /config/ingress/0/service"],
    [{ originRequest: { connectTimeout: "15s" } }, "400 12130 /config/originRequest/connectTimeout"],
  ])("fails for %j", async (invalid, failure) => {
    const calls = await tunnels();
    const { id } = await calls.create({ name: "office" });
    expect(await calls.failure("PUT", `/${id}/configurations`, { config: invalid })).toContain(failure);
  });
});

describe("fails and changes nothing", () => {
  test.each([
    [{}, "400 12130 /name"],
    [{ name: "a", tunnel_secret: "short" }, "400 12130 /tunnel_secret"],
    [{ name: "a", tunnel_secret: "*".repeat(40) }, "400 12130 /tunnel_secret"],
    [{ name: "a", config_src: "elsewhere" }, "400 12130 /config_src"],
    [{ name: "taken" }, "409 1013 /name: You already have a tunnel with this name"],
  ])("for %j, and does not repeat a secret", async (body, failure) => {
    const calls = await tunnels();
    await calls.create({ name: "taken" });
    const response = await calls.failure("POST", "", body);
    expect(response).toContain(failure);
    expect(response).not.toContain("tunnel_secret" in body ? `"${body.tunnel_secret}"` : "\n");
  });

  test("for the name of another tunnel", async () => {
    const calls = await tunnels();
    await calls.create({ name: "taken" });
    const { id } = await calls.create({ name: "a" });
    expect(await calls.failure("PATCH", `/${id}`, { name: "taken" })).toContain("409 1013");
    await calls.result("PATCH", `/${id}`, { name: "a" });
  });

  test.each(["", "/token", "/connections", "/configurations"])("with 404 for an unknown tunnel%s", async (rest) => {
    const calls = await tunnels();
    for (const id of [UUID, "__proto__"]) expect(await calls.failure("GET", `/${id}${rest}`)).toContain("404");
  });
});
