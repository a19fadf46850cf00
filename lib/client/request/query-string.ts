import { ConfigurationError } from "../errors";
import { percentEncoded } from "./path-template";

/** The query with one more parameter; a list is given as the same parameter repeated, null as none. */
export function appendQuery(query: string, key: string, value: unknown, endpoint: string): string {
  if (value === null || value === undefined) return query;
  if (Array.isArray(value)) {
    return value.reduce<string>((longer, item) => appendQuery(longer, key, item, endpoint), query);
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new ConfigurationError(`${key} of ${endpoint} must be a text, number, boolean, or a list of these.`, {
      endpoint,
    });
  }
  return `${query}${query === "" ? "?" : "&"}${key}=${percentEncoded(endpoint, key, String(value))}`;
}
