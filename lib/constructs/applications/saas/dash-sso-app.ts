import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { boolean, type Validators } from "../../kernel/validators";
import { SAAS_VALIDATORS, type SaasApplicationProps } from "./saas-application";
import { SAML_LOGIN_VALIDATORS, SamlApplication, type SamlLoginProps } from "./saml-app";

/** Props of `DashSsoApp`. */
export interface DashSsoAppProps extends SaasApplicationProps, SamlLoginProps {
  /**
   * Whether the App Launcher shows the dashboard. No version of the official provider accepts it for this type, so the companion
   * manages the application if it is set.
   *
   * @default true
   */
  readonly appLauncherVisible?: boolean | IResolvable;
}

/**
 * The login to the Cloudflare dashboard through Access (SSO). Cloudflare gives the entity ID and the URL.
 *
 * ```ts
 * new DashSsoApp(this, "dashboard", {
 *   name: "Cloudflare dashboard",
 *   spEntityId: "https://dash.cloudflare.com/api/v4/sso/saml/example.com/metadata",
 *   consumerServiceUrl: "https://dash.cloudflare.com/api/v4/sso/saml/example.com/response",
 *   allow: [AccessRule.emailDomain("example.com")],
 * });
 * ```
 */
export class DashSsoApp extends SamlApplication<DashSsoAppProps> {
  public constructor(scope: Construct, id: string, props: DashSsoAppProps) {
    super(scope, id, props, "dash_sso");
  }

  protected validators(): Validators<DashSsoAppProps> {
    return VALIDATORS;
  }

  /** It would make the companion manage the application. */
  protected override ownProps() {
    return ["appLauncherVisible"] as const;
  }
}

const VALIDATORS: Validators<DashSsoAppProps> = {
  ...SAAS_VALIDATORS,
  ...SAML_LOGIN_VALIDATORS,
  appLauncherVisible: boolean,
};
