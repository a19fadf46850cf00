import { Fn, Token } from "cdktf";
import type { IConstruct } from "constructs";
import type { MCP_AUTH_TYPES } from "../../api/areas/mcp/mcp-limits";
import { assertSecret, type Secret } from "../values/secret";
import { OauthClient, type McpOauthClientProps } from "./oauth-client";

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
    const wrong = Object.keys(headers).filter((name) => !HEADER_NAME.test(name));
    if (wrong.length > 0) throw new Error(`McpAuth.headers: "${wrong.join('", "')}" cannot be the name of a header`);
    if (Object.keys(headers).length === 0)
      throw new Error("McpAuth.headers: there is none; give one, or McpAuth.none()");
    for (const [name, value] of Object.entries(headers)) {
      if (!Token.isUnresolved(value)) assertSecret(`McpAuth.headers: "${name}"`, value);
    }
    return new McpAuth("bearer", (server) => {
      const values = Object.entries(headers).map(([name, value]) => [
        name,
        typeof value === "string" ? value : value.tokenFor(server),
      ]);
      return Fn.jsonencode({ headers: Object.fromEntries(values) as Record<string, string> });
    });
  }

  /**
   * OAuth. Without `client`, Cloudflare registers a client at the OAuth server (dynamic client registration), and an
   * administrator must log in once in the dashboard before the tools of the server are known. Terraform cannot log in.
   *
   * With `client`, for an OAuth server without dynamic registration, each user of a portal logs in. The tools of the server
   * are known after the first login.
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
