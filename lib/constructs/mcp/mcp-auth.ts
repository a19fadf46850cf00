import { Fn, Token } from "cdktf";
import type { IConstruct } from "constructs";
import {
  OAUTH_AUTH_METHODS,
  OAUTH_RESOURCE_PATTERN,
  OAUTH_SCOPE_PATTERN,
  OAUTH_URL_PATTERN,
  type MCP_AUTH_TYPES,
} from "../../api/areas/mcp/mcp-limits";
import type { CfaccessMcpServerOauthClientConfig } from "../../bindings/cfaccess/mcp-server-oauth-client";
import { DiagnosticError } from "../../diagnostics";
import { literalArgument } from "../../rules/terraform-literal";
import type { Diagnostics } from "../kernel/diagnostics";
import {
  instanceOf,
  number,
  pickDefined,
  requiredString,
  string,
  strings,
  typeOf,
  type Validators,
} from "../kernel/validators";
import { assertSecret, isSecret, type Secret } from "../values/secret";
import { brand } from "../../rules/brand";

/** How an OAuth client authenticates at the token endpoint (RFC 7591): `none` is a public client. */
export type OauthAuthMethod = (typeof OAUTH_AUTH_METHODS)[number];

/** An OAuth client that is registered at the OAuth server of an MCP server. */
export interface McpOauthClientProps {
  /** Client ID, which the OAuth server issued. */
  readonly clientId: string;

  /**
   * Client secret, which the OAuth server issued. Terraform stores it neither in a plan nor in the state: it is write-only,
   * which requires Terraform 1.11.
   *
   * @default - a public client without a secret
   */
  readonly clientSecret?: Secret;

  /**
   * Version of the client secret, a whole number from 1. Raise it with each new secret: Terraform does not see that a
   * write-only value changes, and sends it only with a new version.
   *
   * @default 1
   */
  readonly clientSecretVersion?: number;

  /** HTTPS URL where users log in: `https://id.example.com/authorize`. */
  readonly authorizationEndpoint: string;

  /** HTTPS URL that issues tokens: `https://id.example.com/token`. */
  readonly tokenEndpoint: string;

  /**
   * Issuer of the tokens, an HTTPS URL: `https://id.example.com`.
   *
   * @default - no issuer
   */
  readonly issuer?: string;

  /**
   * HTTPS URL that revokes tokens: `https://id.example.com/revoke`.
   *
   * @default - tokens are not revoked
   */
  readonly revocationEndpoint?: string;

  /**
   * Resource indicator of the tokens, a URI without a fragment (RFC 8707).
   *
   * @default - no resource indicator
   */
  readonly resource?: string;

  /**
   * Scopes that the client requests: `["read", "write"]`.
   *
   * @default - the default scopes of the OAuth server
   */
  readonly scopes?: readonly string[];

  /**
   * Redirect URIs that are registered at the OAuth server.
   *
   * @default `https://HOSTNAME/servers-callback` for a server created by a SecureMcpPortal, else the default of the
   * Cloudflare API
   */
  readonly redirectUris?: readonly string[];

  /**
   * How the client authenticates at the token endpoint.
   *
   * @default "client_secret_basic" with a client secret, else "none"
   */
  readonly tokenEndpointAuthMethod?: OauthAuthMethod;
}

/** Names of HTTP headers (RFC 9110, section 5.6.2). */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** Credentials with which Access logs in to an MCP server. */
export class McpAuth {
  /** No credentials, for a server without authentication. */
  public static none(): McpAuth {
    return new McpAuth("unauthenticated");
  }

  /**
   * A bearer token, sent as `Authorization: Bearer …`.
   *
   * @throws DiagnosticError if the token is a plain string
   */
  public static bearer(token: Secret): McpAuth {
    assertSecret("McpAuth.bearer: the token", token);
    return new McpAuth("bearer", (server) => token.tokenFor(server));
  }

  /**
   * HTTP headers by name. The values are secrets or Tokens. A service token of Access needs:
   * `{ "CF-Access-Client-Id": token.clientId, "CF-Access-Client-Secret": Secret.fromToken(token.clientSecret) }`.
   *
   * @throws DiagnosticError if there is no header, a name is not a valid header name, or a value is a plain string
   */
  public static headers(headers: Readonly<Record<string, Secret | string>>): McpAuth {
    if (typeof (headers as unknown) !== "object" || (headers as unknown) === null || Array.isArray(headers)) {
      const rule = 'the headers must be an object such as { "X-Api-Key": Secret.fromVariable("API_KEY") }';
      throw new DiagnosticError("CFA1002", `McpAuth.headers: ${rule}, not ${typeOf(headers)}`);
    }
    const wrong = Object.keys(headers).filter((name) => !HEADER_NAME.test(name));
    if (wrong.length > 0) {
      const names = `"${wrong.join('", "')}"`;
      throw new DiagnosticError("CFA1019", `McpAuth.headers: ${names} is not a valid name of an HTTP header`);
    }
    if (Object.keys(headers).length === 0) {
      throw new DiagnosticError("CFA1011", "McpAuth.headers: there are no headers; add one, or use McpAuth.none()");
    }
    for (const [name, value] of Object.entries(headers)) {
      if (!Token.isUnresolved(value)) assertSecret(`McpAuth.headers: "${name}"`, value);
    }
    return new McpAuth("bearer", (server) => {
      const values = Object.entries(headers).map(([name, value]) => [
        name,
        typeof value === "string" ? literalArgument(value) : value.tokenFor(server),
      ]);
      return Fn.jsonencode({ headers: Object.fromEntries(values) as Record<string, string> });
    });
  }

