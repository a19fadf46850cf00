// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessServiceTokenDeliveryConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the service token belongs to: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Id of the service token.
   */
  readonly serviceTokenId: string;
  /**
   * The ids of the resources that get the secret, by a name of your choice. One that is created again, without a rotation in the same run, would get no secret: the plan fails.
   */
  readonly sinks?: { [key: string]: string } | undefined;
  /**
   * Attribute `version` of the `cfaccess_service_token_rotation` that rotates the token.
   */
  readonly version: number;
}

/**
 * `cfaccess_service_token_delivery`: Stands for the fact that the sinks of a rotated service token have got its secret, and fails a plan that would give them none. Let it depend on the resources with the write-only arguments. It makes no request.
 */
export class CfaccessServiceTokenDelivery extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_service_token_delivery";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessServiceTokenDelivery resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessServiceTokenDelivery to import
   * @param importFromId The id of the existing CfaccessServiceTokenDelivery that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessServiceTokenDelivery to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_service_token_delivery",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_service_token_delivery`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessServiceTokenDeliveryConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessServiceTokenDeliveryConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_service_token_delivery",
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
    this._serviceTokenId = config.serviceTokenId;
    this._sinks = config.sinks;
    this._version = config.version;
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

  // service_token_id - computed: false, optional: false, required: true
  private _serviceTokenId?: string | undefined;
  public get serviceTokenId() {
    return this.getStringAttribute("service_token_id");
  }
  public set serviceTokenId(value: string) {
    this._serviceTokenId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceTokenIdInput() {
    return this._serviceTokenId;
  }

  // sinks - computed: false, optional: true, required: false
  private _sinks?: { [key: string]: string } | undefined;
  public get sinks() {
    return this.getStringMapAttribute("sinks");
  }
  public set sinks(value: { [key: string]: string }) {
    this._sinks = value;
  }
  public resetSinks() {
    this._sinks = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sinksInput() {
    return this._sinks;
  }

  // version - computed: false, optional: false, required: true
  private _version?: number | undefined;
  public get version() {
    return this.getNumberAttribute("version");
  }
  public set version(value: number) {
    this._version = value;
  }
  // Temporarily expose input value. Use with caution.
  public get versionInput() {
    return this._version;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      service_token_id: cdktf.stringToTerraform(this._serviceTokenId),
      sinks: cdktf.hashMapper(cdktf.stringToTerraform)(this._sinks),
      version: cdktf.numberToTerraform(this._version),
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
      service_token_id: {
        value: cdktf.stringToHclTerraform(this._serviceTokenId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      sinks: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._sinks),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      version: {
        value: cdktf.numberToHclTerraform(this._version),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(
      Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
    );
  }
}
