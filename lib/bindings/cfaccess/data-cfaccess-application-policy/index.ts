// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessDataCfaccessApplicationPolicyConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly accountId?: string | undefined;
  /**
   * Identifier of the application.
   */
  readonly appId: string;
  /**
   * Identifier of the policy.
   */
  readonly policyId: string;
  /**
   * Id of the zone to read instead of the account: 32 hexadecimal digits.
   */
  readonly zoneId?: string | undefined;
}
export interface CfaccessDataCfaccessApplicationPolicyApprovalGroups {}

export function cfaccessDataCfaccessApplicationPolicyApprovalGroupsToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyApprovalGroups,
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

export function cfaccessDataCfaccessApplicationPolicyApprovalGroupsToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyApprovalGroups,
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

export class CfaccessDataCfaccessApplicationPolicyApprovalGroupsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyApprovalGroups | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyApprovalGroups | undefined) {
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

export class CfaccessDataCfaccessApplicationPolicyApprovalGroupsList extends cdktf.ComplexList {
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
  public get(index: number): CfaccessDataCfaccessApplicationPolicyApprovalGroupsOutputReference {
    return new CfaccessDataCfaccessApplicationPolicyApprovalGroupsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessDataCfaccessApplicationPolicyConnectionRulesRdp {}

export function cfaccessDataCfaccessApplicationPolicyConnectionRulesRdpToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyConnectionRulesRdp,
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

export function cfaccessDataCfaccessApplicationPolicyConnectionRulesRdpToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyConnectionRulesRdp,
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

export class CfaccessDataCfaccessApplicationPolicyConnectionRulesRdpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyConnectionRulesRdp | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyConnectionRulesRdp | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyConnectionRulesSsh {}

export function cfaccessDataCfaccessApplicationPolicyConnectionRulesSshToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyConnectionRulesSsh,
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

export function cfaccessDataCfaccessApplicationPolicyConnectionRulesSshToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyConnectionRulesSsh,
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

export class CfaccessDataCfaccessApplicationPolicyConnectionRulesSshOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyConnectionRulesSsh | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyConnectionRulesSsh | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyConnectionRules {}

export function cfaccessDataCfaccessApplicationPolicyConnectionRulesToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyConnectionRules,
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

export function cfaccessDataCfaccessApplicationPolicyConnectionRulesToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyConnectionRules,
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

export class CfaccessDataCfaccessApplicationPolicyConnectionRulesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyConnectionRules | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyConnectionRules | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // rdp - computed: true, optional: false, required: false
  private _rdp = new CfaccessDataCfaccessApplicationPolicyConnectionRulesRdpOutputReference(this, "rdp");
  public get rdp() {
    return this._rdp;
  }

  // ssh - computed: true, optional: false, required: false
  private _ssh = new CfaccessDataCfaccessApplicationPolicyConnectionRulesSshOutputReference(this, "ssh");
  public get ssh() {
    return this._ssh;
  }
}
export interface CfaccessDataCfaccessApplicationPolicyExcludeAnyValidServiceToken {}

export function cfaccessDataCfaccessApplicationPolicyExcludeAnyValidServiceTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeAnyValidServiceToken,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeAnyValidServiceTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeAnyValidServiceToken,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeAnyValidServiceTokenOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeAnyValidServiceToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeAnyValidServiceToken | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPolicyExcludeAuthContext {}

export function cfaccessDataCfaccessApplicationPolicyExcludeAuthContextToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeAuthContext,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeAuthContextToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeAuthContext,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeAuthContextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeAuthContext | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeAuthContext | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeAuthMethod {}

export function cfaccessDataCfaccessApplicationPolicyExcludeAuthMethodToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeAuthMethod,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeAuthMethodToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeAuthMethod,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeAuthMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeAuthMethod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeAuthMethod | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeAzureAd {}

export function cfaccessDataCfaccessApplicationPolicyExcludeAzureAdToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeAzureAd,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeAzureAdToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeAzureAd,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeAzureAdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeAzureAd | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeAzureAd | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeCertificate {}

export function cfaccessDataCfaccessApplicationPolicyExcludeCertificateToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeCertificate,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeCertificateToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeCertificate,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeCertificateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeCertificate | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeCertificate | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPolicyExcludeCloudflareAccountMember {}

export function cfaccessDataCfaccessApplicationPolicyExcludeCloudflareAccountMemberToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeCloudflareAccountMember,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeCloudflareAccountMemberToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeCloudflareAccountMember,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeCloudflareAccountMemberOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeCloudflareAccountMember | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeCloudflareAccountMember | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeCommonName {}

export function cfaccessDataCfaccessApplicationPolicyExcludeCommonNameToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeCommonName,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeCommonNameToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeCommonName,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeCommonNameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeCommonName | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeCommonName | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeDevicePosture {}

export function cfaccessDataCfaccessApplicationPolicyExcludeDevicePostureToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeDevicePosture,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeDevicePostureToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeDevicePosture,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeDevicePostureOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeDevicePosture | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeDevicePosture | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeEmail {}

export function cfaccessDataCfaccessApplicationPolicyExcludeEmailToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeEmail,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeEmailToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeEmail,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeEmailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeEmail | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeEmail | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeEmailDomain {}

export function cfaccessDataCfaccessApplicationPolicyExcludeEmailDomainToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeEmailDomain,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeEmailDomainToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeEmailDomain,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeEmailDomainOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeEmailDomain | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeEmailDomain | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeEmailListStruct {}

export function cfaccessDataCfaccessApplicationPolicyExcludeEmailListStructToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeEmailListStruct,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeEmailListStructToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeEmailListStruct,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeEmailListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeEmailListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeEmailListStruct | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeEveryone {}

export function cfaccessDataCfaccessApplicationPolicyExcludeEveryoneToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeEveryone,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeEveryoneToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeEveryone,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeEveryoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeEveryone | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeEveryone | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPolicyExcludeExternalEvaluation {}

export function cfaccessDataCfaccessApplicationPolicyExcludeExternalEvaluationToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeExternalEvaluation,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeExternalEvaluationToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeExternalEvaluation,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeExternalEvaluationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeExternalEvaluation | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeExternalEvaluation | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeGeo {}

export function cfaccessDataCfaccessApplicationPolicyExcludeGeoToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeGeo,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeGeoToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeGeo,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeGeo | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeGeo | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeGithubOrganization {}

export function cfaccessDataCfaccessApplicationPolicyExcludeGithubOrganizationToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeGithubOrganization,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeGithubOrganizationToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeGithubOrganization,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeGithubOrganizationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeGithubOrganization | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeGithubOrganization | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeGroup {}

export function cfaccessDataCfaccessApplicationPolicyExcludeGroupToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeGroup,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeGroupToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeGroup,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeGroupOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeGroup | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeGroup | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeGsuite {}

export function cfaccessDataCfaccessApplicationPolicyExcludeGsuiteToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeGsuite,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeGsuiteToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeGsuite,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeGsuiteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeGsuite | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeGsuite | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeIp {}

export function cfaccessDataCfaccessApplicationPolicyExcludeIpToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeIp,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeIpToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeIp,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeIp | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeIp | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeIpListStruct {}

export function cfaccessDataCfaccessApplicationPolicyExcludeIpListStructToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeIpListStruct,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeIpListStructToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeIpListStruct,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeIpListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeIpListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeIpListStruct | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeLinkedAppToken {}

export function cfaccessDataCfaccessApplicationPolicyExcludeLinkedAppTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeLinkedAppToken,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeLinkedAppTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeLinkedAppToken,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeLinkedAppTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeLinkedAppToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeLinkedAppToken | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeLoginMethod {}

export function cfaccessDataCfaccessApplicationPolicyExcludeLoginMethodToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeLoginMethod,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeLoginMethodToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeLoginMethod,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeLoginMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeLoginMethod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeLoginMethod | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeOidc {}

export function cfaccessDataCfaccessApplicationPolicyExcludeOidcToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeOidc,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeOidcToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeOidc,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeOidcOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeOidc | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeOidc | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeOkta {}

export function cfaccessDataCfaccessApplicationPolicyExcludeOktaToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeOkta,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeOktaToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeOkta,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeOktaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeOkta | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeOkta | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeSaml {}

export function cfaccessDataCfaccessApplicationPolicyExcludeSamlToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeSaml,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeSamlToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeSaml,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeSamlOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeSaml | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeSaml | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeServiceToken {}

export function cfaccessDataCfaccessApplicationPolicyExcludeServiceTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeServiceToken,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeServiceTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeServiceToken,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeServiceToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeServiceToken | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExcludeUserRiskScore {}

export function cfaccessDataCfaccessApplicationPolicyExcludeUserRiskScoreToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeUserRiskScore,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeUserRiskScoreToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExcludeUserRiskScore,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeUserRiskScoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExcludeUserRiskScore | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExcludeUserRiskScore | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyExclude {}

export function cfaccessDataCfaccessApplicationPolicyExcludeToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExclude,
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

export function cfaccessDataCfaccessApplicationPolicyExcludeToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyExclude,
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

export class CfaccessDataCfaccessApplicationPolicyExcludeOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyExclude | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyExclude | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // any_valid_service_token - computed: true, optional: false, required: false
  private _anyValidServiceToken = new CfaccessDataCfaccessApplicationPolicyExcludeAnyValidServiceTokenOutputReference(
    this,
    "any_valid_service_token",
  );
  public get anyValidServiceToken() {
    return this._anyValidServiceToken;
  }

