/**
 * Those that include no other: the most specific ones, which take precedence. Where neither of two includes the other, no
 * source says which of them decides, and both stay. Of several that are the same, all stay.
 */
export function mostSpecific<Entry>(
  entries: readonly Entry[],
  includes: (outer: Entry, inner: Entry) => boolean,
): readonly Entry[] {
  if (entries.length < 2) return entries;
  const isLess = (outer: Entry, inner: Entry): boolean =>
    outer !== inner && includes(outer, inner) && !includes(inner, outer);
  return entries.filter((outer) => !entries.some((inner) => isLess(outer, inner)));
}
