import { writes, type Endpoint, type Permission } from "../../api";
import { ApiError, ERROR_CODE } from "./api-error";

/** A permission of an API token, named as in Cloudflare's dashboard: `"Zero Trust Edit"`. Edit includes Read. */
export type TokenPermission = `${Exclude<Permission, null>} ${"Read" | "Edit"}`;

/** An API token that the emulator accepts. */
export interface ApiToken {
  /** The token: letters, digits, `-` and `_`. */
  readonly token: string;
  /**
   * Permissions of the token. A request without the required permission fails with 403.
   * @default - every permission
   */
  readonly permissions?: readonly TokenPermission[];
}

/** The credential of a request. */
export interface ApiCredential {
  readonly kind: "token" | "key";
  readonly secret: string;
  readonly permissions: readonly string[] | undefined;
}

/** A user's email address and global API key. */
export interface ApiKey {
  /** Email address of the user: the `X-Auth-Email` header. */
  readonly email: string;
  /** Global API key of the user: the `X-Auth-Key` header. */
  readonly key: string;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The credentials that the emulator accepts, with their permissions. */
export class Credentials {
  private readonly byToken: ReadonlyMap<string, ApiCredential>;
  private readonly byKey: ApiCredential;

  constructor(
    tokens: readonly ApiToken[],
    private readonly apiKey: ApiKey,
  ) {
    this.byToken = new Map(
      tokens.map(({ token, permissions }) => [token, { kind: "token", secret: token, permissions }]),
    );
    this.byKey = { kind: "key", secret: apiKey.key, permissions: undefined };
  }

  /** The credential in the headers of a request. @throws {ApiError} If it is missing, malformed or unknown. */
  authenticate(headers: Headers, endpoint: Endpoint): ApiCredential {
    const { authorization, "x-auth-email": email, "x-auth-key": key } = headers;
    if (typeof authorization === "string") return this.authenticateToken(authorization, endpoint);
    if (email === undefined || key === undefined) {
      throw new ApiError(400, {
        code: ERROR_CODE.missingCredentials,
        message: "Missing X-Auth-Key, X-Auth-Email or Authorization headers",
      });
    }
    if (email === this.apiKey.email && key === this.apiKey.key) return this.byKey;
    throw new ApiError(403, { code: ERROR_CODE.unknownKey, message: "Unknown X-Auth-Key or X-Auth-Email" });
  }

  private authenticateToken(authorization: string, endpoint: Endpoint): ApiCredential {
    const token = /^Bearer +([\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) {
      const chain = [{ code: ERROR_CODE.invalidAuthorization, message: "Invalid format for Authorization header" }];
      const error = { code: ERROR_CODE.invalidHeaders, message: "Invalid request headers", error_chain: chain };
      throw new ApiError(400, error);
    }
    const credential = this.byToken.get(token);
    if (credential !== undefined) return credential;
    throw new ApiError(
      401,
      // Only the endpoints that verify a token name the token as the cause. They are the ones without a permission.
      endpoint.permission === null
        ? { code: ERROR_CODE.invalidToken, message: "Invalid API Token" }
        : { code: ERROR_CODE.authentication, message: "Authentication error" },
    );
  }
}

/** 403: the credential lacks a permission, or the account or zone does not exist. */
export const notPermitted = (): ApiError =>
  new ApiError(403, { code: ERROR_CODE.authentication, message: "Authentication error" });

/** @throws {ApiError} 403 if the credential lacks the permission of the endpoint. */
export function assertPermitted(credential: ApiCredential, endpoint: Endpoint): void {
  const { permission } = endpoint;
  if (permission === null || credential.permissions === undefined) return;
  const sufficient = writes(endpoint) ? [`${permission} Edit`] : [`${permission} Edit`, `${permission} Read`];
  if (!sufficient.some((name) => credential.permissions?.includes(name))) throw notPermitted();
}
