import { ProviderError, type Attributes, type MoveRequest } from "../../../plugin-framework";
import { isOfficialSource } from "../shared/official-source";
import { attributes, type Fields } from "./schema";

const OFFICIAL_TYPE = "cloudflare_zero_trust_access_application";

/**
 * Converts the state of an application of the official resource, version 5: its attributes have the same names.
 * @returns undefined for any other resource
 * @throws ProviderError for a state of version 4 of the official provider
 */
export function movedApplication(source: MoveRequest["source"]): Fields | undefined {
  const { state } = source;
  if (!isOfficialSource(source, OFFICIAL_TYPE, "cfaccess_application")) return undefined;
  if (!isFields(state) || typeof state.id !== "string") return undefined;
  return adopted(attributes, state);
}

/** The values of a state that the attributes have. */
function adopted(of: Attributes, state: Fields): Fields {
  const values = Object.entries(of).map(([name, { nested, type }]) => {
    const value = state[name] ?? null;
    if (value === null) return [name, null];
    if (nested === undefined) return [name, type.kind === "set" ? [...new Set(listOf(value, name))] : value];
    if (nested.nesting !== "single") {
      return [name, listOf(value, name).map((one) => adopted(nested.attributes, isFields(one) ? one : {}))];
    }
    if (!isFields(value)) throw unexpected(name);
    return [name, adopted(nested.attributes, value)];
  });
  return Object.fromEntries(values) as Fields;
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unexpected(name);
}

const unexpected = (name: string): ProviderError =>
  new ProviderError(
    `${OFFICIAL_TYPE} cannot be moved`,
    `The state has another form of ${name} than version 5 of the official provider writes. Upgrade the official provider to version 5 and apply, then move the application.`,
  );

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
