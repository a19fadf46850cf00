// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessOrganizationSettingsConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the organization belongs to: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly accountId?: string | undefined;
  /**
   * Requirements for PIV keys as second factor.
   */
  readonly mfaPivKeyRequirements?: CfaccessOrganizationSettingsMfaPivKeyRequirements | undefined;
  /**
   * Disables or deletes inactive service tokens. A token that a rule of a policy refers to is never inactive.
   */
  readonly serviceTokenInactivity?: CfaccessOrganizationSettingsServiceTokenInactivity | undefined;
  /**
   * Requests with a service token are decided by Service Auth policies only, and denied with 401 or 403. Organizations created since 5 October 2026 cannot turn it off.
   */
  readonly strictServiceTokenAuth?: boolean | cdktf.IResolvable | undefined;
  /**
   * Failed WARP logins of programs other than browsers are denied with 401.
   */
  readonly warpAuthNonBrowser401?: boolean | cdktf.IResolvable | undefined;
  /**
   * Id of the zone that the organization belongs to: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly zoneId?: string | undefined;
}
export interface CfaccessOrganizationSettingsMfaPivKeyRequirements {
  /**
   * When the PIN is required.
   */
  readonly pinPolicy?: string | undefined;
  /**
   * The device must be validated by FIPS 140-2, level 1 or higher.
   */
  readonly requireFipsDevice?: boolean | cdktf.IResolvable | undefined;
  /**
   * Accepted key sizes in bits.
   */
  readonly sshKeySize?: number[] | undefined;
  /**
   * Accepted types of keys.
   */
  readonly sshKeyType?: string[] | undefined;
  /**
   * When a touch is required.
   */
  readonly touchPolicy?: string | undefined;
}

export function cfaccessOrganizationSettingsMfaPivKeyRequirementsToTerraform(
  struct?: CfaccessOrganizationSettingsMfaPivKeyRequirements | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    pin_policy: cdktf.stringToTerraform(struct!.pinPolicy),
    require_fips_device: cdktf.booleanToTerraform(struct!.requireFipsDevice),
    ssh_key_size: cdktf.listMapper(cdktf.numberToTerraform, false)(struct!.sshKeySize),
    ssh_key_type: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.sshKeyType),
    touch_policy: cdktf.stringToTerraform(struct!.touchPolicy),
  };
}

