// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessApplicationPolicyConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the application belongs to: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly accountId?: string | undefined;
  /**
   * Id of the application.
   */
  readonly applicationId: string;
  /**
   * Approvers, if approval is required.
   */
  readonly approvalGroups?: CfaccessApplicationPolicyApprovalGroups[] | cdktf.IResolvable | undefined;
  /**
   * Requires users to request access at the start of each session.
   */
  readonly approvalRequired?: boolean | cdktf.IResolvable | undefined;
  /**
   * How users can connect to targets: by RDP or SSH.
   */
  readonly connectionRules?: CfaccessApplicationPolicyConnectionRules | undefined;
  /**
   * What the policy does with matching requests: allow, deny (Block), non_identity (Service Auth) or bypass. Infrastructure applications support only allow.
   */
  readonly decision: string;
  /**
   * A user must match none of these (NOT).
   */
  readonly exclude?: CfaccessApplicationPolicyExclude[] | cdktf.IResolvable | undefined;
  /**
   * A user must match at least one of these (OR).
   */
  readonly include: CfaccessApplicationPolicyInclude[] | cdktf.IResolvable;
  /**
   * Opens the application in an isolated browser. Needs Client Web Isolation.
   */
  readonly isolationRequired?: boolean | cdktf.IResolvable | undefined;
  /**
   * Independent multi-factor authentication.
   */
  readonly mfaConfig?: CfaccessApplicationPolicyMfaConfig | undefined;
  /**
   * Name of the policy.
   */
  readonly name: string;
  /**
   * Position of the policy in the application, unique among its policies: lower values are evaluated first. Leave gaps (10, 20, 30), so that a policy can come in between.
   */
  readonly precedence: number;
  /**
   * Prompt for the justification, if one is required.
   */
  readonly purposeJustificationPrompt?: string | undefined;
  /**
   * Requires users to enter a justification when they log in.
   */
  readonly purposeJustificationRequired?: boolean | cdktf.IResolvable | undefined;
  /**
   * A user must match all of these (AND).
   */
  readonly require?: CfaccessApplicationPolicyRequire[] | cdktf.IResolvable | undefined;
  /**
   * Session duration of users that the policy allows: `30m`, `2h45m`. If empty, the session duration of the application.
   */
  readonly sessionDuration?: string | undefined;
  /**
   * Id of the zone that the application belongs to: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly zoneId?: string | undefined;
}
export interface CfaccessApplicationPolicyApprovalGroups {
  /**
   * How many approvals are needed.
   */
  readonly approvalsNeeded: number;
  /**
   * Email addresses of the approvers.
   */
  readonly emailAddresses?: string[] | undefined;
  /**
   * Identifier of a Zero Trust list with the email addresses of the approvers.
   */
  readonly emailListUuid?: string | undefined;
}

export function cfaccessApplicationPolicyApprovalGroupsToTerraform(
  struct?: CfaccessApplicationPolicyApprovalGroups | cdktf.IResolvable,
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
    approvals_needed: cdktf.numberToTerraform(struct!.approvalsNeeded),
    email_addresses: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.emailAddresses),
    email_list_uuid: cdktf.stringToTerraform(struct!.emailListUuid),
  };
}

export function cfaccessApplicationPolicyApprovalGroupsToHclTerraform(
  struct?: CfaccessApplicationPolicyApprovalGroups | cdktf.IResolvable,
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
    approvals_needed: {
      value: cdktf.numberToHclTerraform(struct!.approvalsNeeded),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    email_addresses: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.emailAddresses),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    email_list_uuid: {
      value: cdktf.stringToHclTerraform(struct!.emailListUuid),
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

export class CfaccessApplicationPolicyApprovalGroupsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

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

  public get internalValue(): CfaccessApplicationPolicyApprovalGroups | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._approvalsNeeded !== undefined) {
      hasAnyValues = true;
      internalValueResult.approvalsNeeded = this._approvalsNeeded;
    }
    if (this._emailAddresses !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailAddresses = this._emailAddresses;
    }
    if (this._emailListUuid !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailListUuid = this._emailListUuid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyApprovalGroups | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._approvalsNeeded = undefined;
      this._emailAddresses = undefined;
      this._emailListUuid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._approvalsNeeded = value.approvalsNeeded;
      this._emailAddresses = value.emailAddresses;
      this._emailListUuid = value.emailListUuid;
    }
  }

  // approvals_needed - computed: false, optional: false, required: true
  private _approvalsNeeded?: number | undefined;
  public get approvalsNeeded() {
    return this.getNumberAttribute("approvals_needed");
  }
  public set approvalsNeeded(value: number) {
    this._approvalsNeeded = value;
  }
  // Temporarily expose input value. Use with caution.
  public get approvalsNeededInput() {
    return this._approvalsNeeded;
  }

  // email_addresses - computed: false, optional: true, required: false
  private _emailAddresses?: string[] | undefined;
  public get emailAddresses() {
    return this.getListAttribute("email_addresses");
  }
  public set emailAddresses(value: string[]) {
    this._emailAddresses = value;
  }
  public resetEmailAddresses() {
    this._emailAddresses = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailAddressesInput() {
    return this._emailAddresses;
  }

  // email_list_uuid - computed: false, optional: true, required: false
  private _emailListUuid?: string | undefined;
  public get emailListUuid() {
    return this.getStringAttribute("email_list_uuid");
  }
  public set emailListUuid(value: string) {
    this._emailListUuid = value;
  }
  public resetEmailListUuid() {
    this._emailListUuid = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailListUuidInput() {
    return this._emailListUuid;
  }
}

export class CfaccessApplicationPolicyApprovalGroupsList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationPolicyApprovalGroups[] | cdktf.IResolvable | undefined;

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
  public get(index: number): CfaccessApplicationPolicyApprovalGroupsOutputReference {
    return new CfaccessApplicationPolicyApprovalGroupsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationPolicyConnectionRulesRdp {
  /**
   * Formats that users can copy from their device to the RDP session.
   */
  readonly allowedClipboardLocalToRemoteFormats?: string[] | undefined;
  /**
   * Formats that users can copy from the RDP session to their device.
   */
  readonly allowedClipboardRemoteToLocalFormats?: string[] | undefined;
}

export function cfaccessApplicationPolicyConnectionRulesRdpToTerraform(
  struct?: CfaccessApplicationPolicyConnectionRulesRdp | cdktf.IResolvable,
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
    allowed_clipboard_local_to_remote_formats: cdktf.listMapper(
      cdktf.stringToTerraform,
      false,
    )(struct!.allowedClipboardLocalToRemoteFormats),
    allowed_clipboard_remote_to_local_formats: cdktf.listMapper(
      cdktf.stringToTerraform,
      false,
    )(struct!.allowedClipboardRemoteToLocalFormats),
  };
}

export function cfaccessApplicationPolicyConnectionRulesRdpToHclTerraform(
  struct?: CfaccessApplicationPolicyConnectionRulesRdp | cdktf.IResolvable,
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
    allowed_clipboard_local_to_remote_formats: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedClipboardLocalToRemoteFormats),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    allowed_clipboard_remote_to_local_formats: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedClipboardRemoteToLocalFormats),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPolicyConnectionRulesRdpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyConnectionRulesRdp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowedClipboardLocalToRemoteFormats !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedClipboardLocalToRemoteFormats = this._allowedClipboardLocalToRemoteFormats;
    }
    if (this._allowedClipboardRemoteToLocalFormats !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedClipboardRemoteToLocalFormats = this._allowedClipboardRemoteToLocalFormats;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyConnectionRulesRdp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowedClipboardLocalToRemoteFormats = undefined;
      this._allowedClipboardRemoteToLocalFormats = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowedClipboardLocalToRemoteFormats = value.allowedClipboardLocalToRemoteFormats;
      this._allowedClipboardRemoteToLocalFormats = value.allowedClipboardRemoteToLocalFormats;
    }
  }

  // allowed_clipboard_local_to_remote_formats - computed: false, optional: true, required: false
  private _allowedClipboardLocalToRemoteFormats?: string[] | undefined;
  public get allowedClipboardLocalToRemoteFormats() {
    return this.getListAttribute("allowed_clipboard_local_to_remote_formats");
  }
  public set allowedClipboardLocalToRemoteFormats(value: string[]) {
    this._allowedClipboardLocalToRemoteFormats = value;
  }
  public resetAllowedClipboardLocalToRemoteFormats() {
    this._allowedClipboardLocalToRemoteFormats = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedClipboardLocalToRemoteFormatsInput() {
    return this._allowedClipboardLocalToRemoteFormats;
  }

  // allowed_clipboard_remote_to_local_formats - computed: false, optional: true, required: false
  private _allowedClipboardRemoteToLocalFormats?: string[] | undefined;
  public get allowedClipboardRemoteToLocalFormats() {
    return this.getListAttribute("allowed_clipboard_remote_to_local_formats");
  }
  public set allowedClipboardRemoteToLocalFormats(value: string[]) {
    this._allowedClipboardRemoteToLocalFormats = value;
  }
  public resetAllowedClipboardRemoteToLocalFormats() {
    this._allowedClipboardRemoteToLocalFormats = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedClipboardRemoteToLocalFormatsInput() {
    return this._allowedClipboardRemoteToLocalFormats;
  }
}
export interface CfaccessApplicationPolicyConnectionRulesSsh {
  /**
   * Also allows the username that equals the part of the user's email address before the @, in lower case.
   */
  readonly allowEmailAlias?: boolean | cdktf.IResolvable | undefined;
  /**
   * UNIX usernames with which users can log in.
   */
  readonly usernames: string[];
}

export function cfaccessApplicationPolicyConnectionRulesSshToTerraform(
  struct?: CfaccessApplicationPolicyConnectionRulesSsh | cdktf.IResolvable,
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
    allow_email_alias: cdktf.booleanToTerraform(struct!.allowEmailAlias),
    usernames: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.usernames),
  };
}

export function cfaccessApplicationPolicyConnectionRulesSshToHclTerraform(
  struct?: CfaccessApplicationPolicyConnectionRulesSsh | cdktf.IResolvable,
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
    allow_email_alias: {
      value: cdktf.booleanToHclTerraform(struct!.allowEmailAlias),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    usernames: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.usernames),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPolicyConnectionRulesSshOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyConnectionRulesSsh | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowEmailAlias !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowEmailAlias = this._allowEmailAlias;
    }
    if (this._usernames !== undefined) {
      hasAnyValues = true;
      internalValueResult.usernames = this._usernames;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyConnectionRulesSsh | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowEmailAlias = undefined;
      this._usernames = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowEmailAlias = value.allowEmailAlias;
      this._usernames = value.usernames;
    }
  }

  // allow_email_alias - computed: false, optional: true, required: false
  private _allowEmailAlias?: boolean | cdktf.IResolvable | undefined;
  public get allowEmailAlias() {
    return this.getBooleanAttribute("allow_email_alias");
  }
  public set allowEmailAlias(value: boolean | cdktf.IResolvable) {
    this._allowEmailAlias = value;
  }
  public resetAllowEmailAlias() {
    this._allowEmailAlias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowEmailAliasInput() {
    return this._allowEmailAlias;
  }

  // usernames - computed: false, optional: false, required: true
  private _usernames?: string[] | undefined;
  public get usernames() {
    return this.getListAttribute("usernames");
  }
  public set usernames(value: string[]) {
    this._usernames = value;
  }
  // Temporarily expose input value. Use with caution.
  public get usernamesInput() {
    return this._usernames;
  }
}
export interface CfaccessApplicationPolicyConnectionRules {
  /**
   * Restrictions of RDP sessions.
   */
  readonly rdp?: CfaccessApplicationPolicyConnectionRulesRdp | undefined;
  /**
   * How users can connect over SSH.
   */
  readonly ssh?: CfaccessApplicationPolicyConnectionRulesSsh | undefined;
}

export function cfaccessApplicationPolicyConnectionRulesToTerraform(
  struct?: CfaccessApplicationPolicyConnectionRules | cdktf.IResolvable,
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
    rdp: cfaccessApplicationPolicyConnectionRulesRdpToTerraform(struct!.rdp),
    ssh: cfaccessApplicationPolicyConnectionRulesSshToTerraform(struct!.ssh),
  };
}

export function cfaccessApplicationPolicyConnectionRulesToHclTerraform(
  struct?: CfaccessApplicationPolicyConnectionRules | cdktf.IResolvable,
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
    rdp: {
      value: cfaccessApplicationPolicyConnectionRulesRdpToHclTerraform(struct!.rdp),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyConnectionRulesRdp",
    },
    ssh: {
      value: cfaccessApplicationPolicyConnectionRulesSshToHclTerraform(struct!.ssh),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyConnectionRulesSsh",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPolicyConnectionRulesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyConnectionRules | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._rdp?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.rdp = this._rdp?.internalValue;
    }
    if (this._ssh?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ssh = this._ssh?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyConnectionRules | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._rdp.internalValue = undefined;
      this._ssh.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._rdp.internalValue = value.rdp;
      this._ssh.internalValue = value.ssh;
    }
  }

  // rdp - computed: false, optional: true, required: false
  private _rdp = new CfaccessApplicationPolicyConnectionRulesRdpOutputReference(this, "rdp");
  public get rdp() {
    return this._rdp;
  }
  public putRdp(value: CfaccessApplicationPolicyConnectionRulesRdp) {
    this._rdp.internalValue = value;
  }
  public resetRdp() {
    this._rdp.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rdpInput() {
    return this._rdp.internalValue;
  }

  // ssh - computed: false, optional: true, required: false
  private _ssh = new CfaccessApplicationPolicyConnectionRulesSshOutputReference(this, "ssh");
  public get ssh() {
    return this._ssh;
  }
  public putSsh(value: CfaccessApplicationPolicyConnectionRulesSsh) {
    this._ssh.internalValue = value;
  }
  public resetSsh() {
    this._ssh.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sshInput() {
    return this._ssh.internalValue;
  }
}
export interface CfaccessApplicationPolicyExcludeAnyValidServiceToken {}

export function cfaccessApplicationPolicyExcludeAnyValidServiceTokenToTerraform(
  struct?: CfaccessApplicationPolicyExcludeAnyValidServiceToken | cdktf.IResolvable,
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

export function cfaccessApplicationPolicyExcludeAnyValidServiceTokenToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeAnyValidServiceToken | cdktf.IResolvable,
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

export class CfaccessApplicationPolicyExcludeAnyValidServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeAnyValidServiceToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPolicyExcludeAnyValidServiceToken | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPolicyExcludeAuthContext {
  /**
   * ACID of the authentication context: `c1`.
   */
  readonly acId: string;
  /**
   * Identifier of the authentication context.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Identifier of the Azure identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyExcludeAuthContextToTerraform(
  struct?: CfaccessApplicationPolicyExcludeAuthContext | cdktf.IResolvable,
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
    ac_id: cdktf.stringToTerraform(struct!.acId),
    id: cdktf.stringToTerraform(struct!.id),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyExcludeAuthContextToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeAuthContext | cdktf.IResolvable,
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
    ac_id: {
      value: cdktf.stringToHclTerraform(struct!.acId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyExcludeAuthContextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeAuthContext | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._acId !== undefined) {
      hasAnyValues = true;
      internalValueResult.acId = this._acId;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeAuthContext | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._acId = undefined;
      this._id = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._acId = value.acId;
      this._id = value.id;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // ac_id - computed: false, optional: false, required: true
  private _acId?: string | undefined;
  public get acId() {
    return this.getStringAttribute("ac_id");
  }
  public set acId(value: string) {
    this._acId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get acIdInput() {
    return this._acId;
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyExcludeAuthMethod {
  /**
   * Authentication method, as named by RFC 8176, section 2: `mfa`, `hwk`, `otp`.
   */
  readonly authMethod: string;
}

export function cfaccessApplicationPolicyExcludeAuthMethodToTerraform(
  struct?: CfaccessApplicationPolicyExcludeAuthMethod | cdktf.IResolvable,
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
    auth_method: cdktf.stringToTerraform(struct!.authMethod),
  };
}

export function cfaccessApplicationPolicyExcludeAuthMethodToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeAuthMethod | cdktf.IResolvable,
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
    auth_method: {
      value: cdktf.stringToHclTerraform(struct!.authMethod),
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

export class CfaccessApplicationPolicyExcludeAuthMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeAuthMethod | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeAuthMethod | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authMethod = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authMethod = value.authMethod;
    }
  }

  // auth_method - computed: false, optional: false, required: true
  private _authMethod?: string | undefined;
  public get authMethod() {
    return this.getStringAttribute("auth_method");
  }
  public set authMethod(value: string) {
    this._authMethod = value;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod;
  }
}
export interface CfaccessApplicationPolicyExcludeAzureAd {
  /**
   * Identifier of the Entra group.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Identifier of the Azure identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyExcludeAzureAdToTerraform(
  struct?: CfaccessApplicationPolicyExcludeAzureAd | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyExcludeAzureAdToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeAzureAd | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyExcludeAzureAdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeAzureAd | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeAzureAd | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyExcludeCertificate {}

export function cfaccessApplicationPolicyExcludeCertificateToTerraform(
  struct?: CfaccessApplicationPolicyExcludeCertificate | cdktf.IResolvable,
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

export function cfaccessApplicationPolicyExcludeCertificateToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeCertificate | cdktf.IResolvable,
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

export class CfaccessApplicationPolicyExcludeCertificateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeCertificate | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeCertificate | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPolicyExcludeCloudflareAccountMember {
  /**
   * Identifier of the account.
   */
  readonly accountId: string;
}

export function cfaccessApplicationPolicyExcludeCloudflareAccountMemberToTerraform(
  struct?: CfaccessApplicationPolicyExcludeCloudflareAccountMember | cdktf.IResolvable,
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
    account_id: cdktf.stringToTerraform(struct!.accountId),
  };
}

export function cfaccessApplicationPolicyExcludeCloudflareAccountMemberToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeCloudflareAccountMember | cdktf.IResolvable,
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
    account_id: {
      value: cdktf.stringToHclTerraform(struct!.accountId),
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

export class CfaccessApplicationPolicyExcludeCloudflareAccountMemberOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeCloudflareAccountMember | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accountId !== undefined) {
      hasAnyValues = true;
      internalValueResult.accountId = this._accountId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPolicyExcludeCloudflareAccountMember | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._accountId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._accountId = value.accountId;
    }
  }

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
}
export interface CfaccessApplicationPolicyExcludeCommonName {
  /**
   * Common name of the certificate.
   */
  readonly commonName: string;
}

export function cfaccessApplicationPolicyExcludeCommonNameToTerraform(
  struct?: CfaccessApplicationPolicyExcludeCommonName | cdktf.IResolvable,
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
    common_name: cdktf.stringToTerraform(struct!.commonName),
  };
}

export function cfaccessApplicationPolicyExcludeCommonNameToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeCommonName | cdktf.IResolvable,
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
    common_name: {
      value: cdktf.stringToHclTerraform(struct!.commonName),
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

export class CfaccessApplicationPolicyExcludeCommonNameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeCommonName | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._commonName !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeCommonName | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._commonName = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._commonName = value.commonName;
    }
  }

  // common_name - computed: false, optional: false, required: true
  private _commonName?: string | undefined;
  public get commonName() {
    return this.getStringAttribute("common_name");
  }
  public set commonName(value: string) {
    this._commonName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName;
  }
}
export interface CfaccessApplicationPolicyExcludeDevicePosture {
  /**
   * Identifier of the device posture check.
   */
  readonly integrationUid: string;
}

export function cfaccessApplicationPolicyExcludeDevicePostureToTerraform(
  struct?: CfaccessApplicationPolicyExcludeDevicePosture | cdktf.IResolvable,
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
    integration_uid: cdktf.stringToTerraform(struct!.integrationUid),
  };
}

export function cfaccessApplicationPolicyExcludeDevicePostureToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeDevicePosture | cdktf.IResolvable,
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
    integration_uid: {
      value: cdktf.stringToHclTerraform(struct!.integrationUid),
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

export class CfaccessApplicationPolicyExcludeDevicePostureOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeDevicePosture | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationUid = this._integrationUid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeDevicePosture | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._integrationUid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._integrationUid = value.integrationUid;
    }
  }

  // integration_uid - computed: false, optional: false, required: true
  private _integrationUid?: string | undefined;
  public get integrationUid() {
    return this.getStringAttribute("integration_uid");
  }
  public set integrationUid(value: string) {
    this._integrationUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationUidInput() {
    return this._integrationUid;
  }
}
export interface CfaccessApplicationPolicyExcludeEmail {
  /**
   * Email address of the user.
   */
  readonly email: string;
}

export function cfaccessApplicationPolicyExcludeEmailToTerraform(
  struct?: CfaccessApplicationPolicyExcludeEmail | cdktf.IResolvable,
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
    email: cdktf.stringToTerraform(struct!.email),
  };
}

export function cfaccessApplicationPolicyExcludeEmailToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeEmail | cdktf.IResolvable,
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
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
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

export class CfaccessApplicationPolicyExcludeEmailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeEmail | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeEmail | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._email = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._email = value.email;
    }
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
}
export interface CfaccessApplicationPolicyExcludeEmailDomain {
  /**
   * Domain, the part after the @: `example.com`.
   */
  readonly domain: string;
}

export function cfaccessApplicationPolicyExcludeEmailDomainToTerraform(
  struct?: CfaccessApplicationPolicyExcludeEmailDomain | cdktf.IResolvable,
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
    domain: cdktf.stringToTerraform(struct!.domain),
  };
}

export function cfaccessApplicationPolicyExcludeEmailDomainToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeEmailDomain | cdktf.IResolvable,
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
    domain: {
      value: cdktf.stringToHclTerraform(struct!.domain),
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

export class CfaccessApplicationPolicyExcludeEmailDomainOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeEmailDomain | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._domain !== undefined) {
      hasAnyValues = true;
      internalValueResult.domain = this._domain;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeEmailDomain | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._domain = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._domain = value.domain;
    }
  }

  // domain - computed: false, optional: false, required: true
  private _domain?: string | undefined;
  public get domain() {
    return this.getStringAttribute("domain");
  }
  public set domain(value: string) {
    this._domain = value;
  }
  // Temporarily expose input value. Use with caution.
  public get domainInput() {
    return this._domain;
  }
}
export interface CfaccessApplicationPolicyExcludeEmailListStruct {
  /**
   * Identifier of the list of email addresses.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPolicyExcludeEmailListStructToTerraform(
  struct?: CfaccessApplicationPolicyExcludeEmailListStruct | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPolicyExcludeEmailListStructToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeEmailListStruct | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
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

export class CfaccessApplicationPolicyExcludeEmailListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeEmailListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeEmailListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPolicyExcludeEveryone {}

export function cfaccessApplicationPolicyExcludeEveryoneToTerraform(
  struct?: CfaccessApplicationPolicyExcludeEveryone | cdktf.IResolvable,
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

export function cfaccessApplicationPolicyExcludeEveryoneToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeEveryone | cdktf.IResolvable,
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

export class CfaccessApplicationPolicyExcludeEveryoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeEveryone | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeEveryone | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPolicyExcludeExternalEvaluation {
  /**
   * URL of the endpoint that decides.
   */
  readonly evaluateUrl: string;
  /**
   * URL of the keys that verify the endpoint's signed responses.
   */
  readonly keysUrl: string;
}

