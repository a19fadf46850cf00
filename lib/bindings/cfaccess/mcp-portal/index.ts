// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessMcpPortalConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the portal belongs to: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Whether clients may run code: never (off), on request (opt_in), by default (default_on) or always (enforced).
   */
  readonly codeMode?: string | undefined;
  /**
   * Description of the portal.
   */
  readonly description?: string | undefined;
  /**
   * Hostname of the portal, unique in the account. The API does not create its DNS record.
   */
  readonly hostname: string;
  /**
   * Identifier of the portal, chosen by the caller. At most 32 characters.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Name of the portal.
   */
  readonly name: string;
  /**
   * Routes traffic to the servers through Gateway. Default: `false`.
   */
  readonly secureWebGateway?: boolean | cdktf.IResolvable | undefined;
  /**
   * Servers of the portal, by their ids.
   */
  readonly servers: { [key: string]: CfaccessMcpPortalServers } | cdktf.IResolvable;
}
export interface CfaccessMcpPortalServersUpdatedPrompts {
  /**
   * Name to show instead, up to 40 characters. It must be unique among the names and aliases of the server.
   */
  readonly alias?: string | undefined;
  /**
   * Description to show instead.
   */
  readonly description?: string | undefined;
  /**
   * Whether the tool or prompt is enabled. Default: `true`.
   */
  readonly enabled?: boolean | cdktf.IResolvable | undefined;
}

export function cfaccessMcpPortalServersUpdatedPromptsToTerraform(
  struct?: CfaccessMcpPortalServersUpdatedPrompts | cdktf.IResolvable,
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
    alias: cdktf.stringToTerraform(struct!.alias),
    description: cdktf.stringToTerraform(struct!.description),
    enabled: cdktf.booleanToTerraform(struct!.enabled),
  };
}

export function cfaccessMcpPortalServersUpdatedPromptsToHclTerraform(
  struct?: CfaccessMcpPortalServersUpdatedPrompts | cdktf.IResolvable,
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
    alias: {
      value: cdktf.stringToHclTerraform(struct!.alias),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    description: {
      value: cdktf.stringToHclTerraform(struct!.description),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessMcpPortalServersUpdatedPromptsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CfaccessMcpPortalServersUpdatedPrompts | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._alias !== undefined) {
      hasAnyValues = true;
      internalValueResult.alias = this._alias;
    }
    if (this._description !== undefined) {
      hasAnyValues = true;
      internalValueResult.description = this._description;
    }
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessMcpPortalServersUpdatedPrompts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._alias = undefined;
      this._description = undefined;
      this._enabled = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._alias = value.alias;
      this._description = value.description;
      this._enabled = value.enabled;
    }
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string | undefined;
  public get alias() {
    return this.getStringAttribute("alias");
  }
  public set alias(value: string) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // description - computed: false, optional: true, required: false
  private _description?: string | undefined;
  public get description() {
    return this.getStringAttribute("description");
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable | undefined;
  public get enabled() {
    return this.getBooleanAttribute("enabled");
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }
}

export class CfaccessMcpPortalServersUpdatedPromptsMap extends cdktf.ComplexMap {
  public internalValue?: { [key: string]: CfaccessMcpPortalServersUpdatedPrompts } | cdktf.IResolvable | undefined;

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
  public get(key: string): CfaccessMcpPortalServersUpdatedPromptsOutputReference {
    return new CfaccessMcpPortalServersUpdatedPromptsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      key,
    );
  }
}
export interface CfaccessMcpPortalServersUpdatedTools {
  /**
   * Name to show instead, up to 40 characters. It must be unique among the names and aliases of the server.
   */
  readonly alias?: string | undefined;
  /**
   * Description to show instead.
   */
  readonly description?: string | undefined;
  /**
   * Whether the tool or prompt is enabled. Default: `true`.
   */
  readonly enabled?: boolean | cdktf.IResolvable | undefined;
}

export function cfaccessMcpPortalServersUpdatedToolsToTerraform(
  struct?: CfaccessMcpPortalServersUpdatedTools | cdktf.IResolvable,
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
    alias: cdktf.stringToTerraform(struct!.alias),
    description: cdktf.stringToTerraform(struct!.description),
    enabled: cdktf.booleanToTerraform(struct!.enabled),
  };
}

