import { inspect } from "node:util";
import { isAccessError, type AccessClient, type ClientEvent } from "../../lib/client";
import { clientOf, TARGET_ID } from "./sample";
import { raw, refuse, reset, ScriptedServer, TOKEN, type Responder } from "./scripted-server";

const KEY = "1234567893feefc5f0q5000bfo0c38d90bbeb";
const EMAIL = "admin@example.com";
const BODY = "body-secret-host";

/** An API, or a proxy before it, that echoes the request's secrets. */
const echo =
  (status: number): Responder =>
  (response, request, socket) => {
    const secrets = JSON.stringify([
      request.headers.authorization,
      request.headers["x-auth-key"],
      request.headers["x-auth-email"],
    ]);
    const errors = [{ code: 1, message: secrets, documentation_url: secrets, source: { pointer: secrets } }];
    refuse(status, errors)(response, request, socket);
  };

const echoRaw =
  (status: number): Responder =>
  (response, request, socket) => {
    raw(status, `<html>${JSON.stringify(request.headers)}${request.body}</html>`)(response, request, socket);
  };

/** All strings that a log could contain of a value. */
const logged = (value: unknown): string => {
  const texts = [inspect(value, { depth: 10, showHidden: true }), JSON.stringify(value), String(value)];
  if (value instanceof Error) texts.push(value.stack ?? "", logged(value.cause));
  return texts.join("\n");
};

describe.each([
  ["token", { apiToken: TOKEN }],
  ["API key", { email: EMAIL, apiKey: KEY }],
])("the %s of a client", (_kind, credentials) => {
  const clean = (text: string) => {
    for (const secret of [TOKEN, KEY, EMAIL, BODY]) expect(text).not.toContain(secret);
  };
  let server: ScriptedServer;
  let client: AccessClient;
  const events: ClientEvent[] = [];

  afterEach(async () => {
    await client.close();
    await server.stop();
  });

  test.each<[string, Responder]>([
    ...[301, 400, 401, 403, 404, 409, 429, 500].map((status): [string, Responder] => [`HTTP ${status}`, echo(status)]),
    ["errors with HTTP 200", echo(200)],
    ["an HTML page", echoRaw(200)],
    ["an HTML page with an error", echoRaw(502)],
    ["a reset connection", reset],
  ])("does not appear in errors or events for %s that echoes it", async (_what, responder) => {
    server = await ScriptedServer.start(responder);
    client = clientOf(server, { ...credentials, onEvent: (event) => events.push(event) });
    const calls = await Promise.allSettled([
      client.infrastructure.targets.create({ hostname: BODY, ip: {} }),
      client.infrastructure.targets.get({ target_id: TARGET_ID }),
      client.infrastructure.targets.list({ hostname: BODY }).toArray(),
    ]);
    for (const result of calls) {
      expect(result.status).toBe("rejected");
      const reason: unknown = result.status === "rejected" ? result.reason : undefined;
      expect(isAccessError(reason)).toBe(true);
      clean(logged(reason));
    }
    expect(events.length).toBeGreaterThan(0);
    clean(JSON.stringify(events));
  });

  test("does not appear when a client is printed", async () => {
    server = await ScriptedServer.start(reset);
    client = clientOf(server, credentials);
    clean(logged(client));
    clean(inspect(client, { depth: 10, customInspect: false, showHidden: true }));
    expect(inspect(client)).toContain(server.url);
  });
});