export function cfaccessApplicationPolicyExcludeExternalEvaluationToTerraform(
  struct?: CfaccessApplicationPolicyExcludeExternalEvaluation | cdktf.IResolvable,
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
    evaluate_url: cdktf.stringToTerraform(struct!.evaluateUrl),
    keys_url: cdktf.stringToTerraform(struct!.keysUrl),
  };
}

export function cfaccessApplicationPolicyExcludeExternalEvaluationToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeExternalEvaluation | cdktf.IResolvable,
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
    evaluate_url: {
      value: cdktf.stringToHclTerraform(struct!.evaluateUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    keys_url: {
      value: cdktf.stringToHclTerraform(struct!.keysUrl),
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

export class CfaccessApplicationPolicyExcludeExternalEvaluationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeExternalEvaluation | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._evaluateUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.evaluateUrl = this._evaluateUrl;
    }
    if (this._keysUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.keysUrl = this._keysUrl;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeExternalEvaluation | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._evaluateUrl = undefined;
      this._keysUrl = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._evaluateUrl = value.evaluateUrl;
      this._keysUrl = value.keysUrl;
    }
  }

  // evaluate_url - computed: false, optional: false, required: true
  private _evaluateUrl?: string | undefined;
  public get evaluateUrl() {
    return this.getStringAttribute("evaluate_url");
  }
  public set evaluateUrl(value: string) {
    this._evaluateUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get evaluateUrlInput() {
    return this._evaluateUrl;
  }

  // keys_url - computed: false, optional: false, required: true
  private _keysUrl?: string | undefined;
  public get keysUrl() {
    return this.getStringAttribute("keys_url");
  }
  public set keysUrl(value: string) {
    this._keysUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get keysUrlInput() {
    return this._keysUrl;
  }
}
export interface CfaccessApplicationPolicyExcludeGeo {
  /**
   * Country code, ISO 3166-1 alpha-2: `NL`.
   */
  readonly countryCode: string;
}

export function cfaccessApplicationPolicyExcludeGeoToTerraform(
  struct?: CfaccessApplicationPolicyExcludeGeo | cdktf.IResolvable,
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
    country_code: cdktf.stringToTerraform(struct!.countryCode),
  };
}

export function cfaccessApplicationPolicyExcludeGeoToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeGeo | cdktf.IResolvable,
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
    country_code: {
      value: cdktf.stringToHclTerraform(struct!.countryCode),
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

export class CfaccessApplicationPolicyExcludeGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeGeo | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._countryCode !== undefined) {
      hasAnyValues = true;
      internalValueResult.countryCode = this._countryCode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeGeo | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._countryCode = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._countryCode = value.countryCode;
    }
  }

  // country_code - computed: false, optional: false, required: true
  private _countryCode?: string | undefined;
  public get countryCode() {
    return this.getStringAttribute("country_code");
  }
  public set countryCode(value: string) {
    this._countryCode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get countryCodeInput() {
    return this._countryCode;
  }
}
export interface CfaccessApplicationPolicyExcludeGithubOrganization {
  /**
   * Identifier of the GitHub identity provider.
   */
  readonly identityProviderId: string;
  /**
   * Name of the organization.
   */
  readonly name: string;
  /**
   * Name of the team. If omitted, every member of the organization matches.
   */
  readonly team?: string | undefined;
}

export function cfaccessApplicationPolicyExcludeGithubOrganizationToTerraform(
  struct?: CfaccessApplicationPolicyExcludeGithubOrganization | cdktf.IResolvable,
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
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
    name: cdktf.stringToTerraform(struct!.name),
    team: cdktf.stringToTerraform(struct!.team),
  };
}

export function cfaccessApplicationPolicyExcludeGithubOrganizationToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeGithubOrganization | cdktf.IResolvable,
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
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    team: {
      value: cdktf.stringToHclTerraform(struct!.team),
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

export class CfaccessApplicationPolicyExcludeGithubOrganizationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeGithubOrganization | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._team !== undefined) {
      hasAnyValues = true;
      internalValueResult.team = this._team;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeGithubOrganization | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identityProviderId = undefined;
      this._name = undefined;
      this._team = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identityProviderId = value.identityProviderId;
      this._name = value.name;
      this._team = value.team;
    }
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // team - computed: false, optional: true, required: false
  private _team?: string | undefined;
  public get team() {
    return this.getStringAttribute("team");
  }
  public set team(value: string) {
    this._team = value;
  }
  public resetTeam() {
    this._team = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamInput() {
    return this._team;
  }
}
export interface CfaccessApplicationPolicyExcludeGroup {
  /**
   * Identifier of the group.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPolicyExcludeGroupToTerraform(
  struct?: CfaccessApplicationPolicyExcludeGroup | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPolicyExcludeGroupToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeGroup | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
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

export class CfaccessApplicationPolicyExcludeGroupOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeGroup | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeGroup | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPolicyExcludeGsuite {
  /**
   * Email address of the group.
   */
  readonly email: string;
  /**
   * Identifier of the Google Workspace identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyExcludeGsuiteToTerraform(
  struct?: CfaccessApplicationPolicyExcludeGsuite | cdktf.IResolvable,
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
    email: cdktf.stringToTerraform(struct!.email),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyExcludeGsuiteToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeGsuite | cdktf.IResolvable,
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
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyExcludeGsuiteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeGsuite | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeGsuite | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._email = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._email = value.email;
      this._identityProviderId = value.identityProviderId;
    }
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

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyExcludeIp {
  /**
   * IPv4 or IPv6 CIDR range: `192.0.2.0/24`.
   */
  readonly ip: string;
}

export function cfaccessApplicationPolicyExcludeIpToTerraform(
  struct?: CfaccessApplicationPolicyExcludeIp | cdktf.IResolvable,
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
    ip: cdktf.stringToTerraform(struct!.ip),
  };
}

export function cfaccessApplicationPolicyExcludeIpToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeIp | cdktf.IResolvable,
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
    ip: {
      value: cdktf.stringToHclTerraform(struct!.ip),
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

export class CfaccessApplicationPolicyExcludeIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeIp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._ip !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeIp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._ip = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._ip = value.ip;
    }
  }

  // ip - computed: false, optional: false, required: true
  private _ip?: string | undefined;
  public get ip() {
    return this.getStringAttribute("ip");
  }
  public set ip(value: string) {
    this._ip = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip;
  }
}
export interface CfaccessApplicationPolicyExcludeIpListStruct {
  /**
   * Identifier of the list of IP addresses.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPolicyExcludeIpListStructToTerraform(
  struct?: CfaccessApplicationPolicyExcludeIpListStruct | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPolicyExcludeIpListStructToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeIpListStruct | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
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

export class CfaccessApplicationPolicyExcludeIpListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeIpListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeIpListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPolicyExcludeLinkedAppToken {
  /**
   * Identifier of an OIDC SaaS application.
   */
  readonly appUid: string;
}

export function cfaccessApplicationPolicyExcludeLinkedAppTokenToTerraform(
  struct?: CfaccessApplicationPolicyExcludeLinkedAppToken | cdktf.IResolvable,
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
    app_uid: cdktf.stringToTerraform(struct!.appUid),
  };
}

export function cfaccessApplicationPolicyExcludeLinkedAppTokenToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeLinkedAppToken | cdktf.IResolvable,
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
    app_uid: {
      value: cdktf.stringToHclTerraform(struct!.appUid),
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

export class CfaccessApplicationPolicyExcludeLinkedAppTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeLinkedAppToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._appUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.appUid = this._appUid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeLinkedAppToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._appUid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._appUid = value.appUid;
    }
  }

  // app_uid - computed: false, optional: false, required: true
  private _appUid?: string | undefined;
  public get appUid() {
    return this.getStringAttribute("app_uid");
  }
  public set appUid(value: string) {
    this._appUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get appUidInput() {
    return this._appUid;
  }
}
export interface CfaccessApplicationPolicyExcludeLoginMethod {
  /**
   * Identifier of the identity provider.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPolicyExcludeLoginMethodToTerraform(
  struct?: CfaccessApplicationPolicyExcludeLoginMethod | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPolicyExcludeLoginMethodToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeLoginMethod | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
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

export class CfaccessApplicationPolicyExcludeLoginMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeLoginMethod | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeLoginMethod | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPolicyExcludeOidc {
  /**
   * Name of the OIDC claim.
   */
  readonly claimName: string;
  /**
   * Required value.
   */
  readonly claimValue: string;
  /**
   * Identifier of the OIDC identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyExcludeOidcToTerraform(
  struct?: CfaccessApplicationPolicyExcludeOidc | cdktf.IResolvable,
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
    claim_name: cdktf.stringToTerraform(struct!.claimName),
    claim_value: cdktf.stringToTerraform(struct!.claimValue),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyExcludeOidcToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeOidc | cdktf.IResolvable,
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
    claim_name: {
      value: cdktf.stringToHclTerraform(struct!.claimName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    claim_value: {
      value: cdktf.stringToHclTerraform(struct!.claimValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyExcludeOidcOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeOidc | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._claimName !== undefined) {
      hasAnyValues = true;
      internalValueResult.claimName = this._claimName;
    }
    if (this._claimValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.claimValue = this._claimValue;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeOidc | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._claimName = undefined;
      this._claimValue = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._claimName = value.claimName;
      this._claimValue = value.claimValue;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // claim_name - computed: false, optional: false, required: true
  private _claimName?: string | undefined;
  public get claimName() {
    return this.getStringAttribute("claim_name");
  }
  public set claimName(value: string) {
    this._claimName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimNameInput() {
    return this._claimName;
  }

  // claim_value - computed: false, optional: false, required: true
  private _claimValue?: string | undefined;
  public get claimValue() {
    return this.getStringAttribute("claim_value");
  }
  public set claimValue(value: string) {
    this._claimValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimValueInput() {
    return this._claimValue;
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyExcludeOkta {
  /**
   * Identifier of the Okta identity provider.
   */
  readonly identityProviderId: string;
  /**
   * Name of the Okta group.
   */
  readonly name: string;
}

export function cfaccessApplicationPolicyExcludeOktaToTerraform(
  struct?: CfaccessApplicationPolicyExcludeOkta | cdktf.IResolvable,
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
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
    name: cdktf.stringToTerraform(struct!.name),
  };
}

export function cfaccessApplicationPolicyExcludeOktaToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeOkta | cdktf.IResolvable,
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
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
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

export class CfaccessApplicationPolicyExcludeOktaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeOkta | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeOkta | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identityProviderId = undefined;
      this._name = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identityProviderId = value.identityProviderId;
      this._name = value.name;
    }
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }
}
export interface CfaccessApplicationPolicyExcludeSaml {
  /**
   * Name of the SAML attribute.
   */
  readonly attributeName: string;
  /**
   * Required value.
   */
  readonly attributeValue: string;
  /**
   * Identifier of the SAML identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyExcludeSamlToTerraform(
  struct?: CfaccessApplicationPolicyExcludeSaml | cdktf.IResolvable,
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
    attribute_name: cdktf.stringToTerraform(struct!.attributeName),
    attribute_value: cdktf.stringToTerraform(struct!.attributeValue),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyExcludeSamlToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeSaml | cdktf.IResolvable,
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
    attribute_name: {
      value: cdktf.stringToHclTerraform(struct!.attributeName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    attribute_value: {
      value: cdktf.stringToHclTerraform(struct!.attributeValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyExcludeSamlOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeSaml | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._attributeName !== undefined) {
      hasAnyValues = true;
      internalValueResult.attributeName = this._attributeName;
    }
    if (this._attributeValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.attributeValue = this._attributeValue;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeSaml | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._attributeName = undefined;
      this._attributeValue = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._attributeName = value.attributeName;
      this._attributeValue = value.attributeValue;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // attribute_name - computed: false, optional: false, required: true
  private _attributeName?: string | undefined;
  public get attributeName() {
    return this.getStringAttribute("attribute_name");
  }
  public set attributeName(value: string) {
    this._attributeName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attributeNameInput() {
    return this._attributeName;
  }

  // attribute_value - computed: false, optional: false, required: true
  private _attributeValue?: string | undefined;
  public get attributeValue() {
    return this.getStringAttribute("attribute_value");
  }
  public set attributeValue(value: string) {
    this._attributeValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attributeValueInput() {
    return this._attributeValue;
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyExcludeServiceToken {
  /**
   * Identifier of the service token.
   */
  readonly tokenId: string;
}

export function cfaccessApplicationPolicyExcludeServiceTokenToTerraform(
  struct?: CfaccessApplicationPolicyExcludeServiceToken | cdktf.IResolvable,
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
    token_id: cdktf.stringToTerraform(struct!.tokenId),
  };
}

export function cfaccessApplicationPolicyExcludeServiceTokenToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeServiceToken | cdktf.IResolvable,
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
    token_id: {
      value: cdktf.stringToHclTerraform(struct!.tokenId),
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

export class CfaccessApplicationPolicyExcludeServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeServiceToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tokenId !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenId = this._tokenId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeServiceToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tokenId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tokenId = value.tokenId;
    }
  }

  // token_id - computed: false, optional: false, required: true
  private _tokenId?: string | undefined;
  public get tokenId() {
    return this.getStringAttribute("token_id");
  }
  public set tokenId(value: string) {
    this._tokenId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenIdInput() {
    return this._tokenId;
  }
}
export interface CfaccessApplicationPolicyExcludeUserRiskScore {
  /**
   * Risk levels, of which any matches.
   */
  readonly userRiskScore: string[];
}

export function cfaccessApplicationPolicyExcludeUserRiskScoreToTerraform(
  struct?: CfaccessApplicationPolicyExcludeUserRiskScore | cdktf.IResolvable,
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
    user_risk_score: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.userRiskScore),
  };
}

export function cfaccessApplicationPolicyExcludeUserRiskScoreToHclTerraform(
  struct?: CfaccessApplicationPolicyExcludeUserRiskScore | cdktf.IResolvable,
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
    user_risk_score: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.userRiskScore),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPolicyExcludeUserRiskScoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyExcludeUserRiskScore | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._userRiskScore !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskScore = this._userRiskScore;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExcludeUserRiskScore | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._userRiskScore = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._userRiskScore = value.userRiskScore;
    }
  }

  // user_risk_score - computed: false, optional: false, required: true
  private _userRiskScore?: string[] | undefined;
  public get userRiskScore() {
    return this.getListAttribute("user_risk_score");
  }
  public set userRiskScore(value: string[]) {
    this._userRiskScore = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskScoreInput() {
    return this._userRiskScore;
  }
}
export interface CfaccessApplicationPolicyExclude {
  /**
   * Programs that present any valid service token of the account.
   */
  readonly anyValidServiceToken?: CfaccessApplicationPolicyExcludeAnyValidServiceToken | undefined;
  /**
   * Users who satisfied a Microsoft Entra authentication context.
   */
  readonly authContext?: CfaccessApplicationPolicyExcludeAuthContext | undefined;
  /**
   * Users who logged in with this authentication method, as reported by the identity provider.
   */
  readonly authMethod?: CfaccessApplicationPolicyExcludeAuthMethod | undefined;
  /**
   * Members of a Microsoft Entra (Azure AD) group.
   */
  readonly azureAd?: CfaccessApplicationPolicyExcludeAzureAd | undefined;
  /**
   * Requests with a valid client certificate.
   */
  readonly certificate?: CfaccessApplicationPolicyExcludeCertificate | undefined;
  /**
   * Members of a Cloudflare account. Needs the Cloudflare identity provider.
   */
  readonly cloudflareAccountMember?: CfaccessApplicationPolicyExcludeCloudflareAccountMember | undefined;
  /**
   * Requests with a client certificate that has this common name.
   */
  readonly commonName?: CfaccessApplicationPolicyExcludeCommonName | undefined;
  /**
   * Devices that passed a posture check.
   */
  readonly devicePosture?: CfaccessApplicationPolicyExcludeDevicePosture | undefined;
  /**
   * The user with this email address.
   */
  readonly email?: CfaccessApplicationPolicyExcludeEmail | undefined;
  /**
   * Users whose email address is in a domain.
   */
  readonly emailDomain?: CfaccessApplicationPolicyExcludeEmailDomain | undefined;
  /**
   * Users whose email address is on a Zero Trust list.
   */
  readonly emailList?: CfaccessApplicationPolicyExcludeEmailListStruct | undefined;
  /**
   * Everyone.
   */
  readonly everyone?: CfaccessApplicationPolicyExcludeEveryone | undefined;
  /**
   * Users that your own endpoint allows.
   */
  readonly externalEvaluation?: CfaccessApplicationPolicyExcludeExternalEvaluation | undefined;
  /**
   * Requests from a country, by their IP address.
   */
  readonly geo?: CfaccessApplicationPolicyExcludeGeo | undefined;
  /**
   * Members of a GitHub organization, or of one of its teams.
   */
  readonly githubOrganization?: CfaccessApplicationPolicyExcludeGithubOrganization | undefined;
  /**
   * Members of an Access group.
   */
  readonly group?: CfaccessApplicationPolicyExcludeGroup | undefined;
  /**
   * Members of a Google Workspace group.
   */
  readonly gsuite?: CfaccessApplicationPolicyExcludeGsuite | undefined;
  /**
   * Requests from a CIDR range.
   */
  readonly ip?: CfaccessApplicationPolicyExcludeIp | undefined;
  /**
   * Requests from the IP addresses on a Zero Trust list.
   */
  readonly ipList?: CfaccessApplicationPolicyExcludeIpListStruct | undefined;
  /**
   * Programs that present an OAuth access token from an OIDC SaaS application. Only in `non_identity` and `bypass` policies.
   */
  readonly linkedAppToken?: CfaccessApplicationPolicyExcludeLinkedAppToken | undefined;
  /**
   * Users who logged in with an identity provider.
   */
  readonly loginMethod?: CfaccessApplicationPolicyExcludeLoginMethod | undefined;
  /**
   * Users whose OIDC claim has this value.
   */
  readonly oidc?: CfaccessApplicationPolicyExcludeOidc | undefined;
  /**
   * Members of an Okta group.
   */
  readonly okta?: CfaccessApplicationPolicyExcludeOkta | undefined;
  /**
   * Users whose SAML attribute has this value.
   */
  readonly saml?: CfaccessApplicationPolicyExcludeSaml | undefined;
  /**
   * Programs that present this service token.
   */
  readonly serviceToken?: CfaccessApplicationPolicyExcludeServiceToken | undefined;
  /**
   * Users with one of these risk levels.
   */
  readonly userRiskScore?: CfaccessApplicationPolicyExcludeUserRiskScore | undefined;
}

export function cfaccessApplicationPolicyExcludeToTerraform(
  struct?: CfaccessApplicationPolicyExclude | cdktf.IResolvable,
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
    any_valid_service_token: cfaccessApplicationPolicyExcludeAnyValidServiceTokenToTerraform(
      struct!.anyValidServiceToken,
    ),
    auth_context: cfaccessApplicationPolicyExcludeAuthContextToTerraform(struct!.authContext),
    auth_method: cfaccessApplicationPolicyExcludeAuthMethodToTerraform(struct!.authMethod),
    azure_ad: cfaccessApplicationPolicyExcludeAzureAdToTerraform(struct!.azureAd),
    certificate: cfaccessApplicationPolicyExcludeCertificateToTerraform(struct!.certificate),
    cloudflare_account_member: cfaccessApplicationPolicyExcludeCloudflareAccountMemberToTerraform(
      struct!.cloudflareAccountMember,
    ),
    common_name: cfaccessApplicationPolicyExcludeCommonNameToTerraform(struct!.commonName),
    device_posture: cfaccessApplicationPolicyExcludeDevicePostureToTerraform(struct!.devicePosture),
    email: cfaccessApplicationPolicyExcludeEmailToTerraform(struct!.email),
    email_domain: cfaccessApplicationPolicyExcludeEmailDomainToTerraform(struct!.emailDomain),
    email_list: cfaccessApplicationPolicyExcludeEmailListStructToTerraform(struct!.emailList),
    everyone: cfaccessApplicationPolicyExcludeEveryoneToTerraform(struct!.everyone),
    external_evaluation: cfaccessApplicationPolicyExcludeExternalEvaluationToTerraform(struct!.externalEvaluation),
    geo: cfaccessApplicationPolicyExcludeGeoToTerraform(struct!.geo),
    github_organization: cfaccessApplicationPolicyExcludeGithubOrganizationToTerraform(struct!.githubOrganization),
    group: cfaccessApplicationPolicyExcludeGroupToTerraform(struct!.group),
    gsuite: cfaccessApplicationPolicyExcludeGsuiteToTerraform(struct!.gsuite),
    ip: cfaccessApplicationPolicyExcludeIpToTerraform(struct!.ip),
    ip_list: cfaccessApplicationPolicyExcludeIpListStructToTerraform(struct!.ipList),
    linked_app_token: cfaccessApplicationPolicyExcludeLinkedAppTokenToTerraform(struct!.linkedAppToken),
    login_method: cfaccessApplicationPolicyExcludeLoginMethodToTerraform(struct!.loginMethod),
    oidc: cfaccessApplicationPolicyExcludeOidcToTerraform(struct!.oidc),
    okta: cfaccessApplicationPolicyExcludeOktaToTerraform(struct!.okta),
    saml: cfaccessApplicationPolicyExcludeSamlToTerraform(struct!.saml),
    service_token: cfaccessApplicationPolicyExcludeServiceTokenToTerraform(struct!.serviceToken),
    user_risk_score: cfaccessApplicationPolicyExcludeUserRiskScoreToTerraform(struct!.userRiskScore),
  };
}

