/** A value of a file, for messages: its type, or the value itself if it is short. */
export function typeOfValue(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "an object";
  return JSON.stringify(value);
}
