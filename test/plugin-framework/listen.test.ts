import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { listen } from "../../lib/plugin-framework/server/listen";
import { ProtocolClient } from "./protocol-client";
import { noteProvider } from "./note-provider";

const place = (first: number, last: number) => ({
  socketDirectory: undefined,
  socketGroup: undefined,
  ports: [first, last] as const,
});
const quiet = { writeLog: () => undefined };

/** A port in use. */
async function takenPort() {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  return { taken, port: (taken.address() as AddressInfo).port };
}

test("on Windows a provider listens on the first free port of the range", async () => {
  const { taken, port } = await takenPort();
  const { server, network, address } = await listen(noteProvider(), place(port, port + 20), quiet, "win32");
  taken.close();
  expect(network).toBe("tcp");
  const [host, used] = address.split(":");
  expect(host).toBe("127.0.0.1");
  expect(Number(used)).toBeGreaterThan(port);
  const client = ProtocolClient.connect(address);
  expect((await client.call("GetMetadata", {})).resources).toHaveLength(1);
  await client.stop();
  await server.stop();
});

test("fails if no port of the range is free", async () => {
  const { taken, port } = await takenPort();
  await expect(listen(noteProvider(), place(port, port), quiet, "win32")).rejects.toThrow(
    `No port from ${port} to ${port} on 127.0.0.1 is free`,
  );
  taken.close();
});