export function cfaccessApplicationPolicyExcludeToHclTerraform(
  struct?: CfaccessApplicationPolicyExclude | cdktf.IResolvable,
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
    any_valid_service_token: {
      value: cfaccessApplicationPolicyExcludeAnyValidServiceTokenToHclTerraform(struct!.anyValidServiceToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeAnyValidServiceToken",
    },
    auth_context: {
      value: cfaccessApplicationPolicyExcludeAuthContextToHclTerraform(struct!.authContext),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeAuthContext",
    },
    auth_method: {
      value: cfaccessApplicationPolicyExcludeAuthMethodToHclTerraform(struct!.authMethod),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeAuthMethod",
    },
    azure_ad: {
      value: cfaccessApplicationPolicyExcludeAzureAdToHclTerraform(struct!.azureAd),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeAzureAd",
    },
    certificate: {
      value: cfaccessApplicationPolicyExcludeCertificateToHclTerraform(struct!.certificate),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeCertificate",
    },
    cloudflare_account_member: {
      value: cfaccessApplicationPolicyExcludeCloudflareAccountMemberToHclTerraform(struct!.cloudflareAccountMember),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeCloudflareAccountMember",
    },
    common_name: {
      value: cfaccessApplicationPolicyExcludeCommonNameToHclTerraform(struct!.commonName),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeCommonName",
    },
    device_posture: {
      value: cfaccessApplicationPolicyExcludeDevicePostureToHclTerraform(struct!.devicePosture),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeDevicePosture",
    },
    email: {
      value: cfaccessApplicationPolicyExcludeEmailToHclTerraform(struct!.email),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeEmail",
    },
    email_domain: {
      value: cfaccessApplicationPolicyExcludeEmailDomainToHclTerraform(struct!.emailDomain),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeEmailDomain",
    },
    email_list: {
      value: cfaccessApplicationPolicyExcludeEmailListStructToHclTerraform(struct!.emailList),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeEmailListStruct",
    },
    everyone: {
      value: cfaccessApplicationPolicyExcludeEveryoneToHclTerraform(struct!.everyone),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeEveryone",
    },
    external_evaluation: {
      value: cfaccessApplicationPolicyExcludeExternalEvaluationToHclTerraform(struct!.externalEvaluation),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeExternalEvaluation",
    },
    geo: {
      value: cfaccessApplicationPolicyExcludeGeoToHclTerraform(struct!.geo),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeGeo",
    },
    github_organization: {
      value: cfaccessApplicationPolicyExcludeGithubOrganizationToHclTerraform(struct!.githubOrganization),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeGithubOrganization",
    },
    group: {
      value: cfaccessApplicationPolicyExcludeGroupToHclTerraform(struct!.group),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeGroup",
    },
    gsuite: {
      value: cfaccessApplicationPolicyExcludeGsuiteToHclTerraform(struct!.gsuite),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeGsuite",
    },
    ip: {
      value: cfaccessApplicationPolicyExcludeIpToHclTerraform(struct!.ip),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeIp",
    },
    ip_list: {
      value: cfaccessApplicationPolicyExcludeIpListStructToHclTerraform(struct!.ipList),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeIpListStruct",
    },
    linked_app_token: {
      value: cfaccessApplicationPolicyExcludeLinkedAppTokenToHclTerraform(struct!.linkedAppToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeLinkedAppToken",
    },
    login_method: {
      value: cfaccessApplicationPolicyExcludeLoginMethodToHclTerraform(struct!.loginMethod),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeLoginMethod",
    },
    oidc: {
      value: cfaccessApplicationPolicyExcludeOidcToHclTerraform(struct!.oidc),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeOidc",
    },
    okta: {
      value: cfaccessApplicationPolicyExcludeOktaToHclTerraform(struct!.okta),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeOkta",
    },
    saml: {
      value: cfaccessApplicationPolicyExcludeSamlToHclTerraform(struct!.saml),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeSaml",
    },
    service_token: {
      value: cfaccessApplicationPolicyExcludeServiceTokenToHclTerraform(struct!.serviceToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeServiceToken",
    },
    user_risk_score: {
      value: cfaccessApplicationPolicyExcludeUserRiskScoreToHclTerraform(struct!.userRiskScore),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyExcludeUserRiskScore",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPolicyExcludeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

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

  public get internalValue(): CfaccessApplicationPolicyExclude | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._anyValidServiceToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.anyValidServiceToken = this._anyValidServiceToken?.internalValue;
    }
    if (this._authContext?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authContext = this._authContext?.internalValue;
    }
    if (this._authMethod?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod?.internalValue;
    }
    if (this._azureAd?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.azureAd = this._azureAd?.internalValue;
    }
    if (this._certificate?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.certificate = this._certificate?.internalValue;
    }
    if (this._cloudflareAccountMember?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.cloudflareAccountMember = this._cloudflareAccountMember?.internalValue;
    }
    if (this._commonName?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName?.internalValue;
    }
    if (this._devicePosture?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.devicePosture = this._devicePosture?.internalValue;
    }
    if (this._email?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email?.internalValue;
    }
    if (this._emailDomain?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailDomain = this._emailDomain?.internalValue;
    }
    if (this._emailList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailList = this._emailList?.internalValue;
    }
    if (this._everyone?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.everyone = this._everyone?.internalValue;
    }
    if (this._externalEvaluation?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.externalEvaluation = this._externalEvaluation?.internalValue;
    }
    if (this._geo?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.geo = this._geo?.internalValue;
    }
    if (this._githubOrganization?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.githubOrganization = this._githubOrganization?.internalValue;
    }
    if (this._group?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.group = this._group?.internalValue;
    }
    if (this._gsuite?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.gsuite = this._gsuite?.internalValue;
    }
    if (this._ip?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip?.internalValue;
    }
    if (this._ipList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipList = this._ipList?.internalValue;
    }
    if (this._linkedAppToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.linkedAppToken = this._linkedAppToken?.internalValue;
    }
    if (this._loginMethod?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.loginMethod = this._loginMethod?.internalValue;
    }
    if (this._oidc?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.oidc = this._oidc?.internalValue;
    }
    if (this._okta?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.okta = this._okta?.internalValue;
    }
    if (this._saml?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.saml = this._saml?.internalValue;
    }
    if (this._serviceToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.serviceToken = this._serviceToken?.internalValue;
    }
    if (this._userRiskScore?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskScore = this._userRiskScore?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyExclude | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._anyValidServiceToken.internalValue = undefined;
      this._authContext.internalValue = undefined;
      this._authMethod.internalValue = undefined;
      this._azureAd.internalValue = undefined;
      this._certificate.internalValue = undefined;
      this._cloudflareAccountMember.internalValue = undefined;
      this._commonName.internalValue = undefined;
      this._devicePosture.internalValue = undefined;
      this._email.internalValue = undefined;
      this._emailDomain.internalValue = undefined;
      this._emailList.internalValue = undefined;
      this._everyone.internalValue = undefined;
      this._externalEvaluation.internalValue = undefined;
      this._geo.internalValue = undefined;
      this._githubOrganization.internalValue = undefined;
      this._group.internalValue = undefined;
      this._gsuite.internalValue = undefined;
      this._ip.internalValue = undefined;
      this._ipList.internalValue = undefined;
      this._linkedAppToken.internalValue = undefined;
      this._loginMethod.internalValue = undefined;
      this._oidc.internalValue = undefined;
      this._okta.internalValue = undefined;
      this._saml.internalValue = undefined;
      this._serviceToken.internalValue = undefined;
      this._userRiskScore.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._anyValidServiceToken.internalValue = value.anyValidServiceToken;
      this._authContext.internalValue = value.authContext;
      this._authMethod.internalValue = value.authMethod;
      this._azureAd.internalValue = value.azureAd;
      this._certificate.internalValue = value.certificate;
      this._cloudflareAccountMember.internalValue = value.cloudflareAccountMember;
      this._commonName.internalValue = value.commonName;
      this._devicePosture.internalValue = value.devicePosture;
      this._email.internalValue = value.email;
      this._emailDomain.internalValue = value.emailDomain;
      this._emailList.internalValue = value.emailList;
      this._everyone.internalValue = value.everyone;
      this._externalEvaluation.internalValue = value.externalEvaluation;
      this._geo.internalValue = value.geo;
      this._githubOrganization.internalValue = value.githubOrganization;
      this._group.internalValue = value.group;
      this._gsuite.internalValue = value.gsuite;
      this._ip.internalValue = value.ip;
      this._ipList.internalValue = value.ipList;
      this._linkedAppToken.internalValue = value.linkedAppToken;
      this._loginMethod.internalValue = value.loginMethod;
      this._oidc.internalValue = value.oidc;
      this._okta.internalValue = value.okta;
      this._saml.internalValue = value.saml;
      this._serviceToken.internalValue = value.serviceToken;
      this._userRiskScore.internalValue = value.userRiskScore;
    }
  }

  // any_valid_service_token - computed: false, optional: true, required: false
  private _anyValidServiceToken = new CfaccessApplicationPolicyExcludeAnyValidServiceTokenOutputReference(
    this,
    "any_valid_service_token",
  );
  public get anyValidServiceToken() {
    return this._anyValidServiceToken;
  }
  public putAnyValidServiceToken(value: CfaccessApplicationPolicyExcludeAnyValidServiceToken) {
    this._anyValidServiceToken.internalValue = value;
  }
  public resetAnyValidServiceToken() {
    this._anyValidServiceToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get anyValidServiceTokenInput() {
    return this._anyValidServiceToken.internalValue;
  }

  // auth_context - computed: false, optional: true, required: false
  private _authContext = new CfaccessApplicationPolicyExcludeAuthContextOutputReference(this, "auth_context");
  public get authContext() {
    return this._authContext;
  }
  public putAuthContext(value: CfaccessApplicationPolicyExcludeAuthContext) {
    this._authContext.internalValue = value;
  }
  public resetAuthContext() {
    this._authContext.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authContextInput() {
    return this._authContext.internalValue;
  }

  // auth_method - computed: false, optional: true, required: false
  private _authMethod = new CfaccessApplicationPolicyExcludeAuthMethodOutputReference(this, "auth_method");
  public get authMethod() {
    return this._authMethod;
  }
  public putAuthMethod(value: CfaccessApplicationPolicyExcludeAuthMethod) {
    this._authMethod.internalValue = value;
  }
  public resetAuthMethod() {
    this._authMethod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod.internalValue;
  }

  // azure_ad - computed: false, optional: true, required: false
  private _azureAd = new CfaccessApplicationPolicyExcludeAzureAdOutputReference(this, "azure_ad");
  public get azureAd() {
    return this._azureAd;
  }
  public putAzureAd(value: CfaccessApplicationPolicyExcludeAzureAd) {
    this._azureAd.internalValue = value;
  }
  public resetAzureAd() {
    this._azureAd.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get azureAdInput() {
    return this._azureAd.internalValue;
  }

  // certificate - computed: false, optional: true, required: false
  private _certificate = new CfaccessApplicationPolicyExcludeCertificateOutputReference(this, "certificate");
  public get certificate() {
    return this._certificate;
  }
  public putCertificate(value: CfaccessApplicationPolicyExcludeCertificate) {
    this._certificate.internalValue = value;
  }
  public resetCertificate() {
    this._certificate.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certificateInput() {
    return this._certificate.internalValue;
  }

  // cloudflare_account_member - computed: false, optional: true, required: false
  private _cloudflareAccountMember = new CfaccessApplicationPolicyExcludeCloudflareAccountMemberOutputReference(
    this,
    "cloudflare_account_member",
  );
  public get cloudflareAccountMember() {
    return this._cloudflareAccountMember;
  }
  public putCloudflareAccountMember(value: CfaccessApplicationPolicyExcludeCloudflareAccountMember) {
    this._cloudflareAccountMember.internalValue = value;
  }
  public resetCloudflareAccountMember() {
    this._cloudflareAccountMember.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cloudflareAccountMemberInput() {
    return this._cloudflareAccountMember.internalValue;
  }

  // common_name - computed: false, optional: true, required: false
  private _commonName = new CfaccessApplicationPolicyExcludeCommonNameOutputReference(this, "common_name");
  public get commonName() {
    return this._commonName;
  }
  public putCommonName(value: CfaccessApplicationPolicyExcludeCommonName) {
    this._commonName.internalValue = value;
  }
  public resetCommonName() {
    this._commonName.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName.internalValue;
  }

  // device_posture - computed: false, optional: true, required: false
  private _devicePosture = new CfaccessApplicationPolicyExcludeDevicePostureOutputReference(this, "device_posture");
  public get devicePosture() {
    return this._devicePosture;
  }
  public putDevicePosture(value: CfaccessApplicationPolicyExcludeDevicePosture) {
    this._devicePosture.internalValue = value;
  }
  public resetDevicePosture() {
    this._devicePosture.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get devicePostureInput() {
    return this._devicePosture.internalValue;
  }

  // email - computed: false, optional: true, required: false
  private _email = new CfaccessApplicationPolicyExcludeEmailOutputReference(this, "email");
  public get email() {
    return this._email;
  }
  public putEmail(value: CfaccessApplicationPolicyExcludeEmail) {
    this._email.internalValue = value;
  }
  public resetEmail() {
    this._email.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email.internalValue;
  }

  // email_domain - computed: false, optional: true, required: false
  private _emailDomain = new CfaccessApplicationPolicyExcludeEmailDomainOutputReference(this, "email_domain");
  public get emailDomain() {
    return this._emailDomain;
  }
  public putEmailDomain(value: CfaccessApplicationPolicyExcludeEmailDomain) {
    this._emailDomain.internalValue = value;
  }
  public resetEmailDomain() {
    this._emailDomain.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailDomainInput() {
    return this._emailDomain.internalValue;
  }

  // email_list - computed: false, optional: true, required: false
  private _emailList = new CfaccessApplicationPolicyExcludeEmailListStructOutputReference(this, "email_list");
  public get emailList() {
    return this._emailList;
  }
  public putEmailList(value: CfaccessApplicationPolicyExcludeEmailListStruct) {
    this._emailList.internalValue = value;
  }
  public resetEmailList() {
    this._emailList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailListInput() {
    return this._emailList.internalValue;
  }

  // everyone - computed: false, optional: true, required: false
  private _everyone = new CfaccessApplicationPolicyExcludeEveryoneOutputReference(this, "everyone");
  public get everyone() {
    return this._everyone;
  }
  public putEveryone(value: CfaccessApplicationPolicyExcludeEveryone) {
    this._everyone.internalValue = value;
  }
  public resetEveryone() {
    this._everyone.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get everyoneInput() {
    return this._everyone.internalValue;
  }

  // external_evaluation - computed: false, optional: true, required: false
  private _externalEvaluation = new CfaccessApplicationPolicyExcludeExternalEvaluationOutputReference(
    this,
    "external_evaluation",
  );
  public get externalEvaluation() {
    return this._externalEvaluation;
  }
  public putExternalEvaluation(value: CfaccessApplicationPolicyExcludeExternalEvaluation) {
    this._externalEvaluation.internalValue = value;
  }
  public resetExternalEvaluation() {
    this._externalEvaluation.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalEvaluationInput() {
    return this._externalEvaluation.internalValue;
  }

  // geo - computed: false, optional: true, required: false
  private _geo = new CfaccessApplicationPolicyExcludeGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }
  public putGeo(value: CfaccessApplicationPolicyExcludeGeo) {
    this._geo.internalValue = value;
  }
  public resetGeo() {
    this._geo.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get geoInput() {
    return this._geo.internalValue;
  }

  // github_organization - computed: false, optional: true, required: false
  private _githubOrganization = new CfaccessApplicationPolicyExcludeGithubOrganizationOutputReference(
    this,
    "github_organization",
  );
  public get githubOrganization() {
    return this._githubOrganization;
  }
  public putGithubOrganization(value: CfaccessApplicationPolicyExcludeGithubOrganization) {
    this._githubOrganization.internalValue = value;
  }
  public resetGithubOrganization() {
    this._githubOrganization.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get githubOrganizationInput() {
    return this._githubOrganization.internalValue;
  }

  // group - computed: false, optional: true, required: false
  private _group = new CfaccessApplicationPolicyExcludeGroupOutputReference(this, "group");
  public get group() {
    return this._group;
  }
  public putGroup(value: CfaccessApplicationPolicyExcludeGroup) {
    this._group.internalValue = value;
  }
  public resetGroup() {
    this._group.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupInput() {
    return this._group.internalValue;
  }

  // gsuite - computed: false, optional: true, required: false
  private _gsuite = new CfaccessApplicationPolicyExcludeGsuiteOutputReference(this, "gsuite");
  public get gsuite() {
    return this._gsuite;
  }
  public putGsuite(value: CfaccessApplicationPolicyExcludeGsuite) {
    this._gsuite.internalValue = value;
  }
  public resetGsuite() {
    this._gsuite.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gsuiteInput() {
    return this._gsuite.internalValue;
  }

  // ip - computed: false, optional: true, required: false
  private _ip = new CfaccessApplicationPolicyExcludeIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }
  public putIp(value: CfaccessApplicationPolicyExcludeIp) {
    this._ip.internalValue = value;
  }
  public resetIp() {
    this._ip.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip.internalValue;
  }

  // ip_list - computed: false, optional: true, required: false
  private _ipList = new CfaccessApplicationPolicyExcludeIpListStructOutputReference(this, "ip_list");
  public get ipList() {
    return this._ipList;
  }
  public putIpList(value: CfaccessApplicationPolicyExcludeIpListStruct) {
    this._ipList.internalValue = value;
  }
  public resetIpList() {
    this._ipList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipListInput() {
    return this._ipList.internalValue;
  }

  // linked_app_token - computed: false, optional: true, required: false
  private _linkedAppToken = new CfaccessApplicationPolicyExcludeLinkedAppTokenOutputReference(this, "linked_app_token");
  public get linkedAppToken() {
    return this._linkedAppToken;
  }
  public putLinkedAppToken(value: CfaccessApplicationPolicyExcludeLinkedAppToken) {
    this._linkedAppToken.internalValue = value;
  }
  public resetLinkedAppToken() {
    this._linkedAppToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get linkedAppTokenInput() {
    return this._linkedAppToken.internalValue;
  }

  // login_method - computed: false, optional: true, required: false
  private _loginMethod = new CfaccessApplicationPolicyExcludeLoginMethodOutputReference(this, "login_method");
  public get loginMethod() {
    return this._loginMethod;
  }
  public putLoginMethod(value: CfaccessApplicationPolicyExcludeLoginMethod) {
    this._loginMethod.internalValue = value;
  }
  public resetLoginMethod() {
    this._loginMethod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get loginMethodInput() {
    return this._loginMethod.internalValue;
  }

  // oidc - computed: false, optional: true, required: false
  private _oidc = new CfaccessApplicationPolicyExcludeOidcOutputReference(this, "oidc");
  public get oidc() {
    return this._oidc;
  }
  public putOidc(value: CfaccessApplicationPolicyExcludeOidc) {
    this._oidc.internalValue = value;
  }
  public resetOidc() {
    this._oidc.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oidcInput() {
    return this._oidc.internalValue;
  }

  // okta - computed: false, optional: true, required: false
  private _okta = new CfaccessApplicationPolicyExcludeOktaOutputReference(this, "okta");
  public get okta() {
    return this._okta;
  }
  public putOkta(value: CfaccessApplicationPolicyExcludeOkta) {
    this._okta.internalValue = value;
  }
  public resetOkta() {
    this._okta.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oktaInput() {
    return this._okta.internalValue;
  }

  // saml - computed: false, optional: true, required: false
  private _saml = new CfaccessApplicationPolicyExcludeSamlOutputReference(this, "saml");
  public get saml() {
    return this._saml;
  }
  public putSaml(value: CfaccessApplicationPolicyExcludeSaml) {
    this._saml.internalValue = value;
  }
  public resetSaml() {
    this._saml.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get samlInput() {
    return this._saml.internalValue;
  }

  // service_token - computed: false, optional: true, required: false
  private _serviceToken = new CfaccessApplicationPolicyExcludeServiceTokenOutputReference(this, "service_token");
  public get serviceToken() {
    return this._serviceToken;
  }
  public putServiceToken(value: CfaccessApplicationPolicyExcludeServiceToken) {
    this._serviceToken.internalValue = value;
  }
  public resetServiceToken() {
    this._serviceToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceTokenInput() {
    return this._serviceToken.internalValue;
  }

  // user_risk_score - computed: false, optional: true, required: false
  private _userRiskScore = new CfaccessApplicationPolicyExcludeUserRiskScoreOutputReference(this, "user_risk_score");
  public get userRiskScore() {
    return this._userRiskScore;
  }
  public putUserRiskScore(value: CfaccessApplicationPolicyExcludeUserRiskScore) {
    this._userRiskScore.internalValue = value;
  }
  public resetUserRiskScore() {
    this._userRiskScore.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskScoreInput() {
    return this._userRiskScore.internalValue;
  }
}

export class CfaccessApplicationPolicyExcludeList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationPolicyExclude[] | cdktf.IResolvable | undefined;

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
  public get(index: number): CfaccessApplicationPolicyExcludeOutputReference {
    return new CfaccessApplicationPolicyExcludeOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationPolicyIncludeAnyValidServiceToken {}

export function cfaccessApplicationPolicyIncludeAnyValidServiceTokenToTerraform(
  struct?: CfaccessApplicationPolicyIncludeAnyValidServiceToken | cdktf.IResolvable,
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

export function cfaccessApplicationPolicyIncludeAnyValidServiceTokenToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeAnyValidServiceToken | cdktf.IResolvable,
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

export class CfaccessApplicationPolicyIncludeAnyValidServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeAnyValidServiceToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPolicyIncludeAnyValidServiceToken | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPolicyIncludeAuthContext {
  /**
   * ACID of the authentication context: `c1`.
   */
  readonly acId: string;
  /**
   * Identifier of the authentication context.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Identifier of the Azure identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyIncludeAuthContextToTerraform(
  struct?: CfaccessApplicationPolicyIncludeAuthContext | cdktf.IResolvable,
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
    ac_id: cdktf.stringToTerraform(struct!.acId),
    id: cdktf.stringToTerraform(struct!.id),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyIncludeAuthContextToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeAuthContext | cdktf.IResolvable,
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
    ac_id: {
      value: cdktf.stringToHclTerraform(struct!.acId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyIncludeAuthContextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeAuthContext | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._acId !== undefined) {
      hasAnyValues = true;
      internalValueResult.acId = this._acId;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeAuthContext | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._acId = undefined;
      this._id = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._acId = value.acId;
      this._id = value.id;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // ac_id - computed: false, optional: false, required: true
  private _acId?: string | undefined;
  public get acId() {
    return this.getStringAttribute("ac_id");
  }
  public set acId(value: string) {
    this._acId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get acIdInput() {
    return this._acId;
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyIncludeAuthMethod {
  /**
   * Authentication method, as named by RFC 8176, section 2: `mfa`, `hwk`, `otp`.
   */
  readonly authMethod: string;
}

export function cfaccessApplicationPolicyIncludeAuthMethodToTerraform(
  struct?: CfaccessApplicationPolicyIncludeAuthMethod | cdktf.IResolvable,
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
    auth_method: cdktf.stringToTerraform(struct!.authMethod),
  };
}

export function cfaccessApplicationPolicyIncludeAuthMethodToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeAuthMethod | cdktf.IResolvable,
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
    auth_method: {
      value: cdktf.stringToHclTerraform(struct!.authMethod),
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

export class CfaccessApplicationPolicyIncludeAuthMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeAuthMethod | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeAuthMethod | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authMethod = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authMethod = value.authMethod;
    }
  }

  // auth_method - computed: false, optional: false, required: true
  private _authMethod?: string | undefined;
  public get authMethod() {
    return this.getStringAttribute("auth_method");
  }
  public set authMethod(value: string) {
    this._authMethod = value;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod;
  }
}
export interface CfaccessApplicationPolicyIncludeAzureAd {
  /**
   * Identifier of the Entra group.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Identifier of the Azure identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyIncludeAzureAdToTerraform(
  struct?: CfaccessApplicationPolicyIncludeAzureAd | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyIncludeAzureAdToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeAzureAd | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyIncludeAzureAdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeAzureAd | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeAzureAd | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyIncludeCertificate {}

export function cfaccessApplicationPolicyIncludeCertificateToTerraform(
  struct?: CfaccessApplicationPolicyIncludeCertificate | cdktf.IResolvable,
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

export function cfaccessApplicationPolicyIncludeCertificateToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeCertificate | cdktf.IResolvable,
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

export class CfaccessApplicationPolicyIncludeCertificateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeCertificate | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeCertificate | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPolicyIncludeCloudflareAccountMember {
  /**
   * Identifier of the account.
   */
  readonly accountId: string;
}

export function cfaccessApplicationPolicyIncludeCloudflareAccountMemberToTerraform(
  struct?: CfaccessApplicationPolicyIncludeCloudflareAccountMember | cdktf.IResolvable,
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
    account_id: cdktf.stringToTerraform(struct!.accountId),
  };
}

export function cfaccessApplicationPolicyIncludeCloudflareAccountMemberToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeCloudflareAccountMember | cdktf.IResolvable,
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
    account_id: {
      value: cdktf.stringToHclTerraform(struct!.accountId),
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

export class CfaccessApplicationPolicyIncludeCloudflareAccountMemberOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeCloudflareAccountMember | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accountId !== undefined) {
      hasAnyValues = true;
      internalValueResult.accountId = this._accountId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPolicyIncludeCloudflareAccountMember | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._accountId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._accountId = value.accountId;
    }
  }

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
}
export interface CfaccessApplicationPolicyIncludeCommonName {
  /**
   * Common name of the certificate.
   */
  readonly commonName: string;
}

export function cfaccessApplicationPolicyIncludeCommonNameToTerraform(
  struct?: CfaccessApplicationPolicyIncludeCommonName | cdktf.IResolvable,
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
    common_name: cdktf.stringToTerraform(struct!.commonName),
  };
}

export function cfaccessApplicationPolicyIncludeCommonNameToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeCommonName | cdktf.IResolvable,
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
    common_name: {
      value: cdktf.stringToHclTerraform(struct!.commonName),
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

export class CfaccessApplicationPolicyIncludeCommonNameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeCommonName | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._commonName !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeCommonName | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._commonName = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._commonName = value.commonName;
    }
  }

  // common_name - computed: false, optional: false, required: true
  private _commonName?: string | undefined;
  public get commonName() {
    return this.getStringAttribute("common_name");
  }
  public set commonName(value: string) {
    this._commonName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName;
  }
}
export interface CfaccessApplicationPolicyIncludeDevicePosture {
  /**
   * Identifier of the device posture check.
   */
  readonly integrationUid: string;
}

export function cfaccessApplicationPolicyIncludeDevicePostureToTerraform(
  struct?: CfaccessApplicationPolicyIncludeDevicePosture | cdktf.IResolvable,
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
    integration_uid: cdktf.stringToTerraform(struct!.integrationUid),
  };
}

export function cfaccessApplicationPolicyIncludeDevicePostureToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeDevicePosture | cdktf.IResolvable,
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
    integration_uid: {
      value: cdktf.stringToHclTerraform(struct!.integrationUid),
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

export class CfaccessApplicationPolicyIncludeDevicePostureOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeDevicePosture | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationUid = this._integrationUid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeDevicePosture | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._integrationUid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._integrationUid = value.integrationUid;
    }
  }

  // integration_uid - computed: false, optional: false, required: true
  private _integrationUid?: string | undefined;
  public get integrationUid() {
    return this.getStringAttribute("integration_uid");
  }
  public set integrationUid(value: string) {
    this._integrationUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationUidInput() {
    return this._integrationUid;
  }
}
export interface CfaccessApplicationPolicyIncludeEmail {
  /**
   * Email address of the user.
   */
  readonly email: string;
}

export function cfaccessApplicationPolicyIncludeEmailToTerraform(
  struct?: CfaccessApplicationPolicyIncludeEmail | cdktf.IResolvable,
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
    email: cdktf.stringToTerraform(struct!.email),
  };
}

export function cfaccessApplicationPolicyIncludeEmailToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeEmail | cdktf.IResolvable,
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
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
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

export class CfaccessApplicationPolicyIncludeEmailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeEmail | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeEmail | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._email = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._email = value.email;
    }
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
}
export interface CfaccessApplicationPolicyIncludeEmailDomain {
  /**
   * Domain, the part after the @: `example.com`.
   */
  readonly domain: string;
}

export function cfaccessApplicationPolicyIncludeEmailDomainToTerraform(
  struct?: CfaccessApplicationPolicyIncludeEmailDomain | cdktf.IResolvable,
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
    domain: cdktf.stringToTerraform(struct!.domain),
  };
}

export function cfaccessApplicationPolicyIncludeEmailDomainToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeEmailDomain | cdktf.IResolvable,
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
    domain: {
      value: cdktf.stringToHclTerraform(struct!.domain),
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

export class CfaccessApplicationPolicyIncludeEmailDomainOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeEmailDomain | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._domain !== undefined) {
      hasAnyValues = true;
      internalValueResult.domain = this._domain;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeEmailDomain | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._domain = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._domain = value.domain;
    }
  }

  // domain - computed: false, optional: false, required: true
  private _domain?: string | undefined;
  public get domain() {
    return this.getStringAttribute("domain");
  }
  public set domain(value: string) {
    this._domain = value;
  }
  // Temporarily expose input value. Use with caution.
  public get domainInput() {
    return this._domain;
  }
}
export interface CfaccessApplicationPolicyIncludeEmailListStruct {
  /**
   * Identifier of the list of email addresses.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPolicyIncludeEmailListStructToTerraform(
  struct?: CfaccessApplicationPolicyIncludeEmailListStruct | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPolicyIncludeEmailListStructToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeEmailListStruct | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
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

export class CfaccessApplicationPolicyIncludeEmailListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeEmailListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeEmailListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPolicyIncludeEveryone {}

export function cfaccessApplicationPolicyIncludeEveryoneToTerraform(
  struct?: CfaccessApplicationPolicyIncludeEveryone | cdktf.IResolvable,
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

export function cfaccessApplicationPolicyIncludeEveryoneToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeEveryone | cdktf.IResolvable,
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

export class CfaccessApplicationPolicyIncludeEveryoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeEveryone | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeEveryone | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPolicyIncludeExternalEvaluation {
  /**
   * URL of the endpoint that decides.
   */
  readonly evaluateUrl: string;
  /**
   * URL of the keys that verify the endpoint's signed responses.
   */
  readonly keysUrl: string;
}

export function cfaccessApplicationPolicyIncludeExternalEvaluationToTerraform(
  struct?: CfaccessApplicationPolicyIncludeExternalEvaluation | cdktf.IResolvable,
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
    evaluate_url: cdktf.stringToTerraform(struct!.evaluateUrl),
    keys_url: cdktf.stringToTerraform(struct!.keysUrl),
  };
}

export function cfaccessApplicationPolicyIncludeExternalEvaluationToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeExternalEvaluation | cdktf.IResolvable,
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
    evaluate_url: {
      value: cdktf.stringToHclTerraform(struct!.evaluateUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    keys_url: {
      value: cdktf.stringToHclTerraform(struct!.keysUrl),
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

export class CfaccessApplicationPolicyIncludeExternalEvaluationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeExternalEvaluation | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._evaluateUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.evaluateUrl = this._evaluateUrl;
    }
    if (this._keysUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.keysUrl = this._keysUrl;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeExternalEvaluation | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._evaluateUrl = undefined;
      this._keysUrl = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._evaluateUrl = value.evaluateUrl;
      this._keysUrl = value.keysUrl;
    }
  }

  // evaluate_url - computed: false, optional: false, required: true
  private _evaluateUrl?: string | undefined;
  public get evaluateUrl() {
    return this.getStringAttribute("evaluate_url");
  }
  public set evaluateUrl(value: string) {
    this._evaluateUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get evaluateUrlInput() {
    return this._evaluateUrl;
  }

  // keys_url - computed: false, optional: false, required: true
  private _keysUrl?: string | undefined;
  public get keysUrl() {
    return this.getStringAttribute("keys_url");
  }
  public set keysUrl(value: string) {
    this._keysUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get keysUrlInput() {
    return this._keysUrl;
  }
}
export interface CfaccessApplicationPolicyIncludeGeo {
  /**
   * Country code, ISO 3166-1 alpha-2: `NL`.
   */
  readonly countryCode: string;
}

export function cfaccessApplicationPolicyIncludeGeoToTerraform(
  struct?: CfaccessApplicationPolicyIncludeGeo | cdktf.IResolvable,
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
    country_code: cdktf.stringToTerraform(struct!.countryCode),
  };
}

export function cfaccessApplicationPolicyIncludeGeoToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeGeo | cdktf.IResolvable,
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
    country_code: {
      value: cdktf.stringToHclTerraform(struct!.countryCode),
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

export class CfaccessApplicationPolicyIncludeGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeGeo | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._countryCode !== undefined) {
      hasAnyValues = true;
      internalValueResult.countryCode = this._countryCode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeGeo | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._countryCode = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._countryCode = value.countryCode;
    }
  }

  // country_code - computed: false, optional: false, required: true
  private _countryCode?: string | undefined;
  public get countryCode() {
    return this.getStringAttribute("country_code");
  }
  public set countryCode(value: string) {
    this._countryCode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get countryCodeInput() {
    return this._countryCode;
  }
}
export interface CfaccessApplicationPolicyIncludeGithubOrganization {
  /**
   * Identifier of the GitHub identity provider.
   */
  readonly identityProviderId: string;
  /**
   * Name of the organization.
   */
  readonly name: string;
  /**
   * Name of the team. If omitted, every member of the organization matches.
   */
  readonly team?: string | undefined;
}

export function cfaccessApplicationPolicyIncludeGithubOrganizationToTerraform(
  struct?: CfaccessApplicationPolicyIncludeGithubOrganization | cdktf.IResolvable,
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
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
    name: cdktf.stringToTerraform(struct!.name),
    team: cdktf.stringToTerraform(struct!.team),
  };
}

export function cfaccessApplicationPolicyIncludeGithubOrganizationToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeGithubOrganization | cdktf.IResolvable,
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
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    team: {
      value: cdktf.stringToHclTerraform(struct!.team),
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

export class CfaccessApplicationPolicyIncludeGithubOrganizationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeGithubOrganization | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._team !== undefined) {
      hasAnyValues = true;
      internalValueResult.team = this._team;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeGithubOrganization | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identityProviderId = undefined;
      this._name = undefined;
      this._team = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identityProviderId = value.identityProviderId;
      this._name = value.name;
      this._team = value.team;
    }
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // team - computed: false, optional: true, required: false
  private _team?: string | undefined;
  public get team() {
    return this.getStringAttribute("team");
  }
  public set team(value: string) {
    this._team = value;
  }
  public resetTeam() {
    this._team = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamInput() {
    return this._team;
  }
}
export interface CfaccessApplicationPolicyIncludeGroup {
  /**
   * Identifier of the group.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPolicyIncludeGroupToTerraform(
  struct?: CfaccessApplicationPolicyIncludeGroup | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPolicyIncludeGroupToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeGroup | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
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

export class CfaccessApplicationPolicyIncludeGroupOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeGroup | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeGroup | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPolicyIncludeGsuite {
  /**
   * Email address of the group.
   */
  readonly email: string;
  /**
   * Identifier of the Google Workspace identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyIncludeGsuiteToTerraform(
  struct?: CfaccessApplicationPolicyIncludeGsuite | cdktf.IResolvable,
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
    email: cdktf.stringToTerraform(struct!.email),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyIncludeGsuiteToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeGsuite | cdktf.IResolvable,
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
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyIncludeGsuiteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeGsuite | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeGsuite | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._email = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._email = value.email;
      this._identityProviderId = value.identityProviderId;
    }
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

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyIncludeIp {
  /**
   * IPv4 or IPv6 CIDR range: `192.0.2.0/24`.
   */
  readonly ip: string;
}

export function cfaccessApplicationPolicyIncludeIpToTerraform(
  struct?: CfaccessApplicationPolicyIncludeIp | cdktf.IResolvable,
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
    ip: cdktf.stringToTerraform(struct!.ip),
  };
}

export function cfaccessApplicationPolicyIncludeIpToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeIp | cdktf.IResolvable,
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
    ip: {
      value: cdktf.stringToHclTerraform(struct!.ip),
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

export class CfaccessApplicationPolicyIncludeIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeIp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._ip !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeIp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._ip = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._ip = value.ip;
    }
  }

  // ip - computed: false, optional: false, required: true
  private _ip?: string | undefined;
  public get ip() {
    return this.getStringAttribute("ip");
  }
  public set ip(value: string) {
    this._ip = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip;
  }
}
export interface CfaccessApplicationPolicyIncludeIpListStruct {
  /**
   * Identifier of the list of IP addresses.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPolicyIncludeIpListStructToTerraform(
  struct?: CfaccessApplicationPolicyIncludeIpListStruct | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPolicyIncludeIpListStructToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeIpListStruct | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
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

export class CfaccessApplicationPolicyIncludeIpListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeIpListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeIpListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPolicyIncludeLinkedAppToken {
  /**
   * Identifier of an OIDC SaaS application.
   */
  readonly appUid: string;
}

export function cfaccessApplicationPolicyIncludeLinkedAppTokenToTerraform(
  struct?: CfaccessApplicationPolicyIncludeLinkedAppToken | cdktf.IResolvable,
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
    app_uid: cdktf.stringToTerraform(struct!.appUid),
  };
}

export function cfaccessApplicationPolicyIncludeLinkedAppTokenToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeLinkedAppToken | cdktf.IResolvable,
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
    app_uid: {
      value: cdktf.stringToHclTerraform(struct!.appUid),
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

export class CfaccessApplicationPolicyIncludeLinkedAppTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeLinkedAppToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._appUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.appUid = this._appUid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeLinkedAppToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._appUid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._appUid = value.appUid;
    }
  }

  // app_uid - computed: false, optional: false, required: true
  private _appUid?: string | undefined;
  public get appUid() {
    return this.getStringAttribute("app_uid");
  }
  public set appUid(value: string) {
    this._appUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get appUidInput() {
    return this._appUid;
  }
}
export interface CfaccessApplicationPolicyIncludeLoginMethod {
  /**
   * Identifier of the identity provider.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPolicyIncludeLoginMethodToTerraform(
  struct?: CfaccessApplicationPolicyIncludeLoginMethod | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPolicyIncludeLoginMethodToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeLoginMethod | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
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

export class CfaccessApplicationPolicyIncludeLoginMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeLoginMethod | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeLoginMethod | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPolicyIncludeOidc {
  /**
   * Name of the OIDC claim.
   */
  readonly claimName: string;
  /**
   * Required value.
   */
  readonly claimValue: string;
  /**
   * Identifier of the OIDC identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyIncludeOidcToTerraform(
  struct?: CfaccessApplicationPolicyIncludeOidc | cdktf.IResolvable,
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
    claim_name: cdktf.stringToTerraform(struct!.claimName),
    claim_value: cdktf.stringToTerraform(struct!.claimValue),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyIncludeOidcToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeOidc | cdktf.IResolvable,
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
    claim_name: {
      value: cdktf.stringToHclTerraform(struct!.claimName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    claim_value: {
      value: cdktf.stringToHclTerraform(struct!.claimValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyIncludeOidcOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeOidc | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._claimName !== undefined) {
      hasAnyValues = true;
      internalValueResult.claimName = this._claimName;
    }
    if (this._claimValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.claimValue = this._claimValue;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeOidc | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._claimName = undefined;
      this._claimValue = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._claimName = value.claimName;
      this._claimValue = value.claimValue;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // claim_name - computed: false, optional: false, required: true
  private _claimName?: string | undefined;
  public get claimName() {
    return this.getStringAttribute("claim_name");
  }
  public set claimName(value: string) {
    this._claimName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimNameInput() {
    return this._claimName;
  }

  // claim_value - computed: false, optional: false, required: true
  private _claimValue?: string | undefined;
  public get claimValue() {
    return this.getStringAttribute("claim_value");
  }
  public set claimValue(value: string) {
    this._claimValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimValueInput() {
    return this._claimValue;
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyIncludeOkta {
  /**
   * Identifier of the Okta identity provider.
   */
  readonly identityProviderId: string;
  /**
   * Name of the Okta group.
   */
  readonly name: string;
}

