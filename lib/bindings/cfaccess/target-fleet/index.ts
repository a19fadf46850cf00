// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessTargetFleetConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the targets belong to: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * What to do if the account already has a target with an address of the fleet. "fail": the plan stops, with the lines that take it over. "adopt": the fleet takes over every such target and changes it to the configuration. Default: `"fail"`.
   */
  readonly onExisting?: string | undefined;
  /**
   * Existing targets that the fleet takes over, by target id or IP address. The fleet writes each of them once, so that a fleet that had it before no longer deletes it.
   */
  readonly takesOver?: string[] | undefined;
  /**
   * The targets, by keys of your choice. A target keeps its id as long as its key or its address stays the same.
   */
  readonly targets: { [key: string]: CfaccessTargetFleetTargets } | cdktf.IResolvable;
}
export interface CfaccessTargetFleetTargetsIpIpv4 {
  /**
   * IP address of the target.
   */
  readonly ipAddr: string;
  /**
   * Identifier of the virtual network of the address. If omitted, the account's default virtual network.
   */
  readonly virtualNetworkId?: string | undefined;
}

export function cfaccessTargetFleetTargetsIpIpv4ToTerraform(
  struct?: CfaccessTargetFleetTargetsIpIpv4 | cdktf.IResolvable,
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
    ip_addr: cdktf.stringToTerraform(struct!.ipAddr),
    virtual_network_id: cdktf.stringToTerraform(struct!.virtualNetworkId),
  };
}

export function cfaccessTargetFleetTargetsIpIpv4ToHclTerraform(
  struct?: CfaccessTargetFleetTargetsIpIpv4 | cdktf.IResolvable,
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
    ip_addr: {
      value: cdktf.stringToHclTerraform(struct!.ipAddr),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    virtual_network_id: {
      value: cdktf.stringToHclTerraform(struct!.virtualNetworkId),
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

export class CfaccessTargetFleetTargetsIpIpv4OutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessTargetFleetTargetsIpIpv4 | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._ipAddr !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipAddr = this._ipAddr;
    }
    if (this._virtualNetworkId !== undefined) {
      hasAnyValues = true;
      internalValueResult.virtualNetworkId = this._virtualNetworkId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessTargetFleetTargetsIpIpv4 | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._ipAddr = undefined;
      this._virtualNetworkId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._ipAddr = value.ipAddr;
      this._virtualNetworkId = value.virtualNetworkId;
    }
  }

  // ip_addr - computed: false, optional: false, required: true
  private _ipAddr?: string | undefined;
  public get ipAddr() {
    return this.getStringAttribute("ip_addr");
  }
  public set ipAddr(value: string) {
    this._ipAddr = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipAddrInput() {
    return this._ipAddr;
  }

  // virtual_network_id - computed: true, optional: true, required: false
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
}
export interface CfaccessTargetFleetTargetsIpIpv6 {
  /**
   * IP address of the target.
   */
  readonly ipAddr: string;
  /**
   * Identifier of the virtual network of the address. If omitted, the account's default virtual network.
   */
  readonly virtualNetworkId?: string | undefined;
}

export function cfaccessTargetFleetTargetsIpIpv6ToTerraform(
  struct?: CfaccessTargetFleetTargetsIpIpv6 | cdktf.IResolvable,
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
    ip_addr: cdktf.stringToTerraform(struct!.ipAddr),
    virtual_network_id: cdktf.stringToTerraform(struct!.virtualNetworkId),
  };
}

