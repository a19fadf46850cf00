import { Fn, Token } from "cdktf";
import type { IConstruct } from "constructs";
import {
  OAUTH_AUTH_METHODS,
  OAUTH_RESOURCE_PATTERN,
  OAUTH_SCOPE_PATTERN,
  OAUTH_URL_PATTERN,
} from "../../api/areas/mcp/mcp-limits";
import type { McpServerOauthClientConfig } from "../../bindings/cfaccess/mcp-server-oauth-client";
import { literalText } from "../../rules/terraform-literal";
import type { Diagnostics } from "../kernel/diagnostics";
import { instanceOf, requiredString, string, strings, type Validators } from "../kernel/validators";
import { assertSecret, Secret } from "../values/secret";

/** How an OAuth client authenticates at the token endpoint (RFC 7591): `none` is a public client. */
export type OauthAuthMethod = (typeof OAUTH_AUTH_METHODS)[number];

/** An OAuth client that is registered at the OAuth server of an MCP server. */
export interface McpOauthClientProps {
  /** Client ID, which the OAuth server issued. */
  readonly clientId: string;

  /**
   * Client secret, which the OAuth server issued.
   *
   * @default - a public client without a secret
   */
  readonly clientSecret?: Secret;

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
   * @default `https://HOSTNAME/servers-callback` for a server created by a SecureMcpPortal, else the default of the Cloudflare API
   */
  readonly redirectUris?: readonly string[];

  /**
   * How the client authenticates at the token endpoint.
   *
   * @default "client_secret_basic" with a client secret, else "none"
   */
  readonly tokenEndpointAuthMethod?: OauthAuthMethod;
}

/** Attributes of the L1. */
type Attributes = Omit<McpServerOauthClientConfig, "accountId" | "serverId">;

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

  /** The attributes of the L1, after adding what is wrong with them. */
  public toL1(user: IConstruct, diagnostics: Diagnostics): Attributes {
    const props = diagnostics.validated(this.#props, VALIDATORS);
    const { clientId, clientSecret, scopes, redirectUris } = props;
    if (isWrong(clientId, "\\S"))
      diagnostics.add("CFA1500", "clientId is empty; give what the OAuth server made", "clientId");
    checkUrls(diagnostics, props);
    checkScopes(diagnostics, scopes);
    return {
      clientId: literalText(clientId),
      ...(clientSecret !== undefined && { clientSecret: clientSecret.tokenFor(user) }),
      ...addresses(props),
      ...(scopes !== undefined && { scope: joined(scopes) }),
      ...(redirectUris !== undefined && { redirectUris: list(redirectUris) }),
      tokenEndpointAuthMethod: checkedMethod(diagnostics, props),
    };
  }
}

function addresses({
  authorizationEndpoint,
  tokenEndpoint,
  issuer,
  revocationEndpoint,
  resource,
}: McpOauthClientProps) {
  return {
    authorizationEndpoint: literalText(authorizationEndpoint),
    tokenEndpoint: literalText(tokenEndpoint),
    ...(issuer !== undefined && { issuer: literalText(issuer) }),
    ...(revocationEndpoint !== undefined && { revocationEndpoint: literalText(revocationEndpoint) }),
    ...(resource !== undefined && { resource: literalText(resource) }),
  };
}

function checkUrls(diagnostics: Diagnostics, props: McpOauthClientProps): void {
  for (const name of ["authorizationEndpoint", "tokenEndpoint", "issuer", "revocationEndpoint"] as const) {
    checkUrl(diagnostics, name, props[name]);
  }
  const { resource, redirectUris } = props;
  if (isWrong(resource, OAUTH_RESOURCE_PATTERN)) {
    diagnostics.add(
      "CFA1500",
      `resource is "${resource}"; it must be a whole URI without a fragment (RFC 8707)`,
      "resource",
    );
  }
  if (redirectUris === undefined || Token.isUnresolved(redirectUris)) return;
  if (redirectUris.length === 0)
    diagnostics.add("CFA1500", "redirectUris is empty; leave it out, or give an address", "redirectUris");
  for (const uri of redirectUris) checkUrl(diagnostics, "redirectUris", uri);
}

function checkUrl(diagnostics: Diagnostics, prop: string, url: string | undefined): void {
  if (!isWrong(url, OAUTH_URL_PATTERN)) return;
  diagnostics.add(
    "CFA1500",
    `${prop} is "${withoutPassword(url)}"; it must be a whole address with https, without a user, a password or a ` +
      `fragment, such as "https://id.example.com/authorize"`,
    prop,
  );
}

function checkScopes(diagnostics: Diagnostics, scopes: readonly string[] | undefined): void {
  if (scopes === undefined || Token.isUnresolved(scopes)) return;
  if (scopes.length === 0)
    diagnostics.add("CFA1500", "scopes is empty; leave it out, or give what the client asks for", "scopes");
  for (const scope of scopes) {
    const isOne = new RegExp(OAUTH_SCOPE_PATTERN).test(scope) && !scope.includes(" ");
    if (isOne || Token.isUnresolved(scope)) continue;
    diagnostics.add(
      "CFA1500",
      `scopes has "${scope}", which is not one scope; give each in a text of its own: ["read", "write"]`,
      "scopes",
    );
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
    diagnostics.add(
      "CFA1500",
      `tokenEndpointAuthMethod is "none", so that clientSecret is never used; leave out one of the two`,
      "tokenEndpointAuthMethod",
    );
  } else if (method !== "none" && clientSecret === undefined) {
    diagnostics.add(
      "CFA1500",
      `tokenEndpointAuthMethod is "${method}", which needs clientSecret; give it, or leave out the method for a ` +
        `public client`,
      "tokenEndpointAuthMethod",
    );
  }
  return method;
}

/** Whether a text is given, known, and not as it has to be. */
const isWrong = (value: string | undefined, pattern: string): value is string =>
  value !== undefined && !Token.isUnresolved(value) && !new RegExp(pattern).test(value);

const withoutPassword = (url: string): string => url.replace(/\/\/[^/?#]*@/, "//…@");

/** Escapes each string of a list. A list that is a Token stays one Token. */
const list = (texts: readonly string[]): string[] =>
  Token.isUnresolved(texts) ? [...texts] : texts.map((one) => literalText(one));

const joined = (scopes: readonly string[]): string =>
  Token.isUnresolved(scopes) ? Fn.join(" ", [...scopes]) : list(scopes).join(" ");

const VALIDATORS: Validators<McpOauthClientProps> = {
  clientId: requiredString,
  clientSecret: instanceOf(Secret, 'a Secret: Secret.fromVariable("NAME")'),
  authorizationEndpoint: requiredString,
  tokenEndpoint: requiredString,
  issuer: string,
  revocationEndpoint: string,
  resource: string,
  scopes: strings,
  redirectUris: strings,
  tokenEndpointAuthMethod: string,
};