export function cfaccessApplicationPolicyIncludeOktaToTerraform(
  struct?: CfaccessApplicationPolicyIncludeOkta | cdktf.IResolvable,
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
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
    name: cdktf.stringToTerraform(struct!.name),
  };
}

export function cfaccessApplicationPolicyIncludeOktaToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeOkta | cdktf.IResolvable,
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
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
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

export class CfaccessApplicationPolicyIncludeOktaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeOkta | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeOkta | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identityProviderId = undefined;
      this._name = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identityProviderId = value.identityProviderId;
      this._name = value.name;
    }
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }
}
export interface CfaccessApplicationPolicyIncludeSaml {
  /**
   * Name of the SAML attribute.
   */
  readonly attributeName: string;
  /**
   * Required value.
   */
  readonly attributeValue: string;
  /**
   * Identifier of the SAML identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyIncludeSamlToTerraform(
  struct?: CfaccessApplicationPolicyIncludeSaml | cdktf.IResolvable,
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
    attribute_name: cdktf.stringToTerraform(struct!.attributeName),
    attribute_value: cdktf.stringToTerraform(struct!.attributeValue),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyIncludeSamlToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeSaml | cdktf.IResolvable,
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
    attribute_name: {
      value: cdktf.stringToHclTerraform(struct!.attributeName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    attribute_value: {
      value: cdktf.stringToHclTerraform(struct!.attributeValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyIncludeSamlOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeSaml | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._attributeName !== undefined) {
      hasAnyValues = true;
      internalValueResult.attributeName = this._attributeName;
    }
    if (this._attributeValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.attributeValue = this._attributeValue;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeSaml | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._attributeName = undefined;
      this._attributeValue = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._attributeName = value.attributeName;
      this._attributeValue = value.attributeValue;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // attribute_name - computed: false, optional: false, required: true
  private _attributeName?: string | undefined;
  public get attributeName() {
    return this.getStringAttribute("attribute_name");
  }
  public set attributeName(value: string) {
    this._attributeName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attributeNameInput() {
    return this._attributeName;
  }

  // attribute_value - computed: false, optional: false, required: true
  private _attributeValue?: string | undefined;
  public get attributeValue() {
    return this.getStringAttribute("attribute_value");
  }
  public set attributeValue(value: string) {
    this._attributeValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attributeValueInput() {
    return this._attributeValue;
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyIncludeServiceToken {
  /**
   * Identifier of the service token.
   */
  readonly tokenId: string;
}

export function cfaccessApplicationPolicyIncludeServiceTokenToTerraform(
  struct?: CfaccessApplicationPolicyIncludeServiceToken | cdktf.IResolvable,
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
    token_id: cdktf.stringToTerraform(struct!.tokenId),
  };
}

export function cfaccessApplicationPolicyIncludeServiceTokenToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeServiceToken | cdktf.IResolvable,
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
    token_id: {
      value: cdktf.stringToHclTerraform(struct!.tokenId),
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

export class CfaccessApplicationPolicyIncludeServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeServiceToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tokenId !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenId = this._tokenId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeServiceToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tokenId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tokenId = value.tokenId;
    }
  }

  // token_id - computed: false, optional: false, required: true
  private _tokenId?: string | undefined;
  public get tokenId() {
    return this.getStringAttribute("token_id");
  }
  public set tokenId(value: string) {
    this._tokenId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenIdInput() {
    return this._tokenId;
  }
}
export interface CfaccessApplicationPolicyIncludeUserRiskScore {
  /**
   * Risk levels, of which any matches.
   */
  readonly userRiskScore: string[];
}

export function cfaccessApplicationPolicyIncludeUserRiskScoreToTerraform(
  struct?: CfaccessApplicationPolicyIncludeUserRiskScore | cdktf.IResolvable,
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
    user_risk_score: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.userRiskScore),
  };
}

export function cfaccessApplicationPolicyIncludeUserRiskScoreToHclTerraform(
  struct?: CfaccessApplicationPolicyIncludeUserRiskScore | cdktf.IResolvable,
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
    user_risk_score: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.userRiskScore),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPolicyIncludeUserRiskScoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyIncludeUserRiskScore | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._userRiskScore !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskScore = this._userRiskScore;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyIncludeUserRiskScore | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._userRiskScore = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._userRiskScore = value.userRiskScore;
    }
  }

  // user_risk_score - computed: false, optional: false, required: true
  private _userRiskScore?: string[] | undefined;
  public get userRiskScore() {
    return this.getListAttribute("user_risk_score");
  }
  public set userRiskScore(value: string[]) {
    this._userRiskScore = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskScoreInput() {
    return this._userRiskScore;
  }
}
export interface CfaccessApplicationPolicyInclude {
  /**
   * Programs that present any valid service token of the account.
   */
  readonly anyValidServiceToken?: CfaccessApplicationPolicyIncludeAnyValidServiceToken | undefined;
  /**
   * Users who satisfied a Microsoft Entra authentication context.
   */
  readonly authContext?: CfaccessApplicationPolicyIncludeAuthContext | undefined;
  /**
   * Users who logged in with this authentication method, as reported by the identity provider.
   */
  readonly authMethod?: CfaccessApplicationPolicyIncludeAuthMethod | undefined;
  /**
   * Members of a Microsoft Entra (Azure AD) group.
   */
  readonly azureAd?: CfaccessApplicationPolicyIncludeAzureAd | undefined;
  /**
   * Requests with a valid client certificate.
   */
  readonly certificate?: CfaccessApplicationPolicyIncludeCertificate | undefined;
  /**
   * Members of a Cloudflare account. Needs the Cloudflare identity provider.
   */
  readonly cloudflareAccountMember?: CfaccessApplicationPolicyIncludeCloudflareAccountMember | undefined;
  /**
   * Requests with a client certificate that has this common name.
   */
  readonly commonName?: CfaccessApplicationPolicyIncludeCommonName | undefined;
  /**
   * Devices that passed a posture check.
   */
  readonly devicePosture?: CfaccessApplicationPolicyIncludeDevicePosture | undefined;
  /**
   * The user with this email address.
   */
  readonly email?: CfaccessApplicationPolicyIncludeEmail | undefined;
  /**
   * Users whose email address is in a domain.
   */
  readonly emailDomain?: CfaccessApplicationPolicyIncludeEmailDomain | undefined;
  /**
   * Users whose email address is on a Zero Trust list.
   */
  readonly emailList?: CfaccessApplicationPolicyIncludeEmailListStruct | undefined;
  /**
   * Everyone.
   */
  readonly everyone?: CfaccessApplicationPolicyIncludeEveryone | undefined;
  /**
   * Users that your own endpoint allows.
   */
  readonly externalEvaluation?: CfaccessApplicationPolicyIncludeExternalEvaluation | undefined;
  /**
   * Requests from a country, by their IP address.
   */
  readonly geo?: CfaccessApplicationPolicyIncludeGeo | undefined;
  /**
   * Members of a GitHub organization, or of one of its teams.
   */
  readonly githubOrganization?: CfaccessApplicationPolicyIncludeGithubOrganization | undefined;
  /**
   * Members of an Access group.
   */
  readonly group?: CfaccessApplicationPolicyIncludeGroup | undefined;
  /**
   * Members of a Google Workspace group.
   */
  readonly gsuite?: CfaccessApplicationPolicyIncludeGsuite | undefined;
  /**
   * Requests from a CIDR range.
   */
  readonly ip?: CfaccessApplicationPolicyIncludeIp | undefined;
  /**
   * Requests from the IP addresses on a Zero Trust list.
   */
  readonly ipList?: CfaccessApplicationPolicyIncludeIpListStruct | undefined;
  /**
   * Programs that present an OAuth access token from an OIDC SaaS application. Only in `non_identity` and `bypass` policies.
   */
  readonly linkedAppToken?: CfaccessApplicationPolicyIncludeLinkedAppToken | undefined;
  /**
   * Users who logged in with an identity provider.
   */
  readonly loginMethod?: CfaccessApplicationPolicyIncludeLoginMethod | undefined;
  /**
   * Users whose OIDC claim has this value.
   */
  readonly oidc?: CfaccessApplicationPolicyIncludeOidc | undefined;
  /**
   * Members of an Okta group.
   */
  readonly okta?: CfaccessApplicationPolicyIncludeOkta | undefined;
  /**
   * Users whose SAML attribute has this value.
   */
  readonly saml?: CfaccessApplicationPolicyIncludeSaml | undefined;
  /**
   * Programs that present this service token.
   */
  readonly serviceToken?: CfaccessApplicationPolicyIncludeServiceToken | undefined;
  /**
   * Users with one of these risk levels.
   */
  readonly userRiskScore?: CfaccessApplicationPolicyIncludeUserRiskScore | undefined;
}

