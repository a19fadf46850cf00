import { HandshakeError } from "./handshake-error";

const MAGIC_COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";
const PROTOCOL_VERSION = "6";

/** What Terraform tells a provider that it starts, through the environment. */
export interface Handshake {
  /** PEM; undefined when Terraform was told to do without TLS. */
  readonly clientCertificate: string | undefined;
  readonly socketDirectory: string | undefined;
  readonly socketGroup: string | undefined;
  /** For TCP: the first and last port to try. */
  readonly ports: readonly [first: number, last: number];
  readonly asksForMultiplexing: boolean;
}

/** @throws HandshakeError when it was not Terraform that started this program, or an incompatible version. */
export function readHandshake(environment: NodeJS.ProcessEnv, name: string, version: string): Handshake {
  const given = (variable: string): string | undefined => {
    const value = environment[variable];
    return value === "" ? undefined : value;
  };
  if (given("TF_PLUGIN_MAGIC_COOKIE") !== MAGIC_COOKIE) {
    throw new HandshakeError(
      `This is version ${version} of the Terraform provider ${name}. Terraform starts it by itself; to debug it, start it with --debug.`,
    );
  }
  const versions = given("PLUGIN_PROTOCOL_VERSIONS");
  if (versions !== undefined && !versions.split(",").includes(PROTOCOL_VERSION)) {
    throw new HandshakeError(
      `The provider ${name} speaks version ${PROTOCOL_VERSION} of Terraform's plugin protocol, this Terraform only ${versions}. Use Terraform 1.0 or later.`,
    );
  }
  return {
    clientCertificate: given("PLUGIN_CLIENT_CERT"),
    socketDirectory: given("PLUGIN_UNIX_SOCKET_DIR"),
    socketGroup: given("PLUGIN_UNIX_SOCKET_GROUP"),
    ports: [portOf(given("PLUGIN_MIN_PORT"), 10_000), portOf(given("PLUGIN_MAX_PORT"), 25_000)],
    asksForMultiplexing: given("PLUGIN_MULTIPLEX_GRPC") !== undefined,
  };
}

/** The line that tells Terraform where this provider is served. Nothing else may be written to stdout. */
export function handshakeLine(
  { asksForMultiplexing }: Handshake,
  { network, address }: { readonly network: "unix" | "tcp"; readonly address: string },
  certificate: string,
): string {
  const parts = ["1", PROTOCOL_VERSION, network, address, "grpc", certificate];
  return (asksForMultiplexing ? [...parts, "false"] : parts).join("|");
}

function portOf(text: string | undefined, otherwise: number): number {
  const port = Number(text);
  return text !== undefined && Number.isInteger(port) && port > 0 && port < 65_536 ? port : otherwise;
}
