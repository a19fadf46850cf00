/** Why a kind of object is not compared. The message contains no values of the account. */
export class SkippedError extends Error {
  override readonly name = "SkippedError";
}
