import type { Construct } from "constructs";
import type { IResolvable } from "cdktf";
import { boolean, pickDefined, requiredString, string, strings, mutable, type Validators } from "../kernel/validators";
import type { AccessPolicy } from "../policies/access-policy";
import {
  AccessApplication,
  APPLICATION_VALIDATORS,
  type AccessApplicationProps,
  type ApplicationL1,
} from "./base/access-application";
import { optionalPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "./base/attached-policies";
import { checkUrl } from "./base/login-settings";

/** Props of `BookmarkApp`. */
export interface BookmarkAppProps extends AccessApplicationProps, AttachedPoliciesProps {
  /** URL that the tile in the App Launcher opens. Access does not protect it. */
  readonly url: string;

  /**
   * Whether the App Launcher shows the bookmark.
   *
   * @default true
   */
  readonly appLauncherVisible?: boolean | IResolvable;

  /**
   * URL of the logo in the App Launcher.
   *
   * @default - no logo
   */
  readonly logoUrl?: string;

  /**
   * Names of tags, by which users filter applications in the App Launcher. The tags must exist in the account.
   *
   * @default []
   */
  readonly tags?: readonly string[];
}

/**
 * A bookmark: a link in the App Launcher to a page that Access does not protect.
 *
 * ```ts
 * new BookmarkApp(this, "status", { name: "Status page", url: "https://status.example.com" });
 * ```
 */
export class BookmarkApp extends AccessApplication<BookmarkAppProps> {
  /** The L1. */
  public readonly resource: ApplicationL1;
  /** The policy created from `allow`. Undefined without `allow`. */
  public readonly allowPolicy: AccessPolicy | undefined;

  public constructor(scope: Construct, id: string, props: BookmarkAppProps) {
    super(scope, id, props);
    const valid = this.props;
    const { name, url, tags } = valid;
    checkUrl(this.diagnostics, "url", url);
    checkUrl(this.diagnostics, "logoUrl", valid.logoUrl);
    const { policies, allowPolicy } = optionalPolicies(this, this.diagnostics, valid, undefined);
    this.allowPolicy = allowPolicy;
    this.resource = this.createResource({
      type: "bookmark",
      name,
      domain: url,
      ...pickDefined(valid, ["appLauncherVisible", "logoUrl"]),
      ...(tags !== undefined && { tags: mutable(tags) }),
      policies,
    });
  }

  protected validators(): Validators<BookmarkAppProps> {
    return VALIDATORS;
  }
}

const VALIDATORS: Validators<BookmarkAppProps> = {
  ...APPLICATION_VALIDATORS,
  ...POLICY_VALIDATORS,
  url: requiredString,
  appLauncherVisible: boolean,
  logoUrl: string,
  tags: strings,
};
