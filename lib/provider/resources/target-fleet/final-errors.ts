import { AbortedError, AuthenticationError, PermissionError, RateLimitError } from "../../../client";

/** Whether nothing that follows can succeed either: cancelled, wrong token, no quota left. */
export function endsEverything(error: unknown): boolean {
  return (
    error instanceof AbortedError ||
    error instanceof AuthenticationError ||
    error instanceof PermissionError ||
    error instanceof RateLimitError
  );
}
