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
  const tls = handshake.clientCertificate === undefined ? undefined : await mutualTls(handshake.clientCertificate);
  const listening = await listen(provider, handshake, {
    logLevel: levelFromEnvironment(process.env),
    onShutdown: () => process.exit(0),
    ...(tls === undefined ? {} : { credentials: tls.credentials }),
  });
  survive(listening);
  process.stdout.write(`${handshakeLine(handshake, listening, tls?.certificate ?? "")}\n`);
}

/** Terraform reads the handshake from stdout, and nothing else. */
function keepStandardOutputClean(): void {
  globalThis.console = new Console(process.stderr);
}

/** Keeps the process alive through what does not concern it, and ends it when Terraform is gone. */
function survive({ server, cleanUp }: Listening): void {
  const { log } = server.session;
  const endWith = (code: number): void => {
    server.session.stop();
    process.exit(code);
  };
  process.on("exit", cleanUp);
  // Terraform gets it too, and calls StopProvider.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => endWith(143));
  process.on("uncaughtException", (error) => log.error("Uncaught exception", { stack: error.stack }));
  process.on("unhandledRejection", (reason) => {
    log.error("Unhandled rejection", { stack: reason instanceof Error ? reason.stack : String(reason) });
  });
  // Without a reader there is nothing to tell anyone.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  watchParent(() => endWith(0));
}
