import { isAccessError } from "../../../client";
import { ProviderError } from "../../../plugin-framework";

/** What was caught, as an error. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Does work whose failure is told to the user under a summary, with what to do. */
export async function explained<T>(summary: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    throw new ProviderError(summary, explain(error));
  }
}

/** What happened and, where the client knows it, what to do. */
export function explain(error: unknown): string {
  const { message } = asError(error);
  return isAccessError(error) && error.hint !== undefined ? `${message}\n${error.hint}` : message;
}
