import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import { ACCOUNT_ID, hosts } from "../hosts";

/** The addresses and credentials of the two servers. */
export interface Servers {
  readonly emulatorUrl: string;
  /** The same API, replaying the emulator's response to the same request, at almost no cost. */
  readonly replayUrl: string;
  readonly apiToken: string;
  readonly targetIds: readonly string[];
}

/** Starts the emulator and the replaying server. They run until the parent process disconnects. */
async function serve(): Promise<Servers> {
  const emulator = await AccessEmulator.start({ accounts: [ACCOUNT_ID], rateLimit: false });
  const targets = Object.values(hosts(Number(process.env.BENCH_TARGETS), "first"));
  emulator.seed({
    "infrastructure.targets": targets.map(({ hostname, ip }) => ({ hostname, ip: { ipv4: { ip_addr: ip } } })),
  });
  const replay = createServer(replaying(emulator));
  await new Promise<void>((resolve) => replay.listen(0, "127.0.0.1", resolve));
  const { port } = replay.address() as AddressInfo;
  const { pathname } = new URL(emulator.url);
  return {
    emulatorUrl: emulator.url,
    replayUrl: `http://127.0.0.1:${port}${pathname}`,
    apiToken: emulator.apiToken,
    targetIds: (emulator.snapshot()[`accounts/${ACCOUNT_ID}`]?.targets ?? []).map(({ id }) => id),
  };
}

/** Replays the emulator's response to the first request with the same method and URL. */
function replaying({ url, apiToken }: AccessEmulator): (request: IncomingMessage, response: ServerResponse) => void {
  const { origin } = new URL(url);
  const answers = new Map<string, Promise<Buffer>>();
  const ask = async (method: string, path: string, body: string): Promise<Buffer> => {
    const headers = { authorization: `Bearer ${apiToken}`, "content-type": "application/json" };
    const response = await fetch(origin + path, { method, headers, ...(body === "" ? {} : { body }) });
    return Buffer.from(await response.arrayBuffer());
  };
  return (request, response) => {
    const { method = "GET", url: path = "/" } = request;
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const key = `${method} ${path}`;
      const answer = answers.get(key) ?? ask(method, path, body);
      answers.set(key, answer);
      void answer.then((bytes) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": bytes.length }).end(bytes);
      });
    });
  };
}

process.once("disconnect", () => process.exit());
void serve().then((servers) => process.send?.(servers));
