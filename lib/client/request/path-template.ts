import { ACCOUNT_ID_PATTERN, type Endpoint, type ScopePlaceholder } from "../../api";
import { ConfigurationError } from "../errors";

/** Where a client works when a call does not say. */
export interface Scope {
  readonly accountId?: string | undefined;
  readonly zoneId?: string | undefined;
}

/** Fills the parts of a path that vary. */
export type PathTemplate = (input: Readonly<Record<string, unknown>>, scope: Scope) => string;

/** Cuts the path of an endpoint into its fixed parts and what goes between them, once. */
export function pathTemplate(name: string, endpoint: Endpoint): PathTemplate {
  // Splitting by a group keeps what it matched: fixed part, name, fixed part, name, ..., fixed part.
  const parts = endpoint.path.split(/\{(\w+)\}/);
  return (input, scope) => {
    let path = parts[0] ?? "";
    for (let index = 1; index < parts.length; index += 2) {
      path += fill(name, parts[index] ?? "", input, scope) + (parts[index + 1] ?? "");
    }
    return path;
  };
}

function fill(name: string, placeholder: string, input: Readonly<Record<string, unknown>>, scope: Scope): string {
  switch (placeholder as ScopePlaceholder) {
    case "account_id":
      return accountOf(name, scope);
    case "accounts_or_zones":
      return zoneOf(input, scope) === undefined ? "accounts" : "zones";
    case "account_or_zone_id":
      return zoneOf(input, scope) ?? accountOf(name, scope);
    case "zone_id":
      return zoneOf(input, scope) ?? noZone(name);
    default:
      return pathSegment(name, placeholder, input[placeholder]);
  }
}

function accountOf(name: string, { accountId }: Scope): string {
  if (accountId !== undefined) return accountId;
  throw new ConfigurationError(`${name} works in an account, but the client was given none.`, {
    endpoint: name,
    hint: "Give the client accountId, or set CLOUDFLARE_ACCOUNT_ID for AccessClient.fromEnvironment().",
  });
}

function zoneOf(input: Readonly<Record<string, unknown>>, { zoneId }: Scope): string | undefined {
  return input.zone_id === undefined ? zoneId : checkedId("zone_id", input.zone_id);
}

function noZone(name: string): never {
  throw new ConfigurationError(`${name} works in a zone, but neither the call nor the client was given one.`, {
    endpoint: name,
    hint: "Give zone_id with the call, or zoneId to the client.",
  });
}

const ACCOUNT_ID = new RegExp(ACCOUNT_ID_PATTERN);

/** An account or zone id. What was given is not repeated: a token put in the wrong place must not end in a log. */
export function checkedId(what: string, value: unknown): string {
  if (typeof value === "string" && ACCOUNT_ID.test(value)) return value;
  const given = typeof value === "string" ? `${value.length} characters` : `a ${typeof value}`;
  throw new ConfigurationError(`${what} must be 32 hexadecimal digits in lower case, but ${given} were given.`, {
    hint: "Cloudflare's dashboard shows it at the right of the overview of the account or zone.",
  });
}

function pathSegment(name: string, parameter: string, value: unknown): string {
  if (typeof value !== "string" || value === "") {
    throw new ConfigurationError(`${name} needs ${parameter}: a text that is not empty.`, { endpoint: name });
  }
  if (value === "." || value === "..") {
    throw new ConfigurationError(`${parameter} of ${name} cannot be "${value}": it would name another path.`, {
      endpoint: name,
    });
  }
  return percentEncoded(name, parameter, value);
}

/** @throws ConfigurationError for half a surrogate pair, which no URL can say. */
export function percentEncoded(name: string, parameter: string, value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw new ConfigurationError(`${parameter} of ${name} is not well-formed text: it holds half a surrogate pair.`, {
      endpoint: name,
    });
  }
}
