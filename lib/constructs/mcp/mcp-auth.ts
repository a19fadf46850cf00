import { Fn, Token } from "cdktf";
import type { IConstruct } from "constructs";
import type { MCP_AUTH_TYPES } from "../../api/areas/mcp/mcp-limits";
import { assertSecret, type Secret } from "../values/secret";
import { OauthClient, type McpOauthClientProps } from "./oauth-client";

const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** How Access proves itself to an MCP server. */
export class McpAuth {
  /** Not at all: the server asks for nothing. */
  public static none(): McpAuth {
    return new McpAuth("unauthenticated");
  }

  /** By a token, sent as `Authorization: Bearer …`. @throws Error for a plain value */
  public static bearer(token: Secret): McpAuth {
    assertSecret("McpAuth.bearer: the token", token);
    return new McpAuth("bearer", (server) => token.tokenFor(server));
  }

  /**
   * By headers, as a service token of Access needs them:
   * `{ "CF-Access-Client-Id": token.clientId, "CF-Access-Client-Secret": Secret.fromToken(token.clientSecret) }`. Values are
   * secrets, or Tokens: whatever Terraform knows.
   *
   * @throws Error for a name that no header has, and for a plain value
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
   * By OAuth. Without a client of one's own, Cloudflare registers one by itself, and an administrator must log in once in
   * the dashboard before the server's tools are known: Terraform cannot.
   *
   * With a client of one's own, for an OAuth server that lets none register itself, each user of a portal logs in for
   * themselves; the server's tools are known after the first one did.
   *
   * @throws Error for a secret that is a plain value
   */
  public static oauth(client?: McpOauthClientProps): McpAuth {
    return new McpAuth("oauth", undefined, client && new OauthClient(client));
  }

  private constructor(
    /** How the server knows its clients, in the words of the API. */
    public readonly type: (typeof MCP_AUTH_TYPES)[number],
    /** The credentials as a Token, for a server; undefined where it needs none. */
    public readonly credentialsFor: (server: IConstruct) => string | undefined = () => undefined,
    /**
     * The OAuth client, where it is one's own.
     *
     * @internal
     */
    public readonly client?: OauthClient,
  ) {
    Object.freeze(this);
  }

  /**
   * The same, where the logins of users return to this address unless their OAuth client says otherwise.
   *
   * @internal
   */
  public returningTo(uri: string): McpAuth {
    const { type, credentialsFor, client } = this;
    return client === undefined ? this : new McpAuth(type, credentialsFor, client.returningTo(uri));
  }
}
