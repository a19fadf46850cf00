import { randomBytes } from "node:crypto";
import { Command, Option } from "commander";
import { isLoopbackHost } from "../../../api/core/loopback";
import { reasonOf } from "../../../diagnostics";
import type { SendRequest } from "../../../emulator/recorded/recorded-walk";
import { UsageError, withExamples } from "../../support/commander";
import { checkCredentials } from "../../support/credentials";
import { jsonReport, textReport } from "./conform-report";

interface Options {
  readonly against: string;
  readonly account?: string;
  readonly kind?: readonly string[];
  readonly write: boolean;
  readonly confirmScratchAccount: boolean;
  readonly output: "text" | "json";
}

const LIVE = "https://api.cloudflare.com/client/v4";

/** `cfaccess emulate conform`: compares the responses of a real account with what the emulator knows of them. */
export const conformCommand = (): Command =>
  withExamples(
    command(),
    "cfaccess emulate conform --against live",
    "cfaccess emulate conform --against live --kind groups policies --output json",
    "cfaccess emulate conform --against live --write --account SCRATCH_ACCOUNT_ID --confirm-scratch-account",
    "cfaccess emulate conform --against http://127.0.0.1:8787",
  );

const command = (): Command =>
  new Command("conform")
    .description(
      "Compare the responses of a Cloudflare account with what the emulator knows of the real API.\n" +
        "It reads only, unless you give --write. The report has names of fields and formats, and no values.\n" +
        "Credentials come from CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY.",
    )
    .requiredOption("--against <api>", "'live', or the URL of an API, such as that of an emulator")
    .option("--account <id>", "account ID (default: CLOUDFLARE_ACCOUNT_ID; with --write it must be given)")
    .option("--kind <name...>", "only these kinds of objects, such as groups (default: all)")
    .option("--write", "create, read, update and delete one object of each kind, in a scratch account", false)
    .option("--confirm-scratch-account", "with --write: confirm that nobody depends on the account", false)
    .addOption(new Option("--output <format>", "format of the report").choices(["text", "json"]).default("text"))
    .action(conform);

async function conform(options: Options): Promise<void> {
  const { write, output } = options;
  const baseUrl = baseUrlOf(options.against);
  const accountId = accountOf(options);
  const send = sender(baseUrl, credentials());
  // Imported here, because `cfaccess --help` must not wait for the emulator to load.
  const { Conformance } = await import("./conformance.js");
  const prefix = `cfaccess-conform-${randomBytes(3).toString("hex")}`;
  const conformance = new Conformance({ send, accountId, prefix, kinds: options.kind });
  const stop = (): void => conformance.stop();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const result = await (write ? conformance.write() : conformance.read());
    const report = { ...result, against: options.against === "live" ? "live" : "another API", wrote: write, prefix };
    process.stdout.write(output === "json" ? jsonReport(report) : textReport(report));
    const isSame = result.findings.length === 0 && result.left.length === 0 && !result.isStopped;
    process.exitCode = isSame ? 0 : 1;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

function baseUrlOf(against: string): string {
  if (against === "live") return LIVE;
  const url = URL.canParse(against) ? new URL(against) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    // Without the value, which may contain a password.
    throw new UsageError("option '--against <api>' is invalid. Give live, or a URL such as http://127.0.0.1:8787.");
  }
  if (url.protocol === "http:" && !isLoopbackHost(url.hostname)) {
    throw new UsageError(
      "option '--against <api>' must be an https URL: anyone on the network could read the credentials in an http request.",
    );
  }
  return `${url.origin}${url.pathname === "/" ? "/client/v4" : url.pathname.replace(/\/+$/, "")}`;
}

function accountOf({ account, write, confirmScratchAccount }: Options): string {
  if (write && account === undefined) {
    throw new UsageError("option '--write' needs '--account <id>', the scratch account to write to.");
  }
  if (write && !confirmScratchAccount) {
    throw new UsageError(
      "option '--write' creates and deletes objects. Give '--confirm-scratch-account' if nobody depends on the account.",
    );
  }
  const id = account ?? process.env.CLOUDFLARE_ACCOUNT_ID ?? "";
  if (/^[0-9a-f]{32}$/.test(id)) return id;
  throw new UsageError(
    "an account ID of 32 hexadecimal digits is required. Set CLOUDFLARE_ACCOUNT_ID, or give --account.",
  );
}

function credentials(): Record<string, string> {
  checkCredentials();
  const { CLOUDFLARE_API_TOKEN = "", CLOUDFLARE_EMAIL = "", CLOUDFLARE_API_KEY = "" } = process.env;
  if (CLOUDFLARE_API_TOKEN !== "") return { authorization: `Bearer ${CLOUDFLARE_API_TOKEN}` };
  return { "x-auth-email": CLOUDFLARE_EMAIL, "x-auth-key": CLOUDFLARE_API_KEY };
}

/** Number of attempts of a request that the API throttles. */
const THROTTLED_ATTEMPTS = 3;

/** Longest wait before another attempt, in seconds. */
const LONGEST_WAIT = 300;

/** Sends requests one after the other, and waits when the API asks for it. */
const sender =
  (baseUrl: string, headers: Readonly<Record<string, string>>): SendRequest =>
  async (method, path, body) => {
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(`${baseUrl}${path}`, {
        method,
        redirect: "error",
        headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }).catch((cause: unknown) => {
        throw new Error(`the API sent no response to a ${method} request: ${reasonOf(cause)}`, { cause });
      });
      const text = await response.text();
      if (response.status !== 429 || attempt === THROTTLED_ATTEMPTS) {
        return { status: response.status, body: decoded(text) };
      }
      const seconds = Math.min(Number(response.headers.get("retry-after") ?? 1) || 1, LONGEST_WAIT);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    }
  };

function decoded(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
