import { AbortedError, AuthenticationError, PermissionError, RateLimitError } from "../../../client";

/** Targets in one batch request. The API documents no maximum; it handles a batch of this size well within its time limits. */
export const BATCH_SIZE = 500;

/** Splits a list into lists of at most `size`. */
export function batchesOf<T>(items: readonly T[], size = BATCH_SIZE): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Runs `work` on every item, at most `limit` at a time. Rejects with the first error. */
export async function inParallel<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}

/** Whether later requests would fail too: Terraform was stopped, the token is wrong, or the rate limit is exhausted. */
export function isFinal(error: unknown): boolean {
  return (
    error instanceof AbortedError ||
    error instanceof AuthenticationError ||
    error instanceof PermissionError ||
    error instanceof RateLimitError
  );
}