  // auth_context - computed: true, optional: false, required: false
  private _authContext = new CfaccessDataCfaccessApplicationPolicyExcludeAuthContextOutputReference(
    this,
    "auth_context",
  );
  public get authContext() {
    return this._authContext;
  }

  // auth_method - computed: true, optional: false, required: false
  private _authMethod = new CfaccessDataCfaccessApplicationPolicyExcludeAuthMethodOutputReference(this, "auth_method");
  public get authMethod() {
    return this._authMethod;
  }

  // azure_ad - computed: true, optional: false, required: false
  private _azureAd = new CfaccessDataCfaccessApplicationPolicyExcludeAzureAdOutputReference(this, "azure_ad");
  public get azureAd() {
    return this._azureAd;
  }

  // certificate - computed: true, optional: false, required: false
  private _certificate = new CfaccessDataCfaccessApplicationPolicyExcludeCertificateOutputReference(
    this,
    "certificate",
  );
  public get certificate() {
    return this._certificate;
  }

  // cloudflare_account_member - computed: true, optional: false, required: false
  private _cloudflareAccountMember =
    new CfaccessDataCfaccessApplicationPolicyExcludeCloudflareAccountMemberOutputReference(
      this,
      "cloudflare_account_member",
    );
  public get cloudflareAccountMember() {
    return this._cloudflareAccountMember;
  }

  // common_name - computed: true, optional: false, required: false
  private _commonName = new CfaccessDataCfaccessApplicationPolicyExcludeCommonNameOutputReference(this, "common_name");
  public get commonName() {
    return this._commonName;
  }

  // device_posture - computed: true, optional: false, required: false
  private _devicePosture = new CfaccessDataCfaccessApplicationPolicyExcludeDevicePostureOutputReference(
    this,
    "device_posture",
  );
  public get devicePosture() {
    return this._devicePosture;
  }

  // email - computed: true, optional: false, required: false
  private _email = new CfaccessDataCfaccessApplicationPolicyExcludeEmailOutputReference(this, "email");
  public get email() {
    return this._email;
  }

  // email_domain - computed: true, optional: false, required: false
  private _emailDomain = new CfaccessDataCfaccessApplicationPolicyExcludeEmailDomainOutputReference(
    this,
    "email_domain",
  );
  public get emailDomain() {
    return this._emailDomain;
  }

  // email_list - computed: true, optional: false, required: false
  private _emailList = new CfaccessDataCfaccessApplicationPolicyExcludeEmailListStructOutputReference(
    this,
    "email_list",
  );
  public get emailList() {
    return this._emailList;
  }

