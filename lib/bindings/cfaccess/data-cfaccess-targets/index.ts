// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface DataCfaccessTargetsConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Targets that were created at or after this time.
   */
  readonly createdAfter?: string | undefined;
  /**
   * Targets that were created at or before this time.
   */
  readonly createdBefore?: string | undefined;
  /**
   * Sort direction.
   */
  readonly direction?: string | undefined;
  /**
   * Targets with this hostname.
   */
  readonly hostname?: string | undefined;
  /**
   * Targets whose hostname contains this string.
   */
  readonly hostnameContains?: string | undefined;
  /**
   * Targets whose IP address matches this pattern; `*` is a wildcard.
   */
  readonly ipLike?: string | undefined;
  /**
   * Targets with this IPv4 address.
   */
  readonly ipV4?: string | undefined;
  /**
   * Targets with this IPv6 address.
   */
  readonly ipV6?: string | undefined;
  /**
   * Targets with any of these IP addresses.
   */
  readonly ips?: string[] | undefined;
  /**
   * Last address of a range (inclusive), with `ipv4_start`.
   */
  readonly ipv4End?: string | undefined;
  /**
   * First address of a range (inclusive), with `ipv4_end`.
   */
  readonly ipv4Start?: string | undefined;
  /**
   * Last address of a range (inclusive), with `ipv6_start`.
   */
  readonly ipv6End?: string | undefined;
  /**
   * First address of a range (inclusive), with `ipv6_end`.
   */
  readonly ipv6Start?: string | undefined;
  /**
   * Most results to read. Default: `1000`.
   */
  readonly limit?: number | undefined;
  /**
   * Targets that were changed at or after this time.
   */
  readonly modifiedAfter?: string | undefined;
  /**
   * Targets that were changed at or before this time.
   */
  readonly modifiedBefore?: string | undefined;
  /**
   * Field to sort by: `hostname`, `created_at`, or `tag:` followed by a tag key.
   */
  readonly order?: string | undefined;
  /**
   * Targets with all of these tags, as `key:value`.
   */
  readonly tag?: string[] | undefined;
  /**
   * Targets with any of these identifiers.
   */
  readonly targetIds?: string[] | undefined;
  /**
   * Targets in this virtual network.
   */
  readonly virtualNetworkId?: string | undefined;
}
export interface DataCfaccessTargetsResultIpIpv4 {}

