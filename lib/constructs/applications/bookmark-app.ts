import type { Construct } from "constructs";
import type { IResolvable } from "cdktf";
import { boolean, pickDefined, requiredString, mutable, type Validators } from "../kernel/validators";
import type { AccessPolicy } from "../policies/access-policy";
import {
  AccessApplication,
  APPLICATION_VALIDATORS,
  type AccessApplicationProps,
  type ApplicationL1,
} from "./base/access-application";
import { optionalPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "./base/attached-policies";
import { tagNames, TILE_VALIDATORS, type TileProps } from "./base/login-settings";

/** Props of `BookmarkApp`. */
export interface BookmarkAppProps extends AccessApplicationProps, AttachedPoliciesProps, TileProps {
  /** URL that the tile in the App Launcher opens. Access does not protect it. */
  readonly url: string;

  /**
   * Whether the App Launcher shows the bookmark.
   *
   * @default true
   */
  readonly appLauncherVisible?: boolean | IResolvable;
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
    const { name, url } = valid;
    const tags = tagNames(valid.tags);
    this.diagnostics.checkUrl("url", url, "https://status.example.com");
    this.diagnostics.checkUrl("logoUrl", valid.logoUrl, "https://www.example.com/logo.png");
    const { policies, allowPolicy } = optionalPolicies(this, this.diagnostics, valid, undefined);
    this.allowPolicy = allowPolicy;
    this.resource = this.createResource({
      type: "bookmark",
      name,
      domain: url,
      ...pickDefined(valid, ["appLauncherVisible", "logoUrl"]),
      ...(tags !== undefined && { tags: mutable(tags) }),
      ...(policies.length > 0 && { policies }), // after an import, the official provider has no empty list
    });
  }

  protected validators(): Validators<BookmarkAppProps> {
    return VALIDATORS;
  }
}

const VALIDATORS: Validators<BookmarkAppProps> = {
  ...APPLICATION_VALIDATORS,
  ...POLICY_VALIDATORS,
  ...TILE_VALIDATORS,
  url: requiredString,
  appLauncherVisible: boolean,
};