  // everyone - computed: true, optional: false, required: false
  private _everyone = new CfaccessDataCfaccessApplicationPolicyExcludeEveryoneOutputReference(this, "everyone");
  public get everyone() {
    return this._everyone;
  }

  // external_evaluation - computed: true, optional: false, required: false
  private _externalEvaluation = new CfaccessDataCfaccessApplicationPolicyExcludeExternalEvaluationOutputReference(
    this,
    "external_evaluation",
  );
  public get externalEvaluation() {
    return this._externalEvaluation;
  }

  // geo - computed: true, optional: false, required: false
  private _geo = new CfaccessDataCfaccessApplicationPolicyExcludeGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }

  // github_organization - computed: true, optional: false, required: false
  private _githubOrganization = new CfaccessDataCfaccessApplicationPolicyExcludeGithubOrganizationOutputReference(
    this,
    "github_organization",
  );
  public get githubOrganization() {
    return this._githubOrganization;
  }

  // group - computed: true, optional: false, required: false
  private _group = new CfaccessDataCfaccessApplicationPolicyExcludeGroupOutputReference(this, "group");
  public get group() {
    return this._group;
  }

  // gsuite - computed: true, optional: false, required: false
  private _gsuite = new CfaccessDataCfaccessApplicationPolicyExcludeGsuiteOutputReference(this, "gsuite");
  public get gsuite() {
    return this._gsuite;
  }

  // ip - computed: true, optional: false, required: false
  private _ip = new CfaccessDataCfaccessApplicationPolicyExcludeIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }

  // ip_list - computed: true, optional: false, required: false
  private _ipList = new CfaccessDataCfaccessApplicationPolicyExcludeIpListStructOutputReference(this, "ip_list");
  public get ipList() {
    return this._ipList;
  }

  // linked_app_token - computed: true, optional: false, required: false
  private _linkedAppToken = new CfaccessDataCfaccessApplicationPolicyExcludeLinkedAppTokenOutputReference(
    this,
    "linked_app_token",
  );
  public get linkedAppToken() {
    return this._linkedAppToken;
  }

  // login_method - computed: true, optional: false, required: false
  private _loginMethod = new CfaccessDataCfaccessApplicationPolicyExcludeLoginMethodOutputReference(
    this,
    "login_method",
  );
  public get loginMethod() {
    return this._loginMethod;
  }

  // oidc - computed: true, optional: false, required: false
  private _oidc = new CfaccessDataCfaccessApplicationPolicyExcludeOidcOutputReference(this, "oidc");
  public get oidc() {
    return this._oidc;
  }

  // okta - computed: true, optional: false, required: false
  private _okta = new CfaccessDataCfaccessApplicationPolicyExcludeOktaOutputReference(this, "okta");
  public get okta() {
    return this._okta;
  }

  // saml - computed: true, optional: false, required: false
  private _saml = new CfaccessDataCfaccessApplicationPolicyExcludeSamlOutputReference(this, "saml");
  public get saml() {
    return this._saml;
  }

  // service_token - computed: true, optional: false, required: false
  private _serviceToken = new CfaccessDataCfaccessApplicationPolicyExcludeServiceTokenOutputReference(
    this,
    "service_token",
  );
  public get serviceToken() {
    return this._serviceToken;
  }

  // user_risk_score - computed: true, optional: false, required: false
  private _userRiskScore = new CfaccessDataCfaccessApplicationPolicyExcludeUserRiskScoreOutputReference(
    this,
    "user_risk_score",
  );
  public get userRiskScore() {
    return this._userRiskScore;
  }
}

