import { NAME_LENGTH } from "../../core/limits";
import { MfaConfig } from "../policies/mfa-config";
import { Duration, Timestamp, Uuid } from "../../core/schema";
import { EAGER_REDIRECT_COOKIE, PEER, RECORDED } from "../../core/sources";
import { SESSION_DURATION } from "./application-limits";
import { CorsHeaders } from "./cors-headers";
import { Destination } from "./destinations";
import { OauthConfiguration } from "./oauth-configuration";
import { ScimConfig } from "./scim-config";
import { Type } from "../../core/type";

const flag = (description: string, options: { readonly default?: boolean } = {}) =>
  Type.Optional(Type.Boolean({ ...options, description }));
const text = (description: string) => Type.Optional(Type.String({ description }));

/** Fields of every type that only Cloudflare sets. */
export const serverFields = {
  id: Type.Optional(Uuid({ description: "Identifier of the application." })),
  uid: Type.Optional(Uuid({ description: "Same as `id`.", newerThanReference: RECORDED })),
  aud: text("Audience tag: 64 hexadecimal digits, the `aud` claim of the application's tokens."),
  created_at: Type.Optional(Timestamp({ description: "When the application was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the application was last changed." })),
};

export const name = Type.Optional(Type.String({ maxLength: NAME_LENGTH, description: "Name of the application." }));

export const domain = text(
  "Primary hostname and path that the application protects, and to which the App Launcher links: `test.example.com/admin`.",
);

/** The domain of a SaaS application. */
export const loginDomain = Type.Optional(
  Type.String({
    description: "Where users of the application log in. Set by Cloudflare; ignored if sent.",
    newerThanReference: PEER,
  }),
);

/** Settings of the login. */
export const loginFields = {
  allowed_idps: Type.Optional(
    Type.Array(Type.String(), {
      description:
        "Identifiers of the identity providers that users can choose from. If omitted, all identity providers of the account.",
    }),
  ),
  auto_redirect_to_identity: flag(
    "Skips the login page and redirects to the identity provider. Requires exactly one entry in `allowed_idps`.",
  ),
  custom_pages: Type.Optional(
    Type.Array(Type.String(), {
      description: "Identifiers of the custom pages that Access shows when it denies access.",
    }),
  ),
};

/** Redirect URLs for denied access, and the session duration. */
export const sessionFields = {
  custom_deny_url: text("Redirect URL when an identity-based rule denies access."),
  custom_non_identity_deny_url: text("Redirect URL when another rule denies access."),
  session_duration: Type.Optional(
    Duration({ default: SESSION_DURATION, description: "How long the application's tokens are valid: `30m`, `24h`." }),
  ),
};

// The defaults are those of the recorded responses of cf-terraforming.
export const appLauncherVisible = flag("Shows the application in the App Launcher.", { default: true });
export const logoUrl = text("URL of the logo in the App Launcher.");
export const tags = Type.Optional(
  Type.Array(Type.String(), { description: "Names of tags, which users can filter by in the App Launcher." }),
);
export const scimConfig = Type.Optional(ScimConfig);
export const allowAuthenticateViaWarp = flag(
  "Accepts a WARP session as login. Overrides the setting of the organization.",
);

/** Fields of applications that users reach over HTTP: web applications, browser-rendered terminals and MCP. */
export const httpFields = {
  name,
  ...loginFields,
  ...sessionFields,
  allow_authenticate_via_warp: allowAuthenticateViaWarp,
  custom_deny_message: text("Message that users see when access is denied."),
  destinations: Type.Optional(
    Type.Array(Destination, {
      description: "Destinations that the application protects. If set, `self_hosted_domains` is ignored.",
    }),
  ),
  http_only_cookie_attribute: flag("Sets HttpOnly on the application's cookie, which scripts then cannot read.", {
    default: true,
  }),
  logo_url: logoUrl,
  oauth_configuration: Type.Optional(OauthConfiguration),
  options_preflight_bypass: flag(
    "Forwards preflight requests to the origin without checking them. Cannot be combined with `cors_headers`.",
  ),
  same_site_cookie_attribute: text("SameSite attribute of the application's cookie: strict, lax or none."),
  scim_config: scimConfig,
  tags,
};

/** Fields of applications that users open in a browser: web applications and browser-rendered terminals. */
export const browserFields = {
  ...httpFields,
  domain,
  allow_iframe: flag("Allows browsers to show the application in an iframe."),
  app_launcher_visible: appLauncherVisible,
  cors_headers: Type.Optional(CorsHeaders),
  eager_redirect_cookie_setting: Type.Optional(
    Type.Boolean({
      description:
        "After a login, redirects the browser through every hostname of the application, so that each has the cookie at once. Applications created since August 2026 have true if nothing is said, older ones what their number of hostnames decided.",
      newerThanReference: EAGER_REDIRECT_COOKIE,
    }),
  ),
  enable_binding_cookie: flag("Sets a second cookie that binds tokens to the browser."),
  mfa_config: Type.Optional(MfaConfig),
  path_cookie_attribute: flag("Limits the application's cookie to its path instead of the whole hostname."),
  read_service_tokens_from_header: text(
    "Name of a single header that can contain a service token as JSON: `{ cf-access-client-id, cf-access-client-secret }`.",
  ),
  self_hosted_domains: Type.Optional(
    Type.Array(Type.String(), {
      deprecated: true,
      description: "Public domains that the application protects. Use `destinations` instead.",
    }),
  ),
  service_auth_401_redirect: flag(
    "Responds with status 401 instead of the login page when a Service Auth policy does not match.",
  ),
  skip_interstitial: flag("`cloudflared` logs in without showing the confirmation page."),
  use_clientless_isolation_app_launcher_url: flag(
    "Opens the application from the App Launcher in an isolated browser, without WARP.",
  ),
};
