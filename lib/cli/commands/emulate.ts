import { readFile } from "node:fs/promises";
import { Command, InvalidArgumentError, Option } from "commander";
import { isatty } from "node:tty";
import { createColors } from "picocolors";
import type { AccessEmulator, LoggedRequest, Seed } from "../../emulator";
import { reasonOf } from "../../diagnostics";
import { printable, printableJson } from "../../emulator/core/printable";
import { UsageError, withExamples } from "../support/commander";
import { conformCommand } from "./emulate/conform";

interface Options {
  readonly port: number;
  readonly host: string;
  readonly allowHost?: readonly string[];
  readonly token?: string;
  readonly state?: string;
  readonly durable: boolean;
  readonly seed?: string;
  readonly zone?: readonly string[];
  readonly strict: boolean;
  readonly rateLimit: boolean;
  readonly output: "text" | "json";
  readonly quiet: boolean;
}

/** `cfaccess emulate`: runs the emulator of the Cloudflare Access API until it is interrupted. */
export const emulateCommand = (): Command =>
  withExamples(
    command(),
    "cfaccess emulate --port 8787 --state state.json",
    "cfaccess emulate --port 0 --output json --quiet",
    "cfaccess emulate --host 0.0.0.0 --token MY_TOKEN --allow-host emulator.internal",
  );

const command = (): Command =>
  new Command("emulate")
    .description("Emulate the Cloudflare Access API on this machine, to test deployments without an account.")
    .addOption(new Option("--port <number>", "port to listen on; 0 for any free port").default(8787).argParser(portOf))
    .option("--host <address>", "address to listen on; other machines can reach 0.0.0.0", "127.0.0.1")
    .option("--allow-host <name...>", "further hostnames by which requests may address it, besides localhost")
    .addOption(
      new Option("--token <token>", "API token to accept (default with a --host that others can reach: a random one)")
        .env("CFACCESS_EMULATOR_API_TOKEN")
        .argParser(tokenOf),
    )
    .option("--state <file>", "file in which the state is saved between runs, within 100 ms of each change")
    .option("--durable", "with --state: save each change before the response to its request is sent", false)
    .option(
      "--seed <file>",
      'JSON file of objects to create if there is no saved state: {"infrastructure.targets": [{"hostname": …, "ip": …}]}',
    )
    .option("--zone <name...>", "domain names of its zones (default: example.com)")
    .option("--strict", "reject unknown fields instead of ignoring them", false)
    .option("--no-rate-limit", "disable Cloudflare's rate limit of 1,200 requests in 5 minutes")
    .addOption(
      new Option("--output <format>", "format of the environment variables and the request log")
        .choices(["text", "json"])
        .default("text"),
    )
    .option("--quiet", "do not log requests", false)
    .action(emulate)
    // Options after the subcommand are the subcommand's.
    .enablePositionalOptions()
    .addCommand(conformCommand());

async function emulate(options: Options): Promise<void> {
  if (options.durable && options.state === undefined) {
    throw new UsageError("option '--durable' needs '--state <file>', the file in which to save the state.");
  }
  // Imported here, because `cfaccess --help` must not wait for fastify to load.
  const { AccessEmulator } = await import("../../emulator/index.js");
  const seed = options.seed === undefined ? undefined : await readSeed(options.seed);
  const emulator = await AccessEmulator.start({
    port: options.port,
    host: options.host,
    strict: options.strict,
    durable: options.durable,
    ...(options.allowHost === undefined ? {} : { allowHosts: options.allowHost }),
    ...(options.token === undefined ? {} : { apiTokens: [{ token: options.token }] }),
    ...(options.zone === undefined ? {} : { zones: options.zone.map((name) => ({ name })) }),
    ...(options.state === undefined ? {} : { stateFile: options.state }),
    ...(options.rateLimit ? {} : { rateLimit: false as const }),
    ...(options.quiet ? {} : { onRequest: options.output === "json" ? logJson : logText }),
    onWarning: (message) => void process.stderr.write(`${message}\n`),
  });
  try {
    const isEmpty = Object.keys(emulator.snapshot()).length === 0;
    if (seed !== undefined && isEmpty) emulator.seed(seed);
  } catch (error) {
    await emulator.stop();
    throw error;
  }
  const stopped = interrupted();
  process.stdout.write(
    options.output === "json" ? `${JSON.stringify(emulator.environment)}\n` : welcome(emulator, options),
  );
  await stopped;
  await emulator.stop();
}

/** Resolves when the process is interrupted. A second signal ends the process at once. */
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
    throw new Error(`seed file ${file} cannot be read: ${reasonOf(cause)}`, { cause });
  }
  try {
    return JSON.parse(text) as Seed;
  } catch (cause) {
    // Without the parser's message, which quotes the file and any secrets in it.
    throw new Error(
      `seed file ${file} is not JSON; it must be one object: {"infrastructure.targets": [{"hostname": …, "ip": …}]}`,
      { cause },
    );
  }
}

function welcome(emulator: AccessEmulator, { state, durable }: Options): string {
  const { dim } = createColors(isatty(1));
  const { CLOUDFLARE_BASE_URL, CLOUDFLARE_API_TOKEN, CFACCESS_EMULATOR_TOKEN } = emulator.environment;
  const saved = durable ? "before the response to its request" : "within 100 ms";
  return [
    `export CLOUDFLARE_BASE_URL=${CLOUDFLARE_BASE_URL}`,
    `export CLOUDFLARE_API_TOKEN=${CLOUDFLARE_API_TOKEN}`,
    `export CFACCESS_EMULATOR_TOKEN=${CFACCESS_EMULATOR_TOKEN}`,
    dim(
      `# The account is ${emulator.accountId}, the zone is ${emulator.zoneId} (${emulator.zoneName}). Press Ctrl-C to stop.`,
    ),
    ...(state === undefined ? [] : [dim(`# Each change is saved in ${printable(state)} ${saved}.`)]),
    "",
  ].join("\n");
}

function logText(request: LoggedRequest): void {
  const { dim, red, green } = createColors(isatty(2));
  const { at, method, path, status, duration, endpoint, fault, unknownFields } = request;
  const outcome = status === 0 ? red("reset") : status < 400 ? green(status) : red(status);
  const notes = [
    endpoint,
    ...(fault === undefined ? [] : [`fault: ${fault}`]),
    ...(unknownFields === undefined ? [] : [`ignored: ${unknownFields.map(quoted).join(" ")}`]),
  ].filter((note) => note !== undefined);
  const line = `${dim(at.slice(11, 19))} ${outcome} ${method} ${printable(path)} ${dim(`${duration.toFixed(1)} ms ${notes.join(", ")}`)}`;
  process.stderr.write(`${line.trimEnd()}\n`);
}

/** The name of a field from a request. Quoted unless it is plain, so that it cannot look like another part of the line. */
const quoted = (name: string): string => (/^[\w/~.-]+$/.test(name) ? name : printable(JSON.stringify(name)));

function logJson(request: LoggedRequest): void {
  process.stderr.write(`${printableJson(request)}\n`);
}

function tokenOf(text: string): string {
  if (/^[\w-]+$/.test(text)) return text;
  // Without the token, which commander would repeat: it may be a real one with a blank at its end.
  throw new UsageError("option '--token <token>' is invalid. A token consists of letters, digits, '-' and '_'.");
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a number from 0 to 65535.");
}
