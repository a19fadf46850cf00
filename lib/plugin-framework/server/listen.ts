import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Provider } from "../definition/provider";
import { type RunningServer, type ServerOptions, startServer } from "./grpc-server";
import type { Handshake } from "./handshake";
import { HandshakeError } from "./handshake-error";

/** Where a provider is served, in the words of the handshake. */
export interface Listening {
  readonly server: RunningServer;
  readonly network: "unix" | "tcp";
  readonly address: string;
  /** Removes what was made in the file system. */
  readonly cleanUp: () => void;
}

/** How and where to listen. */
export type Place = Pick<Handshake, "socketDirectory" | "socketGroup" | "ports">;

/** Serves on a unix socket that only this user (or the group that was asked for) can reach; on Windows on a port. */
export async function listen<Context>(
  provider: Provider<Context>,
  place: Place,
  options: ServerOptions,
  platform: NodeJS.Platform = process.platform,
): Promise<Listening> {
  return platform === "win32" ? listenOnPort(provider, place, options) : listenOnSocket(provider, place, options);
}

/** The address of a unix socket has 104 bytes on macOS, 108 on Linux, the last of which is zero. */
const LONGEST_SOCKET_PATH = 103;

async function listenOnSocket<Context>(
  provider: Provider<Context>,
  { socketDirectory, socketGroup }: Place,
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
    `The path of a socket may have ${LONGEST_SOCKET_PATH} bytes, but ${path} has more: set TMPDIR (or PLUGIN_UNIX_SOCKET_DIR) to a folder with a shorter path.`,
  );
}

function ownSocket(): { path: string; cleanUp: () => void } {
  // Made with mode 0700.
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

/** Node cannot look up groups by name. */
function groupId(group: string): number {
  if (/^\d+$/.test(group)) return Number(group);
  const line = readFileSync("/etc/group", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${group}:`));
  const id = Number(line?.split(":")[2]);
  if (line === undefined || !Number.isInteger(id)) {
    throw new HandshakeError(`PLUGIN_UNIX_SOCKET_GROUP names the group "${group}", which this machine does not have.`);
  }
  return id;
}

async function listenOnPort<Context>(
  provider: Provider<Context>,
  { ports: [first, last] }: Place,
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
  throw new HandshakeError(`No port from ${first} to ${last} is free on 127.0.0.1 (PLUGIN_MIN_PORT, PLUGIN_MAX_PORT).`);
}
