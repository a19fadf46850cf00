// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessKeyRotationConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account whose keys are rotated: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Age of the keys after which the next plan rotates them: whole numbers of days, hours, minutes and seconds, such as `90d` or `1d12h`.
   */
  readonly rotateAfter?: string | undefined;
  /**
   * Whether the creation of this resource rotates the keys. If false, only `triggers` and `rotate_after` do. A later change only updates the state. Default: `true`.
   */
  readonly rotateOnCreate?: boolean | cdktf.IResolvable | undefined;
  /**
   * Any values of your choice. A change of a value rotates the keys again.
   */
  readonly triggers?: { [key: string]: string } | undefined;
}

/**
 * `cfaccess_key_rotation`: Rotates the keys that sign the tokens of an account: on creation, after a change of `triggers`, and when the keys are older than `rotate_after`. Tokens that the old keys signed become invalid. Destroying this resource makes no request.
 */
export class CfaccessKeyRotation extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_key_rotation";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessKeyRotation resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessKeyRotation to import
   * @param importFromId The id of the existing CfaccessKeyRotation that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessKeyRotation to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_key_rotation",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_key_rotation`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessKeyRotationConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessKeyRotationConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_key_rotation",
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
    this._rotateAfter = config.rotateAfter;
    this._rotateOnCreate = config.rotateOnCreate;
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

  // last_key_rotation_at - computed: true, optional: false, required: false
  public get lastKeyRotationAt() {
    return this.getStringAttribute("last_key_rotation_at");
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

  // rotate_on_create - computed: true, optional: true, required: false
  private _rotateOnCreate?: boolean | cdktf.IResolvable | undefined;
  public get rotateOnCreate() {
    return this.getBooleanAttribute("rotate_on_create");
  }
  public set rotateOnCreate(value: boolean | cdktf.IResolvable) {
    this._rotateOnCreate = value;
  }
  public resetRotateOnCreate() {
    this._rotateOnCreate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rotateOnCreateInput() {
    return this._rotateOnCreate;
  }

  // rotated_at - computed: true, optional: false, required: false
  public get rotatedAt() {
    return this.getStringAttribute("rotated_at");
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

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      rotate_after: cdktf.stringToTerraform(this._rotateAfter),
      rotate_on_create: cdktf.booleanToTerraform(this._rotateOnCreate),
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
      rotate_after: {
        value: cdktf.stringToHclTerraform(this._rotateAfter),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      rotate_on_create: {
        value: cdktf.booleanToHclTerraform(this._rotateOnCreate),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
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