export function cfaccessTargetFleetTargetsIpIpv6ToHclTerraform(
  struct?: CfaccessTargetFleetTargetsIpIpv6 | cdktf.IResolvable,
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
    ip_addr: {
      value: cdktf.stringToHclTerraform(struct!.ipAddr),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    virtual_network_id: {
      value: cdktf.stringToHclTerraform(struct!.virtualNetworkId),
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

export class CfaccessTargetFleetTargetsIpIpv6OutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessTargetFleetTargetsIpIpv6 | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._ipAddr !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipAddr = this._ipAddr;
    }
    if (this._virtualNetworkId !== undefined) {
      hasAnyValues = true;
      internalValueResult.virtualNetworkId = this._virtualNetworkId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessTargetFleetTargetsIpIpv6 | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._ipAddr = undefined;
      this._virtualNetworkId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._ipAddr = value.ipAddr;
      this._virtualNetworkId = value.virtualNetworkId;
    }
  }

  // ip_addr - computed: false, optional: false, required: true
  private _ipAddr?: string | undefined;
  public get ipAddr() {
    return this.getStringAttribute("ip_addr");
  }
  public set ipAddr(value: string) {
    this._ipAddr = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipAddrInput() {
    return this._ipAddr;
  }

  // virtual_network_id - computed: true, optional: true, required: false
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
}
export interface CfaccessTargetFleetTargetsIp {
  /**
   * The target's IPv4 address.
   */
  readonly ipv4?: CfaccessTargetFleetTargetsIpIpv4 | undefined;
  /**
   * The target's IPv6 address.
   */
  readonly ipv6?: CfaccessTargetFleetTargetsIpIpv6 | undefined;
}

export function cfaccessTargetFleetTargetsIpToTerraform(
  struct?: CfaccessTargetFleetTargetsIp | cdktf.IResolvable,
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
    ipv4: cfaccessTargetFleetTargetsIpIpv4ToTerraform(struct!.ipv4),
    ipv6: cfaccessTargetFleetTargetsIpIpv6ToTerraform(struct!.ipv6),
  };
}

export function cfaccessTargetFleetTargetsIpToHclTerraform(
  struct?: CfaccessTargetFleetTargetsIp | cdktf.IResolvable,
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
    ipv4: {
      value: cfaccessTargetFleetTargetsIpIpv4ToHclTerraform(struct!.ipv4),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessTargetFleetTargetsIpIpv4",
    },
    ipv6: {
      value: cfaccessTargetFleetTargetsIpIpv6ToHclTerraform(struct!.ipv6),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessTargetFleetTargetsIpIpv6",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessTargetFleetTargetsIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessTargetFleetTargetsIp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._ipv4?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipv4 = this._ipv4?.internalValue;
    }
    if (this._ipv6?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipv6 = this._ipv6?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessTargetFleetTargetsIp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._ipv4.internalValue = undefined;
      this._ipv6.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._ipv4.internalValue = value.ipv4;
      this._ipv6.internalValue = value.ipv6;
    }
  }

  // ipv4 - computed: false, optional: true, required: false
  private _ipv4 = new CfaccessTargetFleetTargetsIpIpv4OutputReference(this, "ipv4");
  public get ipv4() {
    return this._ipv4;
  }
  public putIpv4(value: CfaccessTargetFleetTargetsIpIpv4) {
    this._ipv4.internalValue = value;
  }
  public resetIpv4() {
    this._ipv4.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipv4Input() {
    return this._ipv4.internalValue;
  }

  // ipv6 - computed: false, optional: true, required: false
  private _ipv6 = new CfaccessTargetFleetTargetsIpIpv6OutputReference(this, "ipv6");
  public get ipv6() {
    return this._ipv6;
  }
  public putIpv6(value: CfaccessTargetFleetTargetsIpIpv6) {
    this._ipv6.internalValue = value;
  }
  public resetIpv6() {
    this._ipv6.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipv6Input() {
    return this._ipv6.internalValue;
  }
}
export interface CfaccessTargetFleetTargets {
  /**
   * Hostname of the target. It need not be unique or exist in DNS. Case-insensitive, at most 255 characters: letters, digits, dashes and periods, starting and ending with a letter or digit.
   */
  readonly hostname: string;
  /**
   * IP addresses of the target: IPv4, IPv6 or both.
   */
  readonly ip: CfaccessTargetFleetTargetsIp;
  /**
   * Tags of the target: one value per key.
   */
  readonly tags?: { [key: string]: string } | undefined;
}

export function cfaccessTargetFleetTargetsToTerraform(struct?: CfaccessTargetFleetTargets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    hostname: cdktf.stringToTerraform(struct!.hostname),
    ip: cfaccessTargetFleetTargetsIpToTerraform(struct!.ip),
    tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.tags),
  };
}