export function cfaccessOrganizationSettingsMfaPivKeyRequirementsToHclTerraform(
  struct?: CfaccessOrganizationSettingsMfaPivKeyRequirements | cdktf.IResolvable,
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
    pin_policy: {
      value: cdktf.stringToHclTerraform(struct!.pinPolicy),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    require_fips_device: {
      value: cdktf.booleanToHclTerraform(struct!.requireFipsDevice),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    ssh_key_size: {
      value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(struct!.sshKeySize),
      isBlock: false,
      type: "list",
      storageClassType: "numberList",
    },
    ssh_key_type: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.sshKeyType),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    touch_policy: {
      value: cdktf.stringToHclTerraform(struct!.touchPolicy),
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

export class CfaccessOrganizationSettingsMfaPivKeyRequirementsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessOrganizationSettingsMfaPivKeyRequirements | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._pinPolicy !== undefined) {
      hasAnyValues = true;
      internalValueResult.pinPolicy = this._pinPolicy;
    }
    if (this._requireFipsDevice !== undefined) {
      hasAnyValues = true;
      internalValueResult.requireFipsDevice = this._requireFipsDevice;
    }
    if (this._sshKeySize !== undefined) {
      hasAnyValues = true;
      internalValueResult.sshKeySize = this._sshKeySize;
    }
    if (this._sshKeyType !== undefined) {
      hasAnyValues = true;
      internalValueResult.sshKeyType = this._sshKeyType;
    }
    if (this._touchPolicy !== undefined) {
      hasAnyValues = true;
      internalValueResult.touchPolicy = this._touchPolicy;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessOrganizationSettingsMfaPivKeyRequirements | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._pinPolicy = undefined;
      this._requireFipsDevice = undefined;
      this._sshKeySize = undefined;
      this._sshKeyType = undefined;
      this._touchPolicy = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._pinPolicy = value.pinPolicy;
      this._requireFipsDevice = value.requireFipsDevice;
      this._sshKeySize = value.sshKeySize;
      this._sshKeyType = value.sshKeyType;
      this._touchPolicy = value.touchPolicy;
    }
  }

  // pin_policy - computed: true, optional: true, required: false
  private _pinPolicy?: string | undefined;
  public get pinPolicy() {
    return this.getStringAttribute("pin_policy");
  }
  public set pinPolicy(value: string) {
    this._pinPolicy = value;
  }
  public resetPinPolicy() {
    this._pinPolicy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pinPolicyInput() {
    return this._pinPolicy;
  }

  // require_fips_device - computed: true, optional: true, required: false
  private _requireFipsDevice?: boolean | cdktf.IResolvable | undefined;
  public get requireFipsDevice() {
    return this.getBooleanAttribute("require_fips_device");
  }
  public set requireFipsDevice(value: boolean | cdktf.IResolvable) {
    this._requireFipsDevice = value;
  }
  public resetRequireFipsDevice() {
    this._requireFipsDevice = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requireFipsDeviceInput() {
    return this._requireFipsDevice;
  }

  // ssh_key_size - computed: true, optional: true, required: false
  private _sshKeySize?: number[] | undefined;
  public get sshKeySize() {
    return this.getNumberListAttribute("ssh_key_size");
  }
  public set sshKeySize(value: number[]) {
    this._sshKeySize = value;
  }
  public resetSshKeySize() {
    this._sshKeySize = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sshKeySizeInput() {
    return this._sshKeySize;
  }

  // ssh_key_type - computed: true, optional: true, required: false
  private _sshKeyType?: string[] | undefined;
  public get sshKeyType() {
    return this.getListAttribute("ssh_key_type");
  }
  public set sshKeyType(value: string[]) {
    this._sshKeyType = value;
  }
  public resetSshKeyType() {
    this._sshKeyType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sshKeyTypeInput() {
    return this._sshKeyType;
  }

  // touch_policy - computed: true, optional: true, required: false
  private _touchPolicy?: string | undefined;
  public get touchPolicy() {
    return this.getStringAttribute("touch_policy");
  }
  public set touchPolicy(value: string) {
    this._touchPolicy = value;
  }
  public resetTouchPolicy() {
    this._touchPolicy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get touchPolicyInput() {
    return this._touchPolicy;
  }
}
export interface CfaccessOrganizationSettingsServiceTokenInactivity {
  /**
   * What happens to an inactive service token.
   */
  readonly action: string;
  /**
   * Whether inactive service tokens are disabled or deleted.
   */
  readonly enabled: boolean | cdktf.IResolvable;
  /**
   * Days without a successful authentication after which a token is inactive.
   */
  readonly inactivityThresholdDays: number;
}

export function cfaccessOrganizationSettingsServiceTokenInactivityToTerraform(
  struct?: CfaccessOrganizationSettingsServiceTokenInactivity | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    action: cdktf.stringToTerraform(struct!.action),
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    inactivity_threshold_days: cdktf.numberToTerraform(struct!.inactivityThresholdDays),
  };
}

export function cfaccessOrganizationSettingsServiceTokenInactivityToHclTerraform(
  struct?: CfaccessOrganizationSettingsServiceTokenInactivity | cdktf.IResolvable,
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
    action: {
      value: cdktf.stringToHclTerraform(struct!.action),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    inactivity_threshold_days: {
      value: cdktf.numberToHclTerraform(struct!.inactivityThresholdDays),
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

export class CfaccessOrganizationSettingsServiceTokenInactivityOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessOrganizationSettingsServiceTokenInactivity | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._action !== undefined) {
      hasAnyValues = true;
      internalValueResult.action = this._action;
    }
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._inactivityThresholdDays !== undefined) {
      hasAnyValues = true;
      internalValueResult.inactivityThresholdDays = this._inactivityThresholdDays;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessOrganizationSettingsServiceTokenInactivity | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._action = undefined;
      this._enabled = undefined;
      this._inactivityThresholdDays = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._action = value.action;
      this._enabled = value.enabled;
      this._inactivityThresholdDays = value.inactivityThresholdDays;
    }
  }

  // action - computed: true, optional: false, required: true
  private _action?: string | undefined;
  public get action() {
    return this.getStringAttribute("action");
  }
  public set action(value: string) {
    this._action = value;
  }
  // Temporarily expose input value. Use with caution.
  public get actionInput() {
    return this._action;
  }

  // enabled - computed: true, optional: false, required: true
  private _enabled?: boolean | cdktf.IResolvable | undefined;
  public get enabled() {
    return this.getBooleanAttribute("enabled");
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // inactivity_threshold_days - computed: true, optional: false, required: true
  private _inactivityThresholdDays?: number | undefined;
  public get inactivityThresholdDays() {
    return this.getNumberAttribute("inactivity_threshold_days");
  }
  public set inactivityThresholdDays(value: number) {
    this._inactivityThresholdDays = value;
  }
  // Temporarily expose input value. Use with caution.
  public get inactivityThresholdDaysInput() {
    return this._inactivityThresholdDays;
  }
}

/**
 * `cfaccess_organization_settings`: Settings of the Zero Trust organization that `cloudflare_zero_trust_organization` of the official provider lacks. It changes only the configured settings, so both resources can manage one organization. An omitted setting keeps its value. Destroying this resource changes nothing in the organization.
 */
export class CfaccessOrganizationSettings extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_organization_settings";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessOrganizationSettings resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessOrganizationSettings to import
   * @param importFromId The id of the existing CfaccessOrganizationSettings that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessOrganizationSettings to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_organization_settings",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_organization_settings`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessOrganizationSettingsConfig = {}
   */
  public constructor(scope: Construct, id: string, config: CfaccessOrganizationSettingsConfig = {}) {
    super(scope, id, {
      terraformResourceType: "cfaccess_organization_settings",
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
    this._mfaPivKeyRequirements.internalValue = config.mfaPivKeyRequirements;
    this._serviceTokenInactivity.internalValue = config.serviceTokenInactivity;
    this._strictServiceTokenAuth = config.strictServiceTokenAuth;
    this._warpAuthNonBrowser401 = config.warpAuthNonBrowser401;
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

  // mfa_piv_key_requirements - computed: true, optional: true, required: false
  private _mfaPivKeyRequirements = new CfaccessOrganizationSettingsMfaPivKeyRequirementsOutputReference(
    this,
    "mfa_piv_key_requirements",
  );
  public get mfaPivKeyRequirements() {
    return this._mfaPivKeyRequirements;
  }
  public putMfaPivKeyRequirements(value: CfaccessOrganizationSettingsMfaPivKeyRequirements) {
    this._mfaPivKeyRequirements.internalValue = value;
  }
  public resetMfaPivKeyRequirements() {
    this._mfaPivKeyRequirements.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mfaPivKeyRequirementsInput() {
    return this._mfaPivKeyRequirements.internalValue;
  }

  // service_token_inactivity - computed: true, optional: true, required: false
  private _serviceTokenInactivity = new CfaccessOrganizationSettingsServiceTokenInactivityOutputReference(
    this,
    "service_token_inactivity",
  );
  public get serviceTokenInactivity() {
    return this._serviceTokenInactivity;
  }
  public putServiceTokenInactivity(value: CfaccessOrganizationSettingsServiceTokenInactivity) {
    this._serviceTokenInactivity.internalValue = value;
  }
  public resetServiceTokenInactivity() {
    this._serviceTokenInactivity.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceTokenInactivityInput() {
    return this._serviceTokenInactivity.internalValue;
  }

  // strict_service_token_auth - computed: true, optional: true, required: false
  private _strictServiceTokenAuth?: boolean | cdktf.IResolvable | undefined;
  public get strictServiceTokenAuth() {
    return this.getBooleanAttribute("strict_service_token_auth");
  }
  public set strictServiceTokenAuth(value: boolean | cdktf.IResolvable) {
    this._strictServiceTokenAuth = value;
  }
  public resetStrictServiceTokenAuth() {
    this._strictServiceTokenAuth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get strictServiceTokenAuthInput() {
    return this._strictServiceTokenAuth;
  }

  // warp_auth_non_browser_401 - computed: true, optional: true, required: false
  private _warpAuthNonBrowser401?: boolean | cdktf.IResolvable | undefined;
  public get warpAuthNonBrowser401() {
    return this.getBooleanAttribute("warp_auth_non_browser_401");
  }
  public set warpAuthNonBrowser401(value: boolean | cdktf.IResolvable) {
    this._warpAuthNonBrowser401 = value;
  }
  public resetWarpAuthNonBrowser401() {
    this._warpAuthNonBrowser401 = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get warpAuthNonBrowser401Input() {
    return this._warpAuthNonBrowser401;
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
      mfa_piv_key_requirements: cfaccessOrganizationSettingsMfaPivKeyRequirementsToTerraform(
        this._mfaPivKeyRequirements.internalValue,
      ),
      service_token_inactivity: cfaccessOrganizationSettingsServiceTokenInactivityToTerraform(
        this._serviceTokenInactivity.internalValue,
      ),
      strict_service_token_auth: cdktf.booleanToTerraform(this._strictServiceTokenAuth),
      warp_auth_non_browser_401: cdktf.booleanToTerraform(this._warpAuthNonBrowser401),
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
      mfa_piv_key_requirements: {
        value: cfaccessOrganizationSettingsMfaPivKeyRequirementsToHclTerraform(
          this._mfaPivKeyRequirements.internalValue,
        ),
        isBlock: true,
        type: "struct",
        storageClassType: "CfaccessOrganizationSettingsMfaPivKeyRequirements",
      },
      service_token_inactivity: {
        value: cfaccessOrganizationSettingsServiceTokenInactivityToHclTerraform(
          this._serviceTokenInactivity.internalValue,
        ),
        isBlock: true,
        type: "struct",
        storageClassType: "CfaccessOrganizationSettingsServiceTokenInactivity",
      },
      strict_service_token_auth: {
        value: cdktf.booleanToHclTerraform(this._strictServiceTokenAuth),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      warp_auth_non_browser_401: {
        value: cdktf.booleanToHclTerraform(this._warpAuthNonBrowser401),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
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
