/** Input that no model can be read from. The message names the file, the place, what is allowed and how to fix it. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}
