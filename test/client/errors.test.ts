import * as client from "../../lib/client";
import { clientOf, failureOf, TARGET_ID } from "./sample";
import { ACCOUNT, ok, raw, refuse, ScriptedServer, type Responder } from "./scripted-server";

const path = `/accounts/${ACCOUNT}/infrastructure/targets`;

describe("a response that is not a success", () => {
  let server: ScriptedServer;
  let access: client.AccessClient;

  const serve = async (...responders: Responder[]) => {
    server = await ScriptedServer.start(...responders);
    access = clientOf(server, { retry: false });
  };
  const created = () => access.infrastructure.targets.create({ hostname: "a", ip: {} });
  const read = () => access.infrastructure.targets.get({ target_id: TARGET_ID });

  afterEach(async () => {
    await access.close();
    await server.stop();
  });

  test.each<[number, object[], keyof typeof client, client.AccessErrorCode]>([
    [401, [], "AuthenticationError", "ACCESS_ERR_AUTHENTICATION"],
    [401, [{ code: 10000, message: "Authentication error" }], "AuthenticationError", "ACCESS_ERR_AUTHENTICATION"],
    [403, [{ code: 10000, message: "Authentication error" }], "PermissionError", "ACCESS_ERR_PERMISSION"],
    [403, [{ code: 9103, message: "Unknown X-Auth-Key" }], "AuthenticationError", "ACCESS_ERR_AUTHENTICATION"],
    [400, [{ code: 9109, message: "Invalid access token" }], "AuthenticationError", "ACCESS_ERR_AUTHENTICATION"],
    [403, [], "PermissionError", "ACCESS_ERR_PERMISSION"],
    [404, [], "NotFoundError", "ACCESS_ERR_NOT_FOUND"],
    [409, [], "ConflictError", "ACCESS_ERR_CONFLICT"],
    [
      400,
      [{ code: 12132, message: "access.api.error.gateway_ca_already_exists" }],
      "ConflictError",
      "ACCESS_ERR_CONFLICT",
    ],
    [
      400,
      [{ code: 1, message: "This hostname is already in use in a different MCP Portal" }],
      "ConflictError",
      "ACCESS_ERR_CONFLICT",
    ],
    [400, [{ code: 12130, message: "invalid" }], "InvalidRequestError", "ACCESS_ERR_INVALID_REQUEST"],
    [422, [], "InvalidRequestError", "ACCESS_ERR_INVALID_REQUEST"],
    [429, [], "RateLimitError", "ACCESS_ERR_RATE_LIMIT"],
    [500, [], "ServerError", "ACCESS_ERR_SERVER"],
    [301, [], "MalformedResponseError", "ACCESS_ERR_MALFORMED_RESPONSE"],
  ])("fails for HTTP %d %j with a %s", async (status, errors, type, code) => {
    await serve(refuse(status, errors));
    const failure = await failureOf(read());
    expect(failure).toBeInstanceOf(client[type]);
    expect(failure).toBeInstanceOf(client.AccessError);
    expect(failure).toMatchObject({ code, name: type, status, errors });
    expect(failure.hint).toMatch(/\w.*\.$/);
  });

  test("fails with the request, the API's errors and the documentation", async () => {
    const error = {
      code: 1003,
      message: "hostname is too long",
      documentation_url: "https://developers.cloudflare.com/x",
      source: { pointer: "/hostname" },
    };
    await serve(refuse(400, [error], { "cf-ray": "8f0a-AMS" }));
    await expect(failureOf(created())).resolves.toMatchObject({
      message: "infrastructure.targets.create was rejected with HTTP 400: hostname is too long (1003, at /hostname).",
      endpoint: "infrastructure.targets.create",
      method: "POST",
      path,
      status: 400,
      errors: [error],
      documentationUrl: "https://developers.cloudflare.com/x",
      rayId: "8f0a-AMS",
      attempts: 1,
      retryable: false,
    });
  });

  test("fails with the path, but without the query", async () => {
    await serve(refuse(400));
    const failure = await failureOf(access.infrastructure.targets.list({ hostname: "secret-host" }).toArray());
    expect(failure.path).toBe(path);
    expect(JSON.stringify(failure)).not.toContain("secret-host");
  });

  test("fails with the missing permission, to read or to edit", async () => {
    await serve(refuse(403));
    await expect(failureOf(read())).resolves.toMatchObject({ permission: "Zero Trust Read" });
    const writing = await failureOf(access.gatewayCa.create());
    expect(writing).toMatchObject({ permission: "Access: SSH Auditing Edit" });
    expect(writing.hint).toContain('"Access: SSH Auditing Edit"');
    await expect(failureOf(access.tokens.verify())).resolves.toMatchObject({ permission: undefined });
  });

  test("fails with the time to wait", async () => {
    await serve(refuse(429, [], { "retry-after": "7" }), refuse(503, [], { "retry-after": "8" }));
    await expect(failureOf(read())).resolves.toMatchObject({ retryAfter: 7, retryable: true });
    await expect(failureOf(read())).resolves.toMatchObject({ retryAfter: 8, retryable: true });
  });

  test("fails with the errors of an error chain", async () => {
    const chain = [{ code: 6111, message: "Invalid format for Authorization header" }];
    await serve(refuse(400, [{ code: 6003, message: "Invalid request headers", error_chain: chain }]));
    const failure = await failureOf(read());
    expect(failure.code).toBe("ACCESS_ERR_AUTHENTICATION");
    expect(failure.message).toContain("Invalid request headers (6003); Invalid format for Authorization header (6111)");
  });

  test("survives malformed errors", async () => {
    await serve(refuse(400, [null, "no", { code: "x", message: 5, source: "y" }] as object[]));
    await expect(failureOf(read())).resolves.toMatchObject({ errors: [{ code: 0, message: "(no message)" }] });
  });

  test.each<[string, Responder, RegExp]>([
    ["an HTML page", raw(200, "<html><body>secret-page</body></html>"), /HTTP 200 with an HTML or XML page/],
    ["truncated JSON", raw(200, '{"success":true,"result":{"client_secret":"secret-page'), /invalid or truncated JSON/],
    ["JSON without an envelope", raw(200, '{"id":"secret-page"}'), /without the API's envelope/],
    ["a list", raw(200, '["secret-page"]'), /not an object/],
    ["plain text", raw(200, "secret-page"), /text that is not JSON/],
    ["an empty body", raw(200, ""), /with an empty body/],
    ["success without a result", ok(null), /with no result/],
    [
      "errors with HTTP 200",
      refuse(200, [{ code: 7003, message: "No route" }]),
      /an envelope that reports a failure: No route \(7003\)\.$/,
    ],
  ])("fails for %s, without quoting it", async (_what, responder, message) => {
    await serve(responder);
    const failure = await failureOf(read());
    expect(failure).toBeInstanceOf(client.MalformedResponseError);
    expect(failure.message).toMatch(message);
    expect(failure.message).not.toContain("secret-page");
    expect(server.requests).toHaveLength(1);
  });

  test("fails for an HTML page with an error status according to the status", async () => {
    await serve(raw(403, "<html>blocked</html>"), raw(502, "<html>bad gateway</html>"));
    await expect(failureOf(read())).resolves.toBeInstanceOf(client.PermissionError);
    await expect(failureOf(read())).resolves.toBeInstanceOf(client.ServerError);
  });

  test("fails for an HTML page in place of an empty response", async () => {
    await serve(raw(200, "<html>log in</html>"));
    const deleted = access.infrastructure.targets.delete({ target_id: TARGET_ID });
    await expect(failureOf(deleted)).resolves.toBeInstanceOf(client.MalformedResponseError);
  });
});

test("isAccessError recognizes errors of this client, and no others", () => {
  expect(client.isAccessError(new client.ConfigurationError("x"))).toBe(true);
  for (const other of [new Error("x"), { code: "ACCESS_ERR_SERVER" }, null, undefined, "x"]) {
    expect(client.isAccessError(other)).toBe(false);
  }
});

test("an error's stack trace starts with its name and message", () => {
  expect(new client.NotFoundError("gone").stack).toMatch(/^NotFoundError: gone\n/);
});
