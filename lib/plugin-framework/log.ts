import type { Secrets } from "./secrets";

const LEVELS = ["trace", "debug", "info", "warn", "error"] as const;

/** The severity of a log line. */
export type LogLevel = (typeof LEVELS)[number];

/** Fields of a log line besides the message. They are written as JSON. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes to Terraform's log (shown with TF_LOG or TF_LOG_PROVIDER). Sensitive values are redacted. */
export interface Log {
  /** Writes a line of level `trace`. */
  trace(message: string, fields?: LogFields): void;
  /** Writes a line of level `debug`. */
  debug(message: string, fields?: LogFields): void;
  /** Writes a line of level `info`. */
  info(message: string, fields?: LogFields): void;
  /** Writes a line of level `warn`. */
  warn(message: string, fields?: LogFields): void;
  /** Writes a line of level `error`. */
  error(message: string, fields?: LogFields): void;
}

/** Options of `createLog`. */
export interface LogOptions {
  /** The name of the provider in the log. */
  readonly module: string;
  /** The values to redact. */
  readonly secrets: Secrets;
  /** Lines below this level are not written. */
  readonly level: LogLevel;
  /** Writes one line. */
  readonly write: (line: string) => void;
}

/** Creates a log that writes each message as one line of JSON, the format that Terraform reads from a provider's stderr. */
export function createLog(options: LogOptions): Log {
  const at = (level: LogLevel): Log[LogLevel] => {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(options.level)) return () => undefined;
    return (message, fields) => options.write(`${formatLine(options, level, message, fields)}\n`);
  };
  return { trace: at("trace"), debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** The level in Terraform's environment variables. Without them Terraform shows no log, and the level is `warn`. */
export function levelFromEnvironment(environment: NodeJS.ProcessEnv): LogLevel {
  const value = environment["TF_LOG_PROVIDER"] ?? environment["TF_LOG"] ?? "";
  if (value === "" || value.toLowerCase() === "off") return "warn";
  return LEVELS.find((level) => level === value.toLowerCase()) ?? "trace";
}

function formatLine({ module, secrets }: LogOptions, level: LogLevel, message: string, fields?: LogFields): string {
  const replacer = (_key: string, value: unknown): unknown => {
    if (typeof value === "string") return secrets.redact(value);
    if (typeof value === "bigint") return value.toString();
    return value instanceof Error ? secrets.redact(value.message) : value;
  };
  // Terraform recognizes a line as JSON only with microseconds.
  const timestamp = new Date().toISOString().replace("Z", "000Z");
  const head = { "@level": level, "@message": message, "@module": module, "@timestamp": timestamp };
  try {
    return JSON.stringify({ ...fields, ...head }, replacer);
  } catch {
    // Some fields cannot be converted to JSON: cycles, or a toJSON that throws.
    return JSON.stringify(head, replacer);
  }
}
