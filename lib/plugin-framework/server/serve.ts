import { Console } from "node:console";
import type { Provider } from "../definition/provider";
import { levelFromEnvironment } from "../log";
import { mutualTls } from "./credentials";
import { serveForDebugging } from "./debug";
import { type Handshake, handshakeLine, readHandshake } from "./handshake";
import { HandshakeError } from "./handshake-error";
import { listen, type Listening } from "./listen";
import { watchParent } from "./parent-watch";

export interface ServeOptions {
  /** Arguments of the program. Default: those of this process. */
  readonly argv?: readonly string[];
}

/**
 * The whole program of a provider: serves it to the Terraform that started this process, until that is done. With
 * `--debug` it serves whoever is told where, and prints what to tell. Ends the process with 1 when it cannot serve.
 */
export async function serve<Context>(
  provider: Provider<Context>,
  { argv = process.argv.slice(2) }: ServeOptions = {},
): Promise<void> {
  try {
    if (argv.includes("--debug")) await serveForDebugging(provider);
    else await serveTerraform(provider, readHandshake(process.env, provider.name, provider.version));
  } catch (error) {
    const message = error instanceof HandshakeError ? error.message : `The provider cannot serve: ${String(error)}`;
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  }
}

async function serveTerraform<Context>(provider: Provider<Context>, handshake: Handshake): Promise<void> {
  keepStandardOutputClean();
  const tls = handshake.clientCertificate === undefined ? undefined : mutualTls(handshake.clientCertificate);
  const listening: Listening = await listen(provider, handshake, {
    logLevel: levelFromEnvironment(process.env),
    onShutdown: () => void end(listening, 0, LAST_ANSWER),
    ...(tls === undefined ? {} : { credentials: tls.credentials }),
  });
  survive(listening);
  process.stdout.write(`${handshakeLine(handshake, listening, tls?.certificate ?? "")}\n`);
}

/** How long Terraform's last call may take to be answered, in milliseconds: after two seconds it kills the process. */
const LAST_ANSWER = 500;
/** How long work may take to come to an end when the process is told to, in milliseconds. */
const LAST_WORK = 30_000;

/** Ends the process when all calls are answered: an answer that gets lost is an object that no state knows. */
async function end({ server }: Listening, code: number, patience: number): Promise<void> {
  setTimeout(() => process.exit(code), patience).unref();
  server.session.stop();
  await server.drain();
  process.exit(code);
}

/** Terraform reads the handshake from stdout, and nothing else. */
function keepStandardOutputClean(): void {
  globalThis.console = new Console(process.stderr);
}

/** Keeps the process alive through what does not concern it, and ends it when Terraform is gone. */
function survive(listening: Listening): void {
  const { log } = listening.server.session;
  process.on("exit", listening.cleanUp);
  // Terraform gets it too, and calls StopProvider.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => void end(listening, 143, LAST_WORK));
  process.on("SIGHUP", () => void end(listening, 129, LAST_WORK));
  process.on("uncaughtException", (error) => log.error("Uncaught exception", { stack: error.stack }));
  process.on("unhandledRejection", (reason) => {
    log.error("Unhandled rejection", { stack: reason instanceof Error ? reason.stack : String(reason) });
  });
  // Without a reader there is nothing to tell anyone.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  watchParent(() => process.exit(0));
}
