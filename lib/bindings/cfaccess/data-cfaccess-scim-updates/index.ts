// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface DataCfaccessScimUpdatesConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Cloudflare's identifier of the user or group.
   */
  readonly cfResourceId?: string | undefined;
  /**
   * Order by time: newest first (desc) or oldest first (asc).
   */
  readonly direction?: string | undefined;
  /**
   * Identifiers of the identity providers.
   */
  readonly idpId: string[];
  /**
   * The identity provider's identifier of the user or group.
   */
  readonly idpResourceId?: string | undefined;
  /**
   * Most results to read. Default: `100`.
   */
  readonly limit?: number | undefined;
  /**
   * HTTP methods of the requests.
   */
  readonly requestMethod?: string[] | undefined;
  /**
   * Name of the group.
   */
  readonly resourceGroupName?: string | undefined;
  /**
   * Type of the changed resource.
   */
  readonly resourceType?: string[] | undefined;
  /**
   * Email address of the user.
   */
  readonly resourceUserEmail?: string | undefined;
  /**
   * Start of the period.
   */
  readonly since?: string | undefined;
  /**
   * Status of the change.
   */
  readonly status?: string[] | undefined;
  /**
   * End of the period.
   */
  readonly until?: string | undefined;
}
export interface DataCfaccessScimUpdatesResult {}

export function dataCfaccessScimUpdatesResultToTerraform(struct?: DataCfaccessScimUpdatesResult): any {
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

export function dataCfaccessScimUpdatesResultToHclTerraform(struct?: DataCfaccessScimUpdatesResult): any {
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

export class DataCfaccessScimUpdatesResultOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataCfaccessScimUpdatesResult | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessScimUpdatesResult | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // cf_resource_id - computed: true, optional: false, required: false
  public get cfResourceId() {
    return this.getStringAttribute("cf_resource_id");
  }

  // error_description - computed: true, optional: false, required: false
  public get errorDescription() {
    return this.getStringAttribute("error_description");
  }

  // idp_id - computed: true, optional: false, required: false
  public get idpId() {
    return this.getStringAttribute("idp_id");
  }

  // idp_resource_id - computed: true, optional: false, required: false
  public get idpResourceId() {
    return this.getStringAttribute("idp_resource_id");
  }

  // logged_at - computed: true, optional: false, required: false
  public get loggedAt() {
    return this.getStringAttribute("logged_at");
  }

  // request_body - computed: true, optional: false, required: false
  public get requestBody() {
    return this.getStringAttribute("request_body");
  }

  // request_method - computed: true, optional: false, required: false
  public get requestMethod() {
    return this.getStringAttribute("request_method");
  }

  // resource_group_name - computed: true, optional: false, required: false
  public get resourceGroupName() {
    return this.getStringAttribute("resource_group_name");
  }

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute("resource_type");
  }

  // resource_user_email - computed: true, optional: false, required: false
  public get resourceUserEmail() {
    return this.getStringAttribute("resource_user_email");
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute("status");
  }
}