export function dataCfaccessTargetsResultIpIpv4ToTerraform(struct?: DataCfaccessTargetsResultIpIpv4): any {
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

export function dataCfaccessTargetsResultIpIpv4ToHclTerraform(struct?: DataCfaccessTargetsResultIpIpv4): any {
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

export class DataCfaccessTargetsResultIpIpv4OutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessTargetsResultIpIpv4 | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessTargetsResultIpIpv4 | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // ip_addr - computed: true, optional: false, required: false
  public get ipAddr() {
    return this.getStringAttribute("ip_addr");
  }

  // virtual_network_id - computed: true, optional: false, required: false
  public get virtualNetworkId() {
    return this.getStringAttribute("virtual_network_id");
  }
}
export interface DataCfaccessTargetsResultIpIpv6 {}

export function dataCfaccessTargetsResultIpIpv6ToTerraform(struct?: DataCfaccessTargetsResultIpIpv6): any {
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

export function dataCfaccessTargetsResultIpIpv6ToHclTerraform(struct?: DataCfaccessTargetsResultIpIpv6): any {
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

export class DataCfaccessTargetsResultIpIpv6OutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessTargetsResultIpIpv6 | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessTargetsResultIpIpv6 | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // ip_addr - computed: true, optional: false, required: false
  public get ipAddr() {
    return this.getStringAttribute("ip_addr");
  }

  // virtual_network_id - computed: true, optional: false, required: false
  public get virtualNetworkId() {
    return this.getStringAttribute("virtual_network_id");
  }
}
export interface DataCfaccessTargetsResultIp {}

export function dataCfaccessTargetsResultIpToTerraform(struct?: DataCfaccessTargetsResultIp): any {
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

export function dataCfaccessTargetsResultIpToHclTerraform(struct?: DataCfaccessTargetsResultIp): any {
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

export class DataCfaccessTargetsResultIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCfaccessTargetsResultIp | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessTargetsResultIp | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // ipv4 - computed: true, optional: false, required: false
  private _ipv4 = new DataCfaccessTargetsResultIpIpv4OutputReference(this, "ipv4");
  public get ipv4() {
    return this._ipv4;
  }

  // ipv6 - computed: true, optional: false, required: false
  private _ipv6 = new DataCfaccessTargetsResultIpIpv6OutputReference(this, "ipv6");
  public get ipv6() {
    return this._ipv6;
  }
}
export interface DataCfaccessTargetsResult {}

export function dataCfaccessTargetsResultToTerraform(struct?: DataCfaccessTargetsResult): any {
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

export function dataCfaccessTargetsResultToHclTerraform(struct?: DataCfaccessTargetsResult): any {
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

export class DataCfaccessTargetsResultOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataCfaccessTargetsResult | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCfaccessTargetsResult | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute("created_at");
  }

  // hostname - computed: true, optional: false, required: false
  public get hostname() {
    return this.getStringAttribute("hostname");
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // ip - computed: true, optional: false, required: false
  private _ip = new DataCfaccessTargetsResultIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }

  // modified_at - computed: true, optional: false, required: false
  public get modifiedAt() {
    return this.getStringAttribute("modified_at");
  }

  // tags - computed: true, optional: false, required: false
  private _tags = new cdktf.StringMap(this, "tags");
  public get tags() {
    return this._tags;
  }
}

export class DataCfaccessTargetsResultList extends cdktf.ComplexList {
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
  public get(index: number): DataCfaccessTargetsResultOutputReference {
    return new DataCfaccessTargetsResultOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}

/**
 * `cfaccess_targets`: The infrastructure targets of an account that match the filters.
 */
export class DataCfaccessTargets extends cdktf.TerraformDataSource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_targets";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a DataCfaccessTargets resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the DataCfaccessTargets to import
   * @param importFromId The id of the existing DataCfaccessTargets that should be imported.
   * @param provider? Optional instance of the provider where the DataCfaccessTargets to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_targets",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_targets`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options DataCfaccessTargetsConfig
   */
  public constructor(scope: Construct, id: string, config: DataCfaccessTargetsConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_targets",
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
    this._createdAfter = config.createdAfter;
    this._createdBefore = config.createdBefore;
    this._direction = config.direction;
    this._hostname = config.hostname;
    this._hostnameContains = config.hostnameContains;
    this._ipLike = config.ipLike;
    this._ipV4 = config.ipV4;
    this._ipV6 = config.ipV6;
    this._ips = config.ips;
    this._ipv4End = config.ipv4End;
    this._ipv4Start = config.ipv4Start;
    this._ipv6End = config.ipv6End;
    this._ipv6Start = config.ipv6Start;
    this._limit = config.limit;
    this._modifiedAfter = config.modifiedAfter;
    this._modifiedBefore = config.modifiedBefore;
    this._order = config.order;
    this._tag = config.tag;
    this._targetIds = config.targetIds;
    this._virtualNetworkId = config.virtualNetworkId;
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

  // created_after - computed: false, optional: true, required: false
  private _createdAfter?: string | undefined;
  public get createdAfter() {
    return this.getStringAttribute("created_after");
  }
  public set createdAfter(value: string) {
    this._createdAfter = value;
  }
  public resetCreatedAfter() {
    this._createdAfter = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createdAfterInput() {
    return this._createdAfter;
  }

  // created_before - computed: false, optional: true, required: false
  private _createdBefore?: string | undefined;
  public get createdBefore() {
    return this.getStringAttribute("created_before");
  }
  public set createdBefore(value: string) {
    this._createdBefore = value;
  }
  public resetCreatedBefore() {
    this._createdBefore = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createdBeforeInput() {
    return this._createdBefore;
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

  // hostname - computed: false, optional: true, required: false
  private _hostname?: string | undefined;
  public get hostname() {
    return this.getStringAttribute("hostname");
  }
  public set hostname(value: string) {
    this._hostname = value;
  }
  public resetHostname() {
    this._hostname = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hostnameInput() {
    return this._hostname;
  }

  // hostname_contains - computed: false, optional: true, required: false
  private _hostnameContains?: string | undefined;
  public get hostnameContains() {
    return this.getStringAttribute("hostname_contains");
  }
  public set hostnameContains(value: string) {
    this._hostnameContains = value;
  }
  public resetHostnameContains() {
    this._hostnameContains = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hostnameContainsInput() {
    return this._hostnameContains;
  }

  // ip_like - computed: false, optional: true, required: false
  private _ipLike?: string | undefined;
  public get ipLike() {
    return this.getStringAttribute("ip_like");
  }
  public set ipLike(value: string) {
    this._ipLike = value;
  }
  public resetIpLike() {
    this._ipLike = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipLikeInput() {
    return this._ipLike;
  }

  // ip_v4 - computed: false, optional: true, required: false
  private _ipV4?: string | undefined;
  public get ipV4() {
    return this.getStringAttribute("ip_v4");
  }
  public set ipV4(value: string) {
    this._ipV4 = value;
  }
  public resetIpV4() {
    this._ipV4 = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipV4Input() {
    return this._ipV4;
  }

  // ip_v6 - computed: false, optional: true, required: false
  private _ipV6?: string | undefined;
  public get ipV6() {
    return this.getStringAttribute("ip_v6");
  }
  public set ipV6(value: string) {
    this._ipV6 = value;
  }
  public resetIpV6() {
    this._ipV6 = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipV6Input() {
    return this._ipV6;
  }

  // ips - computed: false, optional: true, required: false
  private _ips?: string[] | undefined;
  public get ips() {
    return this.getListAttribute("ips");
  }
  public set ips(value: string[]) {
    this._ips = value;
  }
  public resetIps() {
    this._ips = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipsInput() {
    return this._ips;
  }

  // ipv4_end - computed: false, optional: true, required: false
  private _ipv4End?: string | undefined;
  public get ipv4End() {
    return this.getStringAttribute("ipv4_end");
  }
  public set ipv4End(value: string) {
    this._ipv4End = value;
  }
  public resetIpv4End() {
    this._ipv4End = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipv4EndInput() {
    return this._ipv4End;
  }

  // ipv4_start - computed: false, optional: true, required: false
  private _ipv4Start?: string | undefined;
  public get ipv4Start() {
    return this.getStringAttribute("ipv4_start");
  }
  public set ipv4Start(value: string) {
    this._ipv4Start = value;
  }
  public resetIpv4Start() {
    this._ipv4Start = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipv4StartInput() {
    return this._ipv4Start;
  }

  // ipv6_end - computed: false, optional: true, required: false
  private _ipv6End?: string | undefined;
  public get ipv6End() {
    return this.getStringAttribute("ipv6_end");
  }
  public set ipv6End(value: string) {
    this._ipv6End = value;
  }
  public resetIpv6End() {
    this._ipv6End = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipv6EndInput() {
    return this._ipv6End;
  }

  // ipv6_start - computed: false, optional: true, required: false
  private _ipv6Start?: string | undefined;
  public get ipv6Start() {
    return this.getStringAttribute("ipv6_start");
  }
  public set ipv6Start(value: string) {
    this._ipv6Start = value;
  }
  public resetIpv6Start() {
    this._ipv6Start = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipv6StartInput() {
    return this._ipv6Start;
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

  // modified_after - computed: false, optional: true, required: false
  private _modifiedAfter?: string | undefined;
  public get modifiedAfter() {
    return this.getStringAttribute("modified_after");
  }
  public set modifiedAfter(value: string) {
    this._modifiedAfter = value;
  }
  public resetModifiedAfter() {
    this._modifiedAfter = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get modifiedAfterInput() {
    return this._modifiedAfter;
  }

  // modified_before - computed: false, optional: true, required: false
  private _modifiedBefore?: string | undefined;
  public get modifiedBefore() {
    return this.getStringAttribute("modified_before");
  }
  public set modifiedBefore(value: string) {
    this._modifiedBefore = value;
  }
  public resetModifiedBefore() {
    this._modifiedBefore = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get modifiedBeforeInput() {
    return this._modifiedBefore;
  }

  // order - computed: false, optional: true, required: false
  private _order?: string | undefined;
  public get order() {
    return this.getStringAttribute("order");
  }
  public set order(value: string) {
    this._order = value;
  }
  public resetOrder() {
    this._order = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get orderInput() {
    return this._order;
  }

  // result - computed: true, optional: false, required: false
  private _result = new DataCfaccessTargetsResultList(this, "result", false);
  public get result() {
    return this._result;
  }

  // tag - computed: false, optional: true, required: false
  private _tag?: string[] | undefined;
  public get tag() {
    return this.getListAttribute("tag");
  }
  public set tag(value: string[]) {
    this._tag = value;
  }
  public resetTag() {
    this._tag = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagInput() {
    return this._tag;
  }

  // target_ids - computed: false, optional: true, required: false
  private _targetIds?: string[] | undefined;
  public get targetIds() {
    return this.getListAttribute("target_ids");
  }
  public set targetIds(value: string[]) {
    this._targetIds = value;
  }
  public resetTargetIds() {
    this._targetIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetIdsInput() {
    return this._targetIds;
  }

  // virtual_network_id - computed: false, optional: true, required: false
  private _virtualNetworkId?: string | undefined;
  public get virtualNetworkId() {
    return this.getStringAttribute("virtual_network_id");
  }
  public set virtualNetworkId(value: string) {
    this._virtualNetworkId = value;
  }
  public resetVirtualNetworkId() {
    this._virtualNetworkId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get virtualNetworkIdInput() {
    return this._virtualNetworkId;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      created_after: cdktf.stringToTerraform(this._createdAfter),
      created_before: cdktf.stringToTerraform(this._createdBefore),
      direction: cdktf.stringToTerraform(this._direction),
      hostname: cdktf.stringToTerraform(this._hostname),
      hostname_contains: cdktf.stringToTerraform(this._hostnameContains),
      ip_like: cdktf.stringToTerraform(this._ipLike),
      ip_v4: cdktf.stringToTerraform(this._ipV4),
      ip_v6: cdktf.stringToTerraform(this._ipV6),
      ips: cdktf.listMapper(cdktf.stringToTerraform, false)(this._ips),
      ipv4_end: cdktf.stringToTerraform(this._ipv4End),
      ipv4_start: cdktf.stringToTerraform(this._ipv4Start),
      ipv6_end: cdktf.stringToTerraform(this._ipv6End),
      ipv6_start: cdktf.stringToTerraform(this._ipv6Start),
      limit: cdktf.numberToTerraform(this._limit),
      modified_after: cdktf.stringToTerraform(this._modifiedAfter),
      modified_before: cdktf.stringToTerraform(this._modifiedBefore),
      order: cdktf.stringToTerraform(this._order),
      tag: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tag),
      target_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._targetIds),
      virtual_network_id: cdktf.stringToTerraform(this._virtualNetworkId),
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
      created_after: {
        value: cdktf.stringToHclTerraform(this._createdAfter),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      created_before: {
        value: cdktf.stringToHclTerraform(this._createdBefore),
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
      hostname: {
        value: cdktf.stringToHclTerraform(this._hostname),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      hostname_contains: {
        value: cdktf.stringToHclTerraform(this._hostnameContains),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ip_like: {
        value: cdktf.stringToHclTerraform(this._ipLike),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ip_v4: {
        value: cdktf.stringToHclTerraform(this._ipV4),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ip_v6: {
        value: cdktf.stringToHclTerraform(this._ipV6),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ips: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._ips),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      ipv4_end: {
        value: cdktf.stringToHclTerraform(this._ipv4End),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ipv4_start: {
        value: cdktf.stringToHclTerraform(this._ipv4Start),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ipv6_end: {
        value: cdktf.stringToHclTerraform(this._ipv6End),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ipv6_start: {
        value: cdktf.stringToHclTerraform(this._ipv6Start),
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
      modified_after: {
        value: cdktf.stringToHclTerraform(this._modifiedAfter),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      modified_before: {
        value: cdktf.stringToHclTerraform(this._modifiedBefore),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      order: {
        value: cdktf.stringToHclTerraform(this._order),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      tag: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._tag),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      target_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._targetIds),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      virtual_network_id: {
        value: cdktf.stringToHclTerraform(this._virtualNetworkId),
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
