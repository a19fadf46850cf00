// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface DataCfaccessUserActiveSessionConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Identifier of the session.
   */
  readonly nonce: string;
  /**
   * Identifier of the user.
   */
  readonly userId: string;
}
export interface DataCfaccessUserActiveSessionDevicePostureCheck {}

export function dataCfaccessUserActiveSessionDevicePostureCheckToTerraform(
  struct?: DataCfaccessUserActiveSessionDevicePostureCheck,
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

export function dataCfaccessUserActiveSessionDevicePostureCheckToHclTerraform(
  struct?: DataCfaccessUserActiveSessionDevicePostureCheck,
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

export class DataCfaccessUserActiveSessionDevicePostureCheckOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessUserActiveSessionDevicePostureCheck | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessUserActiveSessionDevicePostureCheck | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // exists - computed: true, optional: false, required: false
  public get exists() {
    return this.getBooleanAttribute("exists");
  }

  // path - computed: true, optional: false, required: false
  public get path() {
    return this.getStringAttribute("path");
  }
}
export interface DataCfaccessUserActiveSessionDevicePosture {}

export function dataCfaccessUserActiveSessionDevicePostureToTerraform(
  struct?: DataCfaccessUserActiveSessionDevicePosture,
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

export function dataCfaccessUserActiveSessionDevicePostureToHclTerraform(
  struct?: DataCfaccessUserActiveSessionDevicePosture,
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

export class DataCfaccessUserActiveSessionDevicePostureOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectKey the key of this item in the map
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectKey: string,
  ) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataCfaccessUserActiveSessionDevicePosture | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessUserActiveSessionDevicePosture | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // check - computed: true, optional: false, required: false
  private _check = new DataCfaccessUserActiveSessionDevicePostureCheckOutputReference(this, "check");
  public get check() {
    return this._check;
  }

  // data - computed: true, optional: false, required: false
  public get data() {
    return this.getStringAttribute("data");
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute("description");
  }

  // error - computed: true, optional: false, required: false
  public get error() {
    return this.getStringAttribute("error");
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // rule_name - computed: true, optional: false, required: false
  public get ruleName() {
    return this.getStringAttribute("rule_name");
  }

  // success - computed: true, optional: false, required: false
  public get success() {
    return this.getBooleanAttribute("success");
  }

  // timestamp - computed: true, optional: false, required: false
  public get timestamp() {
    return this.getStringAttribute("timestamp");
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute("type");
  }
}

export class DataCfaccessUserActiveSessionDevicePostureMap extends cdktf.ComplexMap {
  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
  ) {
    super(terraformResource, terraformAttribute);
  }

  /**
   * @param key the key of the item to return
   */
  public get(key: string): DataCfaccessUserActiveSessionDevicePostureOutputReference {
    return new DataCfaccessUserActiveSessionDevicePostureOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      key,
    );
  }
}
export interface DataCfaccessUserActiveSessionDeviceSessions {}

export function dataCfaccessUserActiveSessionDeviceSessionsToTerraform(
  struct?: DataCfaccessUserActiveSessionDeviceSessions,
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

export function dataCfaccessUserActiveSessionDeviceSessionsToHclTerraform(
  struct?: DataCfaccessUserActiveSessionDeviceSessions,
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

export class DataCfaccessUserActiveSessionDeviceSessionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectKey the key of this item in the map
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectKey: string,
  ) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataCfaccessUserActiveSessionDeviceSessions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessUserActiveSessionDeviceSessions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // last_authenticated - computed: true, optional: false, required: false
  public get lastAuthenticated() {
    return this.getNumberAttribute("last_authenticated");
  }
}

export class DataCfaccessUserActiveSessionDeviceSessionsMap extends cdktf.ComplexMap {
  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
  ) {
    super(terraformResource, terraformAttribute);
  }

  /**
   * @param key the key of the item to return
   */
  public get(key: string): DataCfaccessUserActiveSessionDeviceSessionsOutputReference {
    return new DataCfaccessUserActiveSessionDeviceSessionsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      key,
    );
  }
}
export interface DataCfaccessUserActiveSessionGeo {}

