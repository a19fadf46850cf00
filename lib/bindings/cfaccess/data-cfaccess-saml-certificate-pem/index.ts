// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface DataCfaccessSamlCertificatePemConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Identifier of the certificate set.
   */
  readonly samlCertSetId: string;
}

/**
 * `cfaccess_saml_certificate_pem`: The current certificate of a SAML certificate set, in PEM.
 */
export class DataCfaccessSamlCertificatePem extends cdktf.TerraformDataSource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_saml_certificate_pem";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a DataCfaccessSamlCertificatePem resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the DataCfaccessSamlCertificatePem to import
   * @param importFromId The id of the existing DataCfaccessSamlCertificatePem that should be imported.
   * @param provider? Optional instance of the provider where the DataCfaccessSamlCertificatePem to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_saml_certificate_pem",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_saml_certificate_pem`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options DataCfaccessSamlCertificatePemConfig
   */
  public constructor(scope: Construct, id: string, config: DataCfaccessSamlCertificatePemConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_saml_certificate_pem",
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
    this._samlCertSetId = config.samlCertSetId;
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

  // pem - computed: true, optional: false, required: false
  public get pem() {
    return this.getStringAttribute("pem");
  }

  // saml_cert_set_id - computed: false, optional: false, required: true
  private _samlCertSetId?: string | undefined;
  public get samlCertSetId() {
    return this.getStringAttribute("saml_cert_set_id");
  }
  public set samlCertSetId(value: string) {
    this._samlCertSetId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get samlCertSetIdInput() {
    return this._samlCertSetId;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      saml_cert_set_id: cdktf.stringToTerraform(this._samlCertSetId),
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
      saml_cert_set_id: {
        value: cdktf.stringToHclTerraform(this._samlCertSetId),
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
