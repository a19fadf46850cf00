import { isAccessError } from "../../../client";
import { ProviderError } from "../../../plugin-framework";

/** A caught value as an `Error`. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/**
 * Runs work, and gives errors of the client a summary for the user.
 * @param summary - what failed: `Could not read the MCP portal "tools"`
 * @throws ProviderError when a request fails
 */
export async function withSummary<T>(summary: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Other errors have a path, or are defects: the framework reports them.
    if (!isAccessError(error)) throw error;
    throw new ProviderError(summary, explain(error));
  }
}

/** The message of an error and, if the client knows one, the remedy. */
export function explain(error: unknown): string {
  const { message } = asError(error);
  return isAccessError(error) && error.hint !== undefined ? `${message}\n${error.hint}` : message;
}
