/** The engine contradicts the evaluation of a single request. One of the two has a bug, so nothing is reported. */
export class UnsoundAnswerError extends Error {
  constructor(contradiction: string) {
    super(`internal error: ${contradiction}, so nothing is reported. Please report this bug`);
    this.name = "UnsoundAnswerError";
  }
}
