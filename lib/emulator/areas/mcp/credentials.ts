import { McpManualOauth, type McpServer } from "../../../api";
import { ApiError } from "../../core/api-error";
import { checkOf } from "../../core/schema/schema-check";
import type { StoredMcpServer } from "../../state/stored-mcp";

type Summary = NonNullable<McpServer["auth_config_summary"]>;
type Fields = Readonly<Record<string, unknown>>;
type Credentials = Pick<StoredMcpServer, "auth_type" | "auth_credentials" | "client_secret" | "client_secret_version">;

/** Credentials that are JSON: an object. Undefined for a bare token, and for a list, which the API takes and ignores. */
function objectIn(credentials: string | undefined): Fields | undefined {
  try {
    const value: unknown = JSON.parse(credentials ?? "");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether OAuth goes by a client of one's own, which only users can log in with. */
export const isManual = ({ auth_type, auth_credentials }: Credentials): boolean =>
  auth_type === "oauth" && objectIn(auth_credentials)?.auth_mode === "manual";

const checkManual = checkOf(McpManualOauth, "body");

/** @throws {ApiError} 400 for a client of one's own that lacks something, and for a client secret where there is none. */
export function checkCredentials(server: Credentials): void {
  if (isManual(server)) checkOwnClient(server);
  else if (server.client_secret !== undefined) {
    throw ApiError.invalid(
      "/client_secret",
      "client_secret: given, but allowed only with auth_type oauth and auth_credentials that say auth_mode manual",
    );
  }
}

function checkOwnClient({ auth_credentials, client_secret = "" }: Credentials): void {
  const problem = checkManual(objectIn(auth_credentials));
  if (problem !== undefined) {
    throw ApiError.invalid("/auth_credentials", `auth_credentials${problem.pointer}: ${problem.message}`);
  }
  // Of a public client too. Where the server has one already, it need not be sent again.
  if (client_secret === "") throw ApiError.invalid("/client_secret", "client_secret must be a non-empty string");
}

/** What a server is told of its caller. */
export function headersFor({ auth_type, auth_credentials }: Credentials): Readonly<Record<string, string>> {
  if (auth_type !== "bearer" || auth_credentials === undefined) return {};
  const headers = objectIn(auth_credentials)?.headers;
  if (typeof headers === "object" && headers !== null) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  }
  return /^\s*[[{]/.test(auth_credentials) ? {} : { Authorization: `Bearer ${auth_credentials}` };
}

/** What may be shown of credentials; undefined where there is nothing to show. */
export function summaryOf(server: Credentials): Summary | undefined {
  if (server.auth_type !== "oauth") return undefined;
  const has_client_secret = server.client_secret !== undefined;
  if (!isManual(server)) return { auth_mode: "dcr", has_client_secret };
  const { config, registration_info } = objectIn(server.auth_credentials) ?? {};
  return {
    auth_mode: "manual",
    has_client_secret,
    ...(server.client_secret_version === undefined ? {} : { client_secret_version: server.client_secret_version }),
    config: texts(config, SHOWN_OF_CONFIG),
    registration_info: { ...texts(registration_info, SHOWN_OF_CLIENT), ...redirectUris(registration_info) },
  };
}

const SHOWN_OF_CONFIG = ["issuer", "authorization_endpoint", "token_endpoint", "revocation_endpoint", "resource"];
const SHOWN_OF_CLIENT = ["client_id", "scope", "token_endpoint_auth_method"];

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});

/** The fields that may be shown, where they are text: whatever else was sent may be a secret. */
const texts = (value: unknown, shown: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    shown.flatMap((name) => {
      const text = fieldsOf(value)[name];
      return typeof text === "string" ? [[name, text] as const] : [];
    }),
  );

function redirectUris(value: unknown): { redirect_uris?: string[] } {
  const { redirect_uris: uris } = fieldsOf(value);
  return Array.isArray(uris) && uris.every((uri) => typeof uri === "string") ? { redirect_uris: uris } : {};
}