export function cfaccessApplicationPolicyIncludeToTerraform(
  struct?: CfaccessApplicationPolicyInclude | cdktf.IResolvable,
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
    any_valid_service_token: cfaccessApplicationPolicyIncludeAnyValidServiceTokenToTerraform(
      struct!.anyValidServiceToken,
    ),
    auth_context: cfaccessApplicationPolicyIncludeAuthContextToTerraform(struct!.authContext),
    auth_method: cfaccessApplicationPolicyIncludeAuthMethodToTerraform(struct!.authMethod),
    azure_ad: cfaccessApplicationPolicyIncludeAzureAdToTerraform(struct!.azureAd),
    certificate: cfaccessApplicationPolicyIncludeCertificateToTerraform(struct!.certificate),
    cloudflare_account_member: cfaccessApplicationPolicyIncludeCloudflareAccountMemberToTerraform(
      struct!.cloudflareAccountMember,
    ),
    common_name: cfaccessApplicationPolicyIncludeCommonNameToTerraform(struct!.commonName),
    device_posture: cfaccessApplicationPolicyIncludeDevicePostureToTerraform(struct!.devicePosture),
    email: cfaccessApplicationPolicyIncludeEmailToTerraform(struct!.email),
    email_domain: cfaccessApplicationPolicyIncludeEmailDomainToTerraform(struct!.emailDomain),
    email_list: cfaccessApplicationPolicyIncludeEmailListStructToTerraform(struct!.emailList),
    everyone: cfaccessApplicationPolicyIncludeEveryoneToTerraform(struct!.everyone),
    external_evaluation: cfaccessApplicationPolicyIncludeExternalEvaluationToTerraform(struct!.externalEvaluation),
    geo: cfaccessApplicationPolicyIncludeGeoToTerraform(struct!.geo),
    github_organization: cfaccessApplicationPolicyIncludeGithubOrganizationToTerraform(struct!.githubOrganization),
    group: cfaccessApplicationPolicyIncludeGroupToTerraform(struct!.group),
    gsuite: cfaccessApplicationPolicyIncludeGsuiteToTerraform(struct!.gsuite),
    ip: cfaccessApplicationPolicyIncludeIpToTerraform(struct!.ip),
    ip_list: cfaccessApplicationPolicyIncludeIpListStructToTerraform(struct!.ipList),
    linked_app_token: cfaccessApplicationPolicyIncludeLinkedAppTokenToTerraform(struct!.linkedAppToken),
    login_method: cfaccessApplicationPolicyIncludeLoginMethodToTerraform(struct!.loginMethod),
    oidc: cfaccessApplicationPolicyIncludeOidcToTerraform(struct!.oidc),
    okta: cfaccessApplicationPolicyIncludeOktaToTerraform(struct!.okta),
    saml: cfaccessApplicationPolicyIncludeSamlToTerraform(struct!.saml),
    service_token: cfaccessApplicationPolicyIncludeServiceTokenToTerraform(struct!.serviceToken),
    user_risk_score: cfaccessApplicationPolicyIncludeUserRiskScoreToTerraform(struct!.userRiskScore),
  };
}

