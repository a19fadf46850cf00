// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface DataCfaccessAccessRequestsConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Whether the user was allowed.
   */
  readonly allowed?: boolean | cdktf.IResolvable | undefined;
  /**
   * Comparison for `allowed`: equal (eq) or not equal (neq).
   */
  readonly allowedOp?: string | undefined;
  /**
   * Type of the application.
   */
  readonly appType?: string | undefined;
  /**
   * Comparison for `app_type`: equal (eq) or not equal (neq).
   */
  readonly appTypeOp?: string | undefined;
  /**
   * Identifier of the application.
   */
  readonly appUid?: string | undefined;
  /**
   * Comparison for `app_uid`: equal (eq) or not equal (neq).
   */
  readonly appUidOp?: string | undefined;
  /**
   * Country of the request, ISO 3166-1 alpha-2.
   */
  readonly countryCode?: string | undefined;
  /**
   * Comparison for `country_code`: equal (eq) or not equal (neq).
   */
  readonly countryCodeOp?: string | undefined;
  /**
   * Order by time: newest first (desc) or oldest first (asc).
   */
  readonly direction?: string | undefined;
  /**
   * Substring of the user's email address; with `email_exact`, the whole address.
   */
  readonly email?: string | undefined;
  /**
   * Requires `email` to match exactly.
   */
  readonly emailExact?: boolean | cdktf.IResolvable | undefined;
  /**
   * Comparison for `email`: equal (eq) or not equal (neq).
   */
  readonly emailOp?: string | undefined;
  /**
   * Fields to return, separated by commas. If omitted, all fields.
   */
  readonly fields?: string | undefined;
  /**
   * Identifier of the identity provider.
   */
  readonly idp?: string | undefined;
  /**
   * Comparison for `idp`: equal (eq) or not equal (neq).
   */
  readonly idpOp?: string | undefined;
  /**
   * Most results to read. Default: `100`.
   */
  readonly limit?: number | undefined;
  /**
   * Whether the request was allowed without login.
   */
  readonly nonIdentity?: boolean | cdktf.IResolvable | undefined;
  /**
   * Comparison for `non_identity`: equal (eq) or not equal (neq).
   */
  readonly nonIdentityOp?: string | undefined;
  /**
   * Ray ID of the request.
   */
  readonly rayId?: string | undefined;
  /**
   * Comparison for `ray_id`: equal (eq) or not equal (neq).
   */
  readonly rayIdOp?: string | undefined;
  /**
   * Start of the period.
   */
  readonly since?: string | undefined;
  /**
   * End of the period.
   */
  readonly until?: string | undefined;
  /**
   * Identifier of the user.
   */
  readonly userId?: string | undefined;
  /**
   * Comparison for `user_id`: equal (eq) or not equal (neq).
   */
  readonly userIdOp?: string | undefined;
}
export interface DataCfaccessAccessRequestsResult {}

