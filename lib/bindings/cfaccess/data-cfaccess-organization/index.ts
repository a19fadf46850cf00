// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface DataCfaccessOrganizationConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly accountId?: string | undefined;
  /**
   * Id of the zone to read instead of the account: 32 hexadecimal digits.
   */
  readonly zoneId?: string | undefined;
}
export interface DataCfaccessOrganizationCustomPages {}

export function dataCfaccessOrganizationCustomPagesToTerraform(struct?: DataCfaccessOrganizationCustomPages): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function dataCfaccessOrganizationCustomPagesToHclTerraform(struct?: DataCfaccessOrganizationCustomPages): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class DataCfaccessOrganizationCustomPagesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessOrganizationCustomPages | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessOrganizationCustomPages | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // forbidden - computed: true, optional: false, required: false
  public get forbidden() {
    return this.getStringAttribute("forbidden");
  }

  // identity_denied - computed: true, optional: false, required: false
  public get identityDenied() {
    return this.getStringAttribute("identity_denied");
  }
}
export interface DataCfaccessOrganizationLoginDesign {}

export function dataCfaccessOrganizationLoginDesignToTerraform(struct?: DataCfaccessOrganizationLoginDesign): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function dataCfaccessOrganizationLoginDesignToHclTerraform(struct?: DataCfaccessOrganizationLoginDesign): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class DataCfaccessOrganizationLoginDesignOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessOrganizationLoginDesign | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessOrganizationLoginDesign | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // background_color - computed: true, optional: false, required: false
  public get backgroundColor() {
    return this.getStringAttribute("background_color");
  }

  // footer_text - computed: true, optional: false, required: false
  public get footerText() {
    return this.getStringAttribute("footer_text");
  }

  // header_text - computed: true, optional: false, required: false
  public get headerText() {
    return this.getStringAttribute("header_text");
  }

  // logo_path - computed: true, optional: false, required: false
  public get logoPath() {
    return this.getStringAttribute("logo_path");
  }

  // text_color - computed: true, optional: false, required: false
  public get textColor() {
    return this.getStringAttribute("text_color");
  }
}
export interface DataCfaccessOrganizationMfaConfig {}

