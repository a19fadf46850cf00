import { Token, type IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { boolean, listOf, objectOf, pickDefined, requiredString, string, type Validators } from "../kernel/validators";
import type { Diagnostics } from "../kernel/diagnostics";
import type { AccessPolicy } from "../policies/access-policy";
import {
  AccessApplication,
  SCOPE_VALIDATORS,
  type ApplicationL1,
  type ApplicationScopeProps,
} from "./base/access-application";
import { attachedPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "./base/attached-policies";
import { loginSettings, SESSION_VALIDATORS, type SessionSettingsProps } from "./base/login-settings";
import { claimSingle } from "./base/single-application";

/** A link in the footer of the App Launcher. */
export interface FooterLinkProps {
  /** Text of the link. */
  readonly name: string;
  /** URL of the link. */
  readonly url: string;
}

/** Design of the login page of the App Launcher. */
export interface LandingPageDesignProps {
  /**
   * Title of the page.
   *
   * @default - Cloudflare's default title
   */
  readonly title?: string;
  /**
   * Message on the page.
   *
   * @default - Cloudflare's default message
   */
  readonly message?: string;
  /**
   * URL of the image on the page.
   *
   * @default - no image
   */
  readonly imageUrl?: string;
  /**
   * Color of the button: `#f48120`.
   *
   * @default - Cloudflare's default color
   */
  readonly buttonColor?: string;
  /**
   * Color of the text on the button: `#ffffff`.
   *
   * @default - Cloudflare's default color
   */
  readonly buttonTextColor?: string;
}

/** Props of `AppLauncherApp`. */
export interface AppLauncherAppProps extends ApplicationScopeProps, AttachedPoliciesProps, SessionSettingsProps {
  /**
   * URL of the logo in the header.
   *
   * @default - no logo
   */
  readonly appLauncherLogoUrl?: string;

  /**
   * Background color of the page: `#ffffff`.
   *
   * @default - Cloudflare's default color
   */
  readonly bgColor?: string;

  /**
   * Background color of the header: `#003682`.
   *
   * @default - Cloudflare's default color
   */
  readonly headerBgColor?: string;

  /**
   * Links in the footer.
   *
   * @default []
   */
  readonly footerLinks?: readonly FooterLinkProps[];

  /**
   * Design of the login page.
   *
   * @default - Cloudflare's default design
   */
  readonly landingPageDesign?: LandingPageDesignProps;

  /**
   * Whether users skip the login page of the App Launcher.
   *
   * @default false
   */
  readonly skipAppLauncherLoginPage?: boolean | IResolvable;
}

/**
 * The App Launcher: who may open the page with all applications, and how it looks. An account has one, which is taken over if
 * it exists; the plan says so.
 *
 * ```ts
 * new AppLauncherApp(this, "launcher", { allow: [AccessRule.emailDomain("example.com")], headerBgColor: "#003682" });
 * ```
 */
export class AppLauncherApp extends AccessApplication<AppLauncherAppProps> {
  /** The L1. */
  public readonly resource: ApplicationL1;
  /** The policy created from `allow`. Undefined without `allow`. */
  public readonly allowPolicy: AccessPolicy | undefined;

  public constructor(scope: Construct, id: string, props: AppLauncherAppProps) {
    super(scope, id, props);
    const valid = this.props;
    claimSingle(this.diagnostics, this, "app_launcher");
    checkDesign(this.diagnostics, valid);
    const { footerLinks, landingPageDesign } = valid;
    const login = loginSettings(this.diagnostics, valid);
    const named = { ...valid, name: "App Launcher" };
    const { policies, allowPolicy } = attachedPolicies(this, this.diagnostics, named, login.sessionDuration);
    this.allowPolicy = allowPolicy;
    this.resource = this.createResource(
      {
        type: "app_launcher",
        ...pickDefined(valid, ["appLauncherLogoUrl", "bgColor", "headerBgColor"]),
        skipAppLauncherLoginPage: valid.skipAppLauncherLoginPage ?? false, // always set, because the API returns it
        ...(footerLinks !== undefined && { footerLinks: footerLinks.map((link) => ({ ...link })) }),
        ...(landingPageDesign !== undefined && { landingPageDesign: { ...landingPageDesign } }),
        ...login,
        policies,
      },
      {},
      { adopt_existing: true },
    );
  }

  protected validators(): Validators<AppLauncherAppProps> {
    return VALIDATORS;
  }
}

function checkDesign(diagnostics: Diagnostics, props: AppLauncherAppProps): void {
  const { appLauncherLogoUrl, bgColor, headerBgColor, footerLinks = [], landingPageDesign = {} } = props;
  diagnostics.checkUrl("appLauncherLogoUrl", appLauncherLogoUrl, "https://www.example.com/logo.png");
  diagnostics.checkUrl("landingPageDesign.imageUrl", landingPageDesign.imageUrl, "https://www.example.com/logo.png");
  footerLinks.forEach(({ url }, index) => {
    diagnostics.checkUrl(`footerLinks[${index}].url`, url, "https://help.example.com");
  });
  const { buttonColor, buttonTextColor } = landingPageDesign;
  const colors = {
    bgColor,
    headerBgColor,
    "landingPageDesign.buttonColor": buttonColor,
    "landingPageDesign.buttonTextColor": buttonTextColor,
  };
  for (const [prop, color] of Object.entries(colors)) {
    if (color === undefined || Token.isUnresolved(color) || /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(color)) continue;
    diagnostics.add("CFA1419", `${prop} is "${color}"; it must be a hexadecimal color such as "#003682"`, prop);
  }
}

const VALIDATORS: Validators<AppLauncherAppProps> = {
  ...SCOPE_VALIDATORS,
  ...POLICY_VALIDATORS,
  ...SESSION_VALIDATORS,
  appLauncherLogoUrl: string,
  bgColor: string,
  headerBgColor: string,
  footerLinks: listOf(
    objectOf<FooterLinkProps>({ name: requiredString, url: requiredString }, "an object with name and url"),
    'a list such as [{ name: "Help", url: "https://help.example.com" }]',
  ),
  landingPageDesign: objectOf<LandingPageDesignProps>(
    { title: string, message: string, imageUrl: string, buttonColor: string, buttonTextColor: string },
    'an object such as { title: "Welcome" }',
  ),
  skipAppLauncherLoginPage: boolean,
};
