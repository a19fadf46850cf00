import { ProviderError, type Diagnostics } from "./diagnostics";
import { path, type Path } from "./path";
import { attribute, type Attribute, type Config, type Plan, type State } from "./schema/attribute";
import { isUnknown, type Unknown } from "./values/unknown";

/** What a time limit may be for. */
export type TimedOperation = "create" | "read" | "update" | "delete";

/** How long operations may take unless the user says otherwise: `{ create: "20m" }`. */
export type TimeLimits = Readonly<Partial<Record<TimedOperation, string>>>;

/** The longest that a timer can wait, in milliseconds: 24 days. */
const LONGEST = 2 ** 31 - 1;

type Limit = Attribute<{ config: string | Unknown | null; plan: string | Unknown | null; state: string | null }>;
type AttributesOf<Limits> = { readonly [Name in keyof Limits]: Limit };

/** The attribute `timeouts` with these limits. */
export type Timeouts<Limits> = Attribute<{
  config: Config<AttributesOf<Limits>> | Unknown | null;
  plan: Plan<AttributesOf<Limits>> | Unknown | null;
  state: State<AttributesOf<Limits>> | null;
}>;

const limit = (operation: string, standard: string): Limit =>
  attribute.string({
    optional: true,
    description: `How long \`${operation}\` may take: \`90s\`, \`20m\`, \`1h30m\`. Default \`${standard}\`.`,
    validators: [checkDuration],
  });

/**
 * The attribute `timeouts`, as other providers have it, for a schema under that name. What it says is kept by `inTime`.
 * @param standard - the limits where the user gives none
 */
export function timeouts<const Limits extends TimeLimits>(standard: Limits): Timeouts<Limits> {
  const limits = Object.entries(standard).map(([operation, duration]) => [operation, limit(operation, duration)]);
  // The same keys, each with the same kind of attribute.
  const attributes = Object.fromEntries(limits) as AttributesOf<Limits>;
  return attribute.singleNested(attributes, {
    optional: true,
    description: "How long operations may take. A change concerns Terraform alone.",
  });
}

/** What `inTime` is to know: which operation it is, and how long it may take. */
export interface TimedWork {
  readonly operation: TimedOperation;
  /** `timeouts` of the plan or state. */
  readonly given: Readonly<Partial<Record<TimedOperation, string | Unknown | null>>> | Unknown | null;
  /** What `timeouts` was made with. */
  readonly standard: TimeLimits;
  /** The signal of the request. */
  readonly signal: AbortSignal;
}

/**
 * Does work within a time limit: its signal aborts at the end of it, or when the user stops Terraform.
 * @throws ProviderError that names the limit, in place of whatever the work throws after it
 */
export async function inTime<Result>(
  { operation, given, standard, signal }: TimedWork,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const wanted = given === null || isUnknown(given) ? null : given[operation];
  const duration = typeof wanted === "string" ? wanted : standard[operation];
  const milliseconds = duration === undefined ? undefined : parseDuration(duration);
  if (duration === undefined || milliseconds === undefined) return work(signal);
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(tooLong(operation, duration)), Math.min(milliseconds, LONGEST));
  try {
    return await work(AbortSignal.any([signal, limit.signal]));
  } catch (error) {
    throw limit.signal.aborted ? limit.signal.reason : error;
  } finally {
    clearTimeout(timer);
  }
}

const tooLong = (operation: TimedOperation, duration: string): ProviderError =>
  new ProviderError(
    `It took longer than ${duration}`,
    `The limit is that of timeouts.${operation}. Look what keeps it, give it more time there, and run Terraform again: it goes on from what is there.`,
    path("timeouts").attribute(operation),
  );

/** Checks that a text is a length of time. */
export function checkDuration(text: string, at: Path, diagnostics: Diagnostics): void {
  if (parseDuration(text) !== undefined) return;
  const detail = `${at.toString()} must be a length of time, as "90s", "20m" or "1h30m", not ${JSON.stringify(text)}.`;
  diagnostics.error("Invalid attribute value", detail, at);
}

/** Milliseconds of a length of time; undefined where it is none, or nothing. */
export function parseDuration(text: string): number | undefined {
  const [whole, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text) ?? [];
  const total = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
  return whole === undefined || total === 0 ? undefined : total;
}
