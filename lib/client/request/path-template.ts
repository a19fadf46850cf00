import { ACCOUNT_ID_PATTERN, type Endpoint, type ScopePlaceholder } from "../../api";
import { ConfigurationError } from "../errors";

/** The account and zone of calls that do not name their own. */
export interface Scope {
  /** Account ID: 32 lowercase hexadecimal digits. */
  readonly accountId?: string | undefined;
  /** Zone ID: 32 lowercase hexadecimal digits. */
  readonly zoneId?: string | undefined;
}

/** Fills in the placeholders of an endpoint's path. */
export type PathTemplate = (input: Readonly<Record<string, unknown>>, scope: Scope) => string;

/** Parses an endpoint's path once, for all its requests. */
export function pathTemplate(name: string, endpoint: Endpoint): PathTemplate {
  // Splitting by a capturing group keeps the matches: literal, placeholder, literal, placeholder, ..., literal.
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
      return zoneOf(input, scope) ?? missingZone(name);
    default:
      return pathSegment(name, placeholder, input[placeholder]);
  }
}

function accountOf(name: string, { accountId }: Scope): string {
  if (accountId !== undefined) return accountId;
  throw new ConfigurationError(`${name} requires an account ID, but the client has none.`, {
    endpoint: name,
    hint: "Pass accountId to the client, or set CLOUDFLARE_ACCOUNT_ID for AccessClient.fromEnvironment().",
  });
}

function zoneOf(input: Readonly<Record<string, unknown>>, { zoneId }: Scope): string | undefined {
  return input.zone_id === undefined ? zoneId : checkedId("zone_id", input.zone_id);
}

function missingZone(name: string): never {
  throw new ConfigurationError(`${name} requires a zone ID, but neither the call nor the client has one.`, {
    endpoint: name,
    hint: "Pass zone_id to the call, or zoneId to the client.",
  });
}

const ACCOUNT_ID = new RegExp(ACCOUNT_ID_PATTERN);

/** Validates an account or zone ID. The error does not repeat the value, which may be a token in the wrong place. */
export function checkedId(what: string, value: unknown): string {
  if (typeof value === "string" && ACCOUNT_ID.test(value)) return value;
  const actual =
    typeof value === "string" ? `a string of ${value.length} characters` : `a value of type ${typeof value}`;
  throw new ConfigurationError(`${what} must be 32 lowercase hexadecimal digits, but is ${actual}.`, {
    hint: "Copy the ID from the overview page of the account or zone in Cloudflare's dashboard.",
  });
}

function pathSegment(name: string, parameter: string, value: unknown): string {
  if (typeof value !== "string" || value === "") {
    throw new ConfigurationError(`${name} requires ${parameter}: a non-empty string.`, { endpoint: name });
  }
  if (value === "." || value === "..") {
    throw new ConfigurationError(`${parameter} of ${name} cannot be "${value}": it would change the request's path.`, {
      endpoint: name,
    });
  }
  return percentEncoded(name, parameter, value);
}

/** @throws ConfigurationError if the string contains an unpaired surrogate, which a URL cannot encode */
export function percentEncoded(name: string, parameter: string, value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw new ConfigurationError(
      `${parameter} of ${name} is not well-formed Unicode: it contains an unpaired surrogate.`,
      { endpoint: name },
    );
  }
}
