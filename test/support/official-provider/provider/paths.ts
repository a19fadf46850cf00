import { ProviderError } from "../../../../lib/plugin-framework";
import type { ObjectValue } from "./body";

/** Fills a path with the attributes of an object. `{scope}` is its account, or else its zone. */
export function filled(path: string, object: ObjectValue): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "scope") return scopeOf(object);
    return encodeURIComponent(textOf(object[name], name));
  });
}

function scopeOf({ account_id, zone_id }: ObjectValue): string {
  if (typeof account_id === "string") return `accounts/${encodeURIComponent(account_id)}`;
  return `zones/${encodeURIComponent(textOf(zone_id, "zone_id"))}`;
}

function textOf(value: unknown, name: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new ProviderError("failed to make http request", `missing required ${name} parameter`);
}

/** The import ID of an object with these attributes. */
export function importId(object: ObjectValue, attributes: readonly string[]): string {
  return attributes.map((name) => (name === "scope" ? scopeOf(object) : textOf(object[name], name))).join("/");
}

/** Parses an import ID to attributes. @throws ProviderError if it has the wrong form */
export function importIdentity(id: string, attributes: readonly string[]): ObjectValue {
  const form = attributes.map((name) => (name === "scope" ? "<{accounts|zones}/{account_id|zone_id}>" : `<${name}>`));
  const segments = id.split("/").map(decodeURIComponent);
  const expected = attributes.length + (attributes.includes("scope") ? 1 : 0);
  if (segments.length !== expected || segments.includes("")) {
    throw new ProviderError("invalid ID", `expected urlencoded segments "${form.join("/")}", got "${id}"`);
  }
  const identity: Record<string, string> = {};
  for (const name of attributes) {
    const segment = segments.shift() ?? "";
    if (name !== "scope") identity[name] = segment;
    else identity[scopeAttribute(segment)] = segments.shift() ?? "";
  }
  return identity;
}

function scopeAttribute(segment: string): string {
  if (segment === "accounts") return "account_id";
  if (segment === "zones") return "zone_id";
  throw new ProviderError(
    "invalid discriminator segment - <{accounts|zones}/{account_id|zone_id}>",
    "expected discriminator to be one of {accounts|zones}",
  );
}
