import { ConfigurationError, type AccessClient } from "../../lib/client";
import { clientOf, target, TARGET_ID } from "./sample";
import { ACCOUNT, ok, raw, refuse, ScriptedServer, TOKEN, ZONE } from "./scripted-server";

const collection = `/accounts/${ACCOUNT}/infrastructure/targets`;

describe("a request", () => {
  let server: ScriptedServer;
  let client: AccessClient;

  beforeEach(async () => {
    server = await ScriptedServer.start(ok(target()));
    client = clientOf(server);
  });
  afterEach(async () => {
    await client.close();
    await server.stop();
  });

  test("sends path parameters in the path and the others in the body", async () => {
    await client.infrastructure.targets.update({
      target_id: TARGET_ID,
      hostname: "web-1",
      ip: { ipv4: { ip_addr: "10.0.0.1" } },
      tags: { role: "web" },
    });
    const [request] = server.requests;
    expect(request).toMatchObject({ method: "PUT", url: `/client/v4${collection}/${TARGET_ID}` });
    expect(JSON.parse(request?.body ?? "")).toEqual({
      hostname: "web-1",
      ip: { ipv4: { ip_addr: "10.0.0.1" } },
      tags: { role: "web" },
    });
    expect(request?.headers["content-type"]).toBe("application/json");
  });

  test("returns the result of the envelope", async () => {
    await expect(client.infrastructure.targets.get({ target_id: TARGET_ID })).resolves.toEqual(target());
  });

  test("returns the content of a response without an envelope, if the endpoint has such a response", async () => {
    const pem = "-----BEGIN CERTIFICATE-----\n";
    server = await replaced(server, raw(200, pem, { "content-type": "application/x-pem-file" }));
    client = clientOf(server);
    await expect(client.samlCertificates.getPem({ saml_cert_set_id: TARGET_ID })).resolves.toBe(pem);
    expect(server.requests[0]?.headers.accept).toBe("application/x-pem-file");
  });

  test("fails for a login page instead of such a response", async () => {
    server = await replaced(server, raw(200, "<html></html>", { "content-type": "text/html" }));
    client = clientOf(server);
    await expect(client.samlCertificates.getPem({ saml_cert_set_id: TARGET_ID })).rejects.toMatchObject({
      code: "ACCESS_ERR_MALFORMED_RESPONSE",
    });
  });

  test("sends a list as body if the endpoint expects a list", async () => {
    const batch = [{ hostname: "a", ip: {} }];
    server = await replaced(server, ok([target()]));
    client = clientOf(server);
    await expect(client.infrastructure.targets.createBatch({ body: batch }).toArray()).resolves.toEqual([target()]);
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual(batch);
  });

  test("has neither body nor content type if the endpoint expects none", async () => {
    await client.gatewayCa.create();
    expect(server.requests[0]).toMatchObject({ method: "POST", body: "" });
    expect(server.requests[0]?.headers).not.toHaveProperty("content-type");
    expect(server.requests[0]?.headers["content-length"]).toBe("0");
  });

  test("repeats query parameters that are lists, encodes them, and omits null and undefined", async () => {
    server = await replaced(server, ok([]));
    client = clientOf(server);
    await client.infrastructure.targets
      .list({ tag: ["env:prod", "team:a&b"], hostname: null, ip_like: undefined, order: "hostname", per_page: 7 })
      .toArray();
    expect(server.paths).toEqual([`${collection}?per_page=7&page=1&tag=env%3Aprod&tag=team%3Aa%26b&order=hostname`]);
  });

  test("omits undefined keys", async () => {
    await client.infrastructure.targets.create({ hostname: "a", ip: {}, tags: undefined });
    expect(server.requests[0]?.body).toBe('{"hostname":"a","ip":{}}');
  });

  test("percent-encodes path parameters", async () => {
    await client.gatewayCa.delete({ certificate_id: "a/b?c#d é" });
    expect(server.paths).toEqual([`/accounts/${ACCOUNT}/access/gateway_ca/a%2Fb%3Fc%23d%20%C3%A9`]);
  });

  test("carries a token, or an email address and a key, and a user agent", async () => {
    await client.tokens.verify();
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      "user-agent": "cdktf-cloudflare-access",
    });
    const keyed = clientOf(server, { email: "me@example.com", apiKey: "k".repeat(37), userAgent: "tool/1" });
    await keyed.tokens.verify();
    await keyed.close();
    expect(server.requests[1]?.headers).toMatchObject({
      "x-auth-email": "me@example.com",
      "x-auth-key": "k".repeat(37),
      "user-agent": "tool/1 cdktf-cloudflare-access",
    });
    expect(server.requests[1]?.headers).not.toHaveProperty("authorization");
  });

  test("without a result accepts a response without a body", async () => {
    server = await replaced(server, raw(204, ""), raw(200, ""), ok(null));
    client = clientOf(server);
    for (let call = 0; call < 3; call += 1) {
      await expect(client.infrastructure.targets.delete({ target_id: TARGET_ID })).resolves.toBeUndefined();
    }
  });

  test("accepts a base URL with a trailing slash", async () => {
    const other = clientOf({ url: `${server.url}/` });
    await other.tokens.verify();
    await other.close();
    expect(server.paths).toEqual(["/user/tokens/verify"]);
  });

  test("reuses connections", async () => {
    const seen = new Set<unknown>();
    server = await replaced(server, (response, request, socket) => {
      seen.add(socket);
      ok(target())(response, request, socket);
    });
    client = clientOf(server);
    for (let call = 0; call < 20; call += 1) await client.tokens.verify();
    // undici opens a second connection if a call directly follows the response to the previous one.
    expect(seen.size).toBeLessThanOrEqual(2);
  });

  test("survives an idle connection that the server closed, even if it is unsafe to repeat", async () => {
    await client.gatewayCa.create();
    await server.dropConnections();
    await client.gatewayCa.create();
    expect(server.requests).toHaveLength(2);
  });

  test.each(["", ".", ".."])("fails for %j as path parameter, and sends nothing", async (target_id) => {
    const call = client.infrastructure.targets.get({ target_id });
    await expect(call).rejects.toThrow(ConfigurationError);
    await expect(call).rejects.toThrow(/target_id/);
    expect(server.requests).toEqual([]);
  });

  test("fails for strings that are not well-formed Unicode", async () => {
    await expect(client.gatewayCa.delete({ certificate_id: "\ud800" })).rejects.toThrow("an unpaired surrogate");
    await expect(client.infrastructure.targets.list({ hostname: "\ud800" }).toArray()).rejects.toThrow("hostname");
  });

  test("fails for an unknown parameter, and lists the existing ones", async () => {
    const input = { target_id: TARGET_ID, hostnam: "x" };
    await expect(client.infrastructure.targets.get(input)).rejects.toMatchObject({
      code: "ACCESS_ERR_CONFIGURATION",
      message: 'infrastructure.targets.get has no parameter "hostnam".',
      hint: "Its parameters are target_id.",
    });
    expect(server.requests).toEqual([]);
  });

  test("fails for a missing path parameter", async () => {
    // @ts-expect-error target_id is required
    await expect(client.infrastructure.targets.get({})).rejects.toThrow("requires target_id");
  });

  test("fails for a missing body that is a list", async () => {
    // @ts-expect-error body is required
    await expect(client.infrastructure.targets.createBatch({}).toArray()).rejects.toThrow("requires body");
  });

  test("fails for a body that cannot be serialized to JSON", async () => {
    const input = { hostname: 1n as unknown as string, ip: {} };
    await expect(client.infrastructure.targets.create(input)).rejects.toThrow(ConfigurationError);
  });

  test("fails without an account only if the endpoint requires one", async () => {
    const withoutAccount = clientOf(server, { accountId: undefined });
    await expect(withoutAccount.gatewayCa.create()).rejects.toMatchObject({
      code: "ACCESS_ERR_CONFIGURATION",
      hint: expect.stringContaining("CLOUDFLARE_ACCOUNT_ID"),
    });
    await withoutAccount.tokens.verify();
    await withoutAccount.close();
    expect(server.paths).toEqual(["/user/tokens/verify"]);
  });

  test("uses the account even if the client has a zone, if the endpoint exists for accounts only", async () => {
    const zoned = clientOf(server, { zoneId: ZONE });
    await zoned.gatewayCa.create();
    await zoned.close();
    expect(server.paths).toEqual([`/accounts/${ACCOUNT}/access/gateway_ca`]);
  });

  test("survives 200 concurrent calls over 16 connections", async () => {
    const calls = Array.from({ length: 200 }, () => client.tokens.verify());
    await expect(Promise.all(calls)).resolves.toHaveLength(200);
  });

  test("fails without affecting later calls of the client", async () => {
    server = await replaced(server, refuse(404), ok(target()));
    client = clientOf(server);
    await expect(client.tokens.verify()).rejects.toThrow("404");
    await expect(client.tokens.verify()).resolves.toEqual(target());
  });

  async function replaced(old: ScriptedServer, ...responders: Parameters<typeof ScriptedServer.start>) {
    await client.close();
    await old.stop();
    return ScriptedServer.start(...responders);
  }
});
