import { Token, type IResolvable } from "cdktf";
import { SESSION_DURATION_RANGE } from "../../../api/core/durations";
import { UUID_PATTERN } from "../../../api/core/identifiers";
import type { Diagnostics } from "../../kernel/diagnostics";
import { memberOfEach, stringsOrConstructs } from "../../kernel/references";
import { duration, boolean, string, mutable, type Validators, pickDefined } from "../../kernel/validators";
import {
  identityProviderIds,
  identityProvidersValidator,
  type IIdentityProvider,
} from "../../identity/identity-provider-reference";
import type { ICustomPage } from "../../pages/custom-page";
import type { IAccessTag } from "../../tags/access-tag";
import type { Duration } from "../../values/duration";

/** How users log in to an application. */
export interface LoginProps {
  /**
   * How long sessions last before users log in again, up to 744 hours (the API's limit). The session duration of a
   * policy overrides it.
   *
   * @default "24h"
   */
  readonly sessionDuration?: Duration | string;

  /**
   * The identity providers that users can choose from: `IdentityProvider` constructs, or IDs.
   *
   * @default - all identity providers of the account
   */
  readonly allowedIdps?: readonly (IIdentityProvider | string)[];

  /**
   * Whether users go to the identity provider at once, without a page to choose one. Needs exactly one ID in
   * `allowedIdps`.
   *
   * @default false
   */
  readonly autoRedirectToIdentity?: boolean | IResolvable;

  /**
   * Custom pages for users whose access is denied: constructs, or the IDs of pages.
   *
   * @default - Cloudflare's default pages
   */
  readonly customPages?: readonly (ICustomPage | string)[];
}

/** How users log in to an application, and what those without access see. */
export interface SessionSettingsProps extends LoginProps {
  /**
   * Redirect URL when an identity-based rule denies access.
   *
   * @default - Cloudflare's default page
   */
  readonly customDenyUrl?: string;

  /**
   * Redirect URL when another rule denies access.
   *
   * @default - Cloudflare's default page
   */
  readonly customNonIdentityDenyUrl?: string;
}

/** The tile of an application in the App Launcher. */
export interface TileProps {
  /**
   * URL of the application's logo in the App Launcher.
   *
   * @default - no logo
   */
  readonly logoUrl?: string;

  /**
   * Tags, by which users filter applications in the App Launcher: constructs, or the names of tags that exist in the account.
   *
   * @default []
   */
  readonly tags?: readonly (IAccessTag | string)[];
}

/** How users log in to an application, what those without access see, and its tile in the App Launcher. */
export interface LoginSettingsProps extends SessionSettingsProps, TileProps {
  /**
   * Message for users whose access is denied.
   *
   * @default - Cloudflare's default message
   */
  readonly customDenyMessage?: string;
}

/** Validators of `LoginProps`. */
export const LOGIN_ONLY_VALIDATORS: Validators<LoginProps> = {
  sessionDuration: duration,
  allowedIdps: identityProvidersValidator,
  autoRedirectToIdentity: boolean,
  customPages: stringsOrConstructs("customPageId", "a CustomPage or an ID", "a list of custom pages and IDs"),
};

/** Validators of `SessionSettingsProps`. */
export const SESSION_VALIDATORS: Validators<SessionSettingsProps> = {
  ...LOGIN_ONLY_VALIDATORS,
  customDenyUrl: string,
  customNonIdentityDenyUrl: string,
};

/** Validators of `TileProps`. */
export const TILE_VALIDATORS: Validators<TileProps> = {
  logoUrl: string,
  tags: stringsOrConstructs("tagName", "an AccessTag or a name", "a list of tags and names"),
};

/** Validators of `LoginSettingsProps`. */
export const LOGIN_VALIDATORS: Validators<LoginSettingsProps> = {
  ...SESSION_VALIDATORS,
  ...TILE_VALIDATORS,
  customDenyMessage: string,
};

const UUID = new RegExp(UUID_PATTERN, "i");

/** The names of tags. */
export const tagNames = (tags: TileProps["tags"]): readonly string[] | undefined =>
  memberOfEach(tags, (tag) => tag.tagName);

/** Checks the settings, and returns the attributes of the L1. */
export function loginSettings(diagnostics: Diagnostics, props: LoginSettingsProps) {
  const allowedIdps = identityProviderIds(props.allowedIdps);
  const { autoRedirectToIdentity = false } = props;
  const tags = tagNames(props.tags);
  const customPages = memberOfEach(props.customPages, (page) => page.customPageId);
  checkIds(diagnostics, "allowedIdps", allowedIdps, "an identity provider");
  checkIds(diagnostics, "customPages", customPages, "a custom page");
  for (const prop of ["customDenyUrl", "customNonIdentityDenyUrl"] as const) {
    diagnostics.checkUrl(prop, props[prop], "https://www.example.com/denied");
  }
  diagnostics.checkUrl("logoUrl", props.logoUrl, "https://www.example.com/logo.png");
  if (autoRedirectToIdentity === true && !Token.isUnresolved(allowedIdps) && allowedIdps?.length !== 1) {
    diagnostics.add(
      "CFA1410",
      `autoRedirectToIdentity needs exactly one identity provider in allowedIdps, which has ${allowedIdps?.length ?? 0}`,
      "autoRedirectToIdentity",
    );
  }
  const sessionDuration = diagnostics.duration("sessionDuration", props.sessionDuration, SESSION_DURATION_RANGE);
  return {
    ...pickDefined(props, ["customDenyMessage", "customDenyUrl", "customNonIdentityDenyUrl", "logoUrl"]),
    ...(allowedIdps !== undefined && { allowedIdps: mutable(allowedIdps) }),
    ...(customPages !== undefined && { customPages: mutable(customPages) }),
    ...(tags !== undefined && { tags: mutable(tags) }),
    autoRedirectToIdentity, // always set: the API returns it, and after an import the provider would plan a change
    ...(sessionDuration !== undefined && { sessionDuration }),
  };
}

function checkIds(diagnostics: Diagnostics, prop: string, ids: readonly string[] | undefined, owner: string): void {
  if (ids === undefined || Token.isUnresolved(ids)) return;
  for (const id of ids) {
    if (Token.isUnresolved(id) || UUID.test(id)) continue;
    const message = `${prop} contains "${id}", which is not the ID of ${owner}; use an ID such as "${SAMPLE_ID}"`;
    diagnostics.add("CFA1016", message, prop);
  }
  if (new Set(ids).size < ids.length) diagnostics.add("CFA1012", `${prop} contains an ID twice; remove one`, prop);
}

const SAMPLE_ID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
