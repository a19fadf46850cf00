// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessProviderConfig {
  /**
   * Whether `base_url` may be an `http:` URL of another machine. Every computer on the way can then read the credentials. Default: false.
   */
  readonly allowHttp?: boolean | cdktf.IResolvable | undefined;
  /**
   * Global API key, if there is no API token. Default: `CLOUDFLARE_API_KEY`.
   */
  readonly apiKey?: string | undefined;
  /**
   * API token. Default: the environment variable `CLOUDFLARE_API_TOKEN`.
   */
  readonly apiToken?: string | undefined;
  /**
   * Base URL of the API, for example of an emulator: `http://127.0.0.1:8787/client/v4`. Default: `CLOUDFLARE_BASE_URL`, else Cloudflare's API.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Email address of the user who owns `api_key`. Default: `CLOUDFLARE_EMAIL`.
   */
  readonly email?: string | undefined;
  /**
   * Alias name
   */
  readonly alias?: string | undefined;
}

/**
 * `cfaccess`: Resources for Cloudflare Access that the official Cloudflare provider lacks.
 */
export class CfaccessProvider extends cdktf.TerraformProvider {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessProvider resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessProvider to import
   * @param importFromId The id of the existing CfaccessProvider that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessProvider to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessProviderConfig = {}
   */
  public constructor(scope: Construct, id: string, config: CfaccessProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: "cfaccess",
      terraformGeneratorMetadata: {
        providerName: "cfaccess",
        providerVersionConstraint: "0.1.0",
      },
      terraformProviderSource: "terraform.local/cloudflare-access/cfaccess",
    });
    this._allowHttp = config.allowHttp;
    this._apiKey = config.apiKey;
    this._apiToken = config.apiToken;
    this._baseUrl = config.baseUrl;
    this._email = config.email;
    this._alias = config.alias;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // allow_http - computed: false, optional: true, required: false
  private _allowHttp?: boolean | cdktf.IResolvable | undefined;
  public get allowHttp() {
    return this._allowHttp;
  }
  public set allowHttp(value: boolean | cdktf.IResolvable | undefined) {
    this._allowHttp = value;
  }
  public resetAllowHttp() {
    this._allowHttp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowHttpInput() {
    return this._allowHttp;
  }

  // api_key - computed: false, optional: true, required: false
  private _apiKey?: string | undefined;
  public get apiKey() {
    return this._apiKey;
  }
  public set apiKey(value: string | undefined) {
    this._apiKey = value;
  }
  public resetApiKey() {
    this._apiKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiKeyInput() {
    return this._apiKey;
  }

  // api_token - computed: false, optional: true, required: false
  private _apiToken?: string | undefined;
  public get apiToken() {
    return this._apiToken;
  }
  public set apiToken(value: string | undefined) {
    this._apiToken = value;
  }
  public resetApiToken() {
    this._apiToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiTokenInput() {
    return this._apiToken;
  }

  // base_url - computed: false, optional: true, required: false
  private _baseUrl?: string | undefined;
  public get baseUrl() {
    return this._baseUrl;
  }
  public set baseUrl(value: string | undefined) {
    this._baseUrl = value;
  }
  public resetBaseUrl() {
    this._baseUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get baseUrlInput() {
    return this._baseUrl;
  }

  // email - computed: false, optional: true, required: false
  private _email?: string | undefined;
  public get email() {
    return this._email;
  }
  public set email(value: string | undefined) {
    this._email = value;
  }
  public resetEmail() {
    this._email = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string | undefined;
  public override get alias() {
    return this._alias;
  }
  public override set alias(value: string | undefined) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      allow_http: cdktf.booleanToTerraform(this._allowHttp),
      api_key: cdktf.stringToTerraform(this._apiKey),
      api_token: cdktf.stringToTerraform(this._apiToken),
      base_url: cdktf.stringToTerraform(this._baseUrl),
      email: cdktf.stringToTerraform(this._email),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      allow_http: {
        value: cdktf.booleanToHclTerraform(this._allowHttp),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      api_key: {
        value: cdktf.stringToHclTerraform(this._apiKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      api_token: {
        value: cdktf.stringToHclTerraform(this._apiToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      base_url: {
        value: cdktf.stringToHclTerraform(this._baseUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      email: {
        value: cdktf.stringToHclTerraform(this._email),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alias: {
        value: cdktf.stringToHclTerraform(this._alias),
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
