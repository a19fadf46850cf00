import { Fn, Token } from "cdktf";
import type { IConstruct } from "constructs";
import {
  OAUTH_AUTH_METHODS,
  OAUTH_RESOURCE_PATTERN,
  OAUTH_SCOPE_PATTERN,
  OAUTH_URL_PATTERN,
} from "../../api/areas/mcp/mcp-limits";
import type { CfaccessMcpServerOauthClientConfig } from "../../bindings/cfaccess/mcp-server-oauth-client";
import { literalText } from "../../rules/terraform-literal";
import type { Diagnostics } from "../kernel/diagnostics";
import { instanceOf, requiredText, text, texts, type Validators } from "../kernel/validators";
import { assertSecret, Secret } from "../values/secret";

/** How an OAuth client proves itself where tokens are had. */
export type OauthAuthMethod = (typeof OAUTH_AUTH_METHODS)[number];

/** An OAuth client of one's own, registered at the OAuth server beforehand. */
export interface McpOauthClientProps {
  /** Identifier of the client, which the OAuth server made. */
  readonly clientId: string;

  /**
   * Its secret.
   *
   * @default - none: a public client
   */
  readonly clientSecret?: Secret;

  /** Where users log in: `https://id.example.com/authorize`. */
  readonly authorizationEndpoint: string;

  /** Where tokens are had: `https://id.example.com/token`. */
  readonly tokenEndpoint: string;

  /**
   * Who issues the tokens: `https://id.example.com`.
   *
   * @default - not said
   */
  readonly issuer?: string;

  /**
   * Where tokens are revoked: `https://id.example.com/revoke`.
   *
   * @default - not said
   */
  readonly revocationEndpoint?: string;

  /**
   * What the tokens are for, a URI (RFC 8707).
   *
   * @default - not said
   */
  readonly resource?: string;

  /**
   * What is asked for: `["read", "write"]`. Users are granted no more than this.
   *
   * @default - what the OAuth server grants where nothing is said
   */
  readonly scopes?: readonly string[];

  /**
   * Where OAuth may return to, as it was registered at the OAuth server.
   *
   * @default - `https://HOSTNAME/servers-callback` of the portal that the server is made with; else Cloudflare's own
   */
  readonly redirectUris?: readonly string[];

  /**
   * How the client proves itself where tokens are had: `client_secret_basic`, `client_secret_post`, or `none`.
   *
   * @default - `client_secret_basic` with a secret, `none` without
   */
  readonly tokenEndpointAuthMethod?: OauthAuthMethod;
}

/** The client as its L1 has it. */
type Attributes = Omit<CfaccessMcpServerOauthClientConfig, "accountId" | "serverId">;

/** An OAuth client of one's own, checked where it is used. */
export class OauthClient {
  readonly #props: McpOauthClientProps;

  public constructor(props: McpOauthClientProps) {
    const { clientSecret } = props;
    if ((clientSecret ?? undefined) !== undefined) assertSecret("McpAuth.oauth: clientSecret", clientSecret);
    this.#props = props;
  }

