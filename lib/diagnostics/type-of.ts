/** A value for messages: a string in quotes, else its type. Only for values that cannot be secrets. */
export const shown = (value: unknown): string => (typeof value === "string" ? JSON.stringify(value) : typeOf(value));

/** The type of a value, for messages; the value of a number or boolean. A string is not printed: it may be a secret. */
export function typeOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return value === "" ? "an empty string" : "a string";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
