import type { RequestSet } from "../engine";
import type { AccessModel } from "../model/access-model";
import { requestInWords } from "../person";

/** A set of requests in words. */
export const wordsOf = (model: AccessModel, set: RequestSet): readonly string[] => [
  requestInWords(model, set.example()),
];
