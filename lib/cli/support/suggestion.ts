import { nearestName } from "../../api/core/names";

/** The end of a message: ` Did you mean users?` if one of the names is similar enough, otherwise empty. */
export function didYouMean(given: string, names: readonly string[]): string {
  const nearest = nearestName(given, names);
  return nearest === undefined ? "" : ` Did you mean ${nearest}?`;
}
