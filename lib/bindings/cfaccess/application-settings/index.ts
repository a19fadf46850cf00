// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessApplicationSettingsConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the application belongs to: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly accountId?: string | undefined;
  /**
   * Allows browsers to show the application in an iframe.
   */
  readonly allowIframe?: boolean | cdktf.IResolvable | undefined;
  /**
   * Id of the application.
   */
  readonly applicationId: string;
  /**
   * `cloudflared` logs in without showing the confirmation page.
   */
  readonly skipInterstitial?: boolean | cdktf.IResolvable | undefined;
  /**
   * Id of the zone that the application belongs to: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly zoneId?: string | undefined;
}

/**
 * `cfaccess_application_settings`: Two settings of an application that is managed elsewhere: whether browsers can show it in an iframe, and whether cloudflared skips the confirmation page.
 */
export class CfaccessApplicationSettings extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_application_settings";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessApplicationSettings resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessApplicationSettings to import
   * @param importFromId The id of the existing CfaccessApplicationSettings that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessApplicationSettings to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_application_settings",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_application_settings`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessApplicationSettingsConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessApplicationSettingsConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_application_settings",
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
    this._allowIframe = config.allowIframe;
    this._applicationId = config.applicationId;
    this._skipInterstitial = config.skipInterstitial;
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

  // allow_iframe - computed: false, optional: true, required: false
  private _allowIframe?: boolean | cdktf.IResolvable | undefined;
  public get allowIframe() {
    return this.getBooleanAttribute("allow_iframe");
  }
  public set allowIframe(value: boolean | cdktf.IResolvable) {
    this._allowIframe = value;
  }
  public resetAllowIframe() {
    this._allowIframe = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowIframeInput() {
    return this._allowIframe;
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

  // skip_interstitial - computed: false, optional: true, required: false
  private _skipInterstitial?: boolean | cdktf.IResolvable | undefined;
  public get skipInterstitial() {
    return this.getBooleanAttribute("skip_interstitial");
  }
  public set skipInterstitial(value: boolean | cdktf.IResolvable) {
    this._skipInterstitial = value;
  }
  public resetSkipInterstitial() {
    this._skipInterstitial = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get skipInterstitialInput() {
    return this._skipInterstitial;
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
      allow_iframe: cdktf.booleanToTerraform(this._allowIframe),
      application_id: cdktf.stringToTerraform(this._applicationId),
      skip_interstitial: cdktf.booleanToTerraform(this._skipInterstitial),
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
      allow_iframe: {
        value: cdktf.booleanToHclTerraform(this._allowIframe),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      application_id: {
        value: cdktf.stringToHclTerraform(this._applicationId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      skip_interstitial: {
        value: cdktf.booleanToHclTerraform(this._skipInterstitial),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
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
