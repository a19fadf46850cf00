import { McpManualOauth, type McpServer } from "../../../api";
import { ApiError } from "../../core/api-error";
import { checkOf } from "../../core/schema/schema-check";
import type { StoredMcpServer } from "../../state/stored-mcp";

type Summary = NonNullable<McpServer["auth_config_summary"]>;
type Fields = Readonly<Record<string, unknown>>;
type Credentials = Pick<StoredMcpServer, "auth_type" | "auth_credentials" | "client_secret" | "client_secret_version">;

/** Credentials that are a JSON object. Undefined for a bare token, and for a list, which the API accepts and ignores. */
function parseObject(credentials: string | undefined): Fields | undefined {
  try {
    const value: unknown = JSON.parse(credentials ?? "");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether OAuth uses a manually registered client. Only users, not administrators, can log in with it. */
export const isManual = ({ auth_type, auth_credentials }: Credentials): boolean =>
  auth_type === "oauth" && parseObject(auth_credentials)?.auth_mode === "manual";

const checkManual = checkOf(McpManualOauth, "body");

/** @throws {ApiError} 400 if a manual client is incomplete, or a client secret is given without one. */
export function checkCredentials(server: Credentials): void {
  if (isManual(server)) checkManualClient(server);
  else if (server.client_secret !== undefined) {
    throw ApiError.invalid(
      "/client_secret",
      "client_secret: allowed only with auth_type oauth and auth_credentials with auth_mode manual",
    );
  }
}

function checkManualClient({ auth_credentials, client_secret = "" }: Credentials): void {
  const problem = checkManual(parseObject(auth_credentials));
  if (problem !== undefined) {
    throw ApiError.invalid("/auth_credentials", `auth_credentials${problem.pointer}: ${problem.message}`);
  }
  // Public clients need one too. An update of a server that has one may omit it.
  if (client_secret === "") throw ApiError.invalid("/client_secret", "client_secret must be a non-empty string");
}

/** Request headers for the server: its credentials. */
export function headersFor({ auth_type, auth_credentials }: Credentials): Readonly<Record<string, string>> {
  if (auth_type !== "bearer" || auth_credentials === undefined) return {};
  const headers = parseObject(auth_credentials)?.headers;
  if (typeof headers === "object" && headers !== null) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  }
  return /^\s*[[{]/.test(auth_credentials) ? {} : { Authorization: `Bearer ${auth_credentials}` };
}

/** The summary of credentials in responses, without secrets; undefined without OAuth. */
export function summaryOf(server: Credentials): Summary | undefined {
  if (server.auth_type !== "oauth") return undefined;
  const has_client_secret = server.client_secret !== undefined;
  if (!isManual(server)) return { auth_mode: "dcr", has_client_secret };
  const { config, registration_info } = parseObject(server.auth_credentials) ?? {};
  return {
    auth_mode: "manual",
    has_client_secret,
    ...(server.client_secret_version === undefined ? {} : { client_secret_version: server.client_secret_version }),
    config: stringsIn(config, CONFIG_FIELDS),
    registration_info: { ...stringsIn(registration_info, CLIENT_FIELDS), ...redirectUris(registration_info) },
  };
}

const CONFIG_FIELDS = ["issuer", "authorization_endpoint", "token_endpoint", "revocation_endpoint", "resource"];
const CLIENT_FIELDS = ["client_id", "scope", "token_endpoint_auth_method"];

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});

/** The listed fields, if they are strings. Anything else may be a secret. */
const stringsIn = (value: unknown, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const field = fieldsOf(value)[name];
      return typeof field === "string" ? [[name, field] as const] : [];
    }),
  );

function redirectUris(value: unknown): { redirect_uris?: string[] } {
  const { redirect_uris: uris } = fieldsOf(value);
  return Array.isArray(uris) && uris.every((uri) => typeof uri === "string") ? { redirect_uris: uris } : {};
}
