import { spawn, type ChildProcess } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { credentials, Client, type ChannelCredentials } from "@grpc/grpc-js";
import { generate } from "selfsigned";

/** Durations from the start of a provider's process, in milliseconds. */
export interface ProviderStart {
  /** Until it printed the handshake line. */
  readonly handshake: number;
  /** Until it responded to GetProviderSchema. */
  readonly firstAnswer: number;
  /** From the request for the schema, on an open connection, to its response. */
  readonly schema: number;
  /** Size of the schema in the protocol's encoding, in bytes. */
  readonly schemaBytes: number;
}

/** The client certificate of the mTLS connection between Terraform and a provider. */
export interface Identity {
  readonly certificate: string;
  readonly key: string;
}

const MAGIC_COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

export async function newIdentity(): Promise<Identity> {
  const pems = await generate([{ name: "commonName", value: "localhost" }], { keyType: "ec", curve: "P-256" });
  return { certificate: pems.cert, key: pems.private };
}

/** Starts a provider as Terraform does, requests its schema, and stops it. */
export async function startProvider(executable: string, identity: Identity): Promise<ProviderStart> {
  const start = performance.now();
  const env = {
    ...process.env,
    TF_PLUGIN_MAGIC_COOKIE: MAGIC_COOKIE,
    PLUGIN_PROTOCOL_VERSIONS: "5,6",
    PLUGIN_CLIENT_CERT: identity.certificate,
  };
  const child = spawn(executable, { env, stdio: ["ignore", "pipe", "ignore"] });
  const ended = once(child, "close");
  try {
    const line = await firstLine(child);
    const handshake = performance.now() - start;
    const client = connect(line, identity);
    await ready(client);
    const requested = performance.now();
    const schema = await call(client, "/tfplugin6.Provider/GetProviderSchema");
    const answered = performance.now();
    if (schema.length === 0) throw new Error(`${executable} returned an empty schema.`);
    client.close();
    return {
      handshake,
      firstAnswer: answered - start,
      schema: answered - requested,
      schemaBytes: schema.length,
    };
  } finally {
    child.kill();
    await ended;
  }
}

async function firstLine(child: ChildProcess & { readonly stdout: NodeJS.ReadableStream }): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error("The provider exited before it printed the handshake line.");
}

/** Parses the handshake line: `1|6|unix|/path/to/socket|grpc|certificate`. */
function connect(handshake: string, identity: Identity): Client {
  const [, , network = "", address = "", , certificate = ""] = handshake.split("|");
  const target = network === "unix" ? `unix:${address}` : address;
  return new Client(target, channelCredentials(certificate, identity), {
    "grpc.ssl_target_name_override": "localhost",
  });
}

function channelCredentials(certificate: string, identity: Identity): ChannelCredentials {
  const pem = new X509Certificate(Buffer.from(certificate, "base64")).toString();
  return credentials.createSsl(Buffer.from(pem), Buffer.from(identity.key), Buffer.from(identity.certificate));
}

/** Waits for the connection. */
const ready = (client: Client): Promise<void> =>
  new Promise((resolve, reject) =>
    client.waitForReady(Date.now() + 60_000, (error) => (error === undefined ? resolve() : reject(error))),
  );

/** Calls a method with an empty message. Returns the encoded response. */
function call(client: Client, method: string): Promise<Buffer> {
  const same = (bytes: Buffer) => bytes;
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(method, same, same, Buffer.alloc(0), (error, answer) => {
      if (answer !== undefined) resolve(answer);
      else reject(error ?? new Error(`${method} returned no response`));
    });
  });
}
