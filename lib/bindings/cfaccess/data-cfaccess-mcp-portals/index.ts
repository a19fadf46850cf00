// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface DataCfaccessMcpPortalsConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Most results to read. Default: `1000`.
   */
  readonly limit?: number | undefined;
  /**
   * Substring of an identifier, name or hostname.
   */
  readonly search?: string | undefined;
}
export interface DataCfaccessMcpPortalsResultServersAuthConfigSummaryConfig {}

export function dataCfaccessMcpPortalsResultServersAuthConfigSummaryConfigToTerraform(
  struct?: DataCfaccessMcpPortalsResultServersAuthConfigSummaryConfig,
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

export function dataCfaccessMcpPortalsResultServersAuthConfigSummaryConfigToHclTerraform(
  struct?: DataCfaccessMcpPortalsResultServersAuthConfigSummaryConfig,
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

export class DataCfaccessMcpPortalsResultServersAuthConfigSummaryConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessMcpPortalsResultServersAuthConfigSummaryConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessMcpPortalsResultServersAuthConfigSummaryConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // authorization_endpoint - computed: true, optional: false, required: false
  public get authorizationEndpoint() {
    return this.getStringAttribute("authorization_endpoint");
  }

  // issuer - computed: true, optional: false, required: false
  public get issuer() {
    return this.getStringAttribute("issuer");
  }

  // resource - computed: true, optional: false, required: false
  public get resource() {
    return this.getStringAttribute("resource");
  }

  // revocation_endpoint - computed: true, optional: false, required: false
  public get revocationEndpoint() {
    return this.getStringAttribute("revocation_endpoint");
  }

  // token_endpoint - computed: true, optional: false, required: false
  public get tokenEndpoint() {
    return this.getStringAttribute("token_endpoint");
  }
}
export interface DataCfaccessMcpPortalsResultServersAuthConfigSummaryRegistrationInfo {}

export function dataCfaccessMcpPortalsResultServersAuthConfigSummaryRegistrationInfoToTerraform(
  struct?: DataCfaccessMcpPortalsResultServersAuthConfigSummaryRegistrationInfo,
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

export function dataCfaccessMcpPortalsResultServersAuthConfigSummaryRegistrationInfoToHclTerraform(
  struct?: DataCfaccessMcpPortalsResultServersAuthConfigSummaryRegistrationInfo,
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

export class DataCfaccessMcpPortalsResultServersAuthConfigSummaryRegistrationInfoOutputReference
  extends cdktf.ComplexObject
{
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessMcpPortalsResultServersAuthConfigSummaryRegistrationInfo | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessMcpPortalsResultServersAuthConfigSummaryRegistrationInfo | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // client_id - computed: true, optional: false, required: false
  public get clientId() {
    return this.getStringAttribute("client_id");
  }

  // redirect_uris - computed: true, optional: false, required: false
  public get redirectUris() {
    return this.getListAttribute("redirect_uris");
  }

  // scope - computed: true, optional: false, required: false
  public get scope() {
    return this.getStringAttribute("scope");
  }

  // token_endpoint_auth_method - computed: true, optional: false, required: false
  public get tokenEndpointAuthMethod() {
    return this.getStringAttribute("token_endpoint_auth_method");
  }
}
export interface DataCfaccessMcpPortalsResultServersAuthConfigSummary {}

export function dataCfaccessMcpPortalsResultServersAuthConfigSummaryToTerraform(
  struct?: DataCfaccessMcpPortalsResultServersAuthConfigSummary,
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

export function dataCfaccessMcpPortalsResultServersAuthConfigSummaryToHclTerraform(
  struct?: DataCfaccessMcpPortalsResultServersAuthConfigSummary,
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

export class DataCfaccessMcpPortalsResultServersAuthConfigSummaryOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessMcpPortalsResultServersAuthConfigSummary | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessMcpPortalsResultServersAuthConfigSummary | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // auth_mode - computed: true, optional: false, required: false
  public get authMode() {
    return this.getStringAttribute("auth_mode");
  }

  // client_secret_version - computed: true, optional: false, required: false
  public get clientSecretVersion() {
    return this.getNumberAttribute("client_secret_version");
  }

  // config - computed: true, optional: false, required: false
  private _config = new DataCfaccessMcpPortalsResultServersAuthConfigSummaryConfigOutputReference(this, "config");
  public get config() {
    return this._config;
  }

  // has_client_secret - computed: true, optional: false, required: false
  public get hasClientSecret() {
    return this.getBooleanAttribute("has_client_secret");
  }

  // registration_info - computed: true, optional: false, required: false
  private _registrationInfo = new DataCfaccessMcpPortalsResultServersAuthConfigSummaryRegistrationInfoOutputReference(
    this,
    "registration_info",
  );
  public get registrationInfo() {
    return this._registrationInfo;
  }
}
export interface DataCfaccessMcpPortalsResultServersErrorDetails {}

export function dataCfaccessMcpPortalsResultServersErrorDetailsToTerraform(
  struct?: DataCfaccessMcpPortalsResultServersErrorDetails,
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

export function dataCfaccessMcpPortalsResultServersErrorDetailsToHclTerraform(
  struct?: DataCfaccessMcpPortalsResultServersErrorDetails,
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

export class DataCfaccessMcpPortalsResultServersErrorDetailsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessMcpPortalsResultServersErrorDetails | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessMcpPortalsResultServersErrorDetails | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // cause - computed: true, optional: false, required: false
  public get cause() {
    return this.getStringAttribute("cause");
  }

  // is_upstream - computed: true, optional: false, required: false
  public get isUpstream() {
    return this.getBooleanAttribute("is_upstream");
  }

  // mcp_code - computed: true, optional: false, required: false
  public get mcpCode() {
    return this.getNumberAttribute("mcp_code");
  }

  // retryable - computed: true, optional: false, required: false
  public get retryable() {
    return this.getBooleanAttribute("retryable");
  }

  // status_code - computed: true, optional: false, required: false
  public get statusCode() {
    return this.getNumberAttribute("status_code");
  }
}
export interface DataCfaccessMcpPortalsResultServersUpdatedPrompts {}

export function dataCfaccessMcpPortalsResultServersUpdatedPromptsToTerraform(
  struct?: DataCfaccessMcpPortalsResultServersUpdatedPrompts,
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

export function dataCfaccessMcpPortalsResultServersUpdatedPromptsToHclTerraform(
  struct?: DataCfaccessMcpPortalsResultServersUpdatedPrompts,
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

export class DataCfaccessMcpPortalsResultServersUpdatedPromptsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataCfaccessMcpPortalsResultServersUpdatedPrompts | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessMcpPortalsResultServersUpdatedPrompts | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // enabled - computed: true, optional: false, required: false
  public get enabled() {
    return this.getBooleanAttribute("enabled");
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }

  // portal_alias - computed: true, optional: false, required: false
  public get portalAlias() {
    return this.getStringAttribute("portal_alias");
  }

  // portal_description - computed: true, optional: false, required: false
  public get portalDescription() {
    return this.getStringAttribute("portal_description");
  }

  // server_alias - computed: true, optional: false, required: false
  public get serverAlias() {
    return this.getStringAttribute("server_alias");
  }

  // server_description - computed: true, optional: false, required: false
  public get serverDescription() {
    return this.getStringAttribute("server_description");
  }
}

export class DataCfaccessMcpPortalsResultServersUpdatedPromptsList extends cdktf.ComplexList {
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
  public get(index: number): DataCfaccessMcpPortalsResultServersUpdatedPromptsOutputReference {
    return new DataCfaccessMcpPortalsResultServersUpdatedPromptsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface DataCfaccessMcpPortalsResultServersUpdatedTools {}

export function dataCfaccessMcpPortalsResultServersUpdatedToolsToTerraform(
  struct?: DataCfaccessMcpPortalsResultServersUpdatedTools,
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

export function dataCfaccessMcpPortalsResultServersUpdatedToolsToHclTerraform(
  struct?: DataCfaccessMcpPortalsResultServersUpdatedTools,
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

export class DataCfaccessMcpPortalsResultServersUpdatedToolsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataCfaccessMcpPortalsResultServersUpdatedTools | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessMcpPortalsResultServersUpdatedTools | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // enabled - computed: true, optional: false, required: false
  public get enabled() {
    return this.getBooleanAttribute("enabled");
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }

  // portal_alias - computed: true, optional: false, required: false
  public get portalAlias() {
    return this.getStringAttribute("portal_alias");
  }

  // portal_description - computed: true, optional: false, required: false
  public get portalDescription() {
    return this.getStringAttribute("portal_description");
  }

  // server_alias - computed: true, optional: false, required: false
  public get serverAlias() {
    return this.getStringAttribute("server_alias");
  }

  // server_description - computed: true, optional: false, required: false
  public get serverDescription() {
    return this.getStringAttribute("server_description");
  }
}

export class DataCfaccessMcpPortalsResultServersUpdatedToolsList extends cdktf.ComplexList {
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
  public get(index: number): DataCfaccessMcpPortalsResultServersUpdatedToolsOutputReference {
    return new DataCfaccessMcpPortalsResultServersUpdatedToolsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface DataCfaccessMcpPortalsResultServers {}

export function dataCfaccessMcpPortalsResultServersToTerraform(struct?: DataCfaccessMcpPortalsResultServers): any {
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

export function dataCfaccessMcpPortalsResultServersToHclTerraform(struct?: DataCfaccessMcpPortalsResultServers): any {
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

export class DataCfaccessMcpPortalsResultServersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataCfaccessMcpPortalsResultServers | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessMcpPortalsResultServers | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // auth_config_summary - computed: true, optional: false, required: false
  private _authConfigSummary = new DataCfaccessMcpPortalsResultServersAuthConfigSummaryOutputReference(
    this,
    "auth_config_summary",
  );
  public get authConfigSummary() {
    return this._authConfigSummary;
  }

  // auth_type - computed: true, optional: false, required: false
  public get authType() {
    return this.getStringAttribute("auth_type");
  }

  // authentication_status - computed: true, optional: false, required: false
  public get authenticationStatus() {
    return this.getStringAttribute("authentication_status");
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute("created_at");
  }

  // created_by - computed: true, optional: false, required: false
  public get createdBy() {
    return this.getStringAttribute("created_by");
  }

  // default_disabled - computed: true, optional: false, required: false
  public get defaultDisabled() {
    return this.getBooleanAttribute("default_disabled");
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute("description");
  }

  // error - computed: true, optional: false, required: false
  public get error() {
    return this.getStringAttribute("error");
  }

  // error_details - computed: true, optional: false, required: false
  private _errorDetails = new DataCfaccessMcpPortalsResultServersErrorDetailsOutputReference(this, "error_details");
  public get errorDetails() {
    return this._errorDetails;
  }

  // hostname - computed: true, optional: false, required: false
  public get hostname() {
    return this.getStringAttribute("hostname");
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // is_shared_oauth_callback_enabled - computed: true, optional: false, required: false
  public get isSharedOauthCallbackEnabled() {
    return this.getBooleanAttribute("is_shared_oauth_callback_enabled");
  }

  // last_successful_sync - computed: true, optional: false, required: false
  public get lastSuccessfulSync() {
    return this.getStringAttribute("last_successful_sync");
  }

  // last_synced - computed: true, optional: false, required: false
  public get lastSynced() {
    return this.getStringAttribute("last_synced");
  }

  // modified_at - computed: true, optional: false, required: false
  public get modifiedAt() {
    return this.getStringAttribute("modified_at");
  }

  // modified_by - computed: true, optional: false, required: false
  public get modifiedBy() {
    return this.getStringAttribute("modified_by");
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }

  // on_behalf - computed: true, optional: false, required: false
  public get onBehalf() {
    return this.getBooleanAttribute("on_behalf");
  }

  // prompts - computed: true, optional: false, required: false
  public get prompts() {
    return this.getListAttribute("prompts");
  }

  // secure_web_gateway - computed: true, optional: false, required: false
  public get secureWebGateway() {
    return this.getBooleanAttribute("secure_web_gateway");
  }

  // server_id - computed: true, optional: false, required: false
  public get serverId() {
    return this.getStringAttribute("server_id");
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute("status");
  }

  // tools - computed: true, optional: false, required: false
  public get tools() {
    return this.getListAttribute("tools");
  }

  // updated_prompts - computed: true, optional: false, required: false
  private _updatedPrompts = new DataCfaccessMcpPortalsResultServersUpdatedPromptsList(this, "updated_prompts", false);
  public get updatedPrompts() {
    return this._updatedPrompts;
  }

  // updated_tools - computed: true, optional: false, required: false
  private _updatedTools = new DataCfaccessMcpPortalsResultServersUpdatedToolsList(this, "updated_tools", false);
  public get updatedTools() {
    return this._updatedTools;
  }
}

export class DataCfaccessMcpPortalsResultServersList extends cdktf.ComplexList {
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
  public get(index: number): DataCfaccessMcpPortalsResultServersOutputReference {
    return new DataCfaccessMcpPortalsResultServersOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface DataCfaccessMcpPortalsResult {}

export function dataCfaccessMcpPortalsResultToTerraform(struct?: DataCfaccessMcpPortalsResult): any {
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

export function dataCfaccessMcpPortalsResultToHclTerraform(struct?: DataCfaccessMcpPortalsResult): any {
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

export class DataCfaccessMcpPortalsResultOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataCfaccessMcpPortalsResult | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessMcpPortalsResult | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // allow_code_mode - computed: true, optional: false, required: false
  public get allowCodeMode() {
    return this.getBooleanAttribute("allow_code_mode");
  }

  // code_mode - computed: true, optional: false, required: false
  public get codeMode() {
    return this.getStringAttribute("code_mode");
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute("created_at");
  }

  // created_by - computed: true, optional: false, required: false
  public get createdBy() {
    return this.getStringAttribute("created_by");
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute("description");
  }

  // hostname - computed: true, optional: false, required: false
  public get hostname() {
    return this.getStringAttribute("hostname");
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // modified_at - computed: true, optional: false, required: false
  public get modifiedAt() {
    return this.getStringAttribute("modified_at");
  }

  // modified_by - computed: true, optional: false, required: false
  public get modifiedBy() {
    return this.getStringAttribute("modified_by");
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }

  // secure_web_gateway - computed: true, optional: false, required: false
  public get secureWebGateway() {
    return this.getBooleanAttribute("secure_web_gateway");
  }

  // servers - computed: true, optional: false, required: false
  private _servers = new DataCfaccessMcpPortalsResultServersList(this, "servers", false);
  public get servers() {
    return this._servers;
  }
}

export class DataCfaccessMcpPortalsResultList extends cdktf.ComplexList {
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
  public get(index: number): DataCfaccessMcpPortalsResultOutputReference {
    return new DataCfaccessMcpPortalsResultOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}

/**
 * `cfaccess_mcp_portals`: The MCP portals of an account, with their servers, tools and prompts.
 */
export class DataCfaccessMcpPortals extends cdktf.TerraformDataSource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_mcp_portals";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a DataCfaccessMcpPortals resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the DataCfaccessMcpPortals to import
   * @param importFromId The id of the existing DataCfaccessMcpPortals that should be imported.
   * @param provider? Optional instance of the provider where the DataCfaccessMcpPortals to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_mcp_portals",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_mcp_portals`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options DataCfaccessMcpPortalsConfig
   */
  public constructor(scope: Construct, id: string, config: DataCfaccessMcpPortalsConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_mcp_portals",
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
    this._limit = config.limit;
    this._search = config.search;
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

  // result - computed: true, optional: false, required: false
  private _result = new DataCfaccessMcpPortalsResultList(this, "result", false);
  public get result() {
    return this._result;
  }

  // search - computed: false, optional: true, required: false
  private _search?: string | undefined;
  public get search() {
    return this.getStringAttribute("search");
  }
  public set search(value: string) {
    this._search = value;
  }
  public resetSearch() {
    this._search = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get searchInput() {
    return this._search;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      limit: cdktf.numberToTerraform(this._limit),
      search: cdktf.stringToTerraform(this._search),
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
      limit: {
        value: cdktf.numberToHclTerraform(this._limit),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      search: {
        value: cdktf.stringToHclTerraform(this._search),
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
