import type { ZeroTrustAccessApplicationSaasApp } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { boolean, type Validators } from "../../kernel/validators";
import type { AccessPolicy } from "../../policies/access-policy";
import {
  AccessApplication,
  APPLICATION_VALIDATORS,
  type AccessApplicationProps,
  type ApplicationL1,
} from "../base/access-application";
import { attachedPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "../base/attached-policies";
import {
  LOGIN_ONLY_VALIDATORS,
  loginSettings,
  TILE_VALIDATORS,
  type LoginProps,
  type TileProps,
} from "../base/login-settings";
import { scimAttributes, scimValidator, type ScimConfigProps } from "../base/scim";

/** Props of every application that users log in to through Access with SAML or OpenID Connect. */
export interface SaasApplicationProps extends AccessApplicationProps, AttachedPoliciesProps, LoginProps, TileProps {
  /**
   * Whether users with a WARP session need not log in.
   *
   * @default - the organization's setting
   */
  readonly allowAuthenticateViaWarp?: boolean | IResolvable;

  /**
   * How Access provisions users and groups to the application (SCIM).
   *
   * @default - no provisioning
   */
  readonly scimConfig?: ScimConfigProps;
}

/** Whether the App Launcher shows an application. */
export interface VisibleProps {
  /**
   * Whether the App Launcher shows the application.
   *
   * @default true
   */
  readonly appLauncherVisible?: boolean | IResolvable;
}

/** Validators of `SaasApplicationProps`. */
export const SAAS_VALIDATORS: Validators<SaasApplicationProps> = {
  ...APPLICATION_VALIDATORS,
  ...POLICY_VALIDATORS,
  ...LOGIN_ONLY_VALIDATORS,
  ...TILE_VALIDATORS,
  allowAuthenticateViaWarp: boolean,
  scimConfig: scimValidator,
};

/** The attribute `saas_app` of the L1. */
export type SaasLogin = ZeroTrustAccessApplicationSaasApp;

/** Base class of the applications that users log in to through Access with SAML or OpenID Connect. */
export abstract class SaasApplication<
  Props extends SaasApplicationProps = SaasApplicationProps,
> extends AccessApplication<Props> {
  /** The L1. */
  public readonly resource: ApplicationL1;
  /** The policy created from `allow`. Undefined without `allow`. */
  public readonly allowPolicy: AccessPolicy | undefined;

  /** @param protocol - names the L1: another protocol replaces the application, whose change the API refuses */
  protected constructor(
    scope: Construct,
    id: string,
    props: Props,
    { type, protocol }: { readonly type: "saas" | "dash_sso"; readonly protocol: "Oidc" | "Saml" },
  ) {
    super(scope, id, props);
    const valid = this.props;
    const login = loginSettings(this.diagnostics, valid);
    const { policies, allowPolicy } = attachedPolicies(this, this.diagnostics, valid, login.sessionDuration);
    this.allowPolicy = allowPolicy;
    const scim = scimAttributes(this, this.diagnostics, valid.scimConfig);
    const { appLauncherVisible, allowAuthenticateViaWarp }: SaasApplicationProps & VisibleProps = valid;
    const isVisible = appLauncherVisible !== undefined && { appLauncherVisible };
    this.resource = this.createResource(
      {
        type,
        name: valid.name,
        saasApp: this.saasLogin(valid),
        ...(allowAuthenticateViaWarp !== undefined && { allowAuthenticateViaWarp }),
        ...(type === "saas" && isVisible),
        ...scim.official,
        ...login,
        policies,
      },
      {},
      { ...scim.companionOnly, ...(type === "dash_sso" && { app_launcher_visible: appLauncherVisible }) },
      protocol,
    );
  }

  /** Checks the settings of the login protocol, and returns its attribute. */
  protected abstract saasLogin(props: Props): SaasLogin;

  /** Certificate with which Access signs, in PEM format. Known when Terraform has created the application. */
  public get publicKey(): string {
    return this.resource.saasApp.publicKey;
  }
}
