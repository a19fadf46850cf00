import type { Secrets } from "./secrets";

const LEVELS = ["trace", "debug", "info", "warn", "error"] as const;

/** How much a log line matters. */
export type LogLevel = (typeof LEVELS)[number];

/** What goes beside the message, as JSON. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes to Terraform's log (shown under TF_LOG or TF_LOG_PROVIDER). Sensitive values are struck out. */
export interface Log {
  trace(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export interface LogOptions {
  readonly module: string;
  readonly secrets: Secrets;
  /** Lines below this level are not written. */
  readonly level: LogLevel;
  readonly write: (line: string) => void;
}

/** A log that writes one line of JSON for each message, as Terraform reads it from a provider's stderr. */
export function createLog(options: LogOptions): Log {
  const at = (level: LogLevel): Log[LogLevel] => {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(options.level)) return () => undefined;
    return (message, fields) => options.write(`${formatLine(options, level, message, fields)}\n`);
  };
  return { trace: at("trace"), debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** The level that Terraform's own variables ask for. Without them Terraform shows no line, and only problems are written. */
export function levelFromEnvironment(environment: NodeJS.ProcessEnv): LogLevel {
  const asked = environment["TF_LOG_PROVIDER"] ?? environment["TF_LOG"] ?? "";
  if (asked === "" || asked.toLowerCase() === "off") return "warn";
  return LEVELS.find((level) => level === asked.toLowerCase()) ?? "trace";
}

function formatLine({ module, secrets }: LogOptions, level: LogLevel, message: string, fields?: LogFields): string {
  const replacer = (_key: string, value: unknown): unknown => {
    if (typeof value === "string") return secrets.redact(value);
    if (typeof value === "bigint") return value.toString();
    return value instanceof Error ? secrets.redact(value.message) : value;
  };
  // Terraform takes a line for one of these only with microseconds.
  const timestamp = new Date().toISOString().replace("Z", "000Z");
  const head = { "@level": level, "@message": message, "@module": module, "@timestamp": timestamp };
  try {
    return JSON.stringify({ ...fields, ...head }, replacer);
  } catch {
    // Fields that are no JSON: cycles, or a toJSON that throws.
    return JSON.stringify(head, replacer);
  }
}
