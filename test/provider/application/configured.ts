import type { Attributes } from "../../../lib/plugin-framework";

/** A configuration as Terraform sends it: attributes that are not given are null, at any depth. */
export function configured(attributes: Attributes, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values = Object.entries(attributes).map(([name, { nested }]) => {
    const value = given[name] ?? null;
    if (nested === undefined || typeof value !== "object" || value === null) return [name, value];
    if (nested.nesting === "single") return [name, configured(nested.attributes, value as Record<string, unknown>)];
    if (!Array.isArray(value)) return [name, value];
    return [name, value.map((one) => configured(nested.attributes, one as Record<string, unknown>))];
  });
  return Object.fromEntries(values) as Record<string, unknown>;
}
