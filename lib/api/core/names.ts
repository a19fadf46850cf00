// Without imports: the constructs, the client and the emulator load this file alone.

/** The distance up to which a name counts as a misspelling of another. */
const NEAR = 3;

/** The known name that is nearest to a misspelt one: `require` for `requires`. Undefined if none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const most = Math.min(NEAR, Math.floor(name.length / 2));
  const [nearest] = known
    .map((one) => ({ one, distance: distanceOf(name.slice(0, 100).toLowerCase(), one.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.one;
}

/** How many characters must be inserted, deleted or replaced to turn one string into the other (Levenshtein). */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [above, character] of Array.from(from).entries()) {
    const next = [above + 1];
    for (let index = 0; index < to.length; index++) {
      const replaced = (row[index] ?? 0) + (character === to[index] ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
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