export function dataCfaccessAccessRequestsResultToTerraform(struct?: DataCfaccessAccessRequestsResult): any {
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

export function dataCfaccessAccessRequestsResultToHclTerraform(struct?: DataCfaccessAccessRequestsResult): any {
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

export class DataCfaccessAccessRequestsResultOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataCfaccessAccessRequestsResult | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessAccessRequestsResult | undefined) {
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

  // allowed - computed: true, optional: false, required: false
  public get allowed() {
    return this.getBooleanAttribute("allowed");
  }

  // app_domain - computed: true, optional: false, required: false
  public get appDomain() {
    return this.getStringAttribute("app_domain");
  }

  // app_uid - computed: true, optional: false, required: false
  public get appUid() {
    return this.getStringAttribute("app_uid");
  }

  // connection - computed: true, optional: false, required: false
  public get connection() {
    return this.getStringAttribute("connection");
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute("created_at");
  }

  // ip_address - computed: true, optional: false, required: false
  public get ipAddress() {
    return this.getStringAttribute("ip_address");
  }

  // ray_id - computed: true, optional: false, required: false
  public get rayId() {
    return this.getStringAttribute("ray_id");
  }

  // user_email - computed: true, optional: false, required: false
  public get userEmail() {
    return this.getStringAttribute("user_email");
  }
}

export class DataCfaccessAccessRequestsResultList extends cdktf.ComplexList {
  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): DataCfaccessAccessRequestsResultOutputReference {
    return new DataCfaccessAccessRequestsResultOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}

/**
 * `cfaccess_access_requests`: The log of logins and login attempts, the newest first.
 */
export class DataCfaccessAccessRequests extends cdktf.TerraformDataSource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_access_requests";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a DataCfaccessAccessRequests resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the DataCfaccessAccessRequests to import
   * @param importFromId The id of the existing DataCfaccessAccessRequests that should be imported.
   * @param provider? Optional instance of the provider where the DataCfaccessAccessRequests to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_access_requests",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_access_requests`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options DataCfaccessAccessRequestsConfig
   */
  public constructor(scope: Construct, id: string, config: DataCfaccessAccessRequestsConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_access_requests",
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
    this._allowed = config.allowed;
    this._allowedOp = config.allowedOp;
    this._appType = config.appType;
    this._appTypeOp = config.appTypeOp;
    this._appUid = config.appUid;
    this._appUidOp = config.appUidOp;
    this._countryCode = config.countryCode;
    this._countryCodeOp = config.countryCodeOp;
    this._direction = config.direction;
    this._email = config.email;
    this._emailExact = config.emailExact;
    this._emailOp = config.emailOp;
    this._fields = config.fields;
    this._idp = config.idp;
    this._idpOp = config.idpOp;
    this._limit = config.limit;
    this._nonIdentity = config.nonIdentity;
    this._nonIdentityOp = config.nonIdentityOp;
    this._rayId = config.rayId;
    this._rayIdOp = config.rayIdOp;
    this._since = config.since;
    this._until = config.until;
    this._userId = config.userId;
    this._userIdOp = config.userIdOp;
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

  // allowed - computed: false, optional: true, required: false
  private _allowed?: boolean | cdktf.IResolvable | undefined;
  public get allowed() {
    return this.getBooleanAttribute("allowed");
  }
  public set allowed(value: boolean | cdktf.IResolvable) {
    this._allowed = value;
  }
  public resetAllowed() {
    this._allowed = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedInput() {
    return this._allowed;
  }

  // allowed_op - computed: false, optional: true, required: false
  private _allowedOp?: string | undefined;
  public get allowedOp() {
    return this.getStringAttribute("allowed_op");
  }
  public set allowedOp(value: string) {
    this._allowedOp = value;
  }
  public resetAllowedOp() {
    this._allowedOp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedOpInput() {
    return this._allowedOp;
  }

  // app_type - computed: false, optional: true, required: false
  private _appType?: string | undefined;
  public get appType() {
    return this.getStringAttribute("app_type");
  }
  public set appType(value: string) {
    this._appType = value;
  }
  public resetAppType() {
    this._appType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get appTypeInput() {
    return this._appType;
  }

  // app_type_op - computed: false, optional: true, required: false
  private _appTypeOp?: string | undefined;
  public get appTypeOp() {
    return this.getStringAttribute("app_type_op");
  }
  public set appTypeOp(value: string) {
    this._appTypeOp = value;
  }
  public resetAppTypeOp() {
    this._appTypeOp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get appTypeOpInput() {
    return this._appTypeOp;
  }

  // app_uid - computed: false, optional: true, required: false
  private _appUid?: string | undefined;
  public get appUid() {
    return this.getStringAttribute("app_uid");
  }
  public set appUid(value: string) {
    this._appUid = value;
  }
  public resetAppUid() {
    this._appUid = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get appUidInput() {
    return this._appUid;
  }

  // app_uid_op - computed: false, optional: true, required: false
  private _appUidOp?: string | undefined;
  public get appUidOp() {
    return this.getStringAttribute("app_uid_op");
  }
  public set appUidOp(value: string) {
    this._appUidOp = value;
  }
  public resetAppUidOp() {
    this._appUidOp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get appUidOpInput() {
    return this._appUidOp;
  }

  // country_code - computed: false, optional: true, required: false
  private _countryCode?: string | undefined;
  public get countryCode() {
    return this.getStringAttribute("country_code");
  }
  public set countryCode(value: string) {
    this._countryCode = value;
  }
  public resetCountryCode() {
    this._countryCode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get countryCodeInput() {
    return this._countryCode;
  }

  // country_code_op - computed: false, optional: true, required: false
  private _countryCodeOp?: string | undefined;
  public get countryCodeOp() {
    return this.getStringAttribute("country_code_op");
  }
  public set countryCodeOp(value: string) {
    this._countryCodeOp = value;
  }
  public resetCountryCodeOp() {
    this._countryCodeOp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get countryCodeOpInput() {
    return this._countryCodeOp;
  }

  // direction - computed: false, optional: true, required: false
  private _direction?: string | undefined;
  public get direction() {
    return this.getStringAttribute("direction");
  }
  public set direction(value: string) {
    this._direction = value;
  }
  public resetDirection() {
    this._direction = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get directionInput() {
    return this._direction;
  }

  // email - computed: false, optional: true, required: false
  private _email?: string | undefined;
  public get email() {
    return this.getStringAttribute("email");
  }
  public set email(value: string) {
    this._email = value;
  }
  public resetEmail() {
    this._email = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email;
  }

  // email_exact - computed: false, optional: true, required: false
  private _emailExact?: boolean | cdktf.IResolvable | undefined;
  public get emailExact() {
    return this.getBooleanAttribute("email_exact");
  }
  public set emailExact(value: boolean | cdktf.IResolvable) {
    this._emailExact = value;
  }
  public resetEmailExact() {
    this._emailExact = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailExactInput() {
    return this._emailExact;
  }

  // email_op - computed: false, optional: true, required: false
  private _emailOp?: string | undefined;
  public get emailOp() {
    return this.getStringAttribute("email_op");
  }
  public set emailOp(value: string) {
    this._emailOp = value;
  }
  public resetEmailOp() {
    this._emailOp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailOpInput() {
    return this._emailOp;
  }

  // fields - computed: false, optional: true, required: false
  private _fields?: string | undefined;
  public get fields() {
    return this.getStringAttribute("fields");
  }
  public set fields(value: string) {
    this._fields = value;
  }
  public resetFields() {
    this._fields = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fieldsInput() {
    return this._fields;
  }

  // idp - computed: false, optional: true, required: false
  private _idp?: string | undefined;
  public get idp() {
    return this.getStringAttribute("idp");
  }
  public set idp(value: string) {
    this._idp = value;
  }
  public resetIdp() {
    this._idp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idpInput() {
    return this._idp;
  }

  // idp_op - computed: false, optional: true, required: false
  private _idpOp?: string | undefined;
  public get idpOp() {
    return this.getStringAttribute("idp_op");
  }
  public set idpOp(value: string) {
    this._idpOp = value;
  }
  public resetIdpOp() {
    this._idpOp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idpOpInput() {
    return this._idpOp;
  }

  // limit - computed: true, optional: true, required: false
  private _limit?: number | undefined;
  public get limit() {
    return this.getNumberAttribute("limit");
  }
  public set limit(value: number) {
    this._limit = value;
  }
  public resetLimit() {
    this._limit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get limitInput() {
    return this._limit;
  }

  // limited - computed: true, optional: false, required: false
  public get limited() {
    return this.getBooleanAttribute("limited");
  }

  // non_identity - computed: false, optional: true, required: false
  private _nonIdentity?: boolean | cdktf.IResolvable | undefined;
  public get nonIdentity() {
    return this.getBooleanAttribute("non_identity");
  }
  public set nonIdentity(value: boolean | cdktf.IResolvable) {
    this._nonIdentity = value;
  }
  public resetNonIdentity() {
    this._nonIdentity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nonIdentityInput() {
    return this._nonIdentity;
  }

  // non_identity_op - computed: false, optional: true, required: false
  private _nonIdentityOp?: string | undefined;
  public get nonIdentityOp() {
    return this.getStringAttribute("non_identity_op");
  }
  public set nonIdentityOp(value: string) {
    this._nonIdentityOp = value;
  }
  public resetNonIdentityOp() {
    this._nonIdentityOp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nonIdentityOpInput() {
    return this._nonIdentityOp;
  }

  // ray_id - computed: false, optional: true, required: false
  private _rayId?: string | undefined;
  public get rayId() {
    return this.getStringAttribute("ray_id");
  }
  public set rayId(value: string) {
    this._rayId = value;
  }
  public resetRayId() {
    this._rayId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rayIdInput() {
    return this._rayId;
  }

  // ray_id_op - computed: false, optional: true, required: false
  private _rayIdOp?: string | undefined;
  public get rayIdOp() {
    return this.getStringAttribute("ray_id_op");
  }
  public set rayIdOp(value: string) {
    this._rayIdOp = value;
  }
  public resetRayIdOp() {
    this._rayIdOp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rayIdOpInput() {
    return this._rayIdOp;
  }

  // result - computed: true, optional: false, required: false
  private _result = new DataCfaccessAccessRequestsResultList(this, "result", false);
  public get result() {
    return this._result;
  }

  // since - computed: false, optional: true, required: false
  private _since?: string | undefined;
  public get since() {
    return this.getStringAttribute("since");
  }
  public set since(value: string) {
    this._since = value;
  }
  public resetSince() {
    this._since = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sinceInput() {
    return this._since;
  }

  // until - computed: false, optional: true, required: false
  private _until?: string | undefined;
  public get until() {
    return this.getStringAttribute("until");
  }
  public set until(value: string) {
    this._until = value;
  }
  public resetUntil() {
    this._until = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get untilInput() {
    return this._until;
  }

  // user_id - computed: false, optional: true, required: false
  private _userId?: string | undefined;
  public get userId() {
    return this.getStringAttribute("user_id");
  }
  public set userId(value: string) {
    this._userId = value;
  }
  public resetUserId() {
    this._userId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userIdInput() {
    return this._userId;
  }

  // user_id_op - computed: false, optional: true, required: false
  private _userIdOp?: string | undefined;
  public get userIdOp() {
    return this.getStringAttribute("user_id_op");
  }
  public set userIdOp(value: string) {
    this._userIdOp = value;
  }
  public resetUserIdOp() {
    this._userIdOp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userIdOpInput() {
    return this._userIdOp;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      allowed: cdktf.booleanToTerraform(this._allowed),
      allowed_op: cdktf.stringToTerraform(this._allowedOp),
      app_type: cdktf.stringToTerraform(this._appType),
      app_type_op: cdktf.stringToTerraform(this._appTypeOp),
      app_uid: cdktf.stringToTerraform(this._appUid),
      app_uid_op: cdktf.stringToTerraform(this._appUidOp),
      country_code: cdktf.stringToTerraform(this._countryCode),
      country_code_op: cdktf.stringToTerraform(this._countryCodeOp),
      direction: cdktf.stringToTerraform(this._direction),
      email: cdktf.stringToTerraform(this._email),
      email_exact: cdktf.booleanToTerraform(this._emailExact),
      email_op: cdktf.stringToTerraform(this._emailOp),
      fields: cdktf.stringToTerraform(this._fields),
      idp: cdktf.stringToTerraform(this._idp),
      idp_op: cdktf.stringToTerraform(this._idpOp),
      limit: cdktf.numberToTerraform(this._limit),
      non_identity: cdktf.booleanToTerraform(this._nonIdentity),
      non_identity_op: cdktf.stringToTerraform(this._nonIdentityOp),
      ray_id: cdktf.stringToTerraform(this._rayId),
      ray_id_op: cdktf.stringToTerraform(this._rayIdOp),
      since: cdktf.stringToTerraform(this._since),
      until: cdktf.stringToTerraform(this._until),
      user_id: cdktf.stringToTerraform(this._userId),
      user_id_op: cdktf.stringToTerraform(this._userIdOp),
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
      allowed: {
        value: cdktf.booleanToHclTerraform(this._allowed),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      allowed_op: {
        value: cdktf.stringToHclTerraform(this._allowedOp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      app_type: {
        value: cdktf.stringToHclTerraform(this._appType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      app_type_op: {
        value: cdktf.stringToHclTerraform(this._appTypeOp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      app_uid: {
        value: cdktf.stringToHclTerraform(this._appUid),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      app_uid_op: {
        value: cdktf.stringToHclTerraform(this._appUidOp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      country_code: {
        value: cdktf.stringToHclTerraform(this._countryCode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      country_code_op: {
        value: cdktf.stringToHclTerraform(this._countryCodeOp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      direction: {
        value: cdktf.stringToHclTerraform(this._direction),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      email: {
        value: cdktf.stringToHclTerraform(this._email),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      email_exact: {
        value: cdktf.booleanToHclTerraform(this._emailExact),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      email_op: {
        value: cdktf.stringToHclTerraform(this._emailOp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      fields: {
        value: cdktf.stringToHclTerraform(this._fields),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      idp: {
        value: cdktf.stringToHclTerraform(this._idp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      idp_op: {
        value: cdktf.stringToHclTerraform(this._idpOp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      limit: {
        value: cdktf.numberToHclTerraform(this._limit),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      non_identity: {
        value: cdktf.booleanToHclTerraform(this._nonIdentity),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      non_identity_op: {
        value: cdktf.stringToHclTerraform(this._nonIdentityOp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ray_id: {
        value: cdktf.stringToHclTerraform(this._rayId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ray_id_op: {
        value: cdktf.stringToHclTerraform(this._rayIdOp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      since: {
        value: cdktf.stringToHclTerraform(this._since),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      until: {
        value: cdktf.stringToHclTerraform(this._until),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      user_id: {
        value: cdktf.stringToHclTerraform(this._userId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      user_id_op: {
        value: cdktf.stringToHclTerraform(this._userIdOp),
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
