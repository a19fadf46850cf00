import { writes, type Endpoint, type Permission } from "../../api";
import { ApiError, ERROR_CODE } from "./api-error";

/** A permission of an API token, as Cloudflare's dashboard names it: `"Zero Trust Edit"`. Edit includes Read. */
export type TokenPermission = `${Exclude<Permission, null>} ${"Read" | "Edit"}`;

/** An API token the emulator knows. */
export interface ApiToken {
  readonly token: string;
  /** @default - it may do everything */
  readonly permissions?: readonly TokenPermission[];
}

/** Who calls. */
export interface ApiCredential {
  readonly kind: "token" | "key";
  readonly secret: string;
  readonly permissions: readonly string[] | undefined;
}

/** A user's email address and global API key. */
export interface ApiKey {
  readonly email: string;
  readonly key: string;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The credentials an emulator knows, and what each may do. */
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

  /** Who sent these headers. @throws {ApiError} When nobody known. */
  of(headers: Headers, endpoint: Endpoint): ApiCredential {
    const { authorization, "x-auth-email": email, "x-auth-key": key } = headers;
    if (typeof authorization === "string") return this.ofToken(authorization, endpoint);
    if (email === undefined || key === undefined) {
      throw new ApiError(400, {
        code: ERROR_CODE.missingCredentials,
        message: "Missing X-Auth-Key, X-Auth-Email or Authorization headers",
      });
    }
    if (email === this.apiKey.email && key === this.apiKey.key) return this.byKey;
    throw new ApiError(403, { code: ERROR_CODE.unknownKey, message: "Unknown X-Auth-Key or X-Auth-Email" });
  }

  private ofToken(authorization: string, endpoint: Endpoint): ApiCredential {
    const token = /^Bearer +([\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) {
      const chain = [{ code: ERROR_CODE.invalidAuthorization, message: "Invalid format for Authorization header" }];
      const error = { code: ERROR_CODE.invalidHeaders, message: "Invalid request headers", error_chain: chain };
      throw new ApiError(400, error);
    }
    const known = this.byToken.get(token);
    if (known !== undefined) return known;
    throw new ApiError(
      401,
      // Only the endpoints that verify a token, the ones no permission is needed for, say that it is the token.
      endpoint.permission === null
        ? { code: ERROR_CODE.invalidToken, message: "Invalid API Token" }
        : { code: ERROR_CODE.authentication, message: "Authentication error" },
    );
  }
}

/** The refusal of what the credentials are good for elsewhere, but not here. */
export const notPermitted = (): ApiError =>
  new ApiError(403, { code: ERROR_CODE.authentication, message: "Authentication error" });

/** @throws {ApiError} When the caller may not call the endpoint. */
export function assertPermitted(credential: ApiCredential, endpoint: Endpoint): void {
  const { permission } = endpoint;
  if (permission === null || credential.permissions === undefined) return;
  const enough = writes(endpoint) ? [`${permission} Edit`] : [`${permission} Edit`, `${permission} Read`];
  if (!enough.some((name) => credential.permissions?.includes(name))) throw notPermitted();
}
