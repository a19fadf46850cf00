// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessDataCfaccessApplicationPoliciesConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly accountId?: string | undefined;
  /**
   * Identifier of the application.
   */
  readonly appId: string;
  /**
   * Most results to read. Default: `1000`.
   */
  readonly limit?: number | undefined;
  /**
   * Id of the zone to read instead of the account: 32 hexadecimal digits.
   */
  readonly zoneId?: string | undefined;
}
export interface CfaccessDataCfaccessApplicationPoliciesResultApprovalGroups {}

export function cfaccessDataCfaccessApplicationPoliciesResultApprovalGroupsToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultApprovalGroups,
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

export function cfaccessDataCfaccessApplicationPoliciesResultApprovalGroupsToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultApprovalGroups,
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

export class CfaccessDataCfaccessApplicationPoliciesResultApprovalGroupsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultApprovalGroups | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultApprovalGroups | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // approvals_needed - computed: true, optional: false, required: false
  public get approvalsNeeded() {
    return this.getNumberAttribute("approvals_needed");
  }

  // email_addresses - computed: true, optional: false, required: false
  public get emailAddresses() {
    return this.getListAttribute("email_addresses");
  }

  // email_list_uuid - computed: true, optional: false, required: false
  public get emailListUuid() {
    return this.getStringAttribute("email_list_uuid");
  }
}