  /**
   * OAuth. Without `client`, Cloudflare registers a client at the OAuth server (dynamic client registration), and an
   * administrator must log in once in the dashboard before the tools of the server are known. Terraform cannot log in.
   *
   * With `client`, for an OAuth server without dynamic registration, each user of a portal logs in. The tools of the
   * server are known after the first login.
   *
   * @throws DiagnosticError if the client secret is a plain string
   */
  public static oauth(client?: McpOauthClientProps): McpAuth {
    return new McpAuth("oauth", undefined, client && new OauthClient(client));
  }

  private constructor(
    /** The authentication type in the Cloudflare API: `unauthenticated`, `bearer` or `oauth`. */
    public readonly type: (typeof MCP_AUTH_TYPES)[number],
    /** Returns the credentials for a server as a Token; undefined if the type needs none. */
    public readonly credentialsFor: (server: IConstruct) => string | undefined = () => undefined,
    /**
     * The OAuth client of `McpAuth.oauth({ … })`.
     *
     * @internal
     */
    public readonly client?: OauthClient,
  ) {
    Object.freeze(this);
  }

  /**
   * The same credentials with a default redirect URI for the OAuth client.
   *
   * @internal
   */
  public returningTo(uri: string): McpAuth {
    const { type, credentialsFor, client } = this;
    return client === undefined ? this : new McpAuth(type, credentialsFor, client.returningTo(uri));
  }
}

/** Whether a value is a `McpAuth`, also one of another copy of this package. */
export const isMcpAuth = brand(McpAuth, "McpAuth");

/** Validates the credentials of a server. */
export const mcpAuthValidator = instanceOf(isMcpAuth, "an McpAuth such as McpAuth.bearer(secret)");

/** Attributes of the L1. */
type Attributes = Omit<CfaccessMcpServerOauthClientConfig, "accountId" | "serverId">;

/** The OAuth client of `McpAuth.oauth({ … })`. Its props are checked by the server that uses it. */
export class OauthClient {
  readonly #props: McpOauthClientProps;

  public constructor(props: McpOauthClientProps) {
    const { clientSecret } = props;
    if ((clientSecret ?? undefined) !== undefined) assertSecret("McpAuth.oauth: clientSecret", clientSecret);
    this.#props = props;
  }

