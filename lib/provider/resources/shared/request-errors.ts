import { isAccessError } from "../../../client";
import { ProviderError } from "../../../plugin-framework";

/** A caught value as an `Error`. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Whether the API refused a request, so that it certainly changed nothing. */
export const isRefused = (error: unknown): boolean =>
  isAccessError(error) && error.status !== undefined && error.status >= 400 && error.status < 500;

/**
 * Runs work, and gives errors of the client a summary for the user.
 * @param summary - what failed: `Could not read the MCP portal "tools"`
 * @throws ProviderError when a request fails
 */
export async function withSummary<T>(summary: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw summarized(summary, error);
  }
}

/**
 * Yields what a listing yields, and gives errors of the client a summary for the user.
 * @throws ProviderError when a request fails
 */
export async function* withSummaryOfAll<T>(summary: string, listing: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* listing;
  } catch (error) {
    throw summarized(summary, error);
  }
}

/** The error to throw: with a summary, if it is one of the client. */
function summarized(summary: string, error: unknown): unknown {
  // Other errors have a path, or are defects: the framework reports them.
  return isAccessError(error) ? new ProviderError(summary, explain(error)) : error;
}

/** The message of an error and, if the client knows one, the remedy. */
export function explain(error: unknown): string {
  const { message } = asError(error);
  return isAccessError(error) && error.hint !== undefined ? `${message}\n${error.hint}` : message;
}
