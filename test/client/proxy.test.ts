import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { AccessClient, ConfigurationError } from "../../lib/client";
import { clientOf, target } from "./sample";
import { ACCOUNT, ok, ScriptedServer, TOKEN } from "./scripted-server";

describe("with a proxy in the environment", () => {
  const before = { ...process.env };
  const proxied: string[] = [];
  let api: ScriptedServer;
  let proxy: Server;

  beforeEach(async () => {
    api = await ScriptedServer.start(ok(target()));
    proxy = createServer();
    proxy.on("connect", (request, socket) => {
      proxied.push(request.url ?? "");
      const tunnel = connect(api.port, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        tunnel.pipe(socket).pipe(tunnel);
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    process.env.HTTP_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    delete process.env.NO_PROXY;
    proxied.length = 0;
  });
  afterEach(async () => {
    process.env = { ...before };
    await api.stop();
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
  });

  test("the client uses it", async () => {
    const client = new AccessClient({
      apiToken: TOKEN,
      accountId: ACCOUNT,
      baseUrl: "http://api.example.test/client/v4",
      allowHttp: true,
    });
    await expect(client.tokens.verify()).resolves.toEqual(target());
    await client.close();
    expect(proxied).toEqual(["api.example.test:80"]);
    expect(api.paths).toEqual(["/user/tokens/verify"]);
  });

  test("fails if it is not a URL", () => {
    process.env.HTTP_PROXY = "proxy.example.com:3128:x";
    expect(() => new AccessClient({ apiToken: TOKEN })).toThrow(ConfigurationError);
  });

  test("the client does not use it for loopback addresses", async () => {
    const client = clientOf(api);
    await client.tokens.verify();
    await client.close();
    expect(proxied).toEqual([]);
  });
});
