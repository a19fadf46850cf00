import { ProviderError } from "../../protocol";
import { AbortedError, AuthenticationError, isAccessError, PermissionError, RateLimitError } from "../../../client";

/** Whether nothing that follows can succeed either: cancelled, wrong token, no quota left. */
export function endsEverything(error: unknown): boolean {
  return (
    error instanceof AbortedError ||
    error instanceof AuthenticationError ||
    error instanceof PermissionError ||
    error instanceof RateLimitError
  );
}

export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Does work whose failure is told to the user under a summary, with what to do. */
export async function explained<T>(summary: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new ProviderError(summary, explain(error));
  }
}

/** What happened and, where the client knows it, what to do. */
export function explain(error: unknown): string {
  const { message } = asError(error);
  return isAccessError(error) && error.hint !== undefined ? `${message}\n${error.hint}` : message;
}
