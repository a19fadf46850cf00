/** Matches objects that have these fields, and possibly more, at any depth. A regular expression matches a string. */
export function matching(value: unknown): unknown {
  if (value instanceof RegExp) return expect.stringMatching(value);
  if (Array.isArray(value)) return value.map((one: unknown) => matching(one));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const fields = Object.entries(value).map(([name, field]: [string, unknown]) => [name, matching(field)]);
  return expect.objectContaining(Object.fromEntries(fields) as Record<string, unknown>);
}
