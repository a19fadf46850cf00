// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessMcpPortalServerConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the portal belongs to: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Id of the portal, as a plain string: a reference to the portal would be a circle, because the portal depends on this resource.
   */
  readonly portalId: string;
  /**
   * Id of the MCP server, as a reference to its resource.
   */
  readonly serverId: string;
  /**
   * Values that change when the server is replaced, for example its URL, where `replace_triggered_by` cannot refer to the server.
   */
  readonly triggers?: { [key: string]: string } | undefined;
}

/**
 * `cfaccess_mcp_portal_server`: Takes an MCP server out of a portal before the server is replaced or destroyed, and makes the portal offer it again afterwards. Without it, Cloudflare deletes the server while the portal still offers it, and the portal loses a server that is replaced. Creating it makes no request: `cfaccess_mcp_portal` offers the server.
 */
export class CfaccessMcpPortalServer extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_mcp_portal_server";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessMcpPortalServer resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessMcpPortalServer to import
   * @param importFromId The id of the existing CfaccessMcpPortalServer that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessMcpPortalServer to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_mcp_portal_server",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_mcp_portal_server`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessMcpPortalServerConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessMcpPortalServerConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_mcp_portal_server",
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
    this._portalId = config.portalId;
    this._serverId = config.serverId;
    this._triggers = config.triggers;
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

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getStringAttribute("generation");
  }

  // portal_id - computed: false, optional: false, required: true
  private _portalId?: string | undefined;
  public get portalId() {
    return this.getStringAttribute("portal_id");
  }
  public set portalId(value: string) {
    this._portalId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get portalIdInput() {
    return this._portalId;
  }

  // server_id - computed: false, optional: false, required: true
  private _serverId?: string | undefined;
  public get serverId() {
    return this.getStringAttribute("server_id");
  }
  public set serverId(value: string) {
    this._serverId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get serverIdInput() {
    return this._serverId;
  }

  // triggers - computed: false, optional: true, required: false
  private _triggers?: { [key: string]: string } | undefined;
  public get triggers() {
    return this.getStringMapAttribute("triggers");
  }
  public set triggers(value: { [key: string]: string }) {
    this._triggers = value;
  }
  public resetTriggers() {
    this._triggers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get triggersInput() {
    return this._triggers;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      portal_id: cdktf.stringToTerraform(this._portalId),
      server_id: cdktf.stringToTerraform(this._serverId),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
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
      portal_id: {
        value: cdktf.stringToHclTerraform(this._portalId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      server_id: {
        value: cdktf.stringToHclTerraform(this._serverId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      triggers: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._triggers),
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
}
