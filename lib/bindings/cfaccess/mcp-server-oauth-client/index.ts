// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessMcpServerOauthClientConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the MCP server belongs to: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Authorization endpoint.
   */
  readonly authorizationEndpoint: string;
  /**
   * Client ID.
   */
  readonly clientId: string;
  /**
   * Secret of the client, from the OAuth server. Terraform stores it in the state; prefer `client_secret_wo`. Exactly one of the two is required unless token_endpoint_auth_method is `none`.
   */
  readonly clientSecret?: string | undefined;
  /**
   * Secret of the client, from the OAuth server, which Terraform stores neither in a plan nor in the state. Requires Terraform 1.11 and `client_secret_wo_version`.
   */
  readonly clientSecretWo?: string | undefined;
  /**
   * Version of `client_secret_wo`, a whole number from 1. Raise it with each new secret: Terraform does not see that a write-only value changes.
   */
  readonly clientSecretWoVersion?: number | undefined;
  /**
   * Issuer of the tokens.
   */
  readonly issuer?: string | undefined;
  /**
   * Redirect URIs of the client.
   */
  readonly redirectUris?: string[] | undefined;
  /**
   * Resource of the tokens (RFC 8707).
   */
  readonly resource?: string | undefined;
  /**
   * Revocation endpoint.
   */
  readonly revocationEndpoint?: string | undefined;
  /**
   * Scopes, separated by spaces.
   */
  readonly scope?: string | undefined;
  /**
   * Id of the MCP server. Its auth_type must be `oauth`.
   */
  readonly serverId: string;
  /**
   * Token endpoint.
   */
  readonly tokenEndpoint: string;
  /**
   * How the client authenticates at the token endpoint. Use `none` for a public client, which has no secret. Default: `"client_secret_basic"`.
   */
  readonly tokenEndpointAuthMethod?: string | undefined;
}

/**
 * `cfaccess_mcp_server_oauth_client`: The OAuth client of your own, registered in advance, with which each user of an MCP server logs in. Create the server with the official resource, with auth_type `oauth` and without auth_credentials: Cloudflare accepts the client only together with a secret, which the official provider cannot send before version 5.23.0. Destroying this resource makes no request: a server keeps its client until the server is deleted.
 */
