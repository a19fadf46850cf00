// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessTokenRevocationConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the application or user belongs to: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly accountId?: string | undefined;
  /**
   * Id of the application whose tokens are revoked: every user must log in to it again. Set either `app_id` or `user`. A change revokes again.
   */
  readonly appId?: string | undefined;
  /**
   * Age of the last revocation after which the next plan revokes the tokens again: whole numbers of days, hours, minutes and seconds, such as `90d` or `1d12h`.
   */
  readonly revokeAfter?: string | undefined;
  /**
   * Any values of your choice. A change of a value revokes the tokens again.
   */
  readonly triggers?: { [key: string]: string } | undefined;
  /**
   * The user whose tokens are revoked, for all applications. Set either `app_id` or `user`. A change revokes again.
   */
  readonly user?: CfaccessTokenRevocationUser | undefined;
  /**
   * Id of the zone that the application or user belongs to: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly zoneId?: string | undefined;
}
export interface CfaccessTokenRevocationUser {
  /**
   * The user's devices are revoked too.
   */
  readonly devices?: boolean | cdktf.IResolvable | undefined;
  /**
   * Email address of the user.
   */
  readonly email: string;
  /**
   * Identifier of the user.
   */
  readonly userUid?: string | undefined;
  /**
   * The user must log in to WARP again.
   */
  readonly warpSessionReauth?: boolean | cdktf.IResolvable | undefined;
}

export function cfaccessTokenRevocationUserToTerraform(struct?: CfaccessTokenRevocationUser | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    devices: cdktf.booleanToTerraform(struct!.devices),
    email: cdktf.stringToTerraform(struct!.email),
    user_uid: cdktf.stringToTerraform(struct!.userUid),
    warp_session_reauth: cdktf.booleanToTerraform(struct!.warpSessionReauth),
  };
}

