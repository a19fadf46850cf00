/** A setting or a suppression of guardrails that is not allowed. The message names the place, what is allowed, and the fix. */
export class GuardrailError extends Error {
  /** The name of the class. */
  override readonly name = "GuardrailError";
}
