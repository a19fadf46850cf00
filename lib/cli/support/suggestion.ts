/** The most edits between what was given and what was meant. */
const MOST_EDITS = 3;

/** The end of a message: ` Did you mean users?` if one of the names is similar enough, otherwise empty. */
export function didYouMean(given: string, names: readonly string[]): string {
  const [nearest] = names
    .map((name) => ({ name, edits: editsBetween(given, name) }))
    .filter(({ name, edits }) => edits <= MOST_EDITS && edits * 2 < name.length)
    .sort((a, b) => a.edits - b.edits);
  return nearest === undefined ? "" : ` Did you mean ${nearest.name}?`;
}

/** How many characters must be inserted, deleted, replaced, or swapped with the next one (optimal string alignment). */
function editsBetween(from: string, to: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped =
        from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? (beforeLast[column - 2] ?? 0) + 1
          : Infinity;
      current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced, swapped));
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? 0;
}