export class CfaccessMcpServerOauthClient extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_mcp_server_oauth_client";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessMcpServerOauthClient resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessMcpServerOauthClient to import
   * @param importFromId The id of the existing CfaccessMcpServerOauthClient that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessMcpServerOauthClient to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_mcp_server_oauth_client",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_mcp_server_oauth_client`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessMcpServerOauthClientConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessMcpServerOauthClientConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_mcp_server_oauth_client",
      terraformGeneratorMetadata: {
        providerName: "cfaccess",
        providerVersionConstraint: "0.1.0",
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach,
    } as cdktf.TerraformResourceConfig);
    this._accountId = config.accountId;
    this._authorizationEndpoint = config.authorizationEndpoint;
    this._clientId = config.clientId;
    this._clientSecret = config.clientSecret;
    this._clientSecretWo = config.clientSecretWo;
    this._clientSecretWoVersion = config.clientSecretWoVersion;
    this._issuer = config.issuer;
    this._redirectUris = config.redirectUris;
    this._resource = config.resource;
    this._revocationEndpoint = config.revocationEndpoint;
    this._scope = config.scope;
    this._serverId = config.serverId;
    this._tokenEndpoint = config.tokenEndpoint;
    this._tokenEndpointAuthMethod = config.tokenEndpointAuthMethod;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // account_id - computed: false, optional: false, required: true
  private _accountId?: string | undefined;
  public get accountId() {
    return this.getStringAttribute("account_id");
  }
  public set accountId(value: string) {
    this._accountId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accountIdInput() {
    return this._accountId;
  }

  // authorization_endpoint - computed: false, optional: false, required: true
  private _authorizationEndpoint?: string | undefined;
  public get authorizationEndpoint() {
    return this.getStringAttribute("authorization_endpoint");
  }
  public set authorizationEndpoint(value: string) {
    this._authorizationEndpoint = value;
  }
  // Temporarily expose input value. Use with caution.
  public get authorizationEndpointInput() {
    return this._authorizationEndpoint;
  }

  // client_id - computed: false, optional: false, required: true
  private _clientId?: string | undefined;
  public get clientId() {
    return this.getStringAttribute("client_id");
  }
  public set clientId(value: string) {
    this._clientId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdInput() {
    return this._clientId;
  }

  // client_secret - computed: false, optional: true, required: false
  private _clientSecret?: string | undefined;
  public get clientSecret() {
    return this.getStringAttribute("client_secret");
  }
  public set clientSecret(value: string) {
    this._clientSecret = value;
  }
  public resetClientSecret() {
    this._clientSecret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretInput() {
    return this._clientSecret;
  }

  // client_secret_version - computed: true, optional: false, required: false
  public get clientSecretVersion() {
    return this.getNumberAttribute("client_secret_version");
  }

  // client_secret_wo - computed: false, optional: true, required: false
  private _clientSecretWo?: string | undefined;
  public get clientSecretWo() {
    return this.getStringAttribute("client_secret_wo");
  }
  public set clientSecretWo(value: string) {
    this._clientSecretWo = value;
  }
  public resetClientSecretWo() {
    this._clientSecretWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretWoInput() {
    return this._clientSecretWo;
  }

  // client_secret_wo_version - computed: false, optional: true, required: false
  private _clientSecretWoVersion?: number | undefined;
  public get clientSecretWoVersion() {
    return this.getNumberAttribute("client_secret_wo_version");
  }
  public set clientSecretWoVersion(value: number) {
    this._clientSecretWoVersion = value;
  }
  public resetClientSecretWoVersion() {
    this._clientSecretWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretWoVersionInput() {
    return this._clientSecretWoVersion;
  }

  // issuer - computed: false, optional: true, required: false
  private _issuer?: string | undefined;
  public get issuer() {
    return this.getStringAttribute("issuer");
  }
  public set issuer(value: string) {
    this._issuer = value;
  }
  public resetIssuer() {
    this._issuer = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get issuerInput() {
    return this._issuer;
  }

  // redirect_uris - computed: false, optional: true, required: false
  private _redirectUris?: string[] | undefined;
  public get redirectUris() {
    return this.getListAttribute("redirect_uris");
  }
  public set redirectUris(value: string[]) {
    this._redirectUris = value;
  }
  public resetRedirectUris() {
    this._redirectUris = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get redirectUrisInput() {
    return this._redirectUris;
  }

  // resource - computed: false, optional: true, required: false
  private _resource?: string | undefined;
  public get resource() {
    return this.getStringAttribute("resource");
  }
  public set resource(value: string) {
    this._resource = value;
  }
  public resetResource() {
    this._resource = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceInput() {
    return this._resource;
  }

  // revocation_endpoint - computed: false, optional: true, required: false
  private _revocationEndpoint?: string | undefined;
  public get revocationEndpoint() {
    return this.getStringAttribute("revocation_endpoint");
  }
  public set revocationEndpoint(value: string) {
    this._revocationEndpoint = value;
  }
  public resetRevocationEndpoint() {
    this._revocationEndpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get revocationEndpointInput() {
    return this._revocationEndpoint;
  }

  // scope - computed: false, optional: true, required: false
  private _scope?: string | undefined;
  public get scope() {
    return this.getStringAttribute("scope");
  }
  public set scope(value: string) {
    this._scope = value;
  }
  public resetScope() {
    this._scope = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopeInput() {
    return this._scope;
  }

  // server_id - computed: false, optional: false, required: true
  private _serverId?: string | undefined;
  public get serverId() {
    return this.getStringAttribute("server_id");
  }
  public set serverId(value: string) {
    this._serverId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get serverIdInput() {
    return this._serverId;
  }

  // token_endpoint - computed: false, optional: false, required: true
  private _tokenEndpoint?: string | undefined;
  public get tokenEndpoint() {
    return this.getStringAttribute("token_endpoint");
  }
  public set tokenEndpoint(value: string) {
    this._tokenEndpoint = value;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenEndpointInput() {
    return this._tokenEndpoint;
  }

  // token_endpoint_auth_method - computed: true, optional: true, required: false
  private _tokenEndpointAuthMethod?: string | undefined;
  public get tokenEndpointAuthMethod() {
    return this.getStringAttribute("token_endpoint_auth_method");
  }
  public set tokenEndpointAuthMethod(value: string) {
    this._tokenEndpointAuthMethod = value;
  }
  public resetTokenEndpointAuthMethod() {
    this._tokenEndpointAuthMethod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenEndpointAuthMethodInput() {
    return this._tokenEndpointAuthMethod;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      authorization_endpoint: cdktf.stringToTerraform(this._authorizationEndpoint),
      client_id: cdktf.stringToTerraform(this._clientId),
      client_secret: cdktf.stringToTerraform(this._clientSecret),
      client_secret_wo: cdktf.stringToTerraform(this._clientSecretWo),
      client_secret_wo_version: cdktf.numberToTerraform(this._clientSecretWoVersion),
      issuer: cdktf.stringToTerraform(this._issuer),
      redirect_uris: cdktf.listMapper(cdktf.stringToTerraform, false)(this._redirectUris),
      resource: cdktf.stringToTerraform(this._resource),
      revocation_endpoint: cdktf.stringToTerraform(this._revocationEndpoint),
      scope: cdktf.stringToTerraform(this._scope),
      server_id: cdktf.stringToTerraform(this._serverId),
      token_endpoint: cdktf.stringToTerraform(this._tokenEndpoint),
      token_endpoint_auth_method: cdktf.stringToTerraform(this._tokenEndpointAuthMethod),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      account_id: {
        value: cdktf.stringToHclTerraform(this._accountId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      authorization_endpoint: {
        value: cdktf.stringToHclTerraform(this._authorizationEndpoint),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_id: {
        value: cdktf.stringToHclTerraform(this._clientId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_secret: {
        value: cdktf.stringToHclTerraform(this._clientSecret),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_secret_wo: {
        value: cdktf.stringToHclTerraform(this._clientSecretWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_secret_wo_version: {
        value: cdktf.numberToHclTerraform(this._clientSecretWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      issuer: {
        value: cdktf.stringToHclTerraform(this._issuer),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      redirect_uris: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._redirectUris),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      resource: {
        value: cdktf.stringToHclTerraform(this._resource),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      revocation_endpoint: {
        value: cdktf.stringToHclTerraform(this._revocationEndpoint),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scope: {
        value: cdktf.stringToHclTerraform(this._scope),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      server_id: {
        value: cdktf.stringToHclTerraform(this._serverId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      token_endpoint: {
        value: cdktf.stringToHclTerraform(this._tokenEndpoint),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      token_endpoint_auth_method: {
        value: cdktf.stringToHclTerraform(this._tokenEndpointAuthMethod),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(
      Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
    );
  }
}
