import { ProviderError } from "./diagnostics";
import { path } from "./path";
import { attribute, type Attribute, type Config, type Plan, type State } from "./schema/attribute";
import type { Validator } from "./validators";
import { isUnknown, type Unknown } from "./values/unknown";

/** An operation that can have a time limit. */
export type TimedOperation = "create" | "read" | "update" | "delete";

/** The default time limits: `{ create: "20m" }`. */
export type TimeLimits = Readonly<Partial<Record<TimedOperation, string>>>;

/** The longest delay of a Node timer, in milliseconds (24 days). */
const LONGEST = 2 ** 31 - 1;

type Limit = Attribute<{ config: string | Unknown | null; plan: string | Unknown | null; state: string | null }>;
type AttributesOf<Limits> = { readonly [Name in keyof Limits]: Limit };

/** The type of the attribute that `timeouts` creates. */
export type Timeouts<Limits> = Attribute<{
  config: Config<AttributesOf<Limits>> | Unknown | null;
  plan: Plan<AttributesOf<Limits>> | Unknown | null;
  state: State<AttributesOf<Limits>> | null;
}>;

const limit = (operation: string, standard: string): Limit =>
  attribute.string({
    optional: true,
    description: `Time limit of \`${operation}\`: \`90s\`, \`20m\`, \`1h30m\`. Default: \`${standard}\`.`,
    validators: [durationOfAtLeast("1s")],
  });

/**
 * Creates the conventional attribute `timeouts`. Add it to a schema under that name, and pass its value to `inTime`.
 * @param defaults - the limits if the user sets none
 */
export function timeouts<const Limits extends TimeLimits>(defaults: Limits): Timeouts<Limits> {
  const limits = Object.entries(defaults).map(([operation, duration]) => [operation, limit(operation, duration)]);
  // `limits` has the keys of `defaults`.
  const attributes = Object.fromEntries(limits) as AttributesOf<Limits>;
  return attribute.singleNested(attributes, {
    optional: true,
    description: "Time limits of operations. A change only updates the state.",
  });
}

/** An operation with its time limit, for `inTime`. */
export interface TimedWork {
  /** The operation. */
  readonly operation: TimedOperation;
  /** The attribute `timeouts` of the plan or state. */
  readonly timeouts: Readonly<Partial<Record<TimedOperation, string | Unknown | null>>> | Unknown | null;
  /** The argument of the function `timeouts`. */
  readonly defaults: TimeLimits;
  /** The signal of the request. */
  readonly signal: AbortSignal;
}

/**
 * Runs work with a time limit. The signal of the work aborts when the limit has passed or the user stops Terraform.
 * @throws ProviderError that names the limit, instead of any error that the work throws after the limit has passed
 */
export async function inTime<Result>(
  { operation, timeouts: configured, defaults, signal }: TimedWork,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const limited = configured === null || isUnknown(configured) ? null : configured[operation];
  const duration = typeof limited === "string" ? limited : defaults[operation];
  const milliseconds = duration === undefined ? undefined : parseDuration(duration);
  if (duration === undefined || milliseconds === undefined) return work(signal);
  const limiter = new AbortController();
  const timer = setTimeout(() => limiter.abort(tooLong(operation, duration)), Math.min(milliseconds, LONGEST));
  try {
    return await work(AbortSignal.any([signal, limiter.signal]));
  } catch (error) {
    throw limiter.signal.aborted ? limiter.signal.reason : error;
  } finally {
    clearTimeout(timer);
  }
}

const tooLong = (operation: TimedOperation, duration: string): ProviderError =>
  new ProviderError(
    `The operation took longer than ${duration}`,
    `The limit is timeouts.${operation}. Find out why it takes so long, or raise the limit, and run Terraform again: it continues from the current state.`,
    path("timeouts").attribute(operation),
  );

/** A validator: the string must be a duration such as `90s`, `20m`, `1h30m` or `90d`, and at least `minimum`. */
export function durationOfAtLeast(minimum: string): Validator<string> {
  const shortest = parseDuration(minimum) ?? 0;
  return (text, at, diagnostics) => {
    if ((parseDuration(text) ?? -1) >= shortest) return;
    const detail = `${at.toString()} must be a duration of ${minimum} or more, such as "90s", "20m", "1h30m" or "90d", not ${JSON.stringify(text)}.`;
    diagnostics.error("Invalid attribute value", detail, at);
  };
}

/**
 * Converts a duration to milliseconds: whole numbers of days, hours, minutes and seconds, in this order, such as `1h30m` or
 * `90d`. Returns undefined if it is not a duration.
 */
export function parseDuration(text: string): number | undefined {
  const [whole, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text) ?? [];
  const total = (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
  return whole === undefined || whole === "" ? undefined : total;
}