  /** The same client, to which OAuth returns at this address unless it says where itself. */
  public returningTo(uri: string): OauthClient {
    return new OauthClient({ redirectUris: [uri], ...this.#props });
  }

  /** The attributes of the L1, after adding what is wrong with them. */
  public toL1(user: IConstruct, problems: Diagnostics): Attributes {
    const props = problems.usable(this.#props, VALIDATORS);
    const { clientId, clientSecret, scopes, redirectUris } = props;
    if (isWrong(clientId, "\\S")) problems.add("clientId is empty; give what the OAuth server made");
    checkUrls(problems, props);
    checkScopes(problems, scopes);
    return {
      clientId: literalText(clientId),
      ...(clientSecret !== undefined && { clientSecret: clientSecret.tokenFor(user) }),
      ...addresses(props),
      ...(scopes !== undefined && { scope: joined(scopes) }),
      ...(redirectUris !== undefined && { redirectUris: list(redirectUris) }),
      tokenEndpointAuthMethod: checkedMethod(problems, props),
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

function checkUrls(problems: Diagnostics, props: McpOauthClientProps): void {
  for (const name of ["authorizationEndpoint", "tokenEndpoint", "issuer", "revocationEndpoint"] as const) {
    checkUrl(problems, name, props[name]);
  }
  const { resource, redirectUris } = props;
  if (isWrong(resource, OAUTH_RESOURCE_PATTERN)) {
    problems.add(`resource is "${resource}"; it must be a whole URI without a fragment (RFC 8707)`);
  }
  if (redirectUris === undefined || Token.isUnresolved(redirectUris)) return;
  if (redirectUris.length === 0) problems.add("redirectUris is empty; leave it out, or give an address");
  for (const uri of redirectUris) checkUrl(problems, "redirectUris", uri);
}

function checkUrl(problems: Diagnostics, prop: string, url: string | undefined): void {
  if (!isWrong(url, OAUTH_URL_PATTERN)) return;
  problems.add(
    `${prop} is "${withoutPassword(url)}"; it must be a whole address with https, without a user, a password or a ` +
      `fragment, such as "https://id.example.com/authorize"`,
  );
}

function checkScopes(problems: Diagnostics, scopes: readonly string[] | undefined): void {
  if (scopes === undefined || Token.isUnresolved(scopes)) return;
  if (scopes.length === 0) problems.add("scopes is empty; leave it out, or give what the client asks for");
  for (const scope of scopes) {
    const isOne = new RegExp(OAUTH_SCOPE_PATTERN).test(scope) && !scope.includes(" ");
    if (isOne || Token.isUnresolved(scope)) continue;
    problems.add(`scopes has "${scope}", which is not one scope; give each in a text of its own: ["read", "write"]`);
  }
}

/** A secret and the way it is used must agree. */
function checkedMethod(problems: Diagnostics, { clientSecret, tokenEndpointAuthMethod }: McpOauthClientProps): string {
  const method = tokenEndpointAuthMethod ?? (clientSecret === undefined ? "none" : OAUTH_AUTH_METHODS[0]);
  if (Token.isUnresolved(method)) return method;
  problems.checkOneOf("tokenEndpointAuthMethod", method, OAUTH_AUTH_METHODS);
  if (method === "none" && clientSecret !== undefined) {
    problems.add(`tokenEndpointAuthMethod is "none", so that clientSecret is never used; leave out one of the two`);
  } else if (method !== "none" && clientSecret === undefined) {
    problems.add(
      `tokenEndpointAuthMethod is "${method}", which needs clientSecret; give it, or leave out the method for a ` +
        `public client`,
    );
  }
  return method;
}

/** Whether a text is given, known, and not as it has to be. */
const isWrong = (value: string | undefined, pattern: string): value is string =>
  value !== undefined && !Token.isUnresolved(value) && !new RegExp(pattern).test(value);

const withoutPassword = (url: string): string => url.replace(/\/\/[^/?#]*@/, "//…@");

/** A list that is only known when Terraform runs stays whole. */
const list = (texts: readonly string[]): string[] =>
  Token.isUnresolved(texts) ? [...texts] : texts.map((one) => literalText(one));

const joined = (scopes: readonly string[]): string =>
  Token.isUnresolved(scopes) ? Fn.join(" ", [...scopes]) : list(scopes).join(" ");

const VALIDATORS: Validators<McpOauthClientProps> = {
  clientId: requiredText,
  clientSecret: instanceOf(Secret, 'a Secret: Secret.fromVariable("NAME")'),
  authorizationEndpoint: requiredText,
  tokenEndpoint: requiredText,
  issuer: text,
  revocationEndpoint: text,
  resource: text,
  scopes: texts,
  redirectUris: texts,
  tokenEndpointAuthMethod: text,
};
