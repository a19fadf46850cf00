// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessServiceTokenRotationConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the service token belongs to: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Whether the state contains the new secret, in `client_secret`. If false, only the run that rotates has it: pass it to a write-only argument with the ephemeral resource `cfaccess_rotated_service_token_secret`. Default: `true`.
   */
  readonly exportSecret?: boolean | cdktf.IResolvable | undefined;
  /**
   * How long the previous secret stays valid after a rotation, so that programs can change over: `24h`, `7d`. `0s` ends it at once. A change counts for the next rotation. Default: `"24h"`.
   */
  readonly previousSecretValidFor?: string | undefined;
  /**
   * Time before the expiry of the token at which a plan refreshes it, which makes it valid for a year: `30d`. If omitted, the token is not refreshed.
   */
  readonly refreshBefore?: string | undefined;
  /**
   * Age of the secret after which a plan rotates the token: whole numbers of days, hours, minutes and seconds, such as `90d` or `1d12h`.
   */
  readonly rotateAfter?: string | undefined;
  /**
   * Id of the service token to rotate. Another resource manages the token.
   */
  readonly serviceTokenId: string;
  /**
   * Any values of your choice. A change of a value rotates the token.
   */
  readonly triggers?: { [key: string]: string } | undefined;
}

/**
 * `cfaccess_service_token_rotation`: Rotates a service token that another resource manages: on creation, after a change of `triggers`, and past an age. The previous secret stays valid for a time, so that programs can change over. It also refreshes the token before it expires. If the new secret may be lost, because a run was killed or somebody else rotated the token, the next plan rotates it again. Destroying this resource makes no request and leaves the token unchanged.
 */
export class CfaccessServiceTokenRotation extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_service_token_rotation";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessServiceTokenRotation resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessServiceTokenRotation to import
   * @param importFromId The id of the existing CfaccessServiceTokenRotation that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessServiceTokenRotation to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_service_token_rotation",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_service_token_rotation`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessServiceTokenRotationConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessServiceTokenRotationConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_service_token_rotation",
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
    this._exportSecret = config.exportSecret;
    this._previousSecretValidFor = config.previousSecretValidFor;
    this._refreshBefore = config.refreshBefore;
    this._rotateAfter = config.rotateAfter;
    this._serviceTokenId = config.serviceTokenId;
    this._triggers = config.triggers;
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

  // client_id - computed: true, optional: false, required: false
  public get clientId() {
    return this.getStringAttribute("client_id");
  }

  // client_secret - computed: true, optional: false, required: false
  public get clientSecret() {
    return this.getStringAttribute("client_secret");
  }

  // expires_at - computed: true, optional: false, required: false
  public get expiresAt() {
    return this.getStringAttribute("expires_at");
  }

  // export_secret - computed: true, optional: true, required: false
  private _exportSecret?: boolean | cdktf.IResolvable | undefined;
  public get exportSecret() {
    return this.getBooleanAttribute("export_secret");
  }
  public set exportSecret(value: boolean | cdktf.IResolvable) {
    this._exportSecret = value;
  }
  public resetExportSecret() {
    this._exportSecret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get exportSecretInput() {
    return this._exportSecret;
  }

  // previous_secret_expires_at - computed: true, optional: false, required: false
  public get previousSecretExpiresAt() {
    return this.getStringAttribute("previous_secret_expires_at");
  }

  // previous_secret_valid_for - computed: true, optional: true, required: false
  private _previousSecretValidFor?: string | undefined;
  public get previousSecretValidFor() {
    return this.getStringAttribute("previous_secret_valid_for");
  }
  public set previousSecretValidFor(value: string) {
    this._previousSecretValidFor = value;
  }
  public resetPreviousSecretValidFor() {
    this._previousSecretValidFor = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get previousSecretValidForInput() {
    return this._previousSecretValidFor;
  }

  // refresh_before - computed: false, optional: true, required: false
  private _refreshBefore?: string | undefined;
  public get refreshBefore() {
    return this.getStringAttribute("refresh_before");
  }
  public set refreshBefore(value: string) {
    this._refreshBefore = value;
  }
  public resetRefreshBefore() {
    this._refreshBefore = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshBeforeInput() {
    return this._refreshBefore;
  }

  // rotate_after - computed: false, optional: true, required: false
  private _rotateAfter?: string | undefined;
  public get rotateAfter() {
    return this.getStringAttribute("rotate_after");
  }
  public set rotateAfter(value: string) {
    this._rotateAfter = value;
  }
  public resetRotateAfter() {
    this._rotateAfter = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rotateAfterInput() {
    return this._rotateAfter;
  }

  // rotated_at - computed: true, optional: false, required: false
  public get rotatedAt() {
    return this.getStringAttribute("rotated_at");
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

  // triggers - computed: false, optional: true, required: false
  private _triggers?: { [key: string]: string } | undefined;
  public get triggers() {
    return this.getStringMapAttribute("triggers");
  }
  public set triggers(value: { [key: string]: string }) {
    this._triggers = value;
  }
  public resetTriggers() {
    this._triggers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get triggersInput() {
    return this._triggers;
  }

  // version - computed: true, optional: false, required: false
  public get version() {
    return this.getNumberAttribute("version");
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      export_secret: cdktf.booleanToTerraform(this._exportSecret),
      previous_secret_valid_for: cdktf.stringToTerraform(this._previousSecretValidFor),
      refresh_before: cdktf.stringToTerraform(this._refreshBefore),
      rotate_after: cdktf.stringToTerraform(this._rotateAfter),
      service_token_id: cdktf.stringToTerraform(this._serviceTokenId),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
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
      export_secret: {
        value: cdktf.booleanToHclTerraform(this._exportSecret),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      previous_secret_valid_for: {
        value: cdktf.stringToHclTerraform(this._previousSecretValidFor),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      refresh_before: {
        value: cdktf.stringToHclTerraform(this._refreshBefore),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      rotate_after: {
        value: cdktf.stringToHclTerraform(this._rotateAfter),
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
      triggers: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._triggers),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(
      Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
    );
  }
}
