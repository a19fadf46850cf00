/** Targets in one batch request. The API names no maximum; one this size is answered well within its time limits. */
export const BATCH_SIZE = 500;

/** Cuts a list into lists of at most `size`. */
export function batchesOf<T>(items: readonly T[], size = BATCH_SIZE): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