export class CfaccessDataCfaccessApplicationPolicyExcludeList extends cdktf.ComplexList {
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
  public get(index: number): CfaccessDataCfaccessApplicationPolicyExcludeOutputReference {
    return new CfaccessDataCfaccessApplicationPolicyExcludeOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessDataCfaccessApplicationPolicyIncludeAnyValidServiceToken {}

export function cfaccessDataCfaccessApplicationPolicyIncludeAnyValidServiceTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeAnyValidServiceToken,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeAnyValidServiceTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeAnyValidServiceToken,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeAnyValidServiceTokenOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeAnyValidServiceToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeAnyValidServiceToken | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPolicyIncludeAuthContext {}

export function cfaccessDataCfaccessApplicationPolicyIncludeAuthContextToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeAuthContext,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeAuthContextToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeAuthContext,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeAuthContextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeAuthContext | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeAuthContext | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeAuthMethod {}

export function cfaccessDataCfaccessApplicationPolicyIncludeAuthMethodToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeAuthMethod,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeAuthMethodToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeAuthMethod,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeAuthMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeAuthMethod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeAuthMethod | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeAzureAd {}

export function cfaccessDataCfaccessApplicationPolicyIncludeAzureAdToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeAzureAd,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeAzureAdToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeAzureAd,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeAzureAdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeAzureAd | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeAzureAd | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeCertificate {}

export function cfaccessDataCfaccessApplicationPolicyIncludeCertificateToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeCertificate,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeCertificateToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeCertificate,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeCertificateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeCertificate | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeCertificate | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPolicyIncludeCloudflareAccountMember {}

export function cfaccessDataCfaccessApplicationPolicyIncludeCloudflareAccountMemberToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeCloudflareAccountMember,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeCloudflareAccountMemberToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeCloudflareAccountMember,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeCloudflareAccountMemberOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeCloudflareAccountMember | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeCloudflareAccountMember | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeCommonName {}

export function cfaccessDataCfaccessApplicationPolicyIncludeCommonNameToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeCommonName,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeCommonNameToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeCommonName,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeCommonNameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeCommonName | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeCommonName | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeDevicePosture {}

export function cfaccessDataCfaccessApplicationPolicyIncludeDevicePostureToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeDevicePosture,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeDevicePostureToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeDevicePosture,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeDevicePostureOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeDevicePosture | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeDevicePosture | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeEmail {}

export function cfaccessDataCfaccessApplicationPolicyIncludeEmailToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeEmail,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeEmailToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeEmail,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeEmailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeEmail | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeEmail | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeEmailDomain {}

export function cfaccessDataCfaccessApplicationPolicyIncludeEmailDomainToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeEmailDomain,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeEmailDomainToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeEmailDomain,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeEmailDomainOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeEmailDomain | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeEmailDomain | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeEmailListStruct {}

export function cfaccessDataCfaccessApplicationPolicyIncludeEmailListStructToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeEmailListStruct,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeEmailListStructToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeEmailListStruct,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeEmailListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeEmailListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeEmailListStruct | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeEveryone {}

export function cfaccessDataCfaccessApplicationPolicyIncludeEveryoneToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeEveryone,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeEveryoneToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeEveryone,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeEveryoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeEveryone | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeEveryone | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPolicyIncludeExternalEvaluation {}

export function cfaccessDataCfaccessApplicationPolicyIncludeExternalEvaluationToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeExternalEvaluation,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeExternalEvaluationToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeExternalEvaluation,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeExternalEvaluationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeExternalEvaluation | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeExternalEvaluation | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeGeo {}

export function cfaccessDataCfaccessApplicationPolicyIncludeGeoToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeGeo,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeGeoToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeGeo,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeGeo | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeGeo | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeGithubOrganization {}

export function cfaccessDataCfaccessApplicationPolicyIncludeGithubOrganizationToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeGithubOrganization,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeGithubOrganizationToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeGithubOrganization,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeGithubOrganizationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeGithubOrganization | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeGithubOrganization | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeGroup {}

export function cfaccessDataCfaccessApplicationPolicyIncludeGroupToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeGroup,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeGroupToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeGroup,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeGroupOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeGroup | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeGroup | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeGsuite {}

export function cfaccessDataCfaccessApplicationPolicyIncludeGsuiteToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeGsuite,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeGsuiteToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeGsuite,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeGsuiteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeGsuite | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeGsuite | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeIp {}

export function cfaccessDataCfaccessApplicationPolicyIncludeIpToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeIp,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeIpToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeIp,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeIp | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeIp | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeIpListStruct {}

export function cfaccessDataCfaccessApplicationPolicyIncludeIpListStructToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeIpListStruct,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeIpListStructToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeIpListStruct,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeIpListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeIpListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeIpListStruct | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeLinkedAppToken {}

export function cfaccessDataCfaccessApplicationPolicyIncludeLinkedAppTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeLinkedAppToken,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeLinkedAppTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeLinkedAppToken,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeLinkedAppTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeLinkedAppToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeLinkedAppToken | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeLoginMethod {}

export function cfaccessDataCfaccessApplicationPolicyIncludeLoginMethodToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeLoginMethod,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeLoginMethodToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeLoginMethod,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeLoginMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeLoginMethod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeLoginMethod | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeOidc {}

export function cfaccessDataCfaccessApplicationPolicyIncludeOidcToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeOidc,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeOidcToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeOidc,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeOidcOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeOidc | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeOidc | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeOkta {}

export function cfaccessDataCfaccessApplicationPolicyIncludeOktaToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeOkta,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeOktaToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeOkta,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeOktaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeOkta | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeOkta | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeSaml {}

export function cfaccessDataCfaccessApplicationPolicyIncludeSamlToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeSaml,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeSamlToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeSaml,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeSamlOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeSaml | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeSaml | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeServiceToken {}

export function cfaccessDataCfaccessApplicationPolicyIncludeServiceTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeServiceToken,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeServiceTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeServiceToken,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeServiceToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeServiceToken | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyIncludeUserRiskScore {}

export function cfaccessDataCfaccessApplicationPolicyIncludeUserRiskScoreToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeUserRiskScore,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeUserRiskScoreToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyIncludeUserRiskScore,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeUserRiskScoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyIncludeUserRiskScore | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyIncludeUserRiskScore | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyInclude {}

export function cfaccessDataCfaccessApplicationPolicyIncludeToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyInclude,
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

export function cfaccessDataCfaccessApplicationPolicyIncludeToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyInclude,
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

export class CfaccessDataCfaccessApplicationPolicyIncludeOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyInclude | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyInclude | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // any_valid_service_token - computed: true, optional: false, required: false
  private _anyValidServiceToken = new CfaccessDataCfaccessApplicationPolicyIncludeAnyValidServiceTokenOutputReference(
    this,
    "any_valid_service_token",
  );
  public get anyValidServiceToken() {
    return this._anyValidServiceToken;
  }

  // auth_context - computed: true, optional: false, required: false
  private _authContext = new CfaccessDataCfaccessApplicationPolicyIncludeAuthContextOutputReference(
    this,
    "auth_context",
  );
  public get authContext() {
    return this._authContext;
  }

  // auth_method - computed: true, optional: false, required: false
  private _authMethod = new CfaccessDataCfaccessApplicationPolicyIncludeAuthMethodOutputReference(this, "auth_method");
  public get authMethod() {
    return this._authMethod;
  }

  // azure_ad - computed: true, optional: false, required: false
  private _azureAd = new CfaccessDataCfaccessApplicationPolicyIncludeAzureAdOutputReference(this, "azure_ad");
  public get azureAd() {
    return this._azureAd;
  }

  // certificate - computed: true, optional: false, required: false
  private _certificate = new CfaccessDataCfaccessApplicationPolicyIncludeCertificateOutputReference(
    this,
    "certificate",
  );
  public get certificate() {
    return this._certificate;
  }

  // cloudflare_account_member - computed: true, optional: false, required: false
  private _cloudflareAccountMember =
    new CfaccessDataCfaccessApplicationPolicyIncludeCloudflareAccountMemberOutputReference(
      this,
      "cloudflare_account_member",
    );
  public get cloudflareAccountMember() {
    return this._cloudflareAccountMember;
  }

  // common_name - computed: true, optional: false, required: false
  private _commonName = new CfaccessDataCfaccessApplicationPolicyIncludeCommonNameOutputReference(this, "common_name");
  public get commonName() {
    return this._commonName;
  }

  // device_posture - computed: true, optional: false, required: false
  private _devicePosture = new CfaccessDataCfaccessApplicationPolicyIncludeDevicePostureOutputReference(
    this,
    "device_posture",
  );
  public get devicePosture() {
    return this._devicePosture;
  }

  // email - computed: true, optional: false, required: false
  private _email = new CfaccessDataCfaccessApplicationPolicyIncludeEmailOutputReference(this, "email");
  public get email() {
    return this._email;
  }

  // email_domain - computed: true, optional: false, required: false
  private _emailDomain = new CfaccessDataCfaccessApplicationPolicyIncludeEmailDomainOutputReference(
    this,
    "email_domain",
  );
  public get emailDomain() {
    return this._emailDomain;
  }

  // email_list - computed: true, optional: false, required: false
  private _emailList = new CfaccessDataCfaccessApplicationPolicyIncludeEmailListStructOutputReference(
    this,
    "email_list",
  );
  public get emailList() {
    return this._emailList;
  }

  // everyone - computed: true, optional: false, required: false
  private _everyone = new CfaccessDataCfaccessApplicationPolicyIncludeEveryoneOutputReference(this, "everyone");
  public get everyone() {
    return this._everyone;
  }

  // external_evaluation - computed: true, optional: false, required: false
  private _externalEvaluation = new CfaccessDataCfaccessApplicationPolicyIncludeExternalEvaluationOutputReference(
    this,
    "external_evaluation",
  );
  public get externalEvaluation() {
    return this._externalEvaluation;
  }

  // geo - computed: true, optional: false, required: false
  private _geo = new CfaccessDataCfaccessApplicationPolicyIncludeGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }

  // github_organization - computed: true, optional: false, required: false
  private _githubOrganization = new CfaccessDataCfaccessApplicationPolicyIncludeGithubOrganizationOutputReference(
    this,
    "github_organization",
  );
  public get githubOrganization() {
    return this._githubOrganization;
  }

  // group - computed: true, optional: false, required: false
  private _group = new CfaccessDataCfaccessApplicationPolicyIncludeGroupOutputReference(this, "group");
  public get group() {
    return this._group;
  }

  // gsuite - computed: true, optional: false, required: false
  private _gsuite = new CfaccessDataCfaccessApplicationPolicyIncludeGsuiteOutputReference(this, "gsuite");
  public get gsuite() {
    return this._gsuite;
  }

  // ip - computed: true, optional: false, required: false
  private _ip = new CfaccessDataCfaccessApplicationPolicyIncludeIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }

  // ip_list - computed: true, optional: false, required: false
  private _ipList = new CfaccessDataCfaccessApplicationPolicyIncludeIpListStructOutputReference(this, "ip_list");
  public get ipList() {
    return this._ipList;
  }

  // linked_app_token - computed: true, optional: false, required: false
  private _linkedAppToken = new CfaccessDataCfaccessApplicationPolicyIncludeLinkedAppTokenOutputReference(
    this,
    "linked_app_token",
  );
  public get linkedAppToken() {
    return this._linkedAppToken;
  }

  // login_method - computed: true, optional: false, required: false
  private _loginMethod = new CfaccessDataCfaccessApplicationPolicyIncludeLoginMethodOutputReference(
    this,
    "login_method",
  );
  public get loginMethod() {
    return this._loginMethod;
  }

  // oidc - computed: true, optional: false, required: false
  private _oidc = new CfaccessDataCfaccessApplicationPolicyIncludeOidcOutputReference(this, "oidc");
  public get oidc() {
    return this._oidc;
  }

  // okta - computed: true, optional: false, required: false
  private _okta = new CfaccessDataCfaccessApplicationPolicyIncludeOktaOutputReference(this, "okta");
  public get okta() {
    return this._okta;
  }

  // saml - computed: true, optional: false, required: false
  private _saml = new CfaccessDataCfaccessApplicationPolicyIncludeSamlOutputReference(this, "saml");
  public get saml() {
    return this._saml;
  }

  // service_token - computed: true, optional: false, required: false
  private _serviceToken = new CfaccessDataCfaccessApplicationPolicyIncludeServiceTokenOutputReference(
    this,
    "service_token",
  );
  public get serviceToken() {
    return this._serviceToken;
  }

  // user_risk_score - computed: true, optional: false, required: false
  private _userRiskScore = new CfaccessDataCfaccessApplicationPolicyIncludeUserRiskScoreOutputReference(
    this,
    "user_risk_score",
  );
  public get userRiskScore() {
    return this._userRiskScore;
  }
}

