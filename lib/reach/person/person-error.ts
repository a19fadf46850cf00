/** Facts of a person that contradict one another, or that the access model does not know. The message says how to fix it. */
export class PersonError extends Error {
  override readonly name = "PersonError";
}
