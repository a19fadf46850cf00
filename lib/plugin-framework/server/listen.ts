import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Provider } from "../provider/provider";
import { type RunningServer, type ServerOptions, startServer } from "./grpc-server";
import { type Handshake, HandshakeError } from "./handshake";

/** A server that listens, with its address for the handshake line. */
export interface Listening {
  readonly server: RunningServer;
  readonly network: "unix" | "tcp";
  readonly address: string;
  /** Removes the socket, and the folder created for it. */
  readonly cleanUp: () => void;
}

/** Where to listen, as the handshake tells. */
export type ListenAddress = Pick<Handshake, "socketDirectory" | "socketGroup" | "ports">;

/** Listens on a unix socket that only this user (or the requested group) can open; on Windows, on a TCP port. */
export async function listen<Context>(
  provider: Provider<Context>,
  address: ListenAddress,
  options: ServerOptions,
  platform: NodeJS.Platform = process.platform,
): Promise<Listening> {
  return platform === "win32" ? listenOnPort(provider, address, options) : listenOnSocket(provider, address, options);
}

/** In bytes. The path of a unix socket has at most 104 bytes on macOS and 108 on Linux, including a final zero. */
const LONGEST_SOCKET_PATH = 103;

async function listenOnSocket<Context>(
  provider: Provider<Context>,
  { socketDirectory, socketGroup }: ListenAddress,
  options: ServerOptions,
): Promise<Listening> {
  const group = socketGroup === undefined ? undefined : groupId(socketGroup);
  const { path, cleanUp } = socketDirectory === undefined ? ownSocket() : socketIn(socketDirectory);
  try {
    assertShort(path);
    const server = await startServer(provider, { ...options, address: `unix:${path}` });
    if (group !== undefined) await admitGroup(path, group, server);
    return { server, network: "unix", address: path, cleanUp };
  } catch (error) {
    cleanUp();
    throw error;
  }
}

function assertShort(path: string): void {
  if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) return;
  throw new HandshakeError(
    `The socket path ${path} is longer than ${LONGEST_SOCKET_PATH} bytes. Set TMPDIR (or PLUGIN_UNIX_SOCKET_DIR) to a folder with a shorter path.`,
  );
}

function ownSocket(): { path: string; cleanUp: () => void } {
  // mkdtemp creates the folder with mode 0700.
  const path = join(mkdtempSync(join(tmpdir(), "plugin-")), "socket");
  return { path, cleanUp: () => rmSync(dirname(path), { recursive: true, force: true }) };
}

function socketIn(directory: string): { path: string; cleanUp: () => void } {
  const path = join(directory, `plugin-${randomBytes(6).toString("hex")}`);
  return { path, cleanUp: () => rmSync(path, { force: true }) };
}

async function admitGroup(path: string, group: number, server: RunningServer): Promise<void> {
  try {
    chownSync(path, -1, group);
    chmodSync(path, 0o660);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Reads /etc/group, because Node cannot look up groups by name. */
function groupId(group: string): number {
  if (/^\d+$/.test(group)) return Number(group);
  const line = readFileSync("/etc/group", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${group}:`));
  const id = Number(line?.split(":")[2]);
  if (line === undefined || !Number.isInteger(id)) {
    throw new HandshakeError(`PLUGIN_UNIX_SOCKET_GROUP is "${group}", but this machine has no such group.`);
  }
  return id;
}

async function listenOnPort<Context>(
  provider: Provider<Context>,
  { ports: [first, last] }: ListenAddress,
  options: ServerOptions,
): Promise<Listening> {
  for (let port = first; port <= last; port += 1) {
    try {
      const server = await startServer(provider, { ...options, address: `127.0.0.1:${port}` });
      return { server, network: "tcp", address: server.address, cleanUp: () => undefined };
    } catch (error) {
      options.writeLog?.(`${(error as Error).message}\n`);
    }
  }
  throw new HandshakeError(
    `No port from ${first} to ${last} on 127.0.0.1 is free. Set PLUGIN_MIN_PORT and PLUGIN_MAX_PORT to another range.`,
  );
}