export class CfaccessDataCfaccessApplicationPolicyIncludeList extends cdktf.ComplexList {
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
  public get(index: number): CfaccessDataCfaccessApplicationPolicyIncludeOutputReference {
    return new CfaccessDataCfaccessApplicationPolicyIncludeOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessDataCfaccessApplicationPolicyMfaConfig {}

export function cfaccessDataCfaccessApplicationPolicyMfaConfigToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyMfaConfig,
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

export function cfaccessDataCfaccessApplicationPolicyMfaConfigToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyMfaConfig,
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

export class CfaccessDataCfaccessApplicationPolicyMfaConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyMfaConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyMfaConfig | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireAnyValidServiceToken {}

export function cfaccessDataCfaccessApplicationPolicyRequireAnyValidServiceTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireAnyValidServiceToken,
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

export function cfaccessDataCfaccessApplicationPolicyRequireAnyValidServiceTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireAnyValidServiceToken,
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

export class CfaccessDataCfaccessApplicationPolicyRequireAnyValidServiceTokenOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireAnyValidServiceToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireAnyValidServiceToken | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPolicyRequireAuthContext {}

export function cfaccessDataCfaccessApplicationPolicyRequireAuthContextToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireAuthContext,
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

export function cfaccessDataCfaccessApplicationPolicyRequireAuthContextToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireAuthContext,
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

export class CfaccessDataCfaccessApplicationPolicyRequireAuthContextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireAuthContext | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireAuthContext | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireAuthMethod {}

export function cfaccessDataCfaccessApplicationPolicyRequireAuthMethodToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireAuthMethod,
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

export function cfaccessDataCfaccessApplicationPolicyRequireAuthMethodToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireAuthMethod,
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

export class CfaccessDataCfaccessApplicationPolicyRequireAuthMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireAuthMethod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireAuthMethod | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireAzureAd {}

export function cfaccessDataCfaccessApplicationPolicyRequireAzureAdToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireAzureAd,
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

export function cfaccessDataCfaccessApplicationPolicyRequireAzureAdToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireAzureAd,
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

export class CfaccessDataCfaccessApplicationPolicyRequireAzureAdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireAzureAd | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireAzureAd | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireCertificate {}

export function cfaccessDataCfaccessApplicationPolicyRequireCertificateToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireCertificate,
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

export function cfaccessDataCfaccessApplicationPolicyRequireCertificateToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireCertificate,
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

export class CfaccessDataCfaccessApplicationPolicyRequireCertificateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireCertificate | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireCertificate | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPolicyRequireCloudflareAccountMember {}

export function cfaccessDataCfaccessApplicationPolicyRequireCloudflareAccountMemberToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireCloudflareAccountMember,
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

export function cfaccessDataCfaccessApplicationPolicyRequireCloudflareAccountMemberToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireCloudflareAccountMember,
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

export class CfaccessDataCfaccessApplicationPolicyRequireCloudflareAccountMemberOutputReference
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

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireCloudflareAccountMember | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireCloudflareAccountMember | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireCommonName {}

export function cfaccessDataCfaccessApplicationPolicyRequireCommonNameToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireCommonName,
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

export function cfaccessDataCfaccessApplicationPolicyRequireCommonNameToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireCommonName,
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

export class CfaccessDataCfaccessApplicationPolicyRequireCommonNameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireCommonName | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireCommonName | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireDevicePosture {}

export function cfaccessDataCfaccessApplicationPolicyRequireDevicePostureToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireDevicePosture,
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

export function cfaccessDataCfaccessApplicationPolicyRequireDevicePostureToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireDevicePosture,
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

export class CfaccessDataCfaccessApplicationPolicyRequireDevicePostureOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireDevicePosture | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireDevicePosture | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireEmail {}

export function cfaccessDataCfaccessApplicationPolicyRequireEmailToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireEmail,
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

export function cfaccessDataCfaccessApplicationPolicyRequireEmailToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireEmail,
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

export class CfaccessDataCfaccessApplicationPolicyRequireEmailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireEmail | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireEmail | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireEmailDomain {}

export function cfaccessDataCfaccessApplicationPolicyRequireEmailDomainToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireEmailDomain,
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

export function cfaccessDataCfaccessApplicationPolicyRequireEmailDomainToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireEmailDomain,
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

export class CfaccessDataCfaccessApplicationPolicyRequireEmailDomainOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireEmailDomain | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireEmailDomain | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireEmailListStruct {}

export function cfaccessDataCfaccessApplicationPolicyRequireEmailListStructToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireEmailListStruct,
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

export function cfaccessDataCfaccessApplicationPolicyRequireEmailListStructToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireEmailListStruct,
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

export class CfaccessDataCfaccessApplicationPolicyRequireEmailListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireEmailListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireEmailListStruct | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireEveryone {}

export function cfaccessDataCfaccessApplicationPolicyRequireEveryoneToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireEveryone,
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

export function cfaccessDataCfaccessApplicationPolicyRequireEveryoneToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireEveryone,
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

export class CfaccessDataCfaccessApplicationPolicyRequireEveryoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireEveryone | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireEveryone | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }
}
export interface CfaccessDataCfaccessApplicationPolicyRequireExternalEvaluation {}

export function cfaccessDataCfaccessApplicationPolicyRequireExternalEvaluationToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireExternalEvaluation,
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

export function cfaccessDataCfaccessApplicationPolicyRequireExternalEvaluationToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireExternalEvaluation,
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

export class CfaccessDataCfaccessApplicationPolicyRequireExternalEvaluationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireExternalEvaluation | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireExternalEvaluation | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireGeo {}

export function cfaccessDataCfaccessApplicationPolicyRequireGeoToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireGeo,
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

export function cfaccessDataCfaccessApplicationPolicyRequireGeoToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireGeo,
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

export class CfaccessDataCfaccessApplicationPolicyRequireGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireGeo | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireGeo | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireGithubOrganization {}

export function cfaccessDataCfaccessApplicationPolicyRequireGithubOrganizationToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireGithubOrganization,
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

export function cfaccessDataCfaccessApplicationPolicyRequireGithubOrganizationToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireGithubOrganization,
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

export class CfaccessDataCfaccessApplicationPolicyRequireGithubOrganizationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireGithubOrganization | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireGithubOrganization | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireGroup {}

export function cfaccessDataCfaccessApplicationPolicyRequireGroupToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireGroup,
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

export function cfaccessDataCfaccessApplicationPolicyRequireGroupToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireGroup,
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

export class CfaccessDataCfaccessApplicationPolicyRequireGroupOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireGroup | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireGroup | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireGsuite {}

export function cfaccessDataCfaccessApplicationPolicyRequireGsuiteToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireGsuite,
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

export function cfaccessDataCfaccessApplicationPolicyRequireGsuiteToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireGsuite,
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

export class CfaccessDataCfaccessApplicationPolicyRequireGsuiteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireGsuite | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireGsuite | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireIp {}

export function cfaccessDataCfaccessApplicationPolicyRequireIpToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireIp,
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

export function cfaccessDataCfaccessApplicationPolicyRequireIpToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireIp,
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

export class CfaccessDataCfaccessApplicationPolicyRequireIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireIp | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireIp | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireIpListStruct {}

export function cfaccessDataCfaccessApplicationPolicyRequireIpListStructToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireIpListStruct,
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

export function cfaccessDataCfaccessApplicationPolicyRequireIpListStructToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireIpListStruct,
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

