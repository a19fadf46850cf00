import type * as realApi from "../../lib/api";
import { call, type AccessClient, type List } from "../../lib/client";
import type * as larger from "./larger-table";
import { clientOf } from "./sample";
import { ACCOUNT, ok, ScriptedServer, ZONE } from "./scripted-server";

jest.mock("../../lib/api", () => {
  const api = jest.requireActual<typeof realApi>("../../lib/api");
  const { samples } = jest.requireActual<typeof larger>("./larger-table");
  return { ...api, accessApi: { ...api.accessApi, samples } };
});

/** The endpoint table has grown. The client has not changed. */
describe("an endpoint that is added to the table", () => {
  let server: ScriptedServer;
  let client: AccessClient;
  const used: { close(): Promise<void> }[] = [];

  const serve = async (...responders: Parameters<typeof ScriptedServer.start>) => {
    server = await ScriptedServer.start(...responders);
    client = clientOf(server);
    used.push(client, { close: () => server.stop() });
  };
  const list = (name: string, input?: object, by = client) => (call(by, name, input) as List<unknown>).toArray();

  afterEach(async () => {
    for (const one of used.splice(0)) await one.close();
  });

  test("for accounts and zones uses the client's account, the client's zone, or the zone of the call", async () => {
    await serve(ok([]));
    await list("samples.zoned");
    await list("samples.zoned", { zone_id: ZONE });
    const zoned = clientOf(server, { zoneId: "1".repeat(32) });
    used.unshift(zoned);
    await list("samples.zoned", {}, zoned);
    await list("samples.zoned", { zone_id: ZONE }, zoned);
    expect(server.paths).toEqual([
      `/accounts/${ACCOUNT}/access/things?page=1`,
      `/zones/${ZONE}/access/things?page=1`,
      `/zones/${"1".repeat(32)}/access/things?page=1`,
      `/zones/${ZONE}/access/things?page=1`,
    ]);
  });

  test("for zones uses the client's zone, or the zone of the call", async () => {
    await serve(ok([]));
    await list("samples.inZone", { zone_id: ZONE });
    const zoned = clientOf(server, { zoneId: "1".repeat(32) });
    used.unshift(zoned);
    await list("samples.inZone", {}, zoned);
    expect(server.paths).toEqual([`/zones/${ZONE}/things`, `/zones/${"1".repeat(32)}/things`]);
  });

  test("fails if neither the call nor the client has the required zone", async () => {
    await serve(ok([]));
    await expect(list("samples.inZone")).rejects.toMatchObject({ code: "ACCESS_ERR_CONFIGURATION" });
    await expect(list("samples.inZone")).rejects.toThrow("samples.inZone requires a zone ID");
    expect(server.paths).toEqual([]);
  });

  test("fails for a malformed zone ID, without repeating it", async () => {
    await serve(ok([]));
    const wrong = list("samples.zoned", { zone_id: "my-secret-zone" });
    await expect(wrong).rejects.toMatchObject({ code: "ACCESS_ERR_CONFIGURATION" });
    await expect(wrong).rejects.toThrow(
      "zone_id must be 32 lowercase hexadecimal digits, but is a string of 14 characters",
    );
  });

  test("with the same parameter in path and body sends it in both", async () => {
    await serve(ok({ id: "t" }));
    await call(client, "samples.byId", { thing_id: "t1", name: "n" });
    expect(server.paths).toEqual([`/accounts/${ACCOUNT}/access/things/t1`]);
    expect(server.requests[0]?.body).toBe('{"thing_id":"t1","name":"n"}');
  });

  test("that pages by cursor is read to its end, with the page size of the table", async () => {
    await serve(ok([{ id: "1" }], { cursor: "c/2" }), ok([], { cursor: "c3" }), ok([{ id: "2" }], { cursor: "" }));
    await expect(list("samples.cursor")).resolves.toEqual([{ id: "1" }, { id: "2" }]);
    expect(server.paths).toEqual([
      `/accounts/${ACCOUNT}/cursor?per_page=50`,
      `/accounts/${ACCOUNT}/cursor?per_page=50&cursor=c%2F2`,
      `/accounts/${ACCOUNT}/cursor?per_page=50&cursor=c3`,
    ]);
  });

  test("fails if a cursor is repeated", async () => {
    await serve(
      ok([{ id: "1" }], { cursor: "a" }),
      ok([{ id: "2" }], { cursor: "b" }),
      ok([{ id: "3" }], { cursor: "a" }),
    );
    await expect(list("samples.cursor")).rejects.toMatchObject({ code: "ACCESS_ERR_MALFORMED_RESPONSE" });
    expect(server.requests).toHaveLength(3);
  });

  test("with an open body accepts any fields", async () => {
    await serve(ok({ whatever: 1 }));
    await expect(call(client, "samples.open", { a: 1, b: { c: [null] } })).resolves.toEqual({ whatever: 1 });
    expect(server.requests[0]?.body).toBe('{"a":1,"b":{"c":[null]}}');
  });

  test("whose body has no required fields sends an empty object", async () => {
    await serve(ok({ id: "1" }));
    await call(client, "samples.optional");
    expect(server.requests[0]?.body).toBe("{}");
  });

  test("whose result has no required fields accepts null", async () => {
    await serve(ok(null));
    await expect(call(client, "samples.remove", { thing_id: "1" })).resolves.toEqual({});
  });

  test("whose body has variants accepts the fields of all of them", async () => {
    await serve(ok({ id: "1" }));
    await call(client, "samples.secret", { kind: "b", headers: { a: "b" } });
    expect(server.requests[0]?.body).toBe('{"kind":"b","headers":{"a":"b"}}');
    await expect(call(client, "samples.secret", { colour: "red" })).rejects.toMatchObject({
      hint: "Its parameters are kind, secret, headers, list.",
    });
  });

  test.each([
    [{ kind: "a", secret: "hush-1234" }, "hush-1234"],
    [{ kind: "b", headers: { authorization: "hush-2345" } }, "hush-2345"],
    [{ kind: "c", list: [{ value: "hush-3456" }] }, "hush-3456"],
  ])("fails without a secret of the body that the API echoes: %j", async (input, secret) => {
    await serve((response) => {
      response.writeHead(400).end(
        JSON.stringify({
          success: false,
          errors: [{ code: 12130, message: `no good: ${secret}, ${secret}!`, source: { pointer: `/${secret}` } }],
        }),
      );
    });
    await expect(call(client, "samples.secret", input)).rejects.toMatchObject({
      code: "ACCESS_ERR_INVALID_REQUEST",
      message: expect.not.stringContaining(secret),
      errors: [{ code: 12130, message: "no good: [redacted], [redacted]!", source: { pointer: "/[redacted]" } }],
    });
  });
});