export function cfaccessMcpPortalServersUpdatedToolsToHclTerraform(
  struct?: CfaccessMcpPortalServersUpdatedTools | cdktf.IResolvable,
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
    alias: {
      value: cdktf.stringToHclTerraform(struct!.alias),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    description: {
      value: cdktf.stringToHclTerraform(struct!.description),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessMcpPortalServersUpdatedToolsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CfaccessMcpPortalServersUpdatedTools | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._alias !== undefined) {
      hasAnyValues = true;
      internalValueResult.alias = this._alias;
    }
    if (this._description !== undefined) {
      hasAnyValues = true;
      internalValueResult.description = this._description;
    }
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessMcpPortalServersUpdatedTools | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._alias = undefined;
      this._description = undefined;
      this._enabled = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._alias = value.alias;
      this._description = value.description;
      this._enabled = value.enabled;
    }
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string | undefined;
  public get alias() {
    return this.getStringAttribute("alias");
  }
  public set alias(value: string) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // description - computed: false, optional: true, required: false
  private _description?: string | undefined;
  public get description() {
    return this.getStringAttribute("description");
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable | undefined;
  public get enabled() {
    return this.getBooleanAttribute("enabled");
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }
}

export class CfaccessMcpPortalServersUpdatedToolsMap extends cdktf.ComplexMap {
  public internalValue?: { [key: string]: CfaccessMcpPortalServersUpdatedTools } | cdktf.IResolvable | undefined;

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
  public get(key: string): CfaccessMcpPortalServersUpdatedToolsOutputReference {
    return new CfaccessMcpPortalServersUpdatedToolsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      key,
    );
  }
}
export interface CfaccessMcpPortalServers {
  /**
   * Disables all tools and prompts that are not enabled one by one. Default: `false`.
   */
  readonly defaultDisabled?: boolean | cdktf.IResolvable | undefined;
  /**
   * `generation` of the server's `cfaccess_mcp_portal_server`. After a replacement of the server it has a new value, so that the portal offers the server again. Default: `""`.
   */
  readonly generation?: string | undefined;
  /**
   * Requires every user to log in to the server. Service tokens cannot use such servers. Default: `true`.
   */
  readonly onBehalf?: boolean | cdktf.IResolvable | undefined;
  /**
   * Overrides of the server's prompts in this portal. The keys are the names on the server.
   */
  readonly updatedPrompts?: { [key: string]: CfaccessMcpPortalServersUpdatedPrompts } | cdktf.IResolvable | undefined;
  /**
   * Overrides of the server's tools in this portal. The keys are the names on the server.
   */
  readonly updatedTools?: { [key: string]: CfaccessMcpPortalServersUpdatedTools } | cdktf.IResolvable | undefined;
}

export function cfaccessMcpPortalServersToTerraform(struct?: CfaccessMcpPortalServers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    default_disabled: cdktf.booleanToTerraform(struct!.defaultDisabled),
    generation: cdktf.stringToTerraform(struct!.generation),
    on_behalf: cdktf.booleanToTerraform(struct!.onBehalf),
    updated_prompts: cdktf.hashMapper(cfaccessMcpPortalServersUpdatedPromptsToTerraform)(struct!.updatedPrompts),
    updated_tools: cdktf.hashMapper(cfaccessMcpPortalServersUpdatedToolsToTerraform)(struct!.updatedTools),
  };
}