export class CfaccessDataCfaccessApplicationPoliciesResultApprovalGroupsList extends cdktf.ComplexList {
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
  public get(index: number): CfaccessDataCfaccessApplicationPoliciesResultApprovalGroupsOutputReference {
    return new CfaccessDataCfaccessApplicationPoliciesResultApprovalGroupsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesRdp {}

export function cfaccessDataCfaccessApplicationPoliciesResultConnectionRulesRdpToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesRdp,
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

export function cfaccessDataCfaccessApplicationPoliciesResultConnectionRulesRdpToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesRdp,
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

export class CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesRdpOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesRdp | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesRdp | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // allowed_clipboard_local_to_remote_formats - computed: true, optional: false, required: false
  public get allowedClipboardLocalToRemoteFormats() {
    return this.getListAttribute("allowed_clipboard_local_to_remote_formats");
  }

  // allowed_clipboard_remote_to_local_formats - computed: true, optional: false, required: false
  public get allowedClipboardRemoteToLocalFormats() {
    return this.getListAttribute("allowed_clipboard_remote_to_local_formats");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesSsh {}

export function cfaccessDataCfaccessApplicationPoliciesResultConnectionRulesSshToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesSsh,
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

export function cfaccessDataCfaccessApplicationPoliciesResultConnectionRulesSshToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesSsh,
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

export class CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesSshOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesSsh | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesSsh | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // allow_email_alias - computed: true, optional: false, required: false
  public get allowEmailAlias() {
    return this.getBooleanAttribute("allow_email_alias");
  }

  // usernames - computed: true, optional: false, required: false
  public get usernames() {
    return this.getListAttribute("usernames");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultConnectionRules {}

export function cfaccessDataCfaccessApplicationPoliciesResultConnectionRulesToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultConnectionRules,
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

export function cfaccessDataCfaccessApplicationPoliciesResultConnectionRulesToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultConnectionRules,
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

export class CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultConnectionRules | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultConnectionRules | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // rdp - computed: true, optional: false, required: false
  private _rdp = new CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesRdpOutputReference(this, "rdp");
  public get rdp() {
    return this._rdp;
  }

  // ssh - computed: true, optional: false, required: false
  private _ssh = new CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesSshOutputReference(this, "ssh");
  public get ssh() {
    return this._ssh;
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeAnyValidServiceToken {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeAnyValidServiceTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeAnyValidServiceToken,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeAnyValidServiceTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeAnyValidServiceToken,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeAnyValidServiceTokenOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeAnyValidServiceToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessDataCfaccessApplicationPoliciesResultExcludeAnyValidServiceToken | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthContext {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeAuthContextToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthContext,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeAuthContextToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthContext,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthContextOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthContext | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthContext | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // ac_id - computed: true, optional: false, required: false
  public get acId() {
    return this.getStringAttribute("ac_id");
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthMethod {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeAuthMethodToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthMethod,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeAuthMethodToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthMethod,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthMethod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthMethod | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // auth_method - computed: true, optional: false, required: false
  public get authMethod() {
    return this.getStringAttribute("auth_method");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeAzureAd {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeAzureAdToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeAzureAd,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeAzureAdToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeAzureAd,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeAzureAdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeAzureAd | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeAzureAd | undefined) {
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

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeCertificate {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeCertificateToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeCertificate,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeCertificateToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeCertificate,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeCertificateOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeCertificate | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeCertificate | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeCloudflareAccountMember {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeCloudflareAccountMemberToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeCloudflareAccountMember,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeCloudflareAccountMemberToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeCloudflareAccountMember,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeCloudflareAccountMemberOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeCloudflareAccountMember | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessDataCfaccessApplicationPoliciesResultExcludeCloudflareAccountMember | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // account_id - computed: true, optional: false, required: false
  public get accountId() {
    return this.getStringAttribute("account_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeCommonName {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeCommonNameToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeCommonName,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeCommonNameToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeCommonName,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeCommonNameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeCommonName | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeCommonName | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // common_name - computed: true, optional: false, required: false
  public get commonName() {
    return this.getStringAttribute("common_name");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeDevicePosture {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeDevicePostureToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeDevicePosture,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeDevicePostureToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeDevicePosture,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeDevicePostureOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeDevicePosture | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeDevicePosture | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // integration_uid - computed: true, optional: false, required: false
  public get integrationUid() {
    return this.getStringAttribute("integration_uid");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeEmail {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeEmailToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeEmail,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeEmailToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeEmail,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeEmail | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeEmail | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // email - computed: true, optional: false, required: false
  public get email() {
    return this.getStringAttribute("email");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailDomain {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeEmailDomainToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailDomain,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeEmailDomainToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailDomain,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailDomainOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailDomain | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailDomain | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // domain - computed: true, optional: false, required: false
  public get domain() {
    return this.getStringAttribute("domain");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailListStruct {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeEmailListStructToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailListStruct,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeEmailListStructToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailListStruct,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailListStructOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailListStruct | undefined) {
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
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeEveryone {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeEveryoneToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeEveryone,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeEveryoneToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeEveryone,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeEveryoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeEveryone | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeEveryone | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeExternalEvaluation {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeExternalEvaluationToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeExternalEvaluation,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeExternalEvaluationToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeExternalEvaluation,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeExternalEvaluationOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeExternalEvaluation | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeExternalEvaluation | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // evaluate_url - computed: true, optional: false, required: false
  public get evaluateUrl() {
    return this.getStringAttribute("evaluate_url");
  }

  // keys_url - computed: true, optional: false, required: false
  public get keysUrl() {
    return this.getStringAttribute("keys_url");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeGeo {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeGeoToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeGeo,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeGeoToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeGeo,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeGeo | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeGeo | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // country_code - computed: true, optional: false, required: false
  public get countryCode() {
    return this.getStringAttribute("country_code");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeGithubOrganization {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeGithubOrganizationToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeGithubOrganization,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeGithubOrganizationToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeGithubOrganization,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeGithubOrganizationOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeGithubOrganization | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeGithubOrganization | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }

  // team - computed: true, optional: false, required: false
  public get team() {
    return this.getStringAttribute("team");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeGroup {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeGroupToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeGroup,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeGroupToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeGroup,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeGroupOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeGroup | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeGroup | undefined) {
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
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeGsuite {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeGsuiteToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeGsuite,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeGsuiteToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeGsuite,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeGsuiteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeGsuite | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeGsuite | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // email - computed: true, optional: false, required: false
  public get email() {
    return this.getStringAttribute("email");
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeIp {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeIpToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeIp,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeIpToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeIp,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeIp | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeIp | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // ip - computed: true, optional: false, required: false
  public get ip() {
    return this.getStringAttribute("ip");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeIpListStruct {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeIpListStructToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeIpListStruct,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeIpListStructToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeIpListStruct,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeIpListStructOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeIpListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeIpListStruct | undefined) {
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
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeLinkedAppToken {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeLinkedAppTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeLinkedAppToken,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeLinkedAppTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeLinkedAppToken,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeLinkedAppTokenOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeLinkedAppToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeLinkedAppToken | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // app_uid - computed: true, optional: false, required: false
  public get appUid() {
    return this.getStringAttribute("app_uid");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeLoginMethod {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeLoginMethodToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeLoginMethod,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeLoginMethodToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeLoginMethod,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeLoginMethodOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeLoginMethod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeLoginMethod | undefined) {
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
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeOidc {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeOidcToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeOidc,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeOidcToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeOidc,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeOidcOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeOidc | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeOidc | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // claim_name - computed: true, optional: false, required: false
  public get claimName() {
    return this.getStringAttribute("claim_name");
  }

  // claim_value - computed: true, optional: false, required: false
  public get claimValue() {
    return this.getStringAttribute("claim_value");
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeOkta {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeOktaToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeOkta,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeOktaToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeOkta,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeOktaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeOkta | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeOkta | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeSaml {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeSamlToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeSaml,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeSamlToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeSaml,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeSamlOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeSaml | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeSaml | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // attribute_name - computed: true, optional: false, required: false
  public get attributeName() {
    return this.getStringAttribute("attribute_name");
  }

  // attribute_value - computed: true, optional: false, required: false
  public get attributeValue() {
    return this.getStringAttribute("attribute_value");
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeServiceToken {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeServiceTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeServiceToken,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeServiceTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeServiceToken,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeServiceTokenOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeServiceToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeServiceToken | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // token_id - computed: true, optional: false, required: false
  public get tokenId() {
    return this.getStringAttribute("token_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExcludeUserRiskScore {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeUserRiskScoreToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeUserRiskScore,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeUserRiskScoreToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExcludeUserRiskScore,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeUserRiskScoreOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExcludeUserRiskScore | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExcludeUserRiskScore | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // user_risk_score - computed: true, optional: false, required: false
  public get userRiskScore() {
    return this.getListAttribute("user_risk_score");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultExclude {}

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExclude,
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

export function cfaccessDataCfaccessApplicationPoliciesResultExcludeToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultExclude,
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

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultExclude | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultExclude | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // any_valid_service_token - computed: true, optional: false, required: false
  private _anyValidServiceToken =
    new CfaccessDataCfaccessApplicationPoliciesResultExcludeAnyValidServiceTokenOutputReference(
      this,
      "any_valid_service_token",
    );
  public get anyValidServiceToken() {
    return this._anyValidServiceToken;
  }

  // auth_context - computed: true, optional: false, required: false
  private _authContext = new CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthContextOutputReference(
    this,
    "auth_context",
  );
  public get authContext() {
    return this._authContext;
  }

  // auth_method - computed: true, optional: false, required: false
  private _authMethod = new CfaccessDataCfaccessApplicationPoliciesResultExcludeAuthMethodOutputReference(
    this,
    "auth_method",
  );
  public get authMethod() {
    return this._authMethod;
  }

  // azure_ad - computed: true, optional: false, required: false
  private _azureAd = new CfaccessDataCfaccessApplicationPoliciesResultExcludeAzureAdOutputReference(this, "azure_ad");
  public get azureAd() {
    return this._azureAd;
  }

  // certificate - computed: true, optional: false, required: false
  private _certificate = new CfaccessDataCfaccessApplicationPoliciesResultExcludeCertificateOutputReference(
    this,
    "certificate",
  );
  public get certificate() {
    return this._certificate;
  }

  // cloudflare_account_member - computed: true, optional: false, required: false
  private _cloudflareAccountMember =
    new CfaccessDataCfaccessApplicationPoliciesResultExcludeCloudflareAccountMemberOutputReference(
      this,
      "cloudflare_account_member",
    );
  public get cloudflareAccountMember() {
    return this._cloudflareAccountMember;
  }

  // common_name - computed: true, optional: false, required: false
  private _commonName = new CfaccessDataCfaccessApplicationPoliciesResultExcludeCommonNameOutputReference(
    this,
    "common_name",
  );
  public get commonName() {
    return this._commonName;
  }

  // device_posture - computed: true, optional: false, required: false
  private _devicePosture = new CfaccessDataCfaccessApplicationPoliciesResultExcludeDevicePostureOutputReference(
    this,
    "device_posture",
  );
  public get devicePosture() {
    return this._devicePosture;
  }

  // email - computed: true, optional: false, required: false
  private _email = new CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailOutputReference(this, "email");
  public get email() {
    return this._email;
  }

  // email_domain - computed: true, optional: false, required: false
  private _emailDomain = new CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailDomainOutputReference(
    this,
    "email_domain",
  );
  public get emailDomain() {
    return this._emailDomain;
  }

  // email_list - computed: true, optional: false, required: false
  private _emailList = new CfaccessDataCfaccessApplicationPoliciesResultExcludeEmailListStructOutputReference(
    this,
    "email_list",
  );
  public get emailList() {
    return this._emailList;
  }

  // everyone - computed: true, optional: false, required: false
  private _everyone = new CfaccessDataCfaccessApplicationPoliciesResultExcludeEveryoneOutputReference(this, "everyone");
  public get everyone() {
    return this._everyone;
  }

  // external_evaluation - computed: true, optional: false, required: false
  private _externalEvaluation =
    new CfaccessDataCfaccessApplicationPoliciesResultExcludeExternalEvaluationOutputReference(
      this,
      "external_evaluation",
    );
  public get externalEvaluation() {
    return this._externalEvaluation;
  }

  // geo - computed: true, optional: false, required: false
  private _geo = new CfaccessDataCfaccessApplicationPoliciesResultExcludeGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }

  // github_organization - computed: true, optional: false, required: false
  private _githubOrganization =
    new CfaccessDataCfaccessApplicationPoliciesResultExcludeGithubOrganizationOutputReference(
      this,
      "github_organization",
    );
  public get githubOrganization() {
    return this._githubOrganization;
  }

  // group - computed: true, optional: false, required: false
  private _group = new CfaccessDataCfaccessApplicationPoliciesResultExcludeGroupOutputReference(this, "group");
  public get group() {
    return this._group;
  }

  // gsuite - computed: true, optional: false, required: false
  private _gsuite = new CfaccessDataCfaccessApplicationPoliciesResultExcludeGsuiteOutputReference(this, "gsuite");
  public get gsuite() {
    return this._gsuite;
  }

  // ip - computed: true, optional: false, required: false
  private _ip = new CfaccessDataCfaccessApplicationPoliciesResultExcludeIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }

  // ip_list - computed: true, optional: false, required: false
  private _ipList = new CfaccessDataCfaccessApplicationPoliciesResultExcludeIpListStructOutputReference(
    this,
    "ip_list",
  );
  public get ipList() {
    return this._ipList;
  }

  // linked_app_token - computed: true, optional: false, required: false
  private _linkedAppToken = new CfaccessDataCfaccessApplicationPoliciesResultExcludeLinkedAppTokenOutputReference(
    this,
    "linked_app_token",
  );
  public get linkedAppToken() {
    return this._linkedAppToken;
  }

  // login_method - computed: true, optional: false, required: false
  private _loginMethod = new CfaccessDataCfaccessApplicationPoliciesResultExcludeLoginMethodOutputReference(
    this,
    "login_method",
  );
  public get loginMethod() {
    return this._loginMethod;
  }

  // oidc - computed: true, optional: false, required: false
  private _oidc = new CfaccessDataCfaccessApplicationPoliciesResultExcludeOidcOutputReference(this, "oidc");
  public get oidc() {
    return this._oidc;
  }

  // okta - computed: true, optional: false, required: false
  private _okta = new CfaccessDataCfaccessApplicationPoliciesResultExcludeOktaOutputReference(this, "okta");
  public get okta() {
    return this._okta;
  }

  // saml - computed: true, optional: false, required: false
  private _saml = new CfaccessDataCfaccessApplicationPoliciesResultExcludeSamlOutputReference(this, "saml");
  public get saml() {
    return this._saml;
  }

  // service_token - computed: true, optional: false, required: false
  private _serviceToken = new CfaccessDataCfaccessApplicationPoliciesResultExcludeServiceTokenOutputReference(
    this,
    "service_token",
  );
  public get serviceToken() {
    return this._serviceToken;
  }

  // user_risk_score - computed: true, optional: false, required: false
  private _userRiskScore = new CfaccessDataCfaccessApplicationPoliciesResultExcludeUserRiskScoreOutputReference(
    this,
    "user_risk_score",
  );
  public get userRiskScore() {
    return this._userRiskScore;
  }
}

export class CfaccessDataCfaccessApplicationPoliciesResultExcludeList extends cdktf.ComplexList {
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
  public get(index: number): CfaccessDataCfaccessApplicationPoliciesResultExcludeOutputReference {
    return new CfaccessDataCfaccessApplicationPoliciesResultExcludeOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeAnyValidServiceToken {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeAnyValidServiceTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeAnyValidServiceToken,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeAnyValidServiceTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeAnyValidServiceToken,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeAnyValidServiceTokenOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeAnyValidServiceToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessDataCfaccessApplicationPoliciesResultIncludeAnyValidServiceToken | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthContext {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeAuthContextToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthContext,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeAuthContextToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthContext,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthContextOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthContext | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthContext | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // ac_id - computed: true, optional: false, required: false
  public get acId() {
    return this.getStringAttribute("ac_id");
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthMethod {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeAuthMethodToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthMethod,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeAuthMethodToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthMethod,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthMethod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthMethod | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // auth_method - computed: true, optional: false, required: false
  public get authMethod() {
    return this.getStringAttribute("auth_method");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeAzureAd {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeAzureAdToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeAzureAd,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeAzureAdToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeAzureAd,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeAzureAdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeAzureAd | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeAzureAd | undefined) {
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

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeCertificate {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeCertificateToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeCertificate,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeCertificateToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeCertificate,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeCertificateOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeCertificate | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeCertificate | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeCloudflareAccountMember {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeCloudflareAccountMemberToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeCloudflareAccountMember,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeCloudflareAccountMemberToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeCloudflareAccountMember,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeCloudflareAccountMemberOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeCloudflareAccountMember | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessDataCfaccessApplicationPoliciesResultIncludeCloudflareAccountMember | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // account_id - computed: true, optional: false, required: false
  public get accountId() {
    return this.getStringAttribute("account_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeCommonName {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeCommonNameToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeCommonName,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeCommonNameToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeCommonName,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeCommonNameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeCommonName | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeCommonName | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // common_name - computed: true, optional: false, required: false
  public get commonName() {
    return this.getStringAttribute("common_name");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeDevicePosture {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeDevicePostureToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeDevicePosture,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeDevicePostureToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeDevicePosture,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeDevicePostureOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeDevicePosture | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeDevicePosture | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // integration_uid - computed: true, optional: false, required: false
  public get integrationUid() {
    return this.getStringAttribute("integration_uid");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeEmail {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeEmailToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeEmail,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeEmailToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeEmail,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeEmail | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeEmail | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // email - computed: true, optional: false, required: false
  public get email() {
    return this.getStringAttribute("email");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailDomain {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeEmailDomainToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailDomain,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeEmailDomainToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailDomain,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailDomainOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailDomain | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailDomain | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // domain - computed: true, optional: false, required: false
  public get domain() {
    return this.getStringAttribute("domain");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailListStruct {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeEmailListStructToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailListStruct,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeEmailListStructToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailListStruct,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailListStructOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailListStruct | undefined) {
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
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeEveryone {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeEveryoneToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeEveryone,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeEveryoneToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeEveryone,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeEveryoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeEveryone | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeEveryone | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeExternalEvaluation {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeExternalEvaluationToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeExternalEvaluation,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeExternalEvaluationToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeExternalEvaluation,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeExternalEvaluationOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeExternalEvaluation | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeExternalEvaluation | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // evaluate_url - computed: true, optional: false, required: false
  public get evaluateUrl() {
    return this.getStringAttribute("evaluate_url");
  }

  // keys_url - computed: true, optional: false, required: false
  public get keysUrl() {
    return this.getStringAttribute("keys_url");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeGeo {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeGeoToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeGeo,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeGeoToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeGeo,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeGeo | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeGeo | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // country_code - computed: true, optional: false, required: false
  public get countryCode() {
    return this.getStringAttribute("country_code");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeGithubOrganization {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeGithubOrganizationToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeGithubOrganization,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeGithubOrganizationToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeGithubOrganization,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeGithubOrganizationOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeGithubOrganization | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeGithubOrganization | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }

  // team - computed: true, optional: false, required: false
  public get team() {
    return this.getStringAttribute("team");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeGroup {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeGroupToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeGroup,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeGroupToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeGroup,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeGroupOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeGroup | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeGroup | undefined) {
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
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeGsuite {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeGsuiteToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeGsuite,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeGsuiteToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeGsuite,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeGsuiteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeGsuite | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeGsuite | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // email - computed: true, optional: false, required: false
  public get email() {
    return this.getStringAttribute("email");
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeIp {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeIpToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeIp,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeIpToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeIp,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeIp | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeIp | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // ip - computed: true, optional: false, required: false
  public get ip() {
    return this.getStringAttribute("ip");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeIpListStruct {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeIpListStructToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeIpListStruct,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeIpListStructToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeIpListStruct,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeIpListStructOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeIpListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeIpListStruct | undefined) {
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
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeLinkedAppToken {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeLinkedAppTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeLinkedAppToken,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeLinkedAppTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeLinkedAppToken,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeLinkedAppTokenOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeLinkedAppToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeLinkedAppToken | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // app_uid - computed: true, optional: false, required: false
  public get appUid() {
    return this.getStringAttribute("app_uid");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeLoginMethod {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeLoginMethodToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeLoginMethod,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeLoginMethodToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeLoginMethod,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeLoginMethodOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeLoginMethod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeLoginMethod | undefined) {
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
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeOidc {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeOidcToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeOidc,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeOidcToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeOidc,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeOidcOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeOidc | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeOidc | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // claim_name - computed: true, optional: false, required: false
  public get claimName() {
    return this.getStringAttribute("claim_name");
  }

  // claim_value - computed: true, optional: false, required: false
  public get claimValue() {
    return this.getStringAttribute("claim_value");
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeOkta {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeOktaToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeOkta,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeOktaToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeOkta,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeOktaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeOkta | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeOkta | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeSaml {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeSamlToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeSaml,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeSamlToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeSaml,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeSamlOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeSaml | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeSaml | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // attribute_name - computed: true, optional: false, required: false
  public get attributeName() {
    return this.getStringAttribute("attribute_name");
  }

  // attribute_value - computed: true, optional: false, required: false
  public get attributeValue() {
    return this.getStringAttribute("attribute_value");
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeServiceToken {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeServiceTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeServiceToken,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeServiceTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeServiceToken,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeServiceTokenOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeServiceToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeServiceToken | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // token_id - computed: true, optional: false, required: false
  public get tokenId() {
    return this.getStringAttribute("token_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultIncludeUserRiskScore {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeUserRiskScoreToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeUserRiskScore,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeUserRiskScoreToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultIncludeUserRiskScore,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeUserRiskScoreOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultIncludeUserRiskScore | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultIncludeUserRiskScore | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // user_risk_score - computed: true, optional: false, required: false
  public get userRiskScore() {
    return this.getListAttribute("user_risk_score");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultInclude {}

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultInclude,
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

export function cfaccessDataCfaccessApplicationPoliciesResultIncludeToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultInclude,
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

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultInclude | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultInclude | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // any_valid_service_token - computed: true, optional: false, required: false
  private _anyValidServiceToken =
    new CfaccessDataCfaccessApplicationPoliciesResultIncludeAnyValidServiceTokenOutputReference(
      this,
      "any_valid_service_token",
    );
  public get anyValidServiceToken() {
    return this._anyValidServiceToken;
  }

  // auth_context - computed: true, optional: false, required: false
  private _authContext = new CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthContextOutputReference(
    this,
    "auth_context",
  );
  public get authContext() {
    return this._authContext;
  }

  // auth_method - computed: true, optional: false, required: false
  private _authMethod = new CfaccessDataCfaccessApplicationPoliciesResultIncludeAuthMethodOutputReference(
    this,
    "auth_method",
  );
  public get authMethod() {
    return this._authMethod;
  }

  // azure_ad - computed: true, optional: false, required: false
  private _azureAd = new CfaccessDataCfaccessApplicationPoliciesResultIncludeAzureAdOutputReference(this, "azure_ad");
  public get azureAd() {
    return this._azureAd;
  }

  // certificate - computed: true, optional: false, required: false
  private _certificate = new CfaccessDataCfaccessApplicationPoliciesResultIncludeCertificateOutputReference(
    this,
    "certificate",
  );
  public get certificate() {
    return this._certificate;
  }

  // cloudflare_account_member - computed: true, optional: false, required: false
  private _cloudflareAccountMember =
    new CfaccessDataCfaccessApplicationPoliciesResultIncludeCloudflareAccountMemberOutputReference(
      this,
      "cloudflare_account_member",
    );
  public get cloudflareAccountMember() {
    return this._cloudflareAccountMember;
  }

  // common_name - computed: true, optional: false, required: false
  private _commonName = new CfaccessDataCfaccessApplicationPoliciesResultIncludeCommonNameOutputReference(
    this,
    "common_name",
  );
  public get commonName() {
    return this._commonName;
  }

  // device_posture - computed: true, optional: false, required: false
  private _devicePosture = new CfaccessDataCfaccessApplicationPoliciesResultIncludeDevicePostureOutputReference(
    this,
    "device_posture",
  );
  public get devicePosture() {
    return this._devicePosture;
  }

  // email - computed: true, optional: false, required: false
  private _email = new CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailOutputReference(this, "email");
  public get email() {
    return this._email;
  }

  // email_domain - computed: true, optional: false, required: false
  private _emailDomain = new CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailDomainOutputReference(
    this,
    "email_domain",
  );
  public get emailDomain() {
    return this._emailDomain;
  }

  // email_list - computed: true, optional: false, required: false
  private _emailList = new CfaccessDataCfaccessApplicationPoliciesResultIncludeEmailListStructOutputReference(
    this,
    "email_list",
  );
  public get emailList() {
    return this._emailList;
  }

  // everyone - computed: true, optional: false, required: false
  private _everyone = new CfaccessDataCfaccessApplicationPoliciesResultIncludeEveryoneOutputReference(this, "everyone");
  public get everyone() {
    return this._everyone;
  }

  // external_evaluation - computed: true, optional: false, required: false
  private _externalEvaluation =
    new CfaccessDataCfaccessApplicationPoliciesResultIncludeExternalEvaluationOutputReference(
      this,
      "external_evaluation",
    );
  public get externalEvaluation() {
    return this._externalEvaluation;
  }

  // geo - computed: true, optional: false, required: false
  private _geo = new CfaccessDataCfaccessApplicationPoliciesResultIncludeGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }

  // github_organization - computed: true, optional: false, required: false
  private _githubOrganization =
    new CfaccessDataCfaccessApplicationPoliciesResultIncludeGithubOrganizationOutputReference(
      this,
      "github_organization",
    );
  public get githubOrganization() {
    return this._githubOrganization;
  }

  // group - computed: true, optional: false, required: false
  private _group = new CfaccessDataCfaccessApplicationPoliciesResultIncludeGroupOutputReference(this, "group");
  public get group() {
    return this._group;
  }

  // gsuite - computed: true, optional: false, required: false
  private _gsuite = new CfaccessDataCfaccessApplicationPoliciesResultIncludeGsuiteOutputReference(this, "gsuite");
  public get gsuite() {
    return this._gsuite;
  }

  // ip - computed: true, optional: false, required: false
  private _ip = new CfaccessDataCfaccessApplicationPoliciesResultIncludeIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }

  // ip_list - computed: true, optional: false, required: false
  private _ipList = new CfaccessDataCfaccessApplicationPoliciesResultIncludeIpListStructOutputReference(
    this,
    "ip_list",
  );
  public get ipList() {
    return this._ipList;
  }

  // linked_app_token - computed: true, optional: false, required: false
  private _linkedAppToken = new CfaccessDataCfaccessApplicationPoliciesResultIncludeLinkedAppTokenOutputReference(
    this,
    "linked_app_token",
  );
  public get linkedAppToken() {
    return this._linkedAppToken;
  }

  // login_method - computed: true, optional: false, required: false
  private _loginMethod = new CfaccessDataCfaccessApplicationPoliciesResultIncludeLoginMethodOutputReference(
    this,
    "login_method",
  );
  public get loginMethod() {
    return this._loginMethod;
  }

  // oidc - computed: true, optional: false, required: false
  private _oidc = new CfaccessDataCfaccessApplicationPoliciesResultIncludeOidcOutputReference(this, "oidc");
  public get oidc() {
    return this._oidc;
  }

  // okta - computed: true, optional: false, required: false
  private _okta = new CfaccessDataCfaccessApplicationPoliciesResultIncludeOktaOutputReference(this, "okta");
  public get okta() {
    return this._okta;
  }

  // saml - computed: true, optional: false, required: false
  private _saml = new CfaccessDataCfaccessApplicationPoliciesResultIncludeSamlOutputReference(this, "saml");
  public get saml() {
    return this._saml;
  }

  // service_token - computed: true, optional: false, required: false
  private _serviceToken = new CfaccessDataCfaccessApplicationPoliciesResultIncludeServiceTokenOutputReference(
    this,
    "service_token",
  );
  public get serviceToken() {
    return this._serviceToken;
  }

  // user_risk_score - computed: true, optional: false, required: false
  private _userRiskScore = new CfaccessDataCfaccessApplicationPoliciesResultIncludeUserRiskScoreOutputReference(
    this,
    "user_risk_score",
  );
  public get userRiskScore() {
    return this._userRiskScore;
  }
}

export class CfaccessDataCfaccessApplicationPoliciesResultIncludeList extends cdktf.ComplexList {
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
  public get(index: number): CfaccessDataCfaccessApplicationPoliciesResultIncludeOutputReference {
    return new CfaccessDataCfaccessApplicationPoliciesResultIncludeOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultMfaConfig {}

export function cfaccessDataCfaccessApplicationPoliciesResultMfaConfigToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultMfaConfig,
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

export function cfaccessDataCfaccessApplicationPoliciesResultMfaConfigToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultMfaConfig,
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

export class CfaccessDataCfaccessApplicationPoliciesResultMfaConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultMfaConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultMfaConfig | undefined) {
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

  // mfa_disabled - computed: true, optional: false, required: false
  public get mfaDisabled() {
    return this.getBooleanAttribute("mfa_disabled");
  }

  // session_duration - computed: true, optional: false, required: false
  public get sessionDuration() {
    return this.getStringAttribute("session_duration");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireAnyValidServiceToken {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireAnyValidServiceTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireAnyValidServiceToken,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireAnyValidServiceTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireAnyValidServiceToken,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireAnyValidServiceTokenOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireAnyValidServiceToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessDataCfaccessApplicationPoliciesResultRequireAnyValidServiceToken | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireAuthContext {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireAuthContextToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireAuthContext,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireAuthContextToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireAuthContext,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireAuthContextOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireAuthContext | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireAuthContext | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // ac_id - computed: true, optional: false, required: false
  public get acId() {
    return this.getStringAttribute("ac_id");
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireAuthMethod {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireAuthMethodToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireAuthMethod,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireAuthMethodToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireAuthMethod,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireAuthMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireAuthMethod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireAuthMethod | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // auth_method - computed: true, optional: false, required: false
  public get authMethod() {
    return this.getStringAttribute("auth_method");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireAzureAd {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireAzureAdToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireAzureAd,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireAzureAdToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireAzureAd,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireAzureAdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireAzureAd | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireAzureAd | undefined) {
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

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireCertificate {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireCertificateToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireCertificate,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireCertificateToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireCertificate,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireCertificateOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireCertificate | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireCertificate | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireCloudflareAccountMember {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireCloudflareAccountMemberToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireCloudflareAccountMember,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireCloudflareAccountMemberToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireCloudflareAccountMember,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireCloudflareAccountMemberOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireCloudflareAccountMember | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessDataCfaccessApplicationPoliciesResultRequireCloudflareAccountMember | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // account_id - computed: true, optional: false, required: false
  public get accountId() {
    return this.getStringAttribute("account_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireCommonName {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireCommonNameToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireCommonName,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireCommonNameToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireCommonName,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireCommonNameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireCommonName | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireCommonName | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // common_name - computed: true, optional: false, required: false
  public get commonName() {
    return this.getStringAttribute("common_name");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireDevicePosture {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireDevicePostureToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireDevicePosture,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireDevicePostureToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireDevicePosture,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireDevicePostureOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireDevicePosture | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireDevicePosture | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // integration_uid - computed: true, optional: false, required: false
  public get integrationUid() {
    return this.getStringAttribute("integration_uid");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireEmail {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireEmailToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireEmail,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireEmailToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireEmail,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireEmailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireEmail | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireEmail | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // email - computed: true, optional: false, required: false
  public get email() {
    return this.getStringAttribute("email");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireEmailDomain {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireEmailDomainToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireEmailDomain,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireEmailDomainToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireEmailDomain,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireEmailDomainOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireEmailDomain | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireEmailDomain | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // domain - computed: true, optional: false, required: false
  public get domain() {
    return this.getStringAttribute("domain");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireEmailListStruct {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireEmailListStructToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireEmailListStruct,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireEmailListStructToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireEmailListStruct,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireEmailListStructOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireEmailListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireEmailListStruct | undefined) {
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
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireEveryone {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireEveryoneToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireEveryone,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireEveryoneToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireEveryone,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireEveryoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireEveryone | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireEveryone | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireExternalEvaluation {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireExternalEvaluationToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireExternalEvaluation,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireExternalEvaluationToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireExternalEvaluation,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireExternalEvaluationOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireExternalEvaluation | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireExternalEvaluation | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // evaluate_url - computed: true, optional: false, required: false
  public get evaluateUrl() {
    return this.getStringAttribute("evaluate_url");
  }

  // keys_url - computed: true, optional: false, required: false
  public get keysUrl() {
    return this.getStringAttribute("keys_url");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireGeo {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireGeoToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireGeo,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireGeoToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireGeo,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireGeo | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireGeo | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // country_code - computed: true, optional: false, required: false
  public get countryCode() {
    return this.getStringAttribute("country_code");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireGithubOrganization {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireGithubOrganizationToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireGithubOrganization,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireGithubOrganizationToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireGithubOrganization,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireGithubOrganizationOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireGithubOrganization | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireGithubOrganization | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }

  // team - computed: true, optional: false, required: false
  public get team() {
    return this.getStringAttribute("team");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireGroup {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireGroupToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireGroup,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireGroupToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireGroup,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireGroupOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireGroup | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireGroup | undefined) {
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
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireGsuite {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireGsuiteToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireGsuite,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireGsuiteToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireGsuite,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireGsuiteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireGsuite | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireGsuite | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // email - computed: true, optional: false, required: false
  public get email() {
    return this.getStringAttribute("email");
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireIp {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireIpToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireIp,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireIpToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireIp,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireIp | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireIp | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // ip - computed: true, optional: false, required: false
  public get ip() {
    return this.getStringAttribute("ip");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireIpListStruct {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireIpListStructToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireIpListStruct,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireIpListStructToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireIpListStruct,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireIpListStructOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireIpListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireIpListStruct | undefined) {
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
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireLinkedAppToken {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireLinkedAppTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireLinkedAppToken,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireLinkedAppTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireLinkedAppToken,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireLinkedAppTokenOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireLinkedAppToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireLinkedAppToken | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // app_uid - computed: true, optional: false, required: false
  public get appUid() {
    return this.getStringAttribute("app_uid");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireLoginMethod {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireLoginMethodToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireLoginMethod,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireLoginMethodToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireLoginMethod,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireLoginMethodOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireLoginMethod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireLoginMethod | undefined) {
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
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireOidc {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireOidcToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireOidc,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireOidcToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireOidc,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireOidcOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireOidc | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireOidc | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // claim_name - computed: true, optional: false, required: false
  public get claimName() {
    return this.getStringAttribute("claim_name");
  }

  // claim_value - computed: true, optional: false, required: false
  public get claimValue() {
    return this.getStringAttribute("claim_value");
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireOkta {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireOktaToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireOkta,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireOktaToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireOkta,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireOktaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireOkta | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireOkta | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireSaml {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireSamlToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireSaml,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireSamlToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireSaml,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireSamlOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireSaml | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireSaml | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // attribute_name - computed: true, optional: false, required: false
  public get attributeName() {
    return this.getStringAttribute("attribute_name");
  }

  // attribute_value - computed: true, optional: false, required: false
  public get attributeValue() {
    return this.getStringAttribute("attribute_value");
  }

  // identity_provider_id - computed: true, optional: false, required: false
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireServiceToken {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireServiceTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireServiceToken,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireServiceTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireServiceToken,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireServiceTokenOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireServiceToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireServiceToken | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // token_id - computed: true, optional: false, required: false
  public get tokenId() {
    return this.getStringAttribute("token_id");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequireUserRiskScore {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireUserRiskScoreToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireUserRiskScore,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireUserRiskScoreToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequireUserRiskScore,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireUserRiskScoreOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequireUserRiskScore | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequireUserRiskScore | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // user_risk_score - computed: true, optional: false, required: false
  public get userRiskScore() {
    return this.getListAttribute("user_risk_score");
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResultRequire {}

export function cfaccessDataCfaccessApplicationPoliciesResultRequireToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequire,
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

export function cfaccessDataCfaccessApplicationPoliciesResultRequireToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResultRequire,
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

export class CfaccessDataCfaccessApplicationPoliciesResultRequireOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResultRequire | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResultRequire | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // any_valid_service_token - computed: true, optional: false, required: false
  private _anyValidServiceToken =
    new CfaccessDataCfaccessApplicationPoliciesResultRequireAnyValidServiceTokenOutputReference(
      this,
      "any_valid_service_token",
    );
  public get anyValidServiceToken() {
    return this._anyValidServiceToken;
  }

  // auth_context - computed: true, optional: false, required: false
  private _authContext = new CfaccessDataCfaccessApplicationPoliciesResultRequireAuthContextOutputReference(
    this,
    "auth_context",
  );
  public get authContext() {
    return this._authContext;
  }

  // auth_method - computed: true, optional: false, required: false
  private _authMethod = new CfaccessDataCfaccessApplicationPoliciesResultRequireAuthMethodOutputReference(
    this,
    "auth_method",
  );
  public get authMethod() {
    return this._authMethod;
  }

  // azure_ad - computed: true, optional: false, required: false
  private _azureAd = new CfaccessDataCfaccessApplicationPoliciesResultRequireAzureAdOutputReference(this, "azure_ad");
  public get azureAd() {
    return this._azureAd;
  }

  // certificate - computed: true, optional: false, required: false
  private _certificate = new CfaccessDataCfaccessApplicationPoliciesResultRequireCertificateOutputReference(
    this,
    "certificate",
  );
  public get certificate() {
    return this._certificate;
  }

  // cloudflare_account_member - computed: true, optional: false, required: false
  private _cloudflareAccountMember =
    new CfaccessDataCfaccessApplicationPoliciesResultRequireCloudflareAccountMemberOutputReference(
      this,
      "cloudflare_account_member",
    );
  public get cloudflareAccountMember() {
    return this._cloudflareAccountMember;
  }

  // common_name - computed: true, optional: false, required: false
  private _commonName = new CfaccessDataCfaccessApplicationPoliciesResultRequireCommonNameOutputReference(
    this,
    "common_name",
  );
  public get commonName() {
    return this._commonName;
  }

  // device_posture - computed: true, optional: false, required: false
  private _devicePosture = new CfaccessDataCfaccessApplicationPoliciesResultRequireDevicePostureOutputReference(
    this,
    "device_posture",
  );
  public get devicePosture() {
    return this._devicePosture;
  }

  // email - computed: true, optional: false, required: false
  private _email = new CfaccessDataCfaccessApplicationPoliciesResultRequireEmailOutputReference(this, "email");
  public get email() {
    return this._email;
  }

  // email_domain - computed: true, optional: false, required: false
  private _emailDomain = new CfaccessDataCfaccessApplicationPoliciesResultRequireEmailDomainOutputReference(
    this,
    "email_domain",
  );
  public get emailDomain() {
    return this._emailDomain;
  }

  // email_list - computed: true, optional: false, required: false
  private _emailList = new CfaccessDataCfaccessApplicationPoliciesResultRequireEmailListStructOutputReference(
    this,
    "email_list",
  );
  public get emailList() {
    return this._emailList;
  }

  // everyone - computed: true, optional: false, required: false
  private _everyone = new CfaccessDataCfaccessApplicationPoliciesResultRequireEveryoneOutputReference(this, "everyone");
  public get everyone() {
    return this._everyone;
  }

  // external_evaluation - computed: true, optional: false, required: false
  private _externalEvaluation =
    new CfaccessDataCfaccessApplicationPoliciesResultRequireExternalEvaluationOutputReference(
      this,
      "external_evaluation",
    );
  public get externalEvaluation() {
    return this._externalEvaluation;
  }

  // geo - computed: true, optional: false, required: false
  private _geo = new CfaccessDataCfaccessApplicationPoliciesResultRequireGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }

  // github_organization - computed: true, optional: false, required: false
  private _githubOrganization =
    new CfaccessDataCfaccessApplicationPoliciesResultRequireGithubOrganizationOutputReference(
      this,
      "github_organization",
    );
  public get githubOrganization() {
    return this._githubOrganization;
  }

  // group - computed: true, optional: false, required: false
  private _group = new CfaccessDataCfaccessApplicationPoliciesResultRequireGroupOutputReference(this, "group");
  public get group() {
    return this._group;
  }

  // gsuite - computed: true, optional: false, required: false
  private _gsuite = new CfaccessDataCfaccessApplicationPoliciesResultRequireGsuiteOutputReference(this, "gsuite");
  public get gsuite() {
    return this._gsuite;
  }

  // ip - computed: true, optional: false, required: false
  private _ip = new CfaccessDataCfaccessApplicationPoliciesResultRequireIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }

  // ip_list - computed: true, optional: false, required: false
  private _ipList = new CfaccessDataCfaccessApplicationPoliciesResultRequireIpListStructOutputReference(
    this,
    "ip_list",
  );
  public get ipList() {
    return this._ipList;
  }

  // linked_app_token - computed: true, optional: false, required: false
  private _linkedAppToken = new CfaccessDataCfaccessApplicationPoliciesResultRequireLinkedAppTokenOutputReference(
    this,
    "linked_app_token",
  );
  public get linkedAppToken() {
    return this._linkedAppToken;
  }

  // login_method - computed: true, optional: false, required: false
  private _loginMethod = new CfaccessDataCfaccessApplicationPoliciesResultRequireLoginMethodOutputReference(
    this,
    "login_method",
  );
  public get loginMethod() {
    return this._loginMethod;
  }

  // oidc - computed: true, optional: false, required: false
  private _oidc = new CfaccessDataCfaccessApplicationPoliciesResultRequireOidcOutputReference(this, "oidc");
  public get oidc() {
    return this._oidc;
  }

  // okta - computed: true, optional: false, required: false
  private _okta = new CfaccessDataCfaccessApplicationPoliciesResultRequireOktaOutputReference(this, "okta");
  public get okta() {
    return this._okta;
  }

  // saml - computed: true, optional: false, required: false
  private _saml = new CfaccessDataCfaccessApplicationPoliciesResultRequireSamlOutputReference(this, "saml");
  public get saml() {
    return this._saml;
  }

  // service_token - computed: true, optional: false, required: false
  private _serviceToken = new CfaccessDataCfaccessApplicationPoliciesResultRequireServiceTokenOutputReference(
    this,
    "service_token",
  );
  public get serviceToken() {
    return this._serviceToken;
  }

  // user_risk_score - computed: true, optional: false, required: false
  private _userRiskScore = new CfaccessDataCfaccessApplicationPoliciesResultRequireUserRiskScoreOutputReference(
    this,
    "user_risk_score",
  );
  public get userRiskScore() {
    return this._userRiskScore;
  }
}

export class CfaccessDataCfaccessApplicationPoliciesResultRequireList extends cdktf.ComplexList {
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
  public get(index: number): CfaccessDataCfaccessApplicationPoliciesResultRequireOutputReference {
    return new CfaccessDataCfaccessApplicationPoliciesResultRequireOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessDataCfaccessApplicationPoliciesResult {}

export function cfaccessDataCfaccessApplicationPoliciesResultToTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResult,
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

export function cfaccessDataCfaccessApplicationPoliciesResultToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPoliciesResult,
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

export class CfaccessDataCfaccessApplicationPoliciesResultOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CfaccessDataCfaccessApplicationPoliciesResult | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPoliciesResult | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // approval_groups - computed: true, optional: false, required: false
  private _approvalGroups = new CfaccessDataCfaccessApplicationPoliciesResultApprovalGroupsList(
    this,
    "approval_groups",
    false,
  );
  public get approvalGroups() {
    return this._approvalGroups;
  }

  // approval_required - computed: true, optional: false, required: false
  public get approvalRequired() {
    return this.getBooleanAttribute("approval_required");
  }

  // connection_rules - computed: true, optional: false, required: false
  private _connectionRules = new CfaccessDataCfaccessApplicationPoliciesResultConnectionRulesOutputReference(
    this,
    "connection_rules",
  );
  public get connectionRules() {
    return this._connectionRules;
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute("created_at");
  }

  // decision - computed: true, optional: false, required: false
  public get decision() {
    return this.getStringAttribute("decision");
  }

  // exclude - computed: true, optional: false, required: false
  private _exclude = new CfaccessDataCfaccessApplicationPoliciesResultExcludeList(this, "exclude", false);
  public get exclude() {
    return this._exclude;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // include - computed: true, optional: false, required: false
  private _include = new CfaccessDataCfaccessApplicationPoliciesResultIncludeList(this, "include", false);
  public get include() {
    return this._include;
  }

  // isolation_required - computed: true, optional: false, required: false
  public get isolationRequired() {
    return this.getBooleanAttribute("isolation_required");
  }

  // mfa_config - computed: true, optional: false, required: false
  private _mfaConfig = new CfaccessDataCfaccessApplicationPoliciesResultMfaConfigOutputReference(this, "mfa_config");
  public get mfaConfig() {
    return this._mfaConfig;
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }

  // precedence - computed: true, optional: false, required: false
  public get precedence() {
    return this.getNumberAttribute("precedence");
  }

  // purpose_justification_prompt - computed: true, optional: false, required: false
  public get purposeJustificationPrompt() {
    return this.getStringAttribute("purpose_justification_prompt");
  }

  // purpose_justification_required - computed: true, optional: false, required: false
  public get purposeJustificationRequired() {
    return this.getBooleanAttribute("purpose_justification_required");
  }

  // require - computed: true, optional: false, required: false
  private _require = new CfaccessDataCfaccessApplicationPoliciesResultRequireList(this, "require", false);
  public get require() {
    return this._require;
  }

  // reusable - computed: true, optional: false, required: false
  public get reusable() {
    return this.getBooleanAttribute("reusable");
  }

  // session_duration - computed: true, optional: false, required: false
  public get sessionDuration() {
    return this.getStringAttribute("session_duration");
  }

  // uid - computed: true, optional: false, required: false
  public get uid() {
    return this.getStringAttribute("uid");
  }

  // updated_at - computed: true, optional: false, required: false
  public get updatedAt() {
    return this.getStringAttribute("updated_at");
  }
}

export class CfaccessDataCfaccessApplicationPoliciesResultList extends cdktf.ComplexList {
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
  public get(index: number): CfaccessDataCfaccessApplicationPoliciesResultOutputReference {
    return new CfaccessDataCfaccessApplicationPoliciesResultOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}

/**
 * `cfaccess_application_policies`: The policies of one application, its own and the reusable ones, in the order in which Access evaluates them.
 */
export class CfaccessDataCfaccessApplicationPolicies extends cdktf.TerraformDataSource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_application_policies";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessDataCfaccessApplicationPolicies resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessDataCfaccessApplicationPolicies to import
   * @param importFromId The id of the existing CfaccessDataCfaccessApplicationPolicies that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessDataCfaccessApplicationPolicies to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_application_policies",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_application_policies`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessDataCfaccessApplicationPoliciesConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessDataCfaccessApplicationPoliciesConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_application_policies",
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
    this._limit = config.limit;
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

  // app_id - computed: false, optional: false, required: true
  private _appId?: string | undefined;
  public get appId() {
    return this.getStringAttribute("app_id");
  }
  public set appId(value: string) {
    this._appId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get appIdInput() {
    return this._appId;
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
  private _result = new CfaccessDataCfaccessApplicationPoliciesResultList(this, "result", false);
  public get result() {
    return this._result;
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
      limit: cdktf.numberToTerraform(this._limit),
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
      limit: {
        value: cdktf.numberToHclTerraform(this._limit),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
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
