/** What applications protect overlaps in more ways than can be told apart. Nothing is answered then: it would be a guess. */
export class TooManyOverlapsError extends Error {
  override readonly name = "TooManyOverlapsError";
}
