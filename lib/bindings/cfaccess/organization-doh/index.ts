// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessOrganizationDohConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account whose DoH settings are managed: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * How long a DoH token is valid: at most the key rotation interval of the account. Default: `"24h"`.
   */
  readonly dohJwtDuration?: string | undefined;
  /**
   * Identifier of the service token that authenticates DoH. If omitted, it stays the same.
   */
  readonly serviceTokenId?: string | undefined;
}

/**
 * `cfaccess_organization_doh`: The settings of DNS over HTTPS (DoH): the service token that authenticates it, and how long its tokens are valid. An account has these settings once, so this resource adopts them. Destroying it changes nothing in the account.
 */
export class CfaccessOrganizationDoh extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_organization_doh";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessOrganizationDoh resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessOrganizationDoh to import
   * @param importFromId The id of the existing CfaccessOrganizationDoh that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessOrganizationDoh to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_organization_doh",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_organization_doh`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessOrganizationDohConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessOrganizationDohConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_organization_doh",
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
    this._dohJwtDuration = config.dohJwtDuration;
    this._serviceTokenId = config.serviceTokenId;
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

  // doh_jwt_duration - computed: true, optional: true, required: false
  private _dohJwtDuration?: string | undefined;
  public get dohJwtDuration() {
    return this.getStringAttribute("doh_jwt_duration");
  }
  public set dohJwtDuration(value: string) {
    this._dohJwtDuration = value;
  }
  public resetDohJwtDuration() {
    this._dohJwtDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dohJwtDurationInput() {
    return this._dohJwtDuration;
  }

  // service_token_id - computed: true, optional: true, required: false
  private _serviceTokenId?: string | undefined;
  public get serviceTokenId() {
    return this.getStringAttribute("service_token_id");
  }
  public set serviceTokenId(value: string) {
    this._serviceTokenId = value;
  }
  public resetServiceTokenId() {
    this._serviceTokenId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceTokenIdInput() {
    return this._serviceTokenId;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      doh_jwt_duration: cdktf.stringToTerraform(this._dohJwtDuration),
      service_token_id: cdktf.stringToTerraform(this._serviceTokenId),
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
      doh_jwt_duration: {
        value: cdktf.stringToHclTerraform(this._dohJwtDuration),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      service_token_id: {
        value: cdktf.stringToHclTerraform(this._serviceTokenId),
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
