/**
 * What `npm test` runs a sample of, and `npm run test:long` (`LONG_RUNS=1`) runs whole: long matrices, such as each resource with
 * each fault. A sample is the same in each run, and has at least one case of each kind. Nothing is skipped: what is not in the
 * sample is not defined, and a run that took samples says so at its end.
 */
const IS_LONG = process.env["LONG_RUNS"] !== undefined;

/** The value for a long run, or that for `npm test`. */
export const longOr = <Long, Short>(long: Long, short: Short): Long | Short => (IS_LONG ? long : short);

/** All rows, or as many of them, spread over all: the first one, and the first ones of equal parts of the rest. */
export function sampleOf<Row>(rows: readonly Row[], size: number): readonly Row[] {
  if (IS_LONG || rows.length <= size) return rows;
  return Array.from({ length: size }, (_, index) => rows[Math.floor((index * rows.length) / size)]).filter(isGiven);
}

/** Defines tests of which `npm test` has a case of the same kind. */
export function inLongRuns(define: () => void): void {
  if (IS_LONG) define();
}

const isGiven = <Row>(row: Row | undefined): row is Row => row !== undefined;