export function dataCfaccessUserActiveSessionGeoToTerraform(struct?: DataCfaccessUserActiveSessionGeo): any {
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

export function dataCfaccessUserActiveSessionGeoToHclTerraform(struct?: DataCfaccessUserActiveSessionGeo): any {
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

export class DataCfaccessUserActiveSessionGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessUserActiveSessionGeo | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessUserActiveSessionGeo | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // country - computed: true, optional: false, required: false
  public get country() {
    return this.getStringAttribute("country");
  }
}
export interface DataCfaccessUserActiveSessionIdp {}

export function dataCfaccessUserActiveSessionIdpToTerraform(struct?: DataCfaccessUserActiveSessionIdp): any {
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

export function dataCfaccessUserActiveSessionIdpToHclTerraform(struct?: DataCfaccessUserActiveSessionIdp): any {
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

export class DataCfaccessUserActiveSessionIdpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessUserActiveSessionIdp | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessUserActiveSessionIdp | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute("type");
  }
}
export interface DataCfaccessUserActiveSessionMtlsAuth {}

export function dataCfaccessUserActiveSessionMtlsAuthToTerraform(struct?: DataCfaccessUserActiveSessionMtlsAuth): any {
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

export function dataCfaccessUserActiveSessionMtlsAuthToHclTerraform(
  struct?: DataCfaccessUserActiveSessionMtlsAuth,
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

export class DataCfaccessUserActiveSessionMtlsAuthOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessUserActiveSessionMtlsAuth | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessUserActiveSessionMtlsAuth | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // auth_status - computed: true, optional: false, required: false
  public get authStatus() {
    return this.getStringAttribute("auth_status");
  }

  // cert_issuer_dn - computed: true, optional: false, required: false
  public get certIssuerDn() {
    return this.getStringAttribute("cert_issuer_dn");
  }

  // cert_issuer_ski - computed: true, optional: false, required: false
  public get certIssuerSki() {
    return this.getStringAttribute("cert_issuer_ski");
  }

  // cert_presented - computed: true, optional: false, required: false
  public get certPresented() {
    return this.getBooleanAttribute("cert_presented");
  }

  // cert_serial - computed: true, optional: false, required: false
  public get certSerial() {
    return this.getStringAttribute("cert_serial");
  }
}

/**
 * `cfaccess_user_active_session`: The identity of a user in one active session.
 */
export class DataCfaccessUserActiveSession extends cdktf.TerraformDataSource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_user_active_session";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a DataCfaccessUserActiveSession resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the DataCfaccessUserActiveSession to import
   * @param importFromId The id of the existing DataCfaccessUserActiveSession that should be imported.
   * @param provider? Optional instance of the provider where the DataCfaccessUserActiveSession to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_user_active_session",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_user_active_session`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options DataCfaccessUserActiveSessionConfig
   */
  public constructor(scope: Construct, id: string, config: DataCfaccessUserActiveSessionConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_user_active_session",
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
    this._nonce = config.nonce;
    this._userId = config.userId;
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

  // auth_status - computed: true, optional: false, required: false
  public get authStatus() {
    return this.getStringAttribute("auth_status");
  }

  // common_name - computed: true, optional: false, required: false
  public get commonName() {
    return this.getStringAttribute("common_name");
  }

  // device_id - computed: true, optional: false, required: false
  public get deviceId() {
    return this.getStringAttribute("device_id");
  }

  // device_posture - computed: true, optional: false, required: false
  private _devicePosture = new DataCfaccessUserActiveSessionDevicePostureMap(this, "device_posture");
  public get devicePosture() {
    return this._devicePosture;
  }

  // device_sessions - computed: true, optional: false, required: false
  private _deviceSessions = new DataCfaccessUserActiveSessionDeviceSessionsMap(this, "device_sessions");
  public get deviceSessions() {
    return this._deviceSessions;
  }

  // email - computed: true, optional: false, required: false
  public get email() {
    return this.getStringAttribute("email");
  }

  // geo - computed: true, optional: false, required: false
  private _geo = new DataCfaccessUserActiveSessionGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }

  // iat - computed: true, optional: false, required: false
  public get iat() {
    return this.getNumberAttribute("iat");
  }

  // idp - computed: true, optional: false, required: false
  private _idp = new DataCfaccessUserActiveSessionIdpOutputReference(this, "idp");
  public get idp() {
    return this._idp;
  }

  // ip - computed: true, optional: false, required: false
  public get ip() {
    return this.getStringAttribute("ip");
  }

  // is_active - computed: true, optional: false, required: false
  public get isActive() {
    return this.getBooleanAttribute("is_active");
  }

  // is_gateway - computed: true, optional: false, required: false
  public get isGateway() {
    return this.getBooleanAttribute("is_gateway");
  }

  // is_warp - computed: true, optional: false, required: false
  public get isWarp() {
    return this.getBooleanAttribute("is_warp");
  }

  // mtls_auth - computed: true, optional: false, required: false
  private _mtlsAuth = new DataCfaccessUserActiveSessionMtlsAuthOutputReference(this, "mtls_auth");
  public get mtlsAuth() {
    return this._mtlsAuth;
  }

  // nonce - computed: false, optional: false, required: true
  private _nonce?: string | undefined;
  public get nonce() {
    return this.getStringAttribute("nonce");
  }
  public set nonce(value: string) {
    this._nonce = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nonceInput() {
    return this._nonce;
  }

  // service_token_id - computed: true, optional: false, required: false
  public get serviceTokenId() {
    return this.getStringAttribute("service_token_id");
  }

  // service_token_status - computed: true, optional: false, required: false
  public get serviceTokenStatus() {
    return this.getBooleanAttribute("service_token_status");
  }

  // user_id - computed: false, optional: false, required: true
  private _userId?: string | undefined;
  public get userId() {
    return this.getStringAttribute("user_id");
  }
  public set userId(value: string) {
    this._userId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userIdInput() {
    return this._userId;
  }

  // user_uuid - computed: true, optional: false, required: false
  public get userUuid() {
    return this.getStringAttribute("user_uuid");
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
      nonce: cdktf.stringToTerraform(this._nonce),
      user_id: cdktf.stringToTerraform(this._userId),
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
      nonce: {
        value: cdktf.stringToHclTerraform(this._nonce),
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
    };

    // remove undefined attributes
    return Object.fromEntries(
      Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
    );
  }
}