  /** The same client with a default redirect URI. */
  public returningTo(uri: string): OauthClient {
    return new OauthClient({ redirectUris: [uri], ...this.#props });
  }

  /** The attributes of the L1. Adds diagnostics of the props. */
  public toL1(user: IConstruct, diagnostics: Diagnostics): Attributes {
    const props = diagnostics.validated(this.#props, CLIENT_VALIDATORS);
    const { clientId, clientSecret, clientSecretVersion, scopes, redirectUris } = props;
    if (isInvalid(clientId, "\\S")) {
      diagnostics.add("CFA1507", "clientId is empty; set it to the client ID from the OAuth server", "clientId");
    }
    checkSecretVersion(diagnostics, props);
    checkUrls(diagnostics, props);
    checkScopes(diagnostics, scopes);
    return {
      clientId,
      ...(clientSecret !== undefined && {
        clientSecretWo: clientSecret.tokenFor(user),
        clientSecretWoVersion: clientSecretVersion ?? 1,
      }),
      ...pickDefined(props, ["issuer", "revocationEndpoint", "resource"]),
      authorizationEndpoint: props.authorizationEndpoint,
      tokenEndpoint: props.tokenEndpoint,
      ...(scopes !== undefined && { scope: joined(scopes) }),
      ...(redirectUris !== undefined && { redirectUris: [...redirectUris] }),
      tokenEndpointAuthMethod: checkedMethod(diagnostics, props),
    };
  }
}

function checkSecretVersion(
  diagnostics: Diagnostics,
  { clientSecret, clientSecretVersion }: McpOauthClientProps,
): void {
  if (clientSecretVersion === undefined) return;
  const isWhole = Number.isSafeInteger(clientSecretVersion) && clientSecretVersion >= 1;
  if (!Token.isUnresolved(clientSecretVersion) && !isWhole) {
    const message = `clientSecretVersion is ${clientSecretVersion}; it must be a whole number from 1`;
    diagnostics.add("CFA1507", message, "clientSecretVersion");
  }
  if (clientSecret === undefined) {
    const message = "clientSecretVersion is set without clientSecret; set it too, or omit clientSecretVersion";
    diagnostics.add("CFA1508", message, "clientSecretVersion");
  }
}

function checkUrls(diagnostics: Diagnostics, props: McpOauthClientProps): void {
  for (const name of ["authorizationEndpoint", "tokenEndpoint", "issuer", "revocationEndpoint"] as const) {
    checkUrl(diagnostics, name, props[name]);
  }
  const { resource, redirectUris } = props;
  if (isInvalid(resource, OAUTH_RESOURCE_PATTERN)) {
    const message = `resource is "${withoutPassword(resource)}"; it must be an absolute URI without a fragment (RFC 8707)`;
    diagnostics.add("CFA1507", message, "resource");
  }
  if (redirectUris === undefined || Token.isUnresolved(redirectUris)) return;
  if (redirectUris.length === 0) {
    diagnostics.add("CFA1507", "redirectUris is empty; omit it, or add a URL", "redirectUris");
  }
  for (const uri of redirectUris) checkUrl(diagnostics, "redirectUris", uri);
}

function checkUrl(diagnostics: Diagnostics, prop: string, url: string | undefined): void {
  if (!isInvalid(url, OAUTH_URL_PATTERN)) return;
  const rule = "it must be an HTTPS URL without credentials or fragment, such as https://id.example.com/authorize";
  diagnostics.add("CFA1507", `${prop} is "${withoutPassword(url)}"; ${rule}`, prop);
}

function checkScopes(diagnostics: Diagnostics, scopes: readonly string[] | undefined): void {
  if (scopes === undefined || Token.isUnresolved(scopes)) return;
  if (scopes.length === 0) diagnostics.add("CFA1507", "scopes is empty; omit it, or add a scope", "scopes");
  for (const scope of scopes) {
    const isScope = new RegExp(OAUTH_SCOPE_PATTERN).test(scope) && !scope.includes(" ");
    if (isScope || Token.isUnresolved(scope)) continue;
    const rule = 'each scope must be a string without spaces or quotes, such as ["read", "write"]';
    diagnostics.add("CFA1507", `scopes has "${scope}"; ${rule}`, "scopes");
  }
}

/** The authentication method, after checking that it matches the client secret. */
function checkedMethod(
  diagnostics: Diagnostics,
  { clientSecret, tokenEndpointAuthMethod }: McpOauthClientProps,
): string {
  const method = tokenEndpointAuthMethod ?? (clientSecret === undefined ? "none" : OAUTH_AUTH_METHODS[0]);
  if (Token.isUnresolved(method)) return method;
  diagnostics.checkOneOf("tokenEndpointAuthMethod", method, OAUTH_AUTH_METHODS);
  if (method === "none" && clientSecret !== undefined) {
    const message = 'tokenEndpointAuthMethod is "none", so clientSecret is not used; omit one of the two';
    diagnostics.add("CFA1508", message, "tokenEndpointAuthMethod");
  } else if (method !== "none" && clientSecret === undefined) {
    const remedy = "set it, or omit tokenEndpointAuthMethod for a public client";
    const message = `tokenEndpointAuthMethod is "${method}", which needs clientSecret; ${remedy}`;
    diagnostics.add("CFA1508", message, "tokenEndpointAuthMethod");
  }
  return method;
}

/** Whether a string is set, known at synthesis, and does not match a pattern. */
const isInvalid = (value: string | undefined, pattern: string): value is string =>
  value !== undefined && !Token.isUnresolved(value) && !new RegExp(pattern).test(value);

/** A URL for messages, without its user name and password. */
export const withoutPassword = (url: string): string => url.replace(/\/\/[^/?#]*@/, "//…@");

/** Scopes as OAuth has them: separated by spaces (RFC 6749, section 3.3). */
const joined = (scopes: readonly string[]): string =>
  Token.isUnresolved(scopes) ? Fn.join(" ", [...scopes]) : scopes.join(" ");

const CLIENT_VALIDATORS: Validators<McpOauthClientProps> = {
  clientId: requiredString,
  clientSecret: instanceOf(isSecret, 'a Secret such as Secret.fromVariable("NAME")'),
  clientSecretVersion: number,
  authorizationEndpoint: requiredString,
  tokenEndpoint: requiredString,
  issuer: string,
  revocationEndpoint: string,
  resource: string,
  scopes: strings,
  redirectUris: strings,
  tokenEndpointAuthMethod: string,
};