export function cfaccessApplicationPolicyIncludeToHclTerraform(
  struct?: CfaccessApplicationPolicyInclude | cdktf.IResolvable,
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
    any_valid_service_token: {
      value: cfaccessApplicationPolicyIncludeAnyValidServiceTokenToHclTerraform(struct!.anyValidServiceToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeAnyValidServiceToken",
    },
    auth_context: {
      value: cfaccessApplicationPolicyIncludeAuthContextToHclTerraform(struct!.authContext),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeAuthContext",
    },
    auth_method: {
      value: cfaccessApplicationPolicyIncludeAuthMethodToHclTerraform(struct!.authMethod),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeAuthMethod",
    },
    azure_ad: {
      value: cfaccessApplicationPolicyIncludeAzureAdToHclTerraform(struct!.azureAd),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeAzureAd",
    },
    certificate: {
      value: cfaccessApplicationPolicyIncludeCertificateToHclTerraform(struct!.certificate),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeCertificate",
    },
    cloudflare_account_member: {
      value: cfaccessApplicationPolicyIncludeCloudflareAccountMemberToHclTerraform(struct!.cloudflareAccountMember),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeCloudflareAccountMember",
    },
    common_name: {
      value: cfaccessApplicationPolicyIncludeCommonNameToHclTerraform(struct!.commonName),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeCommonName",
    },
    device_posture: {
      value: cfaccessApplicationPolicyIncludeDevicePostureToHclTerraform(struct!.devicePosture),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeDevicePosture",
    },
    email: {
      value: cfaccessApplicationPolicyIncludeEmailToHclTerraform(struct!.email),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeEmail",
    },
    email_domain: {
      value: cfaccessApplicationPolicyIncludeEmailDomainToHclTerraform(struct!.emailDomain),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeEmailDomain",
    },
    email_list: {
      value: cfaccessApplicationPolicyIncludeEmailListStructToHclTerraform(struct!.emailList),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeEmailListStruct",
    },
    everyone: {
      value: cfaccessApplicationPolicyIncludeEveryoneToHclTerraform(struct!.everyone),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeEveryone",
    },
    external_evaluation: {
      value: cfaccessApplicationPolicyIncludeExternalEvaluationToHclTerraform(struct!.externalEvaluation),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeExternalEvaluation",
    },
    geo: {
      value: cfaccessApplicationPolicyIncludeGeoToHclTerraform(struct!.geo),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeGeo",
    },
    github_organization: {
      value: cfaccessApplicationPolicyIncludeGithubOrganizationToHclTerraform(struct!.githubOrganization),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeGithubOrganization",
    },
    group: {
      value: cfaccessApplicationPolicyIncludeGroupToHclTerraform(struct!.group),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeGroup",
    },
    gsuite: {
      value: cfaccessApplicationPolicyIncludeGsuiteToHclTerraform(struct!.gsuite),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeGsuite",
    },
    ip: {
      value: cfaccessApplicationPolicyIncludeIpToHclTerraform(struct!.ip),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeIp",
    },
    ip_list: {
      value: cfaccessApplicationPolicyIncludeIpListStructToHclTerraform(struct!.ipList),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeIpListStruct",
    },
    linked_app_token: {
      value: cfaccessApplicationPolicyIncludeLinkedAppTokenToHclTerraform(struct!.linkedAppToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeLinkedAppToken",
    },
    login_method: {
      value: cfaccessApplicationPolicyIncludeLoginMethodToHclTerraform(struct!.loginMethod),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeLoginMethod",
    },
    oidc: {
      value: cfaccessApplicationPolicyIncludeOidcToHclTerraform(struct!.oidc),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeOidc",
    },
    okta: {
      value: cfaccessApplicationPolicyIncludeOktaToHclTerraform(struct!.okta),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeOkta",
    },
    saml: {
      value: cfaccessApplicationPolicyIncludeSamlToHclTerraform(struct!.saml),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeSaml",
    },
    service_token: {
      value: cfaccessApplicationPolicyIncludeServiceTokenToHclTerraform(struct!.serviceToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeServiceToken",
    },
    user_risk_score: {
      value: cfaccessApplicationPolicyIncludeUserRiskScoreToHclTerraform(struct!.userRiskScore),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyIncludeUserRiskScore",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPolicyIncludeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

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

  public get internalValue(): CfaccessApplicationPolicyInclude | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._anyValidServiceToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.anyValidServiceToken = this._anyValidServiceToken?.internalValue;
    }
    if (this._authContext?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authContext = this._authContext?.internalValue;
    }
    if (this._authMethod?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod?.internalValue;
    }
    if (this._azureAd?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.azureAd = this._azureAd?.internalValue;
    }
    if (this._certificate?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.certificate = this._certificate?.internalValue;
    }
    if (this._cloudflareAccountMember?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.cloudflareAccountMember = this._cloudflareAccountMember?.internalValue;
    }
    if (this._commonName?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName?.internalValue;
    }
    if (this._devicePosture?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.devicePosture = this._devicePosture?.internalValue;
    }
    if (this._email?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email?.internalValue;
    }
    if (this._emailDomain?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailDomain = this._emailDomain?.internalValue;
    }
    if (this._emailList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailList = this._emailList?.internalValue;
    }
    if (this._everyone?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.everyone = this._everyone?.internalValue;
    }
    if (this._externalEvaluation?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.externalEvaluation = this._externalEvaluation?.internalValue;
    }
    if (this._geo?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.geo = this._geo?.internalValue;
    }
    if (this._githubOrganization?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.githubOrganization = this._githubOrganization?.internalValue;
    }
    if (this._group?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.group = this._group?.internalValue;
    }
    if (this._gsuite?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.gsuite = this._gsuite?.internalValue;
    }
    if (this._ip?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip?.internalValue;
    }
    if (this._ipList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipList = this._ipList?.internalValue;
    }
    if (this._linkedAppToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.linkedAppToken = this._linkedAppToken?.internalValue;
    }
    if (this._loginMethod?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.loginMethod = this._loginMethod?.internalValue;
    }
    if (this._oidc?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.oidc = this._oidc?.internalValue;
    }
    if (this._okta?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.okta = this._okta?.internalValue;
    }
    if (this._saml?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.saml = this._saml?.internalValue;
    }
    if (this._serviceToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.serviceToken = this._serviceToken?.internalValue;
    }
    if (this._userRiskScore?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskScore = this._userRiskScore?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyInclude | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._anyValidServiceToken.internalValue = undefined;
      this._authContext.internalValue = undefined;
      this._authMethod.internalValue = undefined;
      this._azureAd.internalValue = undefined;
      this._certificate.internalValue = undefined;
      this._cloudflareAccountMember.internalValue = undefined;
      this._commonName.internalValue = undefined;
      this._devicePosture.internalValue = undefined;
      this._email.internalValue = undefined;
      this._emailDomain.internalValue = undefined;
      this._emailList.internalValue = undefined;
      this._everyone.internalValue = undefined;
      this._externalEvaluation.internalValue = undefined;
      this._geo.internalValue = undefined;
      this._githubOrganization.internalValue = undefined;
      this._group.internalValue = undefined;
      this._gsuite.internalValue = undefined;
      this._ip.internalValue = undefined;
      this._ipList.internalValue = undefined;
      this._linkedAppToken.internalValue = undefined;
      this._loginMethod.internalValue = undefined;
      this._oidc.internalValue = undefined;
      this._okta.internalValue = undefined;
      this._saml.internalValue = undefined;
      this._serviceToken.internalValue = undefined;
      this._userRiskScore.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._anyValidServiceToken.internalValue = value.anyValidServiceToken;
      this._authContext.internalValue = value.authContext;
      this._authMethod.internalValue = value.authMethod;
      this._azureAd.internalValue = value.azureAd;
      this._certificate.internalValue = value.certificate;
      this._cloudflareAccountMember.internalValue = value.cloudflareAccountMember;
      this._commonName.internalValue = value.commonName;
      this._devicePosture.internalValue = value.devicePosture;
      this._email.internalValue = value.email;
      this._emailDomain.internalValue = value.emailDomain;
      this._emailList.internalValue = value.emailList;
      this._everyone.internalValue = value.everyone;
      this._externalEvaluation.internalValue = value.externalEvaluation;
      this._geo.internalValue = value.geo;
      this._githubOrganization.internalValue = value.githubOrganization;
      this._group.internalValue = value.group;
      this._gsuite.internalValue = value.gsuite;
      this._ip.internalValue = value.ip;
      this._ipList.internalValue = value.ipList;
      this._linkedAppToken.internalValue = value.linkedAppToken;
      this._loginMethod.internalValue = value.loginMethod;
      this._oidc.internalValue = value.oidc;
      this._okta.internalValue = value.okta;
      this._saml.internalValue = value.saml;
      this._serviceToken.internalValue = value.serviceToken;
      this._userRiskScore.internalValue = value.userRiskScore;
    }
  }

  // any_valid_service_token - computed: false, optional: true, required: false
  private _anyValidServiceToken = new CfaccessApplicationPolicyIncludeAnyValidServiceTokenOutputReference(
    this,
    "any_valid_service_token",
  );
  public get anyValidServiceToken() {
    return this._anyValidServiceToken;
  }
  public putAnyValidServiceToken(value: CfaccessApplicationPolicyIncludeAnyValidServiceToken) {
    this._anyValidServiceToken.internalValue = value;
  }
  public resetAnyValidServiceToken() {
    this._anyValidServiceToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get anyValidServiceTokenInput() {
    return this._anyValidServiceToken.internalValue;
  }

  // auth_context - computed: false, optional: true, required: false
  private _authContext = new CfaccessApplicationPolicyIncludeAuthContextOutputReference(this, "auth_context");
  public get authContext() {
    return this._authContext;
  }
  public putAuthContext(value: CfaccessApplicationPolicyIncludeAuthContext) {
    this._authContext.internalValue = value;
  }
  public resetAuthContext() {
    this._authContext.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authContextInput() {
    return this._authContext.internalValue;
  }

  // auth_method - computed: false, optional: true, required: false
  private _authMethod = new CfaccessApplicationPolicyIncludeAuthMethodOutputReference(this, "auth_method");
  public get authMethod() {
    return this._authMethod;
  }
  public putAuthMethod(value: CfaccessApplicationPolicyIncludeAuthMethod) {
    this._authMethod.internalValue = value;
  }
  public resetAuthMethod() {
    this._authMethod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod.internalValue;
  }

  // azure_ad - computed: false, optional: true, required: false
  private _azureAd = new CfaccessApplicationPolicyIncludeAzureAdOutputReference(this, "azure_ad");
  public get azureAd() {
    return this._azureAd;
  }
  public putAzureAd(value: CfaccessApplicationPolicyIncludeAzureAd) {
    this._azureAd.internalValue = value;
  }
  public resetAzureAd() {
    this._azureAd.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get azureAdInput() {
    return this._azureAd.internalValue;
  }

  // certificate - computed: false, optional: true, required: false
  private _certificate = new CfaccessApplicationPolicyIncludeCertificateOutputReference(this, "certificate");
  public get certificate() {
    return this._certificate;
  }
  public putCertificate(value: CfaccessApplicationPolicyIncludeCertificate) {
    this._certificate.internalValue = value;
  }
  public resetCertificate() {
    this._certificate.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certificateInput() {
    return this._certificate.internalValue;
  }

  // cloudflare_account_member - computed: false, optional: true, required: false
  private _cloudflareAccountMember = new CfaccessApplicationPolicyIncludeCloudflareAccountMemberOutputReference(
    this,
    "cloudflare_account_member",
  );
  public get cloudflareAccountMember() {
    return this._cloudflareAccountMember;
  }
  public putCloudflareAccountMember(value: CfaccessApplicationPolicyIncludeCloudflareAccountMember) {
    this._cloudflareAccountMember.internalValue = value;
  }
  public resetCloudflareAccountMember() {
    this._cloudflareAccountMember.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cloudflareAccountMemberInput() {
    return this._cloudflareAccountMember.internalValue;
  }

  // common_name - computed: false, optional: true, required: false
  private _commonName = new CfaccessApplicationPolicyIncludeCommonNameOutputReference(this, "common_name");
  public get commonName() {
    return this._commonName;
  }
  public putCommonName(value: CfaccessApplicationPolicyIncludeCommonName) {
    this._commonName.internalValue = value;
  }
  public resetCommonName() {
    this._commonName.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName.internalValue;
  }

  // device_posture - computed: false, optional: true, required: false
  private _devicePosture = new CfaccessApplicationPolicyIncludeDevicePostureOutputReference(this, "device_posture");
  public get devicePosture() {
    return this._devicePosture;
  }
  public putDevicePosture(value: CfaccessApplicationPolicyIncludeDevicePosture) {
    this._devicePosture.internalValue = value;
  }
  public resetDevicePosture() {
    this._devicePosture.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get devicePostureInput() {
    return this._devicePosture.internalValue;
  }

  // email - computed: false, optional: true, required: false
  private _email = new CfaccessApplicationPolicyIncludeEmailOutputReference(this, "email");
  public get email() {
    return this._email;
  }
  public putEmail(value: CfaccessApplicationPolicyIncludeEmail) {
    this._email.internalValue = value;
  }
  public resetEmail() {
    this._email.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email.internalValue;
  }

  // email_domain - computed: false, optional: true, required: false
  private _emailDomain = new CfaccessApplicationPolicyIncludeEmailDomainOutputReference(this, "email_domain");
  public get emailDomain() {
    return this._emailDomain;
  }
  public putEmailDomain(value: CfaccessApplicationPolicyIncludeEmailDomain) {
    this._emailDomain.internalValue = value;
  }
  public resetEmailDomain() {
    this._emailDomain.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailDomainInput() {
    return this._emailDomain.internalValue;
  }

  // email_list - computed: false, optional: true, required: false
  private _emailList = new CfaccessApplicationPolicyIncludeEmailListStructOutputReference(this, "email_list");
  public get emailList() {
    return this._emailList;
  }
  public putEmailList(value: CfaccessApplicationPolicyIncludeEmailListStruct) {
    this._emailList.internalValue = value;
  }
  public resetEmailList() {
    this._emailList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailListInput() {
    return this._emailList.internalValue;
  }

  // everyone - computed: false, optional: true, required: false
  private _everyone = new CfaccessApplicationPolicyIncludeEveryoneOutputReference(this, "everyone");
  public get everyone() {
    return this._everyone;
  }
  public putEveryone(value: CfaccessApplicationPolicyIncludeEveryone) {
    this._everyone.internalValue = value;
  }
  public resetEveryone() {
    this._everyone.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get everyoneInput() {
    return this._everyone.internalValue;
  }

  // external_evaluation - computed: false, optional: true, required: false
  private _externalEvaluation = new CfaccessApplicationPolicyIncludeExternalEvaluationOutputReference(
    this,
    "external_evaluation",
  );
  public get externalEvaluation() {
    return this._externalEvaluation;
  }
  public putExternalEvaluation(value: CfaccessApplicationPolicyIncludeExternalEvaluation) {
    this._externalEvaluation.internalValue = value;
  }
  public resetExternalEvaluation() {
    this._externalEvaluation.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalEvaluationInput() {
    return this._externalEvaluation.internalValue;
  }

  // geo - computed: false, optional: true, required: false
  private _geo = new CfaccessApplicationPolicyIncludeGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }
  public putGeo(value: CfaccessApplicationPolicyIncludeGeo) {
    this._geo.internalValue = value;
  }
  public resetGeo() {
    this._geo.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get geoInput() {
    return this._geo.internalValue;
  }

  // github_organization - computed: false, optional: true, required: false
  private _githubOrganization = new CfaccessApplicationPolicyIncludeGithubOrganizationOutputReference(
    this,
    "github_organization",
  );
  public get githubOrganization() {
    return this._githubOrganization;
  }
  public putGithubOrganization(value: CfaccessApplicationPolicyIncludeGithubOrganization) {
    this._githubOrganization.internalValue = value;
  }
  public resetGithubOrganization() {
    this._githubOrganization.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get githubOrganizationInput() {
    return this._githubOrganization.internalValue;
  }

  // group - computed: false, optional: true, required: false
  private _group = new CfaccessApplicationPolicyIncludeGroupOutputReference(this, "group");
  public get group() {
    return this._group;
  }
  public putGroup(value: CfaccessApplicationPolicyIncludeGroup) {
    this._group.internalValue = value;
  }
  public resetGroup() {
    this._group.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupInput() {
    return this._group.internalValue;
  }

  // gsuite - computed: false, optional: true, required: false
  private _gsuite = new CfaccessApplicationPolicyIncludeGsuiteOutputReference(this, "gsuite");
  public get gsuite() {
    return this._gsuite;
  }
  public putGsuite(value: CfaccessApplicationPolicyIncludeGsuite) {
    this._gsuite.internalValue = value;
  }
  public resetGsuite() {
    this._gsuite.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gsuiteInput() {
    return this._gsuite.internalValue;
  }

  // ip - computed: false, optional: true, required: false
  private _ip = new CfaccessApplicationPolicyIncludeIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }
  public putIp(value: CfaccessApplicationPolicyIncludeIp) {
    this._ip.internalValue = value;
  }
  public resetIp() {
    this._ip.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip.internalValue;
  }

  // ip_list - computed: false, optional: true, required: false
  private _ipList = new CfaccessApplicationPolicyIncludeIpListStructOutputReference(this, "ip_list");
  public get ipList() {
    return this._ipList;
  }
  public putIpList(value: CfaccessApplicationPolicyIncludeIpListStruct) {
    this._ipList.internalValue = value;
  }
  public resetIpList() {
    this._ipList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipListInput() {
    return this._ipList.internalValue;
  }

  // linked_app_token - computed: false, optional: true, required: false
  private _linkedAppToken = new CfaccessApplicationPolicyIncludeLinkedAppTokenOutputReference(this, "linked_app_token");
  public get linkedAppToken() {
    return this._linkedAppToken;
  }
  public putLinkedAppToken(value: CfaccessApplicationPolicyIncludeLinkedAppToken) {
    this._linkedAppToken.internalValue = value;
  }
  public resetLinkedAppToken() {
    this._linkedAppToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get linkedAppTokenInput() {
    return this._linkedAppToken.internalValue;
  }

  // login_method - computed: false, optional: true, required: false
  private _loginMethod = new CfaccessApplicationPolicyIncludeLoginMethodOutputReference(this, "login_method");
  public get loginMethod() {
    return this._loginMethod;
  }
  public putLoginMethod(value: CfaccessApplicationPolicyIncludeLoginMethod) {
    this._loginMethod.internalValue = value;
  }
  public resetLoginMethod() {
    this._loginMethod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get loginMethodInput() {
    return this._loginMethod.internalValue;
  }

  // oidc - computed: false, optional: true, required: false
  private _oidc = new CfaccessApplicationPolicyIncludeOidcOutputReference(this, "oidc");
  public get oidc() {
    return this._oidc;
  }
  public putOidc(value: CfaccessApplicationPolicyIncludeOidc) {
    this._oidc.internalValue = value;
  }
  public resetOidc() {
    this._oidc.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oidcInput() {
    return this._oidc.internalValue;
  }

  // okta - computed: false, optional: true, required: false
  private _okta = new CfaccessApplicationPolicyIncludeOktaOutputReference(this, "okta");
  public get okta() {
    return this._okta;
  }
  public putOkta(value: CfaccessApplicationPolicyIncludeOkta) {
    this._okta.internalValue = value;
  }
  public resetOkta() {
    this._okta.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oktaInput() {
    return this._okta.internalValue;
  }

  // saml - computed: false, optional: true, required: false
  private _saml = new CfaccessApplicationPolicyIncludeSamlOutputReference(this, "saml");
  public get saml() {
    return this._saml;
  }
  public putSaml(value: CfaccessApplicationPolicyIncludeSaml) {
    this._saml.internalValue = value;
  }
  public resetSaml() {
    this._saml.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get samlInput() {
    return this._saml.internalValue;
  }

  // service_token - computed: false, optional: true, required: false
  private _serviceToken = new CfaccessApplicationPolicyIncludeServiceTokenOutputReference(this, "service_token");
  public get serviceToken() {
    return this._serviceToken;
  }
  public putServiceToken(value: CfaccessApplicationPolicyIncludeServiceToken) {
    this._serviceToken.internalValue = value;
  }
  public resetServiceToken() {
    this._serviceToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceTokenInput() {
    return this._serviceToken.internalValue;
  }

  // user_risk_score - computed: false, optional: true, required: false
  private _userRiskScore = new CfaccessApplicationPolicyIncludeUserRiskScoreOutputReference(this, "user_risk_score");
  public get userRiskScore() {
    return this._userRiskScore;
  }
  public putUserRiskScore(value: CfaccessApplicationPolicyIncludeUserRiskScore) {
    this._userRiskScore.internalValue = value;
  }
  public resetUserRiskScore() {
    this._userRiskScore.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskScoreInput() {
    return this._userRiskScore.internalValue;
  }
}

export class CfaccessApplicationPolicyIncludeList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationPolicyInclude[] | cdktf.IResolvable | undefined;

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
  public get(index: number): CfaccessApplicationPolicyIncludeOutputReference {
    return new CfaccessApplicationPolicyIncludeOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationPolicyMfaConfig {
  /**
   * Accepted second factors.
   */
  readonly allowedAuthenticators?: string[] | undefined;
  /**
   * Disables the second factor. Overrides the setting of the organization.
   */
  readonly mfaDisabled?: boolean | cdktf.IResolvable | undefined;
  /**
   * How long a second factor stays valid, in minutes or hours: `0m` to `720h` (30 days).
   */
  readonly sessionDuration?: string | undefined;
}

export function cfaccessApplicationPolicyMfaConfigToTerraform(
  struct?: CfaccessApplicationPolicyMfaConfig | cdktf.IResolvable,
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
    allowed_authenticators: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedAuthenticators),
    mfa_disabled: cdktf.booleanToTerraform(struct!.mfaDisabled),
    session_duration: cdktf.stringToTerraform(struct!.sessionDuration),
  };
}

export function cfaccessApplicationPolicyMfaConfigToHclTerraform(
  struct?: CfaccessApplicationPolicyMfaConfig | cdktf.IResolvable,
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
    allowed_authenticators: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedAuthenticators),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    mfa_disabled: {
      value: cdktf.booleanToHclTerraform(struct!.mfaDisabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    session_duration: {
      value: cdktf.stringToHclTerraform(struct!.sessionDuration),
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

export class CfaccessApplicationPolicyMfaConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyMfaConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowedAuthenticators !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedAuthenticators = this._allowedAuthenticators;
    }
    if (this._mfaDisabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.mfaDisabled = this._mfaDisabled;
    }
    if (this._sessionDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.sessionDuration = this._sessionDuration;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyMfaConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowedAuthenticators = undefined;
      this._mfaDisabled = undefined;
      this._sessionDuration = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowedAuthenticators = value.allowedAuthenticators;
      this._mfaDisabled = value.mfaDisabled;
      this._sessionDuration = value.sessionDuration;
    }
  }

  // allowed_authenticators - computed: false, optional: true, required: false
  private _allowedAuthenticators?: string[] | undefined;
  public get allowedAuthenticators() {
    return this.getListAttribute("allowed_authenticators");
  }
  public set allowedAuthenticators(value: string[]) {
    this._allowedAuthenticators = value;
  }
  public resetAllowedAuthenticators() {
    this._allowedAuthenticators = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedAuthenticatorsInput() {
    return this._allowedAuthenticators;
  }

  // mfa_disabled - computed: false, optional: true, required: false
  private _mfaDisabled?: boolean | cdktf.IResolvable | undefined;
  public get mfaDisabled() {
    return this.getBooleanAttribute("mfa_disabled");
  }
  public set mfaDisabled(value: boolean | cdktf.IResolvable) {
    this._mfaDisabled = value;
  }
  public resetMfaDisabled() {
    this._mfaDisabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mfaDisabledInput() {
    return this._mfaDisabled;
  }

  // session_duration - computed: false, optional: true, required: false
  private _sessionDuration?: string | undefined;
  public get sessionDuration() {
    return this.getStringAttribute("session_duration");
  }
  public set sessionDuration(value: string) {
    this._sessionDuration = value;
  }
  public resetSessionDuration() {
    this._sessionDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sessionDurationInput() {
    return this._sessionDuration;
  }
}
export interface CfaccessApplicationPolicyRequireAnyValidServiceToken {}

export function cfaccessApplicationPolicyRequireAnyValidServiceTokenToTerraform(
  struct?: CfaccessApplicationPolicyRequireAnyValidServiceToken | cdktf.IResolvable,
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

export function cfaccessApplicationPolicyRequireAnyValidServiceTokenToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireAnyValidServiceToken | cdktf.IResolvable,
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

export class CfaccessApplicationPolicyRequireAnyValidServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireAnyValidServiceToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPolicyRequireAnyValidServiceToken | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPolicyRequireAuthContext {
  /**
   * ACID of the authentication context: `c1`.
   */
  readonly acId: string;
  /**
   * Identifier of the authentication context.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Identifier of the Azure identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyRequireAuthContextToTerraform(
  struct?: CfaccessApplicationPolicyRequireAuthContext | cdktf.IResolvable,
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
    ac_id: cdktf.stringToTerraform(struct!.acId),
    id: cdktf.stringToTerraform(struct!.id),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyRequireAuthContextToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireAuthContext | cdktf.IResolvable,
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
    ac_id: {
      value: cdktf.stringToHclTerraform(struct!.acId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyRequireAuthContextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireAuthContext | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._acId !== undefined) {
      hasAnyValues = true;
      internalValueResult.acId = this._acId;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireAuthContext | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._acId = undefined;
      this._id = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._acId = value.acId;
      this._id = value.id;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // ac_id - computed: false, optional: false, required: true
  private _acId?: string | undefined;
  public get acId() {
    return this.getStringAttribute("ac_id");
  }
  public set acId(value: string) {
    this._acId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get acIdInput() {
    return this._acId;
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyRequireAuthMethod {
  /**
   * Authentication method, as named by RFC 8176, section 2: `mfa`, `hwk`, `otp`.
   */
  readonly authMethod: string;
}

export function cfaccessApplicationPolicyRequireAuthMethodToTerraform(
  struct?: CfaccessApplicationPolicyRequireAuthMethod | cdktf.IResolvable,
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
    auth_method: cdktf.stringToTerraform(struct!.authMethod),
  };
}

export function cfaccessApplicationPolicyRequireAuthMethodToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireAuthMethod | cdktf.IResolvable,
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
    auth_method: {
      value: cdktf.stringToHclTerraform(struct!.authMethod),
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

export class CfaccessApplicationPolicyRequireAuthMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireAuthMethod | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireAuthMethod | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authMethod = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authMethod = value.authMethod;
    }
  }

  // auth_method - computed: false, optional: false, required: true
  private _authMethod?: string | undefined;
  public get authMethod() {
    return this.getStringAttribute("auth_method");
  }
  public set authMethod(value: string) {
    this._authMethod = value;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod;
  }
}
export interface CfaccessApplicationPolicyRequireAzureAd {
  /**
   * Identifier of the Entra group.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Identifier of the Azure identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyRequireAzureAdToTerraform(
  struct?: CfaccessApplicationPolicyRequireAzureAd | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyRequireAzureAdToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireAzureAd | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyRequireAzureAdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireAzureAd | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireAzureAd | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyRequireCertificate {}

export function cfaccessApplicationPolicyRequireCertificateToTerraform(
  struct?: CfaccessApplicationPolicyRequireCertificate | cdktf.IResolvable,
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

export function cfaccessApplicationPolicyRequireCertificateToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireCertificate | cdktf.IResolvable,
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

export class CfaccessApplicationPolicyRequireCertificateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireCertificate | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireCertificate | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPolicyRequireCloudflareAccountMember {
  /**
   * Identifier of the account.
   */
  readonly accountId: string;
}

export function cfaccessApplicationPolicyRequireCloudflareAccountMemberToTerraform(
  struct?: CfaccessApplicationPolicyRequireCloudflareAccountMember | cdktf.IResolvable,
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
    account_id: cdktf.stringToTerraform(struct!.accountId),
  };
}

export function cfaccessApplicationPolicyRequireCloudflareAccountMemberToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireCloudflareAccountMember | cdktf.IResolvable,
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
    account_id: {
      value: cdktf.stringToHclTerraform(struct!.accountId),
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

export class CfaccessApplicationPolicyRequireCloudflareAccountMemberOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireCloudflareAccountMember | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accountId !== undefined) {
      hasAnyValues = true;
      internalValueResult.accountId = this._accountId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPolicyRequireCloudflareAccountMember | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._accountId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._accountId = value.accountId;
    }
  }

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
}
export interface CfaccessApplicationPolicyRequireCommonName {
  /**
   * Common name of the certificate.
   */
  readonly commonName: string;
}

export function cfaccessApplicationPolicyRequireCommonNameToTerraform(
  struct?: CfaccessApplicationPolicyRequireCommonName | cdktf.IResolvable,
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
    common_name: cdktf.stringToTerraform(struct!.commonName),
  };
}

export function cfaccessApplicationPolicyRequireCommonNameToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireCommonName | cdktf.IResolvable,
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
    common_name: {
      value: cdktf.stringToHclTerraform(struct!.commonName),
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

export class CfaccessApplicationPolicyRequireCommonNameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireCommonName | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._commonName !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireCommonName | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._commonName = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._commonName = value.commonName;
    }
  }

  // common_name - computed: false, optional: false, required: true
  private _commonName?: string | undefined;
  public get commonName() {
    return this.getStringAttribute("common_name");
  }
  public set commonName(value: string) {
    this._commonName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName;
  }
}
export interface CfaccessApplicationPolicyRequireDevicePosture {
  /**
   * Identifier of the device posture check.
   */
  readonly integrationUid: string;
}

export function cfaccessApplicationPolicyRequireDevicePostureToTerraform(
  struct?: CfaccessApplicationPolicyRequireDevicePosture | cdktf.IResolvable,
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
    integration_uid: cdktf.stringToTerraform(struct!.integrationUid),
  };
}

export function cfaccessApplicationPolicyRequireDevicePostureToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireDevicePosture | cdktf.IResolvable,
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
    integration_uid: {
      value: cdktf.stringToHclTerraform(struct!.integrationUid),
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

export class CfaccessApplicationPolicyRequireDevicePostureOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireDevicePosture | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationUid = this._integrationUid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireDevicePosture | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._integrationUid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._integrationUid = value.integrationUid;
    }
  }

  // integration_uid - computed: false, optional: false, required: true
  private _integrationUid?: string | undefined;
  public get integrationUid() {
    return this.getStringAttribute("integration_uid");
  }
  public set integrationUid(value: string) {
    this._integrationUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationUidInput() {
    return this._integrationUid;
  }
}
export interface CfaccessApplicationPolicyRequireEmail {
  /**
   * Email address of the user.
   */
  readonly email: string;
}

export function cfaccessApplicationPolicyRequireEmailToTerraform(
  struct?: CfaccessApplicationPolicyRequireEmail | cdktf.IResolvable,
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
    email: cdktf.stringToTerraform(struct!.email),
  };
}

export function cfaccessApplicationPolicyRequireEmailToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireEmail | cdktf.IResolvable,
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
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
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

export class CfaccessApplicationPolicyRequireEmailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireEmail | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireEmail | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._email = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._email = value.email;
    }
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
}
export interface CfaccessApplicationPolicyRequireEmailDomain {
  /**
   * Domain, the part after the @: `example.com`.
   */
  readonly domain: string;
}

export function cfaccessApplicationPolicyRequireEmailDomainToTerraform(
  struct?: CfaccessApplicationPolicyRequireEmailDomain | cdktf.IResolvable,
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
    domain: cdktf.stringToTerraform(struct!.domain),
  };
}

export function cfaccessApplicationPolicyRequireEmailDomainToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireEmailDomain | cdktf.IResolvable,
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
    domain: {
      value: cdktf.stringToHclTerraform(struct!.domain),
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

export class CfaccessApplicationPolicyRequireEmailDomainOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireEmailDomain | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._domain !== undefined) {
      hasAnyValues = true;
      internalValueResult.domain = this._domain;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireEmailDomain | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._domain = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._domain = value.domain;
    }
  }

  // domain - computed: false, optional: false, required: true
  private _domain?: string | undefined;
  public get domain() {
    return this.getStringAttribute("domain");
  }
  public set domain(value: string) {
    this._domain = value;
  }
  // Temporarily expose input value. Use with caution.
  public get domainInput() {
    return this._domain;
  }
}
export interface CfaccessApplicationPolicyRequireEmailListStruct {
  /**
   * Identifier of the list of email addresses.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPolicyRequireEmailListStructToTerraform(
  struct?: CfaccessApplicationPolicyRequireEmailListStruct | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPolicyRequireEmailListStructToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireEmailListStruct | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
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

export class CfaccessApplicationPolicyRequireEmailListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireEmailListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireEmailListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPolicyRequireEveryone {}

export function cfaccessApplicationPolicyRequireEveryoneToTerraform(
  struct?: CfaccessApplicationPolicyRequireEveryone | cdktf.IResolvable,
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

export function cfaccessApplicationPolicyRequireEveryoneToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireEveryone | cdktf.IResolvable,
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

export class CfaccessApplicationPolicyRequireEveryoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireEveryone | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireEveryone | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPolicyRequireExternalEvaluation {
  /**
   * URL of the endpoint that decides.
   */
  readonly evaluateUrl: string;
  /**
   * URL of the keys that verify the endpoint's signed responses.
   */
  readonly keysUrl: string;
}

export function cfaccessApplicationPolicyRequireExternalEvaluationToTerraform(
  struct?: CfaccessApplicationPolicyRequireExternalEvaluation | cdktf.IResolvable,
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
    evaluate_url: cdktf.stringToTerraform(struct!.evaluateUrl),
    keys_url: cdktf.stringToTerraform(struct!.keysUrl),
  };
}

export function cfaccessApplicationPolicyRequireExternalEvaluationToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireExternalEvaluation | cdktf.IResolvable,
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
    evaluate_url: {
      value: cdktf.stringToHclTerraform(struct!.evaluateUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    keys_url: {
      value: cdktf.stringToHclTerraform(struct!.keysUrl),
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

export class CfaccessApplicationPolicyRequireExternalEvaluationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireExternalEvaluation | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._evaluateUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.evaluateUrl = this._evaluateUrl;
    }
    if (this._keysUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.keysUrl = this._keysUrl;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireExternalEvaluation | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._evaluateUrl = undefined;
      this._keysUrl = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._evaluateUrl = value.evaluateUrl;
      this._keysUrl = value.keysUrl;
    }
  }

  // evaluate_url - computed: false, optional: false, required: true
  private _evaluateUrl?: string | undefined;
  public get evaluateUrl() {
    return this.getStringAttribute("evaluate_url");
  }
  public set evaluateUrl(value: string) {
    this._evaluateUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get evaluateUrlInput() {
    return this._evaluateUrl;
  }

  // keys_url - computed: false, optional: false, required: true
  private _keysUrl?: string | undefined;
  public get keysUrl() {
    return this.getStringAttribute("keys_url");
  }
  public set keysUrl(value: string) {
    this._keysUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get keysUrlInput() {
    return this._keysUrl;
  }
}
export interface CfaccessApplicationPolicyRequireGeo {
  /**
   * Country code, ISO 3166-1 alpha-2: `NL`.
   */
  readonly countryCode: string;
}

export function cfaccessApplicationPolicyRequireGeoToTerraform(
  struct?: CfaccessApplicationPolicyRequireGeo | cdktf.IResolvable,
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
    country_code: cdktf.stringToTerraform(struct!.countryCode),
  };
}

export function cfaccessApplicationPolicyRequireGeoToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireGeo | cdktf.IResolvable,
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
    country_code: {
      value: cdktf.stringToHclTerraform(struct!.countryCode),
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

export class CfaccessApplicationPolicyRequireGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireGeo | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._countryCode !== undefined) {
      hasAnyValues = true;
      internalValueResult.countryCode = this._countryCode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireGeo | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._countryCode = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._countryCode = value.countryCode;
    }
  }

  // country_code - computed: false, optional: false, required: true
  private _countryCode?: string | undefined;
  public get countryCode() {
    return this.getStringAttribute("country_code");
  }
  public set countryCode(value: string) {
    this._countryCode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get countryCodeInput() {
    return this._countryCode;
  }
}
export interface CfaccessApplicationPolicyRequireGithubOrganization {
  /**
   * Identifier of the GitHub identity provider.
   */
  readonly identityProviderId: string;
  /**
   * Name of the organization.
   */
  readonly name: string;
  /**
   * Name of the team. If omitted, every member of the organization matches.
   */
  readonly team?: string | undefined;
}

export function cfaccessApplicationPolicyRequireGithubOrganizationToTerraform(
  struct?: CfaccessApplicationPolicyRequireGithubOrganization | cdktf.IResolvable,
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
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
    name: cdktf.stringToTerraform(struct!.name),
    team: cdktf.stringToTerraform(struct!.team),
  };
}

export function cfaccessApplicationPolicyRequireGithubOrganizationToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireGithubOrganization | cdktf.IResolvable,
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
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    team: {
      value: cdktf.stringToHclTerraform(struct!.team),
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

export class CfaccessApplicationPolicyRequireGithubOrganizationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireGithubOrganization | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._team !== undefined) {
      hasAnyValues = true;
      internalValueResult.team = this._team;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireGithubOrganization | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identityProviderId = undefined;
      this._name = undefined;
      this._team = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identityProviderId = value.identityProviderId;
      this._name = value.name;
      this._team = value.team;
    }
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // team - computed: false, optional: true, required: false
  private _team?: string | undefined;
  public get team() {
    return this.getStringAttribute("team");
  }
  public set team(value: string) {
    this._team = value;
  }
  public resetTeam() {
    this._team = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamInput() {
    return this._team;
  }
}
export interface CfaccessApplicationPolicyRequireGroup {
  /**
   * Identifier of the group.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPolicyRequireGroupToTerraform(
  struct?: CfaccessApplicationPolicyRequireGroup | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPolicyRequireGroupToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireGroup | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
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

export class CfaccessApplicationPolicyRequireGroupOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireGroup | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireGroup | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPolicyRequireGsuite {
  /**
   * Email address of the group.
   */
  readonly email: string;
  /**
   * Identifier of the Google Workspace identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyRequireGsuiteToTerraform(
  struct?: CfaccessApplicationPolicyRequireGsuite | cdktf.IResolvable,
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
    email: cdktf.stringToTerraform(struct!.email),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyRequireGsuiteToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireGsuite | cdktf.IResolvable,
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
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyRequireGsuiteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireGsuite | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireGsuite | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._email = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._email = value.email;
      this._identityProviderId = value.identityProviderId;
    }
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

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyRequireIp {
  /**
   * IPv4 or IPv6 CIDR range: `192.0.2.0/24`.
   */
  readonly ip: string;
}

export function cfaccessApplicationPolicyRequireIpToTerraform(
  struct?: CfaccessApplicationPolicyRequireIp | cdktf.IResolvable,
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
    ip: cdktf.stringToTerraform(struct!.ip),
  };
}

export function cfaccessApplicationPolicyRequireIpToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireIp | cdktf.IResolvable,
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
    ip: {
      value: cdktf.stringToHclTerraform(struct!.ip),
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

export class CfaccessApplicationPolicyRequireIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireIp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._ip !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireIp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._ip = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._ip = value.ip;
    }
  }

  // ip - computed: false, optional: false, required: true
  private _ip?: string | undefined;
  public get ip() {
    return this.getStringAttribute("ip");
  }
  public set ip(value: string) {
    this._ip = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip;
  }
}
export interface CfaccessApplicationPolicyRequireIpListStruct {
  /**
   * Identifier of the list of IP addresses.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPolicyRequireIpListStructToTerraform(
  struct?: CfaccessApplicationPolicyRequireIpListStruct | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPolicyRequireIpListStructToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireIpListStruct | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
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

export class CfaccessApplicationPolicyRequireIpListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireIpListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireIpListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPolicyRequireLinkedAppToken {
  /**
   * Identifier of an OIDC SaaS application.
   */
  readonly appUid: string;
}

export function cfaccessApplicationPolicyRequireLinkedAppTokenToTerraform(
  struct?: CfaccessApplicationPolicyRequireLinkedAppToken | cdktf.IResolvable,
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
    app_uid: cdktf.stringToTerraform(struct!.appUid),
  };
}

export function cfaccessApplicationPolicyRequireLinkedAppTokenToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireLinkedAppToken | cdktf.IResolvable,
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
    app_uid: {
      value: cdktf.stringToHclTerraform(struct!.appUid),
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

export class CfaccessApplicationPolicyRequireLinkedAppTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireLinkedAppToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._appUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.appUid = this._appUid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireLinkedAppToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._appUid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._appUid = value.appUid;
    }
  }

  // app_uid - computed: false, optional: false, required: true
  private _appUid?: string | undefined;
  public get appUid() {
    return this.getStringAttribute("app_uid");
  }
  public set appUid(value: string) {
    this._appUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get appUidInput() {
    return this._appUid;
  }
}
export interface CfaccessApplicationPolicyRequireLoginMethod {
  /**
   * Identifier of the identity provider.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPolicyRequireLoginMethodToTerraform(
  struct?: CfaccessApplicationPolicyRequireLoginMethod | cdktf.IResolvable,
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
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPolicyRequireLoginMethodToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireLoginMethod | cdktf.IResolvable,
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
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

export class CfaccessApplicationPolicyRequireLoginMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireLoginMethod | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireLoginMethod | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: false, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPolicyRequireOidc {
  /**
   * Name of the OIDC claim.
   */
  readonly claimName: string;
  /**
   * Required value.
   */
  readonly claimValue: string;
  /**
   * Identifier of the OIDC identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyRequireOidcToTerraform(
  struct?: CfaccessApplicationPolicyRequireOidc | cdktf.IResolvable,
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
    claim_name: cdktf.stringToTerraform(struct!.claimName),
    claim_value: cdktf.stringToTerraform(struct!.claimValue),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyRequireOidcToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireOidc | cdktf.IResolvable,
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
    claim_name: {
      value: cdktf.stringToHclTerraform(struct!.claimName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    claim_value: {
      value: cdktf.stringToHclTerraform(struct!.claimValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyRequireOidcOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireOidc | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._claimName !== undefined) {
      hasAnyValues = true;
      internalValueResult.claimName = this._claimName;
    }
    if (this._claimValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.claimValue = this._claimValue;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireOidc | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._claimName = undefined;
      this._claimValue = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._claimName = value.claimName;
      this._claimValue = value.claimValue;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // claim_name - computed: false, optional: false, required: true
  private _claimName?: string | undefined;
  public get claimName() {
    return this.getStringAttribute("claim_name");
  }
  public set claimName(value: string) {
    this._claimName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimNameInput() {
    return this._claimName;
  }

  // claim_value - computed: false, optional: false, required: true
  private _claimValue?: string | undefined;
  public get claimValue() {
    return this.getStringAttribute("claim_value");
  }
  public set claimValue(value: string) {
    this._claimValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimValueInput() {
    return this._claimValue;
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyRequireOkta {
  /**
   * Identifier of the Okta identity provider.
   */
  readonly identityProviderId: string;
  /**
   * Name of the Okta group.
   */
  readonly name: string;
}

export function cfaccessApplicationPolicyRequireOktaToTerraform(
  struct?: CfaccessApplicationPolicyRequireOkta | cdktf.IResolvable,
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
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
    name: cdktf.stringToTerraform(struct!.name),
  };
}