export function cfaccessTargetFleetTargetsToHclTerraform(struct?: CfaccessTargetFleetTargets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    hostname: {
      value: cdktf.stringToHclTerraform(struct!.hostname),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    ip: {
      value: cfaccessTargetFleetTargetsIpToHclTerraform(struct!.ip),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessTargetFleetTargetsIp",
    },
    tags: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.tags),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessTargetFleetTargetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

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

  public get internalValue(): CfaccessTargetFleetTargets | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._hostname !== undefined) {
      hasAnyValues = true;
      internalValueResult.hostname = this._hostname;
    }
    if (this._ip?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip?.internalValue;
    }
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessTargetFleetTargets | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._hostname = undefined;
      this._ip.internalValue = undefined;
      this._tags = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._hostname = value.hostname;
      this._ip.internalValue = value.ip;
      this._tags = value.tags;
    }
  }

  // hostname - computed: false, optional: false, required: true
  private _hostname?: string | undefined;
  public get hostname() {
    return this.getStringAttribute("hostname");
  }
  public set hostname(value: string) {
    this._hostname = value;
  }
  // Temporarily expose input value. Use with caution.
  public get hostnameInput() {
    return this._hostname;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // ip - computed: false, optional: false, required: true
  private _ip = new CfaccessTargetFleetTargetsIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }
  public putIp(value: CfaccessTargetFleetTargetsIp) {
    this._ip.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip.internalValue;
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: { [key: string]: string } | undefined;
  public get tags() {
    return this.getStringMapAttribute("tags");
  }
  public set tags(value: { [key: string]: string }) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // written_at - computed: true, optional: false, required: false
  public get writtenAt() {
    return this.getStringAttribute("written_at");
  }
}

export class CfaccessTargetFleetTargetsMap extends cdktf.ComplexMap {
  public internalValue?: { [key: string]: CfaccessTargetFleetTargets } | cdktf.IResolvable | undefined;

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
  public get(key: string): CfaccessTargetFleetTargetsOutputReference {
    return new CfaccessTargetFleetTargetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}

/**
 * `cfaccess_target_fleet`: Many infrastructure targets as one resource: a map by keys of your choice. Targets are created and deleted in batches, and read in pages.
 */
export class CfaccessTargetFleet extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_target_fleet";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessTargetFleet resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessTargetFleet to import
   * @param importFromId The id of the existing CfaccessTargetFleet that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessTargetFleet to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_target_fleet",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_target_fleet`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessTargetFleetConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessTargetFleetConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_target_fleet",
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
    this._onExisting = config.onExisting;
    this._takesOver = config.takesOver;
    this._targets.internalValue = config.targets;
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

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // on_existing - computed: true, optional: true, required: false
  private _onExisting?: string | undefined;
  public get onExisting() {
    return this.getStringAttribute("on_existing");
  }
  public set onExisting(value: string) {
    this._onExisting = value;
  }
  public resetOnExisting() {
    this._onExisting = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get onExistingInput() {
    return this._onExisting;
  }

  // takes_over - computed: false, optional: true, required: false
  private _takesOver?: string[] | undefined;
  public get takesOver() {
    return cdktf.Fn.tolist(this.getListAttribute("takes_over"));
  }
  public set takesOver(value: string[]) {
    this._takesOver = value;
  }
  public resetTakesOver() {
    this._takesOver = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get takesOverInput() {
    return this._takesOver;
  }

  // targets - computed: false, optional: false, required: true
  private _targets = new CfaccessTargetFleetTargetsMap(this, "targets");
  public get targets() {
    return this._targets;
  }
  public putTargets(value: { [key: string]: CfaccessTargetFleetTargets } | cdktf.IResolvable) {
    this._targets.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get targetsInput() {
    return this._targets.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      on_existing: cdktf.stringToTerraform(this._onExisting),
      takes_over: cdktf.listMapper(cdktf.stringToTerraform, false)(this._takesOver),
      targets: cdktf.hashMapper(cfaccessTargetFleetTargetsToTerraform)(this._targets.internalValue),
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
      on_existing: {
        value: cdktf.stringToHclTerraform(this._onExisting),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      takes_over: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._takesOver),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      targets: {
        value: cdktf.hashMapperHcl(cfaccessTargetFleetTargetsToHclTerraform)(this._targets.internalValue),
        isBlock: true,
        type: "map",
        storageClassType: "CfaccessTargetFleetTargetsMap",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(
      Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
    );
  }
}
