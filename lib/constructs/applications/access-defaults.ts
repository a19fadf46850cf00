import type { IConstruct } from "constructs";
import { Diagnostics } from "../kernel/diagnostics";
import { boolean, string, type Validators } from "../kernel/validators";
import { mfaValidator } from "../policies/policy-props";
import { addDefaults, firstApplication } from "./base/defaults";
import { LOGIN_VALIDATORS, type LoginSettingsProps } from "./base/login-settings";
import type { WebApplicationProps } from "./base/web-application";

/** Props that applications take where they do not set them. */
export interface ApplicationDefaults
  extends
    LoginSettingsProps,
    Pick<
      WebApplicationProps,
      | "allowAuthenticateViaWarp"
      | "appLauncherVisible"
      | "enableBindingCookie"
      | "httpOnlyCookieAttribute"
      | "mfa"
      | "sameSiteCookieAttribute"
      | "serviceAuth401Redirect"
      | "skipInterstitial"
    > {}

/**
 * Defaults of all applications below a scope: of an app, a stack, or a construct of yours.
 *
 * ```ts
 * AccessDefaults.of(app).set({ sessionDuration: "8h", tags: ["engineering"], allowedIdps: [okta] });
 * ```
 *
 * A prop of an application wins over a default, and the default of an inner scope over that of an outer one. Tags are added up.
 */
export class AccessDefaults {
  /** The defaults of a scope. */
  public static of(scope: IConstruct): AccessDefaults {
    return new AccessDefaults(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Sets defaults, before the applications are created: an application that exists already is an error. An application takes
   * those of its type. A second call adds to the first one, and wins over it.
   */
  public set(defaults: ApplicationDefaults): void {
    const diagnostics = new Diagnostics(this.scope);
    addDefaults(this.scope, diagnostics.validated(defaults, VALIDATORS));
    const late = firstApplication(this.scope);
    if (late === undefined) return;
    diagnostics.add(
      "CFA1422",
      `the defaults do not reach the application "${late.node.path}", which was created before them; call ` +
        `AccessDefaults.of(…).set(…) first`,
    );
  }
}

const VALIDATORS: Validators<ApplicationDefaults> = {
  ...LOGIN_VALIDATORS,
  allowAuthenticateViaWarp: boolean,
  appLauncherVisible: boolean,
  enableBindingCookie: boolean,
  httpOnlyCookieAttribute: boolean,
  mfa: mfaValidator,
  sameSiteCookieAttribute: string,
  serviceAuth401Redirect: boolean,
  skipInterstitial: boolean,
};
