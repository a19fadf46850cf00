// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessSamlCertificateConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the identity provider belongs to: 32 hexadecimal digits.
   */
  readonly accountId: string;
  /**
   * Identifier of the identity provider, which has the type `saml`.
   */
  readonly identityProviderId: string;
  /**
   * Age of the current certificate after which the next plan rotates it: whole numbers of days, hours, minutes and seconds, such as `90d` or `1d12h`.
   */
  readonly rotateAfter?: string | undefined;
  /**
   * Any values of your choice. A change of a value rotates the certificate.
   */
  readonly triggers?: { [key: string]: string } | undefined;
}
export interface CfaccessSamlCertificateCurrentCertificate {}

export function cfaccessSamlCertificateCurrentCertificateToTerraform(
  struct?: CfaccessSamlCertificateCurrentCertificate,
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

export function cfaccessSamlCertificateCurrentCertificateToHclTerraform(
  struct?: CfaccessSamlCertificateCurrentCertificate,
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

export class CfaccessSamlCertificateCurrentCertificateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessSamlCertificateCurrentCertificate | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessSamlCertificateCurrentCertificate | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // is_current - computed: true, optional: false, required: false
  public get isCurrent() {
    return this.getBooleanAttribute("is_current");
  }

  // not_after - computed: true, optional: false, required: false
  public get notAfter() {
    return this.getStringAttribute("not_after");
  }

  // public_certificate - computed: true, optional: false, required: false
  public get publicCertificate() {
    return this.getStringAttribute("public_certificate");
  }

  // uid - computed: true, optional: false, required: false
  public get uid() {
    return this.getStringAttribute("uid");
  }
}
export interface CfaccessSamlCertificatePreviousCertificate {}

export function cfaccessSamlCertificatePreviousCertificateToTerraform(
  struct?: CfaccessSamlCertificatePreviousCertificate,
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

export function cfaccessSamlCertificatePreviousCertificateToHclTerraform(
  struct?: CfaccessSamlCertificatePreviousCertificate,
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

export class CfaccessSamlCertificatePreviousCertificateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessSamlCertificatePreviousCertificate | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessSamlCertificatePreviousCertificate | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // is_current - computed: true, optional: false, required: false
  public get isCurrent() {
    return this.getBooleanAttribute("is_current");
  }

  // not_after - computed: true, optional: false, required: false
  public get notAfter() {
    return this.getStringAttribute("not_after");
  }

  // public_certificate - computed: true, optional: false, required: false
  public get publicCertificate() {
    return this.getStringAttribute("public_certificate");
  }

  // uid - computed: true, optional: false, required: false
  public get uid() {
    return this.getStringAttribute("uid");
  }
}

/**
 * `cfaccess_saml_certificate`: The certificate with which a SAML identity provider encrypts its assertions. It creates the certificate set of the identity provider, or adopts the existing one, and rotates it after a change of `triggers` and when the current certificate is older than `rotate_after`. A rotation ends the previous certificate. Destroying this resource makes no request: the API cannot delete a certificate set.
 */
export class CfaccessSamlCertificate extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_saml_certificate";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessSamlCertificate resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessSamlCertificate to import
   * @param importFromId The id of the existing CfaccessSamlCertificate that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessSamlCertificate to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_saml_certificate",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_saml_certificate`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessSamlCertificateConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessSamlCertificateConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_saml_certificate",
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
    this._identityProviderId = config.identityProviderId;
    this._rotateAfter = config.rotateAfter;
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

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute("created_at");
  }

  // current_certificate - computed: true, optional: false, required: false
  private _currentCertificate = new CfaccessSamlCertificateCurrentCertificateOutputReference(
    this,
    "current_certificate",
  );
  public get currentCertificate() {
    return this._currentCertificate;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
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

  // previous_certificate - computed: true, optional: false, required: false
  private _previousCertificate = new CfaccessSamlCertificatePreviousCertificateOutputReference(
    this,
    "previous_certificate",
  );
  public get previousCertificate() {
    return this._previousCertificate;
  }

  // rotate_after - computed: false, optional: true, required: false
  private _rotateAfter?: string | undefined;
  public get rotateAfter() {
    return this.getStringAttribute("rotate_after");
  }
  public set rotateAfter(value: string) {
    this._rotateAfter = value;
  }
  public resetRotateAfter() {
    this._rotateAfter = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rotateAfterInput() {
    return this._rotateAfter;
  }

  // rotated_at - computed: true, optional: false, required: false
  public get rotatedAt() {
    return this.getStringAttribute("rotated_at");
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

  // updated_at - computed: true, optional: false, required: false
  public get updatedAt() {
    return this.getStringAttribute("updated_at");
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      identity_provider_id: cdktf.stringToTerraform(this._identityProviderId),
      rotate_after: cdktf.stringToTerraform(this._rotateAfter),
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
      identity_provider_id: {
        value: cdktf.stringToHclTerraform(this._identityProviderId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      rotate_after: {
        value: cdktf.stringToHclTerraform(this._rotateAfter),
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