export function cfaccessMcpPortalServersToHclTerraform(struct?: CfaccessMcpPortalServers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    default_disabled: {
      value: cdktf.booleanToHclTerraform(struct!.defaultDisabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    generation: {
      value: cdktf.stringToHclTerraform(struct!.generation),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    on_behalf: {
      value: cdktf.booleanToHclTerraform(struct!.onBehalf),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    updated_prompts: {
      value: cdktf.hashMapperHcl(cfaccessMcpPortalServersUpdatedPromptsToHclTerraform)(struct!.updatedPrompts),
      isBlock: true,
      type: "map",
      storageClassType: "CfaccessMcpPortalServersUpdatedPromptsMap",
    },
    updated_tools: {
      value: cdktf.hashMapperHcl(cfaccessMcpPortalServersUpdatedToolsToHclTerraform)(struct!.updatedTools),
      isBlock: true,
      type: "map",
      storageClassType: "CfaccessMcpPortalServersUpdatedToolsMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessMcpPortalServersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CfaccessMcpPortalServers | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._defaultDisabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.defaultDisabled = this._defaultDisabled;
    }
    if (this._generation !== undefined) {
      hasAnyValues = true;
      internalValueResult.generation = this._generation;
    }
    if (this._onBehalf !== undefined) {
      hasAnyValues = true;
      internalValueResult.onBehalf = this._onBehalf;
    }
    if (this._updatedPrompts?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.updatedPrompts = this._updatedPrompts?.internalValue;
    }
    if (this._updatedTools?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.updatedTools = this._updatedTools?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessMcpPortalServers | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._defaultDisabled = undefined;
      this._generation = undefined;
      this._onBehalf = undefined;
      this._updatedPrompts.internalValue = undefined;
      this._updatedTools.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._defaultDisabled = value.defaultDisabled;
      this._generation = value.generation;
      this._onBehalf = value.onBehalf;
      this._updatedPrompts.internalValue = value.updatedPrompts;
      this._updatedTools.internalValue = value.updatedTools;
    }
  }

  // default_disabled - computed: true, optional: true, required: false
  private _defaultDisabled?: boolean | cdktf.IResolvable | undefined;
  public get defaultDisabled() {
    return this.getBooleanAttribute("default_disabled");
  }
  public set defaultDisabled(value: boolean | cdktf.IResolvable) {
    this._defaultDisabled = value;
  }
  public resetDefaultDisabled() {
    this._defaultDisabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultDisabledInput() {
    return this._defaultDisabled;
  }

  // generation - computed: true, optional: true, required: false
  private _generation?: string | undefined;
  public get generation() {
    return this.getStringAttribute("generation");
  }
  public set generation(value: string) {
    this._generation = value;
  }
  public resetGeneration() {
    this._generation = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get generationInput() {
    return this._generation;
  }

  // on_behalf - computed: true, optional: true, required: false
  private _onBehalf?: boolean | cdktf.IResolvable | undefined;
  public get onBehalf() {
    return this.getBooleanAttribute("on_behalf");
  }
  public set onBehalf(value: boolean | cdktf.IResolvable) {
    this._onBehalf = value;
  }
  public resetOnBehalf() {
    this._onBehalf = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get onBehalfInput() {
    return this._onBehalf;
  }

  // updated_prompts - computed: false, optional: true, required: false
  private _updatedPrompts = new CfaccessMcpPortalServersUpdatedPromptsMap(this, "updated_prompts");
  public get updatedPrompts() {
    return this._updatedPrompts;
  }
  public putUpdatedPrompts(value: { [key: string]: CfaccessMcpPortalServersUpdatedPrompts } | cdktf.IResolvable) {
    this._updatedPrompts.internalValue = value;
  }
  public resetUpdatedPrompts() {
    this._updatedPrompts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updatedPromptsInput() {
    return this._updatedPrompts.internalValue;
  }

  // updated_tools - computed: false, optional: true, required: false
  private _updatedTools = new CfaccessMcpPortalServersUpdatedToolsMap(this, "updated_tools");
  public get updatedTools() {
    return this._updatedTools;
  }
  public putUpdatedTools(value: { [key: string]: CfaccessMcpPortalServersUpdatedTools } | cdktf.IResolvable) {
    this._updatedTools.internalValue = value;
  }
  public resetUpdatedTools() {
    this._updatedTools.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updatedToolsInput() {
    return this._updatedTools.internalValue;
  }
}

export class CfaccessMcpPortalServersMap extends cdktf.ComplexMap {
  public internalValue?: { [key: string]: CfaccessMcpPortalServers } | cdktf.IResolvable | undefined;

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
  public get(key: string): CfaccessMcpPortalServersOutputReference {
    return new CfaccessMcpPortalServersOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}

/**
 * `cfaccess_mcp_portal`: An MCP portal. Its servers are a map by their ids. The official resource has a list of servers, whose order the API changes, so it plans a change again and again (issues 7143 and 7296 of the official provider). A `moved` block moves a portal from the official resource to this one.
 */
export class CfaccessMcpPortal extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_mcp_portal";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessMcpPortal resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessMcpPortal to import
   * @param importFromId The id of the existing CfaccessMcpPortal that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessMcpPortal to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_mcp_portal",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_mcp_portal`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessMcpPortalConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessMcpPortalConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_mcp_portal",
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
    this._codeMode = config.codeMode;
    this._description = config.description;
    this._hostname = config.hostname;
    this._id = config.id;
    this._name = config.name;
    this._secureWebGateway = config.secureWebGateway;
    this._servers.internalValue = config.servers;
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

  // code_mode - computed: true, optional: true, required: false
  private _codeMode?: string | undefined;
  public get codeMode() {
    return this.getStringAttribute("code_mode");
  }
  public set codeMode(value: string) {
    this._codeMode = value;
  }
  public resetCodeMode() {
    this._codeMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get codeModeInput() {
    return this._codeMode;
  }

  // description - computed: false, optional: true, required: false
  private _description?: string | undefined;
  public get description() {
    return this.getStringAttribute("description");
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
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

  // secure_web_gateway - computed: true, optional: true, required: false
  private _secureWebGateway?: boolean | cdktf.IResolvable | undefined;
  public get secureWebGateway() {
    return this.getBooleanAttribute("secure_web_gateway");
  }
  public set secureWebGateway(value: boolean | cdktf.IResolvable) {
    this._secureWebGateway = value;
  }
  public resetSecureWebGateway() {
    this._secureWebGateway = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secureWebGatewayInput() {
    return this._secureWebGateway;
  }

  // servers - computed: false, optional: false, required: true
  private _servers = new CfaccessMcpPortalServersMap(this, "servers");
  public get servers() {
    return this._servers;
  }
  public putServers(value: { [key: string]: CfaccessMcpPortalServers } | cdktf.IResolvable) {
    this._servers.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get serversInput() {
    return this._servers.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      code_mode: cdktf.stringToTerraform(this._codeMode),
      description: cdktf.stringToTerraform(this._description),
      hostname: cdktf.stringToTerraform(this._hostname),
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
      secure_web_gateway: cdktf.booleanToTerraform(this._secureWebGateway),
      servers: cdktf.hashMapper(cfaccessMcpPortalServersToTerraform)(this._servers.internalValue),
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
      code_mode: {
        value: cdktf.stringToHclTerraform(this._codeMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
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
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secure_web_gateway: {
        value: cdktf.booleanToHclTerraform(this._secureWebGateway),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      servers: {
        value: cdktf.hashMapperHcl(cfaccessMcpPortalServersToHclTerraform)(this._servers.internalValue),
        isBlock: true,
        type: "map",
        storageClassType: "CfaccessMcpPortalServersMap",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(
      Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
    );
  }
}
