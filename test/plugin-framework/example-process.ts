import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { credentials } from "@grpc/grpc-js";
import { generate } from "selfsigned";
import { ProtocolClient } from "./protocol-client";

export const MAGIC_COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

/** The certificate of a client, and its key. */
export interface Identity {
  readonly cert: string;
  readonly private: string;
}

/** Creates an identity, as Terraform does for each provider that it starts. */
export function makeIdentity(): Promise<Identity> {
  return generate([{ name: "commonName", value: "localhost" }], { keyType: "ec", algorithm: "sha256" });
}

/** A provider process, started as Terraform starts it. */
export class ExampleProcess {
  readonly child: ChildProcess;
  readonly #ended: Promise<{ code: number | null; signal: string | null }>;
  stdout = "";
  stderr = "";

  /** Starts a program. Its environment has only PATH, TMPDIR and the given variables. */
  constructor(command: string, args: readonly string[], environment: NodeJS.ProcessEnv) {
    const { PATH, TMPDIR } = process.env;
    this.child = spawn(command, args, { env: { PATH, TMPDIR, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
    const { stdout, stderr } = this.child;
    if (stdout === null || stderr === null) throw new Error("There are no pipes.");
    stdout.on("data", (data) => (this.stdout += String(data)));
    stderr.on("data", (data) => (this.stderr += String(data)));
    this.#ended = once(this.child, "close").then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as string | null,
    }));
  }

  /** The parts of the handshake line. @throws Error when the process ends without it */
  async handshake(): Promise<string[]> {
    await this.printed("\n");
    return this.stdout.split("\n", 1).flatMap((line) => line.split("|"));
  }

  /** Waits until the output contains a string. @throws Error when the process ends without it */
  async printed(text: string): Promise<void> {
    while (!this.stdout.includes(text)) {
      const more = this.child.stdout === null ? this.#ended : once(this.child.stdout, "data");
      const ended = await Promise.race([more.then(() => false), this.#ended.then(() => true)]);
      if (ended) throw new Error(`The provider ended without the expected output: ${this.stderr}`);
    }
  }

  /** Resolves when the process has ended and its output is complete. */
  ended(): Promise<{ code: number | null; signal: string | null }> {
    return this.#ended;
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}

/** Connects to the address in a handshake. */
export function connect([, , network, address, , certificate]: readonly string[], identity?: Identity): ProtocolClient {
  const target = network === "unix" ? `unix:${address ?? ""}` : (address ?? "");
  if (certificate === undefined || certificate === "") return ProtocolClient.connect(target);
  // The handshake omits the base64 padding that PEM requires.
  const der = Buffer.from(certificate, "base64").toString("base64");
  const pem = `-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----\n`;
  const [key, cert] =
    identity === undefined ? [null, null] : [Buffer.from(identity.private), Buffer.from(identity.cert)];
  return ProtocolClient.connect(target, credentials.createSsl(Buffer.from(pem), key, cert));
}
