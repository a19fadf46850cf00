// Without imports: the constructs, the client, the emulator and the CLI load this file alone.

/** The distance up to which a name counts as a misspelling of another. */
const NEAR = 3;

/** The known name that is nearest to a misspelt one: `require` for `requires`. Undefined if none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const given = name.slice(0, 100).toLowerCase();
  const [nearest] = known
    .map((one) => ({ one, distance: distanceOf(given, one.toLowerCase()) }))
    .filter(({ one, distance }) => distance <= NEAR && distance * 2 < Math.max(name.length, one.length))
    .sort((a, b) => a.distance - b.distance);
  return nearest?.one;
}

/** How many characters must be inserted, deleted, replaced, or swapped with the next one (optimal string alignment). */
function distanceOf(from: string, to: string): number {
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

/** The names in an object that are not known. A name whose value is undefined counts as omitted. */
export function unknownNames(given: object, known: object): string[] {
  const values = given as Readonly<Record<string, unknown>>;
  return Object.keys(given).filter((name) => !Object.hasOwn(known, name) && values[name] !== undefined);
}

/** How to fix an unknown name: `did you mean "require"?`, or the known names. */
export function suggestedName(name: string, known: readonly string[], plural: string): string {
  const nearest = nearestName(name, known);
  if (nearest !== undefined) return `did you mean "${nearest}"?`;
  return known.length === 0 ? `there are no ${plural}` : `the ${plural} are ${known.join(", ")}`;
}
