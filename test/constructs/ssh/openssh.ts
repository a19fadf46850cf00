import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import net from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";
import { hasPrograms } from "../../support/programs.cjs";

/** sshd requires its absolute path to start. */
export const SSHD = "/usr/sbin/sshd";

/** Whether the OpenSSH server and client are installed. */
export const HAS_OPENSSH = hasPrograms("hosts that trust the certificate authority", "sshd", "ssh-keygen", "ssh");

// As root, sshd needs this folder, which only its service creates.
if (HAS_OPENSSH && process.getuid?.() === 0) mkdirSync("/run/sshd", { recursive: true });

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program and returns its exit code and output, also if it fails. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(command, [...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : typeof error.code === "number" ? error.code : -1, stdout, stderr });
    });
  });
}

/** Creates a key pair and returns the path of the private key. */
export async function makeKey(folder: string, name: string): Promise<string> {
  const file = join(folder, name);
  const made = await run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", `${name}@example.com`, "-f", file]);
  if (made.code !== 0) throw new Error(made.stderr);
  return file;
}

/** Writes a main `sshd` configuration that includes another file, like those of Linux distributions. */
export function mainConfig(folder: string, hostKey: string, include: string): string {
  const file = join(folder, "sshd_config");
  const lines = ["Include " + include, "HostKey " + hostKey, "PidFile none", "UsePAM no", "StrictModes no"];
  writeFileSync(file, `${[...lines, "PubkeyAuthentication no", "PasswordAuthentication no"].join("\n")}\n`);
  return file;
}

/** A local OpenSSH server on a free port. */
export class SshServer {
  readonly port: number;
  readonly #process: ChildProcess;

  private constructor(port: number, process: ChildProcess) {
    this.port = port;
    this.#process = process;
  }

  static async start(configFile: string): Promise<SshServer> {
    const port = await freePort();
    const child = spawn(SSHD, ["-D", "-e", "-f", configFile, "-p", String(port), "-o", "ListenAddress=127.0.0.1"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let output = "";
    for await (const chunk of child.stderr) {
      output += String(chunk);
      if (output.includes("Server listening")) {
        child.stderr.resume();
        return new SshServer(port, child);
      }
    }
    throw new Error(`sshd ended: ${output}`);
  }

  /** Logs in as the current user with a key and optionally its certificate, and runs a command. */
  login(key: string, certificate?: string): Promise<Ended> {
    const options = {
      IdentitiesOnly: "yes",
      StrictHostKeyChecking: "no",
      UserKnownHostsFile: "/dev/null",
      BatchMode: "yes",
    };
    return run("ssh", [
      ...["-F", "none", "-p", String(this.port), "-i", key],
      ...(certificate === undefined ? [] : ["-o", `CertificateFile=${certificate}`]),
      ...Object.entries(options).flatMap(([name, value]) => ["-o", `${name}=${value}`]),
      ...[`${userInfo().username}@127.0.0.1`, "echo let in"],
    ]);
  }

  async stop(): Promise<void> {
    this.#process.kill();
    await once(this.#process, "exit");
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
