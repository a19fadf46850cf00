import { readFile } from "node:fs/promises";
import { Command, InvalidArgumentError, Option } from "commander";
import { isatty } from "node:tty";
import { createColors } from "picocolors";
import type { AccessEmulator, LoggedRequest, Seed } from "../../emulator";

interface Options {
  readonly port: number;
  readonly host: string;
  readonly state?: string;
  readonly seed?: string;
  readonly zone?: readonly string[];
  readonly strict: boolean;
  readonly rateLimit: boolean;
  readonly output: "text" | "json";
  readonly quiet: boolean;
}

/** `cfaccess emulate`: serves the Cloudflare Access API on this machine until it is stopped. */
export const emulateCommand = (): Command =>
  new Command("emulate")
    .description("Serve the Cloudflare Access API on this machine, to rehearse deployments without an account.")
    .addOption(
      new Option("--port <number>", "port to listen on; 0 takes any that is free").default(8787).argParser(portOf),
    )
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--state <file>", "file to keep the state in from one run to the next")
    .option(
      "--seed <file>",
      'JSON file of objects to begin with, unless there is state already: {"infrastructure.targets": [{"hostname": …, "ip": …}]}',
    )
    .option("--zone <name...>", "its zones; one called example.com unless told otherwise")
    .option("--strict", "refuse fields that the API does not have, rather than ignore them", false)
    .option("--no-rate-limit", "take any number of requests, not Cloudflare's 1,200 in five minutes")
    .addOption(
      new Option("--output <format>", "how it says where it is, and logs requests")
        .choices(["text", "json"])
        .default("text"),
    )
    .option("--quiet", "do not log requests", false)
    .action(emulate);

async function emulate(options: Options): Promise<void> {
  // Imported only now: fastify takes longer to load than `--help` may take.
  const { AccessEmulator } = await import("../../emulator/index.js");
  const seed = options.seed === undefined ? undefined : await readSeed(options.seed);
  const emulator = await AccessEmulator.start({
    port: options.port,
    host: options.host,
    strict: options.strict,
    ...(options.zone === undefined ? {} : { zones: options.zone.map((name) => ({ name })) }),
    ...(options.state === undefined ? {} : { stateFile: options.state }),
    ...(options.rateLimit ? {} : { rateLimit: false as const }),
    ...(options.quiet ? {} : { onRequest: options.output === "json" ? logJson : logText }),
    onWarning: (message) => void process.stderr.write(`${message}\n`),
  });
  try {
    const empty = Object.keys(emulator.snapshot()).length === 0;
    if (seed !== undefined && empty) emulator.seed(seed);
  } catch (error) {
    await emulator.stop();
    throw error;
  }
  const stopped = interrupted();
  process.stdout.write(options.output === "json" ? `${JSON.stringify(emulator.environment)}\n` : welcome(emulator));
  await stopped;
  await emulator.stop();
}

/** Until somebody wants it to end. A second signal ends it at once, as it would have without us. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

async function readSeed(file: string): Promise<Seed> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw new Error(`seed file ${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
  try {
    return JSON.parse(text) as Seed;
  } catch (cause) {
    // Not the parser's own words: they quote the file, and with it whatever secret is in it.
    throw new Error(`seed file ${file} is not JSON`, { cause });
  }
}

function welcome(emulator: AccessEmulator): string {
  const { dim } = createColors(isatty(1));
  const { CLOUDFLARE_BASE_URL, CLOUDFLARE_API_TOKEN } = emulator.environment;
  return [
    `export CLOUDFLARE_BASE_URL=${CLOUDFLARE_BASE_URL}`,
    `export CLOUDFLARE_API_TOKEN=${CLOUDFLARE_API_TOKEN}`,
    dim(
      `# The account is ${emulator.accountId}, the zone ${emulator.zoneId} (${emulator.zoneName}). Ctrl-C stops the emulator.`,
    ),
    "",
  ].join("\n");
}

function logText(request: LoggedRequest): void {
  const { dim, red, green } = createColors(isatty(2));
  const { at, method, path, status, duration, endpoint, fault, unknownFields } = request;
  const outcome = status === 0 ? red("cut") : status < 400 ? green(status) : red(status);
  const notes = [
    endpoint,
    ...(fault === undefined ? [] : [`fault: ${fault}`]),
    ...(unknownFields === undefined ? [] : [`ignored: ${unknownFields.join(" ")}`]),
  ].filter((note) => note !== undefined);
  const line = `${dim(at.slice(11, 19))} ${outcome} ${method} ${path} ${dim(`${duration.toFixed(1)} ms ${notes.join(", ")}`)}`;
  process.stderr.write(`${line.trimEnd()}\n`);
}

function logJson(request: LoggedRequest): void {
  process.stderr.write(`${JSON.stringify(request)}\n`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a number from 0 to 65535.");
}
