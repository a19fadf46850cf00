/** The program was not started as Terraform starts it. The message is one line for the user. */
export class HandshakeError extends Error {
  override readonly name = "HandshakeError";
}

const MAGIC_COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";
const PROTOCOL_VERSION = "6";

/** What Terraform passes to a provider through environment variables. */
export interface Handshake {
  /** In PEM. Undefined when Terraform runs without TLS. */
  readonly clientCertificate: string | undefined;
  readonly socketDirectory: string | undefined;
  readonly socketGroup: string | undefined;
  /** For TCP: the first and the last port to try. */
  readonly ports: readonly [first: number, last: number];
  readonly asksForMultiplexing: boolean;
}

/** @throws HandshakeError when Terraform did not start this program, or its version is incompatible */
export function readHandshake(environment: NodeJS.ProcessEnv, name: string, version: string): Handshake {
  const variable = (name: string): string | undefined => {
    const value = environment[name];
    return value === "" ? undefined : value;
  };
  if (variable("TF_PLUGIN_MAGIC_COOKIE") !== MAGIC_COOKIE) {
    throw new HandshakeError(
      `This is version ${version} of the Terraform provider ${name}. Terraform starts it automatically. To debug it, start it with --debug.`,
    );
  }
  const versions = variable("PLUGIN_PROTOCOL_VERSIONS");
  if (versions !== undefined && !versions.split(",").includes(PROTOCOL_VERSION)) {
    throw new HandshakeError(
      `The provider ${name} supports version ${PROTOCOL_VERSION} of Terraform's plugin protocol; this Terraform supports only ${versions}. Use Terraform 1.0 or later.`,
    );
  }
  return {
    clientCertificate: variable("PLUGIN_CLIENT_CERT"),
    socketDirectory: variable("PLUGIN_UNIX_SOCKET_DIR"),
    socketGroup: variable("PLUGIN_UNIX_SOCKET_GROUP"),
    ports: [portOf(variable("PLUGIN_MIN_PORT"), 10_000), portOf(variable("PLUGIN_MAX_PORT"), 25_000)],
    asksForMultiplexing: variable("PLUGIN_MULTIPLEX_GRPC") !== undefined,
  };
}

/** The line on stdout that tells Terraform the address of this provider. Terraform expects nothing else on stdout. */
export function handshakeLine(
  { asksForMultiplexing }: Handshake,
  { network, address }: { readonly network: "unix" | "tcp"; readonly address: string },
  certificate: string,
): string {
  const parts = ["1", PROTOCOL_VERSION, network, address, "grpc", certificate];
  return (asksForMultiplexing ? [...parts, "false"] : parts).join("|");
}

function portOf(text: string | undefined, fallback: number): number {
  const port = Number(text);
  return text !== undefined && Number.isInteger(port) && port > 0 && port < 65_536 ? port : fallback;
}
