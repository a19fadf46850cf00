import { Token, type IResolvable } from "cdktf";
import { SESSION_DURATION_RANGE } from "../../../api/core/durations";
import { UUID_PATTERN } from "../../../api/core/identifiers";
import type { Duration } from "../../values/duration";
import type { Diagnostics } from "../../kernel/diagnostics";
import { duration, boolean, string, strings, type Validators } from "../../kernel/validators";
import { pickDefined } from "../../kernel/l1-attributes";

/** How people log in to an application, and what becomes of those who are kept out. */
export interface LoginSettingsProps {
  /**
   * How long its sessions last, up to a month; a policy may say otherwise.
   *
   * @default "24h"
   */
  readonly sessionDuration?: Duration | string;

  /**
   * Identifiers of the identity providers to choose from.
   *
   * @default - all of the account
   */
  readonly allowedIdps?: string[];

  /**
   * Goes straight to the identity provider, without a page to choose. Needs exactly one in `allowedIdps`.
   *
   * @default false
   */
  readonly autoRedirectToIdentity?: boolean | IResolvable;

  /** @default - Cloudflare's own message */
  readonly customDenyMessage?: string;

  /**
   * Where users are sent whom rules about who they are keep out.
   *
   * @default - Cloudflare's own page
   */
  readonly customDenyUrl?: string;

  /**
   * Where users are sent whom other rules keep out.
   *
   * @default - Cloudflare's own page
   */
  readonly customNonIdentityDenyUrl?: string;

  /**
   * Identifiers of custom pages for whoever is kept out.
   *
   * @default - Cloudflare's own pages
   */
  readonly customPages?: string[];

  /**
   * URL of the application's image.
   *
   * @default - none
   */
  readonly logoUrl?: string;

  /**
   * Names of tags, by which the App Launcher sorts applications. They must exist.
   *
   * @default - none
   */
  readonly tags?: string[];
}

/** How people log in. */
export const LOGIN_VALIDATORS: Validators<LoginSettingsProps> = {
  sessionDuration: duration,
  allowedIdps: strings,
  autoRedirectToIdentity: boolean,
  customDenyMessage: string,
  customDenyUrl: string,
  customNonIdentityDenyUrl: string,
  customPages: strings,
  logoUrl: string,
  tags: strings,
};

const UUID = new RegExp(UUID_PATTERN, "i");

/** The attributes of the L1, after adding what is wrong with them. */
export function loginSettings(diagnostics: Diagnostics, props: LoginSettingsProps) {
  const { allowedIdps, autoRedirectToIdentity } = props;
  checkIds(diagnostics, "allowedIdps", allowedIdps, "an identity provider");
  checkIds(diagnostics, "customPages", props.customPages, "a custom page");
  for (const prop of ["customDenyUrl", "customNonIdentityDenyUrl", "logoUrl"] as const)
    checkUrl(diagnostics, prop, props[prop]);
  if (autoRedirectToIdentity === true && !Token.isUnresolved(allowedIdps) && allowedIdps?.length !== 1) {
    diagnostics.add(
      "CFA1400",
      `autoRedirectToIdentity needs exactly one identity provider in allowedIdps to go to, and there are ` +
        `${allowedIdps?.length ?? 0}`,
      "autoRedirectToIdentity",
    );
  }
  const sessionDuration = diagnostics.duration("sessionDuration", props.sessionDuration, SESSION_DURATION_RANGE);
  return {
    ...pickDefined(props, [
      "allowedIdps",
      "customDenyMessage",
      "customDenyUrl",
      "customNonIdentityDenyUrl",
      "customPages",
      "logoUrl",
      "tags",
    ]),
    // Always said: the server answers it all the same, and after an import the provider would see a change.
    autoRedirectToIdentity: props.autoRedirectToIdentity ?? false,
    ...(sessionDuration !== undefined && { sessionDuration }),
  };
}

function checkIds(diagnostics: Diagnostics, prop: string, ids: readonly string[] | undefined, what: string): void {
  if (Token.isUnresolved(ids)) return;
  for (const id of ids ?? []) {
    if (Token.isUnresolved(id) || UUID.test(id)) continue;
    diagnostics.add(
      "CFA1400",
      `${prop} has "${id}", which is not the identifier of ${what}; give one such as "${SAMPLE_ID}"`,
      prop,
    );
  }
  if (ids !== undefined && new Set(ids).size < ids.length)
    diagnostics.add("CFA1400", `${prop} has one twice; leave it out`, prop);
}

const SAMPLE_ID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

function checkUrl(diagnostics: Diagnostics, prop: string, url: string | undefined): void {
  if (url === undefined || Token.isUnresolved(url)) return;
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return;
  diagnostics.add(
    "CFA1400",
    `${prop} is "${url}", which is not an address such as "https://www.example.com/denied"`,
    prop,
  );
}
