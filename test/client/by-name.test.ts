import { AccessClient, call, describeRequest, type List } from "../../lib/client";
import { clientOf, errorWith, target, TARGET_ID } from "./sample";
import { ACCOUNT, ok, ScriptedServer, TOKEN } from "./scripted-server";

describe("a call by name", () => {
  let server: ScriptedServer;
  let client: AccessClient;

  beforeEach(async () => {
    server = await ScriptedServer.start(ok([target()]));
    client = clientOf(server);
  });
  afterEach(async () => {
    await client.close();
    await server.stop();
  });

  test("does the same as the method of that name", async () => {
    const list = call(client, "infrastructure.targets.list", { hostname: "a" }) as List<unknown>;
    await expect(list.toArray()).resolves.toEqual([target()]);
    expect(server.paths[0]).toContain("hostname=a");
    await expect(call(client, "tokens.verify")).resolves.toEqual([target()]);
  });

  test("can be cancelled", async () => {
    const signal = AbortSignal.abort();
    await expect(call(client, "tokens.verify", {}, { signal })).rejects.toMatchObject({ code: "ACCESS_ERR_ABORTED" });
  });

  test.each([
    ["infrastructure.targets.lst", /infrastructure\.targets has .*infrastructure\.targets\.list/],
    ["infrastructure.targets", /groups are|infrastructure has/],
    ["nothing", /groups are .*gatewayCa/],
    ["", /groups are/],
    ["constructor", /groups are/],
    ["tokens.constructor", /tokens has tokens\.verify/],
  ])("fails for %j, and lists the existing names", (name, hint) => {
    expect(() => call(client, name)).toThrow(errorWith({ hint: expect.stringMatching(hint) }));
    expect(server.requests).toEqual([]);
  });
});

describe("the description of a request", () => {
  const where = { accountId: ACCOUNT, baseUrl: "http://127.0.0.1:1/client/v4" };
  const collection = `http://127.0.0.1:1/client/v4/accounts/${ACCOUNT}/infrastructure/targets`;

  test("shows the request without sending it, and without credentials", () => {
    const input = { target_id: TARGET_ID, hostname: "a", ip: { ipv4: { ip_addr: "10.0.0.1" } } };
    expect(describeRequest(where, "infrastructure.targets.update", input)).toEqual({
      method: "PUT",
      url: `${collection}/${TARGET_ID}`,
      body: { hostname: "a", ip: { ipv4: { ip_addr: "10.0.0.1" } } },
    });
  });

  test("of a list shows the request for its first page", () => {
    expect(describeRequest(where, "infrastructure.targets.list", { tag: ["a:b", "c:d"] })).toEqual({
      method: "GET",
      url: `${collection}?per_page=1000&page=1&tag=a%3Ab&tag=c%3Ad`,
      body: undefined,
    });
  });

  test("can use the settings of a client", () => {
    const client = new AccessClient({ apiToken: TOKEN, accountId: ACCOUNT });
    expect(describeRequest(client, "gatewayCa.create")).toEqual({
      method: "POST",
      url: `https://api.cloudflare.com/client/v4/accounts/${ACCOUNT}/access/gateway_ca`,
      body: undefined,
    });
  });

  test("fails if the call would fail", () => {
    expect(() => describeRequest({}, "gatewayCa.create")).toThrow("requires an account ID");
    expect(() => describeRequest(where, "gatewayCa.create", { a: 1 })).toThrow('no parameter "a"');
    expect(() => describeRequest(where, "gatewayCa.make")).toThrow('no endpoint "gatewayCa.make"');
    expect(() => describeRequest({ accountId: "x" }, "gatewayCa.create")).toThrow("accountId");
  });
});
