// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessIdpFederationGrantConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the identity provider belongs to: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Identifier of the identity provider. One-time PIN and Cloudflare's own cannot be federated.
   */
  readonly idpId: string;
}

/**
 * `cfaccess_idp_federation_grant`: A grant that lets the other accounts of the Cloudflare organization use an identity provider of this account. Destroying it ends logins of the other accounts with this identity provider.
 */
export class CfaccessIdpFederationGrant extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_idp_federation_grant";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessIdpFederationGrant resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessIdpFederationGrant to import
   * @param importFromId The id of the existing CfaccessIdpFederationGrant that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessIdpFederationGrant to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_idp_federation_grant",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_idp_federation_grant`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessIdpFederationGrantConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessIdpFederationGrantConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_idp_federation_grant",
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
    this._idpId = config.idpId;
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

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // idp_id - computed: false, optional: false, required: true
  private _idpId?: string | undefined;
  public get idpId() {
    return this.getStringAttribute("idp_id");
  }
  public set idpId(value: string) {
    this._idpId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idpIdInput() {
    return this._idpId;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      idp_id: cdktf.stringToTerraform(this._idpId),
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
      idp_id: {
        value: cdktf.stringToHclTerraform(this._idpId),
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