export function cfaccessTokenRevocationUserToHclTerraform(
  struct?: CfaccessTokenRevocationUser | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    devices: {
      value: cdktf.booleanToHclTerraform(struct!.devices),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    user_uid: {
      value: cdktf.stringToHclTerraform(struct!.userUid),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    warp_session_reauth: {
      value: cdktf.booleanToHclTerraform(struct!.warpSessionReauth),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessTokenRevocationUserOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessTokenRevocationUser | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._devices !== undefined) {
      hasAnyValues = true;
      internalValueResult.devices = this._devices;
    }
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    if (this._userUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.userUid = this._userUid;
    }
    if (this._warpSessionReauth !== undefined) {
      hasAnyValues = true;
      internalValueResult.warpSessionReauth = this._warpSessionReauth;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessTokenRevocationUser | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._devices = undefined;
      this._email = undefined;
      this._userUid = undefined;
      this._warpSessionReauth = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._devices = value.devices;
      this._email = value.email;
      this._userUid = value.userUid;
      this._warpSessionReauth = value.warpSessionReauth;
    }
  }

  // devices - computed: false, optional: true, required: false
  private _devices?: boolean | cdktf.IResolvable | undefined;
  public get devices() {
    return this.getBooleanAttribute("devices");
  }
  public set devices(value: boolean | cdktf.IResolvable) {
    this._devices = value;
  }
  public resetDevices() {
    this._devices = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get devicesInput() {
    return this._devices;
  }

  // email - computed: false, optional: false, required: true
  private _email?: string | undefined;
  public get email() {
    return this.getStringAttribute("email");
  }
  public set email(value: string) {
    this._email = value;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email;
  }

  // user_uid - computed: false, optional: true, required: false
  private _userUid?: string | undefined;
  public get userUid() {
    return this.getStringAttribute("user_uid");
  }
  public set userUid(value: string) {
    this._userUid = value;
  }
  public resetUserUid() {
    this._userUid = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userUidInput() {
    return this._userUid;
  }

  // warp_session_reauth - computed: false, optional: true, required: false
  private _warpSessionReauth?: boolean | cdktf.IResolvable | undefined;
  public get warpSessionReauth() {
    return this.getBooleanAttribute("warp_session_reauth");
  }
  public set warpSessionReauth(value: boolean | cdktf.IResolvable) {
    this._warpSessionReauth = value;
  }
  public resetWarpSessionReauth() {
    this._warpSessionReauth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get warpSessionReauthInput() {
    return this._warpSessionReauth;
  }
}

/**
 * `cfaccess_token_revocation`: Revokes the tokens of an application or a user: on creation, after a change of `app_id`, `user` or `triggers`, and when the last revocation is older than `revoke_after`. Destroying this resource makes no request.
 */
export class CfaccessTokenRevocation extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_token_revocation";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessTokenRevocation resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessTokenRevocation to import
   * @param importFromId The id of the existing CfaccessTokenRevocation that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessTokenRevocation to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_token_revocation",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_token_revocation`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessTokenRevocationConfig = {}
   */
  public constructor(scope: Construct, id: string, config: CfaccessTokenRevocationConfig = {}) {
    super(scope, id, {
      terraformResourceType: "cfaccess_token_revocation",
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
    this._appId = config.appId;
    this._revokeAfter = config.revokeAfter;
    this._triggers = config.triggers;
    this._user.internalValue = config.user;
    this._zoneId = config.zoneId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // account_id - computed: false, optional: true, required: false
  private _accountId?: string | undefined;
  public get accountId() {
    return this.getStringAttribute("account_id");
  }
  public set accountId(value: string) {
    this._accountId = value;
  }
  public resetAccountId() {
    this._accountId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accountIdInput() {
    return this._accountId;
  }

  // app_id - computed: false, optional: true, required: false
  private _appId?: string | undefined;
  public get appId() {
    return this.getStringAttribute("app_id");
  }
  public set appId(value: string) {
    this._appId = value;
  }
  public resetAppId() {
    this._appId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get appIdInput() {
    return this._appId;
  }

  // revoke_after - computed: false, optional: true, required: false
  private _revokeAfter?: string | undefined;
  public get revokeAfter() {
    return this.getStringAttribute("revoke_after");
  }
  public set revokeAfter(value: string) {
    this._revokeAfter = value;
  }
  public resetRevokeAfter() {
    this._revokeAfter = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get revokeAfterInput() {
    return this._revokeAfter;
  }

  // revoked_at - computed: true, optional: false, required: false
  public get revokedAt() {
    return this.getStringAttribute("revoked_at");
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

  // user - computed: false, optional: true, required: false
  private _user = new CfaccessTokenRevocationUserOutputReference(this, "user");
  public get user() {
    return this._user;
  }
  public putUser(value: CfaccessTokenRevocationUser) {
    this._user.internalValue = value;
  }
  public resetUser() {
    this._user.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userInput() {
    return this._user.internalValue;
  }

  // zone_id - computed: false, optional: true, required: false
  private _zoneId?: string | undefined;
  public get zoneId() {
    return this.getStringAttribute("zone_id");
  }
  public set zoneId(value: string) {
    this._zoneId = value;
  }
  public resetZoneId() {
    this._zoneId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneIdInput() {
    return this._zoneId;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      app_id: cdktf.stringToTerraform(this._appId),
      revoke_after: cdktf.stringToTerraform(this._revokeAfter),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
      user: cfaccessTokenRevocationUserToTerraform(this._user.internalValue),
      zone_id: cdktf.stringToTerraform(this._zoneId),
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
      app_id: {
        value: cdktf.stringToHclTerraform(this._appId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      revoke_after: {
        value: cdktf.stringToHclTerraform(this._revokeAfter),
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
      user: {
        value: cfaccessTokenRevocationUserToHclTerraform(this._user.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "CfaccessTokenRevocationUser",
      },
      zone_id: {
        value: cdktf.stringToHclTerraform(this._zoneId),
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
