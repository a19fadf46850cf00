const MILLISECONDS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};

/** The longest time Go can say in a duration, in milliseconds: 63 bits of nanoseconds, some 292 years. */
export const LONGEST_DURATION = (2 ** 63 - 1) / 1e6;

/** A length of time as Go writes it, `2h45m`, in milliseconds. It must match `DURATION_PATTERN`. */
export function millisecondsOf(duration: string): number {
  let sum = 0;
  for (const [, amount, unit = ""] of duration.matchAll(/([\d.]+)(ns|us|µs|ms|s|m|h)/g)) {
    sum += Number(amount) * (MILLISECONDS[unit] ?? 0);
  }
  return duration.startsWith("-") ? -sum : sum;
}