export class DataCfaccessScimUpdatesResultList extends cdktf.ComplexList {
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
  public get(index: number): DataCfaccessScimUpdatesResultOutputReference {
    return new DataCfaccessScimUpdatesResultOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}

/**
 * `cfaccess_scim_updates`: The log of the changes that identity providers made by SCIM, the newest first.
 */
export class DataCfaccessScimUpdates extends cdktf.TerraformDataSource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_scim_updates";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a DataCfaccessScimUpdates resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the DataCfaccessScimUpdates to import
   * @param importFromId The id of the existing DataCfaccessScimUpdates that should be imported.
   * @param provider? Optional instance of the provider where the DataCfaccessScimUpdates to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_scim_updates",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_scim_updates`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options DataCfaccessScimUpdatesConfig
   */
  public constructor(scope: Construct, id: string, config: DataCfaccessScimUpdatesConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_scim_updates",
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
    this._cfResourceId = config.cfResourceId;
    this._direction = config.direction;
    this._idpId = config.idpId;
    this._idpResourceId = config.idpResourceId;
    this._limit = config.limit;
    this._requestMethod = config.requestMethod;
    this._resourceGroupName = config.resourceGroupName;
    this._resourceType = config.resourceType;
    this._resourceUserEmail = config.resourceUserEmail;
    this._since = config.since;
    this._status = config.status;
    this._until = config.until;
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

  // cf_resource_id - computed: false, optional: true, required: false
  private _cfResourceId?: string | undefined;
  public get cfResourceId() {
    return this.getStringAttribute("cf_resource_id");
  }
  public set cfResourceId(value: string) {
    this._cfResourceId = value;
  }
  public resetCfResourceId() {
    this._cfResourceId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cfResourceIdInput() {
    return this._cfResourceId;
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

  // idp_id - computed: false, optional: false, required: true
  private _idpId?: string[] | undefined;
  public get idpId() {
    return this.getListAttribute("idp_id");
  }
  public set idpId(value: string[]) {
    this._idpId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idpIdInput() {
    return this._idpId;
  }

  // idp_resource_id - computed: false, optional: true, required: false
  private _idpResourceId?: string | undefined;
  public get idpResourceId() {
    return this.getStringAttribute("idp_resource_id");
  }
  public set idpResourceId(value: string) {
    this._idpResourceId = value;
  }
  public resetIdpResourceId() {
    this._idpResourceId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idpResourceIdInput() {
    return this._idpResourceId;
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

  // request_method - computed: false, optional: true, required: false
  private _requestMethod?: string[] | undefined;
  public get requestMethod() {
    return this.getListAttribute("request_method");
  }
  public set requestMethod(value: string[]) {
    this._requestMethod = value;
  }
  public resetRequestMethod() {
    this._requestMethod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestMethodInput() {
    return this._requestMethod;
  }

  // resource_group_name - computed: false, optional: true, required: false
  private _resourceGroupName?: string | undefined;
  public get resourceGroupName() {
    return this.getStringAttribute("resource_group_name");
  }
  public set resourceGroupName(value: string) {
    this._resourceGroupName = value;
  }
  public resetResourceGroupName() {
    this._resourceGroupName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceGroupNameInput() {
    return this._resourceGroupName;
  }

  // resource_type - computed: false, optional: true, required: false
  private _resourceType?: string[] | undefined;
  public get resourceType() {
    return this.getListAttribute("resource_type");
  }
  public set resourceType(value: string[]) {
    this._resourceType = value;
  }
  public resetResourceType() {
    this._resourceType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceTypeInput() {
    return this._resourceType;
  }

  // resource_user_email - computed: false, optional: true, required: false
  private _resourceUserEmail?: string | undefined;
  public get resourceUserEmail() {
    return this.getStringAttribute("resource_user_email");
  }
  public set resourceUserEmail(value: string) {
    this._resourceUserEmail = value;
  }
  public resetResourceUserEmail() {
    this._resourceUserEmail = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceUserEmailInput() {
    return this._resourceUserEmail;
  }

  // result - computed: true, optional: false, required: false
  private _result = new DataCfaccessScimUpdatesResultList(this, "result", false);
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

  // status - computed: false, optional: true, required: false
  private _status?: string[] | undefined;
  public get status() {
    return this.getListAttribute("status");
  }
  public set status(value: string[]) {
    this._status = value;
  }
  public resetStatus() {
    this._status = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get statusInput() {
    return this._status;
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

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      cf_resource_id: cdktf.stringToTerraform(this._cfResourceId),
      direction: cdktf.stringToTerraform(this._direction),
      idp_id: cdktf.listMapper(cdktf.stringToTerraform, false)(this._idpId),
      idp_resource_id: cdktf.stringToTerraform(this._idpResourceId),
      limit: cdktf.numberToTerraform(this._limit),
      request_method: cdktf.listMapper(cdktf.stringToTerraform, false)(this._requestMethod),
      resource_group_name: cdktf.stringToTerraform(this._resourceGroupName),
      resource_type: cdktf.listMapper(cdktf.stringToTerraform, false)(this._resourceType),
      resource_user_email: cdktf.stringToTerraform(this._resourceUserEmail),
      since: cdktf.stringToTerraform(this._since),
      status: cdktf.listMapper(cdktf.stringToTerraform, false)(this._status),
      until: cdktf.stringToTerraform(this._until),
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
      cf_resource_id: {
        value: cdktf.stringToHclTerraform(this._cfResourceId),
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
      idp_id: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._idpId),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      idp_resource_id: {
        value: cdktf.stringToHclTerraform(this._idpResourceId),
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
      request_method: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._requestMethod),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      resource_group_name: {
        value: cdktf.stringToHclTerraform(this._resourceGroupName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      resource_type: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._resourceType),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      resource_user_email: {
        value: cdktf.stringToHclTerraform(this._resourceUserEmail),
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
      status: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._status),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      until: {
        value: cdktf.stringToHclTerraform(this._until),
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
