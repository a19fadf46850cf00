// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface DataCfaccessPolicyTestConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Identifier of the test.
   */
  readonly policyTestId: string;
}

/**
 * `cfaccess_policy_test`: The progress and the counts of a test of policies against the users of the account.
 */
export class DataCfaccessPolicyTest extends cdktf.TerraformDataSource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_policy_test";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a DataCfaccessPolicyTest resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the DataCfaccessPolicyTest to import
   * @param importFromId The id of the existing DataCfaccessPolicyTest that should be imported.
   * @param provider? Optional instance of the provider where the DataCfaccessPolicyTest to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_policy_test",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_policy_test`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options DataCfaccessPolicyTestConfig
   */
  public constructor(scope: Construct, id: string, config: DataCfaccessPolicyTestConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_policy_test",
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
    this._policyTestId = config.policyTestId;
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

  // percent_approved - computed: true, optional: false, required: false
  public get percentApproved() {
    return this.getNumberAttribute("percent_approved");
  }

  // percent_blocked - computed: true, optional: false, required: false
  public get percentBlocked() {
    return this.getNumberAttribute("percent_blocked");
  }

  // percent_errored - computed: true, optional: false, required: false
  public get percentErrored() {
    return this.getNumberAttribute("percent_errored");
  }

  // percent_users_processed - computed: true, optional: false, required: false
  public get percentUsersProcessed() {
    return this.getNumberAttribute("percent_users_processed");
  }

  // policy_test_id - computed: false, optional: false, required: true
  private _policyTestId?: string | undefined;
  public get policyTestId() {
    return this.getStringAttribute("policy_test_id");
  }
  public set policyTestId(value: string) {
    this._policyTestId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get policyTestIdInput() {
    return this._policyTestId;
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute("status");
  }

  // total_users - computed: true, optional: false, required: false
  public get totalUsers() {
    return this.getNumberAttribute("total_users");
  }

  // users_approved - computed: true, optional: false, required: false
  public get usersApproved() {
    return this.getNumberAttribute("users_approved");
  }

  // users_blocked - computed: true, optional: false, required: false
  public get usersBlocked() {
    return this.getNumberAttribute("users_blocked");
  }

  // users_errored - computed: true, optional: false, required: false
  public get usersErrored() {
    return this.getNumberAttribute("users_errored");
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      policy_test_id: cdktf.stringToTerraform(this._policyTestId),
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
      policy_test_id: {
        value: cdktf.stringToHclTerraform(this._policyTestId),
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
