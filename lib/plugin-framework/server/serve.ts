import { Console } from "node:console";
import type { Provider } from "../provider/provider";
import { levelFromEnvironment } from "../log";
import { providerSchemasJson } from "../schema/terraform-json";
import { closeLeftOpen } from "./close-left-open";
import { mutualTls } from "./credentials";
import { serveForDebugging } from "./debug";
import { endProcess, SIGNAL_TIMEOUT } from "./end-process";
import { type Handshake, HandshakeError, handshakeLine, readHandshake } from "./handshake";
import { listen, type Listening } from "./listen";
import { watchParent } from "./parent-watch";

/** Options of `serve`. */
export interface ServeOptions {
  /** Arguments of the program. @default - the arguments of this process */
  readonly argv?: readonly string[];
}

/**
 * The main function of a provider's program: serves the provider to the Terraform that started this process. Sets exit
 * code 1 when it cannot serve. Two arguments are for people:
 *
 * - `--debug` serves the provider to any Terraform, and prints the environment variable that connects them; with
 *   `--json` as a JSON object.
 * - `--schema` prints the schemas, as `terraform providers schema -json` does.
 */
export async function serve<Context>(
  provider: Provider<Context>,
  { argv = process.argv.slice(2) }: ServeOptions = {},
): Promise<void> {
  try {
    if (argv.includes("--schema")) process.stdout.write(`${JSON.stringify(providerSchemasJson(provider))}\n`);
    else if (argv.includes("--debug")) await serveForDebugging(provider, { json: argv.includes("--json") });
    else await serveTerraform(provider, readHandshake(process.env, provider.name, provider.version));
  } catch (error) {
    const message = error instanceof HandshakeError ? error.message : `The provider failed to start: ${String(error)}`;
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  }
}

async function serveTerraform<Context>(provider: Provider<Context>, handshake: Handshake): Promise<void> {
  keepStandardOutputClean();
  const tls = handshake.clientCertificate === undefined ? undefined : mutualTls(handshake.clientCertificate);
  const listening: Listening = await listen(provider, handshake, {
    logLevel: levelFromEnvironment(process.env),
    onShutdown: () => void endProcess(listening, 0, SHUTDOWN_TIMEOUT),
    ...(tls === undefined ? {} : { credentials: tls.credentials }),
  });
  survive(listening);
  process.stdout.write(`${handshakeLine(handshake, listening, tls?.certificate ?? "")}\n`);
}

/** Milliseconds for the last calls after a shutdown. Terraform kills the process after two seconds. */
const SHUTDOWN_TIMEOUT = 500;
/** Redirects the console to stderr: Terraform reads stdout for the handshake line. */
function keepStandardOutputClean(): void {
  globalThis.console = new Console(process.stderr);
}

/** Keeps the process alive through uncaught errors, and ends it on signals or when Terraform is gone. */
function survive(listening: Listening): void {
  const { log } = listening.server.session;
  process.on("exit", listening.cleanUp);
  // Terraform receives SIGINT too, and calls StopProvider.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => void endProcess(listening, 143, SIGNAL_TIMEOUT));
  process.on("SIGHUP", () => void endProcess(listening, 129, SIGNAL_TIMEOUT));
  process.on("uncaughtException", (error) => log.error("Uncaught exception", { stack: error.stack }));
  process.on("unhandledRejection", (reason) => {
    log.error("Unhandled rejection", { stack: reason instanceof Error ? reason.stack : String(reason) });
  });
  // The other end of a stream may be closed.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  watchParent(() => void closeLeftOpen(listening.server.session).finally(() => process.exit(0)));
}