export function cfaccessApplicationPolicyRequireOktaToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireOkta | cdktf.IResolvable,
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
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
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

export class CfaccessApplicationPolicyRequireOktaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireOkta | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireOkta | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identityProviderId = undefined;
      this._name = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identityProviderId = value.identityProviderId;
      this._name = value.name;
    }
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }
}
export interface CfaccessApplicationPolicyRequireSaml {
  /**
   * Name of the SAML attribute.
   */
  readonly attributeName: string;
  /**
   * Required value.
   */
  readonly attributeValue: string;
  /**
   * Identifier of the SAML identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPolicyRequireSamlToTerraform(
  struct?: CfaccessApplicationPolicyRequireSaml | cdktf.IResolvable,
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
    attribute_name: cdktf.stringToTerraform(struct!.attributeName),
    attribute_value: cdktf.stringToTerraform(struct!.attributeValue),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPolicyRequireSamlToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireSaml | cdktf.IResolvable,
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
    attribute_name: {
      value: cdktf.stringToHclTerraform(struct!.attributeName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    attribute_value: {
      value: cdktf.stringToHclTerraform(struct!.attributeValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
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

export class CfaccessApplicationPolicyRequireSamlOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireSaml | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._attributeName !== undefined) {
      hasAnyValues = true;
      internalValueResult.attributeName = this._attributeName;
    }
    if (this._attributeValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.attributeValue = this._attributeValue;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireSaml | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._attributeName = undefined;
      this._attributeValue = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._attributeName = value.attributeName;
      this._attributeValue = value.attributeValue;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // attribute_name - computed: false, optional: false, required: true
  private _attributeName?: string | undefined;
  public get attributeName() {
    return this.getStringAttribute("attribute_name");
  }
  public set attributeName(value: string) {
    this._attributeName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attributeNameInput() {
    return this._attributeName;
  }

  // attribute_value - computed: false, optional: false, required: true
  private _attributeValue?: string | undefined;
  public get attributeValue() {
    return this.getStringAttribute("attribute_value");
  }
  public set attributeValue(value: string) {
    this._attributeValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attributeValueInput() {
    return this._attributeValue;
  }

  // identity_provider_id - computed: false, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPolicyRequireServiceToken {
  /**
   * Identifier of the service token.
   */
  readonly tokenId: string;
}

export function cfaccessApplicationPolicyRequireServiceTokenToTerraform(
  struct?: CfaccessApplicationPolicyRequireServiceToken | cdktf.IResolvable,
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
    token_id: cdktf.stringToTerraform(struct!.tokenId),
  };
}

export function cfaccessApplicationPolicyRequireServiceTokenToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireServiceToken | cdktf.IResolvable,
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
    token_id: {
      value: cdktf.stringToHclTerraform(struct!.tokenId),
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

export class CfaccessApplicationPolicyRequireServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireServiceToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tokenId !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenId = this._tokenId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireServiceToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tokenId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tokenId = value.tokenId;
    }
  }

  // token_id - computed: false, optional: false, required: true
  private _tokenId?: string | undefined;
  public get tokenId() {
    return this.getStringAttribute("token_id");
  }
  public set tokenId(value: string) {
    this._tokenId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenIdInput() {
    return this._tokenId;
  }
}
export interface CfaccessApplicationPolicyRequireUserRiskScore {
  /**
   * Risk levels, of which any matches.
   */
  readonly userRiskScore: string[];
}

export function cfaccessApplicationPolicyRequireUserRiskScoreToTerraform(
  struct?: CfaccessApplicationPolicyRequireUserRiskScore | cdktf.IResolvable,
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
    user_risk_score: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.userRiskScore),
  };
}

export function cfaccessApplicationPolicyRequireUserRiskScoreToHclTerraform(
  struct?: CfaccessApplicationPolicyRequireUserRiskScore | cdktf.IResolvable,
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
    user_risk_score: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.userRiskScore),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPolicyRequireUserRiskScoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPolicyRequireUserRiskScore | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._userRiskScore !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskScore = this._userRiskScore;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequireUserRiskScore | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._userRiskScore = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._userRiskScore = value.userRiskScore;
    }
  }

  // user_risk_score - computed: false, optional: false, required: true
  private _userRiskScore?: string[] | undefined;
  public get userRiskScore() {
    return this.getListAttribute("user_risk_score");
  }
  public set userRiskScore(value: string[]) {
    this._userRiskScore = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskScoreInput() {
    return this._userRiskScore;
  }
}
export interface CfaccessApplicationPolicyRequire {
  /**
   * Programs that present any valid service token of the account.
   */
  readonly anyValidServiceToken?: CfaccessApplicationPolicyRequireAnyValidServiceToken | undefined;
  /**
   * Users who satisfied a Microsoft Entra authentication context.
   */
  readonly authContext?: CfaccessApplicationPolicyRequireAuthContext | undefined;
  /**
   * Users who logged in with this authentication method, as reported by the identity provider.
   */
  readonly authMethod?: CfaccessApplicationPolicyRequireAuthMethod | undefined;
  /**
   * Members of a Microsoft Entra (Azure AD) group.
   */
  readonly azureAd?: CfaccessApplicationPolicyRequireAzureAd | undefined;
  /**
   * Requests with a valid client certificate.
   */
  readonly certificate?: CfaccessApplicationPolicyRequireCertificate | undefined;
  /**
   * Members of a Cloudflare account. Needs the Cloudflare identity provider.
   */
  readonly cloudflareAccountMember?: CfaccessApplicationPolicyRequireCloudflareAccountMember | undefined;
  /**
   * Requests with a client certificate that has this common name.
   */
  readonly commonName?: CfaccessApplicationPolicyRequireCommonName | undefined;
  /**
   * Devices that passed a posture check.
   */
  readonly devicePosture?: CfaccessApplicationPolicyRequireDevicePosture | undefined;
  /**
   * The user with this email address.
   */
  readonly email?: CfaccessApplicationPolicyRequireEmail | undefined;
  /**
   * Users whose email address is in a domain.
   */
  readonly emailDomain?: CfaccessApplicationPolicyRequireEmailDomain | undefined;
  /**
   * Users whose email address is on a Zero Trust list.
   */
  readonly emailList?: CfaccessApplicationPolicyRequireEmailListStruct | undefined;
  /**
   * Everyone.
   */
  readonly everyone?: CfaccessApplicationPolicyRequireEveryone | undefined;
  /**
   * Users that your own endpoint allows.
   */
  readonly externalEvaluation?: CfaccessApplicationPolicyRequireExternalEvaluation | undefined;
  /**
   * Requests from a country, by their IP address.
   */
  readonly geo?: CfaccessApplicationPolicyRequireGeo | undefined;
  /**
   * Members of a GitHub organization, or of one of its teams.
   */
  readonly githubOrganization?: CfaccessApplicationPolicyRequireGithubOrganization | undefined;
  /**
   * Members of an Access group.
   */
  readonly group?: CfaccessApplicationPolicyRequireGroup | undefined;
  /**
   * Members of a Google Workspace group.
   */
  readonly gsuite?: CfaccessApplicationPolicyRequireGsuite | undefined;
  /**
   * Requests from a CIDR range.
   */
  readonly ip?: CfaccessApplicationPolicyRequireIp | undefined;
  /**
   * Requests from the IP addresses on a Zero Trust list.
   */
  readonly ipList?: CfaccessApplicationPolicyRequireIpListStruct | undefined;
  /**
   * Programs that present an OAuth access token from an OIDC SaaS application. Only in `non_identity` and `bypass` policies.
   */
  readonly linkedAppToken?: CfaccessApplicationPolicyRequireLinkedAppToken | undefined;
  /**
   * Users who logged in with an identity provider.
   */
  readonly loginMethod?: CfaccessApplicationPolicyRequireLoginMethod | undefined;
  /**
   * Users whose OIDC claim has this value.
   */
  readonly oidc?: CfaccessApplicationPolicyRequireOidc | undefined;
  /**
   * Members of an Okta group.
   */
  readonly okta?: CfaccessApplicationPolicyRequireOkta | undefined;
  /**
   * Users whose SAML attribute has this value.
   */
  readonly saml?: CfaccessApplicationPolicyRequireSaml | undefined;
  /**
   * Programs that present this service token.
   */
  readonly serviceToken?: CfaccessApplicationPolicyRequireServiceToken | undefined;
  /**
   * Users with one of these risk levels.
   */
  readonly userRiskScore?: CfaccessApplicationPolicyRequireUserRiskScore | undefined;
}

export function cfaccessApplicationPolicyRequireToTerraform(
  struct?: CfaccessApplicationPolicyRequire | cdktf.IResolvable,
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
    any_valid_service_token: cfaccessApplicationPolicyRequireAnyValidServiceTokenToTerraform(
      struct!.anyValidServiceToken,
    ),
    auth_context: cfaccessApplicationPolicyRequireAuthContextToTerraform(struct!.authContext),
    auth_method: cfaccessApplicationPolicyRequireAuthMethodToTerraform(struct!.authMethod),
    azure_ad: cfaccessApplicationPolicyRequireAzureAdToTerraform(struct!.azureAd),
    certificate: cfaccessApplicationPolicyRequireCertificateToTerraform(struct!.certificate),
    cloudflare_account_member: cfaccessApplicationPolicyRequireCloudflareAccountMemberToTerraform(
      struct!.cloudflareAccountMember,
    ),
    common_name: cfaccessApplicationPolicyRequireCommonNameToTerraform(struct!.commonName),
    device_posture: cfaccessApplicationPolicyRequireDevicePostureToTerraform(struct!.devicePosture),
    email: cfaccessApplicationPolicyRequireEmailToTerraform(struct!.email),
    email_domain: cfaccessApplicationPolicyRequireEmailDomainToTerraform(struct!.emailDomain),
    email_list: cfaccessApplicationPolicyRequireEmailListStructToTerraform(struct!.emailList),
    everyone: cfaccessApplicationPolicyRequireEveryoneToTerraform(struct!.everyone),
    external_evaluation: cfaccessApplicationPolicyRequireExternalEvaluationToTerraform(struct!.externalEvaluation),
    geo: cfaccessApplicationPolicyRequireGeoToTerraform(struct!.geo),
    github_organization: cfaccessApplicationPolicyRequireGithubOrganizationToTerraform(struct!.githubOrganization),
    group: cfaccessApplicationPolicyRequireGroupToTerraform(struct!.group),
    gsuite: cfaccessApplicationPolicyRequireGsuiteToTerraform(struct!.gsuite),
    ip: cfaccessApplicationPolicyRequireIpToTerraform(struct!.ip),
    ip_list: cfaccessApplicationPolicyRequireIpListStructToTerraform(struct!.ipList),
    linked_app_token: cfaccessApplicationPolicyRequireLinkedAppTokenToTerraform(struct!.linkedAppToken),
    login_method: cfaccessApplicationPolicyRequireLoginMethodToTerraform(struct!.loginMethod),
    oidc: cfaccessApplicationPolicyRequireOidcToTerraform(struct!.oidc),
    okta: cfaccessApplicationPolicyRequireOktaToTerraform(struct!.okta),
    saml: cfaccessApplicationPolicyRequireSamlToTerraform(struct!.saml),
    service_token: cfaccessApplicationPolicyRequireServiceTokenToTerraform(struct!.serviceToken),
    user_risk_score: cfaccessApplicationPolicyRequireUserRiskScoreToTerraform(struct!.userRiskScore),
  };
}

