/** The command line cannot be followed. The message says what was given, what is allowed, and how to put it right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