export class CfaccessDataCfaccessApplicationPolicyRequireIpListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireIpListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireIpListStruct | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireLinkedAppToken {}

export function cfaccessDataCfaccessApplicationPolicyRequireLinkedAppTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireLinkedAppToken,
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

export function cfaccessDataCfaccessApplicationPolicyRequireLinkedAppTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireLinkedAppToken,
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

export class CfaccessDataCfaccessApplicationPolicyRequireLinkedAppTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireLinkedAppToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireLinkedAppToken | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireLoginMethod {}

export function cfaccessDataCfaccessApplicationPolicyRequireLoginMethodToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireLoginMethod,
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

export function cfaccessDataCfaccessApplicationPolicyRequireLoginMethodToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireLoginMethod,
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

export class CfaccessDataCfaccessApplicationPolicyRequireLoginMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireLoginMethod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireLoginMethod | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireOidc {}

export function cfaccessDataCfaccessApplicationPolicyRequireOidcToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireOidc,
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

export function cfaccessDataCfaccessApplicationPolicyRequireOidcToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireOidc,
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

export class CfaccessDataCfaccessApplicationPolicyRequireOidcOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireOidc | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireOidc | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireOkta {}

export function cfaccessDataCfaccessApplicationPolicyRequireOktaToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireOkta,
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

export function cfaccessDataCfaccessApplicationPolicyRequireOktaToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireOkta,
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

export class CfaccessDataCfaccessApplicationPolicyRequireOktaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireOkta | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireOkta | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireSaml {}

export function cfaccessDataCfaccessApplicationPolicyRequireSamlToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireSaml,
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

export function cfaccessDataCfaccessApplicationPolicyRequireSamlToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireSaml,
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

export class CfaccessDataCfaccessApplicationPolicyRequireSamlOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireSaml | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireSaml | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireServiceToken {}

export function cfaccessDataCfaccessApplicationPolicyRequireServiceTokenToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireServiceToken,
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

export function cfaccessDataCfaccessApplicationPolicyRequireServiceTokenToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireServiceToken,
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

export class CfaccessDataCfaccessApplicationPolicyRequireServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireServiceToken | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireServiceToken | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequireUserRiskScore {}

export function cfaccessDataCfaccessApplicationPolicyRequireUserRiskScoreToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireUserRiskScore,
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

export function cfaccessDataCfaccessApplicationPolicyRequireUserRiskScoreToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequireUserRiskScore,
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

export class CfaccessDataCfaccessApplicationPolicyRequireUserRiskScoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequireUserRiskScore | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequireUserRiskScore | undefined) {
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
export interface CfaccessDataCfaccessApplicationPolicyRequire {}

export function cfaccessDataCfaccessApplicationPolicyRequireToTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequire,
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

export function cfaccessDataCfaccessApplicationPolicyRequireToHclTerraform(
  struct?: CfaccessDataCfaccessApplicationPolicyRequire,
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

export class CfaccessDataCfaccessApplicationPolicyRequireOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CfaccessDataCfaccessApplicationPolicyRequire | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessDataCfaccessApplicationPolicyRequire | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // any_valid_service_token - computed: true, optional: false, required: false
  private _anyValidServiceToken = new CfaccessDataCfaccessApplicationPolicyRequireAnyValidServiceTokenOutputReference(
    this,
    "any_valid_service_token",
  );
  public get anyValidServiceToken() {
    return this._anyValidServiceToken;
  }

  // auth_context - computed: true, optional: false, required: false
  private _authContext = new CfaccessDataCfaccessApplicationPolicyRequireAuthContextOutputReference(
    this,
    "auth_context",
  );
  public get authContext() {
    return this._authContext;
  }

  // auth_method - computed: true, optional: false, required: false
  private _authMethod = new CfaccessDataCfaccessApplicationPolicyRequireAuthMethodOutputReference(this, "auth_method");
  public get authMethod() {
    return this._authMethod;
  }

  // azure_ad - computed: true, optional: false, required: false
  private _azureAd = new CfaccessDataCfaccessApplicationPolicyRequireAzureAdOutputReference(this, "azure_ad");
  public get azureAd() {
    return this._azureAd;
  }

  // certificate - computed: true, optional: false, required: false
  private _certificate = new CfaccessDataCfaccessApplicationPolicyRequireCertificateOutputReference(
    this,
    "certificate",
  );
  public get certificate() {
    return this._certificate;
  }

  // cloudflare_account_member - computed: true, optional: false, required: false
  private _cloudflareAccountMember =
    new CfaccessDataCfaccessApplicationPolicyRequireCloudflareAccountMemberOutputReference(
      this,
      "cloudflare_account_member",
    );
  public get cloudflareAccountMember() {
    return this._cloudflareAccountMember;
  }

  // common_name - computed: true, optional: false, required: false
  private _commonName = new CfaccessDataCfaccessApplicationPolicyRequireCommonNameOutputReference(this, "common_name");
  public get commonName() {
    return this._commonName;
  }

  // device_posture - computed: true, optional: false, required: false
  private _devicePosture = new CfaccessDataCfaccessApplicationPolicyRequireDevicePostureOutputReference(
    this,
    "device_posture",
  );
  public get devicePosture() {
    return this._devicePosture;
  }

  // email - computed: true, optional: false, required: false
  private _email = new CfaccessDataCfaccessApplicationPolicyRequireEmailOutputReference(this, "email");
  public get email() {
    return this._email;
  }

  // email_domain - computed: true, optional: false, required: false
  private _emailDomain = new CfaccessDataCfaccessApplicationPolicyRequireEmailDomainOutputReference(
    this,
    "email_domain",
  );
  public get emailDomain() {
    return this._emailDomain;
  }

  // email_list - computed: true, optional: false, required: false
  private _emailList = new CfaccessDataCfaccessApplicationPolicyRequireEmailListStructOutputReference(
    this,
    "email_list",
  );
  public get emailList() {
    return this._emailList;
  }

  // everyone - computed: true, optional: false, required: false
  private _everyone = new CfaccessDataCfaccessApplicationPolicyRequireEveryoneOutputReference(this, "everyone");
  public get everyone() {
    return this._everyone;
  }

  // external_evaluation - computed: true, optional: false, required: false
  private _externalEvaluation = new CfaccessDataCfaccessApplicationPolicyRequireExternalEvaluationOutputReference(
    this,
    "external_evaluation",
  );
  public get externalEvaluation() {
    return this._externalEvaluation;
  }

  // geo - computed: true, optional: false, required: false
  private _geo = new CfaccessDataCfaccessApplicationPolicyRequireGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }

  // github_organization - computed: true, optional: false, required: false
  private _githubOrganization = new CfaccessDataCfaccessApplicationPolicyRequireGithubOrganizationOutputReference(
    this,
    "github_organization",
  );
  public get githubOrganization() {
    return this._githubOrganization;
  }

  // group - computed: true, optional: false, required: false
  private _group = new CfaccessDataCfaccessApplicationPolicyRequireGroupOutputReference(this, "group");
  public get group() {
    return this._group;
  }

  // gsuite - computed: true, optional: false, required: false
  private _gsuite = new CfaccessDataCfaccessApplicationPolicyRequireGsuiteOutputReference(this, "gsuite");
  public get gsuite() {
    return this._gsuite;
  }

  // ip - computed: true, optional: false, required: false
  private _ip = new CfaccessDataCfaccessApplicationPolicyRequireIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }

  // ip_list - computed: true, optional: false, required: false
  private _ipList = new CfaccessDataCfaccessApplicationPolicyRequireIpListStructOutputReference(this, "ip_list");
  public get ipList() {
    return this._ipList;
  }

  // linked_app_token - computed: true, optional: false, required: false
  private _linkedAppToken = new CfaccessDataCfaccessApplicationPolicyRequireLinkedAppTokenOutputReference(
    this,
    "linked_app_token",
  );
  public get linkedAppToken() {
    return this._linkedAppToken;
  }

  // login_method - computed: true, optional: false, required: false
  private _loginMethod = new CfaccessDataCfaccessApplicationPolicyRequireLoginMethodOutputReference(
    this,
    "login_method",
  );
  public get loginMethod() {
    return this._loginMethod;
  }

  // oidc - computed: true, optional: false, required: false
  private _oidc = new CfaccessDataCfaccessApplicationPolicyRequireOidcOutputReference(this, "oidc");
  public get oidc() {
    return this._oidc;
  }

  // okta - computed: true, optional: false, required: false
  private _okta = new CfaccessDataCfaccessApplicationPolicyRequireOktaOutputReference(this, "okta");
  public get okta() {
    return this._okta;
  }

  // saml - computed: true, optional: false, required: false
  private _saml = new CfaccessDataCfaccessApplicationPolicyRequireSamlOutputReference(this, "saml");
  public get saml() {
    return this._saml;
  }

  // service_token - computed: true, optional: false, required: false
  private _serviceToken = new CfaccessDataCfaccessApplicationPolicyRequireServiceTokenOutputReference(
    this,
    "service_token",
  );
  public get serviceToken() {
    return this._serviceToken;
  }

  // user_risk_score - computed: true, optional: false, required: false
  private _userRiskScore = new CfaccessDataCfaccessApplicationPolicyRequireUserRiskScoreOutputReference(
    this,
    "user_risk_score",
  );
  public get userRiskScore() {
    return this._userRiskScore;
  }
}

export class CfaccessDataCfaccessApplicationPolicyRequireList extends cdktf.ComplexList {
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
  public get(index: number): CfaccessDataCfaccessApplicationPolicyRequireOutputReference {
    return new CfaccessDataCfaccessApplicationPolicyRequireOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}

/**
 * `cfaccess_application_policy`: One policy of an application: its own, or a reusable one with its precedence in the application.
 */
export class CfaccessDataCfaccessApplicationPolicy extends cdktf.TerraformDataSource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_application_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessDataCfaccessApplicationPolicy resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessDataCfaccessApplicationPolicy to import
   * @param importFromId The id of the existing CfaccessDataCfaccessApplicationPolicy that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessDataCfaccessApplicationPolicy to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_application_policy",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_application_policy`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessDataCfaccessApplicationPolicyConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessDataCfaccessApplicationPolicyConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_application_policy",
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
    this._policyId = config.policyId;
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

  // approval_groups - computed: true, optional: false, required: false
  private _approvalGroups = new CfaccessDataCfaccessApplicationPolicyApprovalGroupsList(this, "approval_groups", false);
  public get approvalGroups() {
    return this._approvalGroups;
  }

  // approval_required - computed: true, optional: false, required: false
  public get approvalRequired() {
    return this.getBooleanAttribute("approval_required");
  }

  // connection_rules - computed: true, optional: false, required: false
  private _connectionRules = new CfaccessDataCfaccessApplicationPolicyConnectionRulesOutputReference(
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
  private _exclude = new CfaccessDataCfaccessApplicationPolicyExcludeList(this, "exclude", false);
  public get exclude() {
    return this._exclude;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // include - computed: true, optional: false, required: false
  private _include = new CfaccessDataCfaccessApplicationPolicyIncludeList(this, "include", false);
  public get include() {
    return this._include;
  }

  // isolation_required - computed: true, optional: false, required: false
  public get isolationRequired() {
    return this.getBooleanAttribute("isolation_required");
  }

  // mfa_config - computed: true, optional: false, required: false
  private _mfaConfig = new CfaccessDataCfaccessApplicationPolicyMfaConfigOutputReference(this, "mfa_config");
  public get mfaConfig() {
    return this._mfaConfig;
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute("name");
  }

  // policy_id - computed: false, optional: false, required: true
  private _policyId?: string | undefined;
  public get policyId() {
    return this.getStringAttribute("policy_id");
  }
  public set policyId(value: string) {
    this._policyId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get policyIdInput() {
    return this._policyId;
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
  private _require = new CfaccessDataCfaccessApplicationPolicyRequireList(this, "require", false);
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
      policy_id: cdktf.stringToTerraform(this._policyId),
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
      policy_id: {
        value: cdktf.stringToHclTerraform(this._policyId),
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
