// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessMcpServerSyncConfig extends cdktf.TerraformMetaArguments {
  /**
   * Whether to accept a server to which an administrator must log in first, so that its tools are not known. Otherwise the apply fails and tells where to log in. Default: `false`.
   */
  readonly acceptAdminLogin?: boolean | cdktf.IResolvable | undefined;
  /**
   * Id of the account that the MCP server belongs to: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Names of all prompts that the server must have. Additional or missing prompts fail the apply and are listed in the error. If omitted, any prompts are allowed.
   */
  readonly expectedPrompts?: string[] | undefined;
  /**
   * Names of all tools that the server must have. Additional or missing tools fail the apply and are listed in the error. If omitted, any tools are allowed.
   */
  readonly expectedTools?: string[] | undefined;
  /**
   * Id of the MCP server.
   */
  readonly serverId: string;
  /**
   * Time limit for the server to become ready: `90s`, `5m`, `1h`. Default: `"5m"`.
   */
  readonly timeout?: string | undefined;
  /**
   * Any values of your choice. A change of a value syncs the server again.
   */
  readonly triggers?: { [key: string]: string } | undefined;
}

/**
 * `cfaccess_mcp_server_sync`: Syncs an MCP server with Cloudflare: on creation, after a change of `triggers`, `expected_tools` or `expected_prompts`, and after its tools, prompts or status have changed outside of Terraform. Waits until the server is ready, and fails if its tools or prompts differ from the expected ones. Destroying this resource makes no request and leaves the server unchanged.
 */
export class CfaccessMcpServerSync extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_mcp_server_sync";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessMcpServerSync resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessMcpServerSync to import
   * @param importFromId The id of the existing CfaccessMcpServerSync that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessMcpServerSync to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_mcp_server_sync",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_mcp_server_sync`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessMcpServerSyncConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessMcpServerSyncConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_mcp_server_sync",
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
    this._acceptAdminLogin = config.acceptAdminLogin;
    this._accountId = config.accountId;
    this._expectedPrompts = config.expectedPrompts;
    this._expectedTools = config.expectedTools;
    this._serverId = config.serverId;
    this._timeout = config.timeout;
    this._triggers = config.triggers;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // accept_admin_login - computed: true, optional: true, required: false
  private _acceptAdminLogin?: boolean | cdktf.IResolvable | undefined;
  public get acceptAdminLogin() {
    return this.getBooleanAttribute("accept_admin_login");
  }
  public set acceptAdminLogin(value: boolean | cdktf.IResolvable) {
    this._acceptAdminLogin = value;
  }
  public resetAcceptAdminLogin() {
    this._acceptAdminLogin = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get acceptAdminLoginInput() {
    return this._acceptAdminLogin;
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

  // authentication_status - computed: true, optional: false, required: false
  public get authenticationStatus() {
    return this.getStringAttribute("authentication_status");
  }

  // expected_prompts - computed: false, optional: true, required: false
  private _expectedPrompts?: string[] | undefined;
  public get expectedPrompts() {
    return cdktf.Fn.tolist(this.getListAttribute("expected_prompts"));
  }
  public set expectedPrompts(value: string[]) {
    this._expectedPrompts = value;
  }
  public resetExpectedPrompts() {
    this._expectedPrompts = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get expectedPromptsInput() {
    return this._expectedPrompts;
  }

  // expected_tools - computed: false, optional: true, required: false
  private _expectedTools?: string[] | undefined;
  public get expectedTools() {
    return cdktf.Fn.tolist(this.getListAttribute("expected_tools"));
  }
  public set expectedTools(value: string[]) {
    this._expectedTools = value;
  }
  public resetExpectedTools() {
    this._expectedTools = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get expectedToolsInput() {
    return this._expectedTools;
  }

  // last_synced - computed: true, optional: false, required: false
  public get lastSynced() {
    return this.getStringAttribute("last_synced");
  }

  // prompts - computed: true, optional: false, required: false
  public get prompts() {
    return this.getListAttribute("prompts");
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

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute("status");
  }

  // timeout - computed: true, optional: true, required: false
  private _timeout?: string | undefined;
  public get timeout() {
    return this.getStringAttribute("timeout");
  }
  public set timeout(value: string) {
    this._timeout = value;
  }
  public resetTimeout() {
    this._timeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutInput() {
    return this._timeout;
  }

  // tools - computed: true, optional: false, required: false
  public get tools() {
    return this.getListAttribute("tools");
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
      accept_admin_login: cdktf.booleanToTerraform(this._acceptAdminLogin),
      account_id: cdktf.stringToTerraform(this._accountId),
      expected_prompts: cdktf.listMapper(cdktf.stringToTerraform, false)(this._expectedPrompts),
      expected_tools: cdktf.listMapper(cdktf.stringToTerraform, false)(this._expectedTools),
      server_id: cdktf.stringToTerraform(this._serverId),
      timeout: cdktf.stringToTerraform(this._timeout),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      accept_admin_login: {
        value: cdktf.booleanToHclTerraform(this._acceptAdminLogin),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      account_id: {
        value: cdktf.stringToHclTerraform(this._accountId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      expected_prompts: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._expectedPrompts),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      expected_tools: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._expectedTools),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      server_id: {
        value: cdktf.stringToHclTerraform(this._serverId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeout: {
        value: cdktf.stringToHclTerraform(this._timeout),
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