export function cfaccessApplicationPolicyRequireToHclTerraform(
  struct?: CfaccessApplicationPolicyRequire | cdktf.IResolvable,
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
    any_valid_service_token: {
      value: cfaccessApplicationPolicyRequireAnyValidServiceTokenToHclTerraform(struct!.anyValidServiceToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireAnyValidServiceToken",
    },
    auth_context: {
      value: cfaccessApplicationPolicyRequireAuthContextToHclTerraform(struct!.authContext),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireAuthContext",
    },
    auth_method: {
      value: cfaccessApplicationPolicyRequireAuthMethodToHclTerraform(struct!.authMethod),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireAuthMethod",
    },
    azure_ad: {
      value: cfaccessApplicationPolicyRequireAzureAdToHclTerraform(struct!.azureAd),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireAzureAd",
    },
    certificate: {
      value: cfaccessApplicationPolicyRequireCertificateToHclTerraform(struct!.certificate),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireCertificate",
    },
    cloudflare_account_member: {
      value: cfaccessApplicationPolicyRequireCloudflareAccountMemberToHclTerraform(struct!.cloudflareAccountMember),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireCloudflareAccountMember",
    },
    common_name: {
      value: cfaccessApplicationPolicyRequireCommonNameToHclTerraform(struct!.commonName),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireCommonName",
    },
    device_posture: {
      value: cfaccessApplicationPolicyRequireDevicePostureToHclTerraform(struct!.devicePosture),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireDevicePosture",
    },
    email: {
      value: cfaccessApplicationPolicyRequireEmailToHclTerraform(struct!.email),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireEmail",
    },
    email_domain: {
      value: cfaccessApplicationPolicyRequireEmailDomainToHclTerraform(struct!.emailDomain),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireEmailDomain",
    },
    email_list: {
      value: cfaccessApplicationPolicyRequireEmailListStructToHclTerraform(struct!.emailList),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireEmailListStruct",
    },
    everyone: {
      value: cfaccessApplicationPolicyRequireEveryoneToHclTerraform(struct!.everyone),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireEveryone",
    },
    external_evaluation: {
      value: cfaccessApplicationPolicyRequireExternalEvaluationToHclTerraform(struct!.externalEvaluation),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireExternalEvaluation",
    },
    geo: {
      value: cfaccessApplicationPolicyRequireGeoToHclTerraform(struct!.geo),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireGeo",
    },
    github_organization: {
      value: cfaccessApplicationPolicyRequireGithubOrganizationToHclTerraform(struct!.githubOrganization),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireGithubOrganization",
    },
    group: {
      value: cfaccessApplicationPolicyRequireGroupToHclTerraform(struct!.group),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireGroup",
    },
    gsuite: {
      value: cfaccessApplicationPolicyRequireGsuiteToHclTerraform(struct!.gsuite),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireGsuite",
    },
    ip: {
      value: cfaccessApplicationPolicyRequireIpToHclTerraform(struct!.ip),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireIp",
    },
    ip_list: {
      value: cfaccessApplicationPolicyRequireIpListStructToHclTerraform(struct!.ipList),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireIpListStruct",
    },
    linked_app_token: {
      value: cfaccessApplicationPolicyRequireLinkedAppTokenToHclTerraform(struct!.linkedAppToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireLinkedAppToken",
    },
    login_method: {
      value: cfaccessApplicationPolicyRequireLoginMethodToHclTerraform(struct!.loginMethod),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireLoginMethod",
    },
    oidc: {
      value: cfaccessApplicationPolicyRequireOidcToHclTerraform(struct!.oidc),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireOidc",
    },
    okta: {
      value: cfaccessApplicationPolicyRequireOktaToHclTerraform(struct!.okta),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireOkta",
    },
    saml: {
      value: cfaccessApplicationPolicyRequireSamlToHclTerraform(struct!.saml),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireSaml",
    },
    service_token: {
      value: cfaccessApplicationPolicyRequireServiceTokenToHclTerraform(struct!.serviceToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireServiceToken",
    },
    user_risk_score: {
      value: cfaccessApplicationPolicyRequireUserRiskScoreToHclTerraform(struct!.userRiskScore),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPolicyRequireUserRiskScore",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPolicyRequireOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

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

  public get internalValue(): CfaccessApplicationPolicyRequire | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._anyValidServiceToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.anyValidServiceToken = this._anyValidServiceToken?.internalValue;
    }
    if (this._authContext?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authContext = this._authContext?.internalValue;
    }
    if (this._authMethod?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod?.internalValue;
    }
    if (this._azureAd?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.azureAd = this._azureAd?.internalValue;
    }
    if (this._certificate?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.certificate = this._certificate?.internalValue;
    }
    if (this._cloudflareAccountMember?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.cloudflareAccountMember = this._cloudflareAccountMember?.internalValue;
    }
    if (this._commonName?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName?.internalValue;
    }
    if (this._devicePosture?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.devicePosture = this._devicePosture?.internalValue;
    }
    if (this._email?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email?.internalValue;
    }
    if (this._emailDomain?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailDomain = this._emailDomain?.internalValue;
    }
    if (this._emailList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailList = this._emailList?.internalValue;
    }
    if (this._everyone?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.everyone = this._everyone?.internalValue;
    }
    if (this._externalEvaluation?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.externalEvaluation = this._externalEvaluation?.internalValue;
    }
    if (this._geo?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.geo = this._geo?.internalValue;
    }
    if (this._githubOrganization?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.githubOrganization = this._githubOrganization?.internalValue;
    }
    if (this._group?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.group = this._group?.internalValue;
    }
    if (this._gsuite?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.gsuite = this._gsuite?.internalValue;
    }
    if (this._ip?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip?.internalValue;
    }
    if (this._ipList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipList = this._ipList?.internalValue;
    }
    if (this._linkedAppToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.linkedAppToken = this._linkedAppToken?.internalValue;
    }
    if (this._loginMethod?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.loginMethod = this._loginMethod?.internalValue;
    }
    if (this._oidc?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.oidc = this._oidc?.internalValue;
    }
    if (this._okta?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.okta = this._okta?.internalValue;
    }
    if (this._saml?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.saml = this._saml?.internalValue;
    }
    if (this._serviceToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.serviceToken = this._serviceToken?.internalValue;
    }
    if (this._userRiskScore?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskScore = this._userRiskScore?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicyRequire | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._anyValidServiceToken.internalValue = undefined;
      this._authContext.internalValue = undefined;
      this._authMethod.internalValue = undefined;
      this._azureAd.internalValue = undefined;
      this._certificate.internalValue = undefined;
      this._cloudflareAccountMember.internalValue = undefined;
      this._commonName.internalValue = undefined;
      this._devicePosture.internalValue = undefined;
      this._email.internalValue = undefined;
      this._emailDomain.internalValue = undefined;
      this._emailList.internalValue = undefined;
      this._everyone.internalValue = undefined;
      this._externalEvaluation.internalValue = undefined;
      this._geo.internalValue = undefined;
      this._githubOrganization.internalValue = undefined;
      this._group.internalValue = undefined;
      this._gsuite.internalValue = undefined;
      this._ip.internalValue = undefined;
      this._ipList.internalValue = undefined;
      this._linkedAppToken.internalValue = undefined;
      this._loginMethod.internalValue = undefined;
      this._oidc.internalValue = undefined;
      this._okta.internalValue = undefined;
      this._saml.internalValue = undefined;
      this._serviceToken.internalValue = undefined;
      this._userRiskScore.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._anyValidServiceToken.internalValue = value.anyValidServiceToken;
      this._authContext.internalValue = value.authContext;
      this._authMethod.internalValue = value.authMethod;
      this._azureAd.internalValue = value.azureAd;
      this._certificate.internalValue = value.certificate;
      this._cloudflareAccountMember.internalValue = value.cloudflareAccountMember;
      this._commonName.internalValue = value.commonName;
      this._devicePosture.internalValue = value.devicePosture;
      this._email.internalValue = value.email;
      this._emailDomain.internalValue = value.emailDomain;
      this._emailList.internalValue = value.emailList;
      this._everyone.internalValue = value.everyone;
      this._externalEvaluation.internalValue = value.externalEvaluation;
      this._geo.internalValue = value.geo;
      this._githubOrganization.internalValue = value.githubOrganization;
      this._group.internalValue = value.group;
      this._gsuite.internalValue = value.gsuite;
      this._ip.internalValue = value.ip;
      this._ipList.internalValue = value.ipList;
      this._linkedAppToken.internalValue = value.linkedAppToken;
      this._loginMethod.internalValue = value.loginMethod;
      this._oidc.internalValue = value.oidc;
      this._okta.internalValue = value.okta;
      this._saml.internalValue = value.saml;
      this._serviceToken.internalValue = value.serviceToken;
      this._userRiskScore.internalValue = value.userRiskScore;
    }
  }

  // any_valid_service_token - computed: false, optional: true, required: false
  private _anyValidServiceToken = new CfaccessApplicationPolicyRequireAnyValidServiceTokenOutputReference(
    this,
    "any_valid_service_token",
  );
  public get anyValidServiceToken() {
    return this._anyValidServiceToken;
  }
  public putAnyValidServiceToken(value: CfaccessApplicationPolicyRequireAnyValidServiceToken) {
    this._anyValidServiceToken.internalValue = value;
  }
  public resetAnyValidServiceToken() {
    this._anyValidServiceToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get anyValidServiceTokenInput() {
    return this._anyValidServiceToken.internalValue;
  }

  // auth_context - computed: false, optional: true, required: false
  private _authContext = new CfaccessApplicationPolicyRequireAuthContextOutputReference(this, "auth_context");
  public get authContext() {
    return this._authContext;
  }
  public putAuthContext(value: CfaccessApplicationPolicyRequireAuthContext) {
    this._authContext.internalValue = value;
  }
  public resetAuthContext() {
    this._authContext.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authContextInput() {
    return this._authContext.internalValue;
  }

  // auth_method - computed: false, optional: true, required: false
  private _authMethod = new CfaccessApplicationPolicyRequireAuthMethodOutputReference(this, "auth_method");
  public get authMethod() {
    return this._authMethod;
  }
  public putAuthMethod(value: CfaccessApplicationPolicyRequireAuthMethod) {
    this._authMethod.internalValue = value;
  }
  public resetAuthMethod() {
    this._authMethod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod.internalValue;
  }

  // azure_ad - computed: false, optional: true, required: false
  private _azureAd = new CfaccessApplicationPolicyRequireAzureAdOutputReference(this, "azure_ad");
  public get azureAd() {
    return this._azureAd;
  }
  public putAzureAd(value: CfaccessApplicationPolicyRequireAzureAd) {
    this._azureAd.internalValue = value;
  }
  public resetAzureAd() {
    this._azureAd.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get azureAdInput() {
    return this._azureAd.internalValue;
  }

  // certificate - computed: false, optional: true, required: false
  private _certificate = new CfaccessApplicationPolicyRequireCertificateOutputReference(this, "certificate");
  public get certificate() {
    return this._certificate;
  }
  public putCertificate(value: CfaccessApplicationPolicyRequireCertificate) {
    this._certificate.internalValue = value;
  }
  public resetCertificate() {
    this._certificate.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certificateInput() {
    return this._certificate.internalValue;
  }

  // cloudflare_account_member - computed: false, optional: true, required: false
  private _cloudflareAccountMember = new CfaccessApplicationPolicyRequireCloudflareAccountMemberOutputReference(
    this,
    "cloudflare_account_member",
  );
  public get cloudflareAccountMember() {
    return this._cloudflareAccountMember;
  }
  public putCloudflareAccountMember(value: CfaccessApplicationPolicyRequireCloudflareAccountMember) {
    this._cloudflareAccountMember.internalValue = value;
  }
  public resetCloudflareAccountMember() {
    this._cloudflareAccountMember.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cloudflareAccountMemberInput() {
    return this._cloudflareAccountMember.internalValue;
  }

  // common_name - computed: false, optional: true, required: false
  private _commonName = new CfaccessApplicationPolicyRequireCommonNameOutputReference(this, "common_name");
  public get commonName() {
    return this._commonName;
  }
  public putCommonName(value: CfaccessApplicationPolicyRequireCommonName) {
    this._commonName.internalValue = value;
  }
  public resetCommonName() {
    this._commonName.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName.internalValue;
  }

  // device_posture - computed: false, optional: true, required: false
  private _devicePosture = new CfaccessApplicationPolicyRequireDevicePostureOutputReference(this, "device_posture");
  public get devicePosture() {
    return this._devicePosture;
  }
  public putDevicePosture(value: CfaccessApplicationPolicyRequireDevicePosture) {
    this._devicePosture.internalValue = value;
  }
  public resetDevicePosture() {
    this._devicePosture.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get devicePostureInput() {
    return this._devicePosture.internalValue;
  }

  // email - computed: false, optional: true, required: false
  private _email = new CfaccessApplicationPolicyRequireEmailOutputReference(this, "email");
  public get email() {
    return this._email;
  }
  public putEmail(value: CfaccessApplicationPolicyRequireEmail) {
    this._email.internalValue = value;
  }
  public resetEmail() {
    this._email.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email.internalValue;
  }

  // email_domain - computed: false, optional: true, required: false
  private _emailDomain = new CfaccessApplicationPolicyRequireEmailDomainOutputReference(this, "email_domain");
  public get emailDomain() {
    return this._emailDomain;
  }
  public putEmailDomain(value: CfaccessApplicationPolicyRequireEmailDomain) {
    this._emailDomain.internalValue = value;
  }
  public resetEmailDomain() {
    this._emailDomain.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailDomainInput() {
    return this._emailDomain.internalValue;
  }

  // email_list - computed: false, optional: true, required: false
  private _emailList = new CfaccessApplicationPolicyRequireEmailListStructOutputReference(this, "email_list");
  public get emailList() {
    return this._emailList;
  }
  public putEmailList(value: CfaccessApplicationPolicyRequireEmailListStruct) {
    this._emailList.internalValue = value;
  }
  public resetEmailList() {
    this._emailList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailListInput() {
    return this._emailList.internalValue;
  }

  // everyone - computed: false, optional: true, required: false
  private _everyone = new CfaccessApplicationPolicyRequireEveryoneOutputReference(this, "everyone");
  public get everyone() {
    return this._everyone;
  }
  public putEveryone(value: CfaccessApplicationPolicyRequireEveryone) {
    this._everyone.internalValue = value;
  }
  public resetEveryone() {
    this._everyone.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get everyoneInput() {
    return this._everyone.internalValue;
  }

  // external_evaluation - computed: false, optional: true, required: false
  private _externalEvaluation = new CfaccessApplicationPolicyRequireExternalEvaluationOutputReference(
    this,
    "external_evaluation",
  );
  public get externalEvaluation() {
    return this._externalEvaluation;
  }
  public putExternalEvaluation(value: CfaccessApplicationPolicyRequireExternalEvaluation) {
    this._externalEvaluation.internalValue = value;
  }
  public resetExternalEvaluation() {
    this._externalEvaluation.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalEvaluationInput() {
    return this._externalEvaluation.internalValue;
  }

  // geo - computed: false, optional: true, required: false
  private _geo = new CfaccessApplicationPolicyRequireGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }
  public putGeo(value: CfaccessApplicationPolicyRequireGeo) {
    this._geo.internalValue = value;
  }
  public resetGeo() {
    this._geo.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get geoInput() {
    return this._geo.internalValue;
  }

  // github_organization - computed: false, optional: true, required: false
  private _githubOrganization = new CfaccessApplicationPolicyRequireGithubOrganizationOutputReference(
    this,
    "github_organization",
  );
  public get githubOrganization() {
    return this._githubOrganization;
  }
  public putGithubOrganization(value: CfaccessApplicationPolicyRequireGithubOrganization) {
    this._githubOrganization.internalValue = value;
  }
  public resetGithubOrganization() {
    this._githubOrganization.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get githubOrganizationInput() {
    return this._githubOrganization.internalValue;
  }

  // group - computed: false, optional: true, required: false
  private _group = new CfaccessApplicationPolicyRequireGroupOutputReference(this, "group");
  public get group() {
    return this._group;
  }
  public putGroup(value: CfaccessApplicationPolicyRequireGroup) {
    this._group.internalValue = value;
  }
  public resetGroup() {
    this._group.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupInput() {
    return this._group.internalValue;
  }

  // gsuite - computed: false, optional: true, required: false
  private _gsuite = new CfaccessApplicationPolicyRequireGsuiteOutputReference(this, "gsuite");
  public get gsuite() {
    return this._gsuite;
  }
  public putGsuite(value: CfaccessApplicationPolicyRequireGsuite) {
    this._gsuite.internalValue = value;
  }
  public resetGsuite() {
    this._gsuite.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gsuiteInput() {
    return this._gsuite.internalValue;
  }

  // ip - computed: false, optional: true, required: false
  private _ip = new CfaccessApplicationPolicyRequireIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }
  public putIp(value: CfaccessApplicationPolicyRequireIp) {
    this._ip.internalValue = value;
  }
  public resetIp() {
    this._ip.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip.internalValue;
  }

  // ip_list - computed: false, optional: true, required: false
  private _ipList = new CfaccessApplicationPolicyRequireIpListStructOutputReference(this, "ip_list");
  public get ipList() {
    return this._ipList;
  }
  public putIpList(value: CfaccessApplicationPolicyRequireIpListStruct) {
    this._ipList.internalValue = value;
  }
  public resetIpList() {
    this._ipList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipListInput() {
    return this._ipList.internalValue;
  }

  // linked_app_token - computed: false, optional: true, required: false
  private _linkedAppToken = new CfaccessApplicationPolicyRequireLinkedAppTokenOutputReference(this, "linked_app_token");
  public get linkedAppToken() {
    return this._linkedAppToken;
  }
  public putLinkedAppToken(value: CfaccessApplicationPolicyRequireLinkedAppToken) {
    this._linkedAppToken.internalValue = value;
  }
  public resetLinkedAppToken() {
    this._linkedAppToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get linkedAppTokenInput() {
    return this._linkedAppToken.internalValue;
  }

  // login_method - computed: false, optional: true, required: false
  private _loginMethod = new CfaccessApplicationPolicyRequireLoginMethodOutputReference(this, "login_method");
  public get loginMethod() {
    return this._loginMethod;
  }
  public putLoginMethod(value: CfaccessApplicationPolicyRequireLoginMethod) {
    this._loginMethod.internalValue = value;
  }
  public resetLoginMethod() {
    this._loginMethod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get loginMethodInput() {
    return this._loginMethod.internalValue;
  }

  // oidc - computed: false, optional: true, required: false
  private _oidc = new CfaccessApplicationPolicyRequireOidcOutputReference(this, "oidc");
  public get oidc() {
    return this._oidc;
  }
  public putOidc(value: CfaccessApplicationPolicyRequireOidc) {
    this._oidc.internalValue = value;
  }
  public resetOidc() {
    this._oidc.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oidcInput() {
    return this._oidc.internalValue;
  }

  // okta - computed: false, optional: true, required: false
  private _okta = new CfaccessApplicationPolicyRequireOktaOutputReference(this, "okta");
  public get okta() {
    return this._okta;
  }
  public putOkta(value: CfaccessApplicationPolicyRequireOkta) {
    this._okta.internalValue = value;
  }
  public resetOkta() {
    this._okta.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oktaInput() {
    return this._okta.internalValue;
  }

  // saml - computed: false, optional: true, required: false
  private _saml = new CfaccessApplicationPolicyRequireSamlOutputReference(this, "saml");
  public get saml() {
    return this._saml;
  }
  public putSaml(value: CfaccessApplicationPolicyRequireSaml) {
    this._saml.internalValue = value;
  }
  public resetSaml() {
    this._saml.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get samlInput() {
    return this._saml.internalValue;
  }

  // service_token - computed: false, optional: true, required: false
  private _serviceToken = new CfaccessApplicationPolicyRequireServiceTokenOutputReference(this, "service_token");
  public get serviceToken() {
    return this._serviceToken;
  }
  public putServiceToken(value: CfaccessApplicationPolicyRequireServiceToken) {
    this._serviceToken.internalValue = value;
  }
  public resetServiceToken() {
    this._serviceToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceTokenInput() {
    return this._serviceToken.internalValue;
  }

  // user_risk_score - computed: false, optional: true, required: false
  private _userRiskScore = new CfaccessApplicationPolicyRequireUserRiskScoreOutputReference(this, "user_risk_score");
  public get userRiskScore() {
    return this._userRiskScore;
  }
  public putUserRiskScore(value: CfaccessApplicationPolicyRequireUserRiskScore) {
    this._userRiskScore.internalValue = value;
  }
  public resetUserRiskScore() {
    this._userRiskScore.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskScoreInput() {
    return this._userRiskScore.internalValue;
  }
}

export class CfaccessApplicationPolicyRequireList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationPolicyRequire[] | cdktf.IResolvable | undefined;

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
  public get(index: number): CfaccessApplicationPolicyRequireOutputReference {
    return new CfaccessApplicationPolicyRequireOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}

/**
 * `cfaccess_application_policy`: A policy that belongs to one application, which is managed elsewhere. Policies of one application change in an order in which nobody gets in between who should not.
 */
export class CfaccessApplicationPolicy extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_application_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessApplicationPolicy resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessApplicationPolicy to import
   * @param importFromId The id of the existing CfaccessApplicationPolicy that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessApplicationPolicy to import is found
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
   * @param options CfaccessApplicationPolicyConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessApplicationPolicyConfig) {
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
    this._applicationId = config.applicationId;
    this._approvalGroups.internalValue = config.approvalGroups;
    this._approvalRequired = config.approvalRequired;
    this._connectionRules.internalValue = config.connectionRules;
    this._decision = config.decision;
    this._exclude.internalValue = config.exclude;
    this._include.internalValue = config.include;
    this._isolationRequired = config.isolationRequired;
    this._mfaConfig.internalValue = config.mfaConfig;
    this._name = config.name;
    this._precedence = config.precedence;
    this._purposeJustificationPrompt = config.purposeJustificationPrompt;
    this._purposeJustificationRequired = config.purposeJustificationRequired;
    this._require.internalValue = config.require;
    this._sessionDuration = config.sessionDuration;
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

  // application_id - computed: false, optional: false, required: true
  private _applicationId?: string | undefined;
  public get applicationId() {
    return this.getStringAttribute("application_id");
  }
  public set applicationId(value: string) {
    this._applicationId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get applicationIdInput() {
    return this._applicationId;
  }

  // approval_groups - computed: false, optional: true, required: false
  private _approvalGroups = new CfaccessApplicationPolicyApprovalGroupsList(this, "approval_groups", false);
  public get approvalGroups() {
    return this._approvalGroups;
  }
  public putApprovalGroups(value: CfaccessApplicationPolicyApprovalGroups[] | cdktf.IResolvable) {
    this._approvalGroups.internalValue = value;
  }
  public resetApprovalGroups() {
    this._approvalGroups.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get approvalGroupsInput() {
    return this._approvalGroups.internalValue;
  }

  // approval_required - computed: false, optional: true, required: false
  private _approvalRequired?: boolean | cdktf.IResolvable | undefined;
  public get approvalRequired() {
    return this.getBooleanAttribute("approval_required");
  }
  public set approvalRequired(value: boolean | cdktf.IResolvable) {
    this._approvalRequired = value;
  }
  public resetApprovalRequired() {
    this._approvalRequired = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get approvalRequiredInput() {
    return this._approvalRequired;
  }

  // connection_rules - computed: false, optional: true, required: false
  private _connectionRules = new CfaccessApplicationPolicyConnectionRulesOutputReference(this, "connection_rules");
  public get connectionRules() {
    return this._connectionRules;
  }
  public putConnectionRules(value: CfaccessApplicationPolicyConnectionRules) {
    this._connectionRules.internalValue = value;
  }
  public resetConnectionRules() {
    this._connectionRules.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get connectionRulesInput() {
    return this._connectionRules.internalValue;
  }

  // decision - computed: false, optional: false, required: true
  private _decision?: string | undefined;
  public get decision() {
    return this.getStringAttribute("decision");
  }
  public set decision(value: string) {
    this._decision = value;
  }
  // Temporarily expose input value. Use with caution.
  public get decisionInput() {
    return this._decision;
  }

  // exclude - computed: false, optional: true, required: false
  private _exclude = new CfaccessApplicationPolicyExcludeList(this, "exclude", false);
  public get exclude() {
    return this._exclude;
  }
  public putExclude(value: CfaccessApplicationPolicyExclude[] | cdktf.IResolvable) {
    this._exclude.internalValue = value;
  }
  public resetExclude() {
    this._exclude.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeInput() {
    return this._exclude.internalValue;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // include - computed: false, optional: false, required: true
  private _include = new CfaccessApplicationPolicyIncludeList(this, "include", false);
  public get include() {
    return this._include;
  }
  public putInclude(value: CfaccessApplicationPolicyInclude[] | cdktf.IResolvable) {
    this._include.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get includeInput() {
    return this._include.internalValue;
  }

  // isolation_required - computed: false, optional: true, required: false
  private _isolationRequired?: boolean | cdktf.IResolvable | undefined;
  public get isolationRequired() {
    return this.getBooleanAttribute("isolation_required");
  }
  public set isolationRequired(value: boolean | cdktf.IResolvable) {
    this._isolationRequired = value;
  }
  public resetIsolationRequired() {
    this._isolationRequired = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get isolationRequiredInput() {
    return this._isolationRequired;
  }

  // mfa_config - computed: false, optional: true, required: false
  private _mfaConfig = new CfaccessApplicationPolicyMfaConfigOutputReference(this, "mfa_config");
  public get mfaConfig() {
    return this._mfaConfig;
  }
  public putMfaConfig(value: CfaccessApplicationPolicyMfaConfig) {
    this._mfaConfig.internalValue = value;
  }
  public resetMfaConfig() {
    this._mfaConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mfaConfigInput() {
    return this._mfaConfig.internalValue;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // precedence - computed: false, optional: false, required: true
  private _precedence?: number | undefined;
  public get precedence() {
    return this.getNumberAttribute("precedence");
  }
  public set precedence(value: number) {
    this._precedence = value;
  }
  // Temporarily expose input value. Use with caution.
  public get precedenceInput() {
    return this._precedence;
  }

  // purpose_justification_prompt - computed: false, optional: true, required: false
  private _purposeJustificationPrompt?: string | undefined;
  public get purposeJustificationPrompt() {
    return this.getStringAttribute("purpose_justification_prompt");
  }
  public set purposeJustificationPrompt(value: string) {
    this._purposeJustificationPrompt = value;
  }
  public resetPurposeJustificationPrompt() {
    this._purposeJustificationPrompt = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get purposeJustificationPromptInput() {
    return this._purposeJustificationPrompt;
  }

  // purpose_justification_required - computed: false, optional: true, required: false
  private _purposeJustificationRequired?: boolean | cdktf.IResolvable | undefined;
  public get purposeJustificationRequired() {
    return this.getBooleanAttribute("purpose_justification_required");
  }
  public set purposeJustificationRequired(value: boolean | cdktf.IResolvable) {
    this._purposeJustificationRequired = value;
  }
  public resetPurposeJustificationRequired() {
    this._purposeJustificationRequired = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get purposeJustificationRequiredInput() {
    return this._purposeJustificationRequired;
  }

  // require - computed: false, optional: true, required: false
  private _require = new CfaccessApplicationPolicyRequireList(this, "require", false);
  public get require() {
    return this._require;
  }
  public putRequire(value: CfaccessApplicationPolicyRequire[] | cdktf.IResolvable) {
    this._require.internalValue = value;
  }
  public resetRequire() {
    this._require.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requireInput() {
    return this._require.internalValue;
  }

  // session_duration - computed: false, optional: true, required: false
  private _sessionDuration?: string | undefined;
  public get sessionDuration() {
    return this.getStringAttribute("session_duration");
  }
  public set sessionDuration(value: string) {
    this._sessionDuration = value;
  }
  public resetSessionDuration() {
    this._sessionDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sessionDurationInput() {
    return this._sessionDuration;
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
      application_id: cdktf.stringToTerraform(this._applicationId),
      approval_groups: cdktf.listMapper(
        cfaccessApplicationPolicyApprovalGroupsToTerraform,
        false,
      )(this._approvalGroups.internalValue),
      approval_required: cdktf.booleanToTerraform(this._approvalRequired),
      connection_rules: cfaccessApplicationPolicyConnectionRulesToTerraform(this._connectionRules.internalValue),
      decision: cdktf.stringToTerraform(this._decision),
      exclude: cdktf.listMapper(cfaccessApplicationPolicyExcludeToTerraform, false)(this._exclude.internalValue),
      include: cdktf.listMapper(cfaccessApplicationPolicyIncludeToTerraform, false)(this._include.internalValue),
      isolation_required: cdktf.booleanToTerraform(this._isolationRequired),
      mfa_config: cfaccessApplicationPolicyMfaConfigToTerraform(this._mfaConfig.internalValue),
      name: cdktf.stringToTerraform(this._name),
      precedence: cdktf.numberToTerraform(this._precedence),
      purpose_justification_prompt: cdktf.stringToTerraform(this._purposeJustificationPrompt),
      purpose_justification_required: cdktf.booleanToTerraform(this._purposeJustificationRequired),
      require: cdktf.listMapper(cfaccessApplicationPolicyRequireToTerraform, false)(this._require.internalValue),
      session_duration: cdktf.stringToTerraform(this._sessionDuration),
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
      application_id: {
        value: cdktf.stringToHclTerraform(this._applicationId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      approval_groups: {
        value: cdktf.listMapperHcl(
          cfaccessApplicationPolicyApprovalGroupsToHclTerraform,
          false,
        )(this._approvalGroups.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CfaccessApplicationPolicyApprovalGroupsList",
      },
      approval_required: {
        value: cdktf.booleanToHclTerraform(this._approvalRequired),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      connection_rules: {
        value: cfaccessApplicationPolicyConnectionRulesToHclTerraform(this._connectionRules.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "CfaccessApplicationPolicyConnectionRules",
      },
      decision: {
        value: cdktf.stringToHclTerraform(this._decision),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      exclude: {
        value: cdktf.listMapperHcl(cfaccessApplicationPolicyExcludeToHclTerraform, false)(this._exclude.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CfaccessApplicationPolicyExcludeList",
      },
      include: {
        value: cdktf.listMapperHcl(cfaccessApplicationPolicyIncludeToHclTerraform, false)(this._include.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CfaccessApplicationPolicyIncludeList",
      },
      isolation_required: {
        value: cdktf.booleanToHclTerraform(this._isolationRequired),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      mfa_config: {
        value: cfaccessApplicationPolicyMfaConfigToHclTerraform(this._mfaConfig.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "CfaccessApplicationPolicyMfaConfig",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      precedence: {
        value: cdktf.numberToHclTerraform(this._precedence),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      purpose_justification_prompt: {
        value: cdktf.stringToHclTerraform(this._purposeJustificationPrompt),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      purpose_justification_required: {
        value: cdktf.booleanToHclTerraform(this._purposeJustificationRequired),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      require: {
        value: cdktf.listMapperHcl(cfaccessApplicationPolicyRequireToHclTerraform, false)(this._require.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CfaccessApplicationPolicyRequireList",
      },
      session_duration: {
        value: cdktf.stringToHclTerraform(this._sessionDuration),
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