export function dataCfaccessOrganizationMfaConfigToTerraform(struct?: DataCfaccessOrganizationMfaConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function dataCfaccessOrganizationMfaConfigToHclTerraform(struct?: DataCfaccessOrganizationMfaConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class DataCfaccessOrganizationMfaConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessOrganizationMfaConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessOrganizationMfaConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // allowed_authenticators - computed: true, optional: false, required: false
  public get allowedAuthenticators() {
    return this.getListAttribute("allowed_authenticators");
  }

  // amr_matching_session_duration - computed: true, optional: false, required: false
  public get amrMatchingSessionDuration() {
    return this.getStringAttribute("amr_matching_session_duration");
  }

  // required_aaguids - computed: true, optional: false, required: false
  public get requiredAaguids() {
    return this.getStringAttribute("required_aaguids");
  }

  // session_duration - computed: true, optional: false, required: false
  public get sessionDuration() {
    return this.getStringAttribute("session_duration");
  }
}
export interface DataCfaccessOrganizationMfaPivKeyRequirements {}

export function dataCfaccessOrganizationMfaPivKeyRequirementsToTerraform(
  struct?: DataCfaccessOrganizationMfaPivKeyRequirements,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function dataCfaccessOrganizationMfaPivKeyRequirementsToHclTerraform(
  struct?: DataCfaccessOrganizationMfaPivKeyRequirements,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class DataCfaccessOrganizationMfaPivKeyRequirementsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessOrganizationMfaPivKeyRequirements | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessOrganizationMfaPivKeyRequirements | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // pin_policy - computed: true, optional: false, required: false
  public get pinPolicy() {
    return this.getStringAttribute("pin_policy");
  }

  // require_fips_device - computed: true, optional: false, required: false
  public get requireFipsDevice() {
    return this.getBooleanAttribute("require_fips_device");
  }

  // ssh_key_size - computed: true, optional: false, required: false
  public get sshKeySize() {
    return this.getNumberListAttribute("ssh_key_size");
  }

  // ssh_key_type - computed: true, optional: false, required: false
  public get sshKeyType() {
    return this.getListAttribute("ssh_key_type");
  }

  // touch_policy - computed: true, optional: false, required: false
  public get touchPolicy() {
    return this.getStringAttribute("touch_policy");
  }
}
export interface DataCfaccessOrganizationMfaSshPivKeyRequirements {}

export function dataCfaccessOrganizationMfaSshPivKeyRequirementsToTerraform(
  struct?: DataCfaccessOrganizationMfaSshPivKeyRequirements,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function dataCfaccessOrganizationMfaSshPivKeyRequirementsToHclTerraform(
  struct?: DataCfaccessOrganizationMfaSshPivKeyRequirements,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class DataCfaccessOrganizationMfaSshPivKeyRequirementsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessOrganizationMfaSshPivKeyRequirements | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessOrganizationMfaSshPivKeyRequirements | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // pin_policy - computed: true, optional: false, required: false
  public get pinPolicy() {
    return this.getStringAttribute("pin_policy");
  }

  // require_fips_device - computed: true, optional: false, required: false
  public get requireFipsDevice() {
    return this.getBooleanAttribute("require_fips_device");
  }

  // ssh_key_size - computed: true, optional: false, required: false
  public get sshKeySize() {
    return this.getNumberListAttribute("ssh_key_size");
  }

  // ssh_key_type - computed: true, optional: false, required: false
  public get sshKeyType() {
    return this.getListAttribute("ssh_key_type");
  }

  // touch_policy - computed: true, optional: false, required: false
  public get touchPolicy() {
    return this.getStringAttribute("touch_policy");
  }
}
export interface DataCfaccessOrganizationServiceTokenInactivity {}

export function dataCfaccessOrganizationServiceTokenInactivityToTerraform(
  struct?: DataCfaccessOrganizationServiceTokenInactivity,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function dataCfaccessOrganizationServiceTokenInactivityToHclTerraform(
  struct?: DataCfaccessOrganizationServiceTokenInactivity,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class DataCfaccessOrganizationServiceTokenInactivityOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessOrganizationServiceTokenInactivity | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessOrganizationServiceTokenInactivity | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // action - computed: true, optional: false, required: false
  public get action() {
    return this.getStringAttribute("action");
  }

  // enabled - computed: true, optional: false, required: false
  public get enabled() {
    return this.getBooleanAttribute("enabled");
  }

  // inactivity_threshold_days - computed: true, optional: false, required: false
  public get inactivityThresholdDays() {
    return this.getNumberAttribute("inactivity_threshold_days");
  }
}

/**
 * `cfaccess_organization`: The Zero Trust organization: the settings of Access for the whole account or zone.
 */
export class DataCfaccessOrganization extends cdktf.TerraformDataSource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_organization";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a DataCfaccessOrganization resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the DataCfaccessOrganization to import
   * @param importFromId The id of the existing DataCfaccessOrganization that should be imported.
   * @param provider? Optional instance of the provider where the DataCfaccessOrganization to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_organization",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_organization`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options DataCfaccessOrganizationConfig = {}
   */
  public constructor(scope: Construct, id: string, config: DataCfaccessOrganizationConfig = {}) {
    super(scope, id, {
      terraformResourceType: "cfaccess_organization",
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

  // allow_authenticate_via_warp - computed: true, optional: false, required: false
  public get allowAuthenticateViaWarp() {
    return this.getBooleanAttribute("allow_authenticate_via_warp");
  }

  // auth_domain - computed: true, optional: false, required: false
  public get authDomain() {
    return this.getStringAttribute("auth_domain");
  }

  // auto_redirect_to_identity - computed: true, optional: false, required: false
  public get autoRedirectToIdentity() {
    return this.getBooleanAttribute("auto_redirect_to_identity");
  }

  // cache_device_posture - computed: true, optional: false, required: false
  public get cacheDevicePosture() {
    return this.getBooleanAttribute("cache_device_posture");
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute("created_at");
  }

  // custom_pages - computed: true, optional: false, required: false
  private _customPages = new DataCfaccessOrganizationCustomPagesOutputReference(this, "custom_pages");
  public get customPages() {
    return this._customPages;
  }

  // deny_unmatched_requests - computed: true, optional: false, required: false
  public get denyUnmatchedRequests() {
    return this.getBooleanAttribute("deny_unmatched_requests");
  }

  // deny_unmatched_requests_exempted_zone_names - computed: true, optional: false, required: false
  public get denyUnmatchedRequestsExemptedZoneNames() {
    return this.getListAttribute("deny_unmatched_requests_exempted_zone_names");
  }

  // has_migrated_private_apps - computed: true, optional: false, required: false
  public get hasMigratedPrivateApps() {
    return this.getBooleanAttribute("has_migrated_private_apps");
  }

  // is_ui_read_only - computed: true, optional: false, required: false
  public get isUiReadOnly() {
    return this.getBooleanAttribute("is_ui_read_only");
  }

  // login_design - computed: true, optional: false, required: false
  private _loginDesign = new DataCfaccessOrganizationLoginDesignOutputReference(this, "login_design");
  public get loginDesign() {
    return this._loginDesign;
  }

  // mfa_config - computed: true, optional: false, required: false
  private _mfaConfig = new DataCfaccessOrganizationMfaConfigOutputReference(this, "mfa_config");
  public get mfaConfig() {
    return this._mfaConfig;
  }

  // mfa_configuration_allowed - computed: true, optional: false, required: false
  public get mfaConfigurationAllowed() {
    return this.getBooleanAttribute("mfa_configuration_allowed");
  }

  // mfa_piv_key_requirements - computed: true, optional: false, required: false
  private _mfaPivKeyRequirements = new DataCfaccessOrganizationMfaPivKeyRequirementsOutputReference(
    this,
    "mfa_piv_key_requirements",
  );
  public get mfaPivKeyRequirements() {
    return this._mfaPivKeyRequirements;
  }

  // mfa_required_for_all_apps - computed: true, optional: false, required: false
  public get mfaRequiredForAllApps() {
    return this.getBooleanAttribute("mfa_required_for_all_apps");
  }

  // mfa_ssh_piv_key_requirements - computed: true, optional: false, required: false
  private _mfaSshPivKeyRequirements = new DataCfaccessOrganizationMfaSshPivKeyRequirementsOutputReference(
    this,
    "mfa_ssh_piv_key_requirements",
  );
  public get mfaSshPivKeyRequirements() {
    return this._mfaSshPivKeyRequirements;
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }

  // service_token_inactivity - computed: true, optional: false, required: false
  private _serviceTokenInactivity = new DataCfaccessOrganizationServiceTokenInactivityOutputReference(
    this,
    "service_token_inactivity",
  );
  public get serviceTokenInactivity() {
    return this._serviceTokenInactivity;
  }

  // session_duration - computed: true, optional: false, required: false
  public get sessionDuration() {
    return this.getStringAttribute("session_duration");
  }

  // strict_service_token_auth - computed: true, optional: false, required: false
  public get strictServiceTokenAuth() {
    return this.getBooleanAttribute("strict_service_token_auth");
  }

  // ui_read_only_toggle_reason - computed: true, optional: false, required: false
  public get uiReadOnlyToggleReason() {
    return this.getStringAttribute("ui_read_only_toggle_reason");
  }

  // updated_at - computed: true, optional: false, required: false
  public get updatedAt() {
    return this.getStringAttribute("updated_at");
  }

  // user_seat_expiration_inactive_time - computed: true, optional: false, required: false
  public get userSeatExpirationInactiveTime() {
    return this.getStringAttribute("user_seat_expiration_inactive_time");
  }

  // warp_auth_non_browser_401 - computed: true, optional: false, required: false
  public get warpAuthNonBrowser401() {
    return this.getBooleanAttribute("warp_auth_non_browser_401");
  }

  // warp_auth_session_duration - computed: true, optional: false, required: false
  public get warpAuthSessionDuration() {
    return this.getStringAttribute("warp_auth_session_duration");
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
